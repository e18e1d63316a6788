//! The runs: number, what it was, its configuration line where there is room, what it cost and what it left.

use ratatui::layout::Rect;

use crate::app::view::HistoryView;
use crate::app::{Action, HistoryAction, Toward};
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// From this width on, the lines are shown as well.
const ROOMY: u16 = 100;
/// What stands before the words: the mark, the number, a blank.
const BEFORE: u16 = 6;

pub(super) fn draw(view: &HistoryView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let widest = |widths: &mut dyn Iterator<Item = u16>| widths.max().unwrap_or(0);
    let number = |text: &str| width(text).max(4) + 2;
    let costs = widest(&mut view.runs.iter().map(|run| number(&run.cost.to_string())));
    let lefts = view.runs.iter().filter_map(|run| run.left);
    let lefts = widest(&mut lefts.map(|rest| number(&rest.to_string())));
    let room = area.width.saturating_sub(costs + lefts + BEFORE + 1);
    let lines = if area.width >= ROOMY {
        let lines = widest(&mut view.runs.iter().map(|run| width(&run.line)));
        lines.max(4).min(room / 2)
    } else {
        0
    };
    let words = room - lines;
    let head = line(area, 0);
    left(
        columns(head, BEFORE + words, lines),
        buf,
        "line",
        theme.quiet,
    );
    let numbers = BEFORE + room;
    right(columns(head, numbers, costs), buf, "cost", theme.quiet);
    right(
        columns(head, numbers + costs, lefts),
        buf,
        "left",
        theme.quiet,
    );
    let shown = usize::from(area.height.saturating_sub(1));
    let first = view
        .row
        .saturating_sub(shown / 2)
        .min(view.runs.len().saturating_sub(shown));
    let row = |toward: Toward| Action::History(HistoryAction::Row(toward));
    buf.wheel(area, &row);
    for (at, run) in (1..).zip(view.runs.iter().skip(first).take(shown)) {
        let place = line(area, at);
        buf.press(place, row(to(run.number - 1)));
        let chosen = run.number == view.row + 1;
        let (mark, style) = if chosen {
            ("▸", theme.chosen)
        } else {
            (" ", theme.text)
        };
        left(columns(place, 0, 1), buf, mark, style);
        let ordinal = run.number.to_string();
        right(columns(place, 1, 4), buf, &ordinal, theme.quiet);
        // A blank between the two, where both are there.
        let gap = lines.min(2);
        let said = columns(place, BEFORE, words.saturating_sub(gap));
        left(said, buf, &run.words, style);
        left(
            columns(place, BEFORE + words, lines),
            buf,
            &run.line,
            theme.quiet,
        );
        let cost = run.cost.to_string();
        right(columns(place, numbers, costs), buf, &cost, style);
        if let Some(rest) = run.left {
            let place = columns(place, numbers + costs, lefts);
            right(place, buf, &rest.to_string(), theme.quiet);
        }
    }
}
