//! The verdicts on the built-in sheet, and on that sheet with other prices of upscaling.

use genpanel::analysis::{Section, Verdict};
use genpanel::pricing::Reading;

use crate::{answer, asked, built, with_4x};

const START: &str = "nano-banana-pro:2K:3";

fn shown(section: &Section, row: usize) -> Vec<String> {
    let cells = section.rows[row].cells.iter();
    cells.map(|cell| cell.shown("-", "-")).collect()
}

/// The models for which the claim comes out in a way.
fn names(section: &Section, verdict: Verdict) -> Vec<String> {
    let rows = section.rows.iter().filter(|row| row.verdict == verdict);
    rows.map(|row| row.cells[0].shown("-", "-")).collect()
}

#[test]
fn the_claim_holds_for_all_and_flips_by_the_price() {
    let sheet = built();
    let claim = answer("claim", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(claim.verdict, Verdict::Holds);
    assert_eq!(claim.short, "holds for all 15");
    assert!(
        claim
            .sentence
            .contains("It stops when Upscaling 4x costs ~6, with ImageGen Fast")
    );
    let fast = shown(&claim, 14);
    assert_eq!(fast[2..6], ["~4", "~6", "~-2", "~6"]);

    let sheet = with_4x(6);
    let claim = answer("claim", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(claim.verdict, Verdict::Ties);
    assert_eq!(claim.short, "holds for 14, ties for ImageGen Fast");
    assert_eq!(names(&claim, Verdict::Ties), ["ImageGen Fast"]);

    let sheet = with_4x(9);
    let claim = answer("claim", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(claim.verdict, Verdict::Fails);
    assert_eq!(
        claim.short,
        "holds for 13, fails for ImageGen 4 and ImageGen Fast"
    );
    assert_eq!(
        names(&claim, Verdict::Fails),
        ["ImageGen 4", "ImageGen Fast"]
    );
}

#[test]
fn a_verdict_that_flips_with_the_reading_is_marked() {
    let sheet = built();
    let claim = answer("claim", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    let flips: Vec<_> = claim.flips().map(|other| other.reading).collect();
    assert_eq!(flips, [Reading::Flat, Reading::Table]);
    assert_eq!(
        claim.under_others().unwrap(),
        "≠ under flat and table: holds for 13, ties for ImageGen 4, fails for ImageGen Fast."
    );
    let axes = answer("axes", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(
        axes.under_others().unwrap(),
        "The same under flat and table."
    );
    let routes = answer("routes", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(
        routes.under_others().unwrap(),
        "≠ under flat: generate at 4K, ~147. The same under table."
    );
}

#[test]
fn routes_reach_the_quality_and_say_where_they_flip() {
    let sheet = built();
    let routes = answer("routes", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    let all: Vec<_> = (0..routes.rows.len())
        .map(|row| shown(&routes, row))
        .collect();
    let column = |at: usize| -> Vec<&str> { all.iter().map(|row| row[at].as_str()).collect() };
    assert_eq!(
        column(0),
        [
            "4K",
            "720p + 3x",
            "720p + 2x twice",
            "1K + 4x",
            "1K + 2x twice",
            "2K + 2x",
            "2K + 2x twice"
        ]
    );
    assert_eq!(
        column(2),
        [
            "3,840", "3,840", "5,120", "4,096", "4,096", "4,096", "8,192"
        ]
    );
    assert_eq!(
        column(5),
        ["~294", "~69", "~72", "~114", "~114", "~153", "~159"]
    );
    assert_eq!(column(7), ["-", "~78", "~78", "~64", "~64", "~49", "~49"]);
    assert_eq!(routes.rows[1].verdict, Verdict::Holds);
}

#[test]
fn drafting_saves_most_on_the_cheapest_and_names_the_pages_three_first() {
    let sheet = built();
    let drafts = answer("drafts", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    let rows: Vec<_> = (0..4).map(|row| shown(&drafts, row)).collect();
    let first = |at: usize| -> Vec<&str> { rows.iter().map(|row| row[at].as_str()).collect() };
    assert_eq!(
        first(0),
        [
            "ImageGen Fast 720p",
            "SD 3.5 Turbo 720p",
            "Flux Dev 720p",
            "ImageGen 4 720p"
        ]
    );
    assert_eq!(first(3), ["~-48", "~-46", "~-45", "~-47"]);
    assert_eq!(first(4), ["49", "16", "12", "24"]);
    // On the cheapest there is nothing to save.
    let ask = asked("imagegen-fast:720p:1", &[], &sheet);
    let drafts = answer("drafts", &ask, &sheet, Reading::Tier);
    assert_eq!((drafts.verdict, drafts.rows.len()), (Verdict::Fails, 0));
}

#[test]
fn the_change_that_saves_most_is_the_model_and_edits_can_be_taken_off() {
    let sheet = built();
    let changes = answer("changes", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(shown(&changes, 0)[..2], ["model", "ImageGen Fast"]);
    assert_eq!(changes.rows.len(), 14 + 3 + 7);
    assert!(
        changes
            .sentence
            .contains("ImageGen Fast costs 9 instead of 147, 93.9 % less")
    );
    let ask = asked("imagegen-fast:720p:1+upscale:4x:9", &[], &sheet);
    let changes = answer("changes", &ask, &sheet, Reading::Tier);
    assert_eq!(shown(&changes, 0)[..2], ["edit", "without Upscaling 4x"]);
    let ask = asked("imagegen-fast:720p:1", &[], &sheet);
    let changes = answer("changes", &ask, &sheet, Reading::Tier);
    assert_eq!(changes.verdict, Verdict::Fails);
}

#[test]
fn the_model_matters_most_by_its_factor_and_the_credits_are_told_too() {
    let sheet = built();
    let axes = answer("axes", &asked(START, &[], &sheet), &sheet, Reading::Tier);
    assert_eq!(axes.verdict, Verdict::Holds);
    assert_eq!(shown(&axes, 0), ["model", "15", "9", "147", "+138", "16.3"]);
    assert_eq!(
        shown(&axes, 1),
        ["quality", "4", "~60", "~294", "~+234", "~4.9"]
    );
    assert_eq!(shown(&axes, 2), ["count", "8", "49", "392", "+343", "8"]);
    assert!(axes.sentence.contains("In credits the count moves more"));
    // Where all models cost much the same, it is not true.
    let text = "schema = 1\n[sheet]\nname = \"Even\"\ncount = { min = 1, max = 8 }\n\
        [[quality]]\nid = \"only\"\npercent = 100\npixels = 512\n\
        [[model]]\nid = \"m\"\nname = \"M\"\ncredits = 10\n\
        [[model]]\nid = \"n\"\nname = \"N\"\ncredits = 11\n";
    let sheet = genpanel::load::parse(text).unwrap();
    let axes = answer(
        "axes",
        &asked("m:only:1", &[], &sheet),
        &sheet,
        Reading::Tier,
    );
    assert_eq!(axes.verdict, Verdict::Fails);
    assert_eq!(axes.short, "count, 8 times");
}

#[test]
fn a_pin_is_beaten_by_one_no_dearer_no_smaller_and_no_fewer() {
    let sheet = built();
    let pins = [
        "nano-banana-pro:2K:2",
        "nano-banana-2:2K:2",
        "imagegen-fast:2K:1",
        "nano-banana-2:1K:2+upscale:4x:2",
        "nano-banana-2:1K:2+upscale:4x:1",
        "flux-dev+inpaint:25",
    ];
    let size = answer("size", &asked(START, &pins, &sheet), &sheet, Reading::Tier);
    let beaten: Vec<_> = (0..pins.len())
        .map(|row| shown(&size, row)[6].clone())
        .collect();
    let by = "nano-banana-2:1K:2+upscale:4x:2";
    // The upscale of one of two images makes the other no larger, but costs less.
    assert_eq!(beaten, [by, by, "-", "-", "-", "-"]);
    assert_eq!(shown(&size, 3)[4], "4,096");
    assert_eq!(shown(&size, 4)[4], "1,024");
    assert_eq!(size.short, "2 of 5 are beaten");
}

#[test]
fn a_sheet_without_upscaling_says_so() {
    let text = "schema = 1\n[sheet]\nname = \"Bare\"\ncount = { min = 1, max = 8 }\n\
        [[quality]]\nid = \"low\"\npercent = 50\npixels = 512\n\
        [[quality]]\nid = \"high\"\npercent = 100\npixels = 1024\n\
        [[model]]\nid = \"m\"\nname = \"M\"\ncredits = \"?\"\n\
        [[model]]\nid = \"n\"\nname = \"N\"\ncredits = 10\ntiers = { high = \"not offered\" }\n";
    let sheet = genpanel::load::parse(text).unwrap();
    for line in ["m:low:1", "n:high:1", "n:low:1"] {
        let ask = asked(line, &[], &sheet);
        let claim = answer("claim", &ask, &sheet, Reading::Tier);
        assert_eq!(claim.sentence, "No upscale takes a lower quality to high.");
        let routes = answer("routes", &ask, &sheet, Reading::Tier);
        assert_eq!(routes.short, "no known price");
        let target = answer("target", &ask, &sheet, Reading::Tier);
        assert_eq!(target.verdict, Verdict::Open);
    }
}

#[test]
fn where_no_axis_moves_the_total_none_is_said_to_and_no_images_are_told_that_are_not_there() {
    let sheet = built();
    for line in ["nano-banana-pro+upscale:2x", "flux-dev+remove-background:3"] {
        let ask = asked(line, &[], &sheet);
        let axes = answer("axes", &ask, &sheet, Reading::Tier);
        assert_eq!(axes.verdict, Verdict::Open, "{line}");
        assert_eq!(axes.short, "nothing moves the total");
        assert_eq!(axes.sentence, "Open here: nothing moves the total.");
        assert!(axes.rows.iter().all(|row| row.verdict == Verdict::Open));
        let routes = answer("routes", &ask, &sheet, Reading::Tier);
        assert!(routes.sentence.contains("for 1 image of"), "{routes:?}");
    }
    let priced = asked("nano-banana-pro+inpaint:100", &[], &sheet);
    let axes = answer("axes", &priced, &sheet, Reading::Tier);
    assert_eq!(axes.short, "model, ~16.3 times");
}
