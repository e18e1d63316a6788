//! Subject: the figures, bars and sentences of each kind of scene, from the stage that it is on.

use super::{BarView, FigureView, Told};
use crate::analysis::{Comparison, PlanStep, describe, times};
use crate::app::App;
use crate::app::view::Cell;
use crate::pricing::{Amount, Configuration, grouped};

/// The words below the figure of a total.
const CREDITS: (&str, &str) = ("credit", "credits");

impl App {
    /// A run, and what one step along each axis would make of it.
    pub(super) fn told_of_run(&self) -> Told {
        let configuration = self.work.on_button(&self.sheet);
        let words = describe(&configuration, &self.sheet);
        let total = self.total();
        let work = self.work_view();
        let mut bars = vec![BarView::of(words.clone(), total, true)];
        bars.extend(beside(&work.qualities).map(|cell| {
            let what = format!("{} instead", cell.label);
            BarView::of(what, cell.total, false)
        }));
        bars.extend(beside(&work.counts).map(|cell| {
            let images = times(cell.label.parse().unwrap_or(0), ("image", "images"));
            BarView::of(format!("{images} instead"), cell.total, false)
        }));
        let chosen = work.models.iter().position(|model| model.selected);
        let next = chosen.and_then(|at| {
            work.models
                .get(at + 1)
                .or_else(|| work.models.get(at.checked_sub(1)?))
        });
        bars.extend(
            next.map(|model| BarView::of(format!("{} instead", model.name), model.total, false)),
        );
        Told {
            figures: vec![figure(total, &words)],
            bars,
            sentences: vec![self.basis_of(&configuration)],
            ..Told::default()
        }
    }

    /// Runs side by side.
    pub(super) fn told_of_comparison(&self, all: &[Configuration]) -> Told {
        let compared = Comparison::of(all, 0, self.list());
        let (about, names) = self.alike(all);
        let columns = compared.columns.iter().zip(names);
        let (figures, bars) = columns
            .map(|(column, name)| {
                let total = column.quote.total;
                let figure = FigureView {
                    figure: total.to_string(),
                    what: name.clone(),
                };
                (figure, BarView::of(name, total, false))
            })
            .unzip();
        let sentence = compared.sentence(self.list());
        Told {
            about,
            figures,
            bars,
            sentences: if sentence.is_empty() {
                Vec::new()
            } else {
                vec![sentence]
            },
        }
    }

    /// The steps of a plan, and the same tries all at its final setting.
    pub(super) fn told_of_plan(&self) -> Told {
        let cost = self.plan_cost();
        let step = |step: &PlanStep| {
            let words = describe(&step.configuration, &self.sheet);
            let tries = times(step.tries.into(), ("try", "tries"));
            format!("{words}, {tries}")
        };
        let steps = self.plan.steps.iter().zip(&cost.steps);
        let mut bars: Vec<_> = steps
            .map(|(of, priced)| BarView::of(step(of), priced.cost, false))
            .collect();
        if cost.target().is_some() {
            let words = "all of it at the final setting".to_owned();
            bars.push(BarView::of(words, cost.at_final(), true));
        }
        let sentences = [cost.verdict(), cost.drafting_in_words()].into_iter();
        Told {
            figures: vec![figure(cost.total(), "the whole plan")],
            bars,
            sentences: sentences.filter(|words| !words.is_empty()).collect(),
            ..Told::default()
        }
    }

    /// Each question of Advise with its verdict.
    pub(super) fn told_of_advice(&self) -> Told {
        let advice = self.advise_view();
        let questions = advice.questions.iter();
        Told {
            figures: vec![figure(self.total(), &advice.subject)],
            sentences: questions
                .map(|question| format!("{} {}: {}", question.sign, question.title, question.short))
                .collect(),
            ..Told::default()
        }
    }

    /// How many images a budget buys of each model.
    pub(super) fn told_of_budget(&self) -> Told {
        let view = self.afford_view();
        let bars = view.rows.iter().map(|row| BarView {
            what: row.name.to_owned(),
            figure: row.images.clone(),
            length: row.bar,
            in_hand: false,
        });
        let credits = self.ledger.budget.get();
        let unit = if credits == 1 { CREDITS.0 } else { CREDITS.1 };
        Told {
            about: format!("Images at {}, of each model", view.quality),
            figures: vec![FigureView {
                figure: grouped(credits),
                what: unit.to_owned(),
            }],
            bars: bars.collect(),
            ..Told::default()
        }
    }
}

/// The option after the one in hand, or else the one before it.
fn beside<'c>(cells: &'c [Cell<'c>]) -> impl Iterator<Item = &'c Cell<'c>> {
    let chosen = cells.iter().position(|cell| cell.selected);
    let next = chosen.and_then(|at| cells.get(at + 1).or_else(|| cells.get(at.checked_sub(1)?)));
    next.into_iter()
}

/// `147`, and below it `credits: Nano Banana Pro 2K ×3`.
fn figure(total: Amount, what: &str) -> FigureView {
    let unit = if total.credits().is_some_and(|credits| credits.get() == 1) {
        CREDITS.0
    } else {
        CREDITS.1
    };
    FigureView {
        figure: total.to_string(),
        what: format!("{unit}: {what}"),
    }
}
