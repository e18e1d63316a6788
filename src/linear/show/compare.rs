//! Compare in lines: a pin each, with all that the rows of the screen say of it.

use crate::app::Action;
use crate::app::view::{CompareView, RowKind, TURNED};
use crate::linear::Choices;
use crate::linear::lists::numbered;

pub(super) fn lines(view: &CompareView<'_>) -> (Vec<String>, Choices) {
    if view.columns.is_empty() {
        let lines = vec![
            "Compare: nothing is pinned".to_owned(),
            "pin adds what is in hand, add the sheet's examples adds all of those".to_owned(),
        ];
        return (lines, Choices::default());
    }
    let mut lines = vec![format!("Compare: {} pinned", view.columns.len())];
    lines.extend(numbered(columns(view).into_iter()));
    if view.left_out > 0 {
        lines.push(match view.left_out {
            1 => "1 row is the same everywhere".to_owned(),
            rows => format!("{rows} rows are the same everywhere"),
        });
    }
    lines.push(view.sentence.clone());
    // On the screen it is told by its sign, here by the words that stand for it.
    let legend = view.legend.strip_prefix(TURNED).map(str::trim_start);
    let legend = legend.and_then(|legend| legend.strip_prefix("another place "));
    lines.extend(legend.map(|among| format!("(another place): {among}")));
    lines.retain(|line| !line.is_empty());
    (lines, Choices::rows(Action::Column, view.columns.len()))
}

/// Each column in a line.
pub(in crate::linear) fn columns(view: &CompareView<'_>) -> Vec<String> {
    let columns = view.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let label = column.label.map(|label| format!("{label}: "));
            let mut parts = vec![format!("{}{}", label.unwrap_or_default(), column.words)];
            parts.push(column.total.in_words());
            if column.baseline {
                parts.push("baseline".to_owned());
            }
            if at == view.column {
                parts.push("chosen column".to_owned());
            }
            parts.extend(column.extreme.map(str::to_owned));
            for row in &view.rows {
                let said = ["Model", "Quality", "Count", "Edits"].contains(&row.label);
                let cell = row.cells.get(at).filter(|cell| *cell != "—");
                if let Some(cell) = cell.filter(|_| !said && row.kind != RowKind::Total) {
                    let turned = row.turned.get(at) == Some(&true);
                    let mark = if turned { " (another place)" } else { "" };
                    parts.push(format!("{} {cell}{mark}", row.label.to_lowercase()));
                }
            }
            parts.join(", ")
        })
        .collect()
}
