//! Laws: whatever is said, nothing panics, no line holds what a terminal obeys, and the totals are those of `quote`.

use std::fmt::Write as _;

use genpanel::input::names;
use genpanel::linear::{Linear, words};
use genpanel::pricing::{Amount, Line};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

use super::{Place, linear};

/// Commands that walk about, and others that nobody would type.
fn command() -> impl Strategy<Value = String> {
    let names: Vec<String> = names().into_iter().map(|(name, _)| name).collect();
    let own: Vec<&str> = words().map(|(name, ..)| name).collect();
    let axes = prop::sample::select(vec![
        "model", "quality", "count", "size", "reading", "tool", "option", "times", "step",
        "column", "budget", "tries", "filter", "save", "help", "section", "run", "question",
        "keep",
    ]);
    prop_oneof![
        4 => prop::sample::select(names),
        3 => prop::sample::select(own).prop_map(str::to_owned),
        3 => (0..40_u32).prop_map(|number| number.to_string()),
        3 => (axes, 0..20_u32).prop_map(|(axis, number)| format!("{axis} {number}")),
        1 => (1..15_usize, 1..4_usize, 1..9_u32).prop_map(line_of),
        1 => any::<String>(),
        1 => prop::collection::vec(any::<u8>(), 0..40).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        1 => "[a-zA-Z?:/.]",
    ]
}

fn line_of((model, quality, count): (usize, usize, u32)) -> String {
    let sheet = genpanel::load::built_in().unwrap().sheet;
    let model = &sheet.models.iter().nth(model).unwrap().id;
    let quality = &sheet.qualities.iter().nth(quality).unwrap().id;
    format!("{model}:{quality}:{count}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_that_is_said_does_harm(commands in prop::collection::vec(command(), 1..24)) {
        let mut talk = linear();
        for command in &commands {
            let reply = talk.take(command);
            prop_assert!(reply.lines.len() < 400, "{}", command);
            for line in reply.lines.iter().chain(&reply.trouble) {
                prop_assert!(!line.chars().any(char::is_control), "{command:?}: {line:?}");
                prop_assert!(line.chars().count() < 4_000, "{command:?}");
            }
            if reply.trouble.is_none() && reply.effect.is_none() && !command.trim().is_empty() && !command.trim().starts_with('#') {
                prop_assert!(!reply.lines.is_empty(), "{command:?}");
            }
            // Nothing lies over a screen that nobody sees.
            prop_assert!(talk.app().overlay.is_none() && talk.app().prompt.is_none());
            prop_assert!(talk.app().simulation.is_none());
        }
    }

    #[test]
    fn a_change_of_the_run_tells_its_new_total(commands in prop::collection::vec(command(), 1..24)) {
        let mut talk = linear();
        for command in &commands {
            let work = |talk: &Linear| {
                let app = talk.app();
                let on_button = app.work.on_button(&app.sheet);
                (on_button, app.work.configuration.clone())
            };
            let before = work(&talk);
            let reply = talk.take(command);
            let app = talk.app();
            if work(&talk) != before {
                // An edit that is attached tells what the run is now, and the button of Edit what it costs alone.
                let run = app.list().total(&app.work.configuration);
                let totals = [app.button().total, run].map(|total| total.to_string());
                let mut lines = reply.lines.iter();
                let told = lines.any(|line| totals.iter().any(|total| line.contains(total)));
                prop_assert!(told && reply.trouble.is_none(), "{command:?} of {commands:?}: {reply:?}");
            }
        }
    }
}

#[test]
fn a_line_as_long_as_one_may_be_is_done_with_at_once() {
    for word in ["a", "a ", "next ", "1", "+", ":", "model ", "é ", "^'!$"] {
        let reply = linear().take(&word.repeat(64 * 1024 / word.len()));
        let told = reply.trouble.unwrap();
        assert!(told.chars().count() < 400, "{told}");
    }
}

/// What a walk says, line by line, is what `quote` prices, in other processes.
#[test]
fn totals_are_those_of_quote() {
    let walks = prop::collection::vec(command(), 300);
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let commands = walks.new_tree(&mut runner).unwrap().current();
    let mut talk = linear();
    let (mut lines, mut totals) = (String::new(), Vec::new());
    for command in commands {
        talk.take(&command);
        let app = talk.app();
        let mut line = Line::of(app.work.on_button(&app.sheet));
        line.reading = Some(app.reading);
        writeln!(lines, "{}", line.print(&app.sheet)).unwrap();
        totals.push((command, line_in_hand(&talk)));
    }
    let place = Place::new();
    let output = place
        .command("quote - --json")
        .write_stdin(lines)
        .output()
        .unwrap();
    let quoted = String::from_utf8(output.stdout).unwrap();
    assert_eq!(quoted.lines().count(), totals.len());
    for (quote, (command, (total, said))) in quoted.lines().zip(&totals) {
        let credits = total.credits().unwrap().get();
        let same = quote.contains(&format!("\"total\":{credits},"));
        assert!(same, "{command:?}: {quote}, {total}");
        assert!(said.contains(&total.to_string()), "{command:?}: {said}");
    }
}

/// The total, and what is said of it.
fn line_in_hand(talk: &Linear) -> (Amount, String) {
    (talk.app().total(), talk.in_hand().lines.concat())
}
