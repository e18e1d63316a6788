//! Table: the rows of a section around the one in hand, under their headings.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::fit::{self, Fitted, GAP};
use crate::app::view::{ColumnKind, RowLook, SectionView, SheetRow};
use crate::app::{Action, SheetAction, Toward};
use crate::pricing::Credits;
use crate::ui::bar::bar;
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The columns before the cells: the mark of the row in hand.
const MARK: u16 = 2;
/// The fewest columns in which a bar says something.
const BAR: u16 = 8;

/// The lines that all of it takes.
pub(super) fn height(section: &SectionView) -> u16 {
    u16::try_from(section.rows.len())
        .unwrap_or(u16::MAX)
        .saturating_add(1)
}

pub(super) fn draw(
    section: &SectionView,
    in_hand: bool,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if area.is_empty() {
        return;
    }
    let cells = columns(area, MARK, area.width.saturating_sub(MARK + 1));
    let fitted = fit::columns(section, cells.width);
    let headed = area.height > 2;
    if headed {
        head(section, &fitted, theme, line(cells, 0), buf);
    }
    let top = u16::from(headed);
    let shown = area.height - top;
    let first = first(section, usize::from(shown));
    let choose = |toward: Toward| Action::Sheet(SheetAction::Row(toward));
    if in_hand {
        buf.wheel(area, &choose);
    }
    let greatest = section.rows.iter().filter_map(|row| row.bar).max();
    let rows = section.rows.iter().enumerate().skip(first);
    for (number, (at, row)) in (top..area.height).zip(rows) {
        let chosen = in_hand && at == section.row;
        if in_hand {
            buf.press(line(area, number), choose(to(at)));
        }
        let styles = styles(row, chosen, theme);
        if chosen {
            left(line(area, number), buf, "▸", theme.chosen);
        }
        one(section, row, &fitted, styles, line(cells, number), buf);
        let scale = (greatest.unwrap_or_default(), styles.1);
        to_scale(row, &fitted, scale, line(cells, number), buf);
    }
    if first > 0 {
        left(line(area, top), buf, "↑", theme.accent);
    }
    if first + usize::from(shown) < section.rows.len() {
        left(line(area, area.height - 1), buf, "↓", theme.accent);
    }
}

/// The first row in sight, so that the one in hand has others on both sides where there are any.
fn first(section: &SectionView, shown: usize) -> usize {
    let most = section.rows.len().saturating_sub(shown);
    section.row.saturating_sub(shown / 2).min(most)
}

/// What matters in a row, and the rest of it.
fn styles(row: &SheetRow, chosen: bool, theme: &Theme) -> (Style, Style) {
    match row.look {
        _ if chosen => (theme.chosen, theme.accent),
        RowLook::Fails => (theme.wrong, theme.quiet),
        RowLook::InUse => (theme.strong, theme.text),
        RowLook::Plain => (theme.text, theme.quiet),
    }
}

fn head(section: &SectionView, fitted: &[Fitted], theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    each(fitted, area, |column, place| {
        let Some(of) = section.columns.get(column.at) else {
            return;
        };
        let put = if of.kind == ColumnKind::Figures {
            right
        } else {
            left
        };
        put(place, buf, &of.head, theme.quiet);
    });
}

fn one(
    section: &SectionView,
    row: &SheetRow,
    fitted: &[Fitted],
    (strong, quiet): (Style, Style),
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    each(fitted, area, |column, place| {
        let (Some(cell), Some(of)) = (row.cells.get(column.at), section.columns.get(column.at))
        else {
            return;
        };
        let longest = || cell.0.iter().find(|form| width(form) <= place.width);
        let text = match (column.steps, longest()) {
            (Some(steps), _) => cell.shortened(steps),
            (None, Some(form)) => form,
            (None, None) => cell.shortened(usize::MAX),
        };
        match of.kind {
            ColumnKind::Figures => right(place, buf, text, strong),
            ColumnKind::Rest => left(place, buf, text, strong),
            ColumnKind::Words if column.at == 0 => left(place, buf, text, strong),
            ColumnKind::Words => left(place, buf, text, quiet),
        }
    });
}

/// The number of the row to scale, where there is room behind its cells.
fn to_scale(
    row: &SheetRow,
    fitted: &[Fitted],
    (greatest, style): (Credits, Style),
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let from = fit::taken(fitted).saturating_add(GAP);
    let room = area.width.saturating_sub(from);
    if let Some(part) = row.bar.filter(|_| room >= BAR) {
        left(
            columns(area, from, room),
            buf,
            &bar(part, greatest, room),
            style,
        );
    }
}

/// Calls for each column with its place.
fn each(fitted: &[Fitted], area: Rect, mut put: impl FnMut(&Fitted, Rect)) {
    let mut from = 0;
    for column in fitted {
        put(column, columns(area, from, column.width));
        from += column.width + GAP;
    }
}
