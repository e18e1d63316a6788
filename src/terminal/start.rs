//! Start: what the panel opens with, from the command line, the environment and the last session.

use std::env::var_os;
use std::io;

use crate::app::App;
use crate::load::Loaded;
use crate::pricing::{Credits, Reading};
use crate::store::{Keeper, Opened, Slot, folder, open};

/// What the panel opens with.
#[derive(Debug)]
pub struct Start {
    /// The price sheet.
    pub loaded: Loaded,
    /// The reading, in place of the session's and the sheet's.
    pub reading: Option<Reading>,
    /// The budget, in place of the session's and the sheet's.
    pub budget: Option<Credits>,
    /// Whether to begin without the last session.
    pub fresh: bool,
}

impl Start {
    /// The panel, and what saves it; `failed` is called once if that cannot be done.
    pub(super) fn open(
        self,
        failed: impl FnOnce(String) + Send + 'static,
    ) -> io::Result<(App, Keeper)> {
        let reading = self.loaded.sheet.reading;
        let mut app = App::new(self.loaded.sheet, reading);
        // What NO_COLOR is to colours: any value, but not none.
        app.motion = var_os("NO_MOTION").is_none_or(|value| value.is_empty());
        let mut opened = open(folder(), self.fresh);
        restore(&mut app, &mut opened);
        let keeper = Keeper::start(opened.slot, app.session(), failed)?;
        app.reading = self.reading.unwrap_or(app.reading);
        app.ledger.budget = self.budget.unwrap_or(app.ledger.budget);
        if !opened.news.is_empty() {
            app.tell(opened.news.join("; "));
        }
        Ok((app, keeper))
    }
}

/// Goes on with the session, and adds to the news what came of it.
fn restore(app: &mut App, opened: &mut Opened) {
    let Some(session) = &opened.session else {
        return;
    };
    let untouched = app.session();
    let restored = app.restore(session);
    if let Some(first) = restored.misfits.first() {
        let more = match restored.misfits.len() {
            1 => String::new(),
            several => format!(" and {} more", several - 1),
        };
        // Nothing is written before the next change, so it is still the session as it was.
        let aside = opened.slot.as_ref().map(Slot::copy_aside);
        let aside = match aside {
            Some(Ok(name)) => format!("; all of it is in {name}"),
            Some(Err(_)) | None => String::new(),
        };
        opened
            .news
            .push(format!("does not fit this sheet: {first}{more}{aside}"));
    }
    if app.session() == untouched {
        return;
    }
    let prices = if restored.other_prices {
        "; prices changed since"
    } else {
        ""
    };
    opened
        .news
        .push(format!("{}{prices}; --fresh starts anew", restored.words));
}
