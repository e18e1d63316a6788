//! Stand-in: what took the place of something that a reloaded sheet has not, until it has it again.

use super::{App, Session};
use crate::analysis::times;
use crate::pricing::{Configuration, Line};

/// A line in the place of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// What it is for.
    pub role: Role,
    /// The line that is shown, in full.
    pub line: String,
    /// The line that it stands for, in full: the same where two became one and this is the one that was there.
    pub of: String,
    /// The name of the pin that it stands for, where it has one.
    pub label: Option<String>,
}

/// What a line is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The run in hand.
    Run,
    /// A pin.
    Pin,
    /// A step of the plan.
    Step,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Run, Self::Pin, Self::Step];

    /// As a session has it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::Pin => "pin",
            Self::Step => "step",
        }
    }
}

impl StandIn {
    /// Whether it stands for something else.
    pub(super) fn is_other(&self) -> bool {
        self.line != self.of
    }
}

/// The stand-ins of a session, each with what it stands for where the sheet in use has that.
pub(super) struct Back<'s> {
    all: Vec<(&'s StandIn, Option<Configuration>)>,
    taken: Vec<bool>,
}

impl<'s> Back<'s> {
    pub(super) fn of(session: &'s Session, app: &App) -> Self {
        let found = |of: &StandIn| {
            let line = Line::parse(&of.of, &app.sheet);
            line.ok().map(|line| line.configuration)
        };
        let all = session.stand_ins.iter();
        let all: Vec<_> = all.map(|stand_in| (stand_in, found(stand_in))).collect();
        Self {
            taken: vec![false; all.len()],
            all,
        }
    }

    /// The next stand-in that is shown as this line: what it stands for, where that is back, and the name of that pin.
    pub(super) fn next(
        &mut self,
        role: Role,
        line: &str,
    ) -> Option<(Option<Configuration>, Option<String>)> {
        let mut all = self.all.iter().zip(&mut self.taken);
        let ((stand_in, found), taken) = all.find(|((stand_in, _), taken)| {
            !**taken && stand_in.role == role && stand_in.line == line
        })?;
        *taken = true;
        Some((found.clone(), stand_in.label.clone()))
    }

    /// Those that are still needed: what they stand for is missing, or they share a line with such a one.
    pub(super) fn missing(&self) -> Vec<StandIn> {
        let needed = |of: &StandIn, found: &Option<Configuration>| {
            let mut mates = self
                .all
                .iter()
                .filter(|(other, _)| other.role == of.role && other.line == of.line);
            found.is_none() || !of.is_other() && mates.any(|(_, found)| found.is_none())
        };
        let all = self.all.iter();
        let all = all.filter(|(stand_in, found)| needed(stand_in, found));
        all.map(|(stand_in, _)| (*stand_in).clone()).collect()
    }
}

impl App {
    /// The stand-ins that are shown; what was moved away from stands for nothing any more.
    pub(super) fn stand_ins_of(&self, session: &Session) -> Vec<StandIn> {
        let shown = |stand_in: &&StandIn| {
            let line = &stand_in.line;
            match stand_in.role {
                Role::Run => session.line == *line,
                Role::Pin => session.pins.iter().any(|pin| pin.line == *line),
                Role::Step => session.steps.iter().any(|step| step.line == *line),
            }
        };
        self.stand_ins.iter().filter(shown).cloned().collect()
    }
}

/// `the run in hand, 2 pins, 1 step`.
pub(super) fn in_words(stand_ins: &[&StandIn]) -> String {
    let parts = Role::ALL.into_iter().filter_map(|role| {
        let of_role = stand_ins.iter().filter(|stand_in| stand_in.role == role);
        let count = of_role.count();
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        match role {
            _ if count == 0 => None,
            Role::Run => Some("the run in hand".to_owned()),
            Role::Pin => Some(times(count, ("pin", "pins"))),
            Role::Step => Some(times(count, ("step", "steps"))),
        }
    });
    parts.collect::<Vec<_>>().join(", ")
}
