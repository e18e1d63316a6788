//! Laws: whatever keys were pressed, on whatever sheet, the session comes back; and no bytes make it fail.

use genpanel::app::{Action, App};
use genpanel::input::bindings;
use genpanel::load::built_in;
use genpanel::pricing::{Configuration, Sheet};
use genpanel::store::{parse, print};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::generated::priced;
use crate::{panel, used};

/// A key that is live, pressed.
fn step(app: &mut App, key: Index) {
    let scopes = app.scopes();
    let live: Vec<Action> = bindings()
        .filter(|binding| scopes.contains(&binding.scope))
        .flat_map(|binding| binding.keys.iter().map(|(_, action)| *action))
        .filter(|action| *action != Action::Quit)
        .collect();
    app.update(*key.get(&live));
}

fn walked(mut app: App, keys: &[Index]) -> App {
    for key in keys {
        step(&mut app, *key);
    }
    app
}

fn on(sheet: Sheet, configuration: Configuration) -> App {
    let reading = sheet.reading;
    let mut app = App::new(sheet, reading);
    app.motion = false;
    app.work.configuration = configuration;
    app
}

/// Kept, written, read and restored, it is the same.
fn comes_back(app: &App) -> Result<(), TestCaseError> {
    let session = app.session();
    let text = print(&session);
    let read = parse(&text);
    prop_assert_eq!(read.as_ref().ok(), Some(&session), "{:?} in {}", read, text);
    let mut again = App::new(app.sheet.clone(), app.sheet.reading);
    let restored = again.restore(&session);
    prop_assert_eq!(&restored.misfits, &Vec::<String>::new(), "{}", text);
    prop_assert!(!restored.other_prices);
    prop_assert_eq!(again.session(), session);
    prop_assert_eq!(&again.work.configuration, &app.work.configuration);
    prop_assert_eq!(&again.work.options, &app.work.options);
    prop_assert_eq!(&again.compare.pins, &app.compare.pins);
    prop_assert_eq!(&again.plan.steps, &app.plan.steps);
    prop_assert_eq!(&again.ledger, &app.ledger);
    prop_assert_eq!(&again.afford, &app.afford);
    prop_assert_eq!(again.tab, app.tab);
    prop_assert_eq!(again.reading, app.reading);
    prop_assert_eq!(again.total(), app.total());
    Ok(())
}

/// Whatever the file says, the panel goes on and can be drawn and used.
fn is_harmless(text: &str, mut app: App, keys: &[Index]) -> Result<(), TestCaseError> {
    let Ok(session) = parse(text) else {
        return Ok(());
    };
    app.restore(&session);
    prop_assert!(app.sheet.holds(&app.work.configuration));
    for pin in &app.compare.pins {
        prop_assert!(app.sheet.holds(&pin.configuration));
    }
    prop_assert!(!app.plan.steps.is_empty());
    for key in keys {
        let _ = app.view();
        step(&mut app, *key);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_kept_comes_back(keys in vec(any::<Index>(), 0..60)) {
        comes_back(&walked(panel(), &keys))?;
    }

    #[test]
    fn and_so_it_does_on_any_sheet((sheet, configuration) in priced(), keys in vec(any::<Index>(), 0..40)) {
        comes_back(&walked(on(sheet, configuration), &keys))?;
    }

    #[test]
    fn a_session_of_another_sheet_loses_nothing_that_fits((sheet, configuration) in priced(), keys in vec(any::<Index>(), 0..40)) {
        let session = walked(on(sheet, configuration), &keys).session();
        let mut app = panel();
        let restored = app.restore(&session);
        prop_assert!(restored.other_prices);
        // What was paid was paid.
        prop_assert_eq!(&app.ledger, &session.ledger);
        let of_lines = restored.misfits.iter().filter(|words| words.starts_with("pin "));
        prop_assert!(app.compare.pins.len() + of_lines.count() <= session.pins.len());
        is_harmless(&print(&session), panel(), &keys)?;
    }

    #[test]
    fn a_reloaded_sheet_loses_no_pin_no_step_and_no_run((sheet, configuration) in priced(), keys in vec(any::<Index>(), 0..40)) {
        let mut app = walked(on(sheet.clone(), configuration), &keys);
        let before = app.session();
        app.reload(sheet, "same.toml");
        prop_assert_eq!(&app.session(), &before);
        app.reload(panel().sheet, "other.toml");
        prop_assert_eq!(&app.ledger, &before.ledger);
        prop_assert_eq!(app.plan.steps.len(), before.steps.len());
        // Two that differed in what is gone are one and the same now.
        prop_assert_eq!(app.compare.pins.is_empty(), before.pins.is_empty());
        prop_assert!(app.sheet.holds(&app.work.configuration));
        walked(app, &keys).view();
    }

    #[test]
    fn a_sheet_that_is_back_has_what_was_made_on_it((sheet, configuration) in priced(), keys in vec(any::<Index>(), 0..40)) {
        let mut app = walked(on(sheet.clone(), configuration), &keys);
        let before = app.session();
        app.reload(panel().sheet, "other.toml");
        let kept = app.session();
        prop_assert_eq!(parse(&print(&kept)), Ok(kept.clone()));
        app.reload(sheet, "same.toml");
        let after = app.session();
        prop_assert_eq!(after.line, before.line);
        prop_assert_eq!(after.pins, before.pins);
        prop_assert_eq!(after.steps, before.steps);
        prop_assert_eq!(after.stand_ins, vec![]);
    }

    #[test]
    fn no_bytes_do_harm(bytes in vec(any::<u8>(), 0..400)) {
        is_harmless(&String::from_utf8_lossy(&bytes), panel(), &[])?;
    }

    #[test]
    fn nor_do_changes_of_a_session(
        places in vec((any::<Index>(), 0..30_usize, "[0-9a-z\\[\\]\"=\\n \u{1b}-]{0,8}"), 1..4),
        keys in vec(any::<Index>(), 0..12),
    ) {
        let mut text = print(&used().session());
        for (at, length, put) in places {
            let from = text.floor_char_boundary(at.index(text.len()));
            let to = text.floor_char_boundary((from + length).min(text.len()));
            text.replace_range(from..to.max(from), &put);
        }
        is_harmless(&text, panel(), &keys)?;
    }

    #[test]
    fn nor_do_other_numbers(number in any::<u64>(), keys in vec(any::<Index>(), 0..12)) {
        let text = print(&used().session());
        for line in text.lines().filter(|line| line.contains(" = ")) {
            let (key, value) = line.split_once(" = ").unwrap();
            if value.parse::<u64>().is_err() {
                continue;
            }
            let changed = text.replacen(line, &format!("{key} = {number}"), 1);
            is_harmless(&changed, panel(), &keys)?;
        }
    }
}

#[test]
fn the_greatest_numbers_are_kept() {
    let mut app = used();
    app.ledger.budget = genpanel::pricing::Credits::new(u64::MAX);
    app.afford.keep = genpanel::pricing::Credits::new(u64::MAX);
    app.advise.pixels = Some(u64::MAX);
    let session = app.session();
    assert_eq!(parse(&print(&session)).ok(), Some(session));
    assert!(built_in().is_ok());
}
