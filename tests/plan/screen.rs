//! Plan on the screen: the known figures, whole at the design sizes, and something true at every size.

use genpanel::app::{Action, App, PlanAction, Tab, Toward};
use genpanel::load::parse;
use genpanel::pricing::{Credits, Reading};
use genpanel::ui::{Theme, draw};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::looks::{rows, styled};
use crate::sheet;

fn panel() -> App {
    let mut app = App::new(sheet(), Reading::Tier);
    app.update(Action::Show(Tab::Plan));
    app
}

fn after(mut app: App, actions: &[PlanAction]) -> App {
    for action in actions {
        app.update(Action::Plan(*action));
    }
    app
}

fn scenes() -> Vec<(&'static str, App)> {
    use PlanAction::{Add, Models, Quality, Row, WhatIf};
    let next = Toward::Next;
    let mut beyond = after(panel(), &[Row(Toward::Last)]);
    beyond.ledger.budget = Credits::new(400);
    let mut none = panel();
    none.ledger.budget = Credits::ZERO;
    let missing = "schema = 1\n[sheet]\nname = \"One\"\ncount = { min = 1, max = 1 }\n\
        [start]\nbudget = 100\n[[quality]]\nid = \"only\"\npercent = 100\npixels = 512\n\
        [[model]]\nid = \"m\"\nname = \"日本語モデル 🍌\"\ncredits = \"?\"\n";
    let mut missing = App::new(parse(missing).unwrap(), Reading::Tier);
    missing.update(Action::Show(Tab::Plan));
    vec![
        ("plan", after(panel(), &[Row(next), Row(next)])),
        ("plan-beyond", beyond),
        ("plan-models", after(panel(), &[Row(next), Models])),
        ("plan-what-if", after(panel(), &[WhatIf])),
        (
            "plan-long",
            after(panel(), &[Add, Quality(next), Add, Add, Add, Add, Add, Add]),
        ),
        ("plan-no-budget", none),
        ("plan-missing", missing),
    ]
}

fn frame(app: &App, theme: &Theme, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), theme, area, &mut buf);
    buf
}

#[test]
fn the_design_sizes_look_as_they_were_meant_to() {
    for (name, app) in scenes() {
        for (width, height) in [(40, 12), (80, 24), (120, 40)] {
            let buf = frame(&app, &Theme::COLOURS, width, height);
            let looks = styled(&buf, &Theme::COLOURS);
            insta::assert_snapshot!(format!("{name}-{width}x{height}"), looks);
        }
    }
}

#[test]
fn the_known_figures_are_on_screen_whole() {
    let app = panel();
    for (width, height, figures) in [
        (
            40,
            12,
            &["~4", "~18", "~36", "~392", "~450", "~550", "~824"][..],
        ),
        (
            80,
            24,
            &[
                "~4",
                "~18",
                "~36",
                "~392",
                "~450",
                "~550",
                "~1,274",
                "~824",
                "8 more final images at ~98",
                "~−274",
            ],
        ),
        (
            120,
            40,
            &[
                "~450",
                "~550",
                "~1,274",
                "~824",
                "8 more final images at ~98",
                "~210",
                "~352",
                "~446",
            ],
        ),
    ] {
        let text = rows(&frame(&app, &Theme::COLOURS, width, height)).join("\n");
        for figure in figures {
            assert!(
                text.contains(figure),
                "{figure} is not on {width}x{height}:\n{text}"
            );
        }
        let body = text.split_once('\n').unwrap().1;
        assert!(
            !body.contains('…'),
            "something is cut at {width}x{height}:\n{text}"
        );
    }
}

#[test]
fn every_size_draws_and_keeps_the_plans_total() {
    let scenes = scenes();
    std::thread::scope(|threads| {
        for (name, app) in &scenes {
            threads.spawn(move || {
                // The plan as it opens at every size, its other states at every third width.
                let step = if *name == "plan" { 1 } else { 3 };
                let view = app.view();
                let whole = format!("Plan: {}", app.plan_cost().total());
                let mut buf = Buffer::empty(Rect::new(0, 0, 130, 45));
                for height in 1..=45 {
                    for width in (1..=130).step_by(step) {
                        buf.resize(Rect::new(0, 0, width, height));
                        buf.reset();
                        draw(&view, &Theme::COLOURS, buf.area, &mut buf);
                        if width >= 30 && height >= 9 {
                            let shown = rows(&buf).iter().any(|row| row.contains(&whole));
                            assert!(shown, "{name} at {width}x{height}");
                        }
                    }
                }
            });
        }
    });
}

#[test]
fn nothing_is_lost_without_colour() {
    for (name, app) in scenes() {
        for (width, height) in [(80, 24), (120, 40)] {
            let colours = rows(&frame(&app, &Theme::COLOURS, width, height));
            let without = rows(&frame(&app, &Theme::MONOCHROME, width, height));
            assert_eq!(colours, without, "{name}");
        }
    }
}
