//! Burn-down: what is left after each step, of this plan and of all tries at the final setting, to scale.
//!
//! ```text
//! 3 ████▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀    ~942   ~118     above the plan, below it all at the final setting
//!
//! 3 █████████████████████▋    ~942            the same where there is room for two lines
//!   ▒▒▒                       ~118
//! ```

use ratatui::layout::Rect;

use super::table::{left_style, words};
use super::window;
use crate::app::view::{LeftView, PlanView};
use crate::pricing::{Amount, Credits, bar};
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The columns of the steps' numbers.
const LABEL: u16 = 4;

/// What the bars are of.
pub(super) fn title(view: &PlanView<'_>) -> String {
    match view.budget {
        Some(budget) => format!("Left of {budget}"),
        None => "Left".to_owned(),
    }
}

pub(super) fn draw(view: &PlanView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let Some(budget) = view.budget.map(Amount::known_part) else {
        let place = columns(line(area, 0), 1, area.width.saturating_sub(2));
        left(place, buf, &view.no_budget, theme.quiet);
        return;
    };
    let steps = view.steps.len();
    let fits = |each: usize| steps * each < usize::from(area.height);
    let each = if fits(3) {
        3
    } else if fits(2) {
        2
    } else {
        1
    };
    let legend = usize::from(area.height) > steps * each;
    if legend {
        self::legend(each > 1, theme, line(area, 0), buf);
    }
    let room = (usize::from(area.height) - usize::from(legend)) / each;
    let figures = widths(view);
    let mut number = u16::from(legend);
    for at in window(steps, view.row, room) {
        let Some(row) = view.steps.get(at) else {
            continue;
        };
        let style = if at == view.row {
            theme.chosen
        } else {
            theme.text
        };
        let here = line(area, number);
        right(
            columns(here, 1, LABEL - 2),
            buf,
            &(at + 1).to_string(),
            style,
        );
        let pair = Pair {
            plan: row.left.as_ref(),
            all: row.left_at_final.as_ref(),
            budget,
            figures,
        };
        if each > 1 {
            pair.on_two_lines(theme, here, line(area, number + 1), buf);
        } else {
            pair.on_one_line(theme, here, buf);
        }
        number += u16::try_from(each).unwrap_or(1);
    }
}

fn legend(two: bool, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let (plan, all) = if two { ("█", "▒") } else { ("▀", "▄") };
    let (plan, all) = (
        format!("{plan} this plan"),
        format!("{all} all at the final"),
    );
    let at = LABEL + width(&plan) + 2;
    left(columns(area, LABEL, width(&plan)), buf, &plan, theme.accent);
    left(columns(area, at, area.width), buf, &all, theme.quiet);
}

/// What is left after one step, both ways.
struct Pair<'v> {
    plan: Option<&'v LeftView>,
    all: Option<&'v LeftView>,
    budget: Credits,
    figures: [u16; 2],
}

impl Pair<'_> {
    fn on_two_lines(&self, theme: &Theme, above: Rect, below: Rect, buf: &mut Canvas<'_>) {
        let wide = self.figures[0].max(self.figures[1]);
        let room = above.width.saturating_sub(LABEL + wide + 1);
        let drawn = |left: Option<&LeftView>| {
            bar(
                left.map_or(Credits::ZERO, |left| left.credits),
                self.budget,
                room,
            )
        };
        let plan = drawn(self.plan);
        left(columns(above, LABEL, room), buf, &plan, theme.accent);
        // Shaded, so that it is another bar without colour too; a started column counts.
        let all = "▒".repeat(usize::from(width(&drawn(self.all))));
        left(columns(below, LABEL, room), buf, &all, theme.quiet);
        for (place, left, style) in [
            (above, self.plan, theme.text),
            (below, self.all, theme.quiet),
        ] {
            let figure = columns(place, place.width.saturating_sub(wide + 1), wide);
            right(figure, buf, &words(left), left_style(left, style, theme));
        }
    }

    fn on_one_line(&self, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
        let used = self.figures[0] + self.figures[1] + 1;
        let room = area.width.saturating_sub(LABEL + used + 1);
        let cells = |left: Option<&LeftView>| {
            width(&bar(
                left.map_or(Credits::ZERO, |left| left.credits),
                self.budget,
                room,
            ))
        };
        let (plan, all) = (cells(self.plan), cells(self.all));
        let run = |sign: &str, cells: u16| sign.repeat(usize::from(cells));
        let both = run("█", plan.min(all));
        left(columns(area, LABEL, room), buf, &both, theme.accent);
        let rest = columns(area, LABEL + plan.min(all), room);
        if plan > all {
            left(rest, buf, &run("▀", plan - all), theme.accent);
        } else {
            left(rest, buf, &run("▄", all - plan), theme.quiet);
        }
        let end = area.width.saturating_sub(used + 1);
        let place = columns(area, end, self.figures[0]);
        let style = left_style(self.plan, theme.text, theme);
        right(place, buf, &words(self.plan), style);
        let place = columns(area, end + self.figures[0] + 1, self.figures[1]);
        let style = left_style(self.all, theme.quiet, theme);
        right(place, buf, &words(self.all), style);
    }
}

/// The columns of the figures of the plan, and of all at the final setting.
fn widths(view: &PlanView<'_>) -> [u16; 2] {
    let widest = |of: &dyn Fn(&crate::app::view::PlanRow) -> String| {
        let steps = view.steps.iter();
        steps.map(|row| width(&of(row))).max().unwrap_or(0) + 1
    };
    [
        widest(&|row| words(row.left.as_ref())),
        widest(&|row| words(row.left_at_final.as_ref())),
    ]
}
