//! The tab bar: the screens with their number keys, and at the right the price sheet in use.

use ratatui::layout::Rect;

use super::text::{columns, first_parts, left, right, width};
use super::{Canvas, Theme};
use crate::app::view::View;
use crate::app::{Action, Tab};

/// All that it shows.
#[derive(PartialEq, Eq)]
pub(super) struct Shown {
    tab: Tab,
    pins: usize,
    sheet: String,
    failed_checks: Option<usize>,
    other_reading: Option<&'static str>,
}

impl Shown {
    pub(super) fn of(view: &View<'_>) -> Self {
        Self {
            tab: view.tab,
            pins: view.pins,
            sheet: view.sheet.to_owned(),
            failed_checks: view.failed_checks,
            other_reading: view.other_reading,
        }
    }
}

pub(super) fn draw(shown: &Shown, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let label = |(index, tab): (usize, Tab), named: bool| {
        let number = index + 1;
        if !named && tab != shown.tab {
            format!(" {number} ")
        } else if tab == Tab::Compare && shown.pins > 0 {
            format!(" {number} Compare ({}) ", shown.pins)
        } else {
            format!(" {number} {} ", tab.name())
        }
    };
    // Where not all names fit, the number keys stay, and the name of the open screen.
    let all = Tab::ALL.into_iter().enumerate();
    let labels = |named: bool| all.clone().map(move |tab| label(tab, named));
    let mut names: Vec<String> = labels(true).collect();
    let needed: u16 = names.iter().map(|label| width(label)).sum();
    // The reading in use matters more than the names of screens that are not open.
    let reading = shown.other_reading.map_or(0, |word| width(word) + 10);
    if needed + 3 + reading > area.width {
        names = labels(false).collect();
    }
    let mut at = 0;
    for (tab, label) in Tab::ALL.into_iter().zip(names) {
        let style = if tab == shown.tab {
            theme.filled
        } else {
            theme.text
        };
        let place = columns(area, at, width(&label));
        left(place, buf, &label, style);
        buf.press(place, Action::Show(tab));
        at += width(&label);
    }
    let room = columns(area, at + 1, area.width);
    let (mark, style) = match shown.failed_checks {
        None => (String::new(), theme.quiet),
        Some(0) => ("✓".to_owned(), theme.quiet),
        Some(failed) => (failed_checks(failed, room.width), theme.wrong),
    };
    let reading = shown
        .other_reading
        .map_or_else(String::new, |word| format!("reading {word}  "));
    let rest = room
        .width
        .saturating_sub(width(&mark) + width(&reading) + 2);
    let sheet = if rest > 4 {
        first_parts(&shown.sheet, " ", rest)
    } else {
        String::new()
    };
    let words = format!("{reading}{sheet} {mark} ");
    right(room, buf, &words, style);
    if !reading.is_empty() {
        let from = room.width.saturating_sub(width(&words));
        left(
            columns(room, from, width(&reading)),
            buf,
            &reading,
            theme.notice,
        );
    }
}

/// How many checks fail, in the longest words that fit.
fn failed_checks(failed: usize, room: u16) -> String {
    let words = match failed {
        1 => ["✗ 1 check fails", "✗ 1 fails"].map(str::to_owned),
        several => [
            format!("✗ {several} checks fail"),
            format!("✗ {several} fail"),
        ],
    };
    let mut words = words.into_iter();
    let fits = words.find(|words| width(words) + 3 <= room);
    fits.unwrap_or_else(|| format!("✗ {failed}"))
}
