//! Price list: a sheet under one reading, which prices any configuration.

use super::{
    Amount, At, Configuration, Credits, EditUse, Item, Model, OptionPrice, Quality, Quote,
    QuoteLine, Reading, Rounding, Rule, Sheet, Tier,
};

/// A sheet under one reading. Everything that is priced is priced here.
#[derive(Clone, Copy, Debug)]
pub struct PriceList<'s> {
    /// The sheet.
    pub sheet: &'s Sheet,
    /// The reading.
    pub reading: Reading,
}

impl<'s> PriceList<'s> {
    /// The sheet under a reading.
    pub const fn new(sheet: &'s Sheet, reading: Reading) -> Self {
        Self { sheet, reading }
    }

    /// The same sheet under another reading.
    #[must_use]
    pub const fn under(self, reading: Reading) -> Self {
        Self { reading, ..self }
    }

    /// The itemised price of a configuration.
    pub fn quote(self, configuration: &Configuration) -> Quote<'s> {
        let lines: Vec<_> = self.lines(configuration).collect();
        let amounts = lines.iter().map(|line| line.amount);
        let total = amounts.fold(Amount::NOTHING, Amount::plus);
        Quote {
            lines,
            total,
            reading: self.reading,
        }
    }

    /// The total of the quote, without keeping its lines.
    pub fn total(self, configuration: &Configuration) -> Amount {
        let prices = self.prices(configuration);
        let amounts = prices.map(|(_, (each, _), times)| each.times(times.into()));
        amounts.fold(Amount::NOTHING, Amount::plus)
    }

    fn lines(self, configuration: &Configuration) -> impl Iterator<Item = QuoteLine<'s>> {
        let model = configuration.model;
        let prices = self.prices(configuration);
        prices.map(move |(item, price, times)| self.line(model, item, price, times))
    }

    /// Each item with its price and how many of it there are.
    fn prices(
        self,
        configuration: &Configuration,
    ) -> impl Iterator<Item = (Item, (Amount, Rule), u32)> {
        let model = configuration.model;
        let generation = configuration.generation.map(|run| {
            let item = Item::Generation {
                model,
                quality: run.quality,
            };
            (item, self.per_image(model, run.quality), run.count)
        });
        let edits = configuration.edits.iter().filter_map(move |used| {
            let price = self.per_use(model, *used)?;
            Some((Item::Edit(*used), price, used.times))
        });
        generation.into_iter().chain(edits)
    }

    fn line(
        self,
        model: At<Model>,
        item: Item,
        (each, rule): (Amount, Rule),
        times: u32,
    ) -> QuoteLine<'s> {
        let times = u64::from(times);
        QuoteLine {
            item,
            rule,
            each,
            times,
            amount: each.times(times),
            source: self.source(model, item, rule),
        }
    }

    /// The price of one image of a model at a quality.
    ///
    /// `tier` and `flat` rest on the list price, `table` on the model's own price where it has one.
    pub fn per_image(self, model: At<Model>, quality: At<Quality>) -> (Amount, Rule) {
        let of = self.sheet.models.get(model);
        let at = self.sheet.qualities.get(quality);
        match (self.reading, of.tier(quality)) {
            (_, Some(Tier::NotOffered)) => return (Amount::NOT_OFFERED, Rule::NoPrice),
            (Reading::Table, Some(Tier::Price(credits))) => {
                return (Amount::known(credits, of.tiers_basis), Rule::Tiered);
            }
            (Reading::Table, Some(Tier::Missing)) => return (Amount::MISSING, Rule::NoPrice),
            _ => {}
        }
        let Some(list) = of.credits else {
            return (Amount::MISSING, Rule::NoPrice);
        };
        // At an assumed quality a list price is only assumed to hold, even where no factor is applied.
        let basis = of.basis.and(at.basis);
        match self.reading {
            Reading::Tier => {
                let percent = at.percent;
                let credits = list.percent(percent, self.sheet.rounding);
                (
                    Amount::known(credits, basis),
                    Rule::Scaled { list, percent },
                )
            }
            Reading::Flat | Reading::Table => (Amount::known(list, basis), Rule::Listed),
        }
    }

    /// The price of one use of an edit; `None` when the sheet has no such tool.
    pub fn per_use(self, model: At<Model>, used: EditUse) -> Option<(Amount, Rule)> {
        let edit = self.sheet.edit(used.edit)?;
        Some(match edit.options.get(used.option).price {
            OptionPrice::Fixed(None) => (Amount::MISSING, Rule::NoPrice),
            OptionPrice::Fixed(Some(credits)) => (Amount::known(credits, edit.basis), Rule::Fixed),
            OptionPrice::Area(percent) => {
                let of = self.sheet.models.get(model);
                match of.credits {
                    None => (Amount::MISSING, Rule::NoPrice),
                    Some(list) => {
                        let share = list.percent(percent, Rounding::Up).max(Credits::new(1));
                        let basis = of.basis.and(edit.basis);
                        (Amount::known(share, basis), Rule::Area { list, percent })
                    }
                }
            }
        })
    }

    /// Where the weakest part of a price is said.
    fn source(self, model: At<Model>, item: Item, rule: Rule) -> &'s str {
        let sheet = self.sheet;
        let of = sheet.models.get(model);
        let named = match item {
            Item::Edit(used) => sheet.edit(used.edit).and_then(|edit| {
                let by_model = matches!(rule, Rule::Area { .. }) && of.basis > edit.basis;
                let weakest = if by_model { &of.source } else { &edit.source };
                weakest.as_ref()
            }),
            Item::Generation { quality, .. } => {
                let at = sheet.qualities.get(quality);
                let own_price = matches!(rule, Rule::Tiered | Rule::NoPrice);
                let weakest = if at.basis > of.basis && !own_price {
                    &at.source
                } else {
                    &of.source
                };
                weakest.as_ref()
            }
        };
        named.unwrap_or(&sheet.source)
    }
}
