//! The screen: its keys, what Enter takes to Work, and how it looks.

use genpanel::app::view::{AdviseView, Body};
use genpanel::app::{Action, App, Tab};
use genpanel::input::{Key, action};
use genpanel::pricing::{Line, Reading, Sheet};
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::looks::{rows, styled};
use crate::{built, configuration, with_4x};

fn opened(sheet: Sheet) -> App {
    let mut app = App::new(sheet, Reading::Tier);
    app.update(Action::Show(Tab::Advise));
    app
}

fn press(app: &mut App, keys: &str) {
    for sign in keys.chars() {
        let key = match sign {
            '\n' => Key::of(crossterm::event::KeyCode::Enter),
            sign => Key::char(sign),
        };
        let bound = action(key, &app.scopes());
        app.update(bound.unwrap_or_else(|| panic!("{sign} is not bound here")));
    }
}

fn view(app: &App) -> AdviseView {
    let Body::Advise(view) = app.view().body else {
        panic!("not on Advise");
    };
    view
}

fn in_hand(app: &App) -> String {
    Line::of(app.work.configuration.clone()).print(&app.sheet)
}

fn frame(app: &App, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    buf
}

fn scenes() -> Vec<(&'static str, App)> {
    let mut fails = opened(with_4x(9));
    press(&mut fails, "sG");
    let mut pinned = opened(built());
    press(&mut pinned, "2x5ssssss");
    let mut changes = opened(built());
    press(&mut changes, "ssssj");
    vec![
        ("advise", opened(built())),
        ("advise-fails", fails),
        ("advise-changes", changes),
        ("advise-pinned", pinned),
    ]
}

#[test]
fn the_claim_is_on_screen_with_its_names() {
    let mut app = opened(with_4x(9));
    press(&mut app, "s");
    let all = rows(&frame(&app, 120, 40)).join("\n");
    assert!(all.contains("fails for ImageGen 4 and"), "{all}");
    assert!(all.contains("✗ ImageGen Fast"), "{all}");
    let mut app = opened(built());
    press(&mut app, "s");
    let all = rows(&frame(&app, 80, 24)).join("\n");
    assert!(all.contains("holds for all 15"), "{all}");
    assert!(view(&app).questions[1].flips);
}

#[test]
fn rows_go_on_to_the_next_question_and_back() {
    let mut app = opened(built());
    press(&mut app, "jjjjjj");
    assert_eq!((view(&app).question, view(&app).row), (0, 6));
    press(&mut app, "j");
    assert_eq!((view(&app).question, view(&app).row), (1, 0));
    press(&mut app, "k");
    assert_eq!((view(&app).question, view(&app).row), (0, 6));
    press(&mut app, "gk");
    assert!(app.notice.is_some(), "there is nothing before the first");
    press(&mut app, "sS");
    assert_eq!((view(&app).question, view(&app).row), (0, 0));
}

#[test]
fn enter_takes_the_route_or_the_change_to_work() {
    let mut app = opened(built());
    press(&mut app, "j\n");
    assert_eq!(app.tab, Tab::Work);
    assert_eq!(in_hand(&app), "nano-banana-pro:720p:3+upscale:3x:3");
    assert_eq!(app.button().label, "Generate (~69 credits)");
    let mut app = opened(built());
    press(&mut app, "ssss\n");
    assert_eq!(in_hand(&app), "imagegen-fast:2K:3");
    let mut app = opened(built());
    press(&mut app, "h");
    assert_eq!(view(&app).to, "2K");
    press(&mut app, "\n");
    assert!(app.notice.as_deref().unwrap().contains("in hand already"));
}

#[test]
fn the_quality_and_the_pixels_to_reach_are_chosen() {
    let mut app = opened(built());
    press(&mut app, "ssn8192\n");
    assert!(
        view(&app)
            .sentence
            .starts_with("8,192 px cost least with ImageGen Fast")
    );
    press(&mut app, "h");
    assert!(view(&app).sentence.starts_with("2,048 px"));
    press(&mut app, "hhh");
    assert_eq!(view(&app).to, "720p");
    assert!(app.notice.is_some());
}

#[test]
fn the_screen_looks_as_it_was_meant_to() {
    for (name, app) in scenes() {
        for (width, height) in [(40, 12), (80, 24), (120, 40)] {
            let buf = frame(&app, width, height);
            insta::assert_snapshot!(
                format!("{name}-{width}x{height}"),
                styled(&buf, &Theme::COLOURS)
            );
        }
    }
}

#[test]
fn every_size_draws() {
    for (_, app) in scenes() {
        let view = app.view();
        for height in 1..=60 {
            for width in (1..=150).step_by(3) {
                let area = Rect::new(0, 0, width, height);
                draw(&view, &Theme::COLOURS, area, &mut Buffer::empty(area));
            }
        }
    }
}

/// An edit is told with the run, or that something is left out; and no number is cut into another one.
#[test]
fn what_the_advice_is_for_and_its_numbers_are_told_whole() {
    let mut app = opened(built());
    let edited = configuration("nano-banana-pro:2K:3+upscale:4x:3", &app.sheet);
    app.work.configuration = edited;
    let all = rows(&frame(&app, 80, 24)).join("\n");
    assert!(all.contains(" Upscaling 4x ×3 "), "{all}");
    assert!(all.contains(" ImageGen Fast saves … "), "{all}");
    for (width, height) in [(80, 20), (80, 22), (80, 23), (100, 22)] {
        let rows = rows(&frame(&app, width, height));
        let all = rows.join("\n");
        let list = rows
            .iter()
            .map(|row| row.chars().take(29).collect::<String>());
        for row in list {
            let told = row.trim_matches(['│', ' ']);
            assert!(!told.ends_with(','), "{all}");
            let number = told
                .strip_suffix('…')
                .is_some_and(|told| told.ends_with(|sign: char| sign.is_ascii_digit()));
            assert!(!number, "{all}");
        }
    }
}
