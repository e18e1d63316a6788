//! Prompt: a number while it is typed, and what it is for.

use super::{Action, App};
use crate::pricing::{Credits, Step};

/// The most digits that can be typed: enough for any budget, too few to overflow.
const MOST_DIGITS: usize = 15;

/// A number that is being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    /// What it is for.
    pub purpose: Purpose,
    /// The digits so far.
    pub digits: String,
}

/// What a typed number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The count of the run in hand.
    Count,
    /// The budget.
    Budget,
    /// The credits that Afford keeps back.
    Keep,
    /// The images that Afford asks for at least.
    Least,
    /// The longer side that Advise finds the cheapest way to.
    Pixels,
}

impl Purpose {
    /// The words before the number.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Budget => "budget in credits",
            Self::Keep => "credits to keep back",
            Self::Least => "images at least",
            Self::Pixels => "pixels of the longer side",
        }
    }
}

impl App {
    pub(super) fn ask(&mut self, purpose: Purpose) {
        self.prompt = Some(Prompt {
            purpose,
            digits: String::new(),
        });
    }

    pub(super) fn type_digit(&mut self, digit: u8) {
        let Some(prompt) = &mut self.prompt else {
            return;
        };
        if prompt.digits.len() < MOST_DIGITS {
            prompt.digits.push(char::from(b'0' + digit.min(9)));
        }
        // A count is taken as soon as no other digit could follow.
        if prompt.purpose == Purpose::Count
            && prompt
                .digits
                .parse::<u32>()
                .is_ok_and(|count| count.saturating_mul(10) > self.sheet.count.max)
        {
            self.take(Action::Accept);
        }
    }

    pub(super) fn erase_digit(&mut self) {
        if let Some(prompt) = &mut self.prompt {
            prompt.digits.pop();
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
            Purpose::Budget => self.ledger.budget = Credits::new(number),
            Purpose::Keep => self.afford.keep = Credits::new(number),
            Purpose::Least => self.accept_least(number),
            Purpose::Pixels => self.advise.pixels = Some(number).filter(|pixels| *pixels > 0),
        }
    }

    fn accept_count(&mut self, number: u64) {
        let range = self.sheet.count;
        let count = u32::try_from(number).ok();
        if let Some(count) = count.filter(|count| range.clamp(*count) == *count) {
            self.step(Step::Count(count));
        } else {
            let (min, max) = (range.min, range.max);
            self.notice = Some(format!(
                "{number} is not from {min} to {max}, which this sheet allows"
            ));
        }
    }
}
