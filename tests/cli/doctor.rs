//! What the doctor says where there is no terminal, and of files that are wrong.

use super::{Place, Run};

/// As in a pipe, with nothing from whoever runs the tests.
fn doctor(place: &Place, words: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = place.command(words);
    for name in [
        "TERM",
        "TMUX",
        "NO_COLOR",
        "COLORTERM",
        "LC_ALL",
        "LC_CTYPE",
        "LANG",
        "NO_MOTION",
    ] {
        command.env_remove(name);
    }
    command.envs(variables.iter().copied());
    Run::of(&mut command)
}

/// The line of the table about one thing.
fn line<'t>(table: &'t str, what: &str) -> &'t str {
    let mut lines = table.lines();
    lines.find(|line| line.starts_with(what)).unwrap()
}

#[test]
fn in_a_pipe_nothing_is_asked_and_everything_is_told() {
    let place = Place::new();
    let table = doctor(
        &place,
        "doctor",
        &[("TERM", "xterm"), ("LANG", "de_DE.UTF-8")],
    )
    .fine();
    assert!(!table.contains('\x1b'), "{table}");
    for (what, told) in [
        ("terminal", "a pipe or a file"),
        ("size", "not told"),
        ("colours", "theme terminal: as it comes"),
        ("background", "not asked"),
        ("unicode", "LANG=de_DE.UTF-8"),
        ("synchronised", "not asked"),
        ("clipboard", "unknown"),
        ("links", "addresses are plain text"),
        ("sheet", "built-in sheet"),
        ("config", "is not there"),
        ("session", "is not there yet"),
    ] {
        assert!(line(&table, what).contains(told), "{what}\n{table}");
    }
    assert!(
        place.files().iter().all(|name| name != "state"),
        "nothing is made"
    );
    let json = doctor(&place, "doctor --json", &[]).fine();
    assert!(json.starts_with("{\"findings\":[{\"what\":\"terminal\",\"state\":\"without\""));
    assert!(doctor(&place, "doctor --ascii", &[]).fine().is_ascii());
}

#[test]
fn what_the_environment_says_about_colours_is_heeded_in_one_order() {
    let place = Place::new();
    place.write(
        "config/genpanel/config.toml",
        "theme = \"dark\"\nmotion = false\n",
    );
    let colours = |words: &str, variables: &[(&str, &str)]| {
        let table = doctor(&place, words, variables).fine();
        line(&table, "colours").to_owned()
    };
    for (words, variables, told) in [
        ("doctor", &[][..], "theme dark: config.toml"),
        (
            "doctor",
            &[("NO_COLOR", "1")][..],
            "theme monochrome: NO_COLOR",
        ),
        (
            "doctor",
            &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")][..],
            "theme monochrome: NO_COLOR",
        ),
        (
            "doctor",
            &[("TERM", "dumb")][..],
            "theme monochrome: TERM=dumb",
        ),
        (
            "doctor",
            &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")][..],
            "theme dark",
        ),
        (
            "doctor --color always",
            &[("NO_COLOR", "1")][..],
            "theme dark",
        ),
        (
            "doctor --color never",
            &[][..],
            "theme monochrome: --color never",
        ),
    ] {
        let line = colours(words, variables);
        assert!(line.contains(told), "{words} {variables:?}: {line}");
    }
    let table = doctor(&place, "doctor", &[]).fine();
    assert!(line(&table, "motion").contains("nothing moves"));
    assert!(line(&table, "mouse").contains("off, so that it selects text"));
}

#[test]
fn what_is_wrong_is_told_in_full_and_by_the_exit_code() {
    let place = Place::new();
    place.write(
        "config/genpanel/config.toml",
        "theme = \"drak\"\nasci = true\n",
    );
    let run = doctor(&place, "doctor", &[]);
    assert_eq!(run.code, 3);
    assert!(
        line(&run.out, "config").contains("2 problems"),
        "{}",
        run.out
    );
    assert!(run.err.contains("config.toml:2:1"), "{}", run.err);
    let place = Place::new();
    place.write("config/genpanel/config.toml/mine", "");
    let run = doctor(&place, "doctor", &[]);
    let told = line(&run.out, "config");
    assert!(told.contains("a directory"), "{told}");
    assert_eq!(told.matches("config.toml").count(), 1, "{told}");
    assert_eq!((run.code, run.err.as_str()), (3, ""));
    let place = Place::new();
    place.write("pricing.toml", "schema = 1\n");
    let run = doctor(&place, "doctor", &[]);
    assert_eq!(run.code, 3);
    assert!(line(&run.out, "sheet").contains("wrong"), "{}", run.out);
    place.write("pricing.toml", genpanel::load::BUILT_IN);
    place.write("state/genpanel/session.toml", "schema = 1\n");
    let table = doctor(&place, "doctor", &[]).fine();
    assert!(
        line(&table, "session").contains("it will be put aside"),
        "{table}"
    );
    place.run("doctor --strict").refused(2);
}

#[test]
fn the_mouse_and_a_theme_by_the_background_are_told_and_a_pipe_is_asked_nothing() {
    let place = Place::new();
    place.write(
        "config/genpanel/config.toml",
        "theme = \"auto\"\nmouse = true\n",
    );
    let table = doctor(&place, "doctor", &[]).fine();
    let told = "theme terminal: config.toml, auto: the background is not known";
    assert!(line(&table, "colours").contains(told), "{table}");
    assert!(line(&table, "mouse").contains("Shift selects text"));
    assert!(!table.contains('\u{1b}'));
}
