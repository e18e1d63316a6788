//! Reading: how quality enters the price, which no page prints.

/// One of three readings of the vendor's page; each reproduces every number that the page states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Reading {
    /// The list price times the quality's percent, rounded per image.
    #[default]
    Tier,
    /// The list price at every quality.
    Flat,
    /// The model's own price for that quality where the sheet has one, else the list price.
    Table,
}

impl Reading {
    /// Every reading, in the order a list shows them.
    pub const ALL: [Self; 3] = [Self::Tier, Self::Flat, Self::Table];

    /// The word that sheets, lines and flags use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tier => "tier",
            Self::Flat => "flat",
            Self::Table => "table",
        }
    }

    /// What it says, for a person.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Tier => "list price times one percentage per quality",
            Self::Flat => "list price at every quality",
            Self::Table => "a model's own price per quality where known, else the list price",
        }
    }

    /// The reading after this one, and around.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Tier => Self::Flat,
            Self::Flat => Self::Table,
            Self::Table => Self::Tier,
        }
    }
}
