//! Update: the only place where state changes, one action at a time.

use std::time::Duration;

use super::{Action, App, Effect, Overlay, Purpose, Work};
use crate::pricing::{Change, MAX_TIMES, Reading, Step};

/// How long a changed number stays emphasised.
const EMPHASIS: Duration = Duration::from_millis(700);

impl App {
    /// Takes one action. A refused action says why and changes nothing.
    pub fn update(&mut self, action: Action) -> Option<Effect> {
        self.refused = None;
        if matches!(action, Action::Quit) {
            // What was run is run.
            self.finish();
            return Some(Effect::Quit);
        }
        if matches!(action, Action::Suspend) {
            // What it was chosen from is done with; anything else is there again afterwards.
            self.overlay = self
                .overlay
                .take()
                .filter(|overlay| !matches!(overlay, Overlay::Palette { .. }));
            return Some(Effect::Suspend);
        }
        if matches!(action, Action::Settle) {
            self.flash = None;
            return None;
        }
        if let Action::ScrollEnds(most) = action {
            self.scroll_ends(most);
            return None;
        }
        if matches!(action, Action::Advance) {
            return self.advance();
        }
        // Any key skips what is left of a run, and does nothing else.
        if self.simulation.is_some() {
            self.finish();
            return None;
        }
        self.changed.clear();
        self.notice = self.refusal(action);
        if self.notice.is_some() {
            self.refused = Some(action);
            return None;
        }
        if matches!(action, Action::Mouse) {
            return Some(self.toggle_mouse());
        }
        if matches!(action, Action::Simulate) {
            // It may have been chosen from the list of commands.
            self.overlay = None;
            return self.simulate();
        }
        if let Action::Present(action) = action {
            return self.present_action(action);
        }
        let of_scenes = self.prompt.as_ref();
        if matches!(action, Action::Accept)
            && of_scenes.is_some_and(|prompt| prompt.purpose == Purpose::Scene)
        {
            self.accept_scene();
            return None;
        }
        if matches!(action, Action::Accept) && self.path.is_some() {
            return self.accept_path();
        }
        if let Action::CopyAs(form) = action {
            return Some(self.copy(form));
        }
        let (before, pane, set) = (self.total(), self.work.pane, self.undoable_by(action));
        self.take(action);
        self.remember(set, action);
        let after = self.total();
        // Another pane is another button, not a change of this one.
        self.flash = None;
        if before == after || pane != self.work.pane {
            return None;
        }
        self.flash = Some(Change::between(before, after));
        Some(Effect::SettleAfter(EMPHASIS))
    }

    /// What is typed or lies over the screen stays open only for the actions that are about it.
    fn close(&mut self, action: Action) {
        if action == Action::Back {
            self.leave_prompt();
        }
        if !matches!(
            action,
            Action::Digit(_) | Action::EraseDigit | Action::Accept
        ) {
            self.prompt = None;
        }
        if !matches!(action, Action::Type(_)) {
            self.path = None;
        }
        self.choosing_copy = false;
        if !matches!(
            action,
            Action::Help | Action::Proof | Action::Palette | Action::Scroll(_) | Action::Type(_)
        ) {
            self.overlay = None;
        }
    }

    pub(super) fn take(&mut self, action: Action) {
        if self.take_filter(action) {
            return;
        }
        self.close(action);
        match action {
            Action::Model(toward) => {
                let from = self.work.configuration.model;
                self.step(Step::Model(self.toward_model(toward, from)));
            }
            Action::Quality(toward) => {
                let run = self.run();
                self.step(Step::Quality(match self.work.configuration.generation {
                    Some(_) => toward.place(run.quality, &self.sheet.qualities),
                    None => run.quality,
                }));
            }
            Action::Count(toward) => {
                let range = self.sheet.count;
                let run = self.run();
                self.step(Step::Count(match self.work.configuration.generation {
                    Some(_) => toward.number(run.count, range.min, range.max),
                    None => run.count,
                }));
            }
            Action::Dimension(toward) => {
                let from = self.run().dimension;
                self.step(Step::Dimension(toward.round(from, &self.sheet.dimensions)));
            }
            Action::Ask(purpose) => self.ask(purpose),
            Action::Digit(digit) => self.type_digit(digit),
            Action::EraseDigit => self.erase_digit(),
            Action::Accept => self.accept(),
            Action::SwitchPane => {
                self.work.pane = self.work.pane.other();
                self.work.images_of = None;
            }
            Action::Tool(toward) => {
                let to = toward.index(self.work.tool.index(), self.sheet.edits.len());
                self.work.tool = crate::pricing::At::new(to);
            }
            Action::Option(toward) => {
                if let Some(edit) = self.sheet.edit(self.work.tool)
                    && let Some(option) = self.work.options.get_mut(self.work.tool.index())
                {
                    *option = toward.place(*option, &edit.options);
                }
            }
            Action::Times(toward) => {
                self.work.times = toward.number(self.work.times, 1, MAX_TIMES);
            }
            Action::Attach => self.attach(),
            Action::Pick(pick) => self.pick(pick),
            Action::Reset => {
                self.work = Work::new(&self.sheet);
                self.notice = Some("back at the sheet's start".to_owned());
            }
            Action::Pin => self.pin(),
            Action::Unpin => self.unpin(),
            Action::NextReading => self.next_reading(),
            Action::Export => self.ask_export(),
            Action::Copy => self.choosing_copy = true,
            Action::Show(tab) => {
                self.tab = tab;
                self.show_panel();
            }
            Action::Help => self.toggle(Overlay::HELP),
            Action::Proof => self.toggle(Overlay::PROOF),
            Action::Palette => self.toggle(Overlay::palette()),
            Action::Type(edit) => self.type_text(edit),
            Action::Scroll(toward) => self.scroll(toward),
            Action::Column(_)
            | Action::MoveColumn(_)
            | Action::Row(_)
            | Action::Baseline
            | Action::Swap
            | Action::Differences
            | Action::Examples
            | Action::Take => self.compare_columns(action),
            Action::Plan(action) => self.plan_action(action),
            Action::Afford(action) => self.afford_action(action),
            Action::Advise(action) => self.advise_action(action),
            Action::History(action) => self.history_action(action),
            Action::Sheet(action) => self.sheet_action(action),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Back
            | Action::Filter
            | Action::Quit
            | Action::Suspend
            | Action::Mouse
            | Action::Settle
            | Action::Simulate
            | Action::CopyAs(_)
            | Action::Advance
            | Action::Present(_)
            | Action::ScrollEnds(_) => {}
        }
    }

    fn next_reading(&mut self) {
        self.read_by(self.reading.next());
    }

    /// Reads the sheet otherwise, and says what that means.
    pub(super) fn read_by(&mut self, reading: Reading) {
        self.reading = reading;
        let (word, meaning) = (self.reading.word(), self.reading.meaning());
        self.notice = Some(format!("reading {word}: {meaning}"));
    }

    fn run(&self) -> crate::pricing::Generation {
        let run = self.work.configuration.generation;
        run.unwrap_or_else(|| self.sheet.start.generation())
    }

    pub(super) fn step(&mut self, step: Step) {
        self.work.configuration = step.from(&self.work.configuration, &self.sheet);
    }

    fn attach(&mut self) {
        let Some(edit) = self.work.edit(&self.sheet) else {
            return;
        };
        self.step(Step::Edit(edit));
        let name = crate::analysis::describe_edit(edit, &self.sheet);
        let total = self.list().total(&self.work.configuration);
        let attached = self.work.configuration.attached(edit).is_some();
        let words = if attached { "attached to" } else { "taken off" };
        self.notice = Some(format!("{name} {words} the run, which is now {total}"));
    }
}
