//! Axis: `model flux-dev`, `quality 4K`, `count more`, `step 2`: straight to what is named.

use super::choices::Along;
use super::{Linear, Reply};
use crate::app::{
    Action, AdviseAction, Choice, HistoryAction, PlanAction, Scope, SheetAction, Tab, Toward,
};
use crate::pricing::{At, Line, List, Reading, Step, nearest, plain, same_name};

/// What each word moves along, and the scope where it means something.
const AXES: [(&str, Along, Scope); 7] = [
    ("model", Action::Model, Scope::Generate),
    ("quality", Action::Quality, Scope::Generate),
    ("count", Action::Count, Scope::Generate),
    ("size", Action::Dimension, Scope::Work),
    ("tool", Action::Tool, Scope::Edit),
    ("option", Action::Option, Scope::Edit),
    ("times", Action::Times, Scope::Edit),
];

/// Ways along an axis, in other words than the names of the actions.
const WAYS: [(&[&str], Toward); 4] = [
    (&["next", "more", "on", "up"], Toward::Next),
    (
        &["previous", "fewer", "less", "back", "down"],
        Toward::Previous,
    ),
    (&["first", "fewest", "least"], Toward::First),
    (&["last", "most"], Toward::Last),
];

impl Linear {
    /// A word and what is named behind it; `None` where it is no such word.
    pub(super) fn axis(&mut self, command: &str) -> Option<Reply> {
        let (word, given) = command.split_once(char::is_whitespace)?;
        let (word, given) = (word.to_lowercase(), given.trim());
        let axis = AXES.iter().find(|(name, ..)| *name == word);
        if let Some((_, along, scope)) = axis {
            let lower = given.to_lowercase();
            let mut ways = WAYS.iter();
            if let Some((_, toward)) = ways.find(|(words, _)| words.contains(&lower.as_str())) {
                return Some(self.perform(along(*toward), *scope));
            }
            if *scope == Scope::Edit {
                let why = "is next, previous, first or last; edits lists all to pick from";
                return Some(Reply::trouble(format!("{word} {why}")));
            }
        }
        if let Some((tab, toward, rows)) = self.rows_of(&word) {
            return Some(match Self::place_of(&word, given, rows) {
                Ok(row) => {
                    self.app.update(Action::Show(tab));
                    self.go_to_row(toward, row)
                }
                Err(why) => Reply::trouble(why),
            });
        }
        let chosen = self.chosen(&word, given)?;
        Some(match chosen {
            Ok(choice) => self.choose(choice),
            Err(why) => Reply::trouble(why),
        })
    }

    fn chosen(&self, word: &str, given: &str) -> Option<Result<Choice, String>> {
        let sheet = &self.app.sheet;
        Some(match word {
            "model" => find("model", given, &sheet.models, |model| {
                [&model.id, &model.name]
            })
            .map(|at| Choice::Step(Step::Model(at))),
            "quality" => find("quality", given, &sheet.qualities, |quality| {
                [&quality.id, &quality.id]
            })
            .map(|at| Choice::Step(Step::Quality(at))),
            "size" => find("size", given, &sheet.dimensions, |shape| {
                [&shape.id, &shape.name]
            })
            .map(|at| Choice::Step(Step::Dimension(at))),
            "reading" => {
                let mut all = Reading::ALL.into_iter();
                let found = all.find(|reading| same_name(reading.word(), given));
                found.map(Choice::Reading).ok_or_else(|| {
                    let words = Reading::ALL.map(Reading::word).join(", ");
                    format!("unknown reading \"{}\": there is {words}", plain(given))
                })
            }
            _ => return None,
        })
    }

    /// The rows that a word counts: their screen, what moves among them, and how many there are.
    fn rows_of(&self, word: &str) -> Option<(Tab, Along, usize)> {
        let app = &self.app;
        Some(match word {
            "column" => (Tab::Compare, Action::Column, app.compare.pins.len()),
            "step" => (
                Tab::Plan,
                |to| Action::Plan(PlanAction::Row(to)),
                app.plan.steps.len(),
            ),
            "question" => (
                Tab::Advise,
                |to| Action::Advise(AdviseAction::Question(to)),
                app.advice().len(),
            ),
            "run" => (
                Tab::History,
                |to| Action::History(HistoryAction::Row(to)),
                app.ledger.runs.len(),
            ),
            "section" => (
                Tab::Sheet,
                |to| Action::Sheet(SheetAction::Section(to)),
                crate::app::SheetSection::ALL.len(),
            ),
            _ => return None,
        })
    }

    /// A configuration line, or one thing of it by its name alone; `None` where it looks like neither.
    pub(super) fn line(&mut self, command: &str) -> Option<Reply> {
        for word in ["model", "quality", "size"] {
            let sheet = &self.app.sheet;
            let known = match word {
                "model" => exactly(command, &sheet.models, |model| [&model.id, &model.name])
                    .map(Step::Model),
                "quality" => exactly(command, &sheet.qualities, |quality| {
                    [&quality.id, &quality.id]
                })
                .map(Step::Quality),
                _ => exactly(command, &sheet.dimensions, |shape| [&shape.id, &shape.name])
                    .map(Step::Dimension),
            };
            if let Some(step) = known {
                return Some(self.choose(Choice::Step(step)));
            }
        }
        let begin = command.split([':', '+', ',']).next()?;
        if begin.len() == command.len() {
            return None;
        }
        let sheet = &self.app.sheet;
        // Edits alone are added to what is in hand.
        let whole = if begin.is_empty() && command.starts_with('+') {
            Line::of(self.app.work.configuration.clone()).print_in_full(sheet) + command
        } else {
            command.to_owned()
        };
        match Line::parse(&whole, sheet) {
            Ok(line) => {
                let choice = Choice::Configuration(line.configuration.clone(), line.reading);
                let mut reply = self.choose(choice);
                let here = crate::pricing::Fingerprint::of(&self.app.sheet);
                if let (Some(note), Some(said)) =
                    (line.note(here, self.app.total()), reply.lines.first_mut())
                {
                    *said = format!("{said}; {note}");
                }
                Some(reply)
            }
            // A command with a slip in it and a colon is none.
            Err(_) if begin.trim().contains(char::is_whitespace) => None,
            Err(error) => Some(Reply::trouble(error.to_string())),
        }
    }
}

/// The one with this id or name, that number of the list, or the only one that begins so.
fn find<T>(
    what: &str,
    given: &str,
    list: &List<T>,
    names: impl Fn(&T) -> [&String; 2],
) -> Result<At<T>, String> {
    if let Some(at) = exactly(given, list, &names) {
        return Ok(at);
    }
    let number = given.parse::<usize>().ok();
    if let Some(at) = number.and_then(|number| number.checked_sub(1))
        && at < list.len()
    {
        return Ok(At::new(at));
    }
    let lower = given.to_lowercase();
    let begins = |item: &T| {
        let mut names = names(item).into_iter().map(|name| name.to_lowercase());
        names.any(|name| {
            let mut words = name.split([' ', '-', '.', '_']);
            name.starts_with(&lower) || words.any(|word| word.starts_with(&lower))
        })
    };
    let begun: Vec<_> = list.places().filter(|(_, item)| begins(item)).collect();
    match begun.as_slice() {
        [] => {}
        [(only, _)] => return Ok(*only),
        several => {
            let names = several.iter().map(|(_, item)| names(item)[1].as_str());
            let names = names.collect::<Vec<_>>().join(", ");
            let given = plain(given);
            return Err(format!(
                "{what} \"{given}\" could be {names}: write more of it"
            ));
        }
    }
    let known: Vec<_> = list.iter().flat_map(&names).map(String::as_str).collect();
    let near = nearest(given, known.iter().copied());
    let help = near.map_or_else(
        || format!("from 1 to {}, or by name", list.len()),
        |near| format!("did you mean {}?", plain(near)),
    );
    Err(format!("unknown {what} \"{}\": {help}", plain(given)))
}

fn exactly<T>(given: &str, list: &List<T>, names: impl Fn(&T) -> [&String; 2]) -> Option<At<T>> {
    list.find(|item| names(item).iter().any(|name| same_name(name, given)))
}
