//! Bars: each with what it is and its figure, to scale; in two lines each where there is no room for one.

use ratatui::layout::Rect;

use crate::app::view::{BarView, PresentView};
use crate::ui::bar::bar;
use crate::ui::text::{columns, left, line, right, width, wrap_whole};
use crate::ui::{Grid, Theme};

/// The shortest longest bar.
const LEAST: u16 = 12;
/// Between columns.
const GAP: u16 = 2;

/// How the bars stand in a width.
pub(super) struct Bars {
    /// The column of what they are.
    what: u16,
    /// The column of their figures.
    figure: u16,
    /// Whether what they are has lines of its own.
    apart: bool,
}

impl Bars {
    pub(super) fn of(bars: &[BarView], room: u16) -> Self {
        let widest = |text: fn(&BarView) -> &str| bars.iter().map(|bar| width(text(bar))).max();
        let what = widest(|bar| &bar.what).unwrap_or_default();
        let figure = widest(|bar| &bar.figure).unwrap_or_default();
        let apart = what.saturating_add(figure + 2 * GAP + LEAST) > room;
        Self {
            what: if apart { 0 } else { what },
            figure,
            apart,
        }
    }

    /// The lines of each.
    pub(super) fn heights(&self, bars: &[BarView], room: u16) -> Vec<u16> {
        let high = |bar: &BarView| {
            if self.apart {
                let lines = wrap_whole(&bar.what, room).len();
                u16::try_from(lines).unwrap_or(u16::MAX).saturating_add(1)
            } else {
                1
            }
        };
        bars.iter().map(high).collect()
    }

    /// Draws one from the area's first line on.
    pub(super) fn draw(
        &self,
        one: &BarView,
        present: &PresentView<'_>,
        theme: &Theme,
        area: Rect,
        buf: &mut Grid,
    ) {
        let style = if one.in_hand {
            theme.chosen
        } else {
            theme.text
        };
        let (at, from) = if self.apart {
            let lines = wrap_whole(&one.what, area.width);
            let mut number: u16 = 0;
            for words in &lines {
                left(line(area, number), buf, words, style);
                number = number.saturating_add(1);
            }
            (line(area, number), 0)
        } else {
            left(line(area, 0), buf, &one.what, style);
            (line(area, 0), self.what + GAP)
        };
        right(
            columns(at, from, self.figure),
            buf,
            &one.figure,
            theme.strong,
        );
        let rest = columns(at, from + self.figure + GAP, at.width);
        let look = if one.in_hand {
            theme.accent
        } else {
            theme.text
        };
        left(rest, buf, &bar(one.length, present.most, rest.width), look);
    }
}
