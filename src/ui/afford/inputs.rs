//! What the images come from: the inputs, the qualities of the model in hand, and the arithmetic.

use ratatui::layout::Rect;

use crate::app::view::AffordView;
use crate::app::{Action, AffordAction, Purpose, Toward};
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width, wrap};
use crate::ui::{Canvas, Theme};

/// The inputs, the qualities, the arithmetic, and how often the run in hand and the plan fit.
/// A rule goes before each of the others as far as there is room.
/// What is typed into each input; what there is to spend follows from the others.
const ASKED: [Option<Purpose>; 4] = [
    Some(Purpose::Budget),
    Some(Purpose::Keep),
    None,
    Some(Purpose::Least),
];

pub(super) fn draw(view: &AffordView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let room = columns(area, 1, area.width.saturating_sub(2));
    let mut at = 0;
    for (label, figure) in &view.inputs {
        let place = line(room, at);
        if let Some(Some(purpose)) = ASKED.get(usize::from(at)) {
            buf.press(place, Action::Ask(*purpose));
        }
        let room = place.width.saturating_sub(width(figure) + 1);
        left(columns(place, 0, room), buf, label, theme.text);
        right(place, buf, figure, theme.strong);
        at += 1;
    }
    let whole: Vec<_> = view
        .whole
        .iter()
        .flat_map(|words| wrap(words, room.width))
        .collect();
    let lines = |lines: usize| u16::try_from(lines).unwrap_or(u16::MAX);
    let below = lines(view.arithmetic.len() + whole.len());
    let rest = area.height.saturating_sub(at + below);
    let wanted = lines(view.qualities.len()).min(rest).max(1);
    let mut rules = rest.saturating_sub(wanted);
    let mut part = |at: u16, buf: &mut Canvas<'_>| {
        let drawn = rules > 0;
        rules = rules.saturating_sub(1);
        if drawn {
            rule(theme, area, at, buf)
        } else {
            at
        }
    };
    at = part(at, buf);
    at += qualities(view, theme, super::below(room, at, wanted), buf);
    at = part(at, buf);
    for step in &view.arithmetic {
        left(line(room, at), buf, step, theme.text);
        at += 1;
    }
    at = part(at, buf);
    for words in &whole {
        left(line(room, at), buf, words, theme.text);
        at += 1;
    }
}

/// The inputs in one line: `1,000 credits, keep 100, 20 at least`.
pub(super) fn in_a_line(view: &AffordView<'_>) -> String {
    let figure = |at: usize| {
        view.inputs
            .get(at)
            .map_or("", |(_, figure)| figure.as_str())
    };
    let keep = match figure(1) {
        "0" => String::new(),
        keep => format!(", {keep} kept"),
    };
    let least = match figure(3) {
        "1" => String::new(),
        least => format!(", {least}+"),
    };
    format!("{} at {}{keep}{least}", figure(0), view.quality)
}

/// Draws the qualities around the one in hand, and tells how many lines that took.
fn qualities(view: &AffordView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) -> u16 {
    let room = usize::from(area.height);
    let chosen = view.qualities.iter().position(|row| row.selected);
    let most = view.qualities.len().saturating_sub(room);
    let first = chosen.unwrap_or(0).saturating_sub(room / 2).min(most);
    let labels = view.qualities.iter().map(|row| width(&row.label)).max();
    let images = view.qualities.iter().map(|row| width(&row.images)).max();
    let (labels, images) = (labels.unwrap_or(0), images.unwrap_or(0));
    let prices = view
        .qualities
        .iter()
        .map(|row| width(&row.each.to_string()));
    let prices = prices.max().unwrap_or(0);
    let end = area.width.saturating_sub(images + 8);
    // Beside long names the prices give way, and then of the names what has no room.
    let has_room = end > labels + 3 + prices;
    let labels = labels.min(end.saturating_sub(3));
    let mut at = 0;
    let choose = |toward: Toward| Action::Afford(AffordAction::Quality(toward));
    buf.wheel(area, &choose);
    for (number, row) in view.qualities.iter().enumerate().skip(first).take(room) {
        let place = line(area, at);
        buf.press(place, choose(to(number)));
        let (mark, style) = if row.selected {
            ("▸", theme.chosen)
        } else {
            (" ", theme.text)
        };
        left(columns(place, 0, 1), buf, mark, style);
        left(columns(place, 2, labels), buf, &row.label, style);
        if has_room {
            let from = labels + 3;
            let each = columns(place, from, end.saturating_sub(from));
            right(each, buf, &row.each.to_string(), theme.quiet);
        }
        right(columns(place, end, images + 1), buf, &row.images, style);
        left(
            columns(place, end + images + 2, 6),
            buf,
            "images",
            theme.quiet,
        );
        at += 1;
    }
    at
}

fn rule(theme: &Theme, area: Rect, at: u16, buf: &mut Canvas<'_>) -> u16 {
    let across = "─".repeat(usize::from(area.width));
    left(line(area, at), buf, &across, theme.quiet);
    at + 1
}
