//! What Afford says.

use crate::analysis::{AffordAsk, AffordedModel, Fit};
use crate::app::view::work::as_place;
use crate::app::{App, Bars};
use crate::pricing::{Amount, Credits, grouped};

/// What a cell says where there is nothing to say.
const NONE: &str = "—";

/// How many images a budget buys.
#[derive(Clone, Debug)]
pub struct AffordView<'a> {
    /// What is said instead of everything else where there is no budget.
    pub no_budget: String,
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// Whether there is a budget at all; without one nothing else here means anything.
    pub budgeted: bool,
    /// One row per model.
    pub rows: Vec<AffordRow<'a>>,
    /// What the list shows, and what it is narrowed to.
    pub title: String,
    /// The quality that is asked for, and whether better ones will do.
    pub quality: String,
    /// What the images come from: each input with its figure.
    pub inputs: Vec<(&'static str, String)>,
    /// The credits that may be spent.
    pub available: Credits,
    /// The images of the model in hand at each quality.
    pub qualities: Vec<QualityRow>,
    /// How the figures of the row in hand come about, a step each.
    pub arithmetic: Vec<String>,
    /// How often the run in hand fits, and how often the plan does.
    pub whole: Vec<String>,
    /// What the bars are drawn to.
    pub bars: Bars,
    /// The most images of any model, to which bars of images are drawn.
    pub most: Credits,
}

/// One model.
#[derive(Clone, Debug)]
pub struct AffordRow<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its place in the sheet.
    pub place: u32,
    /// The quality it makes them at, where that is not the same for all.
    pub quality: Option<&'a str>,
    /// The price of one image.
    pub each: Amount,
    /// How many images.
    pub images: String,
    /// What they cost.
    pub spent: String,
    /// What is left.
    pub left: String,
    /// What that lacks for one more.
    pub one_more: String,
    /// What stands in the place of the figures where there are none.
    pub note: Option<String>,
    /// The length of the bar, of [`AffordView::most`] or of [`AffordView::available`].
    pub bar: Credits,
    /// Whether it makes as many as asked for.
    pub enough: bool,
    /// Whether it is in hand.
    pub selected: bool,
}

/// One quality of the model in hand.
#[derive(Clone, Debug)]
pub struct QualityRow {
    /// Its name.
    pub label: String,
    /// The price of one image.
    pub each: Amount,
    /// How many images.
    pub images: String,
    /// Whether it is asked for.
    pub selected: bool,
}

impl App {
    pub(super) fn afford_view(&self) -> AffordView<'_> {
        let (ask, list, sheet) = (self.afford_ask(), self.list(), &self.sheet);
        let models = ask.models(list);
        let most = models.iter().map(images).max().unwrap_or_default();
        let shown = self.models_beside(self.afford.model());
        let rows: Vec<_> = models
            .iter()
            .filter(|row| shown.contains(&row.model))
            .map(|row| self.afford_model(row, ask))
            .collect();
        let in_hand = self.afford_row();
        let quality = &sheet.qualities.get(ask.quality).id;
        let quality = if ask.or_better {
            format!("{quality} or better")
        } else {
            quality.clone()
        };
        let qualities = sheet.qualities.places().map(|(at, quality)| {
            let only = AffordAsk {
                quality: at,
                or_better: false,
                ..ask
            };
            let row = only.model(in_hand.model, list);
            QualityRow {
                label: quality.id.clone(),
                each: row.each,
                images: count(row.fit),
                selected: at == in_hand.quality,
            }
        });
        let budgeted = self.ledger.has_budget();
        let no_budget = self.no_budget("There is no budget") + ".";
        AffordView {
            budgeted,
            words: if budgeted {
                words(rows.iter().find(|row| row.selected), &quality)
            } else {
                vec![no_budget.clone()]
            },
            inputs: self.afford_inputs(ask),
            available: ask.available().known_part(),
            qualities: qualities.collect(),
            arithmetic: arithmetic(&in_hand, ask),
            whole: vec![
                ask.in_words("The run in hand", self.total()),
                ask.in_words("The plan", self.plan_cost().total()),
            ],
            bars: self.afford.bars,
            title: self.titled(&format!("Images at {quality}")),
            most: Credits::new(most),
            rows,
            quality,
            no_budget,
        }
    }

    fn afford_model(&self, row: &AffordedModel, ask: AffordAsk) -> AffordRow<'_> {
        let figure =
            |figure: fn(Fit) -> Option<String>| figure(row.fit).unwrap_or_else(|| NONE.to_owned());
        let no_figures = !matches!(row.fit, Fit::Times { .. });
        AffordRow {
            name: &self.sheet.models.get(row.model).name,
            place: as_place(row.model.index()),
            quality: ask
                .or_better
                .then(|| self.sheet.qualities.get(row.quality).id.as_str()),
            each: row.each,
            images: count(row.fit),
            spent: figure(|fit| match fit {
                Fit::Times { spent, .. } => Some(spent.to_string()),
                Fit::Free | Fit::Never(_) => None,
            }),
            left: figure(|fit| match fit {
                Fit::Times { left, .. } => Some(left.to_string()),
                Fit::Free | Fit::Never(_) => None,
            }),
            one_more: figure(|fit| match fit {
                Fit::Times { missing, .. } => {
                    let number = grouped(missing.known_part().get());
                    Some(format!("{}+{number}", missing.basis().mark()))
                }
                Fit::Free | Fit::Never(_) => None,
            }),
            note: no_figures.then(|| match row.fit {
                Fit::Free => "free: as many as you like".to_owned(),
                Fit::Times { .. } | Fit::Never(_) => ask.note(row.fit, row.enough),
            }),
            bar: match (self.afford.bars, row.fit) {
                (Bars::Credits, Fit::Times { spent, .. }) => spent.known_part(),
                (Bars::Credits, Fit::Free | Fit::Never(_)) => Credits::ZERO,
                (Bars::Images, _) => Credits::new(images(row)),
            },
            enough: row.enough,
            selected: row.model == self.afford.model(),
        }
    }

    fn afford_inputs(&self, ask: AffordAsk) -> Vec<(&'static str, String)> {
        let runs = self.ledger.runs.is_empty();
        vec![
            (
                if runs { "Budget" } else { "Budget left" },
                ask.budget.to_string(),
            ),
            ("Keep back", grouped(ask.keep.get())),
            ("To spend", ask.available().to_string()),
            ("Images at least", grouped(ask.least)),
        ]
    }
}

fn images(row: &AffordedModel) -> u64 {
    match row.fit {
        Fit::Times { times, .. } => times,
        Fit::Free | Fit::Never(_) => 0,
    }
}

fn count(fit: Fit) -> String {
    match fit {
        Fit::Times { times, .. } => grouped(times),
        Fit::Free => "any".to_owned(),
        Fit::Never(_) => NONE.to_owned(),
    }
}

/// `20 × 49 = 980`, `980 + 20 = 1,000`, `20 + 29 = 49`, each with what it says.
fn arithmetic(row: &AffordedModel, ask: AffordAsk) -> Vec<String> {
    match row.fit {
        Fit::Times {
            times,
            spent,
            left,
            missing,
        } => vec![
            format!("{} × {} = {spent}", grouped(times), row.each),
            format!("{left} left, {missing} more"),
            format!("buy one more for {}", row.each),
        ],
        Fit::Free => vec!["it is free".to_owned()],
        Fit::Never(_) => vec![ask.note(row.fit, row.enough)],
    }
}

fn words(row: Option<&AffordRow<'_>>, quality: &str) -> Vec<String> {
    let Some(row) = row else {
        return Vec::new();
    };
    let name = format!("{} {}", row.name, row.quality.unwrap_or(quality));
    match &row.note {
        Some(note) => vec![name, note.clone()],
        None => vec![
            name,
            format!("{} images", row.images),
            format!("{} left", row.left),
            format!("{} for one more", row.one_more),
        ],
    }
}
