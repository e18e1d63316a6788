//! Whole: what does not fit loses whole words, so that no number is cut into another one.

use crate::ui::text::{cut, width};

/// The text, or as many of its words as fit, with ` …` for the rest; of a single word without digits its beginning.
pub(super) fn words(text: &str, columns: u16) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let ends = text.rmatch_indices(' ');
    let shown = ends
        // A percentage without its sign would be another number, too.
        .filter(|(at, _)| !text.get(at + 1..).is_some_and(|rest| rest.starts_with('%')))
        .filter_map(|(at, _)| text.get(..at))
        .map(|words| format!("{} …", words.trim_end_matches([' ', ',', '…'])))
        .find(|words| width(words) <= columns);
    shown.unwrap_or_else(|| {
        let first = text.split(' ').next().unwrap_or_default();
        if first.contains(|sign: char| sign.is_ascii_digit()) {
            cut("…", columns)
        } else {
            // Cut where the first word itself ends nowhere near.
            cut(&format!("{first}……"), columns)
        }
    })
}

/// As many of the first parts as fit whole, else the words of the first.
pub(super) fn parts(text: &str, separator: &str, columns: u16) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut ends = text.rmatch_indices(separator);
    let fits = ends
        .by_ref()
        .filter_map(|(at, _)| text.get(..at))
        .find(|parts| width(parts) <= columns);
    let first = text.split(separator).next().unwrap_or(text);
    fits.map_or_else(|| words(first, columns), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_number_becomes_another_one() {
        let text = "ImageGen Fast saves ~138";
        for (columns, shown) in [
            (24, text),
            (23, "ImageGen Fast saves …"),
            (20, "ImageGen Fast …"),
            (14, "ImageGen …"),
            (9, "ImageGen…"),
            (5, "Imag…"),
            (1, "…"),
            (0, ""),
        ] {
            assert_eq!(words(text, columns), shown, "{columns}");
        }
        assert_eq!(words("~1,138 credits", 9), "~1,138 …");
        assert_eq!(words("~1,138 credits", 7), "…");
        assert_eq!(words("saves 14.7 % of it", 12), "saves …");
        assert_eq!(words("2K ×3, Upscaling 4x ×3", 8), "2K ×3 …");
    }

    #[test]
    fn parts_go_before_words_do() {
        let text = "holds for 13, fails for ImageGen 4 and ImageGen Fast";
        assert_eq!(parts(text, ", ", 52), text);
        assert_eq!(parts(text, ", ", 51), "holds for 13");
        assert_eq!(parts(text, ", ", 11), "holds for …");
    }
}
