//! What a presentation does, and that it changes nothing of what a person has made.

use genpanel::app::{Action, App, Effect, KeyNames, PresentAction, Purpose, Scope, Tab, Toward};
use genpanel::input::{Key, Keymap, names};
use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::{Credits, Reading};

use super::{act, built_in, edited, presenting, tour};

/// A panel in which somebody has made things.
fn used() -> App {
    let mut app = App::new(built_in(), Reading::Flat);
    app.motion = false;
    let next = Toward::Next;
    for action in [
        Action::Model(next),
        Action::Pin,
        Action::Quality(next),
        Action::Simulate,
        Action::Show(Tab::Plan),
    ] {
        app.update(action);
    }
    app
}

fn press(app: &mut App, keys: &str) -> Option<Effect> {
    let mut effect = None;
    for word in keys.split(' ') {
        let key = Key::parse(word).unwrap();
        let Some(action) = Keymap::TABLE.press(key, app) else {
            continue;
        };
        app.heard(key.name(), action);
        effect = app.update(action);
    }
    effect
}

#[test]
fn whatever_is_done_on_the_stage_the_panel_comes_back_as_it_was() {
    let mut app = used();
    let (before, made) = (app.session(), app.made());
    app.present(tour(&app.sheet), 0, false);
    let keys = "space space enter c right + enter B 5 0 enter u u : esc esc g 6 enter i m down esc esc \
                R 2 x esc left home end p esc ? q b b i 0";
    press(&mut app, keys);
    assert_eq!(app.session(), before, "what is saved meanwhile");
    assert_eq!(app.made(), made);
    press(&mut app, "P P");
    assert!(app.present.is_none());
    assert_eq!(app.session(), before);
    assert_eq!((app.tab, app.reading), (Tab::Plan, Reading::Flat));
    let told = app.notice.clone().unwrap();
    assert_eq!(told, "the presentation is over; everything is as it was");
    app.update(Action::Undo);
    assert_ne!(app.session(), before, "and can still be undone");
}

#[test]
fn keys_move_between_scenes_and_stop_at_both_ends() {
    let mut app = presenting(built_in(), 0);
    let at = |app: &App| app.present.as_ref().unwrap().at() + 1;
    for (keys, scene) in [
        ("space", 2),
        ("right", 3),
        ("pagedown", 4),
        ("left", 3),
        ("pageup", 2),
        ("end", 9),
        ("space", 9),
        ("home", 1),
        ("left", 1),
        ("g 7 enter", 7),
        ("g 0 enter", 7),
        ("g 9 9 9 9 9 9 9 9 9 9 9 9 9 9 9 enter", 7),
        ("g enter", 7),
        ("g 3 esc", 7),
        ("b space", 8),
        ("i P", 8),
        ("enter esc", 8),
    ] {
        press(&mut app, keys);
        assert_eq!(at(&app), scene, "{keys}");
        assert!(app.on_slide(), "{keys}");
    }
    press(&mut app, "end space");
    assert_eq!(app.notice.as_deref(), Some("this is the last scene"));
    assert_eq!(press(&mut app, "b q"), None);
    assert!(app.on_slide(), "the first key shows the scene again");
    press(&mut app, "q");
    assert!(app.present.is_none());
}

#[test]
fn each_scene_goes_live_on_its_own_screen_with_what_it_shows() {
    let screens = [
        Tab::Work,
        Tab::Compare,
        Tab::Compare,
        Tab::Compare,
        Tab::Compare,
        Tab::Plan,
        Tab::Compare,
        Tab::Afford,
        Tab::Sheet,
    ];
    let mut app = presenting(built_in(), 0);
    for (number, tab) in (1..).zip(screens) {
        let slide = app.present_view().unwrap();
        let figures: Vec<String> = slide.bars.iter().map(|bar| bar.figure.clone()).collect();
        press(&mut app, "i");
        assert!(!app.on_slide());
        assert_eq!(app.tab, tab, "scene {number}");
        if tab == Tab::Compare {
            let pins = app.compare.pins.iter();
            let totals = pins.map(|pin| app.list().total(&pin.configuration).to_string());
            assert_eq!(totals.collect::<Vec<_>>(), figures, "scene {number}");
        }
        press(&mut app, "esc");
        assert!(app.on_slide());
        let again = app.present_view().unwrap();
        assert!(again.bars.iter().map(|bar| &bar.figure).eq(&figures));
        app.update(Action::Present(PresentAction::Scene(Toward::Next)));
    }
}

#[test]
fn the_list_of_commands_and_the_screens_lead_live_from_a_slide() {
    let mut app = presenting(built_in(), 0);
    press(&mut app, "7");
    assert_eq!((app.on_slide(), app.tab), (false, Tab::Sheet));
    press(&mut app, "esc");
    for scope in [
        Scope::Generate,
        Scope::Edit,
        Scope::PlanModels,
        Scope::Sheet,
    ] {
        assert_eq!(app.way(scope), scope.tab().map(Action::Show));
    }
    // Before anything is presented its actions say why not, and P asks for the show.
    let mut panel = App::new(built_in(), Reading::Tier);
    for (name, action) in names() {
        let Action::Present(what) = action else {
            continue;
        };
        let effect = panel.update(action);
        if what == PresentAction::Toggle {
            assert_eq!(effect, Some(Effect::Present));
        } else {
            assert_eq!(
                panel.notice.as_deref(),
                Some("nothing is presented now"),
                "{name}"
            );
        }
    }
    panel.update(Action::Ask(Purpose::Scene));
    assert!(panel.prompt.is_none());
}

#[test]
fn a_show_that_the_program_was_started_for_ends_it() {
    let mut app = App::new(built_in(), Reading::Tier);
    app.present(tour(&built_in()), 2, true);
    assert_eq!(press(&mut app, "enter esc"), None);
    assert_eq!(press(&mut app, "q"), Some(Effect::Quit));
    assert_eq!(press(&mut app, "esc"), Some(Effect::Quit));
    assert_eq!(press(&mut app, "ctrl-c"), Some(Effect::Quit));
}

#[test]
fn another_sheet_comes_under_the_show() {
    let mut app = used();
    app.present(tour(&app.sheet), 0, false);
    app.reload(edited(), "pricing.toml");
    app.show_again(tour(&app.sheet));
    let view = app.present_view().unwrap();
    assert_eq!(view.figures[0].figure, "165");
    assert_eq!(
        view.misses,
        ["this scene says 147, but on this sheet it is 165"]
    );
    assert!(
        app.notice
            .as_deref()
            .unwrap()
            .starts_with("pricing.toml reloaded")
    );
    app.wrong_sheet("pricing.toml:3: slip".to_owned());
    act(&mut app, PresentAction::Scene(Toward::Next));
    assert_eq!(app.wrong.as_deref(), Some("pricing.toml:3: slip"));
    act(&mut app, PresentAction::Leave);
    assert_eq!(app.wrong.as_deref(), Some("pricing.toml:3: slip"));
    assert_eq!(app.sheet.models.len(), edited().models.len());
}

#[test]
fn what_a_sheet_does_not_have_is_told_and_nothing_else_is_lost() {
    let sheet = edited();
    let app = |at| presenting(sheet.clone(), at);
    let view = app(3);
    let view = view.present_view().unwrap();
    assert_eq!(view.figures.len(), 0, "no run of the scene is there");
    assert_eq!(view.misses.len(), 1, "said once");
    let told = &view.misses[0];
    assert!(
        told.starts_with("not on this sheet: unknown model \"nano-banana-2\""),
        "{told}"
    );
    // A show with one run that is gone still shows the others.
    let text = "schema = 1\n[[scene]]\ncompare = [\"nano-banana-2:2K:1\", \"flux-dev:2K:1\"]\ntotals = [25, 10]\n";
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.scenes.toml");
    std::fs::write(&path, text).unwrap();
    let why = genpanel::load::Why::Argument;
    let origin = genpanel::load::Origin::File { path, why };
    let script = genpanel::scenes::Script::read(&origin, &sheet).unwrap();
    let scenes = script.scenes(&sheet).unwrap();
    let lines: Vec<String> = {
        let misses = scenes.misses.as_ref().unwrap();
        misses
            .list()
            .iter()
            .map(|miss| miss.message.clone())
            .collect()
    };
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(
        lines.contains(&"the total is 9 on this sheet".to_owned()),
        "{lines:?}"
    );
    let mut app = App::new(sheet.clone(), Reading::Tier);
    app.present(genpanel::app::Show::from(&scenes), 0, false);
    let view = app.present_view().unwrap();
    assert_eq!(view.bars.len(), 1);
    assert_eq!(view.misses.len(), 2);
    assert_eq!(
        view.misses[1],
        "this scene says 10, but on this sheet it is 9"
    );
}

#[test]
fn the_tour_can_be_shown_on_every_good_sheet() {
    let mut seen = 0;
    for entry in std::fs::read_dir("tests/sheets/good").unwrap() {
        let path = entry.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(sheet) = parse(&text) else {
            continue;
        };
        seen += 1;
        for at in 0..tour(&sheet).scenes.len() {
            let mut app = presenting(sheet.clone(), at);
            assert!(app.present_view().is_some(), "{}", path.display());
            act(&mut app, PresentAction::Live);
            act(&mut app, PresentAction::Leave);
        }
    }
    assert!(seen > 5, "{seen}");
    assert!(parse(BUILT_IN).is_ok());
}

#[test]
fn a_stage_has_the_keys_the_mouse_and_the_budget_that_were_asked_for() {
    let mut app = App::new(built_in(), Reading::Tier);
    let renamed = KeyNames::of(|_| Some("Z".to_owned()));
    app.keys = renamed.clone();
    app.mouse = true;
    app.ledger.set_budget(Credits::new(77)).unwrap();
    app.present(tour(&built_in()), 0, true);
    assert!(app.mouse);
    assert_eq!(app.keys, renamed);
    assert_eq!(app.ledger.budget, Credits::new(77));
    // From the panel, a show begins with the budget of the sheet, and the mouse stays as it was set meanwhile.
    let mut app = App::new(built_in(), Reading::Tier);
    app.ledger.set_budget(Credits::new(77)).unwrap();
    app.present(tour(&built_in()), 0, false);
    assert_eq!(app.ledger.budget, built_in().start.budget);
    app.update(Action::Mouse);
    app.update(Action::Present(PresentAction::Leave));
    assert!(app.mouse && app.ledger.budget == Credits::new(77));
}

#[test]
fn what_the_notes_of_the_tour_tell_the_speaker_to_do_is_shown_right() {
    let mut app = App::new(built_in(), Reading::Tier);
    app.motion = false;
    app.present(tour(&built_in()), 2, false);
    press(&mut app, "enter R");
    assert_eq!(app.reading, Reading::Flat);
    press(&mut app, "esc");
    assert_eq!(app.present_view().unwrap().misses, [""; 0]);
    app.present(tour(&built_in()), 4, false);
    press(&mut app, "enter 1");
    let (button, before) = (app.button().label, app.work.configuration.clone());
    press(&mut app, "d d");
    assert_eq!(app.button().label, button);
    assert_ne!(app.work.configuration, before);
    press(&mut app, "esc");
    assert!(app.on_slide());
}
