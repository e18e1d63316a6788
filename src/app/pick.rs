//! Pick: what is pointed at on Work, taken in one action from whichever pane is open.

use super::{Action, App, Effect, Overlay, Pane, Toward};
use crate::pricing::At;

/// Something on Work, by its place in the sheet or as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pick {
    /// A model for the run.
    Model(u32),
    /// A quality for the run.
    Quality(u32),
    /// A count for the run.
    Count(u32),
    /// An editing tool.
    Tool(u32),
    /// An editing tool with one of its options.
    Option(u32, u32),
}

impl Pick {
    /// The pane that it belongs to.
    const fn pane(self) -> Pane {
        match self {
            Self::Model(_) | Self::Quality(_) | Self::Count(_) => Pane::Generate,
            Self::Tool(_) | Self::Option(..) => Pane::Edit,
        }
    }

    /// What keys would ask for, once the pane is open and the tool in hand.
    const fn action(self) -> Action {
        match self {
            Self::Model(to) => Action::Model(Toward::To(to)),
            Self::Quality(to) => Action::Quality(Toward::To(to)),
            Self::Count(to) => Action::Count(Toward::To(to)),
            Self::Tool(to) => Action::Tool(Toward::To(to)),
            Self::Option(_, to) => Action::Option(Toward::To(to)),
        }
    }

    /// What it is called where it is one change among several.
    pub(super) fn name(self) -> String {
        match self {
            Self::Model(to) => Toward::To(to).of("model"),
            Self::Quality(to) => Toward::To(to).of("quality"),
            Self::Count(to) => Toward::To(to).more_of("images"),
            Self::Tool(to) => Toward::To(to).of("editing tool"),
            Self::Option(_, to) => Toward::To(to).of("option of the tool"),
        }
    }
}

impl App {
    /// Takes what was pointed at.
    pub(super) fn pick(&mut self, pick: Pick) {
        let pane = pick.pane();
        if pane != self.work.pane {
            self.work.pane = pane;
            self.work.images_of = None;
        }
        if let Pick::Option(tool, _) = pick {
            self.work.tool = self.tool_at(tool);
        }
        self.take(pick.action());
    }

    /// Why it is no change: what is pointed at is in hand already.
    pub(super) fn pick_refusal(&self, pick: Pick) -> Option<String> {
        let elsewhere = match pick {
            Pick::Option(tool, _) => self.tool_at(tool) != self.work.tool,
            Pick::Model(_) | Pick::Quality(_) | Pick::Count(_) | Pick::Tool(_) => false,
        };
        if elsewhere || pick.pane() != self.work.pane {
            return None;
        }
        self.refusal(pick.action())
    }

    fn tool_at(&self, place: u32) -> At<crate::pricing::Edit> {
        At::new(Toward::To(place).index(0, self.sheet.edits.len()))
    }

    /// Listens to the mouse, or not, and says what that means for whoever wants to select text.
    pub(super) fn toggle_mouse(&mut self) -> Effect {
        self.mouse = !self.mouse;
        // It may have been chosen from the list of commands.
        self.overlay = self
            .overlay
            .take()
            .filter(|overlay| !matches!(overlay, Overlay::Palette { .. }));
        let words = if self.mouse {
            "mouse on: click what you see, the wheel moves; hold Shift to select text"
        } else {
            "mouse off: it selects text"
        };
        self.notice = Some(words.to_owned());
        Effect::Mouse(self.mouse)
    }
}
