//! The rules of the house: who may import whom, how long a file may be, and that each says what it is for.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The modules, each with those that it may import.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("pricing", &[]),
    ("analysis", &["pricing"]),
    ("app", &["analysis", "pricing"]),
    ("load", &["analysis", "pricing"]),
    ("store", &["load", "app", "analysis", "pricing"]),
    ("input", &["app", "pricing"]),
    ("ui", &["input", "app", "pricing"]),
    ("config", &["ui", "input", "load", "pricing"]),
    ("markup", &[]),
    ("picture", &["markup"]),
    ("scenes", &["ui", "input", "load", "app", "pricing"]),
    ("export", &["markup", "analysis", "pricing"]),
    ("share", &["export", "app", "analysis", "pricing"]),
    ("linear", &["input", "app", "analysis", "pricing"]),
    (
        "cli",
        &[
            "terminal", "export", "scenes", "picture", "config", "ui", "input", "store", "load",
            "app", "analysis", "pricing",
        ],
    ),
    (
        "terminal",
        &[
            "linear", "share", "export", "scenes", "ui", "input", "store", "load", "app", "pricing",
        ],
    ),
];

/// The crates that a module may use; `std` goes without saying.
const MAY_USE: &[(&str, &[&str])] = &[
    ("pricing", &[]),
    ("analysis", &[]),
    ("app", &["nucleo_matcher", "tui_input"]),
    ("load", &["toml", "unicode_width"]),
    ("input", &["crossterm"]),
    ("linear", &[]),
    ("store", &["etcetera", "tempfile", "toml"]),
    ("ui", &["ratatui", "unicode_width"]),
    ("config", &["etcetera", "toml"]),
    ("markup", &[]),
    ("picture", &["ratatui", "unicode_width"]),
    ("scenes", &["ratatui", "toml"]),
    ("export", &["csv", "serde", "serde_json", "unicode_width"]),
    (
        "cli",
        &[
            "clap",
            "clap_complete",
            "clap_mangen",
            "color_eyre",
            "ratatui",
            "rustix",
            "serde",
            "tempfile",
        ],
    ),
    (
        "terminal",
        &[
            "color_eyre",
            "crossterm",
            "notify",
            "ratatui",
            "rustix",
            "signal_hook",
            "supports_hyperlinks",
        ],
    ),
];

/// The crates that the program depends on, as code names them.
fn crates() -> Vec<String> {
    let manifest = include_str!("../Cargo.toml");
    let sections = [
        "\n[dependencies]\n",
        "\n[target.'cfg(unix)'.dependencies]\n",
    ];
    let lines = sections.into_iter().flat_map(|head| {
        let section = manifest.split(head).nth(1).unwrap();
        section.lines().take_while(|line| !line.starts_with('['))
    });
    let names: Vec<_> = lines
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().replace('-', "_"))
        .collect();
    assert!(names.contains(&"unicode_width".to_owned()), "{names:?}");
    names
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no source");
    found.sort();
    found
}

fn module(path: &Path) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let first = path
        .strip_prefix(source)
        .unwrap()
        .components()
        .next()
        .unwrap();
    first
        .as_os_str()
        .to_string_lossy()
        .trim_end_matches(".rs")
        .to_owned()
}

/// The code without comments and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = if path.ends_with("tests.rs") {
        ""
    } else {
        text.split("#[cfg(test)]").next().unwrap_or_default()
    };
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join(
        "
",
    )
}

/// Every name that follows `before` in the code.
fn names_after(code: &str, before: &str) -> Vec<String> {
    code.match_indices(before)
        .filter(|(at, _)| {
            let sign = code[..*at].chars().next_back();
            !sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '_')
        })
        .map(|(at, _)| {
            let rest = &code[at + before.len()..];
            rest.chars()
                .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
                .collect()
        })
        .collect()
}

#[test]
fn modules_import_only_what_lies_below_them() {
    for path in files("src") {
        let module = module(&path);
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == module) else {
            assert!(
                ["lib", "main"].contains(&module.as_str()),
                "{module} has no rule"
            );
            continue;
        };
        let code = code(&path);
        assert!(
            !code.contains("use crate::{"),
            "{}: import each module by itself",
            path.display()
        );
        for name in names_after(&code, "crate::") {
            assert!(
                name == module || allowed.contains(&name.as_str()),
                "{} imports {name}, which {module} may not",
                path.display()
            );
        }
    }
}

/// How far up the longest path of the code climbs.
fn climb(code: &str) -> usize {
    let runs = (1..).take_while(|steps| code.contains(&"super::".repeat(*steps)));
    runs.last().unwrap_or_default()
}

#[test]
fn no_path_climbs_out_of_its_module() {
    assert_eq!(climb("use super::super::app;"), 2);
    for path in files("src") {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let depth = path.strip_prefix(source).unwrap().components().count() - 1;
        let code = code(&path);
        assert!(
            climb(&code) <= depth && !code.contains("{super::") && !code.contains(" super::{super"),
            "{} climbs out of {}: name it from crate::",
            path.display(),
            module(&path)
        );
    }
}

#[test]
fn modules_are_allowed_no_more_than_they_use() {
    for (name, allowed) in MAY_IMPORT {
        let mut used = Vec::new();
        for path in files("src").iter().filter(|path| module(path) == *name) {
            used.extend(names_after(&code(path), "crate::"));
        }
        for other in *allowed {
            assert!(
                used.iter().any(|used| used == other),
                "{name} does not import {other}: take it from its rule"
            );
        }
    }
}

#[test]
fn modules_use_only_their_crates() {
    let crates = crates();
    for path in files("src") {
        let module = module(&path);
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            continue;
        };
        let code = code(&path);
        for name in &crates {
            let used = names_after(&code, &format!("{name}::")).len();
            assert!(
                used == 0 || allowed.contains(&name.as_str()),
                "{} uses {name}, which {module} may not",
                path.display()
            );
        }
    }
}

#[test]
fn the_core_has_no_floats_no_clock_and_no_files() {
    for path in files("src") {
        if !["pricing", "analysis", "app", "linear"].contains(&module(&path).as_str()) {
            continue;
        }
        let code = code(&path);
        let forbidden = [
            "f32",
            "f64",
            "std::fs",
            "std::io",
            "std::env",
            "std::net",
            "std::process",
            "Instant",
            "SystemTime",
            "static mut",
            "thread_local",
        ];
        for word in forbidden {
            assert!(!code.contains(word), "{} speaks of {word}", path.display());
        }
    }
}

#[test]
fn nothing_reaches_for_the_network() {
    for path in files("src") {
        let code = code(&path);
        assert!(!code.contains("std::net"), "{}", path.display());
        // A socket that is a file on this machine is none; and only the speaker's notes have one.
        let notes = path.components().any(|part| part.as_os_str() == "notes");
        let socket = code.contains("unix::net");
        assert!(!socket || notes, "{} opens a socket", path.display());
    }
}

#[test]
fn files_say_what_they_are_for_and_stay_short() {
    for folder in ["src", "tests", "benches"] {
        for path in files(folder) {
            let text = fs::read_to_string(&path).unwrap();
            let first = text.lines().next().unwrap_or_default();
            let sentence = first
                .strip_prefix("//! ")
                .is_some_and(|words| words.len() > 10);
            assert!(
                sentence,
                "{} does not begin with a //! sentence",
                path.display()
            );
            let most = if folder == "src" { 250 } else { 400 };
            let lines = text.lines().count();
            assert!(
                lines <= most,
                "{} has {lines} lines; {most} is the most",
                path.display()
            );
            assert!(path.file_name().unwrap() != "mod.rs", "{}", path.display());
            for word in [
                "TODO",
                "FIXME",
                "XXX",
                "todo!",
                "unimplemented!",
                "#[ignore",
            ] {
                let word_here = text.contains(word) && !path.ends_with("house.rs");
                assert!(!word_here, "{} holds {word}", path.display());
            }
        }
    }
}

#[test]
fn colours_are_chosen_in_the_theme_alone() {
    for path in files("src") {
        let code = code(&path);
        // A mark says which one a cell has, and a picture what each of them is where no terminal does.
        let mut others = ["ui/theme.rs", "grid/mark.rs", "picture/colour.rs"].into_iter();
        let here = others.any(|other| path.ends_with(other));
        assert!(here || !code.contains("Color::"), "{}", path.display());
        // Nor does the theme know any but the terminal's own sixteen.
        for fixed in ["Rgb(", "Indexed(", "Rgb ", "Indexed "] {
            let said = path.ends_with("grid/mark.rs");
            assert!(said || !code.contains(fixed), "{}: {fixed}", path.display());
        }
    }
}
