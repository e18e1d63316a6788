//! What lies over the screen says.

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
}

impl App {
    pub(super) fn overlay_view(&self) -> Option<OverlayView> {
        self.overlay.as_ref().map(|overlay| match overlay {
            Overlay::Help { scroll } => OverlayView::Help {
                scroll: *scroll,
                scopes: self.scopes_of_screen(),
            },
        })
    }
}
