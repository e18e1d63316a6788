//! `quote` in every format, with its notes and proofs.

use super::{CHECKS, Place, Run, SMALL, run};

const LINES: &str =
    "nano-banana-pro:2K:3 nano-banana-2:1k:3:landscape+upscale:4x:3 flux-dev+inpaint:25%:2";

#[test]
fn every_format() {
    for format in ["table", "csv", "md", "json"] {
        let words = format!("quote {LINES} --format {format}");
        insta::assert_snapshot!(format!("quote_{format}"), run(&words).fine());
    }
    assert_eq!(
        run(&format!("quote {LINES} --json")).fine(),
        run(&format!("--format json quote {LINES}")).fine()
    );
}

#[test]
fn every_format_with_proofs() {
    for format in ["table", "csv", "md", "json"] {
        let words = format!("quote nano-banana-2:1K:3+upscale:4x:3 --explain --format {format}");
        insta::assert_snapshot!(format!("explain_{format}"), run(&words).fine());
    }
}

#[test]
fn what_is_missing_is_never_a_zero() {
    let place = Place::new();
    place.write("pricing.toml", SMALL);
    for format in ["table", "csv", "md", "json"] {
        let words = format!(
            "quote known:low:9 known:high:1 unknown:low:1 unknown:low:1+crop:2 --format {format}"
        );
        insta::assert_snapshot!(format!("missing_{format}"), place.run(&words).fine());
    }
    assert_eq!(place.run("quote known:low:9 --strict").code, 0);
    assert_eq!(place.run("quote known:high:1 --strict").code, 6);
    assert_eq!(place.run("quote unknown:low:1 --strict").code, 6);
}

#[test]
fn the_line_chooses_its_reading_before_the_flag_and_the_flag_before_the_sheet() {
    let has = |words: &str, key: &str| {
        let out = run(&format!("quote {words} --json")).fine();
        assert!(out.contains(key), "{words}: {out}");
    };
    has("nano-banana-pro:4K:4", r#""total":392,"#);
    has("nano-banana-pro:4K:4 --reading FLAT", r#""total":196,"#);
    let line = "nano-banana-pro:4K:4,reading=table";
    has(&format!("{line} --reading flat"), r#""total":352,"#);
    has(line, r#""line":"nano-banana-pro:4K:4,reading=table","#);
}

#[test]
fn a_printed_line_quotes_back_to_the_same_total() {
    let place = Place::new();
    let flat = SMALL.replace(r#"reading = "tier""#, r#"reading = "flat""#);
    place.write("tier.toml", SMALL);
    place.write("flat.toml", flat);
    // Line, reading and total.
    let told = |command: &str, words: &str| {
        let out = place.run(&format!("{command} {words} --json")).fine();
        let out: serde_json::Value = serde_json::from_str(&out).unwrap();
        let quote = out.get("columns").map_or(&out, |columns| &columns[0]);
        ["line", "reading", "total"].map(|key| quote[key].clone())
    };
    for sheet in ["tier", "flat"] {
        for reading in ["tier", "flat", "table"] {
            for command in ["quote", "compare"] {
                let words = format!("known:low:3+crop:2 --sheet {sheet}.toml");
                let first = told(command, &format!("{words} --reading {reading}"));
                assert_eq!(first[1], reading);
                let line = first[0].as_str().unwrap();
                assert_eq!(line.contains("reading="), sheet != reading);
                let again = told(command, &format!("{line} --sheet {sheet}.toml"));
                assert_eq!(again, first, "{sheet}, {reading}");
            }
        }
    }
}

#[test]
fn a_line_of_another_sheet_says_so_with_both_totals() {
    let note = |words: &str| {
        let run = run(&format!("quote {words} --json"));
        assert_eq!(run.code, 0);
        run.err
    };
    let here = run("quote flux-dev:1K:1 --format csv").fine();
    let here = here.trim_end().rsplit(',').next().unwrap().to_owned();
    assert_eq!(
        note("nano-banana-pro:4K:1,sheet=00000000,total=88"),
        format!(
            "genpanel: nano-banana-pro:4K:1: made on another sheet: 88 there (00000000), ~98 here ({here})\n"
        )
    );
    assert_eq!(
        note("nano-banana-pro:4K:1,sheet=00000000"),
        format!(
            "genpanel: nano-banana-pro:4K:1: made on another sheet (00000000); ~98 is the total here ({here})\n"
        )
    );
    assert_eq!(
        note("nano-banana-pro:4K:1,total=88"),
        "genpanel: nano-banana-pro:4K:1: says a total of 88; here it is ~98\n"
    );
    assert_eq!(
        note(&format!("nano-banana-pro:4K:1,sheet={here},total=98")),
        ""
    );
}

#[test]
fn a_bad_line_among_several_is_named() {
    let message = run("quote flux-dev:1K:1 flux-dev:1K:99").refused(2);
    assert_eq!(
        message,
        "flux-dev:1K:99: \"99\" cannot be the count: write a whole number from 1 to 8"
    );
    assert!(run("quote flux-dev").refused(2).contains("no price"));
}

#[test]
fn failed_checks_are_told_but_are_no_error() {
    let place = Place::new();
    place.write("pricing.toml", format!("{SMALL}{CHECKS}"));
    for words in ["quote known:low:2", "compare known:low:2"] {
        let run = place.run(words);
        assert_eq!(run.code, 0);
        assert!(run.out.contains("1,000"));
        assert_eq!(
            run.err,
            "genpanel: 1 of 3 checks in pricing.toml fails: see genpanel sheet check\n"
        );
    }
}

#[test]
fn a_sheet_can_come_from_standard_input() {
    let place = Place::new();
    let run = Run::of(
        place
            .command("quote known:low:2 --sheet - --format csv")
            .write_stdin(SMALL),
    );
    assert!(run.fine().contains(",1000,"));
}
