//! Told: what a budget buys, as rows and in a sentence.

use super::{AffordAsk, AffordedModel, Fit};
use crate::analysis::{Cell, Head, Row, Section, Verdict, joined, times};
use crate::pricing::{Change, Configuration, Credits, Gap, PriceList, grouped};

const HEADS: [Head; 9] = [
    Head::words("name", "model", 0),
    Head::words("line", "", 9),
    Head::words("quality", "quality", 2),
    Head::figures("each", "each", 3),
    Head::figures("images", "images", 0),
    Head::figures("spent", "spent", 4),
    Head::figures("left", "left", 1),
    Head::figures("one_more", "one more", 1),
    Head::words("note", "note", 5),
];

impl AffordAsk {
    /// Every model as a row.
    pub fn section(self, list: PriceList<'_>) -> Section {
        let models = self.models(list);
        let rows = models.iter().map(|row| self.row(row, list));
        Section {
            key: "models",
            title: "How many images a budget buys".to_owned(),
            verdict: Verdict::Open,
            short: String::new(),
            sentence: self.sentence(&models, list),
            identity: String::new(),
            others: Vec::new(),
            heads: HEADS.to_vec(),
            rows: rows.collect(),
        }
    }

    fn row(self, of: &AffordedModel, list: PriceList<'_>) -> Row {
        let one = of.one_image(list);
        let sheet = list.sheet;
        let mut cells = vec![
            Cell::Words(sheet.models.get(of.model).name.clone()),
            line(&one, list),
            Cell::Words(sheet.qualities.get(of.quality).id.clone()),
            Cell::Amount(of.each),
        ];
        cells.extend(figures(of.fit, 1));
        cells.push(Cell::Words(self.note(of.fit, of.enough)));
        let verdict = if of.enough {
            Verdict::Holds
        } else {
            Verdict::Fails
        };
        Row::of(cells)
            .about(one)
            .judged(verdict)
            .because(self.arithmetic(of.fit))
    }

    /// What the numbers of a row do not say.
    pub fn note(self, fit: Fit, enough: bool) -> String {
        match fit {
            Fit::Free => "free".to_owned(),
            Fit::Never(gap) => gap.word().unwrap_or_default().to_owned(),
            Fit::Times { .. } if enough => String::new(),
            Fit::Times { .. } => format!("fewer than {}", grouped(self.least)),
        }
    }

    /// `10 × 49 = 490 spent; 500 - 490 = 10 left; 10 + 39 more = 49`; empty where there is no number.
    pub fn arithmetic(self, fit: Fit) -> String {
        let Fit::Times {
            times,
            spent,
            left,
            missing,
        } = fit
        else {
            return String::new();
        };
        let (all, count) = (self.available(), grouped(times));
        let each = left.plus(missing);
        let kept = if self.keep == Credits::ZERO {
            String::new()
        } else {
            let (budget, keep) = (self.budget, grouped(self.keep.get()));
            if budget.known_part() < self.keep {
                // Less than nothing is not to be spent.
                format!("{keep} kept back of {budget} leave {all}; ")
            } else {
                format!("{budget} - {keep} kept back = {all}; ")
            }
        };
        format!(
            "{kept}{count} × {each} = {spent} spent; {all} - {spent} = {left} left; {left} + {missing} more = {each}"
        )
    }

    fn sentence(self, models: &[AffordedModel], list: PriceList<'_>) -> String {
        let sheet = list.sheet;
        let name = |row: &AffordedModel| sheet.models.get(row.model).name.as_str();
        let mut parts = vec![self.range(models, list)];
        let kinds = [
            (Fit::Free, "free"),
            (Fit::Never(Gap::Missing), "no known price"),
            (Fit::Never(Gap::NotOffered), "not offered"),
        ];
        for (fit, words) in kinds {
            let such: Vec<_> = models.iter().filter(|row| row.fit == fit).collect();
            if !such.is_empty() {
                let such: Vec<_> = such.into_iter().map(name).collect();
                parts.push(format!("{words}: {}", joined(&such)));
            }
        }
        let few = models
            .iter()
            .filter(|row| !row.enough && matches!(row.fit, Fit::Times { .. }));
        match few.count() {
            0 => {}
            few => parts.push(format!(
                "{few} of {} cannot make {}",
                models.len(),
                grouped(self.least)
            )),
        }
        format!("{}.", parts.join("; "))
    }

    /// From the fewest to the most images, with the first model of each.
    fn range(self, models: &[AffordedModel], list: PriceList<'_>) -> String {
        let sheet = list.sheet;
        let quality = &sheet.qualities.get(self.quality).id;
        let better = if self.or_better { " or better" } else { "" };
        let available = self.available();
        let mark = available.basis().mark();
        let credits = times(available.known_part().get(), ("credit", "credits"));
        let start = format!("{mark}{credits} at {quality}{better}");
        let counted = models.iter().filter_map(|row| match row.fit {
            Fit::Times { times, .. } => Some((times, row)),
            Fit::Free | Fit::Never(_) => None,
        });
        let most = counted.clone().map(|(count, _)| count).max();
        let dearest = counted.clone().min_by_key(|(count, _)| *count);
        let cheapest = counted.clone().find(|(count, _)| Some(*count) == most);
        let images = |count| times(count, ("image", "images"));
        let name = |row: &AffordedModel| sheet.models.get(row.model).name.as_str();
        match (dearest, cheapest) {
            (Some((few, _)), Some((many, _))) if few == many => {
                format!("{start}: {} each", images(many))
            }
            (Some((few, dear)), Some((many, cheap))) => format!(
                "{start}: from {} ({}) to {} ({})",
                grouped(few),
                name(dear),
                images(many),
                name(cheap)
            ),
            _ => start,
        }
    }
}

/// Images, spent, left and one more.
pub(super) fn figures(fit: Fit, images_each: u64) -> [Cell; 4] {
    match fit {
        Fit::Times {
            times,
            spent,
            left,
            missing,
        } => [
            Cell::Number(times.saturating_mul(images_each)),
            Cell::Amount(spent),
            Cell::Amount(left),
            Cell::Change(Change::By {
                direction: std::cmp::Ordering::Greater,
                credits: missing.known_part(),
                basis: missing.basis(),
            }),
        ],
        Fit::Free | Fit::Never(_) => [Cell::Nothing, Cell::Nothing, Cell::Nothing, Cell::Nothing],
    }
}

pub(crate) fn line(configuration: &Configuration, list: PriceList<'_>) -> Cell {
    let line = crate::pricing::Line::of(configuration.clone());
    Cell::Words(line.print(list.sheet))
}
