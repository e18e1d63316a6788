//! Prompt: a number while it is typed, and what it is for.

use super::App;
use crate::pricing::{Configuration, Credits, Step};

/// The most digits that a number has: enough for any budget, too few to overflow.
const MOST_DIGITS: usize = 15;
/// The most digits that can be typed, so that too large a number can be seen, told and mended.
const MOST_TYPED: usize = 1_000;

/// A number that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    /// The digits so far.
    pub digits: String,
    /// The run as it was before, which a count that is left comes back to.
    pub before: Configuration,
}

/// What a typed number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The count of the run in hand.
    Count,
    /// The budget.
    Budget,
    /// The tries of the step in hand.
    Tries,
    /// The credits that Afford keeps back.
    Keep,
    /// The images that Afford asks for at least.
    Least,
    /// The longer side that Advise finds the cheapest way to.
    Pixels,
    /// The scene of a presentation.
    Scene,
}

impl Purpose {
    /// The words before the number.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Budget => "budget in credits",
            Self::Tries => "tries",
            Self::Keep => "credits to keep back",
            Self::Least => "images at least",
            Self::Pixels => "pixels of the longer side",
            Self::Scene => "number of the scene",
        }
    }
}

impl Prompt {
    /// The number so far; `None` where nothing is typed.
    ///
    /// # Errors
    ///
    /// That it is too large, in words.
    fn number(&self) -> Result<Option<u64>, String> {
        let digits = self.digits.trim_start_matches('0');
        if digits.len() > MOST_DIGITS {
            return Err(format!(
                "too large: a number has at most {MOST_DIGITS} digits here"
            ));
        }
        Ok(self.digits.parse().ok())
    }
}

impl App {
    pub(super) fn ask(&mut self, purpose: Purpose) {
        self.prompt = Some(Prompt {
            purpose,
            digits: String::new(),
            before: self.work.configuration.clone(),
        });
    }

    /// Leaves the number, and everything as it was before it was begun.
    pub(super) fn leave_prompt(&mut self) {
        if let Some(prompt) = self.prompt.take() {
            self.work.configuration = prompt.before;
        }
    }

    /// Sets the budget, or says why it stays.
    pub(super) fn set_budget(&mut self, budget: Credits) {
        self.notice = self.ledger.set_budget(budget).err();
    }

    pub(super) fn type_digit(&mut self, digit: u8) {
        let Some(prompt) = &mut self.prompt else {
            return;
        };
        if prompt.digits.len() < MOST_TYPED {
            prompt.digits.push(char::from(b'0' + digit.min(9)));
        }
        self.notice = prompt.number().err();
        self.count_so_far();
    }

    pub(super) fn erase_digit(&mut self) {
        if let Some(prompt) = &mut self.prompt {
            prompt.digits.pop();
        }
        self.count_so_far();
    }

    /// A count shows at once what it would cost; any other number waits for Enter.
    fn count_so_far(&mut self) {
        let prompt = self
            .prompt
            .as_ref()
            .filter(|prompt| prompt.purpose == Purpose::Count);
        if let Some(Ok(Some(number))) = prompt.map(Prompt::number) {
            self.accept_count(number);
        }
    }

    /// Takes the number; nothing typed changes nothing, and too large a number says so.
    pub(super) fn accept(&mut self) {
        let Some(prompt) = self.prompt.take() else {
            return;
        };
        let number = match prompt.number() {
            Ok(Some(number)) => number,
            Ok(None) => return,
            Err(why) => {
                self.notice = Some(why);
                return;
            }
        };
        match prompt.purpose {
            Purpose::Count => self.accept_count(number),
            Purpose::Budget => self.set_budget(Credits::new(number)),
            Purpose::Tries => self.accept_tries(number),
            Purpose::Keep => self.afford.keep = Credits::new(number),
            Purpose::Least => self.accept_least(number),
            // Another scene is another stage, which is set before anything is compared.
            Purpose::Scene => {}
            Purpose::Pixels => self.advise.pixels = Some(number).filter(|pixels| *pixels > 0),
        }
    }

    fn accept_count(&mut self, number: u64) {
        match self.count_of(number) {
            Ok(count) => self.step(Step::Count(count)),
            Err(why) => self.notice = Some(why),
        }
    }

    /// A number as a count of the sheet.
    ///
    /// # Errors
    ///
    /// Why it is none, in words.
    pub fn count_of(&self, number: u64) -> Result<u32, String> {
        let range = self.sheet.count;
        let count = u32::try_from(number).ok();
        let count = count.filter(|count| range.clamp(*count) == *count);
        count.ok_or_else(|| {
            let (min, max) = (range.min, range.max);
            format!("{number} is not from {min} to {max}, which this sheet allows")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::load::built_in;
    use crate::pricing::Reading;

    fn typed(purpose: Purpose, digits: &str) -> App {
        let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
        app.update(Action::Ask(purpose));
        for digit in digits.bytes() {
            app.update(Action::Digit(digit - b'0'));
        }
        app
    }

    #[test]
    fn too_large_a_number_is_told_and_changes_nothing() {
        for purpose in [Purpose::Budget, Purpose::Keep, Purpose::Count] {
            let mut app = typed(purpose, &"9".repeat(23));
            assert_eq!(app.prompt.as_ref().unwrap().digits.len(), 23);
            let before = (app.ledger.budget, app.afford.keep, app.total());
            app.update(Action::Accept);
            let said = app.notice.clone().unwrap();
            assert_eq!(said, "too large: a number has at most 15 digits here");
            let after = (app.ledger.budget, app.afford.keep, app.total());
            assert_eq!(before, after);
        }
    }

    #[test]
    fn what_is_taken_back_is_what_was_typed_last() {
        let mut app = typed(Purpose::Budget, &"9".repeat(23));
        for _ in 0..20 {
            app.update(Action::EraseDigit);
        }
        app.update(Action::Accept);
        assert_eq!(app.ledger.budget, Credits::new(999));
        let mut app = typed(Purpose::Budget, "00000000000000000000500");
        app.update(Action::Accept);
        assert_eq!(app.ledger.budget, Credits::new(500));
    }
}
