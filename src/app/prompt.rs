//! Prompt: a number while it is typed, and what it is for.

use super::App;
use crate::pricing::{Configuration, Credits, Step};

/// The most digits that can be typed: enough for any budget, too few to overflow.
const MOST_DIGITS: usize = 15;

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
        if prompt.digits.len() < MOST_DIGITS {
            prompt.digits.push(char::from(b'0' + digit.min(9)));
        } else {
            self.notice = Some(format!("a number has at most {MOST_DIGITS} digits here"));
        }
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
        if let Some(Ok(number)) = prompt.map(|prompt| prompt.digits.parse::<u64>()) {
            self.accept_count(number);
        }
    }

    /// Takes the number; nothing typed changes nothing.
    pub(super) fn accept(&mut self) {
        let Some(prompt) = self.prompt.take() else {
            return;
        };
        let Ok(number) = prompt.digits.parse::<u64>() else {
            return;
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
