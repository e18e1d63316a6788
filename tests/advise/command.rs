//! The command: its verdicts in every format, its exit codes and what it refuses.

use assert_cmd::Command;
use tempfile::TempDir;

/// Exit code, standard output, standard error; a sheet beside it if one is given.
fn run(words: &str, sheet: Option<&str>) -> (i32, String, String) {
    let place = TempDir::new().unwrap();
    if let Some(text) = sheet {
        std::fs::write(place.path().join("pricing.toml"), text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
        .current_dir(place.path())
        .env_remove("GENPANEL_SHEET")
        .env("HOME", place.path())
        .env("XDG_CONFIG_HOME", place.path())
        .env("XDG_STATE_HOME", place.path())
        .args(words.split_whitespace())
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[track_caller]
fn fine(words: &str) -> String {
    let (code, out, err) = run(words, None);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    out
}

#[test]
fn every_format() {
    for format in ["table", "csv", "md", "json"] {
        let words = format!("advise nano-banana-pro:4K:4 --all-models --format {format}");
        insta::assert_snapshot!(format!("advise_{format}"), fine(&words));
    }
}

#[test]
fn the_claim_as_json_at_three_prices() {
    for (price, verdict, holds, others) in [
        ("4", "holds", 15, vec![]),
        ("6", "ties", 14, vec![("ImageGen Fast", "ties")]),
        (
            "9",
            "fails",
            13,
            vec![("ImageGen 4", "fails"), ("ImageGen Fast", "fails")],
        ),
    ] {
        let text = include_str!("../../pricing.toml");
        let sheet = text.replace("\"4x\" = 4", &format!("\"4x\" = {price}"));
        let (_, out, _) = run("advise --all-models --json", Some(&sheet));
        let json: serde_json::Value = serde_json::from_str(&out).unwrap();
        let claim = &json["claim"];
        assert_eq!(claim["verdict"], verdict);
        let rows = claim["rows"].as_array().unwrap();
        let verdicts = rows.iter().map(|row| row["verdict"].as_str().unwrap());
        assert_eq!(
            verdicts.filter(|verdict| *verdict == "holds").count(),
            holds
        );
        let rest = rows.iter().filter(|row| row["verdict"] != "holds");
        let rest: Vec<_> = rest
            .map(|row| {
                (
                    row["name"].as_str().unwrap(),
                    row["verdict"].as_str().unwrap(),
                )
            })
            .collect();
        assert_eq!(rest, others);
        assert_eq!(rows[14]["flips_at"], 6);
    }
}

#[test]
fn one_model_alone_and_another_target() {
    let out = fine("advise flux-dev:1K:2 --to 2k --pixels 4096");
    insta::assert_snapshot!("advise_to_2k", out);
    let explained = fine("advise flux-dev:1K:2 --to 2K --explain");
    assert!(explained.contains("list price of Flux Dev"), "{explained}");
    let json = fine("advise flux-dev:1K:2 --explain --json");
    assert!(
        json.contains(r#""proof":[{"title":"Flux Dev 4K""#),
        "{json}"
    );
}

#[test]
fn exit_codes() {
    assert_eq!(run("advise --strict", None).0, 6);
    assert_eq!(run("advise imagegen-fast:2K:1,reading=flat", None).0, 0);
}

#[test]
fn what_cannot_be_is_refused_in_one_line() {
    for (words, told) in [
        (
            "advise nano-banana-por:2K:3",
            "did you mean nano-banana-pro?",
        ),
        ("advise --to 3K", "unknown quality"),
        ("advise --pixels 0", "write 1 or more"),
        ("advise --pin flux-dev:2K", "count"),
        ("advise a b", "unexpected argument"),
    ] {
        let (code, out, err) = run(words, None);
        assert_eq!((code, out.as_str()), (2, ""), "{words}: {err}");
        assert!(
            err.contains(told) && err.lines().count() == 1,
            "{words}: {err}"
        );
    }
}

#[test]
fn one_question_alone() {
    let (_, all, _) = run("advise --json", None);
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    let questions = all.as_object().unwrap().iter();
    let questions: Vec<_> = questions.filter(|(_, answer)| answer.is_object()).collect();
    assert_eq!(questions.len(), 7);
    for (key, answer) in questions {
        let only: serde_json::Value =
            serde_json::from_str(&fine(&format!("advise --json --only {key}"))).unwrap();
        let told = only.as_object().unwrap().iter();
        let told: Vec<_> = told.filter(|(_, answer)| answer.is_object()).collect();
        assert_eq!(told, [(key, answer)]);
    }
    let (code, _, told) = run("advise --only rutes", None);
    assert_eq!(code, 2);
    assert!(told.contains("routes"), "{told}");
}
