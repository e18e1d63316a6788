//! Bar: a part of a whole, to scale, in eighths of a terminal column.

use super::Credits;

const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// A bar of at most so many columns; anything above 0 shows at least an eighth.
pub fn bar(part: Credits, whole: Credits, columns: u16) -> String {
    if whole == Credits::ZERO || part == Credits::ZERO {
        return String::new();
    }
    let steps = u128::from(columns).saturating_mul(8);
    let scaled = u128::from(part.get()).saturating_mul(steps);
    let filled = scaled.div_ceil(u128::from(whole.get()));
    let filled = usize::try_from(filled.min(steps)).unwrap_or(0);
    let rest = EIGHTHS
        .get(filled.rem_euclid(8))
        .copied()
        .unwrap_or_default();
    "█".repeat(filled.div_euclid(8)) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_to_scale() {
        let bar = |part, whole, columns| bar(Credits::new(part), Credits::new(whole), columns);
        assert_eq!(bar(4, 4, 3), "███");
        assert_eq!(bar(2, 4, 3), "█▌");
        assert_eq!(bar(1, 1_000, 3), "▏");
        assert_eq!(bar(0, 4, 3), "");
        assert_eq!(bar(u64::MAX, u64::MAX, 2), "██");
    }
}
