//! The session: read, written and read again it is the same; restored, it is a panel whose own session comes back.

use genpanel::app::{App, Session};
use genpanel::input::Keymap;
use genpanel::store::{parse, print, read};

use super::given::{OTHER, are_plain, as_file, is_plain, is_shown, is_told, on, panel};
use super::money::{is_spent_by, is_sum_of};

pub(super) fn law(bytes: &[u8]) -> bool {
    match as_file(bytes, read) {
        Err(failure) => {
            is_told(&failure);
            false
        }
        Ok(session) => {
            let session = session.expect("the file is there");
            comes_back(&session);
            is_restored(&session, panel(), bytes.len());
            is_restored(&session, on(OTHER.clone()), bytes.len() + 1);
            true
        }
    }
}

/// Written and read, it is the same, and so is its text.
pub(super) fn comes_back(session: &Session) {
    let text = print(session);
    are_plain(&text);
    let again = parse(&text);
    assert_eq!(again.as_ref(), Ok(session), "{text}");
    assert_eq!(print(&again.unwrap()), text);
}

/// Whatever fits is in use and shown, and what is kept of that is restored without a misfit.
fn is_restored(session: &Session, mut app: App, chosen: usize) {
    let sheet = app.sheet.clone();
    let restored = app.restore(session);
    let words = [&restored.kept, &restored.in_hand];
    restored
        .misfits
        .iter()
        .chain(words)
        .for_each(|line| is_plain(line));
    // What was paid was paid.
    assert_eq!(app.ledger.runs, session.ledger.runs);
    is_spent_by(app.ledger.spent(), &app.ledger.runs);
    assert!(sheet.holds(&app.work.configuration));
    assert!(
        app.compare
            .pins
            .iter()
            .all(|pin| sheet.holds(&pin.configuration))
    );
    is_sum_of(app.plan_cost().total(), &app.plan.steps, app.list());
    let kept = app.session();
    comes_back(&kept);
    let mut again = on(sheet);
    let restored = again.restore(&kept);
    assert_eq!(restored.misfits, [""; 0]);
    assert!(!restored.other_prices);
    assert_eq!(again.session(), kept);
    assert_eq!(again.total(), app.total());
    is_shown(&app, &Keymap::default(), chosen);
}
