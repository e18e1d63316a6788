//! `sheet diff`: what it prints, how it exits, and what it refuses.

use super::{Place, Run, SMALL};
use genpanel::load::BUILT_IN;

/// The small sheet, and one on which nearly everything differs.
fn two() -> Place {
    let place = Place::new();
    place.write("old.toml", SMALL);
    let new = SMALL
        .replace("credits = 1000", "credits = 1100")
        .replace("\"not offered\"", "900")
        .replace("credits = \"?\"", "credits = 40")
        .replace("percent = 50", "percent = 60")
        .replace("max = 9", "max = 4")
        .replace("id = \"crop\"", "id = \"trim\"");
    place.write("new.toml", new);
    place
}

const LINES: &str = "known:low:2 known:high:1 unknown:low:1 known:low:9 known:low:1+crop:2";

#[test]
fn every_format() {
    let place = two();
    for format in ["table", "csv", "md", "json"] {
        let words = format!("sheet diff old.toml new.toml {LINES} --format {format}");
        insta::assert_snapshot!(format!("diff_{format}"), place.run(&words).fine());
    }
}

#[test]
fn without_lines_the_start_and_the_examples_are_compared() {
    let place = Place::new();
    place.write(
        "new.toml",
        BUILT_IN.replacen("\ncredits = 25", "\ncredits = 26", 1),
    );
    let run = place.run("sheet diff built-in new.toml");
    assert_eq!(run.code, 0);
    // The sheet's own checks notice that a stated price was altered.
    assert!(run.err.contains("checks in new.toml fail"), "{run:?}");
    insta::assert_snapshot!("diff_examples", run.out);
}

#[test]
fn a_sheet_does_not_differ_from_itself() {
    let place = two();
    let out = place.run("sheet diff old.toml old.toml").fine();
    assert!(out.contains("\nno price differs\n"), "{out}");
    let out = place.run("sheet diff built-in built-in --json").fine();
    assert!(out.contains(r#""same_prices":true,"changed":0"#), "{out}");
    assert!(out.contains(r#""differences":[],"totals":[{"of":"nano-banana-pro:2K:3""#));
}

#[test]
fn a_rise_above_the_limit_exits_with_5_and_is_named() {
    let place = two();
    // 500 to 660 each: +32 %.
    let rise = |limit: &str| {
        place.run(&format!(
            "sheet diff old.toml new.toml known:low:2 known:high:1 --fail-increase {limit}"
        ))
    };
    for limit in ["31.9", "31.9%", "5%", "0"] {
        let run = rise(limit);
        assert_eq!(run.code, 5, "{run:?}");
        let words = "1 total rises by more than ";
        assert!(run.err.contains(words), "{run:?}");
        assert!(run.err.contains("known:low:2 (+32 %)"), "{run:?}");
        assert!(run.out.contains("1,320"), "{run:?}");
    }
    // By exactly so much is not above it. What was not offered has not risen from anything.
    for limit in ["32", "32.0%", "1000000"] {
        let run = rise(limit);
        assert_eq!(run.code, 0, "{run:?}");
        assert!(
            run.err
                .contains("nobody can say whether known:high:1 rises"),
            "{run:?}"
        );
    }
    let run = place.run("sheet diff old.toml new.toml known:low:2 --fail-increase 5 --json");
    assert_eq!(run.code, 5);
    assert!(
        run.out.contains(r#""limit":5.0,"above":["known:low:2"]"#),
        "{run:?}"
    );
    let fallen = "sheet diff new.toml old.toml known:low:2 --fail-increase 0";
    let run = place.run(fallen);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{run:?}");
}

#[test]
fn strict_asks_for_certain_totals_on_both_sheets() {
    let place = two();
    let words = "sheet diff old.toml new.toml --strict";
    assert_eq!(place.run(&format!("{words} known:low:2")).code, 0);
    assert_eq!(place.run(&format!("{words} unknown:low:2")).code, 6);
    assert_eq!(place.run(&format!("{words} known:low:9")).code, 6);
    let both = format!("{words} known:low:2 unknown:low:2 --fail-increase 1");
    assert_eq!(place.run(&both).code, 5);
}

#[test]
fn a_reading_holds_for_both_sheets() {
    let place = two();
    let out = place
        .run("sheet diff old.toml new.toml known:low:2 --reading flat")
        .fine();
    assert!(
        out.contains("known:low:2   2,000  2,200    +200    +10 %"),
        "{out}"
    );
}

#[test]
fn one_of_the_sheets_may_come_from_standard_input() {
    let place = two();
    let piped = |words: &str| Run::of(place.command(words).write_stdin(SMALL));
    for words in ["sheet diff - new.toml", "sheet diff new.toml -"] {
        let out = piped(words).fine();
        assert!(out.contains("standard input"), "{out}");
        assert!(out.contains("list price"), "{out}");
    }
    let message = place.run("sheet diff - -").refused(2);
    assert!(message.contains("cannot be both"), "{message}");
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let place = two();
    place.write("bad.toml", "schema = 1\nshcema = 2\n");
    let refused = |words: &str, code| place.run(&format!("sheet diff {words}")).refused(code);
    assert!(refused("none.toml new.toml", 3).contains("no such file"));
    assert!(refused("old.toml .", 3).contains("directory"));
    assert!(refused("old.toml new.toml --sheet old.toml", 2).contains("--sheet"));
    assert!(refused("old.toml", 2).contains("<NEW>"));
    let message = refused("old.toml new.toml konwn:low:1", 2);
    assert!(message.contains("did you mean known?"), "{message}");
    let message = refused("old.toml new.toml known:low:12", 2);
    assert!(message.contains("on the new sheet") && message.contains("on the old one"));
    for limit in ["-5", "five", "5.55", "", "%"] {
        let mut command = place.command("sheet diff old.toml new.toml --fail-increase");
        let message = Run::of(command.arg(limit)).refused(2);
        assert!(message.contains("such as 5, 5% or 0.5%"), "{message}");
    }
    let run = place.run("sheet diff bad.toml bad.toml");
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    assert_eq!(run.err.matches("shcema").count(), 4, "{run:?}");
}

#[test]
fn names_cannot_break_a_review_comment() {
    let place = Place::new();
    place.write("old.toml", SMALL);
    place.write("new.toml", SMALL.replace("credits = 1000", "credits = 999"));
    let out = place.run("sheet diff old.toml new.toml --format md").fine();
    assert!(out.contains("Known \\| 日本"), "{out}");
}
