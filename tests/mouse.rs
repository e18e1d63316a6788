//! The mouse: what lies under it is what a click gives, on every screen, in every state and at every size.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test names what it is about"
)]

use genpanel::app::view::{Body, Cell, WorkView};
use genpanel::app::{Action, AdviseAction, App, Overlay, Pane, Pick, PlanAction, Tab, Toward};
use genpanel::input::bindings;
use genpanel::load::built_in;
use genpanel::pricing::{Amount, Reading};
use genpanel::ui::{Grid, Hand, Look, Painter, Spot, Theme, spot_at};
use proptest::prelude::*;
use proptest::sample::Index;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

const SIZES: [(u16, u16); 5] = [(80, 24), (120, 40), (40, 12), (30, 9), (1, 1)];

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

/// The frame, and what the mouse does on it.
fn shown(app: &App, (width, height): (u16, u16)) -> (Buffer, Vec<Spot>) {
    let area = Rect::new(0, 0, width, height);
    let look = Look::from(Theme::COLOURS);
    let mut grid = Grid::empty(area);
    let spots = Painter::new(look.clone()).paint_spots(&app.view(), area, &mut grid);
    let mut frame = Buffer::empty(area);
    grid.copy_to(&mut frame);
    let mut plain = Buffer::empty(area);
    look.draw(&app.view(), area, &mut plain);
    assert_eq!(frame, plain, "to be asked changes nothing on the frame");
    (frame, spots)
}

fn text(frame: &Buffer, place: Rect) -> String {
    let cells = place.positions().filter_map(|at| frame.cell(at));
    cells.map(ratatui::buffer::Cell::symbol).collect()
}

/// Clicks in the middle of what the mouse does on a text, the last of its lines first.
fn click(app: &mut App, size: (u16, u16), on: &str) -> Action {
    let (frame, spots) = shown(app, size);
    let mut presses = spots.iter().filter(|spot| spot.hand == Hand::Press);
    let spot = presses.find(|spot| text(&frame, spot.place).contains(on));
    let place = spot.unwrap_or_else(|| panic!("{on} is nowhere")).place;
    let at = Position::new(place.x + place.width / 2, place.y + place.height / 2);
    let action = spot_at(&spots, Hand::Press, at).unwrap();
    app.update(action);
    action
}

/// Clicks where the mouse does this.
fn click_on(app: &mut App, size: (u16, u16), action: Action) {
    let (_, spots) = shown(app, size);
    let spot = spots.iter().find(|spot| spot.action == action);
    let place = spot
        .unwrap_or_else(|| panic!("{action:?} is nowhere"))
        .place;
    let at = Position::new(place.x + place.width / 2, place.y);
    assert_eq!(spot_at(&spots, Hand::Press, at), Some(action));
    app.update(action);
}

/// The name and the total that Work shows for what is picked.
fn promise(work: &WorkView<'_>, pick: Pick) -> Option<(String, Amount)> {
    let of = |cells: &[Cell], to: u32| {
        let cell = cells.iter().find(|cell| cell.to == to).unwrap();
        (cell.label.to_string(), cell.total)
    };
    match pick {
        Pick::Model(place) => {
            let mut rows = work.models.iter();
            let row = rows.find(|row| row.place == place).unwrap();
            Some((row.name.to_owned(), row.total))
        }
        Pick::Quality(to) => Some(of(&work.qualities, to)),
        Pick::Count(to) => Some(of(&work.counts, to)),
        Pick::Option(tool, to) => Some(of(&work.tool_rows()[tool as usize].options, to)),
        Pick::Tool(_) => None,
    }
}

/// The keys that lead to what is picked, one step after the other.
fn by_keys(mut app: App, pick: Pick) -> App {
    let (pane, step): (_, fn(Toward) -> Action) = match pick {
        Pick::Model(_) => (Pane::Generate, Action::Model),
        Pick::Quality(_) => (Pane::Generate, Action::Quality),
        Pick::Count(_) => (Pane::Generate, Action::Count),
        Pick::Tool(_) => (Pane::Edit, Action::Tool),
        Pick::Option(..) => (Pane::Edit, Action::Option),
    };
    if app.work.pane != pane {
        app.update(Action::SwitchPane);
    }
    if let Pick::Option(tool, _) = pick {
        app.update(Action::Tool(Toward::First));
        for _ in 0..tool {
            app.update(Action::Tool(Toward::Next));
        }
    }
    app.update(step(Toward::First));
    for _ in 0..200 {
        let view = app.view();
        let Body::Work(work) = &view.body else {
            panic!("not on Work");
        };
        let there = match pick {
            Pick::Model(to) => work
                .models
                .iter()
                .any(|row| row.selected && row.place == to),
            Pick::Quality(to) => work
                .qualities
                .iter()
                .any(|cell| cell.selected && cell.to == to),
            Pick::Count(to) => work
                .counts
                .iter()
                .any(|cell| cell.selected && cell.to == to),
            Pick::Tool(to) => work.tool_rows()[to as usize].selected,
            Pick::Option(tool, to) => work.tool_rows()[tool as usize].options[to as usize].selected,
        };
        if there {
            return app;
        }
        app.update(step(Toward::Next));
    }
    panic!("no key leads there");
}

fn keep_the_law(app: &App, size: (u16, u16)) -> Result<(), TestCaseError> {
    let (frame, spots) = shown(app, size);
    for spot in &spots {
        prop_assert!(!spot.place.is_empty());
        prop_assert_eq!(spot.place.intersection(frame.area), spot.place);
    }
    if app.overlay.is_none() {
        models_have_spots(app, &frame, &spots)?;
    }
    let far = [(size.0, 0), (0, size.1), (u16::MAX, u16::MAX)];
    for (x, y) in far {
        prop_assert_eq!(spot_at(&spots, Hand::Press, Position::new(x, y)), None);
    }
    let mut done: Vec<Action> = Vec::new();
    for spot in spots {
        if done.contains(&spot.action) || matches!(spot.action, Action::Quit | Action::Suspend) {
            continue;
        }
        done.push(spot.action);
        let refused = app.refusal(spot.action);
        let mut after = app.clone();
        after.update(spot.action);
        if refused.is_some() {
            prop_assert_eq!(&after.notice, &refused);
            prop_assert_eq!(&after.work, &app.work);
        }
        let view = app.view();
        let (Action::Pick(pick), Body::Work(work)) = (spot.action, &view.body) else {
            continue;
        };
        if let Some((name, total)) = promise(work, pick) {
            let under = text(&frame, spot.place);
            let name = name.split('…').next().unwrap();
            let begins = under.split('…').next().unwrap().trim();
            prop_assert!(
                under.contains(name) || begins.contains(name.get(..4).unwrap_or(name)),
                "{} is not in {}",
                name,
                under
            );
            prop_assert_eq!(after.button().total, total, "{:?} at {:?}", pick, app.work);
        }
        if app.work.configuration.generation.is_some() {
            let keys = by_keys(app.clone(), pick);
            prop_assert_eq!(&after.work.configuration, &keys.work.configuration);
            prop_assert_eq!(
                (after.work.pane, after.work.tool),
                (keys.work.pane, keys.work.tool)
            );
            prop_assert_eq!(&after.work.options, &keys.work.options);
        }
        if after.work != app.work {
            // One click is one change.
            after.update(Action::Undo);
            prop_assert_eq!(&after.work, &app.work);
        }
    }
    Ok(())
}

/// Whatever line of a list names a model, a click there takes it.
fn models_have_spots(app: &App, frame: &Buffer, spots: &[Spot]) -> Result<(), TestCaseError> {
    let (width, height) = (frame.area.width, frame.area.height);
    if !matches!(app.tab, Tab::Work | Tab::Afford) || width < 30 || height < 9 {
        return Ok(());
    }
    // A list begins at the left, within a border or without one; below it come the words of the button.
    let from = if width < 76 || height < 22 { 2 } else { 3 };
    for y in 1..height.saturating_sub(5) {
        let line = text(frame, Rect::new(from, y, width - from, 1));
        for (place, model) in app.sheet.models.iter().enumerate() {
            let longer =
                app.sheet.models.iter().any(|other| {
                    other.name.len() > model.name.len() && line.starts_with(&other.name)
                });
            if !line.starts_with(&model.name) || longer {
                continue;
            }
            let at = Position::new(from, y);
            let named = match spot_at(spots, Hand::Press, at) {
                Some(Action::Pick(Pick::Model(to))) => to as usize,
                Some(Action::Afford(genpanel::app::AffordAction::Row(Toward::To(to)))) => {
                    to as usize
                }
                other => panic!("{line} is {other:?}"),
            };
            prop_assert_eq!(named, place);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_click_gives_what_is_shown_under_it(walk in prop::collection::vec(any::<Index>(), 1..30), size in 0..SIZES.len()) {
        let mut app = panel();
        for (number, step) in walk.iter().enumerate() {
            let scopes = app.scopes();
            let live: Vec<Action> = bindings()
                .filter(|binding| scopes.contains(&binding.scope))
                .flat_map(|binding| binding.keys)
                .map(|(_, action)| *action)
                .filter(|action| *action != Action::Quit)
                .collect();
            app.update(*step.get(&live));
            if number % 3 == 0 {
                keep_the_law(&app, SIZES[size])?;
            }
        }
        keep_the_law(&app, SIZES[size])?;
    }
}

#[test]
fn everything_on_the_panel_can_be_clicked() {
    let mut app = panel();
    let size = (80, 24);
    click(&mut app, size, "SDXL");
    assert_eq!(app.total().to_string(), "54");
    click(&mut app, size, "4K");
    click_on(&mut app, size, Action::Pick(Pick::Count(4)));
    assert!(app.button().label.contains("144"), "{}", app.button().label);
    assert_eq!(click(&mut app, size, "none, t to add"), Action::SwitchPane);
    click(&mut app, size, "25 %");
    assert_eq!(app.work.pane, Pane::Edit);
    assert_eq!(click(&mut app, size, "none, a attaches"), Action::Attach);
    assert_eq!(app.work.configuration.edits.len(), 1);
    click(&mut app, size, " 2 Compare ");
    assert_eq!(app.tab, Tab::Compare);
    app.update(Action::Examples);
    click(&mut app, size, "▸1");
    click(&mut app, size, " 3 Plan ");
    let second = PlanAction::Row(Toward::To(1));
    click_on(&mut app, size, Action::Plan(second));
    assert_eq!(app.plan.row, 1);
    for (tab, name) in [(Tab::Afford, " 4 Afford "), (Tab::Advise, " 5 Advise ")] {
        click(&mut app, size, name);
        assert_eq!(app.tab, tab);
    }
    let second = AdviseAction::Question(Toward::To(1));
    click_on(&mut app, size, Action::Advise(second));
    assert_eq!(app.advise.question, 1);
    click(&mut app, size, " 7 Sheet ");
    click(&mut app, size, "Qualities");
    assert_eq!(app.sheet_screen.section.name(), "Qualities");
    click(&mut app, size, "? help");
    assert!(matches!(app.overlay, Some(Overlay::Help { .. })));
    click(&mut app, size, "Esc closes");
    assert_eq!(app.overlay, None);
    click(&mut app, size, "commands");
    click(&mut app, size, "go to Work");
    assert_eq!((app.tab, &app.overlay), (Tab::Work, &None));
    click(&mut app, size, "credits)");
    assert_eq!(app.ledger.runs.len(), 1);
    click(&mut app, size, " 6 History ");
    click(&mut app, size, "SDXL");
}

#[test]
fn the_wheel_moves_what_is_below_it() {
    let mut app = panel();
    let (_, spots) = shown(&app, (80, 24));
    let turn = |app: &mut App, hand, at: (u16, u16)| {
        app.update(spot_at(&spots, hand, Position::from(at)).unwrap());
    };
    turn(&mut app, Hand::Down, (10, 8));
    turn(&mut app, Hand::Down, (10, 17));
    assert_eq!(app.work.configuration.model.index(), 2);
    turn(&mut app, Hand::Up, (10, 8));
    assert_eq!(app.work.configuration.model.index(), 1);
    turn(&mut app, Hand::Down, (60, 2));
    assert_eq!(
        app.work.configuration.generation.unwrap().quality.index(),
        3
    );
    turn(&mut app, Hand::Up, (60, 5));
    assert_eq!(app.work.configuration.generation.unwrap().count, 2);
}

#[test]
fn while_something_lies_over_the_screen_nothing_below_it_is_in_reach() {
    for overlay in [Action::Help, Action::Proof, Action::Palette] {
        let mut app = panel();
        app.update(overlay);
        for size in SIZES {
            let (_, spots) = shown(&app, size);
            let below = |spot: &Spot| matches!(spot.action, Action::Pick(_));
            assert!(!spots.iter().any(below), "{overlay:?} at {size:?}");
        }
    }
}

#[test]
fn what_is_in_hand_is_refused_in_words() {
    let mut app = panel();
    app.update(Action::Pick(Pick::Model(0)));
    assert_eq!(app.notice.as_deref(), Some("this model is in hand"));
    app.update(Action::Pick(Pick::Count(3)));
    assert_eq!(app.notice.as_deref(), Some("this count is in hand"));
    app.update(Action::Show(Tab::Plan));
    let row = PlanAction::Row(Toward::To(0));
    app.update(Action::Plan(row));
    assert_eq!(app.notice.as_deref(), Some("this step is in hand"));
}
