//! The law of the panel: what is shown beside a key is what pressing the key gives, in every state.

#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/generated.rs"]
mod generated;
#[path = "laws/parts.rs"]
mod parts;

use generated::priced;
use genpanel::app::view::{Body, Cell, View, WorkView};
use genpanel::app::{Action, App, Pane, Scope, Tab, Toward};
use genpanel::input::{Key, action, bindings, hints};
use genpanel::load::built_in;
use genpanel::pricing::{Amount, Credits, Line, Reading};
use proptest::prelude::*;

fn panel() -> App {
    let loaded = built_in().unwrap();
    let mut app = App::new(loaded.sheet, Reading::Tier);
    app.motion = false;
    app
}

fn press(app: &mut App, keys: &str) {
    for key in keys.chars() {
        let bound = action(Key::char(key), &app.scopes());
        app.update(bound.unwrap_or_else(|| panic!("{key} is not bound here")));
    }
}

fn work<'v>(view: &'v View<'_>) -> &'v WorkView<'v> {
    match &view.body {
        Body::Work(work) => work,
        _ => panic!("not on Work"),
    }
}

/// What the screen shows for the option that a move leads to.
fn shown(cells: &[Cell], toward: Toward) -> Amount {
    let at = cells.iter().position(|cell| cell.selected).unwrap();
    cells[toward.index(at, cells.len())].total
}

/// What the screen promises for an action, where it promises anything.
fn promise(app: &App, action: Action) -> Option<Amount> {
    let view = app.view();
    let Body::Work(screen) = &view.body else {
        return None;
    };
    let generating = app.work.configuration.generation.is_some();
    match action {
        Action::Model(toward) => {
            let at = screen
                .models
                .iter()
                .position(|model| model.selected)
                .unwrap();
            Some(screen.models[toward.index(at, screen.models.len())].total)
        }
        Action::Quality(toward) if generating => Some(shown(&screen.qualities, toward)),
        Action::Count(toward) if generating => {
            let counts: Vec<_> = screen.counts.clone();
            let now: u32 = counts
                .iter()
                .find(|cell| cell.selected)?
                .label
                .parse()
                .unwrap();
            let (first, last) = (counts.first()?, counts.last()?);
            let (min, max) = (first.label.parse().unwrap(), last.label.parse().unwrap());
            let to = toward.number(now, min, max).to_string();
            counts
                .iter()
                .find(|cell| *cell.label == *to)
                .map(|cell| cell.total)
        }
        Action::Dimension(_) => {
            assert_eq!(screen.frame.as_ref()?.effect, "no effect on cost");
            Some(app.total())
        }
        // The change shown below a tool is what attaching it does to the run.
        Action::Attach => {
            let tools = screen.tool_rows();
            let tool = tools.iter().find(|tool| tool.selected)?;
            let cell = tool.options.iter().find(|cell| cell.selected)?;
            let before = app.list().total(&app.work.configuration);
            let by = i128::from(before.credits()?.get()) + cell.change.signed()?;
            let basis = before.basis().and(cell.total.basis());
            Some(Amount::known(
                Credits::new(u64::try_from(by).unwrap()),
                basis,
            ))
        }
        Action::Option(toward) => {
            let tools = screen.tool_rows();
            let tool = tools.iter().find(|tool| tool.selected)?;
            Some(shown(&tool.options, toward))
        }
        _ => None,
    }
}

const TOWARD: [Toward; 6] = [
    Toward::Previous,
    Toward::Next,
    Toward::PageBack,
    Toward::PageOn,
    Toward::First,
    Toward::Last,
];

fn actions() -> Vec<Action> {
    let mut actions: Vec<Action> = bindings()
        .filter(|binding| {
            matches!(
                binding.scope,
                Scope::Work | Scope::Generate | Scope::Edit | Scope::Compare | Scope::Everywhere
            )
        })
        .flat_map(|binding| binding.keys.iter().map(|(_, action)| *action))
        .filter(|action| *action != Action::Quit)
        .collect();
    actions.sort_by_key(|action| format!("{action:?}"));
    actions.dedup();
    actions
}

/// Whether an action belongs to the pane that is open; the keys of the other one are not live.
fn live(app: &App, action: Action) -> bool {
    let scopes = app.scopes();
    let bound = bindings().filter(|binding| scopes.contains(&binding.scope));
    bound
        .flat_map(|binding| binding.keys)
        .any(|(_, bound)| *bound == action)
}

/// Walks, and before each step presses every key that promises something.
fn keep_the_law(mut app: App, walk: &[prop::sample::Index]) -> Result<(), TestCaseError> {
    let all = actions();
    for step in walk {
        let moves = TOWARD.into_iter().flat_map(|toward| {
            [
                Action::Model(toward),
                Action::Quality(toward),
                Action::Count(toward),
                Action::Dimension(toward),
                Action::Option(toward),
            ]
        });
        for action in moves.chain([Action::Attach]) {
            if !live(&app, action) || app.refusal(action).is_some() {
                continue;
            }
            let Some(promised) = promise(&app, action) else {
                continue;
            };
            let mut after = app.clone();
            after.update(action);
            let given = if action == Action::Attach {
                after.list().total(&after.work.configuration)
            } else {
                after.button().total
            };
            let taken_off =
                after.work.configuration.edits.len() < app.work.configuration.edits.len();
            if taken_off {
                // What is taken off takes its basis along.
                prop_assert_eq!(
                    given.credits(),
                    promised.credits(),
                    "{:?} at {:?}",
                    action,
                    app.work
                );
            } else {
                prop_assert_eq!(given, promised, "{:?} at {:?}", action, app.work);
            }
        }
        let action = all[step.index(all.len())];
        if live(&app, action) {
            app.update(action);
        }
        let button = app.button();
        prop_assert!(
            button.label.contains(&button.total.to_string()),
            "{}",
            button.label
        );
        prop_assert_eq!(button.total, app.total());
        prop_assert!(app.sheet.holds(&app.work.configuration));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_shown_cost_of_a_key_is_the_total_after_it(walk in prop::collection::vec(any::<prop::sample::Index>(), 1..40)) {
        keep_the_law(panel(), &walk)?;
    }

    #[test]
    fn and_so_it_is_on_any_sheet((sheet, configuration) in priced(), walk in prop::collection::vec(any::<prop::sample::Index>(), 1..20)) {
        let reading = sheet.reading;
        let mut app = App::new(sheet, reading);
        app.motion = false;
        app.work.configuration = configuration;
        keep_the_law(app, &walk)?;
    }

    #[test]
    fn a_refused_action_changes_nothing_and_says_why(walk in prop::collection::vec(any::<prop::sample::Index>(), 1..60)) {
        let all = actions();
        let mut app = panel();
        for step in walk {
            let action = all[step.index(all.len())];
            let before = (app.work.clone(), app.compare.clone(), app.tab, app.reading);
            let refused = app.refusal(action);
            app.update(action);
            if refused.is_some() {
                prop_assert_eq!(&app.notice, &refused);
                prop_assert_eq!(before, (app.work.clone(), app.compare.clone(), app.tab, app.reading));
            }
        }
    }
}

#[test]
fn the_first_keys_give_what_the_issue_names() {
    let steps: [(&[Action], &str); 5] = [
        (&[], "Generate (147 credits)"),
        (&[Action::Quality(Toward::Next)], "Generate (~294 credits)"),
        (
            &[
                Action::Quality(Toward::Next),
                Action::Quality(Toward::Previous),
                Action::Quality(Toward::Previous),
            ],
            "Generate (~102 credits)",
        ),
        (&[Action::Model(Toward::Next)], "Generate (75 credits)"),
        (&[Action::Count(Toward::Next)], "Generate (196 credits)"),
    ];
    for (actions, label) in steps {
        let mut app = panel();
        for action in actions {
            let promised = promise(&app, *action).unwrap();
            app.update(*action);
            assert_eq!(app.total(), promised);
        }
        assert_eq!(app.button().label, label);
        assert!(app.button().refusal.is_none());
    }
}

#[test]
fn an_edit_shows_its_cost_before_it_is_applied() {
    let mut app = panel();
    press(&mut app, "tjll");
    assert_eq!(app.button().label, "Apply Upscaling 4x (~4 credits)");
    press(&mut app, "++");
    assert_eq!(app.button().label, "Apply Upscaling 4x ×3 (~12 credits)");
    press(&mut app, "at");
    assert_eq!(app.button().label, "Generate (~159 credits)");
    let view = app.view();
    assert_eq!(work(&view).edits.len(), 1);
    press(&mut app, "ta");
    assert!(app.work.configuration.edits.is_empty());
    press(&mut app, "0");
    assert_eq!(app.work.pane, Pane::Generate);
    assert_eq!(app.button().label, "Generate (147 credits)");
}

#[test]
fn edits_alone_become_a_run_by_quality_or_count_but_not_by_size() {
    let mut app = panel();
    press(&mut app, "tjc2");
    app.update(Action::Take);
    assert_eq!(app.button().label, "Apply Upscaling 2x (~2 credits)");
    press(&mut app, "d");
    assert!(app.notice.as_deref().unwrap().contains("no size"));
    let promised = {
        let view = app.view();
        let start = app.sheet.start.count.to_string();
        let work = work(&view);
        work.counts
            .iter()
            .find(|cell| *cell.label == *start)
            .map(|cell| cell.total)
    };
    press(&mut app, "+");
    assert_eq!(Some(app.total()), promised);
    assert_eq!(app.button().label, "Generate (~149 credits)");
}

#[test]
fn a_typed_count_counts_at_once() {
    let mut app = panel();
    press(&mut app, "n8");
    assert_eq!(app.button().label, "Generate (392 credits)");
    press(&mut app, "0");
    assert_eq!(
        app.button().label,
        "Generate (392 credits)",
        "0 is a digit while a count is typed"
    );
    assert!(
        app.notice
            .as_deref()
            .unwrap()
            .contains("80 is not from 1 to 8")
    );
    app.update(Action::Back);
    assert!(app.prompt.is_none());
    assert_eq!(
        app.button().label,
        "Generate (147 credits)",
        "what is left is as it was"
    );
    press(&mut app, "n9");
    assert!(
        app.notice
            .as_deref()
            .unwrap()
            .contains("9 is not from 1 to 8")
    );
    assert_eq!(app.button().label, "Generate (147 credits)");
}

#[test]
fn pins_are_compared_and_taken_back() {
    let mut app = panel();
    press(&mut app, "cGc2");
    assert_eq!(app.tab, Tab::Compare);
    let lines: Vec<_> = app
        .compare
        .pins
        .iter()
        .map(|pin| Line::of(pin.configuration.clone()).print(&app.sheet))
        .collect();
    assert_eq!(lines, ["nano-banana-pro:2K:3", "imagegen-fast:2K:3"]);
    {
        let view = app.view();
        let Body::Compare(compare) = &view.body else {
            panic!("not on Compare");
        };
        assert_eq!(
            compare.sentence,
            "Cheapest is ImageGen Fast 2K ×3 (9); dearest is Nano Banana Pro 2K ×3 (147), 16.3 times the credits; you save 138 (93.9 %)."
        );
    }
    press(&mut app, "lb");
    assert_eq!(app.compare.baseline, 1);
    press(&mut app, "hs");
    assert_eq!((app.compare.column, app.compare.baseline), (0, 1));
    assert_eq!(app.compare.pins[0].configuration.model.index(), 14);
    app.update(Action::Take);
    assert_eq!(app.tab, Tab::Work);
    assert_eq!(app.button().label, "Generate (9 credits)");
    press(&mut app, "C");
    assert_eq!(app.compare.pins.len(), 1);
}

#[test]
fn the_table_is_sound() {
    for binding in bindings() {
        assert!(!binding.shown.is_empty() && !binding.words.is_empty());
        for (key, bound) in binding.keys {
            assert!(!key.name().is_empty(), "{key:?} has no name");
            let first = action(*key, &[binding.scope]);
            assert_eq!(
                first,
                Some(*bound),
                "{key:?} is bound twice in {:?}",
                binding.scope
            );
        }
        assert_eq!(binding.hint.is_some(), binding.urgency < 99);
    }
    let app = panel();
    assert!(hints(&app.scopes()).iter().any(|(keys, _)| *keys == "?"));
    assert_eq!(action(Key::char('Z'), &app.scopes()), None);
}
