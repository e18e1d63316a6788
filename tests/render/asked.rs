//! What is asked for is on the frame, and what cannot be is said.

use std::fs;

use crate::{command, drawn, place, refused};

/// The panel draws the same: this is the frame of the README of old, and of every terminal.
#[test]
fn work_is_the_panel_at_its_start() {
    let text = drawn(&["render", "work"]);
    assert_eq!(text.lines().count(), 24);
    let first = text.lines().next().unwrap();
    assert!(first.starts_with(" 1 Work  2 Compare") && first.ends_with("Qolaba ✓"));
    for shown in [
        "▸ Nano Banana Pro     49    147",
        "Generate (147 credits)",
        "[2K]",
        "leaves 853",
    ] {
        assert!(text.contains(shown), "{shown}");
    }
}

#[test]
fn every_screen_is_drawn_by_its_name() {
    for (screen, shown) in [
        ("work", "╭ Model ─"),
        ("Compare", "c pins"),
        ("plan", "Drafting saves ~824"),
        ("afford", "Afford"),
        ("advise", "Upscale"),
        ("history", "History"),
        ("sheet", "list price"),
        ("help", "Explore"),
        ("proof", "╭ Proof ─"),
        ("commands", "╭ Commands ─"),
    ] {
        let text = drawn(&["render", screen, "--size", "120x40"]);
        assert!(text.contains(shown), "{screen}:\n{text}");
    }
}

#[test]
fn sizes_are_kept() {
    assert_eq!(
        drawn(&["render", "work", "--size", "1x1"]).lines().count(),
        1
    );
    let large = drawn(&["render", "work", "--size", "500X200"]);
    assert_eq!(large.lines().count(), 200);
    for size in [
        "0x24", "80x0", "80", "80x", "x24", "501x24", "80x201", "+8x24", "8 x 4", "99999x24",
    ] {
        let told = refused(&["render", "work", "--size", size]);
        assert!(
            told.contains("write columns and rows such as 80x24"),
            "{told}"
        );
    }
}

#[test]
fn lines_are_in_hand_and_several_are_pinned() {
    let one = drawn(&["render", "work", "--line", "flux-dev:1K:2,reading=flat"]);
    assert!(one.contains("Generate (~18 credits)"), "{one}");
    let lines = [
        "--line",
        "nano-banana-pro:2K:3",
        "--line",
        "imagegen-fast:2K:3",
    ];
    let compared = drawn(&[["render", "compare"].as_slice(), &lines].concat());
    assert!(compared.contains("147") && compared.contains("16.3 times the credits"));
    let single = drawn(&["render", "compare", "--line", "flux-dev:1K:2"]);
    assert!(single.contains("Flux Dev"), "{single}");
    let edits = drawn(&["render", "work", "--line", "flux-dev+upscale:4x:3"]);
    assert!(
        edits.contains("Apply Upscaling 4x ×3 (~12 credits)"),
        "{edits}"
    );
    let told = refused(&["render", "work", "--line", "flux-dve:1K:2"]);
    assert!(told.ends_with("did you mean flux-dev?"), "{told}");
    let several = ["--line", "flux-dev:1K:2,reading=flat", "--reading", "table"];
    let told = refused(&[["render", "work"].as_slice(), &several].concat());
    assert!(told.contains("one reading"), "{told}");
}

#[test]
fn keys_are_pressed_first_and_what_moves_is_at_its_end() {
    let text = drawn(&["render", "work", "--keys", "right + enter"]);
    assert!(
        text.contains("simulated: Nano Banana Pro 4K ×4 for ~392"),
        "{text}"
    );
    let found = drawn(&["render", "work", "--keys", ": c h e a"]);
    assert!(found.contains("› chea▏"), "{found}");
    // It scrolls no further than its end.
    let scrolled = |times| {
        let keys = format!("? {}", "down ".repeat(times));
        drawn(&["render", "work", "--keys", &keys])
    };
    assert_eq!(scrolled(200), scrolled(201));
    for (keys, told) in [
        (
            "rigth",
            "--keys: \"rigth\" is no key: did you mean \"right\"?",
        ),
        (
            "right q",
            "--keys: the key q leaves the panel, which is not done here",
        ),
        ("right Z", "--keys: the key Z means nothing there, on Work"),
        (
            "3 s enter",
            "--keys: the key enter writes a file, which is not done here",
        ),
    ] {
        assert_eq!(refused(&["render", "work", "--keys", keys]), told);
    }
}

#[test]
fn a_plan_and_a_budget_are_opened() {
    let place = place();
    let plan =
        "schema = 1\nbudget = 50\n[[step]]\nline = \"flux-dev:2K:2\"\ntries = 3\nnote = \"mine\"\n";
    fs::write(place.path().join("a.plan.toml"), plan).unwrap();
    let mut words = vec!["render", "plan", "--plan", "a.plan.toml"];
    let text = |words: &[&str]| {
        let output = command(&place, words).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let told = text(&words);
    assert!(told.contains("mine") && told.contains("54 of 50"), "{told}");
    words.extend(["--budget", "60"]);
    assert!(text(&words).contains("54 of 60"));
    let afford = drawn(&["render", "afford", "--budget", "500"]);
    assert!(afford.contains("500"), "{afford}");
}

#[test]
fn looks_are_as_asked() {
    let ascii = drawn(&["render", "work", "--ascii"]);
    assert!(ascii.is_ascii() && ascii.contains("+ Model -"));
    let plain = drawn(&[
        "render",
        "work",
        "--theme",
        "monochrome",
        "--format",
        "ansi",
    ]);
    assert!(plain.contains("\u{1b}[1;7m"), "{plain}");
    let codes = plain.split("\u{1b}[").skip(1);
    let codes = codes.filter_map(|code| code.split('m').next());
    for code in codes.flat_map(|codes| codes.split(';')) {
        assert!(
            ["0", "1", "2", "4", "7"].contains(&code),
            "{code} is a colour"
        );
    }
    let dark = drawn(&["render", "work", "--theme", "dark", "--format", "html"]);
    assert!(dark.contains("color-scheme:dark"));
}

#[test]
fn what_cannot_be_drawn_is_said() {
    for (words, told) in [
        (
            "render wrk",
            "there is no screen \"wrk\": did you mean work?",
        ),
        (
            "render work --scene 2",
            "--scene needs a file of scenes in place of a screen",
        ),
        (
            "render work --json",
            "--json means nothing to genpanel render",
        ),
        (
            "render work --color never",
            "--color means nothing to genpanel render",
        ),
        (
            "--format csv render work",
            "--format csv is no picture: give one of text, ansi, svg, html",
        ),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        assert_eq!(refused(&words), told);
    }
    for words in [
        "render",
        "render work --format xml",
        "render zzzzzzzz",
        "render work --theme drak",
    ] {
        refused(&words.split(' ').collect::<Vec<_>>());
    }
    // A frame with colours for a terminal is none of the shapes of other commands.
    refused(&["quote", "flux-dev:1K:1", "--format", "ansi"]);
}

#[test]
fn a_scene_that_is_right_is_drawn_beside_one_that_is_not() {
    let place = place();
    let text = "schema = 1\n[[scene]]\nline = \"sdxl:2K:1\"\ntotal = 18\n[[scene]]\nline = \"sdxl:2K:1\"\ntotal = 19\n";
    fs::write(place.path().join("two.scenes.toml"), text).unwrap();
    for (number, code) in [("1", 0), ("2", 3)] {
        let words = ["render", "two.scenes.toml", "--scene", number];
        let output = command(&place, &words).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "scene {number}");
    }
}
