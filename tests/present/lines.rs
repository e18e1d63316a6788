//! Without a screen a scene is told in words.

use assert_cmd::Command;
use genpanel::app::{App, Effect};
use genpanel::input::Keymap;
use genpanel::linear::Linear;
use genpanel::pricing::Reading;

use super::{built_in, tour};

#[test]
fn a_scene_is_told_with_its_figures_and_live_is_the_panel() {
    let mut talk = Linear::new(App::new(built_in(), Reading::Tier), Keymap::default());
    assert_eq!(
        talk.take("next scene").trouble.unwrap(),
        "nothing is presented now"
    );
    assert_eq!(talk.take("present").effect, Some(Effect::Present));
    talk.app_mut().present(tour(&built_in()), 0, false);
    let first = talk.performed(true).lines;
    assert_eq!(first[0], "Scene 1 of 9: The button follows the settings");
    assert_eq!(first[1], "147 credits: Nano Banana Pro 2K ×3");
    let second = talk.take("next scene").lines;
    assert_eq!(
        second[0],
        "Scene 2 of 9: The same three images on two models"
    );
    assert!(
        second.contains(&"Nano Banana Pro: 147".to_owned()),
        "{second:?}"
    );
    assert!(
        second.contains(&"ImageGen Fast: 9".to_owned()),
        "{second:?}"
    );
    assert_eq!(talk.take("show").lines, second);
    assert_eq!(
        talk.take("i").lines,
        ["Nano Banana Pro, 2K, 3 images: 147 credits"]
    );
    assert_eq!(
        talk.take("more images").lines,
        ["Count 4: 196 credits (+49)"]
    );
    assert_eq!(talk.take("P").lines, second);
    let asked = talk.take("g").lines;
    assert_eq!(asked, ["number of the scene?"]);
    assert_eq!(talk.take("8").lines[0], "Scene 8 of 9: What a budget buys");
    assert_eq!(
        talk.take("type: number of the scene 12").trouble.unwrap(),
        "the scenes go from 1 to 9"
    );
    let blank = talk.take("b").lines;
    assert_eq!(blank.last().unwrap(), "the screen is blank");
    talk.take("b");
    // Straight to what is on the panel, from a slide.
    assert_eq!(talk.take("next quality").lines.len(), 1);
    assert!(!talk.app().on_slide());
    talk.take("esc");
    let over = talk.take("leave the presentation").lines;
    assert_eq!(over, ["the presentation is over; everything is as it was"]);
}

#[test]
fn a_show_is_presented_to_its_end_from_a_script() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
        .args([
            "present",
            "assets/tour.scenes.toml",
            "--linear",
            "--scene",
            "8",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("XDG_CONFIG_HOME", folder.path())
        .env("XDG_STATE_HOME", folder.path())
        .env("XDG_RUNTIME_DIR", folder.path())
        .env_remove("GENPANEL_SHEET")
        .write_stdin("space\nq\nnever read")
        .output()
        .unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(
        told.starts_with("Scene 8 of 9: What a budget buys\n"),
        "{told}"
    );
    assert!(told.contains("ImageGen Fast: 166\n"), "{told}");
    assert!(
        told.contains("\nScene 9 of 9: What is stated, and what is assumed\n"),
        "{told}"
    );
    let state = folder.path().join("genpanel");
    assert!(
        !state.join("session.toml").exists(),
        "no session is written"
    );
    assert!(!state.join("present-1.sock").exists(), "no socket is left");
}

#[test]
fn what_changes_a_scene_has_it_told_again() {
    let mut talk = Linear::new(App::new(built_in(), Reading::Tier), Keymap::default());
    talk.app_mut().present(tour(&built_in()), 7, false);
    let told = talk.take("budget 300").lines;
    assert_eq!(told[0], "Scene 8 of 9: What a budget buys");
    assert!(told.iter().any(|line| line.contains("300")), "{told:?}");
    talk.take("g");
    talk.take("3");
    let told = talk.take("R").lines;
    assert!(told.iter().any(|line| line == "4K: ~49"), "{told:?}");
    // What begins a command of slides is one.
    assert!(talk.take("next").lines[0].starts_with("Scene 4 of 9"));
}
