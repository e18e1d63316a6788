//! Bytes: whatever comes through the pipe or lies in the configuration file, nothing panics, and each line is answered.

use genpanel::app::App;
use genpanel::config;
use genpanel::input::{Keymap, names};
use genpanel::linear::{Linear, Reply, words};
use genpanel::load::{Failure, NumberedLines, built_in};
use genpanel::pricing::Reading;
use proptest::prelude::*;
use tempfile::NamedTempFile;

use super::linear;

/// A command or a number, cut, doubled or sprinkled with bytes that nobody types.
fn slipped() -> impl Strategy<Value = Vec<u8>> {
    let mut known: Vec<String> = names().into_iter().map(|(name, _)| name).collect();
    known.extend(words().map(|(name, ..)| name.to_owned()));
    let more = [
        "model 3",
        "quality 4K",
        "count 5",
        "budget 500",
        "filter flux",
        "save a.toml",
        "open a.toml",
        "sdxl:4K:2+upscale:2x:3,reading=flat",
        "step 2",
        "7",
        "y",
        "",
    ];
    known.extend(more.map(str::to_owned));
    let at = any::<prop::sample::Index>;
    let slip = (at(), any::<u8>(), 0..5_u8);
    (
        prop::sample::select(known),
        prop::collection::vec(slip, 0..3),
    )
        .prop_map(|(known, slips)| {
            let mut line = known.into_bytes();
            for (at, byte, kind) in slips {
                let at = at.index(line.len() + 1);
                match kind {
                    0 => line.insert(at, byte),
                    1 => line.truncate(at),
                    2 => line.extend_from_within(at..),
                    3 if at < line.len() => line[at] = byte,
                    _ => drop(line.split_off(at)),
                }
            }
            line
        })
}

/// What comes through a pipe.
fn input() -> impl Strategy<Value = Vec<u8>> {
    let line = prop_oneof![
        4 => slipped(),
        1 => prop::collection::vec(any::<u8>(), 0..60),
    ];
    prop::collection::vec(line, 0..16).prop_map(|lines| lines.join(&b'\n'))
}

/// One that says something, in lines that are lines.
fn is_an_answer(reply: &Reply) -> bool {
    let Reply {
        lines,
        trouble,
        effect,
    } = reply;
    let plain = |line: &String| !line.chars().any(char::is_control);
    let says = !lines.is_empty() || trouble.is_some() || effect.is_some();
    says && lines.iter().chain(trouble).all(plain)
}

/// Takes every line as the loop does, with each effect that is asked for performed well, or not.
fn answers_all(panel: &mut Linear, input: &[u8], well: bool) -> Result<(), TestCaseError> {
    let mut lines = NumberedLines::new(input);
    while let Some((_, line)) = lines.next_line().unwrap() {
        // One that is no text is told by the loop.
        let Ok(line) = line else { continue };
        let reply = panel.take(line);
        let said = line.trim();
        // Nothing, and a comment, need no answer; they may be one to what was asked.
        let none = said.is_empty() || said.starts_with('#');
        let silent = none && reply == Reply::default();
        prop_assert!(silent || is_an_answer(&reply), "{:?}: {:?}", line, reply);
        if reply.effect.is_some() {
            let reply = panel.performed(well);
            prop_assert!(is_an_answer(&reply), "{:?}: {:?}", line, reply);
        }
    }
    panel.end();
    // Whatever it was, it is done with.
    prop_assert!(is_an_answer(&panel.take("total")));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn every_line_of_any_bytes_is_answered(input in input(), well in any::<bool>()) {
        answers_all(&mut linear(), &input, well)?;
    }

    #[test]
    fn any_bytes_are_a_configuration_or_have_problems(bytes in configuration()) {
        let file = NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &bytes).unwrap();
        match config::read(file.path()) {
            // Its keys, whichever they are, do in lines as well.
            Ok(config) => {
                let app = App::new(built_in().unwrap().sheet, Reading::Tier);
                answers_all(&mut Linear::new(app, config.keys), b"u\nhelp\nmodels\n3", true)?;
            }
            Err(failure) => {
                if let Failure::Problems(problems) = &failure {
                    prop_assert!(!problems.list().is_empty());
                    for problem in problems.list() {
                        prop_assert!(!problem.message.is_empty() && !problem.help.is_empty());
                        let (line, column) = problems.place(problem);
                        prop_assert!(line >= 1 && column >= 1);
                    }
                }
                let words = failure.to_string();
                let drives = |sign: char| sign.is_control() && sign != '\n';
                prop_assert!(!words.is_empty() && !words.contains(drives), "{:?}", words);
            }
        }
    }
}

/// Bytes, and what is nearly a configuration.
fn configuration() -> impl Strategy<Value = Vec<u8>> {
    let names: Vec<String> = names().into_iter().map(|(name, _)| name).collect();
    let key = prop::sample::select(vec![
        "u", "Z", "Ctrl-C", "Ctrl-X", "F1", "Esc", "é", "Alt-", "", "Enter",
    ]);
    let binding =
        (prop::sample::select(names), key).prop_map(|(name, key)| format!("{name:?} = {key:?}\n"));
    let head = "((theme|ascii|motion|keys|other) ?= ?(\"(dark|light|no)\"|true|false|1|[\\[{]|\\]) ?\n){0,4}";
    let whole = (head, prop::collection::vec(binding, 0..4)).prop_map(|(head, bindings)| {
        let keys = bindings.concat();
        format!("{head}[keys]\n{keys}").into_bytes()
    });
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..200),
        4 => whole,
        1 => slipped(),
    ]
}

/// What the generated files may miss: one that is read.
#[test]
fn a_configuration_with_keys_is_read_and_leads_the_panel() {
    let config = config::parse("[keys]\n\"undo the last change\" = \"Z\"\n").unwrap();
    assert_ne!(config.keys, Keymap::default());
    let app = App::new(built_in().unwrap().sheet, Reading::Tier);
    let mut panel = Linear::new(app, config.keys);
    answers_all(&mut panel, b"count 5\nZ\nhelp undo", true).unwrap();
}
