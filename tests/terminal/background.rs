//! The background: asked of the terminal where the theme is `auto`, and never at the cost of a key.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

use super::open;
use super::pty::{Launch, Session, count};

const QUESTION: &str = "\x1b]11;?";
const DARK: &str = "\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\";
const LIGHT: &str = "\x1b]11;rgb:fafa/fafa/fafa\x07";

fn start() -> Session {
    Launch::panel().arg("--theme").arg("auto").start()
}

/// The colour of the button, which every theme has of its own: bright cyan when dark, blue when light.
fn button(session: &Session) -> vt100::Color {
    let screen = session.screen();
    let lines = screen.contents();
    let mut lines = lines.lines().zip(0..);
    let (line, row) = lines.find(|(line, _)| line.contains("Generate (")).unwrap();
    let before = line.split("Generate").next().unwrap().chars().count();
    let column = u16::try_from(before).unwrap();
    screen.cell(row, column).unwrap().fgcolor()
}

fn wait_for_button(session: &Session, colour: u8) {
    session.wait_for("Generate (");
    let what = format!("a button in colour {colour}");
    session.wait_until(&what, |_| true);
    let is = vt100::Color::Idx(colour);
    session.wait_until(&what, |screen| {
        let rows = 0..24;
        let mut cells = rows.flat_map(|row| (0..80).filter_map(move |at| screen.cell(row, at)));
        cells.any(|cell| cell.contents() == "G" && cell.inverse() && cell.fgcolor() == is)
    });
}

#[test]
fn a_dark_and_a_light_one_have_their_themes() {
    for (answer, colour) in [(DARK, 14), (LIGHT, 4)] {
        let mut session = start();
        // Sent ahead, so that no deadline decides; a key on each side of it counts.
        session.send(format!("+{answer}+"));
        session.wait_for("Generate (245 credits)");
        wait_for_button(&session, colour);
        session.send("q");
        assert!(session.exit().success());
        assert_eq!(count(&session.bytes(), QUESTION), 1);
    }
}

#[test]
fn one_that_is_not_told_leaves_the_colours_of_the_terminal_and_a_late_answer_is_no_key() {
    let mut session = start();
    session.wait_for("Generate (147 credits)");
    wait_for_button(&session, 5);
    // As keys, it would go to History and open the list of commands.
    session.send(DARK);
    wait_for_button(&session, 14);
    session.send("+");
    session.wait_for("Generate (196 credits)");
    let shown = session.screen().contents();
    assert!(
        !shown.contains("Commands") && shown.contains("This run"),
        "{shown}"
    );
    // One that breaks off, and one in pieces.
    session.send("\x1b]11;rg");
    session.send("+");
    session.send("\x1b");
    session.send("]11;rgb:0000/");
    session.send("0000/0000\x1b\\");
    session.send("q");
    assert!(session.exit().success());
}

#[test]
fn nothing_is_asked_unless_it_is_wanted() {
    let mut session = open();
    // An answer that nobody asked for is no key either, and changes nothing.
    session.send(format!("{DARK}+"));
    session.wait_for("Generate (196 credits)");
    // Magenta, and bright as long as the total has just changed.
    let own = [5, 13].map(vt100::Color::Idx);
    assert!(own.contains(&button(&session)));
    session.send("q");
    assert!(session.exit().success());
    assert_eq!(count(&session.bytes(), QUESTION), 0);
}
