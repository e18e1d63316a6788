//! Limits: no run that a sheet allows may cost more than a 64-bit number of credits can say.
//!
//! Generation and edits may each take half of the range, so that their sum fits.

use super::Problem;
use super::entry::Sink;
use super::section::{Header, Placed};
use crate::pricing::{
    Edit, MAX_EDITS, MAX_TIMES, Model, OptionPrice, Quality, Rounding, Tier, grouped,
};

const HALF: u128 = (u64::MAX / 2) as u128;

/// Reports every price with which the largest run would overflow.
pub(super) fn check(
    header: &Header,
    qualities: &[Placed<Quality>],
    models: &[Placed<Model>],
    edits: &[Placed<Edit>],
    sink: &Sink,
) {
    let count = u128::from(header.count.max);
    let uses = MAX_EDITS as u128 * u128::from(MAX_TIMES);
    let percent = qualities.iter().map(|read| u128::from(read.value.percent));
    let percent = percent.max().unwrap_or(100).max(100);
    let area = edits.iter().flat_map(|read| read.value.options.iter());
    let area = area.filter_map(|option| match option.price {
        OptionPrice::Area(percent) => Some(u128::from(percent)),
        OptionPrice::Fixed(_) => None,
    });
    let generating = HALF * 100 / percent / count;
    let most_list = match area.max() {
        Some(area) => generating.min(HALF * 100 / area / uses),
        None => generating,
    };
    for model in models {
        let list = model
            .value
            .credits
            .map(|credits| (credits.get(), most_list));
        let tiers = model
            .value
            .tiers
            .iter()
            .flatten()
            .filter_map(|tier| match tier {
                Tier::Price(credits) => Some((credits.get(), HALF / count)),
                Tier::Missing | Tier::NotOffered => None,
            });
        let places = model.prices_at.iter();
        report(list.into_iter(), places.clone().next(), header, sink);
        report(tiers, places.clone().nth(1), header, sink);
    }
    for edit in edits {
        for (option, place) in edit.value.options.iter().zip(&edit.prices_at) {
            if let OptionPrice::Fixed(Some(credits)) = option.price {
                report(
                    [(credits.get(), HALF / uses)].into_iter(),
                    Some(place),
                    header,
                    sink,
                );
            }
        }
    }
}

fn report(
    prices: impl Iterator<Item = (u64, u128)>,
    place: Option<&std::ops::Range<usize>>,
    header: &Header,
    sink: &Sink,
) {
    // Rounding up adds less than one credit per image; one credit of slack covers it.
    let slack = u128::from(header.rounding == Rounding::Up);
    for (price, most) in prices {
        let most = most.saturating_sub(slack);
        if u128::from(price) > most {
            let most = grouped(u64::try_from(most).unwrap_or(u64::MAX));
            sink.report(Problem::new(
                place.cloned().unwrap_or_default(),
                "so large that the dearest run would overflow a 64-bit number",
                format!("write at most {most}"),
            ));
            return;
        }
    }
}
