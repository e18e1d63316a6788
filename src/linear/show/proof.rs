//! The proof in lines: what goes in, who says so, and what is done with it.

use crate::app::view::ExplanationLine;
use crate::linear::{Linear, Reply};

impl Linear {
    /// Where the numbers of what is in hand come from.
    pub(in crate::linear) fn proof(&self) -> Reply {
        let proof = self.app.proof();
        let lines = proof.lines.iter().map(|line| match line {
            ExplanationLine::Heading(words)
            | ExplanationLine::Arithmetic(words)
            | ExplanationLine::Words(words) => words.clone(),
            ExplanationLine::Part {
                figure,
                what,
                standing,
                source,
            } => {
                let parts = [figure, what, standing, source].into_iter();
                let parts = parts.map(|part| part.trim());
                let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
                parts.join(", ")
            }
        });
        let title = std::iter::once(format!("Proof: {}", proof.title));
        Reply::lines(title.chain(lines).collect())
    }
}
