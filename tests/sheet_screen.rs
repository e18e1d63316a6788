//! The Sheet screen: every price is there with its basis, its source in full, and what each reading makes of the run.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/generated.rs"]
#[expect(dead_code, reason = "the configurations are for the laws")]
mod generated;
#[path = "laws/parts.rs"]
mod parts;

use genpanel::app::view::{Body, RowLook, SheetView};
use genpanel::app::{Action, App, SheetAction, SheetSection, Tab, Toward};
use genpanel::input::{Key, action};
use genpanel::load::{BUILT_IN, built_in, parse};
use genpanel::pricing::{Amount, Fingerprint, Reading, Sheet};
use genpanel::ui::{Theme, draw};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn open(sheet: Sheet) -> App {
    let reading = sheet.reading;
    let mut app = App::new(sheet, reading);
    app.update(Action::Show(Tab::Sheet));
    app
}

fn built() -> App {
    open(built_in().unwrap().sheet)
}

fn view(app: &App) -> SheetView {
    let Body::Sheet(view) = app.view().body else {
        panic!("not on Sheet");
    };
    view
}

fn press(app: &mut App, toward: Toward, to: fn(Toward) -> SheetAction) -> bool {
    let action = Action::Sheet(to(toward));
    let allowed = app.refusal(action).is_none();
    app.update(action);
    allowed
}

/// Every row of every section as a line of its cells in full, with the detail that it has while it is in hand.
fn walk(app: &mut App) -> Vec<(SheetSection, String, Vec<String>)> {
    let mut seen = Vec::new();
    for section in SheetSection::ALL {
        assert_eq!(app.sheet_screen.section, section);
        loop {
            let view = view(app);
            let held = &view.sections[view.section];
            assert_eq!(view.section, section.index());
            if let Some(row) = held.rows.get(held.row) {
                let cells = row.cells.iter().map(|cell| cell.shortened(0));
                let cells = cells.collect::<Vec<_>>().join(" ");
                seen.push((section, cells, held.detail.clone()));
            }
            if !press(app, Toward::Next, SheetAction::Row) {
                break;
            }
        }
        let more = press(app, Toward::Next, SheetAction::Section);
        assert_eq!(more, section != SheetSection::About);
    }
    seen
}

#[test]
fn every_price_is_there_with_its_basis_and_its_source() {
    let mut app = built();
    let seen = walk(&mut app);
    let has = |section, parts: &[&str], source: &str| {
        let found = seen.iter().any(|(of, cells, detail)| {
            *of == section
                && parts.iter().all(|part| cells.contains(part))
                && detail.last().is_some_and(|last| last == source)
        });
        assert!(found, "{section:?} {parts:?} {source}");
    };
    let sheet = &app.sheet;
    let page = |source: &Option<String>| source.clone().unwrap_or_else(|| sheet.source.clone());
    for model in sheet.models.iter() {
        let list = Amount::of(model.credits, model.basis).to_string();
        let parts = [model.name.as_str(), &list, model.basis.word()];
        has(SheetSection::Models, &parts, &page(&model.source));
    }
    has(SheetSection::Models, &["~17 ~25 ~38 ~56"], &sheet.source);
    for quality in sheet.qualities.iter() {
        let percent = format!("{}{} %", quality.basis.mark(), quality.percent);
        let parts = [quality.id.as_str(), &percent, quality.basis.word()];
        has(SheetSection::Qualities, &parts, &page(&quality.source));
    }
    for (option, price) in [
        ("Inpainting 25 %", "~13"),
        ("Upscaling 4x", "~4"),
        ("Background removal", "~2"),
        ("Image variation", "~25"),
    ] {
        let edit = sheet
            .edits
            .iter()
            .find(|edit| option.starts_with(&edit.name));
        let source = page(&edit.unwrap().source);
        has(SheetSection::Edits, &[option, price, "assumed"], &source);
    }
    for check in &app.checks {
        has(
            SheetSection::Checks,
            &["✓", &check.claim],
            &page(&check.source),
        );
    }
    let fingerprint = Fingerprint::of(sheet).to_string();
    for fact in [
        sheet.name.as_str(),
        &sheet.as_of,
        &fingerprint,
        "nearest",
        "1 to 8",
    ] {
        let about = |(of, cells, _): &&(SheetSection, String, Vec<String>)| {
            *of == SheetSection::About && cells.contains(fact)
        };
        assert!(seen.iter().any(|row| about(&row)), "{fact}");
    }
}

#[test]
fn each_reading_shows_what_it_makes_of_the_run_in_hand() {
    let mut app = built();
    app.update(Action::Show(Tab::Work));
    app.update(Action::Quality(Toward::Next));
    app.update(Action::Show(Tab::Sheet));
    let at = SheetSection::Readings.index();
    let rows = |app: &App| -> Vec<String> {
        let rows = view(app).sections[at].rows.clone();
        let words = rows.iter().map(|row| {
            let cells = row.cells.iter().map(|cell| cell.shortened(0));
            cells.collect::<Vec<_>>().join(" ")
        });
        words.collect()
    };
    assert_eq!(
        rows(&app),
        [
            "tier ~20 ~34 49 ~98 ~294 in use",
            "flat ~49 ~49 49 ~49 ~147 ~−147",
            "table ~49 ~49 49 ~88 ~264 ~−30",
        ]
    );
    app.update(Action::NextReading);
    assert_eq!(app.reading, Reading::Flat);
    assert!(rows(&app)[0].ends_with("~+147") && rows(&app)[1].ends_with("in use"));
}

#[test]
fn a_check_that_fails_says_what_was_found() {
    let text = BUILT_IN.replacen("\ncredits = 25", "\ncredits = 60", 1);
    let mut app = open(parse(&text).unwrap());
    let seen = walk(&mut app);
    let checks = &view(&app).sections[SheetSection::Checks.index()];
    assert_eq!(checks.sign, "✗");
    assert!(checks.rows.iter().any(|row| row.look == RowLook::Fails));
    assert!(checks.columns[1].head.contains("checks fail"));
    let failed = seen
        .iter()
        .find(|(_, cells, _)| cells.starts_with("✗ nano-banana-2:2K:1"));
    let (_, _, detail) = failed.unwrap();
    assert_eq!(
        detail[..2],
        ["found: it costs 60", "nano-banana-2:2K:1 costs 25"]
    );
}

#[test]
fn its_keys_lead_there_and_stop_at_the_ends() {
    let mut app = built();
    let key = |app: &mut App, sign| {
        let bound = action(Key::char(sign), &app.scopes()).unwrap();
        app.update(bound);
    };
    key(&mut app, 'k');
    assert_eq!(app.notice.as_deref(), Some("this is the first row"));
    key(&mut app, 'h');
    assert_eq!(app.notice.as_deref(), Some("this is the first section"));
    for sign in ['j', 'j', 'l', 'j', 'h'] {
        key(&mut app, sign);
        assert_eq!(app.notice, None);
    }
    // Each section keeps its row.
    assert_eq!(app.sheet_screen.rows[..2], [2, 1]);
    key(&mut app, 'G');
    assert_eq!(app.sheet_screen.rows[0], 14);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_sheet_is_shown_at_any_size(sheet in generated::sheet(), sections in 0..6_usize, rows in 0..9_usize) {
        let mut app = open(sheet);
        for _ in 0..sections {
            app.update(Action::Sheet(SheetAction::Section(Toward::Next)));
        }
        for _ in 0..rows {
            app.update(Action::Sheet(SheetAction::Row(Toward::Next)));
        }
        let held = view(&app);
        for section in &held.sections {
            prop_assert!(section.rows.is_empty() || section.row < section.rows.len());
            for row in &section.rows {
                prop_assert_eq!(row.cells.len(), section.columns.len());
            }
        }
        let frame = app.view();
        for height in [1, 2, 5, 8, 9, 10, 12, 18, 22, 24, 36, 40] {
            for width in [1, 2, 7, 20, 29, 30, 40, 60, 76, 80, 110, 120, 200] {
                let area = Rect::new(0, 0, width, height);
                let mut buf = Buffer::empty(area);
                draw(&frame, &Theme::COLOURS, area, &mut buf);
            }
        }
    }
}
