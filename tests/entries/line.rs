//! A configuration line: it is told what is wrong with it, or it is printed and read back as it was.

use genpanel::analysis::describe;
use genpanel::pricing::{Fingerprint, Line, PriceList, Reading, Sheet};

use super::given::{BUILT_IN, OTHER, is_plain};
use super::money::{adds_up, is_proved};

pub(super) fn law(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let taken = [&BUILT_IN.sheet, &OTHER].map(|sheet| reads(&text, sheet));
    taken.contains(&true)
}

/// Whether it is a line of this sheet, of one model or of all.
fn reads(text: &str, sheet: &Sheet) -> bool {
    match Line::parse(text, sheet) {
        Err(error) => {
            is_plain(&error.to_string());
            let (message, help) = error.parts();
            is_plain(&message);
            is_plain(&help);
            assert!(!message.is_empty() && !help.is_empty(), "{error:?}");
            assert!(error.to_string().len() < 1_000, "{error}");
        }
        Ok(line) => reads_back(&line, sheet),
    }
    // In a check, a line may be of every model.
    match Line::parse_template(text, sheet) {
        Err(error) => {
            is_plain(&error.to_string());
            false
        }
        Ok((line, any)) => {
            assert!(sheet.holds(&line.configuration));
            assert_eq!(any, text.trim_start().starts_with('*'));
            true
        }
    }
}

fn reads_back(line: &Line, sheet: &Sheet) {
    let short = line.print(sheet);
    for printed in [short.clone(), line.print_in_full(sheet)] {
        is_plain(&printed);
        assert!(!printed.contains(char::is_whitespace), "{printed:?}");
        let again = Line::parse(&printed, sheet);
        assert_eq!(again.as_ref(), Ok(line), "{printed:?}");
        assert_eq!(again.unwrap().print(sheet), short);
    }
    for reading in Reading::ALL {
        let list = PriceList::new(sheet, reading);
        adds_up(&line.configuration, list);
        let total = list.total(&line.configuration);
        if let Some(note) = line.note(Fingerprint::of(sheet), total) {
            is_plain(&note);
        }
    }
    is_proved(&line.configuration, PriceList::new(sheet, sheet.reading));
    is_plain(&describe(&line.configuration, sheet));
}
