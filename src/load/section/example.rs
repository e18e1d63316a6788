//! `[[example]]`: configurations with a name.

use super::reference::bare;
use super::{Entry, Sink, Whole, entries, line_problem};
use crate::pricing::{Example, Line, Sheet};

pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    sheet: &Sheet,
    whole: &Whole,
) -> Vec<Example> {
    entries(root, sink, "example")
        .0
        .into_iter()
        .filter_map(|entry| example(entry, sheet, whole))
        .collect()
}

fn example(mut entry: Entry<'_>, sheet: &Sheet, whole: &Whole) -> Option<Example> {
    let name = entry.text("name", "Lowest");
    let line = entry.text("line", "my-model:2K:1");
    let source = entry.words("source");
    let configuration = line.and_then(|found| match Line::parse(&found.value, sheet) {
        Ok(line) => Some(bare(&entry, line, found.at)),
        Err(error) => {
            entry.report_some(line_problem(&error, found.at, whole));
            None
        }
    });
    entry.finish();
    Some(Example {
        name: name?.value,
        configuration: configuration?,
        source,
    })
}
