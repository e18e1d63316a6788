//! Ink: how a cell looks once it is known which of its colours lies in front.

use ratatui::buffer::Cell;
use ratatui::style::Modifier;

use super::colour::place;

/// A colour of the terminal's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Paint {
    /// That of text.
    Front,
    /// That of the background.
    Back,
    /// One of the sixteen.
    Sixteen(usize),
}

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ink {
    /// The text.
    pub(super) front: Paint,
    /// What lies behind it; `None` is the background itself.
    pub(super) ground: Option<Paint>,
    pub(super) bold: bool,
    pub(super) dim: bool,
    pub(super) underlined: bool,
}

impl Ink {
    /// Text as it comes.
    pub(super) const PLAIN: Self = Self {
        front: Paint::Front,
        ground: None,
        bold: false,
        dim: false,
        underlined: false,
    };

    pub(super) fn of(cell: &Cell) -> Self {
        let has = |modifier| cell.modifier.contains(modifier);
        let front = place(cell.fg).map_or(Paint::Front, Paint::Sixteen);
        let ground = place(cell.bg).map(Paint::Sixteen);
        let (front, ground) = if has(Modifier::REVERSED) {
            (ground.unwrap_or(Paint::Back), Some(front))
        } else {
            (front, ground)
        };
        Self {
            front,
            ground,
            bold: has(Modifier::BOLD),
            dim: has(Modifier::DIM),
            underlined: has(Modifier::UNDERLINED),
        }
    }

    /// Whether even a blank in it can be seen.
    pub(super) const fn is_seen(self) -> bool {
        self.ground.is_some() || self.underlined
    }
}
