//! Upscaling: chains of upscales, of which only those are kept that no cheaper one outdoes.

use std::cmp::Reverse;

use crate::analysis::{describe_edit, joined};
use crate::pricing::{Amount, At, Charge, Credits, Edit, EditOption, EditUse, OptionPrice, Sheet};

/// The most upscales in a row that are thought of.
pub const MAX_UPSCALES: usize = 3;

/// Upscales in a row; none of them leaves an image as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upscaling {
    /// Each upscale, as a tool and its option.
    pub uses: Vec<(At<Edit>, At<EditOption>)>,
    /// By how much they multiply the longer side together.
    pub factor: u64,
    /// What they cost for one image.
    pub each: Amount,
}

/// By the number of upscales, the chains that no other of the same length outdoes in price and factor.
pub(super) struct Chains(Vec<Vec<Upscaling>>);

impl Upscaling {
    /// No upscale at all.
    pub const NONE: Self = Self {
        uses: Vec::new(),
        factor: 1,
        each: Amount::NOTHING,
    };

    /// Every single upscale that the sheet offers, those without a price among them.
    pub fn singles(sheet: &Sheet) -> Vec<Self> {
        let tools = sheet.edit_places();
        let tools = tools.filter(|(_, edit)| edit.charge == Charge::PerFactor);
        tools
            .flat_map(|(at, edit)| {
                edit.options.places().filter_map(move |(option, of)| {
                    let price = match of.price {
                        OptionPrice::Fixed(price) => Amount::of(price, edit.basis),
                        OptionPrice::Area(_) => return None,
                    };
                    Some(Self {
                        uses: vec![(at, option)],
                        factor: factor(&of.label)?,
                        each: price,
                    })
                })
            })
            .collect()
    }

    /// The longer side after it, in pixels.
    pub const fn pixels(&self, from: u64) -> u64 {
        from.saturating_mul(self.factor)
    }

    /// The edits that do it to so many images.
    pub fn edits(&self, count: u32) -> Vec<EditUse> {
        let mut edits: Vec<EditUse> = Vec::new();
        for (edit, option) in &self.uses {
            let used = EditUse {
                edit: *edit,
                option: *option,
                times: count,
            };
            match edits.iter_mut().find(|held| held.same_tool(used)) {
                Some(held) => held.times = held.times.saturating_add(count),
                None => edits.push(used),
            }
        }
        edits
    }

    /// `Upscaling 4x`, `Upscaling 2x twice`.
    pub fn words(&self, sheet: &Sheet) -> String {
        self.named(|used| describe_edit(used, sheet))
    }

    /// `4x`, `2x twice`: without the tool where the sheet has only one.
    pub fn short(&self, sheet: &Sheet) -> String {
        let tools = sheet.edits.iter();
        let tools = tools.filter(|edit| edit.charge == Charge::PerFactor);
        if tools.count() > 1 {
            return self.words(sheet);
        }
        self.named(|used| {
            let edit = sheet.edit(used.edit);
            edit.map_or_else(String::new, |edit| {
                edit.options.get(used.option).label.clone()
            })
        })
    }

    fn named(&self, name: impl Fn(EditUse) -> String) -> String {
        let names: Vec<_> = self
            .edits(1)
            .into_iter()
            .map(|used| match used.times {
                1 => name(used),
                2 => format!("{} twice", name(used)),
                times => format!("{} {times} times", name(used)),
            })
            .collect();
        joined(&names)
    }

    fn and(&self, other: &Self) -> Self {
        Self {
            uses: self.uses.iter().chain(&other.uses).copied().collect(),
            factor: self.factor.saturating_mul(other.factor),
            each: self.each.plus(other.each),
        }
    }

    fn price(&self) -> Credits {
        self.each.known_part()
    }
}

impl Chains {
    /// Every chain of the sheet that is worth thinking of.
    pub(super) fn of(sheet: &Sheet) -> Self {
        let singles: Vec<_> = Upscaling::singles(sheet)
            .into_iter()
            .filter(|single| single.each.credits().is_some())
            .collect();
        let singles = best(singles);
        let mut chains = vec![vec![Upscaling::NONE]];
        for _ in 0..MAX_UPSCALES {
            let before = chains.last().into_iter().flatten();
            let longer = before.flat_map(|chain| singles.iter().map(|single| chain.and(single)));
            let longer = best(longer.collect());
            chains.push(longer);
        }
        Self(chains)
    }

    /// Those of so many upscales.
    pub(super) fn long(&self, upscales: usize) -> &[Upscaling] {
        self.0.get(upscales).map_or(&[], Vec::as_slice)
    }

    /// The cheapest of at least so many upscales that takes an image from a size to another.
    pub(super) fn cheapest(&self, least: usize, from: u64, to: u64) -> Option<&Upscaling> {
        let lengths = (least..=MAX_UPSCALES).flat_map(|upscales| self.long(upscales));
        let reach = lengths.filter(|chain| chain.pixels(from) >= to);
        reach.min_by_key(|chain| (chain.price(), chain.uses.len()))
    }
}

/// Those that none of the others outdoes: the cheapest of each factor that no greater one undercuts.
fn best(mut chains: Vec<Upscaling>) -> Vec<Upscaling> {
    chains.sort_by_key(|chain| (chain.price(), Reverse(chain.factor), chain.each.basis()));
    let mut kept: Vec<Upscaling> = Vec::new();
    for chain in chains {
        if kept.last().is_none_or(|last| chain.factor > last.factor) {
            kept.push(chain);
        }
    }
    kept
}

/// The number in `4x`.
pub(super) fn factor(label: &str) -> Option<u64> {
    label.strip_suffix(['x', 'X'])?.parse().ok()
}
