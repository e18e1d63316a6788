//! Said: the one line after a change: what changed, the new total, and the change to it.

use std::fmt::Write as _;

use super::Linear;
use crate::analysis::{describe_dimension, times};
use crate::app::view::Body;
use crate::app::{Pane, Tab};
use crate::pricing::{Amount, Change, Configuration, Credits, grouped};

/// What was in hand before.
pub(super) struct Before {
    /// What was on the button.
    total: Amount,
    /// What the run cost, on the button or not.
    run: Amount,
    on_button: Configuration,
    configuration: Configuration,
    pane: Pane,
    budget: Credits,
}

impl Linear {
    pub(super) fn before(&self) -> Before {
        Before {
            total: self.app.total(),
            run: self.app.list().total(&self.app.work.configuration),
            on_button: self.app.work.on_button(&self.app.sheet),
            configuration: self.app.work.configuration.clone(),
            pane: self.app.work.pane,
            budget: self.app.ledger.budget,
        }
    }

    /// What is another one now, and the total wherever that or the run is another one.
    pub(super) fn said(&self, before: &Before) -> String {
        let pane = self.app.work.pane;
        let generate = pane == Pane::Generate;
        let (was, now) = (
            if generate { before.run } else { before.total },
            self.app.total(),
        );
        // Another one of the same total is told with it as well; of a run and an edit there is no change.
        let another = self.app.work.on_button(&self.app.sheet) != before.on_button;
        let changed = (generate || before.pane == pane) && (was != now || another);
        if let Some(notice) = &self.app.notice {
            if !changed {
                return self.noticed(notice, before);
            }
            // Some say the total themselves.
            let told = [
                format!(", total {was} → {now}"),
                format!(", which is now {now}"),
            ];
            let mut told = told.iter().filter_map(|told| notice.strip_suffix(told));
            let words = told.next().unwrap_or(notice);
            return format!("{words}: {}", self.total_after(was));
        }
        if self.app.ledger.budget != before.budget {
            return self.budget_in_words();
        }
        if self.app.tab != Tab::Work {
            return self.screen_in_words();
        }
        match self.differences(&before.configuration) {
            Some(words) if generate => {
                format!("{words}: {}", self.total_after(was))
            }
            _ => self.run_in_words(),
        }
    }

    /// A notice where the button has no change to tell, with what else there is of totals.
    fn noticed(&self, notice: &str, before: &Before) -> String {
        if self.app.work.pane == Pane::Generate {
            return notice.to_owned();
        }
        if before.pane == Pane::Generate {
            return format!("{notice}; {}", self.run_in_words());
        }
        let run = self.app.list().total(&self.app.work.configuration);
        let same = run == before.run && self.app.work.configuration == before.configuration;
        if same || notice.ends_with(&format!(", which is now {run}")) {
            return notice.to_owned();
        }
        let change = Change::between(before.run, run).words("-");
        format!("{notice}; the run: {} ({change})", run.in_words())
    }

    /// `~294 credits (~+147)`, and why the run is refused, where it is.
    fn total_after(&self, was: Amount) -> String {
        let button = self.app.button();
        let change = Change::between(was, button.total).words("-");
        let mut words = format!("{} ({change})", button.short);
        if let Some(why) = button.refusal {
            let _ = write!(words, "; {why}");
        }
        words
    }

    /// The one part of the run that differs, or all of it; `None` where nothing does.
    fn differences(&self, was: &Configuration) -> Option<String> {
        let (now, sheet) = (&self.app.work.configuration, &self.app.sheet);
        if was == now {
            return None;
        }
        let all = || self.configuration_in_words(now);
        let (Some(before), Some(after)) = (was.generation, now.generation) else {
            return Some(all());
        };
        let mut parts = Vec::new();
        if was.model != now.model {
            parts.push(format!("Model {}", sheet.models.get(now.model).name));
        }
        if before.quality != after.quality {
            let quality = &sheet.qualities.get(after.quality).id;
            parts.push(format!("Quality {quality}"));
        }
        if before.count != after.count {
            parts.push(format!("Count {}", after.count));
        }
        if before.dimension != after.dimension {
            let shape = sheet.dimensions.get(after.dimension);
            parts.push(format!("Size {}", describe_dimension(shape)));
        }
        let edits = was.edits != now.edits;
        Some(match parts.as_slice() {
            [only] if !edits => only.clone(),
            _ => all(),
        })
    }

    fn budget_in_words(&self) -> String {
        let Some(view) = self.app.work_view().budget else {
            return "no budget".to_owned();
        };
        let budget = grouped(self.app.ledger.budget.get());
        let mut words = format!("Budget {budget}: this run {}", view.leaves);
        if !view.runs.is_empty() {
            let _ = write!(words, ", {}", view.runs);
        }
        if let Some(why) = self.app.button().refusal {
            let _ = write!(words, "; {why}");
        }
        words
    }

    /// What is in hand on the open screen, in a line.
    pub(super) fn screen_in_words(&self) -> String {
        let words = match self.app.view().body {
            Body::Work(_) => return self.run_in_words(),
            Body::Compare(_) => self.column_in_words(),
            // It names itself.
            Body::Plan(view) => return view.words.join("; "),
            Body::Afford(view) => view.words,
            Body::Advise(view) => view.words,
            Body::History(view) => {
                let row = view.runs.get(view.row);
                let run = row.map(|run| format!("run {}, {}: {}", run.number, run.words, run.cost));
                view.words.into_iter().take(1).chain(run).collect()
            }
            Body::Sheet(view) => view.words,
        };
        format!("{}: {}", self.app.tab.name(), words.join("; "))
    }

    fn column_in_words(&self) -> Vec<String> {
        let Body::Compare(view) = self.app.view().body else {
            return Vec::new();
        };
        let columns = u64::try_from(view.columns.len()).unwrap_or(u64::MAX);
        let mut words = vec![times(columns, ("pin", "pins"))];
        words.extend(super::show::columns(&view).into_iter().nth(view.column));
        if view.only_differences {
            words.push("only the rows that differ".to_owned());
        }
        words
    }
}
