//! Tests: what the changes write, seen on a terminal, is what the whole frame shows.

use proptest::collection::vec;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Style};

use super::*;
use crate::app::{Action, App, Tab, Toward};
use crate::ui::{Painter, Theme};

fn frame(text: &str, page: Option<&str>) -> Frame {
    let link = |page: &str| Link {
        place: Rect::new(0, 0, 4, 1),
        page: page.to_owned(),
    };
    Frame {
        cells: Grid::from(&Buffer::with_lines([text])),
        links: page.map(link).into_iter().collect(),
        spots: Vec::new(),
    }
}

fn bytes(shown: &Frame, next: &Frame) -> String {
    let mut bytes = Vec::new();
    next.after(shown, &mut bytes);
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_link_is_opened_and_closed_around_its_cells() {
    let shown = frame("        ", None);
    let written = bytes(&shown, &frame("page end", Some("https://a.org")));
    let opened = written.find("\x1b]8;;https://a.org\x1b\\").unwrap();
    let closed = written.find("\x1b]8;;\x1b\\").unwrap();
    let page = written.find("page").unwrap();
    let end = written.find("end").unwrap();
    assert!(
        opened < page && page < closed && closed < end,
        "{written:?}"
    );
}

#[test]
fn cells_that_lead_elsewhere_are_drawn_again_though_they_look_the_same() {
    let shown = frame("page end", Some("https://a.org"));
    assert_eq!(bytes(&shown, &frame("page end", Some("https://a.org"))), "");
    let other = bytes(&shown, &frame("page end", Some("https://b.org")));
    assert!(other.contains("https://b.org") && other.contains("page"));
    assert!(!other.contains("end"), "{other:?}");
    let none = bytes(&shown, &frame("page end", None));
    assert!(
        none.contains("page") && !none.contains("\x1b]8"),
        "{none:?}"
    );
}

/// A frame of signs and looks by number; not `plain`, also wide ones and ones that are put together.
fn drawn(area: Rect, numbers: &[u16], plain: bool) -> Frame {
    const SIGNS: [&str; 8] = [
        " ", "a", "7", "\u{2212}", "\u{2502}", " ", "\u{8a9e}", "e\u{301}",
    ];
    /// As many of them are a sign alone in its column.
    const PLAIN: usize = 6;
    const STYLES: [Style; 8] = [
        Style::new(),
        Style::new(),
        Style::new().bold(),
        Style::new().dim().fg(Color::Cyan),
        Style::new().reversed(),
        Style::new().fg(Color::LightRed).underlined(),
        Style::new().bg(Color::Blue).fg(Color::White),
        Style::new().bold().fg(Color::Yellow),
    ];
    let mut cells = Buffer::empty(area);
    let mut covered = Position::ORIGIN;
    for (place, number) in area.positions().zip(numbers) {
        if place.y == covered.y && place.x < covered.x {
            continue;
        }
        let pick = |list: usize, at: u16| usize::from(at) % list;
        let style = STYLES[pick(8, number / 8)];
        let sign = SIGNS[pick(if plain { PLAIN } else { SIGNS.len() }, *number)];
        let room = usize::from(area.right() - place.x);
        let (x, y) = cells.set_stringn(place.x, place.y, sign, room, style);
        covered = Position::new(x, y);
    }
    Frame {
        cells: Grid::from(&cells),
        ..Frame::empty(Rect::ZERO)
    }
}

/// What is seen in each cell.
fn seen(parser: &vt100::Parser, area: Rect) -> Vec<String> {
    let cells = area.positions().map(|at| {
        let cell = parser.screen().cell(at.y, at.x).unwrap();
        let blank = matches!(cell.contents(), "" | " ");
        let over = (cell.inverse(), cell.underline(), cell.bgcolor());
        // Nothing else is seen where nothing is written.
        let sign = (!blank).then(|| {
            (
                cell.contents().to_owned(),
                cell.fgcolor(),
                cell.bold(),
                cell.dim(),
            )
        });
        format!("{over:?} {sign:?}")
    });
    cells.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn changes_lead_to_what_a_whole_frame_shows(
        frames in vec(vec(0_u16..64, 60), 2..5),
        few in vec(any::<bool>(), 60),
        plain in any::<bool>(),
    ) {
        let area = Rect::new(0, 0, 12, 5);
        let (height, width) = (area.height.try_into().unwrap(), area.width.try_into().unwrap());
        let screen = || vt100::Parser::new(height, width, 0);
        let (mut changed, mut bytes) = (screen(), Vec::new());
        let mut shown = Frame::empty(area);
        let mut numbers = vec![0; 60];
        for next in &frames {
            for ((number, new), keep) in numbers.iter_mut().zip(next).zip(&few) {
                *number = if *keep { *number } else { *new };
            }
            let next = drawn(area, &numbers, plain);
            bytes.clear();
            next.after(&shown, &mut bytes);
            changed.process(&bytes);
            bytes.clear();
            next.whole(&mut bytes);
            let mut whole = screen();
            whole.process(&bytes);
            prop_assert_eq!(seen(&changed, area), seen(&whole, area));
            let text = |at: Position| {
                let mark = next.cells.mark(at).unwrap();
                next.cells.text(mark, &mut [0; 4]).trim().to_owned()
            };
            for at in area.positions().filter(|at| !text(*at).is_empty()) {
                let cell = whole.screen().cell(at.y, at.x).unwrap();
                prop_assert_eq!(cell.contents(), text(at));
            }
            shown = next;
        }
    }
}

/// A frame begins and ends, however little it changes; so what counts is the sum. Down its columns it takes less than
/// line by line.
#[test]
fn keys_write_less_than_three_bytes_for_each_cell_that_changes() {
    let loaded = crate::load::built_in().unwrap();
    let reading = loaded.sheet.reading;
    let mut app = App::new(loaded.sheet, reading);
    let mut painter = Painter::new(Theme::COLOURS);
    let area = Rect::new(0, 0, 80, 24);
    let keys = [
        Action::Quality(Toward::Next),
        Action::Quality(Toward::Previous),
        Action::Model(Toward::Next),
        Action::Model(Toward::Next),
        Action::Model(Toward::Previous),
        Action::Count(Toward::Next),
        Action::Count(Toward::Previous),
        Action::Dimension(Toward::Next),
        Action::Undo,
        Action::Redo,
        Action::SwitchPane,
        Action::Option(Toward::Next),
        Action::SwitchPane,
        Action::Show(Tab::Compare),
        Action::Show(Tab::Work),
    ];
    let (mut shown, mut written, mut changed) = (Frame::empty(area), 0, 0);
    let mut by_lines = 0;
    for action in keys.iter().cycle().take(40 * keys.len()) {
        app.update(*action);
        let mut next = Frame::empty(area);
        painter.paint(&app.view(), area, &mut next.cells);
        written += bytes(&shown, &next).len();
        by_lines += bytes_line_by_line(&shown, &next);
        let cells = next.cells.lines().flatten();
        let both = cells.zip(shown.cells.lines().flatten());
        let blank = |mark: &Mark| (mark.sign() == Some(' ')).then(|| mark.looks().back());
        let seen = both.filter(|(mark, before)| {
            mark != before && (blank(mark).is_none() || blank(mark) != blank(before))
        });
        changed += seen.count();
        shown = next;
    }
    assert!(written < 3 * changed, "{written} bytes for {changed} cells");
    assert!(
        written < by_lines - by_lines / 40,
        "{written} bytes, {by_lines} line by line"
    );
}

fn bytes_line_by_line(shown: &Frame, next: &Frame) -> usize {
    let mut bytes = [BEGIN, END].concat();
    let mut pen = Pen::new(&mut bytes, &next.cells);
    let lines = next.cells.lines().zip(shown.cells.lines());
    for (y, (row, old)) in (0..).zip(lines) {
        next.line(y, row, old, shown, &mut pen);
    }
    pen.put_down();
    bytes.len()
}
