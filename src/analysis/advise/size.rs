//! Cost against size: which configurations are beaten by one that costs no more, is no smaller and has no fewer images.

use super::upscaling::factor;
use super::{AdviseAsk, line};
use crate::analysis::{Cell, Head, Row, Section, Verdict, describe, joined, times};
use crate::pricing::{Amount, Charge, Configuration, PriceList, Sheet, grouped};

const HEADS: [Head; 7] = [
    Head::words("name", "pin", 0),
    Head::words("configuration", "configuration", 0),
    Head::words("line", "", 9),
    Head::figures("images", "images", 2),
    Head::figures("pixels", "pixels", 1),
    Head::figures("total", "total", 0),
    Head::words("beaten_by", "beaten by", 0),
];

/// What one configuration gives for its credits.
struct Offer {
    images: u64,
    pixels: u64,
    total: Amount,
}

impl Offer {
    fn of(configuration: &Configuration, list: PriceList<'_>) -> Self {
        Self {
            images: configuration.generation.map_or(0, |run| run.count.into()),
            pixels: pixels(configuration, list.sheet),
            total: list.total(configuration),
        }
    }

    /// Whether this one costs no more, is no smaller and no fewer, and is better in one of these.
    fn beats(&self, other: &Self) -> bool {
        let (Some(mine), Some(its)) = (self.total.credits(), other.total.credits()) else {
            return false;
        };
        let no_worse = mine <= its && self.pixels >= other.pixels && self.images >= other.images;
        no_worse && (mine < its || self.pixels > other.pixels || self.images > other.images)
    }

    /// `~9 against 147; 2,048 px against 2,048 px; 3 images against 3 images`.
    fn beaten_by(&self, other: &Self) -> String {
        let image = ("image", "images");
        format!(
            "{} against {}; {} px against {} px; {} against {}",
            other.total,
            self.total,
            grouped(other.pixels),
            grouped(self.pixels),
            times(other.images, image),
            times(self.images, image)
        )
    }
}

/// The longer side of every image in the end; 0 for edits alone, whose images nobody knows.
///
/// An upscale counts only where it is used on every image.
fn pixels(configuration: &Configuration, sheet: &Sheet) -> u64 {
    let Some(run) = configuration.generation else {
        return 0;
    };
    let start = u64::from(sheet.qualities.get(run.quality).pixels);
    let upscales = configuration.edits.iter().filter_map(|used| {
        let edit = sheet
            .edit(used.edit)
            .filter(|edit| edit.charge == Charge::PerFactor)?;
        let by = factor(&edit.options.get(used.option).label)?;
        Some(by.saturating_pow(used.times.checked_div(run.count)?))
    });
    upscales.fold(start, u64::saturating_mul)
}

pub(super) fn section(ask: &AdviseAsk, list: PriceList<'_>) -> Section {
    let pins = &ask.pins;
    let offers: Vec<_> = pins.iter().map(|(_, pin)| Offer::of(pin, list)).collect();
    let beaten: Vec<Option<usize>> = offers
        .iter()
        .map(|offer| {
            let better = offers.iter().enumerate();
            let better = better.filter(|(_, other)| other.images > 0 && other.beats(offer));
            // The cheapest that does it says most.
            let best = better.min_by_key(|(_, other)| other.total.known_part());
            best.filter(|_| offer.images > 0).map(|(at, _)| at)
        })
        .collect();
    let name = |at: usize| pins.get(at).map_or("", |(name, _)| name.as_str());
    let losers: Vec<_> = (0..).zip(&beaten).filter(|(_, by)| by.is_some()).collect();
    let compared = offers.iter().filter(|offer| offer.images > 0).count();
    let (verdict, short, sentence) = match (compared, losers.len()) {
        (0 | 1, _) => (
            Verdict::Open,
            "nothing to compare".to_owned(),
            "There are no two runs to compare.".to_owned(),
        ),
        (all, 0) => (
            Verdict::Holds,
            format!("none of {all} is beaten"),
            format!(
                "None of the {all} runs is beaten: whatever costs less is smaller, or fewer images."
            ),
        ),
        (all, some) => {
            let losers = losers.iter().filter_map(|(at, _)| pins.get(*at));
            let names: Vec<_> = losers.map(|(_, pin)| describe(pin, list.sheet)).collect();
            let is = if some == 1 { "is" } else { "are" };
            (
                Verdict::Fails,
                format!("{some} of {all} {is} beaten"),
                format!(
                    "{some} of {all} runs {is} beaten by one that costs no more, is no smaller and has no fewer images: {}.",
                    joined(&names)
                ),
            )
        }
    };
    let rows = pins.iter().zip(&offers).zip(&beaten);
    let rows = rows.map(|(((label, pin), offer), by)| {
        let verdict = match (by, offer.total.credits(), offer.images) {
            (Some(_), ..) => Verdict::Fails,
            (None, Some(_), 1..) if compared > 1 => Verdict::Holds,
            _ => Verdict::Open,
        };
        Row::of(vec![
            Cell::Words(label.clone()),
            Cell::Words(describe(pin, list.sheet)),
            line(pin, list),
            Cell::Number(offer.images),
            Cell::Number(offer.pixels),
            Cell::Amount(offer.total),
            by.map_or(Cell::Nothing, |by| Cell::Words(name(by).to_owned())),
        ])
        .about(pin.clone())
        .judged(verdict)
        .because(
            by.and_then(|by| offers.get(by))
                .map_or_else(String::new, |other| offer.beaten_by(other)),
        )
    });
    Section {
        key: "size",
        title: "Cost against size".to_owned(),
        verdict,
        short,
        sentence,
        identity: beaten
            .iter()
            .map(|by| if by.is_some() { 'x' } else { '.' })
            .collect(),
        others: Vec::new(),
        heads: HEADS.to_vec(),
        rows: rows.collect(),
    }
}
