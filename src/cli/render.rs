//! Render: one frame of a screen or a scene, as text, with colours, as SVG or as HTML.

mod scene;

use std::path::Path;

use ratatui::buffer::Buffer;

use super::arguments::{Global, Render};
use super::quote::wrong;
use super::say::say;
use super::{Fault, Outcome, chosen, meaning, output, plan, stage};
use crate::app::{Action, App, Scene, Subject, Tab};
use crate::load::{Loaded, Origin, load_plan};
use crate::picture::{Picture, PictureFormat, Shade};
use crate::pricing::{Configuration, Credits, Line, Reading, nearest, plain};
use crate::scenes::{Player, opened_plan, read_keys};

/// The options that mean nothing to a picture.
const NONE: [&str; 4] = ["--json", "--strict", "--explain", "--color"];

/// The word for the slides of the built-in tour.
const SLIDES: &str = "present";

/// What lies over Work, by the word for it.
const OVER: [(&str, Action); 3] = [
    ("help", Action::Help),
    ("proof", Action::Proof),
    ("commands", Action::Palette),
];

pub(super) fn run(arguments: &Render, global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "render", &NONE)?;
    let format = format(arguments, global)?;
    let file = match arguments.what.as_str() {
        SLIDES => Origin::BuiltIn,
        what => stage::origin(Path::new(what), global)?,
    };
    let plan = match &arguments.plan {
        Some(file) => Some(plan::origin(file, global)?),
        None => None,
    };
    let loaded = chosen::sheet_with_warning(global)?;
    let look = stage::look(&arguments.frame, global);
    let area = stage::area(&arguments.frame);
    let app = stage::app(&loaded, &arguments.frame, global);
    let (title, mut player) = match screen(&arguments.what) {
        Some((tab, over)) => {
            let app = opened_on(app, tab, plan.as_ref(), arguments, global, &loaded)?;
            let mut player = Player::new(app, &look, area);
            if let Some(over) = over {
                player.open(over);
            }
            (tab.name().to_owned(), player)
        }
        None if arguments.what == SLIDES || is_file(&arguments.what) => {
            let mut player = Player::new(app, &look, area);
            let title = scene::staged(&mut player, &file, arguments, &loaded)?;
            (title, player)
        }
        None => return Err(unknown(&arguments.what)),
    };
    if let Some(keys) = &arguments.keys {
        let keys = read_keys(keys)
            .map_err(|(_, message, help)| Fault::Usage(format!("--keys: {message}: {help}")))?;
        let pressed = player.press_all(&keys);
        pressed.map_err(|why| Fault::Usage(format!("--keys: {why}")))?;
    }
    let cells = player.frame();
    let picture = drawn(&player, &cells, &title, arguments, format);
    output::write(global.output.as_deref(), |out| {
        out.write_all(picture.as_bytes())
    })?;
    Ok(Outcome::Fine)
}

fn drawn(
    player: &Player<'_>,
    cells: &Buffer,
    title: &str,
    arguments: &Render,
    format: PictureFormat,
) -> String {
    let view = player.app().view();
    let words = match &view.present {
        Some(present) if !present.live => scene::in_words(present),
        _ => format!("{}; {}", view.button.label, view.basis),
    };
    let shade = match arguments.frame.theme.to_lowercase().as_str() {
        "light" => Shade::Light,
        "dark" => Shade::Dark,
        _ => Shade::Either,
    };
    Picture {
        cells,
        title: &format!("genpanel: {title}"),
        words: &words,
        shade,
    }
    .draw(format)
}

fn format(arguments: &Render, global: &Global) -> Result<PictureFormat, Fault> {
    let words = [&arguments.format, &global.format];
    let Some(given) = words.into_iter().flatten().next() else {
        let known = ".txt .ansi .svg .html do; or give --format";
        let ending = global.by_ending(|file| PictureFormat::of_file(file), known)?;
        return Ok(ending.unwrap_or_default());
    };
    PictureFormat::named(given).ok_or_else(|| {
        let words = PictureFormat::ALL.map(PictureFormat::word).join(", ");
        Fault::Usage(format!(
            "--format {given} is no picture: give one of {words}"
        ))
    })
}

/// The screen of that name, and what lies over it.
fn screen(word: &str) -> Option<(Tab, Option<Action>)> {
    let tab = Tab::ALL
        .into_iter()
        .find(|tab| tab.word().eq_ignore_ascii_case(word));
    let over = OVER
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(word));
    let over = over.map(|(_, action)| (Tab::Work, Some(*action)));
    tab.map(|tab| (tab, None)).or(over)
}

fn is_file(word: &str) -> bool {
    let path = Path::new(word);
    let toml = path.extension().is_some_and(|ending| ending == "toml");
    toml || word == "-" || path.exists()
}

fn unknown(word: &str) -> Fault {
    let screens = Tab::ALL
        .map(Tab::word)
        .into_iter()
        .chain(OVER.map(|(name, _)| name))
        .chain([SLIDES]);
    let help = nearest(word, screens.clone()).map_or_else(
        || {
            let words = screens.collect::<Vec<_>>().join(", ");
            format!("give one of {words}, or a *.scenes.toml")
        },
        |near| format!("did you mean {near}?"),
    );
    Fault::Usage(format!("there is no screen \"{}\": {help}", plain(word)))
}

/// The panel on a screen, with what the arguments put in hand.
fn opened_on(
    mut app: App,
    tab: Tab,
    plan: Option<&Origin>,
    arguments: &Render,
    global: &Global,
    loaded: &Loaded,
) -> Result<App, Fault> {
    for (given, option) in [
        (arguments.scene.is_some(), "--scene"),
        (arguments.slide, "--slide"),
    ] {
        if given {
            let what = "needs a file of scenes in place of a screen";
            return Err(Fault::Usage(format!("{option} {what}")));
        }
    }
    if let Some(subject) = subject(&mut app, tab, arguments, global, loaded)? {
        app.stage(&of(subject));
    }
    if let Some(origin) = plan {
        let mut file = opened_plan(load_plan(origin, &loaded.sheet).map_err(Fault::Sheet)?);
        // What was asked for comes before what the plan says, as in `genpanel plan`.
        file.budget = arguments.frame.budget.map(Credits::new).or(file.budget);
        file.reading = global.reading.or(file.reading);
        app.stage(&of(Subject::Plan(Some((origin.name(), file)))));
    }
    app.tab = tab;
    Ok(app)
}

fn of(subject: Subject) -> Scene {
    Scene {
        subject,
        ..Scene::default()
    }
}

/// What the lines put in hand, under the reading that they name; `None` without a line.
fn subject(
    app: &mut App,
    tab: Tab,
    arguments: &Render,
    global: &Global,
    loaded: &Loaded,
) -> Result<Option<Subject>, Fault> {
    let mut all: Vec<Configuration> = Vec::new();
    let mut named: Option<Reading> = global.reading;
    for text in &arguments.lines {
        let line = Line::parse(text, &loaded.sheet)
            .map_err(|error| Fault::Usage(wrong(text, &error, arguments.lines.len())))?;
        if let Some(reading) = line.reading {
            if named.is_some_and(|named| named != reading) {
                return Err(Fault::usage(
                    "a screen has one reading: --line and --reading name several",
                ));
            }
            named = Some(reading);
            app.reading = reading;
        }
        let total = app.list().total(&line.configuration);
        if let Some(note) = line.note(loaded.fingerprint, total) {
            say(format_args!("{}: {note}", plain(text)));
        }
        all.push(line.configuration);
    }
    Ok(if all.len() > 1 || tab == Tab::Compare && !all.is_empty() {
        Some(Subject::Comparison(all))
    } else {
        all.pop().map(Subject::Run)
    })
}
