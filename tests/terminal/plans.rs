//! Plans as files from the screen: saved, opened, never written over unasked, and a bad one changes nothing.

use std::fs;

use tempfile::tempdir;

use super::pty::{Launch, Session};

fn start(arguments: &[&str]) -> Session {
    let mut launch = Launch::panel().size(100, 30);
    for argument in arguments {
        launch = launch.arg(argument);
    }
    let mut session = launch.start();
    session.wait_for("Generate (");
    session.send("3");
    session.wait_for("All at the final setting");
    session
}

/// Answers the question with a name in the place of the one that is offered.
fn answer(session: &mut Session, key: &str, path: &str) {
    session.send(key);
    session.wait_for(" the plan");
    // The name that is offered is taken away first.
    session.send("\x15");
    session.send(path);
    session.wait_for(&format!("{path}▏"));
    session.send("\r");
}

#[test]
fn a_plan_is_saved_changed_and_opened_again() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("a.plan.toml");
    let name = path.to_str().unwrap();
    let mut session = start(&[]);
    answer(&mut session, "s", name);
    session.wait_for("saved: 4 steps");
    let first = fs::read_to_string(&path).unwrap();
    assert!(first.contains("line = \"nano-banana-pro:4K:4\""), "{first}");
    assert!(first.contains("note = \"final batch\""), "{first}");
    assert!(first.contains("budget = 1000"), "{first}");
    // Dropped, and saved to the same file without a question more.
    session.send("x");
    session.wait_for("a.plan.toml not saved");
    session.send("s");
    session.wait_for("save the plan as");
    session.send("\r");
    session.wait_for("saved: 3 steps");
    let second = fs::read_to_string(&path).unwrap();
    assert!(!second.contains("imagegen-fast"), "{second}");
    // And back: what the file says comes in the place of what is on the screen.
    fs::write(&path, first.replace("budget = 1000", "budget = 2000")).unwrap();
    answer(&mut session, "o", name);
    session.wait_for("a.plan.toml, budget 2,000");
    session.wait_for("test the prompt");
    session.wait_for("of 2,000");
}

#[test]
fn another_file_is_replaced_only_after_a_second_enter() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("b.plan.toml");
    let name = path.to_str().unwrap();
    fs::write(&path, "mine\n").unwrap();
    let mut session = start(&[]);
    answer(&mut session, "s", name);
    session.wait_for("y replaces the file");
    // A key that repeats answers nothing.
    session.send("\r\r\x1b");
    session.wait_until("no question", |screen| {
        !screen.contents().contains("y replaces")
    });
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine\n");
    answer(&mut session, "s", name);
    session.wait_for("y replaces the file");
    session.send("y");
    session.wait_for("saved: 4 steps");
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("[[step]]"));
    // What was written from here is written again, and what somebody else has made of it is not.
    session.send("+");
    answer(&mut session, "s", name);
    session.wait_until("saved", |_| fs::read_to_string(&path).unwrap() != written);
    let theirs = format!("{written}# approved\n");
    fs::write(&path, &theirs).unwrap();
    session.send("+");
    answer(&mut session, "s", name);
    session.wait_for("y replaces the file");
    assert_eq!(fs::read_to_string(&path).unwrap(), theirs);
}

#[test]
fn what_cannot_be_opened_or_saved_says_why_and_changes_nothing() {
    let folder = tempdir().unwrap();
    let bad = folder.path().join("c.plan.toml");
    fs::write(
        &bad,
        "schema = 1\n\n[[step]]\nline = \"flux-dve:1K:1\"\ntrise = 2\n",
    )
    .unwrap();
    let mut session = start(&[]);
    answer(&mut session, "o", bad.to_str().unwrap());
    session.wait_for("not opened");
    session.wait_for("line 4: ");
    session.wait_for("~450 of 1,000");
    let nowhere = folder.path().join("none/d.plan.toml");
    answer(&mut session, "o", nowhere.to_str().unwrap());
    session.wait_for("d.plan.toml");
    answer(&mut session, "s", nowhere.to_str().unwrap());
    session.wait_for("not saved");
    // Letters are typed, whatever they mean elsewhere, and Ctrl-C quits all the same.
    session.send("o");
    session.wait_for("open the plan");
    session.send("q1?");
    session.wait_for("q1?▏");
    session.send("\x03");
    assert!(session.exit().success());
}

#[test]
fn the_panel_opens_on_a_plan() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("e.plan.toml");
    let text = "schema = 1\nbudget = 77\n\n[[step]]\nline = \"flux-dev:2K:2\"\ntries = 3\n";
    fs::write(&path, text).unwrap();
    let name = path.to_str().unwrap();
    let mut launch = Launch::panel().size(100, 30).arg("--plan").arg(name);
    let session = launch.start();
    session.wait_for("Plan: 54 of 77, 23 left");
    launch = Launch::panel()
        .arg("--plan")
        .arg(name)
        .arg("--budget")
        .arg("60");
    let session = launch.start();
    session.wait_for("Plan: 54 of 60, 6 left");
    fs::write(&path, "schema = 1\n[[step]]\nline = \"flux-dve\"\n").unwrap();
    let mut session = Launch::panel().arg("--plan").arg(name).start();
    session.wait_for("did you mean flux-dev");
    assert_eq!(session.exit().exit_code(), 3);
}

#[test]
fn the_cursor_is_in_sight_in_a_name_that_is_longer_than_the_screen() {
    let mut session = Launch::panel().size(60, 20).start();
    session.wait_for("Generate (147 credits)");
    session.send("3");
    session.wait_for("Plan: ~450");
    session.send("o");
    session.wait_for("open the plan: ");
    session.send(format!(
        "\x15\x1b[200~/{}/end\n.plan.toml\x1b[201~",
        "long".repeat(30)
    ));
    session.wait_for("end.plan.toml▏");
    // To the start, a word on, and back.
    session.send("\x1b[H");
    session.wait_for("open the plan: ▏/longlong");
}
