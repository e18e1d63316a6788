//! Good sheets of every kind: what is loaded from them, and some exact totals.

use std::path::PathBuf;

use genpanel::load::{Loaded, Origin, Why, load, parse};
use genpanel::pricing::{Line, PriceList, Reading, Rounding, Sheet};

pub(crate) fn good(name: &str) -> Loaded {
    let path = PathBuf::from(format!("tests/sheets/good/{name}.toml"));
    let why = Why::Flag;
    let loaded = load(Origin::File { path, why }).unwrap_or_else(|failure| panic!("{failure}"));
    for check in &loaded.checks {
        assert!(check.holds, "{name}: {} but {}", check.claim, check.found);
    }
    loaded
}

/// The total of a line as it is shown, under the reading that the line or else the sheet names.
fn price(sheet: &Sheet, line: &str) -> String {
    let line = Line::parse(line, sheet).unwrap_or_else(|error| panic!("{line}: {error}"));
    let list = PriceList::new(sheet, line.reading.unwrap_or(sheet.reading));
    list.total(&line.configuration).to_string()
}

pub(crate) fn prices(sheet: &Sheet, expected: &[(&str, &str)]) {
    for (line, total) in expected {
        assert_eq!(price(sheet, line), *total, "{line}");
    }
}

#[test]
fn every_good_sheet_is_tested_here() {
    let all = concat!(include_str!("good.rs"), include_str!("limits.rs"));
    for file in std::fs::read_dir("tests/sheets/good").unwrap() {
        let path = file.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        assert!(all.contains(&format!("good(\"{stem}\")")), "{stem}");
    }
}

#[test]
fn the_least_sheet_says_what_the_rest_is() {
    let sheet = good("minimal").sheet;
    assert_eq!((sheet.models.len(), sheet.qualities.len()), (1, 1));
    assert_eq!(sheet.models.iter().next().unwrap().name, "m");
    assert_eq!(sheet.source, "the sheet names no source");
    assert_eq!(
        (sheet.reading, sheet.rounding),
        (Reading::Tier, Rounding::Nearest)
    );
    assert_eq!(
        sheet.dimensions.iter().next().unwrap().ratio.to_string(),
        "1:1"
    );
    assert!(sheet.edits.is_empty() && sheet.checks.is_empty());
    prices(&sheet, &[("m:any:1", "1")]);
}

#[test]
fn another_workspace_has_its_own_words_and_rules() {
    let loaded = good("other-workspace");
    let sheet = &loaded.sheet;
    assert_eq!((loaded.checks.len(), loaded.failed_checks()), (4, 0));
    assert_eq!(sheet.as_of, "2026-01-31");
    assert_eq!(
        (sheet.reading, sheet.rounding),
        (Reading::Flat, Rounding::Up)
    );
    assert_eq!((sheet.count.min, sheet.count.max), (2, 12));
    let start = Line::of(sheet.start.configuration()).print(sheet);
    assert_eq!(
        (start.as_str(), sheet.start.budget.get()),
        ("glaze:Fine:4", 250)
    );
    assert_eq!(sheet.examples[0].name, "A dozen");
    prices(
        sheet,
        &[
            ("glaze:fine:4", "68"),
            ("glaze:rough:4", "~68"),
            ("glaze:rough:4,reading=tier", "~24"), // 17 × 33 % = 5.61, up to 6
            ("glaze:fine:4,reading=tier", "104"),  // 17 × 150 % = 25.5, up to 26
            ("glaze+retouch:33", "6"),
            ("glaze+retouch:33%:3+fire:2", "2,018"),
            ("clay:rough:12:frieze", "~120"),
        ],
    );
}

#[test]
fn one_quality_is_enough() {
    let sheet = good("one-quality").sheet;
    assert_eq!(sheet.rounding, Rounding::Down);
    prices(
        &sheet,
        &[
            ("paid:full:999", "~4,995"),
            ("paid:full:2,reading=tier", "10"), // 3 × 199 % = 5.97, down to 5
            ("paid:full:2,reading=flat", "6"),
            ("free:full:999", "0"),
            ("free+inpaint:1:5", "5"), // at least 1
            ("paid+inpaint:1", "1"),
        ],
    );
}

#[test]
fn names_may_be_japanese() {
    let sheet = good("japanese").sheet;
    assert_eq!(sheet.models.get(sheet.start.model).name, "水彩画モデル");
    prices(
        &sheet,
        &[
            ("水彩:高画質:2", "30"),
            ("水彩:下書き:3:縦長", "~24"), // 7.5, half up to 8
            ("水彩画モデル:高画質:1", "15"),
            ("ÖL-BILD:下書き:1,reading=table", "12"),
            ("水彩:下書き:1+拡大:2X:2", "~14"),
        ],
    );
}

#[test]
fn names_may_be_emoji() {
    let sheet = good("emoji").sheet;
    let names: Vec<&str> = sheet
        .models
        .iter()
        .map(|model| model.name.as_str())
        .collect();
    assert_eq!(names, ["👩🏽‍🚀 Astronaut", "👨‍👩‍👧‍👦 Family 🏳️‍🌈", "🇯🇵🇩🇪 Flags"]);
    prices(
        &sheet,
        &[("👩🏽‍🚀 Astronaut:S:4", "16"), ("family:L:4+polish", "37")],
    );
}

#[test]
fn what_is_not_offered_has_no_price_under_any_reading() {
    let sheet = good("not-offered").sheet;
    for reading in ["tier", "flat", "table"] {
        for line in ["small:4K:2", "large:1k:1", "small:4K:1+upscale:4x"] {
            assert_eq!(
                price(&sheet, &format!("{line},reading={reading}")),
                "not offered"
            );
        }
    }
    prices(
        &sheet,
        &[
            ("small:1K:2", "~10"),
            ("small+upscale:4x", "6"),
            ("large:4K:1", "~40"),
            ("large:4K:1,reading=table", "70"),
        ],
    );
}

#[test]
fn what_nobody_knows_is_never_nothing() {
    let sheet = good("missing-prices").sheet;
    assert_eq!(sheet.models.iter().next().unwrap().credits, None);
    prices(
        &sheet,
        &[
            ("unknown:1K:3", "?"),
            ("unknown:2K:3", "?"),
            ("unknown:2K:3,reading=table", "99"),
            ("unknown+inpaint:50", "?"),
            ("unknown:1K:1+upscale:2x:4", ">= 8"),
            ("known:1K:1", "~10"),
            ("known:2K:2,reading=table", "?"),
            ("known:1K:1,reading=table", "~20"),
            ("known:1K:1+upscale:4x", ">= ~10"),
            ("known:2K:2+erase:3", ">= 40"),
            ("known+inpaint:50+erase", ">= ~10"),
        ],
    );
}

#[test]
fn each_rounding_is_per_image_and_before_the_count() {
    let text = std::fs::read_to_string("tests/sheets/good/other-workspace.toml").unwrap();
    let text = text.split("[[check]]").next().unwrap();
    // 17 × 33 % = 5.61 and 10 × 33 % = 3.3 per image.
    for (word, glaze, clay) in [
        ("nearest", "~24", "~12"),
        ("up", "~24", "~16"),
        ("down", "~20", "~12"),
    ] {
        let text = text.replace("rounding = \"up\"", &format!("rounding = \"{word}\""));
        let sheet = parse(&text).unwrap();
        assert_eq!(sheet.rounding.word(), word);
        assert_eq!(price(&sheet, "glaze:rough:4,reading=tier"), glaze, "{word}");
        assert_eq!(price(&sheet, "clay:rough:4,reading=tier"), clay, "{word}");
    }
}
