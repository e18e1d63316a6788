//! Strip: the options of one axis in a row, each with its total and the change to it.
//!
//! ```text
//! 720p     1K   [2K]    4K
//!  ~60   ~102    147  ~294
//! ~−87   ~−45        ~+147
//! ```

use ratatui::layout::Rect;

use super::text::{columns, left, line, right, width};
use super::{Canvas, Choose, Theme};
use crate::app::Toward;
use crate::app::view::Cell;
use crate::pricing::Figure;

/// Draws as many options as fit around the one in hand, on up to three lines.
pub(super) fn draw(
    cells: &[Cell<'_>],
    choose: Choose<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if area.is_empty() || cells.is_empty() {
        return;
    }
    let texts: Vec<_> = cells.iter().map(Texts::of).collect();
    let widest = |lines: usize| {
        let widths = texts.iter().map(|cell| cell.width(lines));
        widths.max().unwrap_or(0)
    };
    // Where not all fit, a column at each end is kept for the sign that there are more.
    let fits = |each: u16| {
        let all = usize::from(area.width / each.max(1));
        if all >= cells.len() {
            all
        } else {
            usize::from(area.width.saturating_sub(2) / each.max(1))
        }
    };
    // Changes give way where all totals fit without them.
    let lines = usize::from(area.height.min(3));
    let lines = if fits(widest(lines)) < cells.len() && fits(widest(2)) >= cells.len() {
        lines.min(2)
    } else {
        lines
    };
    let each = widest(lines);
    let shown = fits(each).clamp(1, cells.len());
    let chosen = cells.iter().position(|cell| cell.selected).unwrap_or(0);
    let first = chosen.saturating_sub(shown / 2).min(cells.len() - shown);
    let wider = (each + 1) * u16::try_from(shown).unwrap_or(1) < area.width;
    let each = each + u16::from(wider);
    buf.wheel(area, choose);
    let mut at = u16::from(shown < cells.len());
    for (cell, texts) in cells.iter().zip(&texts).skip(first).take(shown) {
        let style = if cell.selected {
            theme.chosen
        } else {
            theme.text
        };
        let styles = [style, style, theme.change(cell.change)];
        let place = columns(area, at, each);
        buf.press(place, choose(Toward::To(cell.to)));
        let all = (0..).zip(texts.lines()).zip(texts.widths).zip(styles);
        for (((number, text), wide), style) in all.take(lines) {
            let room = each.saturating_sub(1).max(wide);
            right(columns(line(place, number), 0, room), buf, text, style);
            if cell.selected && number == 0 && wide + 2 <= each {
                for (bracket, at) in [("[", room - wide - 1), ("]", room)] {
                    left(columns(line(place, 0), at, 1), buf, bracket, style);
                }
            }
        }
        at += each;
    }
    if first > 0 {
        let place = columns(line(area, 0), 0, 1);
        left(place, buf, "‹", theme.quiet);
        buf.press(place, choose(Toward::Previous));
    }
    if first + shown < cells.len() {
        let place = columns(line(area, 0), at, 1);
        left(place, buf, "›", theme.quiet);
        buf.press(place, choose(Toward::Next));
    }
}

/// The change to the option in hand: nothing for where we are, but an attached edit can be taken off.
fn unless_nothing(cell: &Cell<'_>) -> Figure {
    match cell.change.direction() {
        Some(std::cmp::Ordering::Equal) => Figure::EMPTY,
        _ => cell.change.figure("−"),
    }
}

/// What stands in the lines of a column.
struct Texts<'c> {
    label: &'c str,
    total: Figure,
    change: Figure,
    /// How wide each line is.
    widths: [u16; 3],
    chosen: bool,
}

impl<'c> Texts<'c> {
    fn of(cell: &'c Cell<'_>) -> Self {
        let (label, total) = (&*cell.label, cell.total.figure());
        let change = if cell.selected {
            unless_nothing(cell)
        } else {
            cell.change.figure("−")
        };
        Self {
            label,
            total,
            change,
            widths: [label, &total, &change].map(width),
            chosen: cell.selected,
        }
    }

    /// From the top.
    fn lines(&self) -> [&str; 3] {
        [self.label, &self.total, &self.change]
    }

    /// The columns that its first lines take, with the one at the right into which a bracket hangs over, so that
    /// digits stay under digits when the choice moves.
    fn width(&self, lines: usize) -> u16 {
        let [label, ..] = self.widths;
        let widest = self.widths.into_iter().take(lines).max().unwrap_or(0);
        widest.max(label + u16::from(self.chosen)) + 1
    }
}
