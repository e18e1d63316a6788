//! Limits: no run that a sheet allows may cost more than a 64-bit number of credits can say.
//!
//! Generation and edits may each take half of the range, so that their sum fits.

use std::ops::Range;

use super::Problem;
use super::entry::Sink;
use super::section::{Header, Placed};
use crate::pricing::{
    Edit, MAX_EDITS, MAX_TIMES, Model, OptionPrice, Quality, Rounding, Tier, grouped,
};

const HALF: u128 = (u64::MAX / 2) as u128;

/// The greatest prices with which the dearest run still fits.
struct Most {
    list: u128,
    tier: u128,
    edit: u128,
}

/// Reports every price with which the dearest run would overflow.
pub(super) fn check(
    header: &Header,
    qualities: &[Placed<Quality>],
    models: &[Placed<Model>],
    edits: &[Placed<Edit>],
    sink: &Sink,
) {
    let most = Most::of(header, qualities, edits);
    let nowhere = Range::default();
    for Placed {
        value, prices_at, ..
    } in models
    {
        let list = value.credits.map(|credits| (credits, most.list));
        let tiers = value.tiers.iter().map(|tier| match tier {
            Some(Tier::Price(credits)) => Some((*credits, most.tier)),
            Some(Tier::Missing | Tier::NotOffered) | None => None,
        });
        for (at, price) in std::iter::once(list).chain(tiers).enumerate() {
            if let Some((credits, most)) = price {
                report(
                    credits.get(),
                    most,
                    prices_at.get(at).unwrap_or(&nowhere),
                    sink,
                );
            }
        }
    }
    for Placed {
        value, prices_at, ..
    } in edits
    {
        for (at, option) in value.options.iter().enumerate() {
            if let OptionPrice::Fixed(Some(credits)) = option.price {
                let place = prices_at.get(at).unwrap_or(&nowhere);
                report(credits.get(), most.edit, place, sink);
            }
        }
    }
}

impl Most {
    fn of(header: &Header, qualities: &[Placed<Quality>], edits: &[Placed<Edit>]) -> Self {
        // A count that could not be read makes no price wrong.
        let count = header.count.map_or(1, |count| u128::from(count.max));
        let uses = MAX_EDITS as u128 * u128::from(MAX_TIMES);
        let (tier, edit) = (HALF / count, HALF / uses);
        // Flat and table take the list price as it is, whatever the percentages.
        let percents = qualities.iter().map(|read| read.value.percent);
        let percent = percents.fold(100, u32::max);
        let options = edits.iter().flat_map(|read| read.value.options.iter());
        let area = options.filter_map(|option| match option.price {
            OptionPrice::Area(percent) => Some(largest(edit, percent, Rounding::Up)),
            OptionPrice::Fixed(_) => None,
        });
        let generating = largest(tier, percent, header.rounding);
        Self {
            list: area.fold(generating, u128::min),
            tier,
            edit,
        }
    }
}

/// The greatest price of which so many percent, rounded, are no more than this.
fn largest(most: u128, percent: u32, rounding: Rounding) -> u128 {
    let lost = match rounding {
        Rounding::Nearest => 49,
        Rounding::Up => 0,
        Rounding::Down => 99,
    };
    (most * 100 + lost) / u128::from(percent.max(1))
}

fn report(price: u64, most: u128, place: &Range<usize>, sink: &Sink) {
    if u128::from(price) > most {
        let most = grouped(u64::try_from(most).unwrap_or(u64::MAX));
        sink.report(Problem::new(
            place.clone(),
            "a price so large that the dearest run would overflow a 64-bit number",
            format!("write at most {most}"),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pricing::Credits;

    #[test]
    fn the_largest_price_fits_and_one_more_does_not() {
        for rounding in Rounding::ALL {
            for percent in [1, 33, 99, 100, 101, 150, 100_000] {
                for most in [1, 7, 1_000, 12_345_678] {
                    let largest = u64::try_from(largest(most, percent, rounding)).unwrap();
                    let price =
                        |list| u128::from(Credits::new(list).percent(percent, rounding).get());
                    assert!(price(largest) <= most && price(largest + 1) > most);
                }
            }
        }
    }
}
