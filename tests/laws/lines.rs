//! What holds for every configuration line.

use genpanel::load::built_in;
use genpanel::pricing::{Credits, Fingerprint, Line, Reading};
use proptest::prelude::*;

use crate::generated::priced;

proptest! {
    #[test]
    fn a_line_reads_back_exactly(
        (sheet, configuration) in priced(),
        reading in proptest::option::of(proptest::sample::select(&Reading::ALL[..])),
        total in proptest::option::of(any::<u64>()),
        signed in any::<bool>(),
    ) {
        prop_assert!(sheet.holds(&configuration));
        let line = Line {
            configuration,
            reading,
            sheet: signed.then(|| Fingerprint::of(&sheet)),
            total: total.map(Credits::new),
        };
        let text = line.print(&sheet);
        prop_assert!(!text.contains(char::is_whitespace));
        prop_assert_eq!(&Line::parse(&text, &sheet), &Ok(line.clone()));
        // Without case, and with blanks where a line has signs.
        let loud = text.to_uppercase().replace(':', " : ").replace('+', " + ");
        prop_assert_eq!(&Line::parse(&loud, &sheet), &Ok(line));
        prop_assert_eq!(Line::parse(&text, &sheet).unwrap().print(&sheet), text);
    }

    #[test]
    fn no_text_makes_reading_panic(text in any::<String>()) {
        let sheet = built_in().unwrap().sheet;
        if let Err(error) = Line::parse(&text, &sheet) {
            let words = error.to_string();
            prop_assert!(!words.contains(char::is_control), "{words:?}");
            prop_assert!(words.len() < 1_000, "{words:?}");
        }
    }

    /// Text that looks like a line gets further in.
    #[test]
    fn no_line_like_text_makes_reading_panic(
        text in "(sdxl|flux-dev|\\*|)(:(2k|4K|9K|)){0,3}(:[0-9]{0,3})?([+:,](upscale|inpaint|2x|25%|reading|=|tier|[0-9]){0,3}){0,6}",
    ) {
        let sheet = built_in().unwrap().sheet;
        let words = |error: genpanel::pricing::LineError| error.to_string();
        match Line::parse(&text, &sheet) {
            Ok(line) => {
                prop_assert!(sheet.holds(&line.configuration));
                let printed = line.print(&sheet);
                prop_assert_eq!(&Line::parse(&printed, &sheet), &Ok(line));
            }
            Err(error) => prop_assert!(words(error).contains(": ")),
        }
        let _ = Line::parse_template(&text, &sheet).map_err(words);
    }
}
