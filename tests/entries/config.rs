//! The configuration file: every problem is told, or its keys can be named, written again, and lead out of the panel.

use genpanel::app::{Action, App, Tab};
use genpanel::config::{self, Choice, Colour, Environment};
use genpanel::input::{Key, Keymap};
use genpanel::linear::Linear;

use super::given::{as_file, is_plain, is_shown, is_told, panel};

pub(super) fn law(bytes: &[u8]) -> bool {
    let config = match as_file(bytes, config::read) {
        Err(failure) => {
            is_told(&failure);
            return false;
        }
        Ok(config) => config,
    };
    let keys = config.keys.clone();
    are_named(&keys);
    lead_out(&keys);
    let mut app = panel();
    app.keys = keys.names();
    is_shown(&app, &keys, bytes.len());
    let mut linear = Linear::new(app, keys.clone());
    for command in ["help", "u", "models", "total"] {
        let reply = linear.take(command);
        reply
            .lines
            .iter()
            .chain(&reply.trouble)
            .for_each(|line| is_plain(line));
    }
    let options = (Colour::Auto, None, false);
    let choice = Choice::of(config.clone(), options, Environment::default());
    assert_eq!((choice.look.keys, choice.motion), (keys, config.motion));
    true
}

/// Each key is shown by a name and written by a word that is read as this key.
fn are_named(keys: &Keymap) {
    for binding in keys.bindings() {
        is_plain(binding.shown);
        is_plain(binding.words);
        for (key, _) in binding.keys {
            is_plain(&key.name());
            assert_eq!(Key::parse(&key.word()), Some(*key), "{key:?}");
        }
    }
    for listed in keys.listing() {
        is_plain(&listed.action);
        assert!(!listed.action.is_empty());
    }
}

/// Nobody is ever shut in: Ctrl-C quits on every screen, whatever lies over it or is being typed.
fn lead_out(keys: &Keymap) {
    let quits = |app: &App| keys.press(Key::control('c'), app) == Some(Action::Quit);
    for tab in Tab::ALL {
        let mut app = panel();
        app.tab = tab;
        assert!(quits(&app), "{tab:?}");
        for over in [Action::Help, Action::Palette, Action::Proof, Action::Filter] {
            let mut app = app.clone();
            app.update(over);
            assert!(quits(&app), "{tab:?} {over:?}");
        }
    }
}
