//! Screen: what the terminal is, what it can do, and how the panel looks on it.

use std::env;
use std::process::Command;

use super::{Finding, State};
use crate::config::Choice;
use crate::pricing::plain;
use crate::terminal::Probe;
use crate::ui::Theme;

pub(super) fn findings(probe: &Probe, choice: &Choice) -> Vec<Finding> {
    vec![
        terminal(probe),
        size(probe),
        colours(probe, choice),
        background(probe),
        unicode(choice),
        synchronised(probe),
        clipboard(),
        links(probe),
        motion(choice),
        mouse(choice),
    ]
}

/// A variable that holds anything, as it can be shown.
fn variable(name: &str) -> Option<String> {
    let value = env::var_os(name).filter(|value| !value.is_empty())?;
    Some(plain(&value.to_string_lossy()))
}

fn told(name: &str) -> String {
    variable(name).map_or_else(|| format!("no {name}"), |value| format!("{name}={value}"))
}

fn terminal(probe: &Probe) -> Finding {
    let within = variable("TMUX").map_or("", |_| ", in tmux");
    let term = told("TERM");
    let (state, words) = if !probe.is_terminal {
        (
            State::Without,
            "a pipe or a file: the panel needs a terminal",
        )
    } else if variable("TERM").is_some_and(|term| term == "dumb") {
        (
            State::Wrong,
            "cannot place its cursor, which the panel needs",
        )
    } else {
        (State::Fine, "a terminal")
    };
    Finding::new("terminal", state, format!("{words} ({term}{within})"))
}

fn size(probe: &Probe) -> Finding {
    let what = "size";
    let Some((width, height)) = probe.size else {
        let told = "not told; the panel takes 80 by 24";
        return Finding::new(what, State::Unknown, told);
    };
    let told = format!("{width} by {height}");
    if width >= 80 && height >= 24 {
        Finding::new(what, State::Fine, told)
    } else {
        let told = format!("{told}; from 80 by 24 on, everything is in sight at once");
        Finding::new(what, State::Without, told)
    }
}

fn colours(probe: &Probe, choice: &Choice) -> Finding {
    let light = probe.answers.and_then(|answers| answers.light);
    let (theme, asked) = match light {
        _ if !choice.asks => (choice.look.theme, ""),
        None => (choice.look.theme, ", auto: the background is not known"),
        Some(true) => (Theme::LIGHT, ", auto: the background is light"),
        Some(false) => (Theme::DARK, ", auto: the background is dark"),
    };
    let (theme, why) = (theme.name(), choice.why);
    let told = format!(
        "theme {theme}: {why}{asked} ({}, {})",
        told("NO_COLOR"),
        told("COLORTERM")
    );
    let none = theme == "monochrome";
    Finding::new(
        "colours",
        if none { State::Without } else { State::Fine },
        told,
    )
}

fn background(probe: &Probe) -> Finding {
    let (state, told) = match probe.answers.map(|answers| answers.light) {
        None => (State::Unknown, "not asked"),
        Some(None) => (State::Unknown, "the terminal does not tell"),
        Some(Some(true)) => (State::Fine, "light, for which theme = \"light\" is made"),
        Some(Some(false)) => (State::Fine, "dark, for which theme = \"dark\" is made"),
    };
    Finding::new("background", state, told)
}

/// The first of the variables that is set decides, as for every program.
fn unicode(choice: &Choice) -> Finding {
    let what = "unicode";
    if choice.look.ascii {
        return Finding::new(what, State::Without, "ASCII alone, as you chose");
    }
    let names = ["LC_ALL", "LC_CTYPE", "LANG"];
    let Some(name) = names.into_iter().find(|name| variable(name).is_some()) else {
        let told = "no locale is set; if frames look broken, use --ascii";
        return Finding::new(what, State::Unknown, told);
    };
    let locale = told(name);
    let lower = locale.to_lowercase();
    if lower.contains("utf-8") || lower.contains("utf8") {
        Finding::new(what, State::Fine, locale)
    } else {
        let told = format!("{locale} is not UTF-8; if frames look broken, use --ascii");
        Finding::new(what, State::Wrong, told)
    }
}

fn synchronised(probe: &Probe) -> Finding {
    let (state, told) = match probe.answers {
        None => (State::Unknown, "not asked"),
        Some(answers) => match answers.synchronised {
            Some(true) => (State::Fine, "a frame is shown at once (mode 2026)"),
            Some(false) => (State::Without, "mode 2026 is not known; frames may tear"),
            None if answers.any => (State::Unknown, "the terminal does not tell"),
            None => (State::Unknown, "the terminal answers no question"),
        },
    };
    Finding::new("synchronised", state, told)
}

/// No terminal says whether it takes what is copied; tmux at least says whether it lets it through.
fn clipboard() -> Finding {
    let what = "clipboard";
    if variable("TMUX").is_none() {
        let told = "OSC 52: a terminal does not say whether it takes it";
        return Finding::new(what, State::Unknown, told);
    }
    let asked = Command::new("tmux")
        .args(["show-options", "-sv", "set-clipboard"])
        .output();
    let answer = asked.map(|output| plain(String::from_utf8_lossy(&output.stdout).trim()));
    match answer.as_deref() {
        Ok("off") => Finding::new(
            what,
            State::Wrong,
            "tmux keeps it back: tmux set-option -s set-clipboard on",
        ),
        Ok("external") => Finding::new(
            what,
            State::Wrong,
            "tmux takes it from itself alone (set-clipboard external): tmux set-option -s set-clipboard on",
        ),
        Ok("on") => Finding::new(
            what,
            State::Unknown,
            "tmux lets OSC 52 through; the terminal does not say whether it takes it",
        ),
        Ok(_) | Err(_) => Finding::new(
            what,
            State::Unknown,
            "in tmux, it takes tmux set-option -s set-clipboard on",
        ),
    }
}

fn links(probe: &Probe) -> Finding {
    let (state, told) = if probe.links {
        (State::Fine, "addresses can be opened")
    } else {
        (State::Without, "addresses are plain text")
    };
    Finding::new("links", state, told)
}

fn motion(choice: &Choice) -> Finding {
    let (state, told) = if choice.motion {
        (State::Fine, "images of a simulated run arrive one by one")
    } else {
        (
            State::Without,
            "nothing moves (motion = false, or NO_MOTION)",
        )
    };
    Finding::new("motion", state, told)
}

fn mouse(choice: &Choice) -> Finding {
    let (state, told) = if choice.mouse {
        (State::Fine, "on: Shift selects text (mouse = true)")
    } else {
        (
            State::Without,
            "off, so that it selects text; mouse = true turns it on",
        )
    };
    Finding::new("mouse", state, told)
}
