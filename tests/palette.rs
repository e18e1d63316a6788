//! The palette: every action is found by name, run by Enter, and says why where it would do nothing.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/looks.rs"]
mod looks;

use std::collections::HashSet;

use crossterm::event::KeyCode;
use genpanel::app::{Action, App, Overlay, Scope, Tab};
use genpanel::input::{Command, Key, bindings, commands, paste, press};
use genpanel::load::built_in;
use genpanel::pricing::Reading;
use genpanel::ui::{Theme, draw};
use looks::{rows, styled};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const ENTER: Key = Key::of(KeyCode::Enter);

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

fn key(app: &mut App, key: Key) {
    if let Some(action) = press(key, app) {
        app.update(action);
    }
}

/// Opens the palette and types.
fn look_for(app: &mut App, words: &str) {
    key(app, Key::char(':'));
    for sign in words.chars() {
        key(app, Key::char(sign));
    }
}

fn screen(app: &App, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    buf
}

#[test]
fn every_action_of_the_table_is_found_on_every_screen_under_a_name_of_its_own() {
    for tab in Tab::ALL {
        let mut app = panel();
        app.update(Action::Show(tab));
        let found = commands(&app.scopes(), "");
        let names: HashSet<_> = found.iter().map(|command| &command.name).collect();
        assert_eq!(names.len(), found.len(), "two commands have one name");
        let typing = [
            Scope::Typing,
            Scope::Text,
            Scope::Path,
            Scope::Replace,
            Scope::Palette,
            Scope::Filter,
            Scope::Help,
            Scope::Proof,
            Scope::Sent,
            Scope::Notes,
        ];
        for binding in bindings().filter(|binding| !typing.contains(&binding.scope)) {
            for (_, action) in binding.keys {
                let known = found.iter().any(|command| command.action == *action);
                let none = [Action::Back, Action::Palette, Action::Copy].contains(action);
                assert!(known || none, "{action:?} has no name");
            }
        }
        for command in found {
            let found = commands(&app.scopes(), &command.name);
            let best = found.first().map(|best| best.name.as_str());
            assert_eq!(best, Some(command.name.as_str()));
            assert!(!command.key.is_empty(), "{}", command.name);
        }
    }
}

#[test]
fn a_few_letters_find_it_and_enter_runs_it() {
    let mut app = panel();
    look_for(&mut app, "nxtqual");
    key(&mut app, ENTER);
    assert_eq!(app.overlay, None);
    assert_eq!(app.total().to_string(), "~294");
}

#[test]
fn letters_that_are_keys_elsewhere_are_typed() {
    let mut app = panel();
    look_for(&mut app, "q1R?:0+");
    let Some(Overlay::Palette { query, .. }) = &app.overlay else {
        panic!("closed");
    };
    assert_eq!(query.words(), "q1R?:0+");
    key(&mut app, ENTER);
    assert!(
        app.overlay.is_some(),
        "nothing was found, so nothing happens"
    );
    key(&mut app, Key::of(KeyCode::Esc));
    assert_eq!(
        (app.overlay, app.tab, app.reading),
        (None, Tab::Work, Reading::Tier)
    );
    let mut app = panel();
    look_for(&mut app, "x");
    assert_eq!(press(Key::control('c'), &app), Some(Action::Quit));
}

#[test]
fn a_disabled_command_says_why_and_changes_nothing() {
    let mut app = panel();
    look_for(&mut app, "first model");
    let text = rows(&screen(&app, 80, 24)).join("\n");
    assert!(text.contains("this is the first model"), "{text}");
    key(&mut app, ENTER);
    assert_eq!(app.notice.as_deref(), Some("this is the first model"));
    assert!(app.overlay.is_some());
    assert_eq!(app.total().to_string(), "147");
}

#[test]
fn no_command_that_runs_leaves_the_list_open() {
    let all = commands(&panel().scopes(), "");
    let stays = |command: &&Command| command.live && command.action != Action::Quit;
    for command in all.iter().filter(stays) {
        let mut app = panel();
        key(&mut app, Key::char(':'));
        let at = all.iter().position(|other| other == command).unwrap();
        for _ in 0..at {
            key(&mut app, Key::of(KeyCode::Down));
        }
        let refused = app.refusal(command.action).is_some();
        key(&mut app, ENTER);
        let open = matches!(app.overlay, Some(Overlay::Palette { .. }));
        assert_eq!(open, refused, "{}", command.name);
        if command.action == Action::Simulate {
            assert_eq!(app.ledger.runs.len(), 1);
        }
    }
}

#[test]
fn a_command_of_another_screen_leads_there() {
    let mut app = panel();
    let models = commands(&app.scopes(), "models of the step");
    assert_eq!(models[0].key, "m", "the key that opens the list");
    look_for(&mut app, "drop the step");
    let text = rows(&screen(&app, 80, 24)).join("\n");
    assert!(text.contains("on Plan"), "{text}");
    let steps = app.plan.steps.len();
    key(&mut app, ENTER);
    assert_eq!((app.tab, app.plan.steps.len()), (Tab::Plan, steps));
}

#[test]
fn rows_are_chosen_with_the_arrows_and_never_run_away() {
    let mut app = panel();
    look_for(&mut app, "model");
    let found = commands(&app.scopes_of_screen(), "model");
    assert!(found.len() > 5);
    for _ in 0..500 {
        key(&mut app, Key::of(KeyCode::Down));
    }
    key(&mut app, ENTER);
    let last = found.last().unwrap();
    let expected = if last.live { None } else { last.scope.tab() };
    assert_eq!(app.tab, expected.unwrap_or(Tab::Work));
}

#[test]
fn pasted_text_goes_into_what_is_typed_and_nowhere_else() {
    let mut app = panel();
    assert_eq!(paste("q\x1b[B5", &app), []);
    look_for(&mut app, "");
    for action in paste("bud\x1b\n\u{202e}get", &app) {
        app.update(action);
    }
    let Some(Overlay::Palette { query, .. }) = &app.overlay else {
        panic!("closed");
    };
    assert_eq!(query.words(), "budget");
    key(&mut app, ENTER);
    for action in paste("1 2,5q0\n", &app) {
        app.update(action);
    }
    key(&mut app, ENTER);
    assert_eq!(app.ledger.budget.get(), 1250);
}

#[test]
fn it_looks_as_it_was_meant_to_and_is_drawn_at_every_size() {
    let mut app = panel();
    look_for(&mut app, "mod");
    key(&mut app, Key::of(KeyCode::Down));
    for (width, height) in [(40, 12), (80, 24), (120, 40)] {
        let buf = screen(&app, width, height);
        insta::assert_snapshot!(
            format!("palette-{width}x{height}"),
            styled(&buf, &Theme::COLOURS)
        );
    }
    for height in 1..=45 {
        for width in 1..=130 {
            screen(&app, width, height);
        }
    }
}
