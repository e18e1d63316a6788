//! The arithmetic: which numbers go into the total, what they rest on, and what is done with them.

use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::view::{BreakdownLine, WorkView};
use crate::pricing::Amount;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The lines that it needs.
pub(super) fn height(view: &WorkView<'_>) -> u16 {
    u16::try_from(view.breakdown.len()).unwrap_or(999)
}

/// The line that parts it from what is above.
pub(super) fn rule(theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    buf.fill(line(area, 0), '─', theme.border);
}

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let room = usize::from(area.height);
    let lines = &view.breakdown;
    // Where not all fit, the total stays and the first lines before it.
    let hidden = lines.len().saturating_sub(room);
    let kept = if hidden > 0 {
        room.saturating_sub(2)
    } else {
        room
    };
    let figures = lines.iter().filter_map(|line| match line {
        BreakdownLine::Part { figure, .. } => Some(width(figure)),
        BreakdownLine::Arithmetic(_) | BreakdownLine::Item(..) | BreakdownLine::Total(..) => None,
    });
    let figures = figures.max().unwrap_or(0);
    let mut number = 0;
    for content in lines.iter().take(kept) {
        one(content, figures, theme, line(area, number), buf);
        number += 1;
    }
    if hidden > 0 && room > 0 {
        if room > 1 {
            let words = format!("and {} more lines", hidden + 1);
            left(
                columns(line(area, number), 1, area.width),
                buf,
                &words,
                theme.quiet,
            );
            number += 1;
        }
        if let Some(total) = lines.last() {
            one(total, figures, theme, line(area, number), buf);
        }
    }
}

fn one(content: &BreakdownLine, figures: u16, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let area = columns(area, 1, area.width.saturating_sub(2));
    match content {
        BreakdownLine::Part {
            figure,
            what,
            basis,
        } => {
            let room = area.width.saturating_sub(figures + 2 + width(basis));
            right(columns(area, 0, figures), buf, figure, theme.text);
            left(columns(area, figures + 1, room), buf, what, theme.text);
            right(area, buf, basis, theme.quiet);
        }
        BreakdownLine::Arithmetic(words) => left(area, buf, words, theme.text),
        BreakdownLine::Item(words, amount) => {
            outcome(words, *amount, [theme.text; 2], area, buf);
        }
        BreakdownLine::Total(words, amount) => {
            outcome(words, *amount, [theme.text, theme.strong], area, buf);
        }
    }
}

/// Words, and at the right what they come to, which is never cut.
fn outcome(words: &str, amount: Amount, styles: [Style; 2], area: Rect, buf: &mut Canvas<'_>) {
    let amount = amount.figure();
    let room = area.width.saturating_sub(width(&amount) + 1);
    left(columns(area, 0, room), buf, words, styles[0]);
    right(area, buf, &amount, styles[1]);
}
