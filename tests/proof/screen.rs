//! Screen: how it looks, that it can be scrolled to its end and no further, and that no address is cut.

use genpanel::app::{Action, App, Overlay, Toward};
use genpanel::ui::{Theme, draw, scroll_end};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::looks::{rows, styled};
use crate::{PAGE, panel, press};

fn scenes() -> Vec<(&'static str, App)> {
    vec![
        ("proof-work", press(panel(), "p")),
        ("proof-edit", press(panel(), "tjll+p")),
        ("proof-compare", press(panel(), "2xllp")),
        ("proof-plan", press(panel(), "3jjp")),
        ("proof-afford", press(panel(), "4p")),
        ("proof-advise", press(panel(), "5jp")),
        ("proof-history", press(panel(), "l\n+\n6p")),
        ("proof-sheet", press(panel(), "7llllp")),
    ]
}

fn frame(app: &App, theme: &Theme, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), theme, area, &mut buf);
    buf
}

/// What the loop does after each frame.
fn drawn(app: &mut App, area: Rect) {
    let end = scroll_end(&app.view(), &Theme::COLOURS, area);
    app.update(Action::ScrollEnds(end.unwrap()));
}

#[test]
fn the_design_sizes_look_as_they_were_meant_to() {
    let shown = ["proof-work", "proof-plan", "proof-advise"];
    for (name, app) in scenes() {
        for (width, height) in [(40, 12), (80, 24), (120, 40)] {
            let buf = frame(&app, &Theme::COLOURS, width, height);
            if shown.contains(&name) || width == 80 {
                let looks = styled(&buf, &Theme::COLOURS);
                insta::assert_snapshot!(format!("{name}-{width}x{height}"), looks);
            }
            let without = frame(&app, &Theme::MONOCHROME, width, height);
            assert_eq!(rows(&buf), rows(&without), "{name}");
        }
    }
}

#[test]
fn every_size_draws_and_leaves_the_total_on_the_button() {
    for (name, app) in scenes() {
        let view = app.view();
        let total = app.total().to_string();
        let mut buf = Buffer::empty(Rect::new(0, 0, 130, 45));
        for height in 1..=45 {
            for width in (1..=130).step_by(3) {
                buf.resize(Rect::new(0, 0, width, height));
                buf.reset();
                draw(&view, &Theme::COLOURS, buf.area, &mut buf);
                if width >= 30 {
                    let lowest = rows(&buf).split_off(usize::from(height.saturating_sub(4)));
                    let whole = lowest.iter().any(|row| row.contains(&total));
                    assert!(whole, "{name} at {width}x{height}: {lowest:#?}");
                }
            }
        }
    }
}

#[test]
fn what_little_room_shows_is_true() {
    let app = press(panel(), "p");
    let shown = rows(&frame(&app, &Theme::COLOURS, 28, 4));
    assert_eq!(shown[0], "Nano Banana Pro 2K ×3: 147");
    assert!(shown[1].starts_with("49 list price of Nano"), "{shown:?}");
}

/// Every line that scrolling shows, without frame and blanks.
fn all_lines(app: &App, width: u16, height: u16) -> String {
    let area = Rect::new(0, 0, width, height);
    let mut app = app.clone();
    drawn(&mut app, area);
    let mut all = String::new();
    loop {
        let screen = rows(&frame(&app, &Theme::COLOURS, width, height));
        let framed = screen.iter().skip_while(|row| !row.contains("╭ Proof"));
        let framed = framed.skip(1).take_while(|row| row.contains('│'));
        all.clear();
        all.extend(framed.flat_map(|row| row.chars().filter(|sign| !" │".contains(*sign))));
        if all.contains(PAGE) {
            return all;
        }
        let before = app.overlay.clone();
        app.update(Action::Scroll(Toward::Next));
        if app.overlay == before {
            return all;
        }
    }
}

#[test]
fn an_address_is_whole_at_any_width() {
    for width in 30..=130 {
        for (name, app) in scenes() {
            let all = all_lines(&app, width, 20);
            assert!(all.contains(PAGE), "{name} at {width}: {all}");
        }
    }
}

#[test]
fn scrolling_ends_where_the_lines_do_and_turns_at_once() {
    for keys in ["p", "?", "3p"] {
        let mut app = press(panel(), keys);
        let area = Rect::new(0, 0, 80, 14);
        drawn(&mut app, area);
        for _ in 0..500 {
            app.update(Action::Scroll(Toward::Next));
        }
        let end = frame(&app, &Theme::COLOURS, 80, 14);
        app.update(Action::Scroll(Toward::Previous));
        assert_ne!(frame(&app, &Theme::COLOURS, 80, 14), end, "{keys}");
        app.update(Action::Scroll(Toward::Last));
        assert_eq!(frame(&app, &Theme::COLOURS, 80, 14), end, "{keys}");
        // Where there is room for all of it, nothing is scrolled away.
        drawn(&mut app, Rect::new(0, 0, 120, 200));
        let Some(Overlay::Help { scroll } | Overlay::Proof { scroll }) = app.overlay else {
            panic!("nothing is open");
        };
        assert_eq!((scroll.lines, scroll.most), (0, 0), "{keys}");
    }
}

#[test]
fn keys_before_the_first_frame_lead_no_further_than_the_end() {
    let mut app = press(panel(), "pG");
    drawn(&mut app, Rect::new(0, 0, 80, 14));
    let end = frame(&app, &Theme::COLOURS, 80, 14);
    app.update(Action::Scroll(Toward::Previous));
    assert_ne!(frame(&app, &Theme::COLOURS, 80, 14), end);
}
