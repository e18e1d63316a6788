//! The built-in sheet: every number that the vendor's page states, and what is assumed beside them.

use genpanel::load::{BUILT_IN, built_in, parse};
use genpanel::pricing::{Basis, Line, PriceList, Reading, Rounding, Sheet};

fn sheet() -> Sheet {
    built_in()
        .unwrap_or_else(|failure| panic!("{failure}"))
        .sheet
}

fn price(sheet: &Sheet, reading: Reading, line: &str) -> String {
    let line = Line::parse(line, sheet).unwrap_or_else(|error| panic!("{line}: {error}"));
    PriceList::new(sheet, reading)
        .total(&line.configuration)
        .to_string()
}

fn at_every_quality(sheet: &Sheet, reading: Reading, model: &str) -> [String; 4] {
    ["720p", "1K", "2K", "4K"].map(|quality| price(sheet, reading, &format!("{model}:{quality}:1")))
}

#[test]
fn its_own_checks_hold() {
    let loaded = built_in().unwrap();
    assert!(loaded.checks.len() >= 10);
    for check in &loaded.checks {
        assert!(check.holds, "{}: {}", check.claim, check.found);
        assert!(check.source.is_some(), "{}", check.claim);
    }
}

#[test]
fn its_own_checks_hold_under_every_reading() {
    let sheet = sheet();
    for reading in Reading::ALL {
        for check in genpanel::analysis::checks(PriceList::new(&sheet, reading)) {
            assert!(check.holds, "{reading:?}: {}: {}", check.claim, check.found);
        }
    }
}

#[test]
fn the_fifteen_list_prices_are_those_of_the_page() {
    let sheet = sheet();
    let prices: Vec<(&str, u64)> = sheet
        .models
        .iter()
        .map(|model| (model.id.as_str(), model.credits.unwrap().get()))
        .collect();
    assert_eq!(
        prices,
        [
            ("nano-banana-pro", 49),
            ("nano-banana-2", 25),
            ("gpt-image-2", 18),
            ("flux-1.1-pro", 16),
            ("seedream-4.5", 21),
            ("recraft-v3", 22),
            ("ideogram-v3", 22),
            ("sd-3.5", 23),
            ("dall-e-3", 12),
            ("sdxl", 18),
            ("flux-dev", 9),
            ("sd-3.5-turbo", 8),
            ("sd-3.5-medium", 9),
            ("imagegen-4", 4),
            ("imagegen-fast", 3),
        ]
    );
    assert!(
        sheet
            .models
            .iter()
            .all(|model| model.basis == Basis::Stated)
    );
    let assumed = sheet.edits.iter().all(|edit| edit.basis == Basis::Assumed);
    assert!(assumed);
}

#[test]
fn the_six_worked_totals_hold_under_every_reading_that_knows_no_tier() {
    let sheet = sheet();
    for (line, total) in [
        ("nano-banana-pro:2K:3", "147"),
        ("imagegen-fast:2K:3", "9"),
        ("nano-banana-2:2K:1", "25"),
        ("nano-banana-2:2K:2", "50"),
        ("nano-banana-2:2K:4", "100"),
        ("nano-banana-2:2K:8", "200"),
    ] {
        assert_eq!(price(&sheet, Reading::Tier, line), total, "{line}");
        assert_eq!(price(&sheet, Reading::Flat, line), total, "{line}");
    }
    assert_eq!(price(&sheet, Reading::Table, "nano-banana-pro:2K:3"), "147");
    assert_eq!(price(&sheet, Reading::Table, "imagegen-fast:2K:3"), "9");
}

#[test]
fn the_three_readings_give_their_table() {
    let sheet = sheet();
    let row = |reading, model| at_every_quality(&sheet, reading, model);
    assert_eq!(
        row(Reading::Tier, "nano-banana-pro"),
        ["~20", "~34", "49", "~98"]
    );
    assert_eq!(
        row(Reading::Flat, "nano-banana-pro"),
        ["~49", "~49", "49", "~49"]
    );
    assert_eq!(
        row(Reading::Table, "nano-banana-pro"),
        ["~49", "~49", "49", "~88"]
    );
    assert_eq!(
        row(Reading::Table, "nano-banana-2"),
        ["~17", "~25", "~38", "~56"]
    );
    assert_eq!(row(Reading::Tier, "imagegen-fast"), ["~1", "~2", "3", "~6"]);
}

#[test]
fn the_ranking_rises_under_every_reading() {
    let sheet = sheet();
    let totals = |reading| -> Vec<String> {
        let list = PriceList::new(&sheet, reading);
        let examples = sheet.examples.iter();
        examples
            .map(|example| list.total(&example.configuration).to_string())
            .collect()
    };
    assert_eq!(
        totals(Reading::Tier),
        ["~1", "~6", "~18", "50", "98", "~392"]
    );
    assert_eq!(
        totals(Reading::Flat),
        ["~3", "~9", "~25", "50", "98", "~196"]
    );
    assert_eq!(
        totals(Reading::Table),
        ["~3", "~9", "~25", "~76", "98", "~352"]
    );
    let names: Vec<&str> = sheet
        .examples
        .iter()
        .map(|example| example.name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "Lowest",
            "Very Low",
            "Low–Moderate",
            "Moderate",
            "High",
            "Highest"
        ]
    );
}

#[test]
fn roundings_differ_where_a_part_of_a_credit_is_left() {
    let row = |rounding| {
        let sheet = Sheet {
            rounding,
            ..sheet()
        };
        at_every_quality(&sheet, Reading::Tier, "nano-banana-pro")
    };
    // 49 × 40 % = 19.6 and 49 × 70 % = 34.3.
    assert_eq!(row(Rounding::Nearest), ["~20", "~34", "49", "~98"]);
    assert_eq!(row(Rounding::Up), ["~20", "~35", "49", "~98"]);
    assert_eq!(row(Rounding::Down), ["~19", "~34", "49", "~98"]);
}

#[test]
fn edits_cost_what_they_are_assumed_to() {
    let sheet = sheet();
    for (line, total) in [
        ("flux-dev+inpaint:25:2", "~6"),
        ("imagegen-fast+inpaint:10", "~1"),
        ("nano-banana-pro+inpaint:100", "~49"),
        ("nano-banana-2:1K:3+upscale:4x:3", "~66"),
        ("sdxl+remove-background:5", "~10"),
        ("sdxl+variation:2", "~50"),
    ] {
        assert_eq!(price(&sheet, Reading::Tier, line), total, "{line}");
    }
}

/// Every price that a page states, up and down by one: a slip in any of them breaks a check of the sheet itself.
#[test]
fn a_slip_in_any_stated_price_breaks_a_check() {
    let mut section = "";
    let mut altered = 0;
    let mut start = 0;
    for line in BUILT_IN.split_inclusive('\n') {
        let at = start;
        start += line.len();
        if line.starts_with('[') {
            section = line.trim();
        }
        let Some(price) = line.strip_prefix("credits = ") else {
            continue;
        };
        if section != "[[model]]" {
            continue; // the prices of edits are assumed
        }
        let price: u64 = price.trim().parse().unwrap();
        let unknown = "\"?\"".to_owned();
        for other in [(price - 1).to_string(), (price + 1).to_string(), unknown] {
            let mut text = BUILT_IN.to_owned();
            text.replace_range(at..start, &format!("credits = {other}\n"));
            let sheet = parse(&text).unwrap();
            let checks = genpanel::analysis::checks(PriceList::new(&sheet, sheet.reading));
            let broken = checks.iter().filter(|check| !check.holds).count();
            assert!(broken >= 1, "line {at}: {price} as {other} goes unnoticed");
            altered += 1;
        }
    }
    assert_eq!(altered, 45);
}

/// The list price is the price at 2K: that factor is stated too.
#[test]
fn a_slip_in_the_stated_factor_breaks_a_check() {
    // 99 % and 101 % round to the same credits for every model.
    for other in [98, 102] {
        let text = BUILT_IN.replace("percent = 100", &format!("percent = {other}"));
        let sheet = parse(&text).unwrap();
        let checks = genpanel::analysis::checks(PriceList::new(&sheet, sheet.reading));
        assert!(
            checks.iter().any(|check| !check.holds),
            "{other} goes unnoticed"
        );
    }
}
