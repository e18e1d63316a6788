//! The screen: the figures of the product, its keys, and how it looks.

use genpanel::app::view::{AffordRow, AffordView, Body};
use genpanel::app::{Action, App, Tab};
use genpanel::input::{Key, action};
use genpanel::load::{built_in, parse};
use genpanel::pricing::{Credits, Line, Reading};
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::looks::{rows, styled};

fn opened(budget: u64) -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.ledger.budget = Credits::new(budget);
    app.update(Action::Show(Tab::Afford));
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

fn view(app: &App) -> AffordView<'_> {
    let Body::Afford(view) = app.view().body else {
        panic!("not on Afford");
    };
    view
}

fn figures<'r>(row: &'r AffordRow<'_>) -> [&'r str; 4] {
    [&row.images, &row.spent, &row.left, &row.one_more]
}

fn frame(app: &App, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), &Theme::COLOURS, area, &mut buf);
    buf
}

/// A sheet with a price of every kind.
fn odd() -> App {
    let text = "schema = 1\n[sheet]\nname = \"Odd\"\ncount = { min = 2, max = 4 }\n\
        [start]\nbudget = 100\n\
        [[quality]]\nid = \"low\"\npercent = 50\npixels = 512\n\
        [[quality]]\nid = \"high\"\npercent = 100\npixels = 1024\n\
        [[model]]\nid = \"free\"\nname = \"日本語モデル 🍌\"\ncredits = 0\n\
        [[model]]\nid = \"unknown\"\nname = \"Unknown\"\ncredits = \"?\"\n\
        [[model]]\nid = \"low-only\"\nname = \"Low only\"\ncredits = 10\ntiers = { high = \"not offered\" }\n\
        [[model]]\nid = \"dear\"\nname = \"Dear\"\ncredits = 18000000000000\n";
    let mut app = App::new(parse(text).unwrap(), Reading::Tier);
    app.update(Action::Show(Tab::Afford));
    app
}

fn scenes() -> Vec<(&'static str, App)> {
    let mut kept = opened(500);
    press(&mut kept, "K100\nn20\nbvjj");
    let mut odd = odd();
    press(&mut odd, "l");
    vec![
        ("afford", opened(500)),
        ("afford-kept", kept),
        ("afford-odd", odd),
    ]
}

#[test]
fn five_hundred_credits_at_2k() {
    let app = opened(500);
    let view = view(&app);
    let row = |name: &str| view.rows.iter().find(|row| row.name == name).unwrap();
    assert_eq!(figures(row("Nano Banana Pro")), ["10", "490", "10", "+39"]);
    assert_eq!(figures(row("ImageGen Fast")), ["166", "498", "2", "+1"]);
    let all = rows(&frame(&app, 80, 24)).join("\n");
    for row in &view.rows {
        let line = all.lines().find(|line| line.contains(row.name)).unwrap();
        for figure in figures(row) {
            assert!(line.contains(figure), "{figure} is not in {line}");
        }
    }
    assert!(all.contains("10 × 49 = 490"), "{all}");
}

#[test]
fn keys_change_what_is_asked() {
    let mut app = opened(500);
    press(&mut app, "l");
    assert_eq!(figures(&view(&app).rows[0]), ["5", "~490", "~10", "~+88"]);
    press(&mut app, "hK100\n");
    assert_eq!(view(&app).available, Credits::new(400));
    assert_eq!(figures(&view(&app).rows[0]), ["8", "392", "8", "+41"]);
    press(&mut app, "n9\n");
    assert!(!view(&app).rows[0].enough && view(&app).rows[1].enough);
    press(&mut app, "-");
    assert!(view(&app).rows[0].enough);
    press(&mut app, "hbn20\n");
    // At 1K or better, 20 images: Nano Banana 2 does them at 1K only, ImageGen Fast at 4K.
    let better: Vec<_> = view(&app)
        .rows
        .iter()
        .map(|row| row.quality.unwrap())
        .collect();
    assert_eq!((better[1], better[14]), ("1K", "4K"));
    press(&mut app, "n0\n");
    assert!(app.notice.as_deref().unwrap().contains("from 1 to"));
    assert_eq!(app.afford.least, 20);
}

#[test]
fn enter_takes_as_many_images_as_one_run_makes() {
    let mut app = opened(500);
    press(&mut app, "G\n");
    assert_eq!(app.tab, Tab::Work);
    let line = Line::of(app.work.configuration.clone()).print(&app.sheet);
    assert_eq!(line, "imagegen-fast:2K:8");
    assert_eq!(
        app.notice.as_deref(),
        Some("ImageGen Fast 2K ×8 is in hand; a run makes at most 8")
    );
    let mut app = opened(100);
    press(&mut app, "4\n");
    let line = Line::of(app.work.configuration.clone()).print(&app.sheet);
    assert_eq!(line, "nano-banana-pro:2K:2");
    let mut app = opened(48);
    let before = app.work.clone();
    press(&mut app, "\n");
    assert_eq!((app.tab, &app.work), (Tab::Afford, &before));
    assert!(
        app.notice
            .as_deref()
            .unwrap()
            .contains("do not buy one image")
    );
}

#[test]
fn what_has_no_figure_says_why() {
    let mut app = odd();
    press(&mut app, "l");
    let notes: Vec<_> = view(&app).rows.iter().map(|row| row.note.clone()).collect();
    let words = |words: &str| Some(words.to_owned());
    assert_eq!(
        notes[..3],
        [
            words("free: as many as you like"),
            words("missing"),
            words("not offered")
        ]
    );
    for (row, refused) in [
        (0, None),
        (1, Some("nobody knows")),
        (2, Some("not offered")),
        (3, Some("do not buy 2")),
    ] {
        let mut app = app.clone();
        app.afford.row = row;
        press(&mut app, "\n");
        match refused {
            None => assert_eq!(app.work.configuration.generation.unwrap().count, 4),
            Some(words) => assert!(app.notice.unwrap().contains(words)),
        }
    }
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

/// Prices give way to long names, and neither runs into what stands beside it.
#[test]
fn a_long_quality_runs_into_nothing() {
    let text = "schema = 1\n[sheet]\nname = \"Long\"\ncount = { min = 1, max = 4 }\n\
        [start]\nbudget = 100000\n\
        [[quality]]\nid = \"1K\"\npercent = 50\npixels = 512\n\
        [[quality]]\nid = \"4K-ultra-long-name\"\npercent = 100\npixels = 1024\n\
        [[model]]\nid = \"dear\"\nname = \"Dear\"\ncredits = 12345\n";
    let mut app = App::new(parse(text).unwrap(), Reading::Tier);
    app.update(Action::Show(Tab::Afford));
    for width in 60..=140 {
        let rows = rows(&frame(&app, width, 24));
        let all = rows.join("\n");
        for row in rows
            .iter()
            .filter(|row| row.ends_with("images│") || row.contains(" images "))
        {
            let Some((_, after)) = row.split_once("4K-u") else {
                continue;
            };
            let name: String = after.chars().take_while(|sign| *sign != ' ').collect();
            assert!("ltra-long-name" == name || name.ends_with('…'), "{all}");
            assert!(
                row.contains(" 8 images") || row.contains(" 8 image"),
                "{all}"
            );
        }
    }
}
