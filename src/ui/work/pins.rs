//! The pins beside the panel: each with its total and the change to it from now.

use ratatui::layout::Rect;

use crate::app::view::WorkView;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if view.pin_count == 0 {
        let words = columns(area, 1, area.width.saturating_sub(2));
        for (number, said) in (0..).zip(view.no_pins()) {
            left(line(words, number), buf, &said, theme.quiet);
        }
        return;
    }
    let pins = view.pin_rows();
    let totals = pins.iter().map(|(_, total, _)| width(&total.to_string()));
    let totals = totals.max().unwrap_or(0) + 1;
    let changes = pins.iter().map(|(_, _, change)| width(&change.words("−")));
    let changes = changes.max().unwrap_or(0) + 2;
    let shown = usize::from(area.height);
    let hidden = pins.len().saturating_sub(shown);
    for (number, (words, total, change)) in (0..).zip(pins.iter().take(shown)) {
        let place = columns(line(area, number), 1, area.width.saturating_sub(2));
        if hidden > 0 && usize::from(number) + 1 == shown {
            left(place, buf, &format!("and {} more", hidden + 1), theme.quiet);
            return;
        }
        let name = place.width.saturating_sub(totals + changes);
        let label = format!("{} {words}", number + 1);
        left(columns(place, 0, name), buf, &label, theme.text);
        right(
            columns(place, name, totals),
            buf,
            &total.to_string(),
            theme.text,
        );
        right(place, buf, &change.words("−"), theme.change(*change));
    }
}
