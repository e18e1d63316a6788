//! What two price sheets charge differently, on sheets that are easy to follow.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

use genpanel::analysis::{Difference, DifferenceKind, Effect, differences};
use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::{PriceList, Sheet};

fn changed(old: &str, new: &str) -> Sheet {
    let text = BUILT_IN.replacen(old, new, 1);
    assert_ne!(text, BUILT_IN, "{old}");
    parse(&text).unwrap()
}

fn built_in() -> Sheet {
    parse(BUILT_IN).unwrap()
}

/// Kind, name, price, before, after, change and percent.
fn words(one: &Difference) -> String {
    let value = |value: Option<genpanel::analysis::Value>| {
        value.map_or_else(|| "-".to_owned(), |value| value.to_string())
    };
    format!(
        "{} {} {}: {} to {}, {}, {}",
        one.kind().word(),
        one.name,
        one.what,
        value(one.before),
        value(one.after),
        one.change().words("-"),
        one.percent("-").unwrap_or_else(|| "no percent".to_owned())
    )
}

#[track_caller]
fn one(old: &str, new: &str, said: &str, is_price: bool) {
    let found = differences(&built_in(), &changed(old, new));
    let all: Vec<_> = found.iter().map(words).collect();
    assert_eq!(all, [said]);
    assert_eq!(found[0].is_price(), is_price, "{said}");
}

#[test]
fn every_kind_of_price_is_told_with_its_change() {
    for (old, new, said) in [
        (
            "\ncredits = 49",
            "\ncredits = 52",
            "changed Nano Banana Pro list price: 49 to 52, +3, +6.1 %",
        ),
        (
            "\ncredits = 18",
            "\ncredits = \"?\"",
            "changed GPT Image 2 list price: 18 to ?, ?, no percent",
        ),
        (
            "tiers = { \"4K\" = 88 }",
            "tiers = { \"4K\" = \"not offered\" }",
            "changed Nano Banana Pro at 4K: ~88 to not offered, ?, no percent",
        ),
        (
            "tiers = { \"4K\" = 88 }",
            "tiers = { \"1K\" = 40, \"4K\" = 88 }",
            "added Nano Banana Pro at 1K: - to ~40, ?, no percent",
        ),
        (
            "tiers = { \"4K\" = 88 }",
            "",
            "removed Nano Banana Pro at 4K: ~88 to -, ?, no percent",
        ),
        (
            "percent = 70",
            "percent = 60",
            "changed 1K percent: ~70 % to ~60 %, ~-10, ~-14.3 %",
        ),
        (
            "\"2x\" = 2,",
            "\"2x\" = 1,",
            "changed Upscaling 2x: ~2 to ~1, ~-1, ~-50 %",
        ),
        (
            "\"2x\" = 2, ",
            "",
            "removed Upscaling 2x: ~2 to -, ?, no percent",
        ),
        (
            "areas = [10, 25,",
            "areas = [10, 20, 25,",
            "added Inpainting area 20: - to ~20 %, ?, no percent",
        ),
        (
            "charge = \"per-variation\"",
            "charge = \"per-image\"",
            "changed Image variation charge: per-variation to per-image, ?, no percent",
        ),
        (
            "reading = \"tier\" ",
            "reading = \"flat\" ",
            "changed all prices reading: tier to flat, ?, no percent",
        ),
        (
            "rounding = \"nearest\"",
            "rounding = \"up\"",
            "changed all prices rounding: nearest to up, ?, no percent",
        ),
    ] {
        one(old, new, said, true);
    }
}

#[test]
fn what_moves_no_fingerprint_is_told_too() {
    one(
        "max = 8 }",
        "max = 10 }",
        "changed all prices images per run: 1 to 8 to 1 to 10, ?, no percent",
        false,
    );
    let old = "percent = 70\npixels = 1024\nbasis = \"assumed\"";
    let new = "percent = 70\npixels = 1024\nbasis = \"stated\"";
    let said = "changed 1K percent: ~70 % to 70 %, ~0, ~0 %";
    one(old, new, said, false);
}

#[test]
fn names_notes_and_sizes_are_no_prices() {
    let other = changed("Nano Banana Pro", "Mega Mango");
    assert_eq!(differences(&built_in(), &other), []);
    let other = changed("pixels = 1024", "pixels = 1000");
    assert_eq!(differences(&built_in(), &other), []);
}

/// A sheet of these models, one quality and one tool.
fn of_models(models: &str) -> Sheet {
    let text = format!(
        "schema = 1\n[sheet]\nname = \"S\"\ncount = {{ min = 1, max = 4 }}\n\
         [[quality]]\nid = \"2K\"\npercent = 100\npixels = 9\n{models}\n\
         [[edit]]\nid = \"crop\"\ncharge = \"per-image\"\ncredits = 3\n"
    );
    parse(&text).unwrap()
}

const KEPT: &str = "[[model]]\nid = \"kept\"\ncredits = 5\n";

#[test]
fn what_comes_stands_in_its_place_and_what_goes_after_it() {
    let gone = "[[model]]\nid = \"gone\"\ncredits = 7\ntiers = { 2K = 8 }\n";
    let come = "[[model]]\nid = \"come\"\ncredits = \"?\"\n";
    let old = of_models(&format!("{gone}{KEPT}"));
    let new = of_models(&format!("{come}{}", KEPT.replace('5', "6")));
    let said: Vec<_> = differences(&old, &new).iter().map(words).collect();
    assert_eq!(
        said,
        [
            "added come list price: - to ?, ?, no percent",
            "changed kept list price: 5 to 6, +1, +20 %",
            "removed gone list price: 7 to -, ?, no percent",
            "removed gone at 2K: 8 to -, ?, no percent",
        ]
    );
}

#[test]
fn a_tool_that_comes_is_told_by_its_prices_alone() {
    let more = changed(
        "[[example]]",
        "[[edit]]\nid = \"crop\"\nname = \"Crop\"\ncharge = \"per-image\"\ncredits = 3\n\n[[example]]",
    );
    let found = differences(&built_in(), &more);
    let said: Vec<_> = found.iter().map(words).collect();
    assert_eq!(said, ["added Crop price: - to 3, ?, no percent"]);
    assert_eq!(found[0].kind(), DifferenceKind::Added);
}

#[test]
fn a_line_is_priced_on_both_sheets() {
    let effect = |line: &str, old: &Sheet, new: &Sheet| {
        Effect::of_line(
            line,
            PriceList::new(old, old.reading),
            PriceList::new(new, new.reading),
        )
    };
    let (old, new) = (
        of_models(KEPT),
        of_models("[[model]]\nid = \"other\"\ncredits = 5\n"),
    );
    let total = |total: &Result<genpanel::pricing::Amount, String>| match total {
        Ok(total) => total.to_string(),
        Err(why) => why.clone(),
    };
    let one = effect("KEPT:2k:2+crop", &old, &new).unwrap();
    assert_eq!(
        (one.name.as_str(), total(&one.before)),
        ("kept:2K:2+crop", "13".to_owned())
    );
    assert!(total(&one.after).contains("unknown model"), "{one:?}");
    assert_eq!(one.percent("-"), None);
    let neither = effect("none:2K:1", &old, &new).unwrap_err();
    assert!(neither.old.to_string().contains("kept"));
    assert!(neither.new.to_string().contains("other"));
    // Each sheet is read as it says, and a line that names a reading insists on it.
    let flat = changed("reading = \"tier\" ", "reading = \"flat\" ");
    let one = effect("nano-banana-pro:4K:4", &built_in(), &flat).unwrap();
    assert_eq!(
        (total(&one.before), total(&one.after)),
        ("~392".to_owned(), "~196".to_owned())
    );
    let one = effect("nano-banana-pro:4K:4,reading=tier", &built_in(), &flat).unwrap();
    assert_eq!(one.change().signed(), Some(0));
    assert_eq!(one.name, "nano-banana-pro:4K:4,reading=tier");
}

#[test]
fn a_budget_is_kept_or_not() {
    let (old, new) = (built_in(), changed("\ncredits = 49", "\ncredits = 60"));
    let effect = Effect::of_line(
        "nano-banana-pro:2K:3",
        PriceList::new(&old, old.reading),
        PriceList::new(&new, new.reading),
    )
    .unwrap();
    assert_eq!(effect.within_budget(), None);
    let within = |credits| {
        Effect {
            budget: Some(genpanel::pricing::Credits::new(credits)),
            ..effect.clone()
        }
        .within_budget()
    };
    assert_eq!(within(180), Some([true, true]));
    assert_eq!(within(179), Some([true, false]));
    assert_eq!(within(100), Some([false, false]));
}
