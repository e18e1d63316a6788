//! Perform: from a command to what it does, on the screen where it means something.

use super::ask::wants_text;
use super::find::{Found, could_be};
use super::words::word;
use super::{Choices, Linear, Reply, Word};
use crate::app::{Action, Copying, Effect, Scope};
use crate::input::Command;

impl Linear {
    /// Does what a command says.
    pub(super) fn obey(&mut self, command: &str) -> Reply {
        if command.is_empty() || command.starts_with('#') {
            return Reply::default();
        }
        // Whatever else is said, a number after it picks no more from a list that may be far away.
        let choices = std::mem::take(&mut self.choices);
        if command.bytes().all(|sign| sign.is_ascii_digit()) && !choices.0.is_empty() {
            return self.pick(command.parse().unwrap_or(usize::MAX), choices);
        }
        if let Some(word) = word(command) {
            return self.word(word);
        }
        if let Some(command) = self.named(command) {
            return self.perform(command.action, command.scope);
        }
        let read = self
            .key(command)
            .or_else(|| self.help_about(command))
            .or_else(|| self.axis(command));
        if let Some(reply) = read {
            return reply;
        }
        match self.begun(command, |_| true) {
            Found::One(Command { action, scope, .. }) => self.perform(action, scope),
            Found::Several(several) => {
                let filled = self.filled(command).or_else(|| self.line(command));
                filled.unwrap_or_else(|| Reply::trouble(could_be(command, &several)))
            }
            Found::Nothing => {
                let read = self.filled(command).or_else(|| self.line(command));
                read.unwrap_or_else(|| Reply::trouble(self.unknown(command)))
            }
        }
    }

    fn word(&mut self, word: Word) -> Reply {
        match word {
            Word::Models => self.models(),
            Word::Qualities => self.qualities(),
            Word::Counts => self.counts(),
            Word::Sizes => self.sizes(),
            Word::Edits => self.edits(),
            Word::Readings => self.readings(),
            Word::Show => self.show(),
            Word::Screen(tab) => {
                self.app.update(Action::Show(tab));
                self.show()
            }
            Word::Total => Reply::line(self.run_in_words()),
            Word::Help => self.help(),
        }
    }

    /// Does what the action of the table does, where it means something; a refused one changes nothing.
    pub(super) fn perform(&mut self, action: Action, scope: Scope) -> Reply {
        if matches!(action, Action::Help | Action::Palette) {
            return self.help();
        }
        if action == Action::Proof {
            return self.proof();
        }
        if action == Action::Copy {
            // Without a screen to ask over, each form is a command.
            let forms = Copying::ALL.map(Action::CopyAs).into_iter();
            return Reply::lines(forms.filter_map(Action::name).collect());
        }
        if let Some(why) = self.app.refusal(action) {
            return Reply::trouble(why);
        }
        if wants_text(action) {
            return self.ask(action, scope);
        }
        self.go(action, scope);
        self.act(action)
    }

    /// Goes to where an action means something, if it does not here.
    pub(super) fn go(&mut self, action: Action, scope: Scope) {
        const MOST_STEPS: usize = 3;
        for _ in 0..MOST_STEPS {
            let scopes = self.app.scopes_of_screen();
            let live = self.keys.bindings_in(&scopes).any(|binding| {
                let mut keys = binding.keys.iter();
                keys.any(|(_, bound)| *bound == action)
            });
            let Some(way) = self.app.way(scope).filter(|_| !live) else {
                return;
            };
            self.app.update(way);
        }
    }

    /// Takes an action, and says what it changed.
    pub(super) fn act(&mut self, action: Action) -> Reply {
        if let Some(why) = self.app.refusal(action) {
            return Reply::trouble(why);
        }
        if action == Action::Mouse {
            return Reply::trouble("there is no mouse without a screen".to_owned());
        }
        let before = self.before();
        match self.app.update(action) {
            Some(
                effect @ (Effect::Quit
                | Effect::Suspend
                | Effect::SavePlan { .. }
                | Effect::OpenPlan { .. }
                | Effect::Present
                | Effect::Export { .. }
                | Effect::Copy(_)),
            ) => Reply {
                effect: Some(effect),
                ..Reply::default()
            },
            // Nothing moves here.
            Some(Effect::SettleAfter(_) | Effect::AdvanceAfter(_) | Effect::Mouse(_)) | None => {
                self.presented(action)
                    .unwrap_or_else(|| Reply::line(self.said(&before)))
            }
        }
    }

    /// Forgets the list from which a number picks, in favour of another one.
    pub(super) fn offer(&mut self, choices: Choices, lines: Vec<String>) -> Reply {
        self.choices = choices;
        Reply::lines(lines)
    }
}
