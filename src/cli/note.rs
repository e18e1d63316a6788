//! Note: a word where a shared line was made at another price than the one shown.

use crate::pricing::{Amount, Fingerprint, Line, grouped};

/// What the line says about its sheet and total, where it is not so here.
pub(super) fn note(line: &Line, here: Fingerprint, total: Amount) -> Option<String> {
    let other = line.sheet.filter(|sheet| *sheet != here);
    let stated = line.total.map(|total| grouped(total.get()));
    match (other, stated) {
        (Some(there), Some(stated)) => Some(format!(
            "made on another sheet: {stated} there ({there}), {total} here ({here})"
        )),
        (Some(there), None) => Some(format!(
            "made on another sheet ({there}); {total} is the total here ({here})"
        )),
        (None, Some(stated)) if line.total != total.credits() => {
            Some(format!("says a total of {stated}; here it is {total}"))
        }
        (None, _) => None,
    }
}
