//! The doctor asks a terminal, takes its answers, does without them, and asks nothing of one that is dumb.

use super::pty::{Launch, count};

const QUESTION: &str = "\x1b[?2026$p";

#[test]
fn the_answers_of_the_terminal_are_told() {
    let mut session = Launch::panel().size(120, 24).arg("doctor").start();
    // Sent ahead, so that no deadline decides.
    session.send("\x1b[?2026;2$y\x1b]11;rgb:fafa/fafa/fafa\x1b\\\x1b[?62;22c");
    assert!(session.exit().success());
    let text = session.screen().contents();
    for told in [
        "120 by 24",
        "a frame is shown at once (mode 2026)",
        "light, for which theme = \"light\" is made",
    ] {
        assert!(text.contains(told), "{told} is not in\n{text}");
    }
    assert_eq!(count(&session.bytes(), QUESTION), 1);
    assert_eq!(session.settings(), session.settings_found());
}

#[test]
fn a_terminal_that_answers_nothing_is_not_waited_for() {
    let mut session = Launch::panel().size(120, 24).arg("doctor").start();
    assert!(session.exit().success());
    let text = session.screen().contents();
    assert!(text.contains("the terminal answers no question"), "{text}");
    assert_eq!(session.settings(), session.settings_found());
}

#[test]
fn a_dumb_one_is_asked_nothing() {
    let mut session = Launch::panel()
        .size(120, 24)
        .arg("doctor")
        .env("TERM", "dumb")
        .start();
    assert!(session.exit().success());
    assert_eq!(count(&session.bytes(), "\x1b"), 0);
    let text = session.screen().contents();
    assert!(text.contains("cannot place its cursor"), "{text}");
}

/// Also the panel says what is wrong with the configuration file, and is there all the same.
#[test]
fn a_bad_configuration_is_told_on_the_open_panel() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("genpanel")).unwrap();
    let file = home.path().join("genpanel/config.toml");
    std::fs::write(&file, "theme = \"drak\"\nasci = true\n").unwrap();
    let session = Launch::panel().env("XDG_CONFIG_HOME", home.path()).start();
    session.wait_for("Generate (147 credits)");
    session.wait_for("config.toml, 1 more (see genpanel doctor), line 1: \"drak\" is no theme");
}

#[test]
fn the_panel_obeys_the_keys_and_signs_of_the_file() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("genpanel")).unwrap();
    let file = home.path().join("genpanel/config.toml");
    let text = "ascii = true\n[keys]\n\"next quality\" = \"z\"\nhelp = \"f\"\n";
    std::fs::write(&file, text).unwrap();
    let mut session = Launch::panel().env("XDG_CONFIG_HOME", home.path()).start();
    session.wait_for("< z quality");
    session.wait_for("f help");
    session.send("z");
    session.wait_for("Generate (~294 credits)");
    let text = session.screen().contents();
    assert!(text.is_ascii(), "{text}");
}

/// With the theme `auto`, it is told which one the panel takes.
#[test]
fn the_theme_by_the_background_is_told() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir(home.path().join("genpanel")).unwrap();
    let file = home.path().join("genpanel/config.toml");
    std::fs::write(&file, "theme = \"auto\"\n").unwrap();
    let mut session = Launch::panel()
        .size(160, 24)
        .arg("doctor")
        .env("XDG_CONFIG_HOME", home.path())
        .start();
    session.send("\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\\x1b[?62;22c");
    assert!(session.exit().success());
    let text = session.screen().contents();
    let told = "theme dark: config.toml, auto: the background is dark";
    assert!(text.contains(told), "{text}");
}
