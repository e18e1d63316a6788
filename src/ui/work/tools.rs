//! The editing tools: each option with its cost before it is applied.

use ratatui::layout::Rect;

use crate::app::view::{ToolRow, WorkView};
use crate::app::{Action, Pane, Pick, Toward};
use crate::pricing::grouped;
use crate::ui::text::{below, columns, left, line, right};
use crate::ui::{Canvas, Theme, strip};

/// The columns before the options.
const LABEL: u16 = 5;
/// Name, options and costs.
const LINES: u16 = 3;

/// The lines that all tools take: a gap between them, and for the one in hand what it adds to the run.
pub(super) fn height(view: &WorkView<'_>) -> u16 {
    let tools = u16::try_from(view.tool_count)
        .unwrap_or(u16::MAX)
        .min(u16::MAX / 8);
    tools * (LINES + 1)
}

/// The title of the panel.
pub(super) fn title(view: &WorkView<'_>) -> String {
    format!("Editing tools, with {}", view.priced_by)
}

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    // Where all fit only without the gaps, the gaps go.
    let roomy = height(view) <= area.height;
    let each = LINES + u16::from(roomy);
    let room = area.height.saturating_sub(1) / LINES;
    let shown = if roomy {
        view.tool_count
    } else {
        usize::from(room.max(1))
    };
    let tools = view.tool_rows();
    let chosen = tools.iter().position(|tool| tool.selected).unwrap_or(0);
    let first = chosen
        .saturating_sub(shown / 2)
        .min(tools.len().saturating_sub(shown));
    buf.wheel(area, &Action::Tool);
    let mut from = 0;
    for (number, tool) in (0..).zip(&tools).skip(first).take(shown) {
        let in_hand = view.pane == Pane::Edit && tool.selected;
        let lines = LINES + u16::from(in_hand);
        self::tool(
            (number, tool),
            in_hand,
            theme,
            below(area, from, lines),
            buf,
        );
        from += each + u16::from(in_hand && !roomy);
    }
}

fn tool(
    (number, tool): (u32, &ToolRow<'_>),
    chosen: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let (mark, style) = if chosen {
        ("▸", theme.chosen)
    } else {
        (" ", theme.text)
    };
    let head = line(area, 0);
    buf.press(head, Action::Pick(Pick::Tool(number)));
    left(columns(head, 0, 1), buf, mark, style);
    left(columns(head, 2, area.width), buf, tool.name, style);
    let words = match tool.times {
        1 => format!("per {} ", tool.unit),
        times => format!("×{} ", grouped(times.into())),
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
            cell.label = cell.label.clone().with("✓");
        }
    }
    let options = columns(
        below(area, 1, LINES),
        LABEL,
        area.width.saturating_sub(LABEL + 1),
    );
    let option = |toward: Toward| {
        if let Toward::To(option) = toward {
            Action::Pick(Pick::Option(number, option))
        } else if chosen {
            Action::Option(toward)
        } else {
            // Of a tool that is not in hand, the wheel moves no option.
            Action::Tool(toward)
        }
    };
    strip::draw(&cells, &option, theme, options, buf);
    if chosen {
        left(
            columns(line(area, LINES), 2, LABEL),
            buf,
            "run",
            theme.quiet,
        );
    }
}
