//! In ASCII every screen says the same in the same places, with no byte above 127.

use std::collections::BTreeSet;

use genpanel::app::{Action, Tab};
use genpanel::ui::{Look, Theme, stand_in};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{after, panel, rows, scenes};

fn look(ascii: bool) -> Look {
    Look {
        ascii,
        ..Look::from(Theme::COLOURS)
    }
}

const SIZES: [(u16, u16); 8] = [
    (1, 1),
    (7, 3),
    (20, 5),
    (40, 12),
    (61, 17),
    (80, 24),
    (120, 40),
    (200, 60),
];

#[test]
fn every_screen_is_complete_in_ascii_and_nothing_moves() {
    let mut scenes = scenes();
    scenes.extend(Tab::ALL.map(|tab| ("tab", after(panel(), &[Action::Show(tab)]))));
    scenes.push(("palette", after(panel(), &[Action::Palette])));
    let mut unknown = BTreeSet::new();
    for (name, app) in scenes {
        for (width, height) in SIZES {
            let area = Rect::new(0, 0, width, height);
            let (mut full, mut flat) = (Buffer::empty(area), Buffer::empty(area));
            look(false).draw(&app.view(), area, &mut full);
            look(true).draw(&app.view(), area, &mut flat);
            for (cell, (was, at)) in flat.content.iter().zip(full.content.iter().zip(0..)) {
                let sign = cell.symbol();
                assert!(
                    sign.len() == 1 && sign.is_ascii(),
                    "{name} at {width}x{height}: {sign:?} in cell {at}"
                );
                assert!(
                    !was.symbol().is_ascii() || was.symbol() == sign || sign == "?",
                    "{name} at {width}x{height}: {sign:?} for {:?} in cell {at}",
                    was.symbol()
                );
                // What stands for a wide sign has its style in both columns.
                assert!(sign == "?" || cell.style() == was.style());
            }
            // The sheet of one model has a name that no table holds.
            if name != "missing" {
                let signs = full.content.iter().flat_map(|cell| cell.symbol().chars());
                unknown.extend(signs.filter(|sign| stand_in(*sign).is_none()));
            }
        }
    }
    assert!(unknown.is_empty(), "without a stand-in: {unknown:?}");
}

/// What no scene happens to show, such as a bar of another length, is in the source all the same.
#[test]
fn every_sign_that_the_source_writes_has_a_stand_in() {
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![source];
    let mut unknown = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code.lines().map(str::trim);
            let lines = lines.filter(|line| !line.starts_with("//"));
            let signs = lines.flat_map(str::chars);
            unknown.extend(signs.filter(|sign| stand_in(*sign).is_none()));
        }
    }
    // What stands for a sign that nobody could show.
    unknown.remove(&char::REPLACEMENT_CHARACTER);
    assert!(unknown.is_empty(), "without a stand-in: {unknown:?}");
}

#[test]
fn a_name_in_other_letters_keeps_its_width() {
    let (_, app) = scenes()
        .into_iter()
        .find(|(name, _)| *name == "missing")
        .unwrap();
    let area = Rect::new(0, 0, 80, 24);
    let mut flat = Buffer::empty(area);
    look(true).draw(&app.view(), area, &mut flat);
    let text = rows(&flat).join("\n");
    assert!(text.contains("> ???????????? ??"), "{text}");
}
