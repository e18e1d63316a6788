//! Given: bytes as a file, the panel that meets them, and what is looked at whenever something is told or shown.

use std::cell::OnceCell;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use genpanel::app::{Action, App, Tab};
use genpanel::input::Keymap;
use genpanel::load::{Failure, Loaded, built_in, parse};
use genpanel::pricing::{Reading, Sheet, is_unsafe};
use genpanel::ui::{Look, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tempfile::TempDir;

/// The sheet that is compiled in.
pub(super) static BUILT_IN: LazyLock<Loaded> = LazyLock::new(|| built_in().unwrap());

/// A sheet that has little in common with it.
pub(super) static OTHER: LazyLock<Sheet> =
    LazyLock::new(|| parse(include_str!("../sheets/good/other-workspace.toml")).unwrap());

/// The panel as it opens, with nothing moving.
pub(super) fn panel() -> App {
    on(BUILT_IN.sheet.clone())
}

/// The same on another sheet.
pub(super) fn on(sheet: Sheet) -> App {
    let reading = sheet.reading;
    let mut app = App::new(sheet, reading);
    app.motion = false;
    app
}

/// Has the bytes as a file of a folder, in which nothing else is but a plan for scenes to name.
pub(super) fn as_file<T>(bytes: &[u8], read: impl FnOnce(&Path) -> T) -> T {
    thread_local! {
        static FOLDER: OnceCell<TempDir> = const { OnceCell::new() };
    }
    FOLDER.with(|folder| {
        let folder = folder.get_or_init(|| {
            let folder = TempDir::new().unwrap();
            let plan = include_str!("../scenes/two.plan.toml");
            fs::write(folder.path().join("two.plan.toml"), plan).unwrap();
            folder
        });
        let path = folder.path().join("given.toml");
        fs::write(&path, bytes).unwrap();
        read(&path)
    })
}

/// Nothing in it that a terminal would obey, or that deceives who reads it.
#[track_caller]
pub(super) fn is_plain(line: &str) {
    assert!(!line.contains(is_unsafe), "not to be shown: {line:?}");
}

/// The same of several lines.
#[track_caller]
pub(super) fn are_plain(lines: &str) {
    lines.split('\n').for_each(is_plain);
}

/// Every problem has a place, says what is wrong and what to write, and can be shown.
pub(super) fn is_told(failure: &Failure) {
    are_plain(&failure.to_string());
    is_plain(&failure.in_a_line());
    assert!(!failure.in_a_line().is_empty());
    if let Failure::Problems(problems) = failure {
        assert!(!problems.list().is_empty());
        for problem in problems.list() {
            let (line, column) = problems.place(problem);
            assert!(line >= 1 && column >= 1);
            assert!(!problem.message.is_empty() && !problem.help.is_empty());
        }
    }
}

/// Paints a screen, what lies over it and the proof of what is in hand there, and looks at every cell.
pub(super) fn is_shown(app: &App, keys: &Keymap, chosen: usize) {
    let look = Look {
        keys: keys.clone(),
        ..Look::from(Theme::COLOURS)
    };
    let mut app = app.clone();
    app.tab = Tab::ALL[chosen % Tab::ALL.len()];
    shown(&app, &look);
    let over = [Action::Proof, Action::Help, Action::Palette];
    app.update(over[chosen / Tab::ALL.len() % over.len()]);
    shown(&app, &look);
}

fn shown(app: &App, look: &Look) {
    let area = Rect::new(0, 0, 80, 24);
    let mut cells = Buffer::empty(area);
    let view = app.view();
    is_plain(&view.button.label);
    look.draw(&view, area, &mut cells);
    are_cells(&cells);
}

/// Looks at every cell of a frame.
pub(super) fn are_cells(cells: &Buffer) {
    for cell in &cells.content {
        is_plain(cell.symbol());
    }
}

/// One of the readings.
pub(super) fn reading(chosen: usize) -> Reading {
    Reading::ALL[chosen % Reading::ALL.len()]
}
