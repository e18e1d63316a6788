//! A show in a file: every problem of it told, and recorded to the same bytes each time.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use assert_cmd::Command;
use genpanel::app::App;
use genpanel::load::{Failure, Origin, Why, built_in};
use genpanel::picture::{Picture, PictureFormat, Shade};
use genpanel::scenes::{Moment, Scenes, load, parse};
use genpanel::ui::{Look, Theme};
use ratatui::layout::Rect;
use serde_json::Value;

const ALL: &str = "tests/scenes/all.scenes.toml";
const BAD: &str = "tests/scenes/bad/";

fn command(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_genpanel"));
    command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("GENPANEL_SHEET")
        .env("XDG_CONFIG_HOME", "/nowhere")
        .args(words.split(' '));
    command
}

fn told(words: &str) -> String {
    let output = command(words).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn scenes(file: &str) -> Result<Scenes, Failure> {
    let origin = Origin::File {
        path: PathBuf::from(file),
        why: Why::Argument,
    };
    load(&origin, &built_in().unwrap().sheet)
}

/// The events of a recording: when, what, and with what.
fn events(cast: &str) -> Vec<(f64, String, String)> {
    let events = cast.lines().skip(1).map(|line| {
        let event: Value = serde_json::from_str(line).unwrap();
        let text = |at: usize| event.get(at).unwrap().as_str().unwrap().to_owned();
        assert_eq!(event.as_array().unwrap().len(), 3);
        (event.get(0).unwrap().as_f64().unwrap(), text(1), text(2))
    });
    events.collect()
}

#[test]
fn the_same_file_is_the_same_recording_whatever_the_environment_says() {
    let words = format!("record {ALL}");
    let first = told(&words);
    let elsewhere = command(&words)
        .env("NO_COLOR", "1")
        .env("TERM", "dumb")
        .env("LANG", "de_DE.UTF-8")
        .output()
        .unwrap();
    assert!(first.as_bytes() == elsewhere.stdout);
    let header: Value = serde_json::from_str(first.lines().next().unwrap()).unwrap();
    let expected = r#"{"version":2,"width":80,"height":24,"title":"What a \"run\" costs"}"#;
    assert_eq!(header, serde_json::from_str::<Value>(expected).unwrap());
}

#[test]
fn times_go_on_and_each_scene_has_its_own() {
    let cast = told(&format!("record {ALL} --size 120x40"));
    let events = events(&cast);
    let times: Vec<f64> = events.iter().map(|(at, ..)| *at).collect();
    assert!(times.is_sorted(), "{times:?}");
    let markers: Vec<(f64, &str)> = events
        .iter()
        .filter(|(_, code, _)| code == "m")
        .map(|(at, _, name)| (*at, name.as_str()))
        .collect();
    // 7 seconds; 2 and 1 for each of two keys; 2; 1; 2 and 1 for a key; 2; then the run takes its time.
    assert_eq!(
        markers,
        [
            (0.0, "The button follows the settings"),
            (7.0, "Side by side"),
            (14.0, "Advice, looked at on Compare"),
            (19.0, "A run"),
        ]
    );
    let (last, code, data) = events.last().unwrap();
    assert_eq!((code.as_str(), data.as_str()), ("o", ""));
    assert!((20.0..=22.0).contains(last), "{last}");
    // Every key is one frame at least, and a run many.
    assert!(events.len() > 30, "{}", events.len());
}

/// A terminal that plays it shows every scene as `render` draws it, one after the other, and the last one in the end.
#[test]
fn a_terminal_that_plays_it_shows_every_scene() {
    let all = scenes(ALL).unwrap().shots.len();
    for size in ["80x24", "40x12"] {
        let (width, height) = size.split_once('x').unwrap();
        let (width, height) = (width.parse().unwrap(), height.parse().unwrap());
        let mut terminal = vt100::Parser::new(height, width, 0);
        let shown: Vec<String> = frames(&told(&format!("record {ALL} --size {size}")))
            .iter()
            .map(|data| {
                terminal.process(data.as_bytes());
                rows(&terminal)
            })
            .collect();
        assert!(terminal.screen().hide_cursor());
        let mut from = 0;
        for number in 1..=all {
            let drawn = told(&format!("render {ALL} --scene {number} --size {size}"));
            let at = shown.iter().skip(from).position(|shown| *shown == drawn);
            assert!(at.is_some(), "scene {number} at {size}:\n{drawn}");
            from += at.unwrap();
            if number == all {
                assert_eq!(shown.last(), Some(&drawn));
            }
        }
    }
}

/// The last frame of every scene, with its colours, is what `render` draws.
#[test]
fn a_scene_ends_as_it_is_drawn() {
    let loaded = built_in().unwrap();
    let app = App::new(loaded.sheet.clone(), loaded.sheet.reading);
    let (look, area) = (Look::from(Theme::COLOURS), Rect::new(0, 0, 80, 24));
    let scenes = scenes(ALL).unwrap();
    for (number, shot) in (1..).zip(&scenes.shots) {
        let alone = Scenes {
            shots: vec![shot.clone()],
            ..Scenes::default()
        };
        let mut last = None;
        let mut end = Duration::ZERO;
        let played = alone.play(&app, &look, area, |at, moment| {
            end = at;
            if let Moment::Frame(cells) = moment {
                last = Some(cells);
            }
        });
        played.unwrap();
        assert!(end >= Duration::from_secs(shot.seconds), "scene {number}");
        let cells = last.unwrap();
        let (title, words, shade) = ("", "", Shade::Either);
        let picture = Picture {
            cells: &cells,
            title,
            words,
            shade,
        };
        let drawn = told(&format!("render {ALL} --scene {number} --format ansi"));
        assert_eq!(picture.draw(PictureFormat::Ansi), drawn, "scene {number}");
    }
}

fn frames(cast: &str) -> Vec<String> {
    let events = events(cast).into_iter().filter(|(_, code, _)| code == "o");
    events.map(|(.., data)| data).collect()
}

fn rows(terminal: &vt100::Parser) -> String {
    let (_, width) = terminal.screen().size();
    let rows = terminal.screen().rows(0, width.get());
    rows.map(|row| row.trim_end().to_owned() + "\n").collect()
}

#[test]
fn every_bad_file_has_its_words() {
    let bless = std::env::var_os("GENPANEL_BLESS").is_some();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for entry in fs::read_dir(BAD).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        seen += 1;
        let file = path.to_str().unwrap();
        let failure = scenes(file).expect_err(file);
        if let Failure::Problems(problems) = &failure {
            assert!(
                problems
                    .list()
                    .iter()
                    .all(|problem| !problem.help.is_empty())
            );
        }
        let words = failure.to_string().replace(BAD, "") + "\n";
        let pinned = path.with_extension("txt");
        if bless {
            fs::write(&pinned, &words).unwrap();
        } else if fs::read_to_string(&pinned).unwrap_or_default() != words {
            wrong.push(format!("{file}:\n{words}"));
        }
    }
    assert!(seen >= 10, "only {seen} bad files");
    assert!(
        wrong.is_empty(),
        "other words than pinned:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_bad_file_exits_with_3_and_records_nothing() {
    let output = command(&format!("record {BAD}keys.toml")).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    let output = command("record nowhere.scenes.toml").output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        told,
        "genpanel: nowhere.scenes.toml: there is no such file\n"
    );
}

#[test]
fn a_total_that_comes_out_differently_is_told_and_exits_with_3() {
    let text = "schema = 1\n[[scene]]\nline = \"nano-banana-pro:4K:3\"\ntotal = 294\n\
                [[scene]]\ncompare = [\"flux-dev:2K:1\", \"flux-dev:2K:2\"]\ntotals = [9, 19]\n";
    for words in ["record -", "render - --scene 2"] {
        let output = command(words).write_stdin(text).output().unwrap();
        assert_eq!(output.status.code(), Some(3));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(
            told.contains("standard input:4:9: the total is ~294 on this sheet"),
            "{told}"
        );
        assert!(
            told.contains("^^^ write \"~294\"") && told.contains("^^ write 18"),
            "{told}"
        );
        assert!(told.contains("2 problems"), "{told}");
    }
    // Whoever presents it can go on all the same.
    let sheet = built_in().unwrap().sheet;
    let scenes = parse(text, Path::new(""), &sheet).unwrap();
    assert_eq!(scenes.shots.len(), 2);
    assert_eq!(scenes.shots.first().unwrap().scene.totals, ["294"]);
}

#[test]
fn what_cannot_be_shown_is_said_with_its_scene() {
    for (words, stdin, told) in [
        (
            "record -",
            "keys = \"right q\"",
            "-: scene 1: the key q leaves the panel, which is not done here",
        ),
        (
            "render - --scene 1",
            "keys = \"Z\"",
            "-: scene 1: the key Z means nothing there, on Work",
        ),
        (
            "render - --scene 2",
            "",
            "--scene 2: there is 1 scene, counted from 1",
        ),
        (
            "render - --scene 0",
            "",
            "--scene 0: there is 1 scene, counted from 1",
        ),
        (
            "render - --line flux-dev:1K:1",
            "",
            "--line means nothing beside a file of scenes",
        ),
        (
            "record - --sheet -",
            "",
            "standard input cannot be both the sheet and the scenes: give one of them as a file",
        ),
        (
            "record - --json",
            "",
            "--json means nothing to genpanel record",
        ),
    ] {
        let text = format!("schema = 1\n[[scene]]\n{stdin}\n");
        let output = command(words).write_stdin(text).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{words}");
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!(message, format!("genpanel: {told}\n"));
    }
}

#[test]
fn the_file_in_the_readme_is_one() {
    let readme = include_str!("../README.md");
    let mut blocks = readme.split("```toml\n").skip(1);
    let block = blocks.find(|block| block.contains("[[scene]]")).unwrap();
    let text = block.split("```").next().unwrap();
    let output = command("record -").write_stdin(text).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}
