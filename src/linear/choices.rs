//! Choices: the list that was printed last, from which a number picks.

use super::{Linear, Reply};
use crate::app::{Action, Choice, Toward};
use crate::pricing::grouped;

/// How many rows [`Toward::PageOn`] goes on.
const PAGE: usize = 10;

/// What moves along something.
pub(super) type Along = fn(Toward) -> Action;

/// What can be picked.
#[derive(Clone, Debug)]
pub(super) enum Pick {
    /// Something of the configuration, or of the sheet.
    Choice(Choice),
    /// A row of the open screen: what moves there, and how far from the first.
    Row(Along, usize),
}

/// The list, numbered from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Choices(pub(super) Vec<Pick>);

impl Choices {
    /// The rows of the open screen.
    pub(super) fn rows(toward: Along, rows: usize) -> Self {
        Self((0..rows).map(|row| Pick::Row(toward, row)).collect())
    }
}

impl Linear {
    /// Picks from the list that was printed just before, which can be picked from again.
    pub(super) fn pick(&mut self, number: usize, choices: Choices) -> Reply {
        let pick = number.checked_sub(1).and_then(|at| choices.0.get(at));
        let reply = match pick {
            None => Reply::trouble(format!("the list goes from 1 to {}", choices.0.len())),
            Some(Pick::Choice(choice)) => self.choose(choice.clone()),
            Some(Pick::Row(toward, row)) => self.go_to_row(*toward, *row),
        };
        self.choices = choices;
        reply
    }

    /// Takes what was chosen, and says what that changed.
    pub(super) fn choose(&mut self, choice: Choice) -> Reply {
        let before = self.before();
        self.app.choose(choice);
        Reply::line(self.said(&before))
    }

    /// Goes to a row by the moves that keys make, and says what is there.
    pub(super) fn go_to_row(&mut self, toward: Along, row: usize) -> Reply {
        // What is there already is refused, and that is no news.
        self.app.update(toward(Toward::First));
        for _ in 0..row / PAGE {
            self.app.update(toward(Toward::PageOn));
        }
        for _ in 0..row % PAGE {
            self.app.update(toward(Toward::Next));
        }
        Reply::line(self.screen_in_words())
    }

    /// A number of what is counted from 1, or why it is none.
    pub(super) fn place_of(what: &str, given: &str, of: usize) -> Result<usize, String> {
        let number = given.parse::<usize>().ok();
        let place = number.and_then(|number| number.checked_sub(1));
        place.filter(|place| *place < of).ok_or_else(|| {
            if of == 0 {
                return format!("there is no {what}");
            }
            let most = grouped(u64::try_from(of).unwrap_or(u64::MAX));
            format!("{what} is a number from 1 to {most}")
        })
    }
}
