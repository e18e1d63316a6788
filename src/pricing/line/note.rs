//! Note: a word where a shared line was made at another price than the one shown.

use super::Line;
use crate::pricing::{Amount, Fingerprint, grouped};

impl Line {
    /// What the line says about its sheet and total, where it is not so on the sheet with this fingerprint.
    pub fn note(&self, here: Fingerprint, total: Amount) -> Option<String> {
        let other = self.sheet.filter(|sheet| *sheet != here);
        let stated = self.total.map(|total| grouped(total.get()));
        match (other, stated) {
            (Some(there), Some(stated)) => Some(format!(
                "made on another sheet: {stated} there ({there}), {total} here ({here})"
            )),
            (Some(there), None) => Some(format!(
                "made on another sheet ({there}); {total} is the total here ({here})"
            )),
            (None, Some(stated)) if self.total != total.credits() => {
                Some(format!("says a total of {stated}; here it is {total}"))
            }
            (None, _) => None,
        }
    }
}
