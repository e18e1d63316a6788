//! Lines: where each line of a text begins, so that the place of a byte is found without reading the text again.

/// The starts of the lines of a text.
#[derive(Clone, Debug)]
pub(super) struct Lines(Vec<usize>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(breaks).collect())
    }

    /// The number of the line in which a byte stands, counted from 1.
    pub(super) fn number(&self, at: usize) -> usize {
        self.0.partition_point(|start| *start <= at)
    }

    /// Where that line begins.
    pub(super) fn start(&self, at: usize) -> usize {
        let before = self.number(at).saturating_sub(1);
        self.0.get(before).copied().unwrap_or_default()
    }
}
