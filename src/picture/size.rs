//! Size: cells in pixels, and eighths of pixels for what lies between.

/// The width of a cell, in pixels: 0.6 of the size of the font, as fonts of one width have it.
pub(super) const CELL: usize = 9;
/// The height of a cell, in pixels.
pub(super) const LINE: usize = 18;

/// A number of eighths in pixels, exactly.
pub(super) fn pixels(eighths: usize) -> String {
    let (whole, part) = (eighths / 8, eighths % 8);
    if part == 0 {
        return whole.to_string();
    }
    let digits = format!("{:03}", part * 125);
    format!("{whole}.{}", digits.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eighths_are_exact() {
        let told = [0, 8, 12, 9, 63].map(pixels);
        assert_eq!(told, ["0", "1", "1.5", "1.125", "7.875"]);
    }
}
