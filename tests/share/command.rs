//! The same on the command line and without a screen: endings, documents, `open`, FOCUS.

use std::fs;

use assert_cmd::Command;
use tempfile::TempDir;

use super::pty::Launch;

pub(super) struct Place(TempDir);

impl Place {
    pub(super) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// Exit code, standard output, standard error.
    pub(super) fn run(&self, words: &str, input: &str) -> (i32, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .current_dir(self.0.path())
            .env_remove("GENPANEL_SHEET")
            .env("HOME", self.0.path())
            .env("XDG_CONFIG_HOME", self.0.path())
            .env("XDG_STATE_HOME", self.0.path())
            .args(words.split_whitespace())
            .write_stdin(input)
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (
            output.status.code().unwrap(),
            text(output.stdout),
            text(output.stderr),
        )
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.path().join(name)).unwrap()
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn config(&self, text: &str) {
        self.write("genpanel/config.toml", text);
    }
}

const PAIR: &str = "nano-banana-pro:2K:3 imagegen-fast:2K:3";

#[test]
fn the_ending_of_the_file_says_the_format_unless_an_option_does() {
    let place = Place::new();
    for (name, begins) in [
        ("a.md", "| configuration"),
        ("a.csv", "line,name"),
        ("a.json", "{\"baseline\""),
        ("a.html", "<!DOCTYPE html>"),
        ("a.svg", "<svg "),
        ("a.txt", "configuration"),
    ] {
        assert_eq!(place.run(&format!("compare {PAIR} -o {name}"), "").0, 0);
        assert!(place.read(name).starts_with(begins), "{name}");
    }
    place.run(&format!("compare {PAIR} --format csv -o b.html"), "");
    assert!(place.read("b.html").starts_with("line,name"));
    let (_, out, _) = place.run(&format!("compare {PAIR} --format html"), "");
    assert!(
        out.contains("16.3 times the credits; you save 138 (93.9 %)."),
        "{out}"
    );
}

#[test]
fn every_command_with_a_table_has_its_document_and_others_say_no() {
    let place = Place::new();
    place.run("plan new", "");
    for words in [
        "quote nano-banana-pro:4K:4 --explain",
        "plan images.plan.toml",
        "afford 500",
        "advise nano-banana-pro:4K:4",
        "history",
    ] {
        for format in ["html", "svg"] {
            let (code, out, err) = place.run(&format!("{words} --format {format}"), "");
            assert_eq!(code, 0, "{words}: {err}");
            assert!(out.contains("rests on an assumed price"), "{words}: {out}");
        }
    }
    for words in [
        "keys --format svg",
        "sheet check -o a.html",
        "quote - --format html",
    ] {
        let (code, out, err) = place.run(words, "");
        assert_eq!((code, out.as_str()), (2, ""), "{words}: {err}");
        assert!(
            err.contains("genpanel: ") && err.lines().count() == 1,
            "{err}"
        );
    }
}

#[test]
fn a_line_of_another_sheet_is_opened_with_both_totals_and_several_are_pinned() {
    let place = Place::new();
    let line = "nano-banana-pro:2K:3,sheet=00000000,total=120";
    let (code, out, err) = place.run(&format!("open {line} --linear"), "total\n");
    assert_eq!(code, 0, "{err}");
    assert!(
        err.contains("made on another sheet: 120 there (00000000), 147 here ("),
        "{err}"
    );
    assert!(
        out.starts_with("Nano Banana Pro, 2K, 3 images: 147 credits\n"),
        "{out}"
    );
    let (_, _, err) = place.run(&format!("open {PAIR} --linear"), "");
    assert!(err.contains("opened as 2 pins"), "{err}");
    // What the session holds stays before them, and what is there already is not pinned twice.
    let (_, out, err) = place.run(&format!("open {PAIR} sdxl:1K:1 --linear"), "compare\n");
    assert!(
        err.contains("opened as 1 new pin, behind 2 of the session"),
        "{err}"
    );
    assert!(out.contains("3 pinned"), "{out}");
    let (_, out, _) = place.run(
        &format!("open {PAIR} flux-dev:1K:1 --linear"),
        "undo\ncompare\n",
    );
    assert!(out.contains("Compare: 3 pinned"), "{out}");
}

#[test]
fn a_bad_line_opens_nothing_and_loses_nothing() {
    let place = Place::new();
    place.run(&format!("open {PAIR} --linear"), "");
    let before = place.read("genpanel/session.toml");
    for (words, said) in [
        (
            "open nano-banana-pro:2K:3 nano-banana-por:2K:3 --linear",
            "nano-banana-pro",
        ),
        (
            "open sdxl:2K:1,reading=flat sdxl:2K:1,reading=table --linear",
            "one reading at a time",
        ),
        (
            "open sdxl:2K:1,sheet=a19266a5 sdxl:2K:1,reading=flat --linear",
            "one reading at a time",
        ),
        ("open --linear", "required"),
    ] {
        let (code, out, err) = place.run(words, "");
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(err.contains(said), "{err}");
    }
    assert_eq!(place.read("genpanel/session.toml"), before);
}

#[test]
fn the_panel_opens_on_what_was_sent() {
    let session = Launch::panel()
        .arg("open")
        .arg("imagegen-fast:2K:3")
        .start();
    session.wait_for("Generate (9 credits)");
    let session = Launch::panel()
        .arg("open")
        .arg("sdxl:2K:1")
        .arg("flux-dev:2K:1")
        .start();
    session.wait_for("2 configurations");
}

#[test]
fn without_a_screen_copying_prints_and_exporting_asks() {
    let place = Place::new();
    let script = "copy as line\ncopy as csv\nexport\nout.md\nexport out.md\nn\nexport out.svg\n";
    let (code, out, err) = place.run("--linear", script);
    assert!(out.contains("\nnano-banana-pro:2K:3,sheet="), "{out}");
    assert!(out.contains("\nline,name,per_image"), "{out}");
    assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'));
    assert!(
        out.contains("exported: out.md") && out.contains("y replaces it"),
        "{out}"
    );
    assert!(place.read("out.svg").starts_with("<svg "));
    assert_eq!(code, 0, "{err}");
}

#[test]
fn focus_needs_what_a_credit_is_worth_and_marks_every_row() {
    let place = Place::new();
    place.run(
        "--linear",
        "simulate\nnano-banana-2:1K:3+upscale:4x:3\nsimulate\n",
    );
    let (code, out, err) = place.run("history --focus 2026-11", "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        err.contains("money_per_credit") && err.contains("currency"),
        "{err}"
    );
    place.config("money_per_credit = \"0.0125\"\ncurrency = \"USD\"\n");
    let (code, out, err) = place.run("history --focus 2026-11", "");
    assert_eq!((code, err.as_str()), (0, ""));
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let heads = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    let cell = |row: usize, head: &str| {
        let at = heads.iter().position(|known| known == head).unwrap();
        rows[row].get(at).unwrap().to_owned()
    };
    for (row, cost) in ["1.8375", "0.6750", "0.1500"].into_iter().enumerate() {
        for head in ["BilledCost", "EffectiveCost", "ListCost", "ContractedCost"] {
            assert_eq!(cell(row, head), cost, "{head}");
        }
        assert_eq!(cell(row, "x_Simulated"), "true");
        assert_eq!(cell(row, "Tags"), "{\"simulated\":\"true\"}");
        assert!(cell(row, "ChargeDescription").starts_with("Simulated, nothing was billed: "));
        assert_eq!(cell(row, "BillingCurrency"), "USD");
        assert_eq!(cell(row, "ChargePeriodStart"), "2026-11-01T00:00:00Z");
        assert_eq!(cell(row, "ChargePeriodEnd"), "2026-12-01T00:00:00Z");
    }
    assert_eq!(
        ["x_Basis", "PricingUnit"].map(|head| cell(1, head)),
        ["assumed", "Images"]
    );
    let (code, _, err) = place.run("history --focus 2026-13", "");
    assert_eq!(code, 2, "{err}");
}

#[test]
fn a_slip_about_money_is_told_with_its_place() {
    let place = Place::new();
    for (config, said) in [
        ("money_per_credit = 0.01\ncurrency = \"USD\"\n", "is a text"),
        ("money_per_credit = \"0.01\"\n", "need each other"),
        (
            "money_per_credit = \"1e3\"\ncurrency = \"USD\"\n",
            "decimal number above 0",
        ),
        (
            "money_per_credit = \"1\"\ncurrency = \"usd\"\n",
            "three capital letters",
        ),
    ] {
        place.config(config);
        let (code, out, err) = place.run("history --focus 2026-11", "");
        assert_eq!((code, out.as_str()), (3, ""), "{err}");
        assert!(err.contains(said) && err.contains("config.toml:"), "{err}");
    }
}

#[test]
fn a_file_of_another_kind_is_not_written_over() {
    let place = Place::new();
    fs::write(place.0.path().join("mine.toml"), "mine").unwrap();
    place.config("money_per_credit = \"0.01\"\ncurrency = \"USD\"\n");
    for words in [
        format!("compare {PAIR} -o mine.toml"),
        "quote sdxl:1K:1 -o mine.toml".to_owned(),
        "render work -o mine.toml".to_owned(),
        "render work -o a.png".to_owned(),
        "history -o a.pdf".to_owned(),
        "history --focus 2026-11 -o a.md".to_owned(),
    ] {
        let (code, out, err) = place.run(&words, "");
        assert_eq!((code, out.as_str()), (2, ""), "{words}: {err}");
        assert!(
            err.contains("the ending of ") && err.contains(" says nothing here: "),
            "{words}: {err}"
        );
    }
    assert_eq!(place.read("mine.toml"), "mine");
    // Whoever says the format may call the file anything, and pictures have endings, too.
    place.run(&format!("compare {PAIR} --format csv -o pairs.data"), "");
    assert!(place.read("pairs.data").starts_with("line,name"));
    place.run("render work -o work.svg", "");
    assert!(place.read("work.svg").starts_with("<svg"));
}

#[test]
fn a_shared_line_means_the_reading_of_the_sheet_whatever_the_session_has() {
    let place = Place::new();
    place.run("--linear", "reading flat\n");
    let line = "nano-banana-pro:4K:4,sheet=a19266a5,total=392";
    let (_, out, err) = place.run(&format!("open {line} --linear"), "");
    assert!(out.contains("~392 credits"), "{out}");
    assert!(
        err.contains("under reading tier") && !err.contains("196"),
        "{err}"
    );
    // A line that says nothing of prices is under the reading in use.
    place.run("--linear", "reading flat\n");
    let (_, out, _) = place.run("open nano-banana-pro:4K:4 --linear", "");
    assert!(out.contains("~196 credits"), "{out}");
}
