//! Simulated runs: what they take from the budget, how long they take, and that they say what they are.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

use std::time::Duration;

use genpanel::app::view::{Body, HistoryView};
use genpanel::app::{Action, App, Effect, HistoryAction, Simulation, Tab, Toward};
use genpanel::load::built_in;
use genpanel::pricing::{Credits, Reading};

fn panel() -> App {
    App::new(built_in().unwrap().sheet, Reading::Tier)
}

fn still() -> App {
    let mut app = panel();
    app.motion = false;
    app
}

fn left(app: &App) -> u64 {
    app.ledger.left().get()
}

fn history(app: &mut App) -> HistoryView {
    app.update(Action::Show(Tab::History));
    let Body::History(view) = app.view().body else {
        panic!("not on History");
    };
    view
}

#[test]
fn images_arrive_one_by_one_within_a_second_and_a_half() {
    let mut app = panel();
    let mut effect = app.update(Action::Simulate);
    let (mut time, mut arrived) = (Duration::ZERO, vec![0]);
    while let Some(Effect::AdvanceAfter(pause)) = effect {
        time += pause;
        effect = app.update(Action::Advance);
        if let Some(run) = app.view().arriving {
            assert!(run.words.contains("147 credits"), "{}", run.words);
            assert_eq!(run.images, 3);
            arrived.push(run.arrived);
        }
    }
    arrived.dedup();
    assert_eq!(arrived, [0, 1, 2]);
    assert!(time <= Duration::from_millis(1_500), "{time:?}");
    assert_eq!((app.ledger.runs.len(), left(&app)), (1, 853));
    let notice = app.notice.unwrap();
    assert!(notice.starts_with("simulated: "), "{notice}");
}

#[test]
fn any_key_skips_the_rest_and_does_nothing_else() {
    let mut app = panel();
    app.update(Action::Simulate);
    app.update(Action::Model(Toward::Next));
    assert_eq!(app.simulation, None);
    assert_eq!((app.ledger.runs.len(), left(&app)), (1, 853));
    assert_eq!(app.total().to_string(), "147");
    // What was still under way comes too late.
    assert_eq!(app.update(Action::Advance), None);
    assert_eq!(app.ledger.runs.len(), 1);
}

#[test]
fn quitting_in_the_middle_of_a_run_quits() {
    let mut app = panel();
    app.update(Action::Simulate);
    assert_eq!(app.update(Action::Quit), Some(Effect::Quit));
}

#[test]
fn without_motion_a_run_is_over_at_once() {
    let mut app = still();
    assert_eq!(app.update(Action::Simulate), None);
    assert_eq!((app.ledger.runs.len(), left(&app)), (1, 853));
}

#[test]
fn a_run_is_taken_back() {
    let mut app = still();
    app.update(Action::Simulate);
    app.update(Action::Simulate);
    assert_eq!(left(&app), 706);
    app.update(Action::Undo);
    assert_eq!((app.ledger.runs.len(), left(&app)), (1, 853));
}

#[test]
fn a_run_beyond_the_budget_is_refused_with_what_would_fit() {
    let cases = [
        (147, None),
        (146, Some("needs 1 more credit; quality 1K fits at ~102")),
        (100, Some("needs 47 more credits; 2 images fit at 98")),
        (10, Some("needs 137 more credits; ImageGen Fast fits at 9")),
        (
            8,
            Some("needs 139 more credits; no single change fits, nor does 1 image at 49"),
        ),
    ];
    for (budget, expected) in cases {
        let mut app = still();
        app.ledger.budget = Credits::new(budget);
        assert_eq!(app.button().refusal.as_deref(), expected, "{budget}");
        app.update(Action::Simulate);
        assert_eq!(app.ledger.runs.is_empty(), expected.is_some(), "{budget}");
        if expected.is_some() {
            assert_eq!(app.notice.as_deref(), expected);
            assert_eq!(left(&app), budget);
        }
    }
}

#[test]
fn an_assumed_shortage_is_marked() {
    let mut app = still();
    app.update(Action::Quality(Toward::Last));
    app.ledger.budget = Credits::new(200);
    let refusal = app.button().refusal.unwrap();
    assert_eq!(
        refusal, "needs ~94 more credits; 2 images fit at ~196",
        "{refusal}"
    );
}

#[test]
fn edits_beyond_the_budget_say_how_many_fit() {
    let mut app = still();
    app.update(Action::SwitchPane);
    app.update(Action::Tool(Toward::Next));
    app.update(Action::Times(Toward::PageOn));
    app.ledger.budget = Credits::new(9);
    assert_eq!(
        app.button().refusal.as_deref(),
        Some("needs ~13 more credits; no single change fits, 4 images at ~2 each would")
    );
}

#[test]
fn images_of_a_run_are_edited_as_a_line_of_their_own_and_keep_their_shape() {
    let mut app = panel();
    app.update(Action::Dimension(Toward::Next));
    app.update(Action::Simulate);
    app.update(Action::Settle);
    let shape = app.view().arriving.unwrap().ratio;
    app.update(Action::Help);
    app.update(Action::Show(Tab::History));
    app.update(Action::History(HistoryAction::EditImages));
    app.update(Action::Tool(Toward::Next));
    let button = app.button();
    assert_eq!(button.label, "Apply Upscaling 2x ×3 (~6 credits)");
    app.update(Action::Simulate);
    assert_eq!(app.view().arriving.unwrap().ratio, shape);
    app.update(Action::Help);
    let view = history(&mut app);
    let shown: Vec<_> = view
        .runs
        .iter()
        .map(|run| {
            (
                run.words.as_str(),
                run.cost.to_string(),
                run.left.unwrap().to_string(),
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            ("Nano Banana Pro 2K ×3", "147".to_owned(), "853".to_owned()),
            (
                "Upscaling 2x ×3 of run 1",
                "~6".to_owned(),
                "~847".to_owned()
            ),
        ]
    );
}

#[test]
fn steps_lead_to_all_images() {
    for images in [1, 3, 8, 10_000] {
        let mut app = panel();
        app.update(Action::Simulate);
        let run = app.simulation.as_mut().unwrap();
        run.images = images;
        run.step = Simulation::STEPS;
        assert_eq!(run.arrived(), images);
    }
}

#[test]
fn what_is_left_after_an_assumed_run_is_assumed_wherever_it_stands() {
    let mut app = still();
    app.update(Action::Quality(Toward::Next));
    app.update(Action::Simulate);
    for tab in [Tab::Work, Tab::Plan, Tab::Afford] {
        app.update(Action::Show(tab));
        let shown = format!("{:?}", app.view().body);
        let marked = shown.matches("~706").count();
        assert!(marked > 0, "{shown}");
        let words = shown.matches("706 ").count() + shown.matches("706\"").count();
        let marked = shown.matches("~706 ").count() + shown.matches("~706\"").count();
        assert_eq!(words, marked, "{shown}");
    }
}
