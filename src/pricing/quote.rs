//! Quote: the itemised price of a configuration; its lines sum to its total.

use super::{Amount, At, Credits, EditUse, Model, Quality, Reading};

/// What a configuration costs, item by item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote<'s> {
    /// The generation first, if there is one, then each edit.
    pub lines: Vec<QuoteLine<'s>>,
    /// The sum of the lines.
    pub total: Amount,
    /// The reading it was made under.
    pub reading: Reading,
}

impl Quote<'_> {
    /// The price of one generated image; `None` for edits alone.
    pub fn per_image(&self) -> Option<Amount> {
        self.lines
            .iter()
            .find(|line| matches!(line.item, Item::Generation { .. }))
            .map(|line| line.each)
    }

    /// The sum of the generation; nothing for edits alone.
    pub fn generation(&self) -> Amount {
        self.sum(|item| matches!(item, Item::Generation { .. }))
    }

    /// The sum of the edits.
    pub fn edits(&self) -> Amount {
        self.sum(|item| matches!(item, Item::Edit(_)))
    }

    fn sum(&self, belongs: impl Fn(Item) -> bool) -> Amount {
        self.lines
            .iter()
            .filter(|line| belongs(line.item))
            .fold(Amount::NOTHING, |sum, line| sum.plus(line.amount))
    }
}

/// One item of a quote: so many at a price each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuoteLine<'s> {
    /// What is paid for.
    pub item: Item,
    /// How the price of one comes about.
    pub rule: Rule,
    /// The price of one.
    pub each: Amount,
    /// How many.
    pub times: u64,
    /// The price of all: `each` × `times`.
    pub amount: Amount,
    /// The page or words on which the weakest part of the price rests.
    pub source: &'s str,
}

/// What a line of a quote pays for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// Images made by a model at a quality.
    Generation {
        /// The model.
        model: At<Model>,
        /// The quality.
        quality: At<Quality>,
    },
    /// Uses of an editing tool.
    Edit(EditUse),
}

/// The arithmetic behind the price of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// `list` × `percent`, rounded as the sheet says (reading `tier`).
    Scaled {
        /// The model's list price.
        list: Credits,
        /// The quality's percentage.
        percent: u32,
    },
    /// The model's list price as it is.
    Listed,
    /// The model's own price at this quality (reading `table`).
    Tiered,
    /// `list` × `percent` of the area, rounded up, at least 1.
    Area {
        /// The model's list price.
        list: Credits,
        /// The size of the area.
        percent: u32,
    },
    /// The option's price as it is.
    Fixed,
    /// There is no price to reckon with.
    NoPrice,
}
