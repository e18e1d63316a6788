//! Stand-ins: what a reloaded sheet has not is shown as something near, and comes back when the sheet has it again.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

use genpanel::app::{Action, App, PlanAction, Session, Tab, Toward, Written};
use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::{Line, Reading, Sheet};
use genpanel::store;

/// The panel on the built-in sheet, with these pinned, one of them in the plan and the last one in hand.
fn panel(lines: &[&str]) -> App {
    let mut app = App::new(parse(BUILT_IN).unwrap(), Reading::Tier);
    app.motion = false;
    for line in lines {
        app.work.configuration = Line::parse(line, &app.sheet).unwrap().configuration;
        app.update(Action::Pin);
    }
    app.update(Action::Show(Tab::Plan));
    app.update(Action::Plan(PlanAction::Add));
    app.update(Action::Show(Tab::Work));
    app
}

/// The built-in sheet without examples and checks, which name models and counts.
fn prices() -> &'static str {
    BUILT_IN.split("[[example]]").next().unwrap()
}

/// The same without a model.
fn without(id: &str) -> Sheet {
    let head = format!("[[model]]\nid = \"{id}\"");
    let (before, model) = prices().split_once(&head).unwrap();
    let (_, after) = model.split_once("[[").unwrap();
    parse(&format!("{before}[[{after}")).unwrap()
}

fn built_in() -> Sheet {
    parse(BUILT_IN).unwrap()
}

/// What a person made.
fn made(session: &Session) -> impl PartialEq + std::fmt::Debug {
    let pins: Vec<_> = session.pins.clone();
    (session.line.clone(), pins, session.steps.clone())
}

const LINES: [&str; 3] = ["gpt-image-2:2K:3", "flux-1.1-pro:4K:3", "gpt-image-2:4K:3"];

#[test]
fn a_model_that_comes_back_has_lost_nothing() {
    let mut app = panel(&LINES);
    let (before, changes) = (app.session(), app.undo.changes());
    app.reload(without("gpt-image-2"), "pricing.toml");
    let told = app.notice.clone().unwrap();
    assert!(told.contains("model gpt-image-2 is gone"), "{told}");
    let carried = "; carried over until it is back: the run in hand, 2 pins, 1 step; undo waits for the sheet as it was";
    assert!(told.ends_with(carried), "{told}");
    assert!(
        app.session()
            .stand_ins
            .iter()
            .any(|one| one.of.starts_with("gpt-image-2:4K"))
    );
    assert_eq!(app.undo.changes(), 0);
    app.reload(built_in(), "pricing.toml");
    let told = app.notice.clone().unwrap();
    let back = "; as before again: the run in hand, 2 pins, 1 step";
    assert!(told.ends_with(back), "{told}");
    assert_eq!(made(&app.session()), made(&before));
    assert_eq!(app.session().stand_ins, []);
    assert_eq!(app.undo.changes(), changes);
    app.update(Action::Undo);
    assert_eq!(app.plan.steps.len(), before.steps.len() - 1);
}

#[test]
fn nor_has_one_that_comes_back_after_a_restart() {
    let mut app = panel(&LINES);
    let before = app.session();
    app.reload(without("gpt-image-2"), "pricing.toml");
    let kept = store::parse(&store::print(&app.session())).unwrap();
    assert_eq!(kept, app.session());
    // On the same sheet nothing is missed, and on the mended one nothing is missing.
    let mut again = App::new(without("gpt-image-2"), Reading::Tier);
    assert_eq!(again.restore(&kept).misfits, [""; 0]);
    assert_eq!(made(&again.session()), made(&kept));
    assert_eq!(again.session().stand_ins, kept.stand_ins);
    let mut mended = App::new(built_in(), Reading::Tier);
    assert_eq!(mended.restore(&kept).misfits, [""; 0]);
    assert_eq!(made(&mended.session()), made(&before));
    assert_eq!(mended.session().stand_ins, []);
}

#[test]
fn what_a_person_changes_meanwhile_stays_changed() {
    let mut app = panel(&LINES);
    app.reload(without("gpt-image-2"), "pricing.toml");
    app.update(Action::Model(Toward::First));
    app.update(Action::Show(Tab::Compare));
    app.update(Action::Unpin);
    let (line, pins) = (app.session().line, app.compare.pins.len());
    app.reload(built_in(), "pricing.toml");
    assert_eq!(app.session().line, line);
    // The other one that became a single pin with one that was there already comes back beside it.
    assert_eq!(app.compare.pins.len(), pins + 1);
    app.update(Action::Undo);
    assert_eq!(
        app.refusal(Action::Undo).as_deref(),
        Some("nothing to undo")
    );
}

#[test]
fn a_model_of_the_same_name_is_the_same_model() {
    let mut app = panel(&["nano-banana-pro:2K:3"]);
    let renamed = BUILT_IN.replace("nano-banana-pro", "nbp");
    app.reload(parse(&renamed).unwrap(), "pricing.toml");
    let told = app.notice.clone().unwrap();
    assert!(
        told.contains("; model nano-banana-pro has the id nbp now"),
        "{told}"
    );
    assert_eq!(app.total().to_string(), "147");
    app.reload(built_in(), "pricing.toml");
    assert!(app.session().line.starts_with("nano-banana-pro:"));
}

#[test]
fn a_count_that_is_too_large_for_a_moment_is_the_same_afterwards() {
    let mut app = panel(&["flux-dev:1K:8"]);
    let fewer = prices().replacen("max = 8", "max = 3", 1);
    app.reload(parse(&fewer).unwrap(), "pricing.toml");
    assert!(app.session().line.contains(":3"), "{}", app.session().line);
    app.reload(built_in(), "pricing.toml");
    assert!(app.session().line.contains(":8"), "{}", app.session().line);
}

#[test]
fn a_plan_whose_step_was_carried_over_is_not_what_its_file_holds() {
    let mut app = panel(&LINES);
    app.plan_saved("images.plan.toml".to_owned(), String::new(), Written::Whole);
    assert_eq!(app.plan_is_changed(), Some(false));
    app.reload(without("recraft-v3"), "pricing.toml");
    assert_eq!(app.plan_is_changed(), Some(false));
    app.reload(without("gpt-image-2"), "pricing.toml");
    assert_eq!(app.plan_is_changed(), Some(true));
    app.reload(built_in(), "pricing.toml");
    assert_eq!(app.plan_is_changed(), Some(false));
}
