//! Sheet in lines: the section in hand, row by row, and all about the row in hand.

use crate::app::view::{ColumnKind, SheetView};
use crate::app::{Action, SheetAction};
use crate::linear::Choices;
use crate::linear::lists::numbered;

pub(super) fn lines(view: &SheetView) -> (Vec<String>, Choices) {
    let names = (1..).zip(&view.sections);
    let names: Vec<_> = names
        .map(|(number, section): (usize, _)| format!("{number} {}", section.name))
        .collect();
    let mut lines = vec![format!("Sheet: section N goes to {}", names.join(", "))];
    let Some(section) = view.sections.get(view.section) else {
        return (lines, Choices::default());
    };
    lines.push(
        format!("{} {}", section.name, section.sign)
            .trim_end()
            .to_owned(),
    );
    let rows = section.rows.iter().enumerate().map(|(at, row)| {
        let cells = section.columns.iter().zip(&row.cells);
        // The page of the row in hand is told in full below.
        let steps = |head: &str| if head == "page" { usize::MAX } else { 0 };
        let cells = cells.map(|(column, cell)| (column, cell.shortened(steps(&column.head))));
        let cells = cells.filter(|(_, cell)| !["", "—", "·"].contains(cell));
        let mut parts: Vec<_> = cells
            .map(|(column, cell)| match column.kind {
                ColumnKind::Figures if cell.contains(|sign: char| sign.is_ascii_digit()) => {
                    format!("{} {cell}", column.head)
                }
                ColumnKind::Figures | ColumnKind::Words | ColumnKind::Rest => cell.to_owned(),
            })
            .collect();
        parts.extend((at == section.row).then(|| "in hand".to_owned()));
        parts.join(", ")
    });
    lines.extend(numbered(rows));
    lines.extend(section.detail.iter().cloned());
    let rows = Choices::rows(|to| Action::Sheet(SheetAction::Row(to)), section.rows.len());
    (lines, rows)
}
