//! `genpanel present --check`: every total that comes out differently, with its place.

use assert_cmd::Command;
use genpanel::load::BUILT_IN;
use serde_json::Value;

fn command(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_genpanel"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("GENPANEL_SHEET")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .args(words.split(' '));
    command
}

fn told(words: &str, code: i32) -> String {
    let output = command(words).output().unwrap();
    assert_eq!(output.status.code(), Some(code), "{words}: {output:?}");
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

/// A sheet on which Nano Banana Pro costs more.
fn dearer() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let sheet = folder.path().join("dearer.toml");
    std::fs::write(
        &sheet,
        BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1),
    )
    .unwrap();
    let sheet = sheet.to_str().unwrap().to_owned();
    (folder, sheet)
}

#[test]
fn where_all_agree_that_is_a_line() {
    let words = told("present --check", 0);
    assert_eq!(words.lines().count(), 1);
    assert!(
        words.starts_with("all 19 totals agree: built-in tour, 9 scenes, sheet "),
        "{words}"
    );
    let words = told("present tests/scenes/all.scenes.toml --check", 0);
    assert!(
        words.starts_with("all 6 totals agree: tests/scenes/all.scenes.toml, 7 scenes"),
        "{words}"
    );
}

#[test]
fn every_miss_has_its_line_and_its_caret() {
    let (_folder, sheet) = dearer();
    let words = told(&format!("present --check --sheet {sheet}"), 3);
    let tour = include_str!("../../assets/tour.scenes.toml");
    let line = tour.lines().position(|line| line == "total = 147").unwrap() + 1;
    let place = format!("built-in tour:{line}:9: the total is 165 on this sheet\n");
    assert!(words.contains(&place), "{words}");
    assert!(words.contains("^^^ write 165\n"), "{words}");
    assert!(words.contains(" problems in built-in tour\n"), "{words}");
    let json = command(&format!("present --check --json --sheet {sheet}"))
        .output()
        .unwrap();
    assert_eq!(json.status.code(), Some(3));
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["ok"], false);
    assert_eq!(json["problems"][0]["line"], line);
    assert_eq!(json["problems"][0]["help"], "write 165");
    let all = json["problems"].as_array().unwrap().len();
    assert_eq!(words.matches("^ write ").count(), all);
    let csv = command(&format!("present --check --format csv --sheet {sheet}"))
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8(csv.stdout).unwrap().lines().count(),
        all + 1
    );
    let fine: Value = serde_json::from_str(&told("present --check --json", 0)).unwrap();
    assert_eq!(
        (&fine["ok"], &fine["scenes"], &fine["totals"]),
        (&true.into(), &9.into(), &19.into())
    );
}

#[test]
fn what_cannot_be_presented_is_said() {
    for (words, code, told_) in [
        ("present tests/scenes/bad/keys.toml --check", 3, "rigth"),
        (
            "present nowhere.toml --check",
            3,
            "genpanel: nowhere.toml: there is no such file",
        ),
        ("present --check --notes", 2, "cannot be used with"),
        (
            "present --check --strict",
            2,
            "--strict means nothing to genpanel present --check",
        ),
        ("present", 2, "the panel needs a terminal"),
        ("present --notes", 2, "the notes need a terminal"),
        (
            "present --notes --sheet x",
            2,
            "--sheet means nothing to genpanel present --notes",
        ),
        (
            "present --json",
            2,
            "--json means nothing to genpanel present",
        ),
        (
            "present --linear --scene 10",
            2,
            "--scene 10: there are 9 scenes, counted from 1",
        ),
        ("present - --linear", 2, "the scenes cannot come from there"),
        ("present nowhere.toml --linear", 3, "there is no such file"),
        ("render work --slide", 2, "--slide needs a file of scenes"),
    ] {
        let said = told(words, code);
        assert!(said.contains(told_), "{words}: {said}");
    }
    let piped = command("present - --check")
        .write_stdin("schema = 1\n[[scene]]\ntotal = 1\n")
        .output()
        .unwrap();
    assert_eq!(piped.status.code(), Some(3));
    assert!(
        String::from_utf8(piped.stdout)
            .unwrap()
            .contains("standard input:3:9: the total is 147")
    );
}

#[test]
fn slides_are_drawn_and_recorded_without_a_terminal() {
    let slide = told("render present --scene 2", 0);
    assert!(slide.contains("The same three images on two models") && slide.contains("2 of 9"));
    let same = told("render assets/tour.scenes.toml --scene 2 --slide", 0);
    assert_eq!(slide, same);
    let (_folder, sheet) = dearer();
    let wrong = told(&format!("render present --sheet {sheet}"), 0);
    assert!(
        wrong.contains("✗ this scene says 147, but on this sheet it is 165"),
        "{wrong}"
    );
    let svg = told("render present --format svg", 0);
    assert!(svg.contains("147") && roxmltree::Document::parse(&svg).is_ok());
    let cast = told("record tests/scenes/all.scenes.toml --slides", 0);
    assert!(
        cast.contains("1 of 7") && cast.contains("live, scene 1 of 7"),
        "{cast}"
    );
    let plain = told("record tests/scenes/all.scenes.toml", 0);
    assert!(!plain.contains("1 of 7"));
}

#[test]
fn what_is_gone_is_told_beside_every_other_slip() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("two.scenes.toml");
    let text = "schema = 1\n[[scene]]\nline = \"nano-bananna:2K:3\"\ntotal = \"x\"\nfoo = 1\n\
        [[scene]]\ncompare = [\"gone:2K:1\"]\ntotals = [\"y\"]\n";
    std::fs::write(&file, text).unwrap();
    let words = told(&format!("present {} --check", file.display()), 3);
    for place in [":3:", ":4:", ":5:", ":7:", ":8:", "5 problems in "] {
        assert!(words.contains(place), "{place}: {words}");
    }
}
