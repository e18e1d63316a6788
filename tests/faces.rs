//! Faces: what the screen says, the table says, and so does the JSON.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/looks.rs"]
#[expect(dead_code, reason = "the styles are the draw test's")]
mod looks;

use std::fs;

use assert_cmd::Command;
use genpanel::app::{Action, AdviseAction, App, Tab, Toward};
use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::{Credits, Reading};
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use serde_json::Value;
use tempfile::TempDir;

/// The built-in sheet with this price of a 4x upscale, in a folder of its own.
struct Place {
    folder: TempDir,
    sheet: String,
}

impl Place {
    fn with_upscale(credits: u64) -> Self {
        let folder = TempDir::new().unwrap();
        let sheet = BUILT_IN.replace("\"4x\" = 4", &format!("\"4x\" = {credits}"));
        fs::write(folder.path().join("pricing.toml"), &sheet).unwrap();
        Self { folder, sheet }
    }

    fn run(&self, words: &str) -> String {
        let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .current_dir(self.folder.path())
            .env_remove("GENPANEL_SHEET")
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.folder.path())
            .env("XDG_STATE_HOME", self.folder.path())
            .args(words.split_whitespace())
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    }

    fn json(&self, words: &str) -> Value {
        serde_json::from_str(&self.run(&format!("{words} --json"))).unwrap()
    }

    fn app(&self) -> App {
        App::new(parse(&self.sheet).unwrap(), Reading::Tier)
    }
}

/// The screen as text, each run of blanks one blank.
fn screen(app: &App) -> String {
    let area = Rect::new(0, 0, 120, 40);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    squeezed(&looks::rows(&buf).join("\n"))
}

fn squeezed(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign == '│');
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ").replace('−', "-")
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn the_workflow() {
    let place = Place::with_upscale(4);
    place.run("plan new four.plan.toml");
    let steps = [
        ["~4", "~996"],
        ["~18", "~978"],
        ["~36", "~942"],
        ["~392", "~550"],
    ];
    let sentence = "saves ~824";
    let mut app = place.app();
    app.update(Action::Show(Tab::Plan));
    let screen = screen(&app);
    let table = squeezed(&place.run("plan four.plan.toml --budget 1000"));
    let json = place.json("plan four.plan.toml --budget 1000");
    for (at, [cost, left]) in steps.iter().enumerate() {
        says(&screen, &[&format!("{cost} {left}")]);
        says(&table, &[&format!("{cost} {left}")]);
        let step = &json["steps"][at];
        let marked = |key: &str| format!("~{}", step[key]);
        assert_eq!(
            (marked("cost"), marked("left")),
            ((*cost).to_owned(), (*left).to_owned())
        );
    }
    for text in [&screen, &table] {
        says(
            text,
            &[
                "~450",
                "~550",
                "~1,274",
                sentence,
                "8 more final images at ~98",
            ],
        );
    }
    let drafting = &json["drafting"];
    let figures = ["at_final", "saving", "more_images", "image"].map(|key| drafting[key].clone());
    assert_eq!(figures, [1274, 824, 8, 98].map(Value::from));
    assert_eq!((&json["total"], &json["left"]), (&450.into(), &550.into()));
}

#[test]
fn five_hundred_credits_at_2k() {
    let place = Place::with_upscale(4);
    let rows = [
        ("Nano Banana Pro", [10, 490, 10, 39]),
        ("ImageGen Fast", [166, 498, 2, 1]),
    ];
    let mut app = place.app();
    app.ledger.budget = Credits::new(500);
    app.update(Action::Show(Tab::Afford));
    let screen = screen(&app);
    let table = squeezed(&place.run("afford 500 --quality 2K"));
    let json = place.json("afford 500 --quality 2K");
    for (name, [images, spent, left, more]) in rows {
        let figures = format!("{images} {spent} {left} +{more}");
        for text in [&screen, &table] {
            let row = text.split_once(name).unwrap().1;
            let row: String = row.chars().take(40).collect();
            says(&row, &[&figures]);
        }
        let models = json["models"]["rows"].as_array().unwrap();
        let row = models.iter().find(|row| row["name"] == name).unwrap();
        let told = ["images", "spent", "left", "one_more"].map(|key| row[key].clone());
        assert_eq!(told, [images, spent, left, more].map(Value::from));
    }
}

#[test]
fn where_upscaling_beats_regenerating() {
    let verdicts = [
        (4, "holds for all 15", "holds"),
        (6, "holds for 14, ties for ImageGen Fast", "ties"),
        (
            9,
            "holds for 13, fails for ImageGen 4 and ImageGen Fast",
            "fails",
        ),
    ];
    for (credits, words, verdict) in verdicts {
        let place = Place::with_upscale(credits);
        let mut app = place.app();
        app.update(Action::Show(Tab::Advise));
        app.update(Action::Advise(AdviseAction::Question(Toward::Next)));
        says(&screen(&app), &[words]);
        says(&squeezed(&place.run("advise --all-models")), &[words]);
        let json = place.json("advise --all-models");
        let claim = &json["claim"];
        says(claim["sentence"].as_str().unwrap(), &[words]);
        assert_eq!(claim["verdict"], verdict);
        let rows = claim["rows"].as_array().unwrap();
        let holding = rows.iter().filter(|row| row["verdict"] == "holds").count();
        let expected = 15 - usize::from(credits > 4) - usize::from(credits > 6);
        assert_eq!((rows.len(), holding), (15, expected));
    }
}
