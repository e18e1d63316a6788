//! Start: what the panel opens with, from the command line, the environment and the last session.

use super::present::{Presented, Stage};
use crate::app::{App, Restored};
use crate::load::{Loaded, PlanFile};
use crate::pricing::{Credits, Line, Reading};
use crate::scenes::opened_plan;
use crate::store::{Keeper, Opened, folder, open};
use crate::ui::Look;

/// What the panel opens with.
#[expect(clippy::struct_excessive_bools, reason = "each is a choice of its own")]
#[derive(Debug)]
pub struct Start {
    /// The price sheet.
    pub loaded: Loaded,
    /// The reading, in place of the session's and the sheet's.
    pub reading: Option<Reading>,
    /// The budget, in place of the session's and the sheet's.
    pub budget: Option<Credits>,
    /// A plan to open, with the file that it is in.
    pub plan: Option<(String, PlanFile)>,
    /// A show to present at once, with which the program ends, and which leaves the session alone.
    pub present: Option<Presented>,
    /// Configurations to open it on.
    pub lines: Vec<Line>,
    /// Whether to begin without the last session.
    pub fresh: bool,
    /// Colours, keys and signs.
    pub look: Look,
    /// Whether the terminal is asked for its background, which decides the theme.
    pub asks: bool,
    /// Whether what moves may move.
    pub motion: bool,
    /// Whether the mouse is listened to.
    pub mouse: bool,
    /// What is wrong with the configuration file, in a line.
    pub wrong: Option<String>,
}

/// The panel, about to run.
pub(super) struct Started {
    pub(super) app: App,
    /// What it presents.
    pub(super) stage: Stage,
    /// What saves it.
    pub(super) keeper: Keeper,
    /// What became of the last session, where not all is well.
    pub(super) news: Vec<String>,
}

impl Start {
    /// Sets the panel up; `failed` is called once if the session cannot be saved.
    pub(super) fn open(self, failed: impl FnOnce(String) + Send + 'static) -> Started {
        let Loaded {
            sheet,
            checks,
            fingerprint,
            ..
        } = self.loaded;
        let reading = sheet.reading;
        let mut app = App::checked(sheet, reading, checks, fingerprint);
        app.keys = self.look.keys.names();
        app.motion = self.motion;
        app.home = crate::store::home();
        app.mouse = self.mouse;
        let mut opened = if self.present.is_some() {
            Opened::default()
        } else {
            open(folder(), self.fresh)
        };
        let restored = restore(&mut app, &mut opened);
        let keeper = Keeper::new(opened.slot, app.session(), failed);
        app.reading = self.reading.unwrap_or(app.reading);
        let plan = self.plan.map(|(path, plan)| {
            app.plan_opened(path, Ok(opened_plan(plan)));
            app.notice.take().unwrap_or_default()
        });
        let lines = app.open_lines(&self.lines);
        // The budget that was asked for comes last, before that of the session and of the plan.
        let refused = self
            .budget
            .and_then(|budget| app.ledger.set_budget(budget).err());
        let refused = refused.map(|why| format!("--budget: {why}"));
        let (stage, at) = match self.present {
            Some(Presented { script, at }) => (Stage::of(Some(script)), Some(at)),
            None => (Stage::of(None), None),
        };
        if let Some(at) = at {
            stage.begin(&mut app, at);
        }
        let news = opened.news;
        let wrong = self.wrong.into_iter();
        let told: Vec<_> = wrong
            .chain(news.iter().cloned())
            .chain(refused)
            .chain(lines)
            .chain(plan)
            .chain(restored)
            .collect();
        if !told.is_empty() {
            app.tell(told.join("; "));
        }
        Started {
            app,
            stage,
            keeper,
            news,
        }
    }
}

/// Goes on with the session, tells what was restored, and adds to the news what does not fit.
fn restore(app: &mut App, opened: &mut Opened) -> Option<String> {
    let session = opened.session.as_ref()?;
    let untouched = app.session();
    let restored = app.restore(session);
    if let Some(first) = restored.misfits.first() {
        let more = match restored.misfits.len() {
            1 => String::new(),
            several => format!(" and {} more", several - 1),
        };
        // Nothing is written before the next change, so the file still holds all of it.
        let aside = opened.set_copy_aside();
        opened
            .news
            .push(format!("not on this sheet: {first}{more}{aside}"));
    }
    if app.session() == untouched {
        return None;
    }
    let prices = if restored.other_prices {
        "; the prices are others now"
    } else {
        ""
    };
    // The configuration comes last: where it has no room, the button says it too.
    let Restored { kept, in_hand, .. } = restored;
    let colon = if kept.is_empty() { "" } else { ": " };
    Some(format!(
        "restored{colon}{kept} (--fresh starts anew), {in_hand}{prices}"
    ))
}
