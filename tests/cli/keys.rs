//! The keys in effect, the configuration file behind them, and what is generated for shells and readers.

use super::Place;

const CONFIG: &str = "config/genpanel/config.toml";

#[test]
fn every_key_is_told_with_the_name_that_the_file_takes() {
    let place = Place::new();
    let table = place.run("keys").fine();
    for row in [
        "Work: generate   Explore    next model",
        "Compare          Compare    swap with the baseline",
        "typing a number  Get about  the digits of the number",
    ] {
        // However wide the columns are.
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            words(&table).contains(&words(row)),
            "{row} is not in\n{table}"
        );
    }
    let csv = place.run("keys --format csv").fine();
    assert!(csv.starts_with("screen,task,action,keys,note\r\n"), "{csv}");
    assert!(csv.contains("Work: generate,Explore,next model,down j,\r\n"));
    let json = place.run("keys --json").fine();
    assert!(json.contains(
        r#"{"screen":"Work: generate","task":"Explore","action":"next model","keys":["down","j"],"fixed":false,"changed":false}"#
    ), "{json}");
    place.run("keys --format md -o keys.md").fine();
    assert!(place.read("keys.md").starts_with("| screen"));
    place.run("keys --strict").refused(2);
}

#[test]
fn changed_keys_are_told_as_changed() {
    let place = Place::new();
    place.write(
        CONFIG,
        "[keys]\n\"next model\" = [\"n\", \"down\"]\n\"type: count\" = \"J\"\nquit = \"Q\"\nhelp = []\n",
    );
    let csv = place.run("keys --format csv").fine();
    for row in [
        "Work: generate,Explore,next model,n down,changed\r\n",
        "Work: generate,Explore,previous model,up k,\r\n",
        "Work: generate,Explore,type: count,J,changed\r\n",
        "everywhere,Get about,quit,Q ctrl-c,changed\r\n",
        "everywhere,Get about,help: the live keys,none,changed\r\n",
    ] {
        assert!(csv.contains(row), "{row} is not in\n{csv}");
    }
}

#[test]
fn every_problem_of_the_file_is_told_at_its_place() {
    let place = Place::new();
    place.write(
        CONFIG,
        "theme = \"drak\"\nasci = true\nmotion = \"no\"\n[keys]\n\"next model\" = [\"j\", \"dwn\"]\n\
         \"nxt quality\" = \"l\"\n\"next size\" = \"B\"\n\"pin for comparison\" = [\"0\", \"esc\"]\nunpin = \"ctrl-c\"\n",
    );
    let run = place.run("keys");
    assert_eq!((run.code, run.out.as_str()), (3, ""));
    for told in [
        "config.toml:1:9: \"drak\" is no theme",
        "^^^^^^ did you mean \"dark\"?",
        "config.toml:2:1: config.toml has no key \"asci\"",
        "^^^^ did you mean ascii?",
        "config.toml:3:10: motion is true or false",
        "write false, without quotes",
        "config.toml:5:22: \"dwn\" is no key",
        "config.toml:6:1: there is no action \"nxt quality\"",
        "did you mean \"next quality\"?",
        "config.toml:7:15: the key \"B\" is \"type: budget in credits\" everywhere",
        "config.toml:8:25: the key \"0\" is \"reset to the sheet's start\" on Work",
        "config.toml:8:30: the key \"esc\" is \"back\" everywhere",
        "config.toml:9:9: the key \"ctrl-c\" is \"quit\" everywhere",
        "it always quits",
        "9 problems in ",
    ] {
        assert!(run.err.contains(told), "{told} is not in\n{}", run.err);
    }
    // Prices need no configuration, so a slip in it is in nobody's way.
    place.run("quote nano-banana-pro:2K:3").fine();
}

#[test]
fn a_mouse_that_is_neither_on_nor_off_is_told_at_its_place() {
    let place = Place::new();
    place.write(CONFIG, "mouse = \"on\"\n");
    let run = place.run("keys");
    assert_eq!(run.code, 3);
    for told in [
        "config.toml:1:9: mouse is true or false",
        "^^^^ write true, without quotes",
    ] {
        assert!(run.err.contains(told), "{told} is not in\n{}", run.err);
    }
}

#[test]
fn a_key_that_two_actions_want_on_different_screens_is_no_clash() {
    let place = Place::new();
    place.write(
        CONFIG,
        "[keys]\n\"swap with the baseline\" = \"z\"\n\"drop the step\" = \"z\"\n\"pin for comparison\" = \"z\"\n",
    );
    place.run("keys").fine();
    place.write(
        CONFIG,
        "[keys]\nunpin = \"z\"\n\"pin for comparison\" = \"z\"\n",
    );
    let run = place.run("keys");
    assert_eq!(run.code, 3);
    assert!(run.err.contains("1 problem in "), "{}", run.err);
}

#[test]
fn a_file_that_says_nothing_or_is_none_of_ours_is_answered() {
    let place = Place::new();
    place.write(CONFIG, "");
    place.run("keys").fine();
    place.write(CONFIG, "theme = \n");
    assert_eq!(place.run("keys").code, 3);
    let other = Place::new();
    other.write("config/genpanel/config.toml/file", "");
    let told = other.run("keys").refused(3);
    assert!(
        told.contains("a directory, not a configuration file"),
        "{told}"
    );
}

const COMMANDS: [&str; 13] = [
    "quote",
    "compare",
    "plan",
    "afford",
    "advise",
    "history",
    "sheet",
    "render",
    "record",
    "keys",
    "doctor",
    "completions",
    "man",
];

#[test]
fn completions_name_every_command_and_bash_takes_its_own() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = place.run(&format!("completions {shell}")).fine();
        for command in COMMANDS {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    place.run("completions bash -o genpanel.bash").fine();
    let bash = std::process::Command::new("bash")
        .arg("-n")
        .arg(place.path("genpanel.bash"))
        .status();
    // Not every system has one.
    assert!(bash.map_or(true, |status| status.success()));
    place.run("completions --json bash").refused(2);
    place.run("completions tcsh").refused(2);
}

#[test]
fn the_manual_has_a_page_for_the_program_and_for_every_command() {
    let place = Place::new();
    let page = place.run("man").fine();
    for command in COMMANDS {
        assert!(
            page.contains(&format!("genpanel\\-{command}(1)")),
            "{command}\n{page}"
        );
        let page = place.run(&format!("man {command}")).fine();
        assert!(page.contains(&format!("genpanel\\-{command}")), "{page}");
    }
    let page = place.run("man sheet diff").fine();
    assert!(page.contains("fail\\-increase"), "{page}");
    let told = place.run("man quot").refused(2);
    assert_eq!(
        told,
        "genpanel has no command \"quot\": did you mean quote?"
    );
}

#[test]
fn a_table_in_ascii_has_no_byte_above_127_and_other_formats_keep_their_names() {
    let place = Place::new();
    let line = "nano-banana-2:1K:3+upscale:4x:3 --explain";
    let table = place.run(&format!("quote {line}")).fine();
    let flat = place.run(&format!("--ascii quote {line}")).fine();
    assert!(!table.is_ascii() && flat.is_ascii(), "{flat}");
    assert_eq!(table.chars().count(), flat.chars().count());
    assert!(flat.contains("x 70 %"), "{flat}");
    let compare = "compare nano-banana-pro:2K:3 imagegen-fast:2K:3";
    assert!(place.run(&format!("{compare} --ascii")).fine().is_ascii());
    let json = place.run(&format!("{compare} --json")).fine();
    assert_eq!(place.run(&format!("{compare} --json --ascii")).fine(), json);
}
