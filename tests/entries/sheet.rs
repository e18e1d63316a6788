//! A price sheet: it has problems that can be told, or prices of which none overflows and words that can be shown.

use genpanel::analysis::{AdviseAsk, describe, differences};
use genpanel::input::Keymap;
use genpanel::load::{Origin, Why, load};
use genpanel::pricing::{At, Configuration, Fingerprint, Line, PriceList, Reading, Sheet};
use genpanel::store;

use super::given::{BUILT_IN, as_file, is_plain, is_shown, is_told, on, panel};
use super::money::{adds_up, dearest, is_proved};

pub(super) fn law(bytes: &[u8]) -> bool {
    let loaded = as_file(bytes, |path| {
        load(Origin::File {
            path: path.to_owned(),
            why: Why::Flag,
        })
    });
    match loaded {
        Err(failure) => {
            is_told(&failure);
            false
        }
        Ok(loaded) => {
            is_sound(&loaded.sheet);
            is_usable(&loaded.sheet, bytes.len());
            for check in &loaded.checks {
                is_plain(&check.claim);
                is_plain(&check.found);
            }
            true
        }
    }
}

/// No total overflows, and every configuration can be written and read.
fn is_sound(sheet: &Sheet) {
    let print = Fingerprint::of(sheet);
    assert_eq!(Fingerprint::parse(&print.to_string()), Some(print));
    assert_eq!(differences(sheet, sheet), []);
    for reading in Reading::ALL {
        let list = PriceList::new(sheet, reading);
        for configuration in dearest(list) {
            adds_up(&configuration, list);
        }
    }
    let list = PriceList::new(sheet, sheet.reading);
    let start = sheet.start.configuration();
    let examples = sheet.examples.iter().map(|example| &example.configuration);
    let dear = dearest(list).pop();
    for configuration in examples.chain([&start]).chain(&dear) {
        adds_up(configuration, list);
        is_proved(configuration, list);
        is_plain(&describe(configuration, sheet));
        is_written(configuration, sheet);
    }
    // What is advised can be taken: the longest way to the greatest quality, for the most images.
    for configuration in dearest(list).into_iter().take(8) {
        let ask = AdviseAsk {
            configuration,
            to: At::new(sheet.qualities.len() - 1),
            pixels: None,
            pins: Vec::new(),
        };
        for route in ask.routes(ask.configuration.model, list) {
            adds_up(&route.configuration, list);
            is_written(&route.configuration, sheet);
            is_plain(&route.words(list));
        }
    }
}

/// Its lines are read back as they were.
fn is_written(configuration: &Configuration, sheet: &Sheet) {
    let line = Line::of(configuration.clone());
    for text in [line.print(sheet), line.print_in_full(sheet)] {
        is_plain(&text);
        assert_eq!(Line::parse(&text, sheet).as_ref(), Ok(&line), "{text:?}");
    }
}

/// The panel opens on it, keeps its session there, and goes on with it when it was open on another one.
fn is_usable(sheet: &Sheet, chosen: usize) {
    let app = on(sheet.clone());
    is_shown(&app, &Keymap::default(), chosen);
    let session = app.session();
    assert_eq!(store::parse(&store::print(&session)).as_ref(), Ok(&session));
    let restored = on(sheet.clone()).restore(&session);
    assert_eq!(restored.misfits, [""; 0]);
    let mut other = panel();
    other.reload(sheet.clone(), "given.toml");
    is_shown(&other, &Keymap::default(), chosen + 1);
    for change in differences(&BUILT_IN.sheet, sheet) {
        is_plain(&change.arithmetic());
    }
}
