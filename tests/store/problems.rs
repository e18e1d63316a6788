//! Problems: every one in a session is told with its place, and nothing in it reaches the screen as it is.

use genpanel::load::Failure;
use genpanel::store::{parse, print, read};

use crate::{panel, used};

fn messages(text: &str) -> Vec<String> {
    let problems = parse(text).unwrap_err();
    problems
        .into_iter()
        .map(|problem| problem.message)
        .collect()
}

#[test]
fn every_problem_is_told_not_the_first() {
    let text = print(&used().session())
        .replace("screen = \"history\"", "screen = \"histroy\"")
        .replace("times = 1\n", "times = 0\n")
        .replace("only_differences = false", "only_differences = 0")
        .replace("cost = 147\nitems", "costs = 147\nitems")
        .replace("[advise]\nto = \"4K\"\n", "")
        .replace("budget = 1000", "budget = -1");
    let told = messages(&text);
    for part in [
        "\"histroy\" is no screen",
        "times is 0",
        "only_differences is true or false",
        "[[run]] has no cost",
        "[[run]] has no key \"costs\"",
        "there is no [advise]",
        "budget is below 0",
    ] {
        assert!(
            told.iter().any(|words| words.contains(part)),
            "{part}: {told:#?}"
        );
    }
    assert_eq!(told.len(), 7, "{told:#?}");
}

#[test]
fn what_a_terminal_would_obey_is_refused() {
    let text = print(&used().session());
    for sign in ["\\u001b[2J", "\\u202e", "\\u0007"] {
        let name = "name = \"Nano Banana Pro 2K ×3\"";
        assert!(text.contains(name));
        let changed = text.replacen(name, &format!("name = \"{sign}\""), 1);
        let told = messages(&changed);
        assert!(
            told.iter().all(|words| !words.contains('\u{1b}')),
            "{told:?}"
        );
        assert!(
            told.first().unwrap().contains("a terminal would obey"),
            "{told:?}"
        );
    }
    // Where a name of it is said, it is said plainly.
    let foreign = text.replacen("to = \"4K\"", "to = \"no such\"", 1);
    let mut app = panel();
    let restored = app.restore(&parse(&foreign).unwrap());
    assert_eq!(restored.misfits, ["the quality no such"]);
}

#[test]
fn another_schema_and_another_text_are_no_session() {
    assert!(
        messages("schema = 2\n")
            .first()
            .unwrap()
            .contains("schema 1, not schema 2")
    );
    assert_eq!(messages(""), ["the session is empty"]);
    assert!(!messages(genpanel::load::BUILT_IN).is_empty());
}

#[test]
fn a_file_that_is_no_text_is_told_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.toml");
    assert!(read(&path).unwrap().is_none());
    std::fs::write(&path, [0, 159, 146, 150]).unwrap();
    let Err(Failure::Unreadable(why)) = read(&path) else {
        panic!("bytes are no session");
    };
    assert!(why.ends_with("session.toml: not a text file"), "{why}");
    std::fs::write(&path, "schema = 1\nsheet = \"x").unwrap();
    let Err(Failure::Problems(problems)) = read(&path) else {
        panic!("half a session is none");
    };
    assert!(
        problems.to_string().contains("session.toml:2:"),
        "{problems}"
    );
}

#[test]
fn a_vanished_model_takes_nothing_else_along() {
    let text = print(&used().session());
    let text = text.replacen(
        "[[pin]]\nline = \"nano-banana-pro",
        "[[pin]]\nline = \"vanished",
        1,
    );
    let session = parse(&text).unwrap();
    let mut app = panel();
    let restored = app.restore(&session);
    assert_eq!(restored.misfits, ["pin 1: unknown model \"vanished\""]);
    assert_eq!(app.compare.pins.len(), 1);
    assert_eq!(app.ledger.runs.len(), 2);
    assert_eq!(restored.kept, "1 pin, 2 runs");
    assert_eq!(restored.in_hand, "Nano Banana Pro 4K ×3");
}

#[test]
fn a_run_of_a_vanished_model_is_shown_and_cannot_be_taken() {
    use genpanel::app::{Action, HistoryAction};
    let text = print(&used().session());
    let text = text.replacen(
        "[[run]]\nline = \"nano-banana-pro",
        "[[run]]\nline = \"vanished",
        1,
    );
    let mut app = panel();
    app.restore(&parse(&text).unwrap());
    assert_eq!(app.ledger.spent().to_string(), "~441");
    let action = Action::History(HistoryAction::Take);
    assert_eq!(
        app.refusal(action).as_deref(),
        Some("run 1 does not fit this sheet: unknown model \"vanished\"")
    );
}
