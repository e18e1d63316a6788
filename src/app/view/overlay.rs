//! What lies over the screen says.

use std::sync::Arc;

use super::Explanation;
use crate::app::{App, Overlay, Scope, Sent};

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
    /// What was just copied.
    Sent {
        /// How many lines are scrolled away.
        scroll: u32,
        /// What it is.
        sent: Arc<Sent>,
    },
    /// Every command by name.
    Palette {
        /// What is looked for: before the cursor, and from it on.
        query: (String, String),
        /// The row in hand, among those that are found.
        row: u32,
        /// The scopes whose commands come first: those of the screen below.
        scopes: Vec<Scope>,
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
            Overlay::Sent { sent, scroll } => OverlayView::Sent {
                scroll: scroll.lines,
                sent: Arc::clone(sent),
            },
            Overlay::Palette { query, row } => {
                let (before, after) = query.split();
                OverlayView::Palette {
                    query: (before.to_owned(), after.to_owned()),
                    row: row.lines,
                    scopes: self.scopes_of_screen(),
                }
            }
        })
    }
}
