//! The command: its figures in every format, its exit codes and what it refuses.

use assert_cmd::Command;
use tempfile::TempDir;

/// Exit code, standard output, standard error.
fn run(words: &str) -> (i32, String, String) {
    let place = TempDir::new().unwrap();
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
    let (code, out, err) = run(words);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    out
}

#[test]
fn every_format() {
    for format in ["table", "csv", "md", "json"] {
        let words = format!("afford 500 --quality 2K --run nano-banana-pro:2K:3 --format {format}");
        insta::assert_snapshot!(format!("afford_{format}"), fine(&words));
    }
}

#[test]
fn the_figures_of_the_product() {
    let table = fine("afford 500 --quality 2k");
    let row = |name: &str| {
        let line = table.lines().find(|line| line.starts_with(name)).unwrap();
        let figures = line[name.len()..].split_whitespace();
        figures.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        row("Nano Banana Pro"),
        ["2K", "49", "10", "490", "10", "+39"]
    );
    assert_eq!(row("ImageGen Fast"), ["2K", "3", "166", "498", "2", "+1"]);
    let json: serde_json::Value =
        serde_json::from_str(&fine("afford 500 --quality 2K --json")).unwrap();
    let rows = json["models"]["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 15);
    for row in rows {
        let number = |key: &str| row[key].as_u64().unwrap();
        assert_eq!(number("left") + number("one_more"), number("each"));
        assert_eq!(number("spent") + number("left"), 500);
    }
    let of = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap();
    assert_eq!(of("Nano Banana Pro")["images"], 10);
    assert_eq!(of("ImageGen Fast")["one_more"], 1);
}

#[test]
fn one_model_kept_credits_and_proof() {
    let out = fine("afford 500 --model FLUX-dev --keep 100 --quality 1K --explain");
    insta::assert_snapshot!("afford_explained", out);
    let json = fine("afford 500 --model flux-dev --keep 100 --quality 1K --explain --json");
    assert!(
        json.contains(r#""proof":[{"title":"Flux Dev 1K""#),
        "{json}"
    );
}

#[test]
fn the_best_quality_that_still_gives_enough() {
    let out = fine("afford 500 --quality 1K --or-better --min-count 20 --format csv");
    let line = out
        .lines()
        .find(|line| line.contains("ImageGen Fast"))
        .unwrap();
    assert!(line.contains(",4K,6,83,498,2,4,"), "{line}");
}

#[test]
fn exit_codes() {
    let code = |words: &str| run(words).0;
    assert_eq!(code("afford 500 --model nano-banana-pro --min-count 10"), 0);
    assert_eq!(code("afford 500 --model nano-banana-pro --min-count 11"), 4);
    assert_eq!(code("afford 0"), 0);
    assert_eq!(code("afford 500 --quality 2K --strict"), 0);
    assert_eq!(code("afford 500 --quality 4K --strict"), 6);
}

#[test]
fn what_cannot_be_is_refused_in_one_line() {
    for (words, told) in [
        ("afford", "required"),
        (
            "afford many",
            "invalid value 'many' for '<BUDGET>': write a whole number, such as 1000 or 1,000;",
        ),
        (
            "afford 99999999999999999999",
            "write 18,446,744,073,709,551,615 or less",
        ),
        ("afford 10,00", "such as 1000 or 1,000"),
        ("afford 500 --quality 3K", "unknown quality"),
        ("afford 500 --model flux-dve", "did you mean flux-dev?"),
        ("afford 500 --keep 501", "more than the budget"),
        ("afford 500 --min-count 0", "write 1 or more"),
        ("afford 500 --run flux-dev:2K", "count"),
    ] {
        let (code, out, err) = run(words);
        assert_eq!((code, out.as_str()), (2, ""), "{words}: {err}");
        assert!(
            err.contains(told) && err.lines().count() == 1,
            "{words}: {err}"
        );
    }
}

#[test]
fn a_plan_fits_so_often_too() {
    let place = TempDir::new().unwrap();
    let genpanel = |words: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .current_dir(place.path())
            .env_remove("GENPANEL_SHEET")
            .env("HOME", place.path())
            .env("XDG_CONFIG_HOME", place.path())
            .args(words)
            .output()
            .unwrap();
        let told = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(told).unwrap())
    };
    assert_eq!(genpanel(&["plan", "new", "four.plan.toml"]).0, Some(0));
    let asked = ["afford", "1000", "--model", "flux-dev"];
    let with = |more: &[&'static str]| [&asked, more].concat();
    let (code, table) = genpanel(&with(&["--plan", "four.plan.toml"]));
    assert_eq!(code, Some(0), "{table}");
    let row = table.lines().find(|line| line.contains("final batch"));
    let row: Vec<_> = row
        .unwrap()
        .split("  ")
        .filter(|cell| !cell.is_empty())
        .collect();
    let cells: Vec<_> = row.iter().map(|cell| cell.trim()).collect();
    // Two times four, three, two and four images.
    assert_eq!(
        cells[2..],
        ["~450", "26", "~900", "~100", "~+350", "fits 2 times"]
    );
    let (_, json) = genpanel(&with(&["--plan", "four.plan.toml", "--json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let row = &json["runs"]["rows"][0];
    assert_eq!(
        (&row["each"], &row["spent"], &row["left"]),
        (&450.into(), &900.into(), &100.into())
    );
    let (code, told) = genpanel(&with(&["--plan", "none.plan.toml"]));
    assert_eq!(code, Some(3), "{told}");
    assert!(told.contains("none.plan.toml"), "{told}");
}
