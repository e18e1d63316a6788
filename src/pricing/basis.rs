//! Basis: whether a price is printed by a public page or only assumed.

/// What a price rests on. A result is as weak as its weakest part, so the greater of two bases wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Printed by a page that the sheet names.
    #[default]
    Stated,
    /// No page prints it; shown with `~` before it.
    Assumed,
}

impl Basis {
    /// Both bases, the stronger first.
    pub const ALL: [Self; 2] = [Self::Stated, Self::Assumed];

    /// The basis of something made of two parts.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// The word that a sheet and every face use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Assumed => "assumed",
        }
    }

    /// What stands before a number on this basis: nothing, or `~`.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Stated => "",
            Self::Assumed => "~",
        }
    }
}
