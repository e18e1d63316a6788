//! Totals: what each model, or each tool, made and cost in all.

use ratatui::layout::Rect;

use crate::app::view::TotalRow;
use crate::pricing::grouped;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The dearest first; what has no room is told as a number.
pub(super) fn draw(items: &[TotalRow], theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let room = usize::from(area.height);
    let shown = if items.len() > room {
        room.saturating_sub(1)
    } else {
        room
    };
    let costs = items.iter().map(|item| width(&item.cost.to_string()));
    let costs = costs.max().unwrap_or(0);
    for (at, item) in (0..).zip(items.iter().take(shown)) {
        let place = columns(line(area, at), 1, area.width.saturating_sub(2));
        let times = format!("×{}", grouped(item.times));
        let (cost, number) = (item.cost.to_string(), width(&times));
        let taken = number + costs + 2;
        let name = columns(place, 0, place.width.saturating_sub(taken + 1));
        left(name, buf, &item.name, theme.text);
        let from = place.width.saturating_sub(taken);
        right(columns(place, from, number), buf, &times, theme.quiet);
        right(place, buf, &cost, theme.text);
    }
    if items.len() > shown {
        let more = format!("and {} more", items.len() - shown);
        let place = line(area, u16::try_from(shown).unwrap_or(u16::MAX));
        left(columns(place, 1, area.width), buf, &more, theme.quiet);
    }
}
