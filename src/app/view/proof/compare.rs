//! Compare: the quote of the column in hand, its change from the baseline, and its total under each reading.

use super::Explanation;
use crate::analysis::Comparison;
use crate::app::App;

impl App {
    /// `None` where nothing is pinned.
    pub(super) fn compare_proof(&self) -> Option<Explanation> {
        let pin = self.compare.selected()?;
        let at = self.compare.column;
        let list = self.list();
        let pins = self.compare.pins.iter();
        let all: Vec<_> = pins.map(|pin| pin.configuration.clone()).collect();
        let comparison = Comparison::of(&all, self.compare.baseline, list);
        let words = self.named(&pin.configuration);
        let mut proof = Explanation::of(format!("Pin {}, {words}", at + 1));
        proof.quote(&pin.configuration, list);
        let base = comparison.baseline;
        if base == at {
            proof.words("It is the baseline: the changes of the others are from it.");
        } else if let Some(baseline) = all.get(base) {
            proof.heading(format!(
                "Against pin {}, {}",
                base + 1,
                self.named(baseline)
            ));
            proof.arithmetic(comparison.arithmetic(at));
        }
        proof.heading("Under each reading");
        for reading in comparison.readings_arithmetic(at, list) {
            proof.arithmetic(reading);
        }
        let ratio = comparison.ratio_arithmetic();
        if !ratio.is_empty() {
            proof.heading("Dearest and cheapest");
            proof.arithmetic(ratio);
        }
        self.budget_proof(&pin.configuration, &mut proof);
        Some(proof)
    }
}
