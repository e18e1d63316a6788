//! The chart below the comparison: every total to scale, a line each.

use ratatui::layout::Rect;

use crate::app::Action;
use crate::app::view::CompareView;
use crate::ui::bar::bar;
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// Draws a heading, a line per pin, and a line of air above.
pub(super) fn draw(view: &CompareView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let names: Vec<String> = view.columns.iter().map(name).collect();
    let totals: Vec<String> = view
        .columns
        .iter()
        .map(|column| column.total.to_string())
        .collect();
    let widest = |texts: &[String]| texts.iter().map(|text| width(text)).max().unwrap_or(0);
    let (names_wide, totals_wide) = (widest(&names).min(area.width * 2 / 5), widest(&totals));
    left(
        columns(line(area, 1), 1, area.width),
        buf,
        "Totals to scale",
        theme.quiet,
    );
    let from = names_wide + totals_wide + 5;
    let room = area.width.saturating_sub(from + 1);
    for (number, (column, (name, total))) in
        (2..).zip(view.columns.iter().zip(names.iter().zip(&totals)))
    {
        let place = line(area, number);
        buf.press(place, Action::Column(to(column.number - 1)));
        let chosen = column.number == view.column + 1;
        let style = if chosen { theme.chosen } else { theme.text };
        left(columns(place, 1, names_wide), buf, name, style);
        right(
            columns(place, names_wide + 2, totals_wide),
            buf,
            total,
            style,
        );
        let bar = bar(
            column.total.credits().unwrap_or_default(),
            view.greatest,
            room,
        );
        let colour = if chosen { theme.accent } else { theme.border };
        left(columns(place, from, room), buf, &bar, colour);
    }
}

fn name(column: &crate::app::view::ColumnView<'_>) -> String {
    let label = column.label.unwrap_or(&column.words);
    format!("{} {label}", column.number)
}
