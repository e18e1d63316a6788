//! Every kind of bad sheet: one file in `bad/`, and beside it the exact words that its reader gets.
//!
//! `GENPANEL_BLESS=1 cargo test --test sheets` rewrites the words; read them before you commit them.

use std::fs;
use std::path::PathBuf;

use genpanel::load::{Failure, Origin, Why, load};

const FOLDER: &str = "tests/sheets/bad/";

#[test]
fn every_bad_sheet_has_its_words() {
    let bless = std::env::var_os("GENPANEL_BLESS").is_some();
    let mut wrong = Vec::new();
    let names = names();
    assert!(names.len() >= 45, "only {} bad sheets", names.len());
    for name in &names {
        let sheet = format!("{FOLDER}{name}.toml");
        let words = failure(&sheet).to_string().replace(FOLDER, "") + "\n";
        let pinned = format!("{FOLDER}{name}.txt");
        if bless {
            fs::write(&pinned, &words).unwrap();
        } else if fs::read_to_string(&pinned).unwrap_or_default() != words {
            wrong.push(format!("{name}:\n{words}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "other words than pinned:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_pinned_words_are_left_over() {
    let names = names();
    for file in fs::read_dir(FOLDER).unwrap() {
        let path = file.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        assert!(names.iter().any(|name| name == stem), "{}", path.display());
    }
}

/// Every message says what to write instead, and every caret stands under something.
#[test]
fn every_problem_has_a_place_and_a_help() {
    for name in names() {
        let Failure::Problems(problems) = failure(&format!("{FOLDER}{name}.toml")) else {
            continue; // not text: there is no line to show
        };
        assert!(!problems.list().is_empty(), "{name}");
        for problem in problems.list() {
            assert!(!problem.help.is_empty(), "{name}: {problem:?}");
            assert!(!problem.message.ends_with('.'), "{name}: {problem:?}");
        }
    }
}

fn failure(sheet: &str) -> Failure {
    let origin = Origin::File {
        path: PathBuf::from(sheet),
        why: Why::Flag,
    };
    load(origin).expect_err(sheet)
}

fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned()))
        .collect();
    names.sort();
    names
}
