//! Bar: a part of a whole, to scale, in eighths of a cell.

use crate::pricing::Credits;

const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// A bar of at most so many cells; anything above 0 shows at least an eighth.
pub(super) fn bar(part: Credits, whole: Credits, cells: u16) -> String {
    if whole == Credits::ZERO || part == Credits::ZERO {
        return String::new();
    }
    let steps = u128::from(cells) * 8;
    let filled = (u128::from(part.get()) * steps).div_ceil(u128::from(whole.get()));
    let filled = usize::try_from(filled.min(steps)).unwrap_or(0);
    let rest = EIGHTHS.get(filled % 8).copied().unwrap_or_default();
    "█".repeat(filled / 8) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_to_scale() {
        let bar = |part, whole, cells| bar(Credits::new(part), Credits::new(whole), cells);
        assert_eq!(bar(4, 4, 3), "███");
        assert_eq!(bar(2, 4, 3), "█▌");
        assert_eq!(bar(1, 1_000, 3), "▏");
        assert_eq!(bar(0, 4, 3), "");
        assert_eq!(bar(u64::MAX, u64::MAX, 2), "██");
    }
}
