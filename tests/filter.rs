//! The filter: a few letters narrow every list of models, and the keys of the list go by what is left.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/looks.rs"]
mod looks;

use crossterm::event::KeyCode;
use genpanel::app::view::Body;
use genpanel::app::{Action, App, Tab, Toward};
use genpanel::input::{Key, press};
use genpanel::load::built_in;
use genpanel::pricing::Reading;
use genpanel::ui::{Theme, draw};
use looks::{rows, styled};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const ENTER: Key = Key::of(KeyCode::Enter);
const ESC: Key = Key::of(KeyCode::Esc);
const UP: Key = Key::of(KeyCode::Up);
const DOWN: Key = Key::of(KeyCode::Down);

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

fn key(app: &mut App, key: Key) {
    if let Some(action) = press(key, app) {
        app.update(action);
    }
}

fn keys(app: &mut App, words: &str) {
    for sign in words.chars() {
        key(app, Key::char(sign));
    }
}

/// The names that the list of the open screen shows.
fn shown(app: &App) -> Vec<String> {
    let view = app.view();
    let names: Vec<_> = match &view.body {
        Body::Work(work) => work.models.iter().map(|row| row.name).collect(),
        Body::Plan(plan) => plan.models.iter().map(|row| row.name).collect(),
        Body::Afford(afford) => afford.rows.iter().map(|row| row.name).collect(),
        Body::Compare(_) | Body::Advise(_) | Body::History(_) | Body::Sheet(_) => Vec::new(),
    };
    names.into_iter().map(str::to_owned).collect()
}

fn screen(app: &App, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    buf
}

fn text(app: &App) -> String {
    rows(&screen(app, 80, 24)).join("\n")
}

#[test]
fn letters_narrow_the_list_and_arrows_go_by_what_is_left() {
    let mut app = panel();
    keys(&mut app, "/flux");
    assert!(text(&app).contains("filter: flux▏  2 of 15"));
    // The model in hand stays, and stays in sight.
    assert_eq!(shown(&app), ["Nano Banana Pro", "Flux 1.1 Pro", "Flux Dev"]);
    assert_eq!(app.total().to_string(), "147");
    key(&mut app, DOWN);
    key(&mut app, DOWN);
    assert_eq!(shown(&app), ["Flux 1.1 Pro", "Flux Dev"]);
    assert_eq!(app.total().to_string(), "27");
    key(&mut app, DOWN);
    let why = app.notice.clone().unwrap();
    assert!(why.contains("no model further that way matches"), "{why}");
    key(&mut app, ENTER);
    assert!(text(&app).contains("Model /flux, 2 of 15, Esc clears"));
    keys(&mut app, "k");
    assert_eq!(app.total().to_string(), "48");
    key(&mut app, ESC);
    assert_eq!(shown(&app).len(), 15);
    assert!(!text(&app).contains("/flux"));
}

#[test]
fn what_finds_nothing_says_so_and_esc_shows_all_again() {
    let mut app = panel();
    keys(&mut app, "/zzq1");
    assert!(text(&app).contains("no model matches"));
    key(&mut app, UP);
    let why = app.notice.clone().unwrap();
    assert_eq!(why, "no model matches; Esc clears the filter");
    assert_eq!(
        (app.tab, app.total().to_string()),
        (Tab::Work, "147".to_owned())
    );
    key(&mut app, ESC);
    assert_eq!(shown(&app).len(), 15);
    keys(&mut app, "/");
    assert_eq!(press(Key::control('c'), &app), Some(Action::Quit));
    key(&mut app, ESC);
    keys(&mut app, "j");
    assert_eq!(app.total().to_string(), "75");
}

#[test]
fn every_list_of_models_is_narrowed() {
    let mut app = panel();
    keys(&mut app, "4/flux");
    key(&mut app, DOWN);
    key(&mut app, ENTER);
    assert_eq!(shown(&app), ["Flux 1.1 Pro", "Flux Dev"]);
    assert!(text(&app).contains("Images at 2K /flux, 2 of 15"));
    keys(&mut app, "3m");
    assert!(shown(&app).len() <= 3);
    let before = app.plan.steps.clone();
    key(&mut app, UP);
    assert_ne!(app.plan.steps, before);
    let model = app.plan.steps[0].configuration.model;
    assert!(app.sheet.models.get(model).name.contains("Flux"));
    // First the filter goes, then the list.
    key(&mut app, ESC);
    assert_eq!((shown(&app).len(), app.plan.models), (15, true));
    key(&mut app, ESC);
    assert!(!app.plan.models);
}

#[test]
fn the_wheel_beside_the_tools_goes_by_what_is_left() {
    let mut app = panel();
    keys(&mut app, "/flux");
    key(&mut app, ENTER);
    app.update(Action::SwitchPane);
    let left = shown(&app);
    assert!(left.len() < app.sheet.models.len(), "{left:?}");
    for _ in 0..left.len() {
        // What the wheel does on the list of a wide terminal, whichever pane is open.
        app.update(Action::Model(Toward::Next));
        let now = &app.sheet.models.get(app.work.configuration.model).name;
        assert!(left.contains(now), "{now} of {left:?}");
    }
}

#[test]
fn a_number_and_an_overlay_are_closed_before_the_filter() {
    let mut app = panel();
    keys(&mut app, "/sd");
    key(&mut app, ENTER);
    for opened in ["n", "?", "p", ":"] {
        keys(&mut app, opened);
        key(&mut app, ESC);
        assert!(shown(&app).len() < 15, "{opened}");
    }
    key(&mut app, ESC);
    assert_eq!(shown(&app).len(), 15);
}

#[test]
fn the_total_beside_a_model_is_what_its_key_gives() {
    for query in ["", "flux", "sd 3", "pro", "o", "zzz"] {
        let mut app = panel();
        keys(&mut app, &format!("/{query}"));
        for toward in [
            Toward::Next,
            Toward::Last,
            Toward::Previous,
            Toward::PageOn,
            Toward::First,
        ] {
            let (promised, refused) = {
                let view = app.view();
                let Body::Work(work) = &view.body else {
                    panic!("not on Work");
                };
                let at = work.models.iter().position(|row| row.selected).unwrap();
                let to = toward.index(at, work.models.len());
                (
                    work.models[to].total,
                    app.refusal(Action::Scroll(toward)).is_some(),
                )
            };
            let before = app.work.clone();
            app.update(Action::Scroll(toward));
            assert_eq!(app.total(), promised, "{query} {toward:?}");
            assert_eq!(refused, before == app.work, "{query} {toward:?}");
        }
    }
}

#[test]
fn it_looks_as_it_was_meant_to_and_is_drawn_at_every_size() {
    let mut app = panel();
    keys(&mut app, "/flux");
    key(&mut app, DOWN);
    for (width, height) in [(40, 12), (80, 24), (120, 40)] {
        let buf = screen(&app, width, height);
        insta::assert_snapshot!(
            format!("filter-{width}x{height}"),
            styled(&buf, &Theme::COLOURS)
        );
    }
    key(&mut app, ENTER);
    for screen_keys in ["", "4", "3m"] {
        keys(&mut app, screen_keys);
        for height in 1..=45 {
            for width in 1..=130 {
                screen(&app, width, height);
            }
        }
    }
}
