//! The breakdown: how the total on the button comes about.

use crate::analysis::Proof;
use crate::app::App;
use crate::pricing::{Amount, Basis};

/// The most characters of one line at the design size.
const LINE: usize = 34;

/// One line of the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BreakdownLine {
    /// A number that goes in.
    Part {
        /// The number.
        figure: String,
        /// What it is.
        what: String,
        /// What it rests on, in words.
        basis: String,
    },
    /// What is done with the numbers.
    Arithmetic(String),
    /// One item of several, with what it comes to.
    Item(String, Amount),
    /// The last step, and what comes out.
    Total(String, Amount),
}

impl App {
    /// The whole arithmetic of one item; of several, each with what it comes to.
    pub(super) fn breakdown(&self, proofs: &[Proof<'_>]) -> Vec<BreakdownLine> {
        let mut lines = Vec::new();
        let total = self.total();
        let last = match proofs {
            [only] => {
                lines.extend(only.parts.iter().map(|part| BreakdownLine::Part {
                    figure: part.figure.clone(),
                    what: part.short.clone(),
                    basis: match part.basis {
                        Basis::Stated => part.standing().to_owned(),
                        Basis::Assumed => [Basis::Assumed.mark(), " ", part.standing()].concat(),
                    },
                }));
                let whole = only.arithmetic();
                if only.quantity.is_empty()
                    || whole.chars().count() + total.to_string().chars().count() < LINE
                {
                    whole
                } else {
                    lines.push(BreakdownLine::Arithmetic(only.price.clone()));
                    only.quantity.clone()
                }
            }
            several => {
                lines.extend(several.iter().map(|proof| {
                    let words = format!("{}, {} × {}", proof.title, proof.each, proof.times);
                    BreakdownLine::Item(words, proof.amount)
                }));
                "Total".to_owned()
            }
        };
        lines.push(BreakdownLine::Total(last, total));
        lines
    }
}
