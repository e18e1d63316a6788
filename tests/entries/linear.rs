//! The panel without a screen: every line is answered, in lines that can be shown, and a refused one changes nothing.

use genpanel::input::Keymap;
use genpanel::linear::{Linear, Reply};

use super::given::{BUILT_IN, OTHER, is_plain, panel};
use super::money::{adds_up, is_spent_by, is_sum_of};
use super::session::comes_back;

/// The most commands that are taken of one input.
const MOST: usize = 64;

/// Each line is a command. A line that begins with U+0001 has the sheet replaced; one with a blank at its end has what it
/// asks for fail.
pub(super) fn law(bytes: &[u8]) -> bool {
    let mut panel = Linear::new(panel(), Keymap::default());
    let mut other = false;
    for line in bytes.split(|byte| *byte == b'\n').take(MOST) {
        // One that is no text is told by the loop.
        let Ok(line) = str::from_utf8(line) else {
            continue;
        };
        if line.starts_with('\u{1}') {
            other = !other;
            let sheet = if other { &OTHER } else { &BUILT_IN.sheet };
            says(&panel.reload(sheet.clone(), "given.toml"), line);
        } else {
            takes(&mut panel, line);
        }
        is_whole(&panel);
    }
    panel.end();
    // Whatever it was, it is done with.
    says(&panel.take("total"), "total");
    comes_back(&panel.app().session());
    true
}

fn takes(panel: &mut Linear, line: &str) {
    let before = panel.app().session();
    let reply = panel.take(line);
    let said = line.trim();
    // Nothing, and a comment, need no answer; they may be one to what was asked.
    let none = said.is_empty() || said.starts_with('#');
    if !(none && reply == Reply::default()) {
        says(&reply, line);
    }
    if reply.trouble.is_some() {
        assert_eq!(panel.app().session(), before, "{line:?}: {reply:?}");
        assert_eq!(reply.effect, None);
    }
    if reply.effect.is_some() {
        says(&panel.performed(!line.ends_with(' ')), line);
    }
}

/// It says something, and nothing that a terminal obeys.
fn says(reply: &Reply, line: &str) {
    let says = !reply.lines.is_empty() || reply.trouble.is_some() || reply.effect.is_some();
    assert!(says, "{line:?}: {reply:?}");
    for said in reply.lines.iter().chain(&reply.trouble) {
        is_plain(said);
        assert!(said.chars().count() < 4_000, "{line:?}");
    }
}

/// What is in hand is on the sheet and priced, and nothing lies over a screen that nobody sees.
fn is_whole(panel: &Linear) {
    let app = panel.app();
    adds_up(&app.work.configuration, app.list());
    is_sum_of(app.plan_cost().total(), &app.plan.steps, app.list());
    is_spent_by(app.ledger.spent(), &app.ledger.runs);
    assert!(app.overlay.is_none() && app.prompt.is_none() && app.simulation.is_none());
}
