//! Figure: a column of the list of models.

use crate::app::view::AffordRow;

/// A column of figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    Quality,
    Each,
    Images,
    Spent,
    Left,
    OneMore,
}

impl Figure {
    pub(super) const ALL: [Self; 6] = [
        Self::Quality,
        Self::Each,
        Self::Images,
        Self::Spent,
        Self::Left,
        Self::OneMore,
    ];

    pub(super) const fn head(self) -> &'static str {
        match self {
            Self::Quality => "at",
            Self::Each => "each",
            Self::Images => "images",
            Self::Spent => "spent",
            Self::Left => "left",
            Self::OneMore => "1 more",
        }
    }

    pub(super) fn text(self, row: &AffordRow<'_>) -> String {
        match self {
            Self::Quality => row.quality.unwrap_or_default().to_owned(),
            Self::Each => row.each.to_string(),
            Self::Images if row.enough => format!("{}  ", row.images),
            Self::Images => format!("{} ✗", row.images),
            Self::Spent => row.spent.clone(),
            Self::Left => row.left.clone(),
            Self::OneMore => row.one_more.clone(),
        }
    }
}
