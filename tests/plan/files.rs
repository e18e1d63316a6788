//! Plan files: bad ones with their words pinned, good ones read, written and read again.
//!
//! `GENPANEL_BLESS=1 cargo test --test plan` rewrites the words; read them before you commit them.

use std::fs;
use std::path::PathBuf;

use genpanel::analysis::{MAX_TRIES, PlanStep, Template};
use genpanel::load::{Failure, Origin, PlanFile, Why, load_plan, parse_plan, plan_starter};
use genpanel::pricing::{Credits, PriceList, Reading};
use proptest::prelude::*;

use crate::generated::{configuration, sheet as any_sheet};
use crate::{sheet, steps, workflow};

const FOLDER: &str = "tests/plan/bad/";

#[test]
fn every_bad_plan_has_its_words() {
    let bless = std::env::var_os("GENPANEL_BLESS").is_some();
    let sheet = sheet();
    let mut wrong = Vec::new();
    let mut names: Vec<String> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter_map(|name| Some(name.strip_suffix(".toml")?.to_owned()))
        .collect();
    names.sort();
    assert!(names.len() >= 15, "only {} bad plans", names.len());
    for name in &names {
        let origin = Origin::File {
            path: PathBuf::from(format!("{FOLDER}{name}.toml")),
            why: Why::Argument,
        };
        let failure = load_plan(&origin, &sheet).expect_err(name);
        if let Failure::Problems(problems) = &failure {
            assert!(!problems.list().is_empty(), "{name}");
            for problem in problems.list() {
                assert!(!problem.help.is_empty(), "{name}: {problem:?}");
            }
        }
        let words = failure.to_string().replace(FOLDER, "") + "\n";
        let pinned = format!("{FOLDER}{name}.txt");
        if bless {
            fs::write(&pinned, &words).unwrap();
        } else if fs::read_to_string(&pinned).unwrap_or_default() != words {
            wrong.push(format!("{name}:\n{words}"));
        }
    }
    let wrong = wrong.join("\n");
    assert!(wrong.is_empty(), "other words than pinned:\n{wrong}");
}

#[test]
fn what_is_no_file_says_so_in_the_words_of_a_plan() {
    let sheet = sheet();
    let failure = |path: &str| {
        let (path, why) = (PathBuf::from(path), Why::Argument);
        let failure = load_plan(&Origin::File { path, why }, &sheet);
        failure.unwrap_err().to_string()
    };
    assert_eq!(
        failure("none.plan.toml"),
        "none.plan.toml: there is no such file"
    );
    assert_eq!(
        failure("tests"),
        "tests: a directory, not a plan; name the file in it"
    );
}

#[test]
fn a_plan_needs_no_more_than_its_steps() {
    let sheet = sheet();
    let text =
        "schema = 1\n[[step]]\nline = \"SDXL : 2k : 1\"\n[[step]]\nline = \"sdxl:4K:2\"\ntries = 3";
    let plan = parse_plan(text, &sheet).unwrap();
    let expected = PlanFile {
        steps: steps(&[("sdxl:2K:1", 1), ("sdxl:4K:2", 3)], &sheet),
        ..PlanFile::default()
    };
    assert_eq!(plan, expected);
}

#[test]
fn the_starters_are_the_templates_with_words_beside_them() {
    let sheet = sheet();
    let list = PriceList::new(&sheet, Reading::Tier);
    for template in Template::ALL {
        let steps = template.steps(None, list);
        let text = plan_starter(template, &steps, list);
        let plan = parse_plan(&text, &sheet).unwrap();
        assert_eq!(plan.steps, steps);
        assert_eq!(plan.budget, Some(Credits::new(1_000)));
        assert!(text.lines().all(|line| line.len() <= 110), "{text}");
    }
    assert_eq!(workflow(&sheet).len(), 4);
}

proptest! {
    #[test]
    fn a_plan_reads_back_as_it_was_written(
        (sheet, steps) in any_sheet().prop_flat_map(|sheet| {
            let note = proptest::option::of("[a-z\"\\\\#=é日👩]{1,20}");
            let step = (configuration(&sheet), 1..=MAX_TRIES, note).prop_map(|(configuration, tries, note)| {
                PlanStep { configuration, tries, note }
            });
            (Just(sheet), prop::collection::vec(step, 1..9))
        }),
        name in proptest::option::of("[a-z\"\\\\' ]{0,9}[a-z]"),
        budget in proptest::option::of(0..1_000_000_u64),
        reading in proptest::option::of(prop::sample::select(&Reading::ALL[..])),
    ) {
        let plan = PlanFile { name, budget: budget.map(Credits::new), reading, steps };
        let text = plan.print(&sheet);
        prop_assert_eq!(parse_plan(&text, &sheet), Ok(plan), "{}", text);
        for template in Template::ALL {
            let list = PriceList::new(&sheet, sheet.reading);
            let steps = template.steps(None, list);
            let text = plan_starter(template, &steps, list);
            prop_assert_eq!(parse_plan(&text, &sheet).unwrap().steps, steps);
        }
    }

    #[test]
    fn no_text_makes_reading_panic(text in "(schema = 1\n)?([a-z\\[\\]=\" 0-9:\n.\\\\]|\\[\\[step\\]\\]\n|line = \"sdxl:2K:1\"\n){0,60}") {
        let _ = parse_plan(&text, &sheet());
    }
}
