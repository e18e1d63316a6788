//! Refusal: why an action that would lead nowhere is not taken, in words.

use super::{Action, App, Copying, Pane, Purpose, Toward};
use crate::pricing::{At, List, MAX_EDITS, MAX_TIMES, Step, grouped};

impl App {
    /// Why an action would change nothing; `None` when it can be taken.
    pub fn refusal(&self, action: Action) -> Option<String> {
        let configuration = &self.work.configuration;
        let run = configuration.generation;
        let at_end = |same: bool, toward: Toward, of: &str| same.then(|| toward.nowhere(of));
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "what is not named here is never refused"
        )]
        match action {
            Action::Model(toward) => {
                let stays = self.toward_model(toward, configuration.model) == configuration.model;
                at_end(stays, toward, "model").map(|words| self.no_model_further(words))
            }
            Action::Scroll(toward) => self.refusal(self.filter_move(toward)?),
            Action::Quality(toward) => {
                let stays =
                    run.is_some_and(|run| stays(toward, run.quality, &self.sheet.qualities));
                at_end(stays, toward, "quality")
            }
            Action::Count(toward) => {
                let range = self.sheet.count;
                let count = run.map(|run| run.count)?;
                let same = toward.number(count, range.min, range.max) == count;
                if let (true, Toward::To(_)) = (same, toward) {
                    return Some(toward.nowhere("count"));
                }
                let bound = if count == range.max { "most" } else { "fewest" };
                same.then(|| format!("{count} is the {bound} that this sheet allows per run"))
            }
            Action::Times(toward) => {
                let times = self.work.times;
                let same = toward.number(times, 1, MAX_TIMES) == times;
                same.then(|| format!("an edit is used 1 to {} times", grouped(MAX_TIMES.into())))
            }
            Action::Dimension(_) if run.is_none() => {
                Some("these are edits alone; they have no size".to_owned())
            }
            Action::Dimension(_) if self.sheet.dimensions.len() == 1 => {
                Some("this sheet has one dimension".to_owned())
            }
            Action::SwitchPane if self.sheet.edits.is_empty() => {
                Some("this sheet has no editing tools".to_owned())
            }
            Action::Tool(toward) => {
                let at = self.work.tool.index();
                let same = toward.index(at, self.sheet.edits.len()) == at;
                at_end(same, toward, "editing tool")
            }
            Action::Option(toward) => {
                let edit = self.sheet.edit(self.work.tool)?;
                let option = self.work.options.get(self.work.tool.index()).copied()?;
                if edit.options.len() == 1 {
                    return Some(format!("{} has one price", edit.name));
                }
                at_end(stays(toward, option, &edit.options), toward, "option")
            }
            Action::Attach => self.attach_refusal(),
            Action::Pick(pick) => self.pick_refusal(pick),
            Action::Export => self.share_refusal(),
            Action::CopyAs(form) if form != Copying::Line => self.share_refusal(),
            Action::Simulate => self.run_refusal(),
            Action::Undo | Action::Redo => self.undo_refusal(action),
            Action::Plan(action) => self.plan_refusal(action),
            Action::Afford(action) => self.afford_refusal(action),
            Action::Advise(action) => self.advise_refusal(action),
            Action::History(action) => self.history_refusal(action),
            Action::Sheet(action) => self.sheet_refusal(action),
            Action::Present(action) => self.present_refusal(action),
            Action::Ask(Purpose::Scene) => self.scene_refusal(),
            Action::Pin => {
                let at = self.compare.position(&self.work.on_button(&self.sheet))?;
                Some(format!("this is pin {} already", at + 1))
            }
            Action::Unpin if self.pin_in_hand().is_none() => {
                Some("this configuration is not pinned".to_owned())
            }
            Action::Examples => {
                let new = self
                    .sheet
                    .examples
                    .iter()
                    .any(|example| self.compare.position(&example.configuration).is_none());
                let words = if self.sheet.examples.is_empty() {
                    "this sheet has no examples"
                } else {
                    "the sheet's examples are all here"
                };
                (!new).then(|| words.to_owned())
            }
            Action::Column(_)
            | Action::MoveColumn(_)
            | Action::Baseline
            | Action::Swap
            | Action::Differences
            | Action::Take => self.column_refusal(action),
            _ => None,
        }
    }

    fn attach_refusal(&self) -> Option<String> {
        let edit = self.work.edit(&self.sheet)?;
        let configuration = &self.work.configuration;
        let same = Step::Edit(edit).from(configuration, &self.sheet) == *configuration;
        same.then(|| match configuration.attached(edit) {
            Some(_) => "these are edits alone; the last one stays".to_owned(),
            None => format!("a run holds at most {MAX_EDITS} edits"),
        })
    }

    fn column_refusal(&self, action: Action) -> Option<String> {
        let compare = &self.compare;
        if compare.pins.is_empty() {
            return Some("nothing is pinned".to_owned());
        }
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "the rest needs a pin and no more"
        )]
        let refusal = match action {
            Action::Column(toward) | Action::MoveColumn(toward) => {
                let same = toward.index(compare.column, compare.pins.len()) == compare.column;
                return same.then(|| toward.no_further("no column", "column"));
            }
            Action::Baseline => {
                (compare.column == compare.baseline).then_some("this is the baseline already")
            }
            Action::Swap => {
                (compare.column == compare.baseline).then_some("this is the baseline itself")
            }
            _ => None,
        };
        refusal.map(str::to_owned)
    }

    /// The pin that Unpin would drop: the column on Compare, the configuration in hand on Work.
    pub(super) fn pin_in_hand(&self) -> Option<usize> {
        if self.tab == super::Tab::Compare {
            self.compare.selected().map(|_| self.compare.column)
        } else {
            self.compare.position(&self.work.on_button(&self.sheet))
        }
    }
}

fn stays<T>(toward: Toward, at: At<T>, list: &List<T>) -> bool {
    toward.place(at, list) == at
}

impl Pane {
    /// The other pane.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Generate => Self::Edit,
            Self::Edit => Self::Generate,
        }
    }
}
