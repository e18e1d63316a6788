//! Fuzzy: whether a few letters find a name, and how well.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher};

/// What is looked for.
#[derive(Debug)]
pub struct Fuzzy {
    pattern: Pattern,
    matcher: Matcher,
}

impl Fuzzy {
    /// Looks for these letters, in this order; words may stand in any.
    pub fn of(query: &str) -> Self {
        Self {
            pattern: Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart),
            matcher: Matcher::new(Config::DEFAULT),
        }
    }

    /// How well they are found in a name, more is better; `None` where they are not.
    pub fn score(&mut self, name: &str) -> Option<u32> {
        let found = self.pattern.match_list([name], &mut self.matcher);
        found.first().map(|(_, score)| *score)
    }
}
