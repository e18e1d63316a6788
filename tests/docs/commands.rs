//! Commands: whatever stands between backquotes as `genpanel …`, and in blocks for a shell, is run.

use std::collections::BTreeSet;

use super::{folder, read, run};

const DOCUMENTS: [&str; 4] = [
    "README.md",
    "docs/keys.md",
    "docs/price-sheet.md",
    "docs/json.md",
];

/// What stands for something of a person's own, and what of the folder is taken for it.
const INSTEAD: [(&str, &str); 8] = [
    ("FILE.scenes.toml", "tour.scenes.toml"),
    ("FILE.cast", "tour.cast"),
    ("OLD NEW", "built-in dearer.toml"),
    ("LINE…", "nano-banana-pro:2K:3 sdxl:2K:1"),
    ("LINE", "nano-banana-pro:2K:3"),
    ("SCREEN", "work"),
    ("BUDGET", "500"),
    ("FILE", "images.plan.toml"),
];

/// Every command in a text, without the program's name.
fn commands(text: &str) -> BTreeSet<String> {
    let pieces = text.split('`').chain(text.lines());
    let named = pieces.filter_map(|piece| piece.strip_prefix("genpanel"));
    let words = named.filter(|words| words.is_empty() || words.starts_with(' '));
    words
        .filter(|words| !words.contains('\n'))
        .map(|words| words.trim().to_owned())
        .collect()
}

#[test]
fn every_command_in_the_documents_can_be_run() {
    let mut found = BTreeSet::new();
    for document in DOCUMENTS {
        found.extend(commands(&read(document)));
    }
    assert!(found.len() > 15, "{found:?}");
    for words in found {
        let mut command = words.clone();
        for (name, own) in INSTEAD {
            command = command.replace(name, own);
        }
        // What opens the panel needs a terminal, or to be told that there is none.
        let opens =
            command.is_empty() || command.starts_with("--") && !command.contains("--linear");
        let shows = command.starts_with("open ") || command.starts_with("present ");
        if command.contains("--notes") {
            // Notes wait for whoever presents.
            command.push_str(" --help");
        } else if opens || shows && !command.contains("--check") {
            command.push_str(" --linear");
        }
        // `doctor` finds no terminal here, and some commands are named without what they need.
        let alone = ["compare", "quote", "record", "render", "present", "open"];
        if alone.contains(&command.as_str()) {
            command.push_str(" --help");
        }
        if command == "plan new" {
            command.push_str(" own.plan.toml");
        }
        // Nothing is written over, so each begins where nothing is.
        let folder = folder();
        let (code, out) = run(&command, &folder);
        assert!(
            code == Some(0),
            "genpanel {words}, as {command:?}: {code:?}\n{out}"
        );
    }
}
