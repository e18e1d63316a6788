//! Density: how much room there is, and so how much is shown.

use ratatui::layout::Rect;

/// How much a frame shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    /// The total, and what it is for.
    Tiny,
    /// No borders; each axis on a line or two.
    Compact,
    /// The design size, 80×24: a list beside the run.
    Normal,
    /// Both lists, the run, the arithmetic and the pins at once.
    Wide,
}

impl Density {
    /// The density for an area.
    pub const fn of(area: Rect) -> Self {
        if area.width < 30 || area.height < 9 {
            Self::Tiny
        } else if area.width < 76 || area.height < 22 {
            Self::Compact
        } else if area.width < 110 || area.height < 36 {
            Self::Normal
        } else {
            Self::Wide
        }
    }
}
