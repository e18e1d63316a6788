//! `sheet`, and which sheet is used.

use super::{CHECKS, Place, Run, SMALL, run};
use genpanel::load::{SCHEMA, parse, starter};

const BAD: &str = "schema = 1\nshcema = 2\n";

#[test]
fn the_sheet_is_chosen_in_order_and_the_choice_explained() {
    let place = Place::new();
    let path = |place: &Place| place.run("sheet path").fine();
    assert_eq!(
        path(&place),
        "built-in sheet: no other sheet was named or found\n"
    );
    place.write("config/genpanel/pricing.toml", SMALL);
    assert!(path(&place).ends_with("pricing.toml: found in the configuration directory\n"));
    place.write("pricing.toml", SMALL);
    assert_eq!(
        path(&place),
        "pricing.toml: found in the working directory\n"
    );
    let named = |words| Run::of(place.command(words).env("GENPANEL_SHEET", "other.toml")).fine();
    assert_eq!(
        named("sheet path"),
        "other.toml: named by $GENPANEL_SHEET\n"
    );
    assert_eq!(
        named("sheet path --sheet this.toml"),
        "this.toml: named by --sheet\n"
    );
    assert_eq!(
        named("sheet path --sheet this.toml --json"),
        "{\"path\":\"this.toml\",\"name\":\"this.toml\",\"why\":\"named by --sheet\"}\n"
    );
}

#[test]
fn the_configuration_directory_is_used() {
    let place = Place::new();
    place.write("config/genpanel/pricing.toml", SMALL);
    assert!(place.run("quote known:low:1").fine().contains("500"));
    let default = Place::new();
    default.write(".config/genpanel/pricing.toml", SMALL);
    let run = Run::of(
        default
            .command("quote known:low:1")
            .env_remove("XDG_CONFIG_HOME"),
    );
    assert!(run.fine().contains("500"));
}

#[test]
fn a_bad_sheet_is_an_error_wherever_it_was_named() {
    let place = Place::new();
    place.write("bad.toml", BAD);
    let flag = place.run("quote sdxl:2K:1 --sheet bad.toml");
    let variable = Run::of(
        place
            .command("quote sdxl:2K:1")
            .env("GENPANEL_SHEET", "bad.toml"),
    );
    place.write("config/genpanel/pricing.toml", BAD);
    let config = place.run("compare --examples");
    place.write("pricing.toml", BAD);
    let here = place.run("quote sdxl:2K:1");
    let piped = Run::of(place.command("quote sdxl:2K:1 --sheet -").write_stdin(BAD));
    for run in [flag, variable, config, here, piped] {
        assert_eq!((run.code, run.out.as_str()), (3, ""), "{run:?}");
        assert!(run.err.contains(":2:1: "), "{run:?}");
        assert!(run.err.contains("schema"), "{run:?}");
        assert!(run.err.contains("problems in "), "{run:?}");
    }
}

#[test]
fn a_sheet_that_is_not_there_is_not_replaced() {
    let place = Place::new();
    for words in [
        "quote sdxl:2K:1 --sheet none.toml",
        "compare --examples --sheet none.toml",
        "sheet check none.toml",
    ] {
        let message = place.run(words).refused(3);
        assert!(
            message.starts_with("none.toml: there is no such file"),
            "{message}"
        );
    }
    assert!(
        place
            .run("quote sdxl:2K:1 --sheet .")
            .refused(3)
            .contains("directory")
    );
}

#[test]
fn checking_tells_every_problem() {
    let place = Place::new();
    place.write("bad.toml", BAD);
    let run = place.run("sheet check bad.toml");
    assert_eq!((run.code, run.err.as_str()), (3, ""));
    assert!(run.out.contains("bad.toml:2:1: ") && run.out.contains("problems in bad.toml"));
    for format in ["csv", "md", "json"] {
        let run = place.run(&format!("sheet check bad.toml --format {format}"));
        assert_eq!((run.code, run.err.as_str()), (3, ""));
        assert!(run.out.contains("shcema"), "{run:?}");
    }
}

#[test]
fn checking_tells_every_check() {
    let place = Place::new();
    place.write("small.toml", format!("{SMALL}{CHECKS}"));
    for format in ["table", "csv", "md", "json"] {
        let run = place.run(&format!("sheet check small.toml --format {format}"));
        assert_eq!((run.code, run.err.as_str()), (3, ""));
        insta::assert_snapshot!(format!("check_{format}"), run.out);
    }
    place.write("fine.toml", SMALL);
    let out = place.run("sheet check fine.toml").fine();
    assert!(out.starts_with("no checks in fine.toml, sheet "), "{out}");
}

#[test]
fn checking_takes_another_reading_and_standard_input() {
    let place = Place::new();
    let run = Run::of(
        place
            .command("sheet check - --reading flat")
            .write_stdin(format!("{SMALL}{CHECKS}")),
    );
    assert_eq!(run.code, 3);
    assert!(run.out.contains("it costs 2,000"), "{run:?}");
    let sum = "2 of 3 checks fail in standard input, sheet ";
    assert!(run.out.contains(sum) && run.out.ends_with("reading flat\n"));
    let twice = place.run("sheet check a.toml --sheet b.toml").refused(2);
    assert!(twice.contains("twice"), "{twice}");
}

#[test]
fn the_schema_is_written_as_it_is_and_lies_where_a_new_sheet_looks_for_it() {
    assert_eq!(run("sheet schema").fine(), SCHEMA);
    assert_eq!(run("sheet schema --json").fine(), SCHEMA);
    let message = run("sheet schema --format csv").refused(2);
    assert!(message.contains("is JSON"), "{message}");
    let place = Place::new();
    assert_eq!(place.run("sheet init").code, 0);
    let sheet = place.read("pricing.toml");
    let named = sheet.lines().next().unwrap().strip_prefix("#:schema ");
    let words = format!("sheet schema -o {}", named.unwrap());
    assert_eq!(place.run(&words).fine(), "");
    assert_eq!(place.read("pricing.schema.json"), SCHEMA);
    // The line is a comment: the prices are those of the built-in sheet.
    let built_in = genpanel::load::built_in().unwrap();
    assert_eq!(parse(&sheet), Ok(built_in.sheet));
}

#[test]
fn a_new_sheet_is_the_built_in_one_and_replaces_nothing() {
    let place = Place::new();
    let run = place.run("sheet init");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(run.err.contains("wrote pricing.toml"));
    assert_eq!(place.read("pricing.toml"), starter());
    place.write("pricing.toml", "mine");
    let message = place.run("sheet init").refused(2);
    assert!(message.contains("left as it is"), "{message}");
    assert_eq!(place.read("pricing.toml"), "mine");
    let out = place.run("sheet init other.toml --json").fine();
    assert_eq!(out, "{\"written\":\"other.toml\"}\n");
    assert_eq!(place.read("other.toml"), starter());
    assert_eq!(place.run("sheet init -").fine(), starter());
    assert_eq!(place.run("sheet init none/at/all.toml").code, 1);
    assert_eq!(place.files(), ["other.toml", "pricing.toml"]);
}
