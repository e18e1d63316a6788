//! Overlay: what lies over the screen until it is closed.

use std::sync::Arc;

use super::{App, Sent, Text, TextEdit, Toward};

/// Something that lies over the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The live keys.
    Help {
        /// How far it is scrolled.
        scroll: Scroll,
    },
    /// Where the numbers of what is selected come from.
    Proof {
        /// How far it is scrolled.
        scroll: Scroll,
    },
    /// What was just copied.
    Sent {
        /// What it is.
        sent: Arc<Sent>,
        /// How far it is scrolled.
        scroll: Scroll,
    },
    /// Every command by name.
    Palette {
        /// What is looked for.
        query: Text,
        /// The row in hand, among those that are found.
        row: Scroll,
    },
}

/// How many lines are scrolled away, and how many can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scroll {
    /// How many lines are scrolled away.
    pub lines: u32,
    /// How many can be, which is known once a frame is drawn.
    pub most: u32,
}

impl Scroll {
    /// The start of something of any length.
    pub const START: Self = Self {
        lines: 0,
        most: u32::MAX,
    };
}

impl Overlay {
    /// The help, from its start.
    pub const HELP: Self = Self::Help {
        scroll: Scroll::START,
    };

    /// The proof, from its start.
    pub const PROOF: Self = Self::Proof {
        scroll: Scroll::START,
    };

    /// The list of commands, all of them.
    pub fn palette() -> Self {
        Self::Palette {
            query: Text::default(),
            row: Scroll::START,
        }
    }

    const fn scroll(&mut self) -> &mut Scroll {
        match self {
            Self::Help { scroll }
            | Self::Proof { scroll }
            | Self::Sent { scroll, .. }
            | Self::Palette { row: scroll, .. } => scroll,
        }
    }
}

impl App {
    /// Opens an overlay in the place of any other, or closes it when it is the one that is open.
    pub(super) fn toggle(&mut self, overlay: Overlay) {
        let open = self.overlay.take();
        let same = open
            .is_some_and(|open| std::mem::discriminant(&open) == std::mem::discriminant(&overlay));
        self.overlay = (!same).then_some(overlay);
    }

    /// Scrolls the overlay, never past its end: what was pressed too often need not be pressed back.
    pub(super) fn scroll(&mut self, toward: Toward) {
        if let Some(overlay) = &mut self.overlay {
            let scroll = overlay.scroll();
            scroll.lines = toward.number(scroll.lines, 0, scroll.most);
        }
    }

    /// Takes note of where the overlay ends in the room that it has.
    pub(super) fn scroll_ends(&mut self, most: u32) {
        if let Some(overlay) = &mut self.overlay {
            let scroll = overlay.scroll();
            scroll.most = most;
            scroll.lines = scroll.lines.min(most);
        }
    }

    /// Types into what is looked for, which then begins anew, or into the name of a file.
    pub(super) fn type_text(&mut self, edit: TextEdit) {
        if let Some(Overlay::Palette { query, row }) = &mut self.overlay {
            query.edit(edit);
            *row = Scroll::START;
        } else if let Some(path) = &mut self.path {
            path.edit(edit);
        }
    }
}
