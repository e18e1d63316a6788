//! Other keys: they mean what the file says, everything that shows keys shows them, and nothing else changes.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/looks.rs"]
#[expect(dead_code, reason = "the styles are the draw test's")]
mod looks;

use crossterm::event::KeyCode;
use genpanel::app::{Action, App, HistoryAction, KeyNames, PlanAction, Purpose, Tab, Toward};
use genpanel::config::{Config, Wanted, parse};
use genpanel::input::{Key, Keymap, Remap, bindings, names};
use genpanel::load::built_in;
use genpanel::pricing::Reading;
use genpanel::ui::{Grouping, Look, Theme};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn panel() -> App {
    App::new(built_in().unwrap().sheet, Reading::Tier)
}

fn keys(text: &str) -> Keymap {
    parse(&format!("[keys]\n{text}")).unwrap().keys
}

fn screen(keys: &Keymap, app: &App) -> String {
    let look = Look {
        keys: keys.clone(),
        ..Look::from(Theme::COLOURS)
    };
    let area = Rect::new(0, 0, 80, 30);
    let mut buf = Buffer::empty(area);
    look.draw(&app.view(), area, &mut buf);
    looks::rows(&buf).join("\n")
}

#[test]
fn footer_help_and_command_list_show_the_keys_of_the_file() {
    let keys = keys(
        "\"next model\" = [\"n\", \"down\"]\n\"type: count\" = \"N\"\nhelp = \"ctrl-x\"\n\
         \"pin for comparison\" = \"space\"\ncommands = \";\"\n",
    );
    let mut app = panel();
    let text = screen(&keys, &app);
    for told in ["↑ n model", "Space pin", "Ctrl-X help"] {
        assert!(text.contains(told), "{told} is not in\n{text}");
    }
    let help = keys.press(Key::control('x'), &app).unwrap();
    assert_eq!(help, Action::Help);
    app.update(help);
    let text = screen(&keys, &app);
    for told in [
        "↑ n    model (also k ↓)",
        "N      type the count",
        "Space  pin what",
    ] {
        assert!(text.contains(told), "{told} is not in\n{text}");
    }
    app.update(Action::Back);
    app.update(keys.press(Key::char(';'), &app).unwrap());
    for sign in "pin for".chars() {
        app.update(keys.press(Key::char(sign), &app).unwrap());
    }
    let text = screen(&keys, &app);
    assert!(text.contains("Space"), "{text}");
    assert_eq!(keys.press(Key::of(KeyCode::Enter), &app), Some(Action::Pin));
}

#[test]
fn a_key_that_was_taken_away_means_nothing_and_ctrl_c_always_quits() {
    let keys = keys("quit = []\nunpin = []\nhelp = \"q\"\n");
    let mut app = panel();
    assert_eq!(keys.press(Key::char('C'), &app), None);
    assert_eq!(keys.press(Key::char('?'), &app), None);
    assert_eq!(keys.press(Key::char('q'), &app), Some(Action::Help));
    for tab in Tab::ALL {
        app.update(Action::Show(tab));
        assert_eq!(keys.press(Key::control('c'), &app), Some(Action::Quit));
    }
}

#[test]
fn the_readme_s_example_is_a_good_file() {
    let readme = include_str!("../README.md");
    let (_, rest) = readme.split_once("## Configure").unwrap();
    let (_, rest) = rest.split_once("```toml\n").unwrap();
    let (text, _) = rest.split_once("```").unwrap();
    let config = parse(text).unwrap();
    assert_eq!(config.theme, Some(Wanted::This(Theme::DARK)));
    assert_eq!(config.grouping, Grouping::Comma);
    assert_eq!(parse("").unwrap(), Config::default());
    for (name, grouping) in Grouping::ALL {
        let text = format!("grouping = \"{name}\"");
        assert_eq!(parse(&text).unwrap().grouping, grouping);
    }
}

#[test]
fn every_name_is_read_as_it_is_listed_and_its_own_keys_are_no_change() {
    for (name, action) in names() {
        let rows = bindings().filter(|binding| binding.scope.is_of_the_screens());
        let mut own: Vec<Vec<Key>> = rows
            .map(|binding| {
                let keys = binding.keys.iter();
                keys.filter(|(_, bound)| *bound == action)
                    .map(|(key, _)| *key)
                    .collect()
            })
            .filter(|keys: &Vec<Key>| !keys.is_empty())
            .collect();
        own.dedup();
        // An action with other keys on another screen has no keys of its own that go for both.
        let [keys] = own.as_slice() else {
            continue;
        };
        let words: Vec<String> = keys.iter().map(|key| key.word()).collect();
        let text = format!("[keys]\n{name:?} = {words:?}\n");
        let read = parse(&text).map(|config| config.keys.listing());
        assert_eq!(read, Ok(Keymap::TABLE.listing()), "{text}");
        let remap = Remap {
            action,
            keys: keys.clone(),
        };
        assert_eq!(Keymap::clashes(&[remap], 0), []);
    }
}

proptest! {
    /// A good file never leaves a key with two meanings where one is its own.
    #[test]
    fn a_key_that_no_clash_was_told_of_does_what_it_was_given(at in 0..100_usize, letter in "[a-zA-Z0-9;.,!]") {
        let names = names();
        let (name, action) = &names[at % names.len()];
        let text = format!("[keys]\n{name:?} = {letter:?}\n");
        let Ok(config) = parse(&text) else {
            return Ok(());
        };
        let key = Key::parse(&letter).unwrap();
        for binding in config.keys.bindings().filter(|row| row.scope.is_of_the_screens()) {
            let mine = binding.keys.iter().any(|(_, bound)| bound == action);
            if mine {
                prop_assert_eq!(binding.action_of(key), Some(*action));
            } else {
                let own = bindings().filter(|row| {
                    row.keys.iter().any(|(_, bound)| bound == action) && row.scope.overlaps(binding.scope)
                });
                prop_assert!(own.count() == 0 || binding.action_of(key).is_none(), "{}", text);
            }
        }
    }
}

#[test]
fn without_changes_it_is_the_table() {
    assert_eq!(&Keymap::with(&[]), Keymap::TABLE);
    let app = panel();
    for binding in bindings() {
        for (key, _) in binding.keys {
            let scopes = [binding.scope];
            assert_eq!(
                Keymap::default().action(*key, &scopes),
                Keymap::TABLE.action(*key, &scopes)
            );
        }
    }
    assert_eq!(
        Keymap::TABLE.press(Key::of(KeyCode::Right), &app),
        Some(Action::Quality(Toward::Next))
    );
}

/// Every key of the screens is another one, a sign that the table does not have.
fn odd() -> Keymap {
    let signs = ('\u{2801}'..).map(Key::char);
    let remaps = names().into_iter().zip(signs);
    let remaps = remaps.map(|((_, action), key)| Remap {
        action,
        keys: vec![key],
    });
    Keymap::with(&remaps.collect::<Vec<_>>())
}

/// All that is said where words tell of keys, on every screen and at every size.
fn said(keys: &Keymap) -> String {
    use Action::{Accept, Ask, Digit, History, Pin, Plan, Show, Simulate, SwitchPane};
    let budget = Ask(Purpose::Budget);
    let walks: [&[Action]; 12] = [
        &[],
        &[SwitchPane],
        &[Pin],
        &[Simulate],
        &[Show(Tab::Compare)],
        &[Show(Tab::Plan)],
        &[Show(Tab::Plan), Plan(PlanAction::Take)],
        &[budget, Digit(0), Accept, Show(Tab::Plan)],
        &[budget, Digit(0), Accept, Show(Tab::Afford)],
        &[Show(Tab::History)],
        &[
            Simulate,
            Show(Tab::History),
            History(HistoryAction::EditImages),
        ],
        &[Action::Help],
    ];
    let look = Look {
        keys: keys.clone(),
        ..Look::from(Theme::COLOURS)
    };
    let mut all = String::new();
    for walk in walks {
        let mut app = panel();
        app.motion = false;
        app.keys = keys.names();
        for action in walk {
            app.update(*action);
        }
        for (width, height) in [(80, 24), (120, 40), (40, 12)] {
            let mut frame = Buffer::empty(Rect::new(0, 0, width, height));
            look.draw(&app.view(), frame.area, &mut frame);
            all.push_str(&looks::rows(&frame).join("\n"));
        }
    }
    all
}

#[test]
fn the_words_on_every_screen_tell_of_the_keys_as_they_are() {
    assert_eq!(Keymap::TABLE.names(), KeyNames::default());
    let (usual, other) = (said(Keymap::TABLE), said(&odd()));
    let told = [
        ("t", "to add"),
        ("a", "attaches"),
        ("c", "keeps this run"),
        ("2", "compares"),
        ("Enter", "simulates one"),
        ("Enter", "applies it"),
        ("u", "takes it back"),
        ("r", "put it back"),
        ("B", "sets one"),
        ("c", "pins what"),
        ("x", "adds the price"),
        ("?", "help"),
        ("q", "quit"),
        ("↑↓", "model"),
    ];
    for (key, does) in told {
        let hint = format!("{key} {does}");
        assert!(usual.contains(&hint), "nothing says {hint}");
        assert!(!other.contains(&hint), "it still says {hint}");
        // What stands there is a key that does it.
        let mut before = other
            .match_indices(does)
            .map(|(at, _)| other[..at].trim_end());
        let named = |before: &str| matches!(before.chars().last(), Some('\u{2801}'..='\u{28ff}'));
        assert!(before.any(named), "no key {does}");
    }
}

/// Where an action has no key at all, no words tell of one.
#[test]
fn an_action_without_a_key_is_not_told_of() {
    let none = keys("\"undo the last change\" = []\n\"type: budget in credits\" = []\n");
    let said = said(&none);
    assert!(said.contains("853 left") && said.contains("There is no budget."));
    assert!(!said.contains("takes it back") && !said.contains("sets one"));
}
