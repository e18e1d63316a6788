//! The run: quality, count, size and edits, each option with the total it would give.

use ratatui::layout::Rect;

use crate::app::view::{Cell, WorkView};
use crate::app::{Action, Pane, Toward};
use crate::ui::text::{below, columns, left, line, right};
use crate::ui::{Canvas, Choose, Theme, shape, strip};

const LABEL: u16 = 8;

/// The fewest lines of the axes: quality, count and size three each, and one for the edits.
pub(super) const LEAST: u16 = 10;

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    // The edits come before the frame, which shrinks to three lines for them.
    let room = area.height.saturating_sub(LEAST - 1).max(1);
    let edits = u16::try_from(view.edits.len())
        .unwrap_or(u16::MAX)
        .clamp(1, room);
    let gaps = u16::from(area.height >= 15 + edits);
    let mut from = 0;
    let mut part = |lines: u16| {
        let place = below(area, from, lines);
        from += lines + gaps;
        place
    };
    axis(
        ("Quality", &view.qualities),
        &super::quality,
        theme,
        part(3),
        buf,
    );
    axis(("Count", &view.counts), &super::count, theme, part(3), buf);
    // Whatever is left over makes the frame larger.
    let needed = 6 + 2 * gaps + edits + gaps;
    size(
        view,
        theme,
        part(area.height.saturating_sub(needed).clamp(3, 9)),
        buf,
    );
    attached(view, theme, part(edits), buf);
}

fn axis(
    (label, cells): (&str, &[Cell<'_>]),
    choose: Choose<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    left(columns(line(area, 0), 1, LABEL - 1), buf, label, theme.text);
    strip::draw(cells, choose, theme, columns(area, LABEL, area.width), buf);
}

fn size(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    left(
        columns(line(area, 0), 1, LABEL - 1),
        buf,
        "Size",
        theme.text,
    );
    let words = columns(area, LABEL + 1, area.width);
    let Some(frame) = &view.frame else {
        left(line(words, 0), buf, "none, these are edits", theme.quiet);
        return;
    };
    buf.press(area, Action::Dimension(Toward::Next));
    buf.wheel(area, &Action::Dimension);
    let (wide, high) = frame.pixels;
    let name = &frame.name;
    left(line(words, 0), buf, name, theme.chosen);
    left(
        line(words, 1),
        buf,
        &[&wide.to_string(), " × ", &high.to_string(), " px"].concat(),
        theme.text,
    );
    left(line(words, 2), buf, frame.effect, theme.quiet);
    let room = columns(area, LABEL + 19, area.width);
    let room = Rect {
        width: room.width.saturating_sub(1),
        ..room
    };
    // A long name keeps its line; the frame then starts below it.
    let beside = crate::ui::text::width(name) <= 17;
    let room = if beside {
        room
    } else {
        below(room, 1, room.height)
    };
    shape::draw(frame.ratio, theme.border, room, buf);
}

fn attached(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    left(
        columns(line(area, 0), 1, LABEL - 1),
        buf,
        "Edits",
        theme.text,
    );
    let words = columns(area, LABEL + 1, area.width.saturating_sub(LABEL + 2));
    if view.tool_count > 0 {
        let action = match view.pane {
            Pane::Generate => Action::SwitchPane,
            Pane::Edit => Action::Attach,
        };
        buf.press(area, action);
    }
    if view.edits.is_empty() {
        left(line(words, 0), buf, &view.no_edits, theme.quiet);
        return;
    }
    let shown = usize::from(area.height);
    let hidden = view.edits.len().saturating_sub(shown);
    for (number, (edit, amount)) in (0..).zip(view.edits.iter().take(shown)) {
        let last = hidden > 0 && usize::from(number) + 1 == shown;
        let words = line(words, number);
        if last {
            let all = if shown == 1 { "edits" } else { "more" };
            let count = hidden + 1;
            let words_of = if shown == 1 {
                format!("{count} {all}")
            } else {
                format!("and {count} {all}")
            };
            left(words, buf, &words_of, theme.text);
        } else {
            let price = amount.to_string();
            let room = words
                .width
                .saturating_sub(crate::ui::text::width(&price) + 1);
            left(columns(words, 0, room), buf, edit, theme.text);
            right(words, buf, &price, theme.text);
        }
    }
}
