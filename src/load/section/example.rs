//! `[[example]]`: configurations with a name.

use super::{Entry, Sink, entries, line_problem};
use crate::pricing::{Example, Line, Sheet};

pub(super) fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    sheet: &Sheet,
    complete: bool,
) -> Vec<Example> {
    entries(root, sink, "example")
        .into_iter()
        .filter_map(|entry| example(entry, sheet, complete))
        .collect()
}

fn example(mut entry: Entry<'_>, sheet: &Sheet, complete: bool) -> Option<Example> {
    let name = entry.text("name", "Lowest");
    let line = entry.text("line", "my-model:2K:1");
    let source = entry.words("source");
    let configuration = line.and_then(|found| {
        Line::parse(&found.value, sheet)
            .map_err(|error| {
                if let Some(problem) = line_problem(&error, found.at, complete) {
                    entry.report(problem);
                }
            })
            .ok()
    });
    entry.finish();
    Some(Example {
        name: name?.value,
        configuration: configuration?.configuration,
        source,
    })
}
