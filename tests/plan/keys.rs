//! The keys of Plan: what is shown beside one is what it gives, and what is refused says why.

use genpanel::app::view::{Body, Cell, PlanView};
use genpanel::app::{Action, App, Plan, PlanAction, Tab, Template, Toward};
use genpanel::input::{Key, action, bindings};
use genpanel::load::parse;
use genpanel::pricing::{Amount, Credits, Line, Reading};
use proptest::prelude::*;

use crate::generated::sheet as any_sheet;
use crate::sheet;

fn panel() -> App {
    let mut app = App::new(sheet(), Reading::Tier);
    app.update(Action::Show(Tab::Plan));
    app
}

/// Presses characters; blanks are for the eye.
fn press(app: &mut App, keys: &str) {
    for key in keys.chars().filter(|key| *key != ' ') {
        let bound = action(Key::char(key), &app.scopes());
        app.update(bound.unwrap_or_else(|| panic!("{key} is not bound here")));
    }
}

/// The steps as lines with their tries.
fn lines(app: &App) -> Vec<String> {
    let steps = app.plan.steps.iter();
    steps
        .map(|step| {
            let line = Line::of(step.configuration.clone()).print(&app.sheet);
            format!("{}x {line}", step.tries)
        })
        .collect()
}

fn view(app: &App) -> Box<PlanView<'_>> {
    match app.view().body {
        Body::Plan(plan) => plan,
        other => panic!("not on Plan: {other:?}"),
    }
}

#[test]
fn a_step_is_set_with_the_keys_of_work() {
    let mut app = panel();
    press(&mut app, "j l + d >>");
    assert_eq!(lines(&app)[1], "5x flux-dev:2K:2:portrait");
    press(&mut app, "h h _ , .");
    assert_eq!(lines(&app)[1], "5x flux-dev:720p:1:portrait");
    press(&mut app, "m j m");
    assert_eq!(lines(&app)[1], "5x sd-3.5-turbo:720p:1:portrait");
    press(&mut app, "n 1 2");
    app.update(Action::Accept);
    assert_eq!(lines(&app)[1], "12x sd-3.5-turbo:720p:1:portrait");
    press(&mut app, "n 0");
    app.update(Action::Accept);
    assert_eq!(
        app.notice.as_deref(),
        Some("a step is tried 1 to 9999 times")
    );
    assert_eq!(lines(&app)[1], "12x sd-3.5-turbo:720p:1:portrait");
}

#[test]
fn steps_are_added_dropped_moved_and_taken_to_work_and_back() {
    let mut app = panel();
    press(&mut app, "j a");
    assert_eq!(lines(&app)[2], "1x nano-banana-pro:2K:3");
    assert_eq!(app.plan.row, 2);
    press(&mut app, "K K");
    assert_eq!(lines(&app)[0], "1x nano-banana-pro:2K:3");
    assert!(
        app.refusal(Action::Plan(PlanAction::Move(Toward::Previous)))
            .is_some()
    );
    press(&mut app, "J x");
    assert_eq!((lines(&app).len(), app.plan.row), (4, 1));
    app.update(Action::Plan(PlanAction::Take));
    assert_eq!(
        (app.tab, app.total().to_string().as_str()),
        (Tab::Work, "~6")
    );
    press(&mut app, "+ 3 r");
    assert_eq!(lines(&app)[1], "3x flux-dev:1K:2");
    assert_eq!(
        app.refusal(Action::Plan(PlanAction::Replace)).as_deref(),
        Some("the step is what Work has in hand already")
    );
    press(&mut app, "xxx");
    assert_eq!(lines(&app).len(), 1);
    press(&mut app, "x");
    assert_eq!(app.notice.as_deref(), Some("the last step stays"));
    press(&mut app, "t");
    assert_eq!(app.plan.steps, Plan::new(&app.sheet).steps);
    assert!(
        app.refusal(Action::Plan(PlanAction::Template(Template::Workflow)))
            .is_some()
    );
    press(&mut app, "T");
    assert_eq!(lines(&app), ["4x imagegen-fast:720p:1", "1x flux-dev:1K:2"]);
}

#[test]
fn edits_alone_have_neither_quality_nor_count_nor_size() {
    let mut app = panel();
    press(&mut app, "1 t j 3 a");
    assert_eq!(lines(&app)[1], "1x nano-banana-pro+upscale:2x");
    for key in ["l", "+", "d"] {
        press(&mut app, key);
        assert!(
            app.notice.as_deref().unwrap().contains("edits alone"),
            "{key}"
        );
    }
    let view = view(&app);
    assert!(view.qualities.is_empty() && view.counts.is_empty() && !view.tries.is_empty());
}

#[test]
fn the_plan_is_paid_from_what_is_left_of_the_budget() {
    let mut app = panel();
    app.ledger.budget = Credits::new(449);
    let shown = view(&app);
    assert_eq!(shown.title, "Plan: ~450 of 449, ~1 short");
    assert!(
        shown
            .breaks
            .as_deref()
            .unwrap()
            .contains("3 tries instead of 4 in step 1")
    );
    app.ledger.budget = Credits::ZERO;
    assert_eq!(view(&app).title, "Plan: ~450");
    app.update(Action::NextReading);
    assert_eq!(view(&app).title, "Plan: ~285");
}

#[test]
fn a_sheet_without_the_pages_models_opens_with_its_own() {
    let text = "schema = 1\n[sheet]\nname = \"One\"\ncount = { min = 1, max = 1 }\n\
        [[quality]]\nid = \"only\"\npercent = 100\npixels = 512\n\
        [[model]]\nid = \"m\"\nname = \"M\"\ncredits = \"?\"\n";
    let app = App::new(parse(text).unwrap(), Reading::Tier);
    assert_eq!(lines(&app), ["1x m:only:1"]);
}

/// What the screen shows for an action of Plan, where it shows anything.
fn promise(app: &App, action: PlanAction) -> Option<Amount> {
    let view = view(app);
    let shown = |cells: &[Cell], toward: Toward| {
        let at = cells.iter().position(|cell| cell.selected)?;
        let to = toward.index(at, cells.len());
        Some(cells[to].total)
    };
    match action {
        PlanAction::Quality(toward) => shown(&view.qualities, toward),
        PlanAction::Count(toward @ (Toward::Previous | Toward::Next)) => {
            shown(&view.counts, toward)
        }
        PlanAction::Tries(toward @ (Toward::Previous | Toward::Next)) => shown(&view.tries, toward),
        PlanAction::Model(toward) => {
            let at = view.models.iter().position(|model| model.selected)?;
            Some(view.models[toward.index(at, view.models.len())].total)
        }
        PlanAction::Dimension(_) | PlanAction::Row(_) | PlanAction::Models | PlanAction::WhatIf => {
            Some(app.plan_cost().total())
        }
        _ => None,
    }
}

/// Every action that Plan binds.
fn actions() -> Vec<PlanAction> {
    let mut actions: Vec<PlanAction> = bindings()
        .flat_map(|binding| binding.keys)
        .filter_map(|(_, action)| match action {
            Action::Plan(PlanAction::Take) => None,
            Action::Plan(action) => Some(*action),
            _ => None,
        })
        .collect();
    actions.sort_by_key(|action| format!("{action:?}"));
    actions.dedup();
    actions
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_shown_total_of_a_key_is_the_plans_total_after_it(
        sheet in prop_oneof![Just(sheet()), any_sheet()],
        walk in prop::collection::vec(any::<prop::sample::Index>(), 1..40),
    ) {
        let all = actions();
        let reading = sheet.reading;
        let mut app = App::new(sheet, reading);
        app.update(Action::Show(Tab::Plan));
        for step in walk {
            for action in &all {
                let mut after = app.clone();
                let refused = app.refusal(Action::Plan(*action));
                after.update(Action::Plan(*action));
                if let Some(why) = refused {
                    prop_assert!(!why.is_empty());
                    prop_assert_eq!(&after.plan, &app.plan);
                } else if let PlanAction::Save | PlanAction::Open = action {
                    prop_assert!(after.path.is_some(), "{:?} asks for no file", action);
                } else {
                    prop_assert_ne!(&after.plan, &app.plan, "{:?} changes nothing", action);
                    if let Some(promised) = promise(&app, *action) {
                        prop_assert_eq!(after.plan_cost().total(), promised, "{:?}", action);
                    }
                }
            }
            app.update(Action::Plan(all[step.index(all.len())]));
            prop_assert!(app.plan.row < app.plan.steps.len());
            let steps = app.plan.steps.iter();
            prop_assert!(steps.clone().all(|step| app.sheet.holds(&step.configuration) && step.tries > 0));
        }
    }
}
