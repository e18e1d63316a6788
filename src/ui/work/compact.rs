//! The panel on a small screen: no borders, a list, and each axis on two lines.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};

use super::{models, tools};
use crate::app::Pane;
use crate::app::view::{Cell, WorkView};
use crate::ui::text::{columns, left, line};
use crate::ui::{Theme, strip};

const LABEL: u16 = 8;

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) -> Rect {
    if view.pane == Pane::Edit {
        let [title, list] =
            Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
        left(
            columns(title, 1, title.width),
            buf,
            &tools::title(view),
            theme.quiet,
        );
        tools::draw(view, theme, list, buf);
        return list;
    }
    // The list keeps three lines; then come the totals of the axes, then the size, then the budget.
    let spare = area.height.saturating_sub(5);
    let axis = if spare >= 2 { 2 } else { 1 };
    let size = u16::from(area.height >= 8);
    let purse = u16::from(area.height >= 9 && view.budget.is_some());
    let [list, quality, count, dimension, purse] = Layout::vertical([
        Constraint::Fill(1),
        Constraint::Length(axis),
        Constraint::Length(axis),
        Constraint::Length(size),
        Constraint::Length(purse),
    ])
    .areas(area);
    models::draw(&view.models, theme, list, buf);
    self::axis("Quality", &view.qualities, theme, quality, buf);
    self::axis("Count", &view.counts, theme, count, buf);
    left(columns(dimension, 1, LABEL), buf, "Size", theme.quiet);
    let edits = match view.edits.len() {
        0 => String::new(),
        1 => ", 1 edit".to_owned(),
        several => format!(", {several} edits"),
    };
    let words = match &view.frame {
        Some(frame) => format!("{}, {}{edits}", frame.name, frame.effect),
        None => format!("none{edits}"),
    };
    left(
        columns(dimension, LABEL + 1, dimension.width),
        buf,
        &words,
        theme.quiet,
    );
    if let Some(budget) = &view.budget {
        left(columns(purse, 1, LABEL), buf, "Budget", theme.quiet);
        let words = columns(purse, LABEL + 1, purse.width);
        left(words, buf, &budget.leaves, theme.quiet);
    }
    quality.union(purse).union(dimension)
}

fn axis(label: &str, cells: &[Cell], theme: &Theme, area: Rect, buf: &mut Buffer) {
    left(columns(line(area, 0), 1, LABEL), buf, label, theme.quiet);
    strip::draw(cells, theme, columns(area, LABEL, area.width), buf);
}
