//! The filter: what is typed leaves the models that match, and every key moves among those alone.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/looks.rs"]
mod looks;

use crossterm::event::KeyCode;
use genpanel::app::view::Body;
use genpanel::app::{Action, App, Tab};
use genpanel::input::{Key, paste, press};
use genpanel::load::built_in;
use genpanel::pricing::Reading;
use genpanel::ui::{Theme, draw};
use looks::{rows, styled};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const UP: Key = Key::of(KeyCode::Up);
const DOWN: Key = Key::of(KeyCode::Down);
const END: Key = Key::of(KeyCode::End);
const ENTER: Key = Key::of(KeyCode::Enter);
const ESC: Key = Key::of(KeyCode::Esc);

fn panel(tab: Tab) -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app.update(Action::Show(tab));
    app
}

fn key(app: &mut App, key: Key) {
    if let Some(action) = press(key, app) {
        app.update(action);
    }
}

fn keys(app: &mut App, keys: &str) {
    for sign in keys.chars() {
        key(app, Key::char(sign));
    }
}

/// The models that the list shows, the one in hand marked.
fn shown(app: &App) -> Vec<String> {
    let name = |name: &str, selected: bool| format!("{}{name}", if selected { "▸" } else { "" });
    match app.view().body {
        Body::Work(work) => {
            let models = work.models.iter();
            models.map(|row| name(row.name, row.selected)).collect()
        }
        Body::Plan(plan) => {
            let models = plan.models.iter();
            models.map(|row| name(row.name, row.selected)).collect()
        }
        Body::Afford(afford) => {
            let models = afford.rows.iter();
            models.map(|row| name(row.name, row.selected)).collect()
        }
        Body::Compare(_) | Body::Advise(_) | Body::History(_) | Body::Sheet(_) => Vec::new(),
    }
}

#[test]
fn the_models_that_match_are_left_and_the_arrows_move_among_them() {
    let mut app = panel(Tab::Work);
    keys(&mut app, "/flux");
    assert_eq!(shown(&app), ["Flux 1.1 Pro", "Flux Dev"]);
    assert_eq!(app.total().to_string(), "147", "nothing is chosen yet");
    key(&mut app, DOWN);
    assert_eq!(shown(&app), ["▸Flux 1.1 Pro", "Flux Dev"]);
    assert_eq!(app.total().to_string(), "48");
    key(&mut app, DOWN);
    key(&mut app, DOWN);
    assert_eq!(
        app.notice.as_deref(),
        Some("this is the last model of those that match")
    );
    assert_eq!(app.total().to_string(), "27");
    key(&mut app, ENTER);
    assert_eq!(
        app.notice.as_deref(),
        Some("/flux: 2 of 15 models; Esc shows all")
    );
    // Kept, it holds for the keys of the list as well, and for no other axis.
    keys(&mut app, "k+");
    assert_eq!(app.button().label, "Generate (64 credits)");
    key(&mut app, END);
    assert_eq!(app.button().label, "Generate (36 credits)");
    key(&mut app, ESC);
    assert_eq!(shown(&app).len(), 15);
    key(&mut app, END);
    assert_eq!(app.button().label, "Generate (12 credits)");
}

#[test]
fn enter_takes_the_first_that_is_left_where_the_one_in_hand_is_not() {
    let mut app = panel(Tab::Work);
    keys(&mut app, "/igenfast");
    key(&mut app, ENTER);
    assert_eq!(shown(&app), ["▸ImageGen Fast"]);
    assert_eq!(app.total().to_string(), "9");
    key(&mut app, ESC);
    keys(&mut app, "/image");
    key(&mut app, ENTER);
    assert_eq!(app.total().to_string(), "9", "it is among those left");
}

#[test]
fn a_name_or_an_id_is_found_whatever_its_case_and_nothing_is_no_model() {
    let mut app = panel(Tab::Work);
    keys(&mut app, "/SD-3.5-T");
    assert_eq!(shown(&app), ["SD 3.5 Turbo"]);
    key(&mut app, Key::control('u'));
    assert_eq!(shown(&app).len(), 15);
    keys(&mut app, "q!'^");
    assert_eq!(shown(&app), Vec::<String>::new());
    for press in [UP, DOWN, ENTER] {
        key(&mut app, press);
        assert_eq!(app.notice.as_deref(), Some("no model matches q!'^"));
    }
    assert_eq!(app.total().to_string(), "147");
    assert_eq!(press(Key::control('c'), &app), Some(Action::Quit));
    key(&mut app, ESC);
    assert_eq!((shown(&app).len(), app.filter.open), (15, false));
}

#[test]
fn the_lists_of_afford_and_of_plan_are_filtered_too() {
    let mut app = panel(Tab::Afford);
    for action in paste("/", &app) {
        app.update(action);
    }
    assert!(!app.filter.open, "pasted text is no key");
    keys(&mut app, "/sd");
    for action in paste(" 3.5\n", &app) {
        app.update(action);
    }
    assert_eq!(shown(&app), ["SD 3.5", "SD 3.5 Turbo", "SD 3.5 Medium"]);
    key(&mut app, UP);
    key(&mut app, DOWN);
    key(&mut app, ENTER);
    assert_eq!(shown(&app)[1], "▸SD 3.5 Turbo");
    // Another screen has another list, which begins with every model.
    keys(&mut app, "3m/banana");
    assert_eq!(shown(&app), ["Nano Banana Pro", "Nano Banana 2"]);
    key(&mut app, DOWN);
    let step = app.plan.selected().unwrap();
    assert_eq!(step.configuration.model.index(), 0);
    key(&mut app, ENTER);
    keys(&mut app, "mm");
    assert_eq!(shown(&app).len(), 15);
}

#[test]
fn with_an_empty_filter_every_key_does_what_it_does_without() {
    let mut one = panel(Tab::Work);
    let mut other = panel(Tab::Work);
    keys(&mut one, "/");
    key(&mut one, DOWN);
    key(&mut one, ENTER);
    key(&mut other, DOWN);
    assert_eq!(one.total(), other.total());
    assert_eq!((one.notice, one.filter), (None, other.filter));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The law of the panel, on a filtered list: the total beside the row that a key leads to is the total after it.
    #[test]
    fn what_is_shown_beside_a_model_is_what_it_gives(letters in "[a-z0-9. ]{0,3}", walk in "[+ljkgG/]{0,12}") {
        let mut app = panel(Tab::Work);
        keys(&mut app, "/");
        keys(&mut app, &letters);
        for code in [KeyCode::Enter, KeyCode::Down, KeyCode::Up, KeyCode::End, KeyCode::PageUp] {
            let mut after = app.clone();
            if code != KeyCode::Enter {
                after.filter.open = false;
            }
            key(&mut after, Key::of(code));
            let view = after.view();
            let Body::Work(work) = &view.body else {
                panic!("not on Work");
            };
            let Some(row) = work.models.iter().find(|row| row.selected) else {
                prop_assert!(work.models.is_empty());
                continue;
            };
            let before = app.view();
            let Body::Work(work) = &before.body else {
                panic!("not on Work");
            };
            let promised = work.models.iter().find(|before| before.name == row.name).unwrap();
            prop_assert_eq!(promised.total, after.total());
        }
        key(&mut app, ENTER);
        keys(&mut app, &walk);
        prop_assert!(app.sheet.holds(&app.work.configuration));
    }
}

fn screen(app: &App, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    buf
}

#[test]
fn it_looks_as_it_was_meant_to_and_is_drawn_at_every_size() {
    let mut typing = panel(Tab::Work);
    keys(&mut typing, "/flux");
    let mut none = panel(Tab::Work);
    keys(&mut none, "/xyz");
    let mut afford = panel(Tab::Afford);
    keys(&mut afford, "/nano");
    key(&mut afford, ENTER);
    let mut plan = panel(Tab::Plan);
    keys(&mut plan, "m/nano");
    for (name, app) in [
        ("typing", typing),
        ("none", none),
        ("afford", afford),
        ("plan", plan),
    ] {
        for (width, height) in [(40, 12), (80, 24), (120, 40)] {
            let looks = styled(&screen(&app, width, height), &Theme::COLOURS);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), looks);
        }
        for height in 1..=45 {
            for width in (1..=130).step_by(3) {
                let total = app.total().to_string();
                let rows = rows(&screen(&app, width, height));
                let hidden = rows.iter().any(|row| row.trim() == "…");
                assert!(
                    hidden || rows.iter().any(|row| row.contains(&total)),
                    "{name} at {width}x{height}"
                );
            }
        }
    }
}
