//! Slides as they are drawn.

use genpanel::app::{Action, App, Overlay, PresentAction, Purpose};
use genpanel::pricing::Reading;
use genpanel::scenes::Script;
use genpanel::ui::{Look, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::looks::{rows, styled};
use super::{act, built_in, edited, presenting, tour};

fn frame(app: &App, look: &Look, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut cells = Buffer::empty(area);
    look.draw(&app.view(), area, &mut cells);
    cells
}

fn text(app: &App, width: u16, height: u16) -> String {
    rows(&frame(app, &Look::from(Theme::COLOURS), width, height)).join("\n")
}

/// Every scene of the tour, on the sheet that it is made for and on one that lacks things, and every other kind.
fn all() -> Vec<(String, App)> {
    let mut all = Vec::new();
    for (name, sheet) in [("tour", built_in()), ("edited", edited())] {
        for at in 0..tour(&sheet).scenes.len() {
            let app = presenting(sheet.clone(), at);
            all.push((format!("{name}-{}", at + 1), app));
        }
    }
    let advised = "schema = 1\n[[scene]]\nadvise = \"flux-dev:4K:1\"\nwords = \"日本語モデル 🍌\"\n\
                   [[scene]]\n[[scene]]\nplan = \"workflow\"\nscreen = \"sheet\"\n";
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("advised.scenes.toml");
    std::fs::write(&file, advised).unwrap();
    let origin = genpanel::load::Origin::File {
        path: file,
        why: genpanel::load::Why::Argument,
    };
    let script = Script::read(&origin, &built_in()).unwrap();
    let show = genpanel::app::Show::from(&script.scenes(&built_in()).unwrap());
    for at in 0..3 {
        let mut app = App::new(built_in(), Reading::Tier);
        app.present(show.clone(), at, true);
        all.push((format!("other-{at}"), app));
    }
    all
}

#[test]
fn the_tour_looks_as_it_was_meant_to() {
    let look = Look::from(Theme::COLOURS);
    for (name, app) in all() {
        let snapped = name.starts_with("tour-")
            || ["edited-1", "edited-2", "edited-4", "other-0"].contains(&&*name);
        for (width, height) in [(80, 24), (120, 40)] {
            if snapped {
                let cells = frame(&app, &look, width, height);
                let name = format!("{name}-{width}x{height}");
                insta::assert_snapshot!(name, styled(&cells, &Theme::COLOURS));
            }
        }
    }
    let small = frame(&presenting(built_in(), 0), &look, 40, 12);
    insta::assert_snapshot!("tour-1-40x12", styled(&small, &Theme::COLOURS));
    let mut live = presenting(built_in(), 1);
    act(&mut live, PresentAction::Live);
    live.heard("→".to_owned(), Action::Column(genpanel::app::Toward::Next));
    let live = frame(&live, &look, 80, 24);
    insta::assert_snapshot!("live-80x24", styled(&live, &Theme::COLOURS));
}

#[test]
fn every_size_draws_and_no_figure_is_cut() {
    let look = Look::from(Theme::COLOURS);
    let all = all();
    std::thread::scope(|threads| {
        for (name, app) in &all {
            let look = &look;
            threads.spawn(move || {
                let widths = (1..=84).chain([99, 120, 121, 200, 347, 500]);
                let heights = (1..=26).chain([36, 40, 41, 60, 133, 200]);
                let sizes = widths.flat_map(|wide| heights.clone().map(move |high| (wide, high)));
                let view = app.present_view().unwrap();
                for (width, height) in sizes {
                    let shown = text_of(app, look, width, height);
                    // The first figure is there in whole: big ones say it in a bar or in the words as well.
                    let figures = view.bars.iter().chain([]).map(|bar| bar.figure.as_str());
                    let figures =
                        figures.chain(view.figures.iter().map(|figure| figure.figure.as_str()));
                    let mut known = figures.clone().peekable();
                    if known.peek().is_none() {
                        continue;
                    }
                    let whole = figures.clone().any(|figure| shown.contains(figure));
                    let dots = shown.contains('█') || shown.contains('▀') || shown.contains('…');
                    assert!(whole || dots, "{name} at {width}x{height}:\n{shown}");
                    // A part of a figure would be another figure.
                    assert!(
                        !shown.contains("~1,2…"),
                        "{name} at {width}x{height}:\n{shown}"
                    );
                }
            });
        }
    });
}

fn text_of(app: &App, look: &Look, width: u16, height: u16) -> String {
    rows(&frame(app, look, width, height)).join("\n")
}

#[test]
fn all_that_a_scene_says_is_on_screen_at_the_design_size() {
    for (name, app) in all() {
        let view = app.present_view().unwrap();
        for (width, height) in [(80, 24), (120, 40)] {
            let shown = text(&app, width, height);
            let flat: String = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            let said = view
                .words
                .iter()
                .chain(&view.sentences)
                .chain([&view.title]);
            for words in said.chain(&view.misses) {
                assert!(flat.contains(words.as_str()), "{name}: {words}\n{shown}");
            }
            for bar in &view.bars {
                let figure = format!(" {}  ", bar.figure);
                let whole = |line: &str| line.contains(&bar.what) && line.contains(&figure);
                assert!(shown.lines().any(whole), "{name}: {bar:?}\n{shown}");
            }
        }
    }
}

#[test]
fn bars_are_to_scale() {
    let shown = text(&presenting(built_in(), 3), 120, 40);
    let long = |what: &str| {
        let row = shown
            .lines()
            .find(|line| line.trim_start().starts_with(what) && line.contains('█'));
        row.unwrap().chars().filter(|sign| *sign == '█').count()
    };
    let (eight, four, one) = (long("8 images"), long("4 images"), long("1 image "));
    assert!(eight.abs_diff(four * 2) <= 1, "{eight} {four}");
    assert!(eight.abs_diff(one * 8) <= 8, "{eight} {one}");
}

#[test]
fn no_theme_loses_anything_and_ascii_is_complete() {
    for (name, app) in all() {
        let colours = text(&app, 80, 24);
        for (theme_name, theme) in Theme::ALL {
            let cells = frame(&app, &Look::from(theme), 80, 24);
            assert_eq!(rows(&cells).join("\n"), colours, "{name} {theme_name}");
        }
        let bare = frame(&app, &Look::from(Theme::MONOCHROME), 80, 24);
        let coloured =
            |cell: &&ratatui::buffer::Cell| cell.fg != Color::Reset || cell.bg != Color::Reset;
        assert!(!bare.content.iter().any(|cell| coloured(&cell)), "{name}");
        let ascii = Look {
            ascii: true,
            ..Look::from(Theme::COLOURS)
        };
        for (width, height) in [(1, 1), (20, 6), (40, 12), (80, 24), (120, 40)] {
            let cells = frame(&app, &ascii, width, height);
            assert!(
                cells.content.iter().all(|cell| cell.symbol().is_ascii()),
                "{name}"
            );
        }
    }
}

#[test]
fn a_blank_screen_is_blank_until_something_is_asked_for() {
    let mut app = presenting(built_in(), 0);
    act(&mut app, PresentAction::Blank);
    for (width, height) in [(1, 1), (40, 12), (80, 24), (500, 200)] {
        assert_eq!(text(&app, width, height).trim(), "", "{width}x{height}");
    }
    app.update(Action::Ask(Purpose::Scene));
    assert!(text(&app, 80, 24).contains("number of the scene: ▏"));
    app.update(Action::Back);
    assert_eq!(text(&app, 80, 24).trim(), "");
    app.update(Action::Help);
    assert!(matches!(app.overlay, Some(Overlay::Help { .. })));
    assert!(text(&app, 80, 24).contains("next scene"));
    assert!(text(&app, 25, 6).contains("close"));
    app.update(Action::Back);
    act(&mut app, PresentAction::Blank);
    assert!(text(&app, 80, 24).contains("The button follows"));
}
