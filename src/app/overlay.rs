//! Overlay: what lies over the screen until it is closed.

use super::{App, Toward};

/// Something that lies over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The live keys.
    Help {
        /// How many lines are scrolled away.
        scroll: u32,
    },
}

impl Overlay {
    /// The help, from its start.
    pub const HELP: Self = Self::Help { scroll: 0 };
}

impl App {
    /// Opens an overlay in the place of any other, or closes it when it is the one that is open.
    pub(super) fn toggle(&mut self, overlay: Overlay) {
        let open = self.overlay.take();
        let same = open
            .is_some_and(|open| std::mem::discriminant(&open) == std::mem::discriminant(&overlay));
        self.overlay = (!same).then_some(overlay);
    }

    /// Scrolls the overlay. Where it ends is known when it is drawn.
    pub(super) fn scroll(&mut self, toward: Toward) {
        if let Some(Overlay::Help { scroll }) = &mut self.overlay {
            *scroll = toward.number(*scroll, 0, LONGEST);
        }
    }
}

/// More lines than any overlay has.
const LONGEST: u32 = 999;
