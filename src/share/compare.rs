//! Compare: for a reader the screen's own words, one column per pin; for a machine the comparison.

use std::io;

use crate::app::App;
use crate::app::view::{Body, CompareView, RowKind, TURNED};
use crate::export::{self, Align, Compared, Document, Part, Shape, on_sheet};
use crate::pricing::Line;

pub(super) fn write(app: &App, shape: Shape, out: &mut Vec<u8>) -> io::Result<()> {
    let rows = |out: &mut Vec<u8>| {
        let pins = app.compare.pins.iter();
        let lines = pins.map(|pin| (pin.label.as_deref(), Line::of(pin.configuration.clone())));
        let lines: Vec<_> = lines.collect();
        let baseline = app.compare.baseline;
        let mut compared = Compared::of(&lines, baseline, app.list(), app.fingerprint());
        compared.readings = true;
        export::comparison(shape, &compared, out)
    };
    super::document(|| document(app), shape, out, rows)
}

/// The whole table, whichever part of it is in sight.
fn document(app: &App) -> Document {
    let view = app.view();
    let parts = match &view.body {
        Body::Compare(compare) => vec![part(compare)],
        Body::Work(_)
        | Body::Plan(_)
        | Body::Afford(_)
        | Body::Advise(_)
        | Body::History(_)
        | Body::Sheet(_) => Vec::new(),
    };
    Document {
        title: "Comparison".to_owned(),
        parts,
        rests_on: on_sheet(&app.sheet.name, app.fingerprint(), app.reading),
    }
}

fn part(view: &CompareView<'_>) -> Part {
    let marks = view.columns.iter().map(|column| {
        let base = column.baseline.then_some("baseline");
        let words: Vec<_> = base.into_iter().chain(column.extreme).collect();
        words.join(", ")
    });
    let heads = view.columns.iter().map(|column| {
        let label = column.label.unwrap_or_default();
        format!("{} {label}", column.number).trim_end().to_owned()
    });
    let heads = heads.map(|head| (head, Align::Right));
    let marks = [String::new()].into_iter().chain(marks).collect();
    let rows = view.rows.iter().map(|row| {
        let turned = |at: usize| row.turned.get(at) == Some(&true);
        // Where one of the row is marked, the figures of all stay under those of other rows.
        let cells = row
            .cells
            .iter()
            .enumerate()
            .map(|(at, cell)| match row.kind {
                RowKind::Reading if turned(at) => format!("{cell} {TURNED}"),
                RowKind::Reading | RowKind::Plain | RowKind::Figure | RowKind::Total => {
                    cell.clone()
                }
            });
        [row.label.to_owned()].into_iter().chain(cells).collect()
    });
    Part {
        heads: [(String::new(), Align::Left)]
            .into_iter()
            .chain(heads)
            .collect(),
        rows: [marks].into_iter().chain(rows).collect(),
        ..Part::default()
    }
    .saying([view.sentence.clone(), view.legend.clone()])
}
