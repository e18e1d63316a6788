//! Proof: the arithmetic behind a quote, with the basis and the source of every part.

use super::{describe_edit, times};
use crate::pricing::{
    Amount, Basis, Configuration, Credits, Gap, Item, OptionPrice, PriceList, QuoteLine, Reading,
    Rule, Tier, grouped,
};

/// How one line of a quote comes about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof<'s> {
    /// What the line pays for.
    pub title: String,
    /// The numbers that go in.
    pub parts: Vec<Part<'s>>,
    /// How the price of one comes out: `= 49 per image`.
    pub price: String,
    /// How many: `× 3 images`; empty where there is nothing to have.
    pub quantity: String,
    /// The price of one.
    pub each: Amount,
    /// How many.
    pub times: u64,
    /// What comes out.
    pub amount: Amount,
}

/// One number that goes into a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'s> {
    /// The number, with the sign of what is done with it: `49`, `× 70 %`.
    pub figure: String,
    /// What it is.
    pub what: String,
    /// What it is, where there is little room.
    pub short: String,
    /// What it rests on.
    pub basis: Basis,
    /// The page or words that say so.
    pub source: &'s str,
}

impl Proof<'_> {
    /// The arithmetic in words: `= 49 per image, × 3 images`.
    pub fn arithmetic(&self) -> String {
        let parts = [self.price.as_str(), self.quantity.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }

    /// The arithmetic with what comes out: `= 49 per image, × 3 images = 147`.
    pub fn equation(&self) -> String {
        let arithmetic = self.arithmetic();
        let amount = self.amount.to_string();
        if arithmetic == amount {
            // What cannot be had has no arithmetic.
            arithmetic
        } else {
            format!("{arithmetic} = {amount}")
        }
    }
}

impl Part<'_> {
    /// `stated` or `assumed`, or `missing` where there is no number to stand for.
    pub fn standing(&self) -> &'static str {
        if self.figure == "?" {
            "missing"
        } else {
            self.basis.word()
        }
    }
}

/// A proof for each line of the configuration's quote.
pub fn proofs<'s>(configuration: &Configuration, list: PriceList<'s>) -> Vec<Proof<'s>> {
    let quote = list.quote(configuration);
    quote
        .lines
        .iter()
        .map(|line| proof(line, configuration, list))
        .collect()
}

fn proof<'s>(
    line: &QuoteLine<'s>,
    configuration: &Configuration,
    list: PriceList<'s>,
) -> Proof<'s> {
    let sheet = list.sheet;
    let (title, unit) = match line.item {
        Item::Generation { model, quality } => (
            [
                &sheet.models.get(model).name,
                " ",
                &sheet.qualities.get(quality).id,
            ]
            .concat(),
            ("image", "images"),
        ),
        Item::Edit(used) => (
            describe_edit(used, sheet),
            sheet
                .edit(used.edit)
                .map_or(("use", "uses"), |edit| edit.charge.unit()),
        ),
    };
    let each = match line.rule {
        Rule::Scaled {
            list: price,
            percent,
        } => rounded(price, percent, line.each, "rounded"),
        Rule::Area {
            list: price,
            percent,
        } => rounded(price, percent, line.each, "rounded up"),
        Rule::Listed | Rule::Tiered | Rule::Fixed => ["= ", &line.each.figure()].concat(),
        Rule::NoPrice => line.each.to_string(),
    };
    let (each, quantity) = if line.each.gap() == Gap::NotOffered {
        (each, String::new())
    } else {
        let quantity = ["× ", &times(line.times, unit)].concat();
        ([&each, " per ", unit.0].concat(), quantity)
    };
    Proof {
        title,
        parts: parts(line, configuration, list),
        price: each,
        quantity,
        each: line.each,
        times: line.times,
        amount: line.amount,
    }
}

fn parts<'s>(
    line: &QuoteLine<'s>,
    configuration: &Configuration,
    list: PriceList<'s>,
) -> Vec<Part<'s>> {
    let sheet = list.sheet;
    let model = sheet.models.get(configuration.model);
    let source = |named: &'s Option<String>| named.as_deref().unwrap_or(&sheet.source);
    let listed = || Part {
        figure: model
            .credits
            .map_or_else(|| "?".to_owned(), |list| grouped(list.get())),
        what: ["list price of ", &model.name].concat(),
        short: model.name.clone(),
        basis: model.basis,
        source: source(&model.source),
    };
    match line.item {
        Item::Generation { quality, .. } => {
            let at = sheet.qualities.get(quality);
            let factor = |figure: String, what: String| Part {
                figure,
                short: what.clone(),
                what,
                basis: at.basis,
                source: source(&at.source),
            };
            let own = |figure: String, what: &str| Part {
                figure,
                what: format!("{} at {}, {what}", model.name, at.id),
                short: format!("{} at {}", model.name, at.id),
                basis: model.tiers_basis,
                source: source(&model.source),
            };
            match line.rule {
                Rule::Scaled { percent, .. } => vec![
                    listed(),
                    factor(
                        ["× ", &grouped(percent.into()), " %"].concat(),
                        ["quality ", &at.id].concat(),
                    ),
                ],
                Rule::Tiered => vec![own(grouped(line.each.known_part().get()), "its own price")],
                Rule::NoPrice => vec![match model.tier(quality) {
                    Some(Tier::NotOffered) => own(String::new(), "not offered"),
                    Some(Tier::Missing) if list.reading == Reading::Table => {
                        own(line.each.to_string(), "its own price")
                    }
                    Some(Tier::Price(_) | Tier::Missing) | None => listed(),
                }],
                Rule::Listed | Rule::Fixed | Rule::Area { .. } => vec![
                    listed(),
                    factor(String::new(), format!("the same at {}", at.id)),
                ],
            }
        }
        Item::Edit(used) => {
            let Some(edit) = sheet.edit(used.edit) else {
                return Vec::new();
            };
            let price = |figure: String, what: &str| Part {
                figure,
                short: describe_edit(used, sheet),
                what: format!("{} {what}", describe_edit(used, sheet)),
                basis: edit.basis,
                source: source(&edit.source),
            };
            let area = match edit.options.get(used.option).price {
                OptionPrice::Area(percent) => Some(percent),
                OptionPrice::Fixed(_) => None,
            };
            if let Some(percent) = area {
                vec![listed(), price(format!("× {percent} %"), "of the image")]
            } else {
                vec![price(
                    line.each
                        .credits()
                        .map_or_else(|| "?".to_owned(), |each| grouped(each.get())),
                    &format!("per {}", edit.charge.unit().0),
                )]
            }
        }
    }
}

/// What the percentage gives before rounding, where rounding changes it.
fn rounded(price: Credits, percent: u32, each: Amount, how: &str) -> String {
    let hundredths = u128::from(price.get()).saturating_mul(percent.into());
    match hundredths.rem_euclid(100) {
        0 => ["= ", &each.figure()].concat(),
        part => {
            let whole = grouped(u64::try_from(hundredths.div_euclid(100)).unwrap_or(u64::MAX));
            let decimals = format!("{part:02}");
            let decimals = decimals.trim_end_matches('0');
            let mark = each.basis().mark();
            format!("= {mark}{whole}.{decimals}, {how} {each}")
        }
    }
}
