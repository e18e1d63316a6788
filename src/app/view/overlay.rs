//! What lies over the screen says.

use super::Explanation;
use crate::app::{App, Overlay, Scope};

/// What lies over the screen.
#[derive(Clone, Debug)]
pub enum OverlayView {
    /// The live keys.
    Help {
        /// How many lines are scrolled away.
        scroll: u32,
        /// The scopes whose keys it tells: those of the screen below.
        scopes: Vec<Scope>,
    },
    /// Where the numbers of what is selected come from.
    Proof {
        /// How many lines are scrolled away.
        scroll: u32,
        /// What it says.
        proof: Explanation,
    },
}

impl App {
    pub(super) fn overlay_view(&self) -> Option<OverlayView> {
        self.overlay.as_ref().map(|overlay| match overlay {
            Overlay::Help { scroll } => OverlayView::Help {
                scroll: scroll.lines,
                scopes: self.scopes_of_screen(),
            },
            Overlay::Proof { scroll } => OverlayView::Proof {
                scroll: scroll.lines,
                proof: self.proof(),
            },
        })
    }
}
