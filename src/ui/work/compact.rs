//! The panel on a small screen: no borders, a list, and each axis on two lines.

use ratatui::layout::{Constraint, Layout, Rect};

use super::{models, tools};
use crate::app::view::{Cell, WorkView};
use crate::app::{Action, Pane, Purpose, Toward};
use crate::ui::text::{columns, left, line};
use crate::ui::{Canvas, Choose, Theme, strip};

const LABEL: u16 = 8;

pub(super) fn draw(view: &WorkView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) -> Rect {
    if view.pane == Pane::Edit {
        let [title, list] =
            Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
        left(
            columns(title, 1, title.width),
            buf,
            &tools::title(view),
            theme.quiet,
        );
        buf.press(title, Action::SwitchPane);
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
    models::draw(&view.models, &super::model, theme, list, buf);
    let quality_cells = ("Quality", view.qualities.as_slice());
    self::axis(quality_cells, &super::quality, theme, quality, buf);
    let count_cells = ("Count", view.counts.as_slice());
    self::axis(count_cells, &super::count, theme, count, buf);
    left(columns(dimension, 1, LABEL), buf, "Size", theme.quiet);
    let edits = match view.edits.len() {
        0 => String::new(),
        1 => ", 1 edit".to_owned(),
        several => format!(", {several} edits"),
    };
    if view.frame.is_some() {
        buf.press(dimension, Action::Dimension(Toward::Next));
        buf.wheel(dimension, &Action::Dimension);
    }
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
        buf.press(purse, Action::Ask(Purpose::Budget));
        left(columns(purse, 1, LABEL), buf, "Budget", theme.quiet);
        let words = columns(purse, LABEL + 1, purse.width);
        left(words, buf, &budget.leaves, theme.quiet);
    }
    quality.union(purse).union(dimension)
}

fn axis(
    (label, cells): (&str, &[Cell<'_>]),
    choose: Choose<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    left(columns(line(area, 0), 1, LABEL), buf, label, theme.quiet);
    strip::draw(cells, choose, theme, columns(area, LABEL, area.width), buf);
}
