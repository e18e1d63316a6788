//! Every screen is drawn at every size, and looks as it was meant to at the sizes people use.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "draw/ascii.rs"]
mod ascii;
#[path = "draw/looks.rs"]
mod looks;

use genpanel::app::{Action, App, Copying, HistoryAction, SheetAction, Tab, Toward};
use genpanel::load::{BUILT_IN, built_in, parse};
use genpanel::pricing::Reading;
use genpanel::share::copied;
use genpanel::ui::{Grid, Painter, Theme, draw};
use looks::{rows, styled};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

fn panel() -> App {
    App::new(built_in().unwrap().sheet, Reading::Tier)
}

fn after(mut app: App, actions: &[Action]) -> App {
    for action in actions {
        app.update(*action);
    }
    app.update(Action::Settle);
    app
}

/// The Sheet screen after so many sections and rows, for a run whose price is assumed.
fn sheet(sections: usize, rows: usize) -> Vec<Action> {
    let next = Toward::Next;
    let section = Action::Sheet(SheetAction::Section(next));
    let row = Action::Sheet(SheetAction::Row(next));
    let mut actions = vec![Action::Quality(next), Action::Show(Tab::Sheet)];
    actions.extend(vec![section; sections]);
    actions.extend(vec![row; rows]);
    actions
}

/// The History screen after two runs, the second with an edit, and an edit of the images of the first.
fn history() -> App {
    use Action::{Attach, History, Quality, Show, Simulate, SwitchPane, Tool};
    let next = Toward::Next;
    let mut app = panel();
    app.motion = false;
    let second = [Quality(next), SwitchPane, Tool(next), Attach, SwitchPane];
    let mut actions = vec![Simulate];
    actions.extend(second);
    actions.extend([Simulate, Show(Tab::History)]);
    actions.extend([History(HistoryAction::EditImages), Simulate]);
    actions.push(Show(Tab::History));
    after(app, &actions)
}

/// A sheet with a price that its own checks refuse, read as it does not say itself.
fn failed() -> App {
    let text = BUILT_IN.replacen("\ncredits = 25", "\ncredits = 60", 1);
    App::new(parse(&text).unwrap(), Reading::Flat)
}

/// A simulated run after so many steps; eight images in a wide shape.
fn arriving(app: App, steps: u32) -> App {
    let mut actions = vec![Action::Count(Toward::Last), Action::Dimension(Toward::Next)];
    actions.extend([Action::Dimension(Toward::Next), Action::Simulate]);
    let mut app = after(app, &actions);
    for _ in 0..steps {
        app.update(Action::Advance);
    }
    app
}

/// Compare, with what of it was just sent lying over it.
fn sent() -> App {
    let mut app = after(panel(), &[Action::Show(Tab::Compare), Action::Examples]);
    let text = copied(&app, Copying::Markdown).unwrap();
    app.sent(Copying::Markdown, &text, Ok(()));
    app
}

/// Every screen in the states that differ most.
fn scenes() -> Vec<(&'static str, App)> {
    use Action::{
        Attach, Differences, Examples, Help, Pin, Proof, Quality, Show, SwitchPane, Tool,
    };
    let next = Toward::Next;
    let edited = [
        SwitchPane,
        Tool(next),
        Attach,
        SwitchPane,
        Quality(next),
        Pin,
    ];
    let one_model = "schema = 1\n[sheet]\nname = \"One\"\ncount = { min = 1, max = 1 }\n\
        [[quality]]\nid = \"only\"\npercent = 100\npixels = 512\n\
        [[model]]\nid = \"m\"\nname = \"日本語モデル 🍌\"\ncredits = \"?\"\n";
    vec![
        ("work", panel()),
        ("work-edited", after(panel(), &edited)),
        ("edit", after(panel(), &[SwitchPane, Tool(next)])),
        ("compare-empty", after(panel(), &[Show(Tab::Compare)])),
        ("compare", after(panel(), &[Show(Tab::Compare), Examples])),
        (
            "compare-edited",
            after(
                after(panel(), &edited),
                &[Show(Tab::Compare), Examples, Differences],
            ),
        ),
        ("history-empty", after(panel(), &[Show(Tab::History)])),
        ("history", history()),
        ("sheet", after(panel(), &sheet(0, 1))),
        ("sheet-readings", after(panel(), &sheet(3, 1))),
        ("sheet-failed", after(failed(), &sheet(4, 6))),
        ("help", after(panel(), &[Help])),
        ("arriving", arriving(panel(), 12)),
        ("arriving-edits", arriving(after(panel(), &edited), 7)),
        ("proof", after(panel(), &[Proof])),
        ("sent", sent()),
        (
            "missing",
            App::new(parse(one_model).unwrap(), Reading::Tier),
        ),
    ]
}

fn frame(app: &App, theme: &Theme, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buf = Buffer::empty(area);
    draw(&app.view(), theme, area, &mut buf);
    buf
}

#[test]
fn every_size_draws_on_every_screen_and_never_cuts_the_total() {
    let scenes = scenes();
    std::thread::scope(|threads| {
        for (name, app) in &scenes {
            threads.spawn(move || {
                // Each screen at every size; its other states at the sizes of ordinary terminals.
                let states = [
                    "work",
                    "edit",
                    "compare-empty",
                    "compare",
                    "missing",
                    "sheet",
                    "sheet-readings",
                    "sheet-failed",
                    "arriving",
                    "proof",
                    "sent",
                    "history",
                    "history-empty",
                ];
                let ordinary = states.contains(name);
                let total = app.total().to_string();
                let view = app.view();
                let mut buf = Buffer::empty(Rect::new(0, 0, 300, 100));
                for height in 1..=100 {
                    for width in 1..=300 {
                        let area = Rect::new(0, 0, width, height);
                        buf.resize(area);
                        // The button is in the lowest five lines; help may lie over it.
                        if ordinary && (width > 130 || height > 45) {
                            continue;
                        }
                        let looked_at = view.overlay.is_none() && width <= 120 && height <= 50;
                        if looked_at {
                            buf.reset();
                        }
                        draw(&view, &Theme::COLOURS, area, &mut buf);
                        if !looked_at {
                            continue;
                        }
                        let lowest = rows(&buf).split_off(usize::from(height.saturating_sub(5)));
                        let whole = lowest.iter().any(|row| row.contains(&total));
                        let hidden = lowest.iter().any(|row| row.trim() == "…");
                        assert!(whole || hidden, "{name} at {width}x{height}: {lowest:#?}");
                    }
                }
            });
        }
    });
}

/// What is the same in most frames is kept, and nothing of it stays behind.
#[test]
fn a_frame_after_others_is_as_one_alone() {
    let scenes = scenes();
    let mut painter = Painter::new(Theme::COLOURS);
    for (width, height) in [(80, 24), (120, 40), (40, 12), (60, 20), (80, 24)] {
        let mut grid = Grid::default();
        for (name, app) in scenes.iter().chain(scenes.iter().rev()) {
            let alone = frame(app, &Theme::COLOURS, width, height);
            grid.wipe(alone.area);
            painter.paint(&app.view(), alone.area, &mut grid);
            let mut after = Buffer::empty(alone.area);
            grid.copy_to(&mut after);
            assert_eq!(after, alone, "{name} at {width}x{height}");
        }
    }
    painter.wear(Theme::MONOCHROME);
    let app = panel();
    let alone = frame(&app, &Theme::MONOCHROME, 80, 24);
    let mut grid = Grid::empty(alone.area);
    painter.paint(&app.view(), alone.area, &mut grid);
    let mut after = Buffer::empty(alone.area);
    grid.copy_to(&mut after);
    assert_eq!(after, alone, "in another theme");
}

#[test]
fn the_design_sizes_look_as_they_were_meant_to() {
    for (name, app) in scenes() {
        for (width, height) in [(40, 12), (80, 24), (120, 40)] {
            let buf = frame(&app, &Theme::COLOURS, width, height);
            insta::assert_snapshot!(
                format!("{name}-{width}x{height}"),
                styled(&buf, &Theme::COLOURS)
            );
        }
    }
}

#[test]
fn all_models_are_visible_at_80x24_with_total_and_change() {
    let app = panel();
    let text = rows(&frame(&app, &Theme::COLOURS, 80, 24));
    for model in app.sheet.models.iter() {
        let row = text
            .iter()
            .find(|row| row.contains(&format!(" {} ", model.name)));
        let total = (model.credits.unwrap().get() * 3).to_string();
        assert!(
            row.is_some_and(|row| row.contains(&total)),
            "{}",
            model.name
        );
    }
    let all = text.join("\n");
    for shown in [
        "~60",
        "~102",
        "147",
        "~294",
        "98",
        "196",
        "no effect on cost",
        "2048 × 2048",
    ] {
        assert!(all.contains(shown), "{shown} is not on screen");
    }
}

#[test]
fn nothing_is_lost_without_colour() {
    for (name, app) in scenes() {
        let colours = rows(&frame(&app, &Theme::COLOURS, 80, 24));
        let without = frame(&app, &Theme::MONOCHROME, 80, 24);
        assert_eq!(colours, rows(&without), "{name}");
        let coloured = without.content.iter().find(|cell| {
            cell.fg != ratatui::style::Color::Reset || cell.bg != ratatui::style::Color::Reset
        });
        assert_eq!(coloured, None, "{name}");
    }
}

#[test]
fn the_changed_number_is_evident_until_it_settles() {
    let mut app = panel();
    app.update(Action::Quality(Toward::Next));
    let changed = frame(&app, &Theme::COLOURS, 80, 24);
    assert!(rows(&changed).join("\n").contains("▲ ~+147"));
    app.update(Action::Settle);
    let settled = frame(&app, &Theme::COLOURS, 80, 24);
    assert!(!rows(&settled).join("\n").contains('▲'));
    assert_ne!(changed, settled);
}
