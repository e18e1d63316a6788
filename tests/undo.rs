//! Undo and redo: every change of what was set is taken back and done again, and is told with its effect.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/generated.rs"]
mod generated;
#[path = "laws/parts.rs"]
mod parts;

use generated::priced;
use genpanel::app::{
    Action, App, HistoryAction, OpenedPlan, Pin, PlanAction, Purpose, Tab, Toward, Work,
};
use genpanel::input::{Key, action, bindings};
use genpanel::load::{BUILT_IN, built_in, parse};
use genpanel::pricing::{Change, Credits, Reading};
use proptest::prelude::*;
use proptest::sample::Index;

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

/// Presses characters, `⏎` for Enter.
fn press(app: &mut App, keys: &str) {
    for key in keys.chars() {
        if key == '⏎' {
            app.update(Action::Accept);
            continue;
        }
        let bound = action(Key::char(key), &app.scopes());
        app.update(bound.unwrap_or_else(|| panic!("{key} is not bound here")));
    }
}

fn told(app: &App) -> &str {
    app.notice.as_deref().unwrap()
}

/// All that a person sets.
fn set(app: &App) -> (Work, Vec<Pin>, String) {
    let (compare, afford, advise) = (&app.compare, &app.afford, &app.advise);
    let rest = (
        (&app.reading, compare.baseline, &app.plan.steps, &app.ledger),
        (afford.quality, afford.or_better, afford.least, afford.keep),
        (advise.to, advise.pixels),
    );
    (app.work.clone(), compare.pins.clone(), format!("{rest:?}"))
}

/// The actions that are live, those of an open prompt most of all.
fn live(app: &App) -> Vec<Action> {
    let scopes = app.scopes();
    let bound = bindings().filter(|binding| scopes.contains(&binding.scope));
    let actions = bound
        .flat_map(|binding| binding.keys)
        .map(|(_, bound)| *bound);
    actions.filter(|bound| *bound != Action::Quit).collect()
}

/// Walks; undoing and redoing is part of the walk, or not.
fn walk(app: &mut App, steps: &[Index], with_undo: bool) {
    for step in steps {
        let live = live(app);
        let action = *step.get(&live);
        if with_undo || !matches!(action, Action::Undo | Action::Redo) {
            app.update(action);
        }
    }
}

/// Back to the first state and on to the last, each time through the same states.
fn back_and_forth(app: &mut App, first: &(Work, Vec<Pin>, String)) -> Result<(), TestCaseError> {
    while app.refusal(Action::Redo).is_none() {
        app.update(Action::Redo);
    }
    let mut states = vec![set(app)];
    while app.refusal(Action::Undo).is_none() {
        app.update(Action::Undo);
        prop_assert!(app.notice.as_ref().unwrap().starts_with("undone: "));
        prop_assert_ne!(&set(app), states.last().unwrap(), "{:?}", app.notice);
        prop_assert!(app.plan.row < app.plan.steps.len());
        prop_assert!(app.compare.pins.is_empty() || app.compare.column < app.compare.pins.len());
        app.view();
        states.push(set(app));
    }
    prop_assert_eq!(states.last().unwrap(), first);
    for state in states.iter().rev().skip(1) {
        app.update(Action::Redo);
        prop_assert!(app.notice.as_ref().unwrap().starts_with("redone: "));
        prop_assert_eq!(&set(app), state);
        app.view();
    }
    let refused = app.refusal(Action::Redo);
    prop_assert_eq!(refused.as_deref(), Some("nothing to redo"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn all_undone_is_the_first_state_and_all_redone_the_last(
        steps in prop::collection::vec(any::<Index>(), 1..120),
        with_undo in any::<bool>(),
    ) {
        let mut app = panel();
        let first = set(&app);
        walk(&mut app, &steps, with_undo);
        back_and_forth(&mut app, &first)?;
    }

    #[test]
    fn and_so_it_is_on_any_sheet(
        (sheet, configuration) in priced(),
        steps in prop::collection::vec(any::<Index>(), 1..60),
    ) {
        let reading = sheet.reading;
        let mut app = App::new(sheet, reading);
        app.motion = false;
        app.work.configuration = configuration;
        let first = set(&app);
        walk(&mut app, &steps, false);
        back_and_forth(&mut app, &first)?;
    }

    #[test]
    fn other_prices_in_between_change_nothing_of_it(
        steps in prop::collection::vec(any::<Index>(), 1..80),
        more in prop::collection::vec(any::<Index>(), 0..20),
    ) {
        let mut app = panel();
        let first = set(&app);
        walk(&mut app, &steps, true);
        let dearer = BUILT_IN.replace("credits = 49", "credits = 55");
        app.reload(parse(&dearer).unwrap(), "dearer.toml");
        walk(&mut app, &more, true);
        back_and_forth(&mut app, &first)?;
    }

    #[test]
    fn a_change_ends_what_can_be_redone_and_moving_about_does_not(steps in prop::collection::vec(any::<Index>(), 1..80)) {
        let mut app = panel();
        for step in steps {
            let actions = live(&app);
            let action = *step.get(&actions);
            app.update(Action::Undo);
            let (before, redo) = (set(&app), app.refusal(Action::Redo).is_none());
            if matches!(action, Action::Undo | Action::Redo) {
                continue;
            }
            app.update(action);
            if app.prompt.is_none() && before != set(&app) {
                prop_assert!(app.refusal(Action::Redo).is_some(), "{:?}", action);
            } else if before == set(&app) {
                prop_assert_eq!(app.refusal(Action::Redo).is_none(), redo, "{:?}", action);
            }
        }
    }
}

#[test]
fn nothing_is_left_to_undo_and_to_redo() {
    let mut app = panel();
    press(&mut app, "u");
    assert_eq!(told(&app), "nothing to undo");
    press(&mut app, "U");
    assert_eq!(told(&app), "nothing to redo");
}

#[test]
fn what_is_undone_is_told_with_its_effect() {
    let cases = [
        (
            "j",
            "model, Nano Banana 2 → Nano Banana Pro, total 75 → 147",
        ),
        ("l", "quality, 4K → 2K, total ~294 → 147"),
        ("+", "count, 4 → 3, total 196 → 147"),
        ("n5⏎", "count, 5 → 3, total 245 → 147"),
        ("d", "size, Portrait 3:4 → Square 1:1"),
        ("t", "pane, Edit → Generate"),
        ("tj", "tool, Upscaling → Inpainting, total ~2 → ~5"),
        ("t+", "uses, 2 → 1, total ~10 → ~5"),
        ("tja", "edits, Upscaling 2x ×1 → none"),
        (
            "jl0",
            "Nano Banana Pro 2K ×3 → Nano Banana 2 4K ×3, total 147 → ~150",
        ),
        ("R", "reading, flat → tier"),
        ("c", "pin 1, Nano Banana Pro 2K ×3, is gone"),
        ("cC", "pin 1, Nano Banana Pro 2K ×3, is back"),
        ("2x", "6 pins gone"),
        ("2xlb", "baseline, pin 2 → pin 1"),
        ("2xL", "order of the pins"),
        ("3>", "tries of step 1, 5 → 4"),
        ("3x", "step 1, ImageGen Fast 720p ×1, is back"),
        ("4b", "this quality alone"),
        ("4+", "images at least, 2 → 1"),
        ("5h", "quality to reach, 2K → 4K"),
    ];
    let told = cases.map(|(keys, _)| {
        let mut app = panel();
        press(&mut app, keys);
        press(&mut app, "u");
        (keys, app.notice.unwrap())
    });
    let expected = cases.map(|(keys, words)| (keys, format!("undone: {words}")));
    assert_eq!(told, expected);
}

#[test]
fn a_simulated_run_goes_and_comes_with_its_credits() {
    let mut app = panel();
    app.motion = true;
    app.update(Action::Simulate);
    app.update(Action::Help);
    app.update(Action::Simulate);
    app.update(Action::Help);
    assert!(told(&app).ends_with("706 left; u takes it back"));
    press(&mut app, "u");
    assert_eq!(told(&app), "undone: run 2 for 147, 853 left");
    press(&mut app, "uU");
    assert_eq!(told(&app), "redone: run 1 for 147, 853 left");
    assert_eq!(app.ledger.runs.len(), 1);
}

#[test]
fn a_number_is_one_change_however_many_digits_it_has() {
    let mut app = panel();
    app.update(Action::Ask(Purpose::Budget));
    for digit in [1, 2, 5, 0] {
        app.update(Action::Digit(digit));
    }
    app.update(Action::Accept);
    press(&mut app, "n5");
    app.update(Action::EraseDigit);
    press(&mut app, "7");
    app.update(Action::Accept);
    assert_eq!(app.undo.changes(), 2);
    // A number like the one before is none.
    press(&mut app, "n3");
    app.update(Action::EraseDigit);
    press(&mut app, "7");
    app.update(Action::Accept);
    assert_eq!(app.undo.changes(), 2);
    press(&mut app, "u");
    assert_eq!(told(&app), "undone: count, 7 → 3, total 343 → 147");
    press(&mut app, "u");
    assert_eq!(told(&app), "undone: budget, 1,250 → 1,000");
}

#[test]
fn a_number_that_is_left_after_a_reload_is_the_one_before() {
    let mut app = panel();
    press(&mut app, "n5");
    assert_eq!(app.total().to_string(), "245");
    let dearer = BUILT_IN.replace("credits = 49", "credits = 55");
    app.reload(parse(&dearer).unwrap(), "dearer.toml");
    assert_eq!(app.total().to_string(), "275");
    app.update(Action::Back);
    assert_eq!(app.total().to_string(), "165");
    assert_eq!(app.undo.changes(), 0);
}

#[test]
fn it_goes_to_where_the_change_is_seen() {
    let mut app = panel();
    app.update(Action::Show(Tab::Plan));
    app.update(Action::Plan(PlanAction::Row(Toward::Next)));
    app.update(Action::Plan(PlanAction::Tries(Toward::Next)));
    app.update(Action::Plan(PlanAction::Row(Toward::Last)));
    press(&mut app, "1u");
    assert_eq!((app.tab, app.plan.row), (Tab::Plan, 1));
    assert!(told(&app).starts_with("undone: tries of step 2"));
    press(&mut app, "1j3u");
    assert_eq!(
        (app.tab, app.total().to_string()),
        (Tab::Work, "147".to_owned())
    );
    // A pin shows on Work, too.
    press(&mut app, "cu");
    assert_eq!(app.tab, Tab::Work);
    // A budget shows where one is.
    press(&mut app, "4B9");
    app.update(Action::Accept);
    press(&mut app, "u");
    assert_eq!(app.tab, Tab::Afford);
}

#[test]
fn images_of_a_run_are_those_of_the_same_run_again() {
    let mut app = panel();
    app.update(Action::Simulate);
    app.update(Action::Model(Toward::Next));
    press(&mut app, "6");
    app.update(Action::History(HistoryAction::EditImages));
    app.update(Action::Simulate);
    press(&mut app, "uuuu");
    assert!(app.ledger.runs.is_empty());
    assert_eq!(app.work.images_of, None);
    press(&mut app, "UUUU");
    assert_eq!(app.ledger.runs.len(), 2);
    assert_eq!(app.ledger.runs[1].images_of, Some(0));
}

#[test]
fn a_change_of_the_total_is_emphasised_and_another_pane_is_not() {
    let mut app = panel();
    press(&mut app, "ju");
    assert_eq!(app.flash.map(Change::signed), Some(Some(72)));
    press(&mut app, "tu");
    assert_eq!(app.flash, None);
}

#[test]
fn a_hundred_thousand_changes_are_kept_and_undone() {
    let mut app = panel();
    press(&mut app, "3");
    for _ in 0..50_000 {
        press(&mut app, "><");
    }
    assert_eq!(app.undo.changes(), 100_000);
    let steps = app.plan.steps.clone();
    for _ in 0..100_000 {
        app.update(Action::Undo);
    }
    assert_eq!(app.undo.changes(), 0);
    assert_eq!(app.plan.steps, steps);
    assert_eq!(
        app.refusal(Action::Undo).as_deref(),
        Some("nothing to undo")
    );
}

#[test]
fn a_number_that_is_left_is_no_change_and_an_opened_plan_is_one() {
    let mut app = panel();
    let before = app.session();
    for action in [Action::Ask(Purpose::Count), Action::Digit(2), Action::Back] {
        app.update(action);
    }
    assert_eq!((app.session(), app.undo.changes()), (before.clone(), 0));
    let opened = OpenedPlan {
        name: None,
        budget: Some(Credits::new(77)),
        reading: None,
        steps: app.plan.steps[..1].to_vec(),
    };
    app.plan_opened("a.plan.toml".to_owned(), Ok(opened));
    assert_eq!((app.plan.steps.len(), app.ledger.budget.get()), (1, 77));
    app.update(Action::Undo);
    assert_eq!((app.plan.steps.len(), app.ledger.budget.get()), (4, 1000));
    app.update(Action::Redo);
    assert_eq!((app.plan.steps.len(), app.ledger.budget.get()), (1, 77));
}
