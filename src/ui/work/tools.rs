//! The editing tools: each option with its cost before it is applied.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::Pane;
use crate::app::view::{ToolRow, WorkView};
use crate::ui::text::{columns, left, line, right};
use crate::ui::{Theme, strip};

/// Name, options, costs, and a gap after each.
const LINES: u16 = 4;

/// The lines that all tools take.
pub(super) fn height(view: &WorkView<'_>) -> u16 {
    u16::try_from(view.tools.len())
        .unwrap_or(u16::MAX)
        .saturating_mul(LINES)
}

/// The title of the panel.
pub(super) fn title(view: &WorkView<'_>) -> String {
    format!("Edit, priced on {}", view.priced_by)
}

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    // Where all fit only without the gaps, the gaps go.
    let roomy = height(view) <= area.height + 1;
    let each = if roomy { LINES } else { LINES - 1 };
    let shown = usize::from(area.height / each).max(1);
    let chosen = view
        .tools
        .iter()
        .position(|tool| tool.selected)
        .unwrap_or(0);
    let first = chosen
        .saturating_sub(shown / 2)
        .min(view.tools.len().saturating_sub(shown));
    for (number, tool) in (0..).zip(view.tools.iter().skip(first).take(shown)) {
        let from = (number * each).min(area.height);
        let place = Rect {
            y: area.y + from,
            height: (area.height - from).min(LINES - 1),
            ..area
        };
        self::tool(tool, view.pane == Pane::Edit, theme, place, buf);
    }
}

fn tool(tool: &ToolRow<'_>, in_hand: bool, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let chosen = tool.selected && in_hand;
    let (mark, style) = if chosen {
        ("▸", theme.chosen)
    } else {
        (" ", theme.text)
    };
    let head = line(area, 0);
    left(columns(head, 0, 1), buf, mark, style);
    left(columns(head, 2, area.width), buf, tool.name, style);
    let words = match (tool.selected, tool.times) {
        (true, times) if times > 1 => format!("×{times} "),
        _ => format!("per {} ", tool.unit),
    };
    right(
        head,
        buf,
        &words,
        if chosen { theme.text } else { theme.quiet },
    );
    let mut cells = tool.options.clone();
    for (cell, attached) in cells.iter_mut().zip(&tool.attached) {
        cell.selected &= chosen;
        if *attached {
            cell.label.push('✓');
        }
    }
    let options = Rect {
        x: area.x + area.width.min(3),
        y: area.y + area.height.min(1),
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(1).min(2),
    };
    strip::draw(&cells, theme, options, buf);
}
