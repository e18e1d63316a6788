//! Laws: in any state, on any sheet, there is a proof, and it names the number that is selected.

use genpanel::app::view::{Body, OverlayView};
use genpanel::app::{Action, App, Tab};
use genpanel::input::bindings;
use proptest::prelude::*;

use crate::generated::priced;
use crate::{panel, text};

/// The numbers that are selected on the open screen, as it shows them.
fn selected(app: &App) -> Vec<String> {
    let button = vec![app.total().to_string()];
    match &app.view().body {
        Body::Work(_) => button,
        Body::Compare(view) => {
            let column = view.columns.get(view.column);
            column.map_or(button, |column| vec![column.total.to_string()])
        }
        Body::Plan(view) => {
            let step = &view.steps[view.row];
            let mut all = vec![step.cost.to_string(), view.total.amount.to_string()];
            all.extend(view.what_if.iter().map(|other| other.total.to_string()));
            all.extend(step.left.iter().map(|left| left.words.clone()));
            all
        }
        Body::Afford(view) => {
            let row = view.rows.iter().find(|row| row.selected).unwrap();
            let mut all = vec![row.each.to_string()];
            all.extend(row.note.is_none().then(|| row.images.clone()));
            all
        }
        Body::Advise(view) => {
            let row = view.rows.get(view.row);
            let cells = row.map_or_else(Vec::new, |row| row.cells.clone());
            cells.into_iter().filter(|cell| cell != "—").collect()
        }
        Body::History(view) => {
            let run = view.runs.get(view.row);
            run.map_or(button, |run| vec![run.cost.to_string()])
        }
        Body::Sheet(view) => {
            let section = &view.sections[view.section];
            let row = section.rows.get(section.row);
            let at = match section.name {
                "Models" | "Edits" | "Qualities" | "Checks" => 1,
                "Readings" => section.columns.len() - 2,
                _ => return button,
            };
            row.map_or(button, |row| vec![row.cells[at].shortened(0).to_owned()])
        }
    }
}

fn is_proved(app: &App) -> Result<(), TestCaseError> {
    let mut app = app.clone();
    // Any key ends a run that is on its way, and does nothing else.
    if app.simulation.is_some() {
        app.update(Action::Back);
    }
    app.overlay = None;
    let selected = selected(&app);
    let total = app.total().to_string();
    app.update(Action::Proof);
    let view = app.view();
    let Some(OverlayView::Proof { proof, .. }) = &view.overlay else {
        return Err(TestCaseError::fail("no proof is open"));
    };
    prop_assert!(!proof.title.is_empty() && !proof.lines.is_empty());
    let told = text(proof);
    for number in selected.iter().chain([&total]) {
        prop_assert!(told.contains(number), "{number:?} is not in\n{told}");
    }
    Ok(())
}

fn walk(mut app: App, steps: &[prop::sample::Index]) -> Result<(), TestCaseError> {
    for step in steps {
        let scopes = app.scopes();
        let live = bindings().filter(|binding| scopes.contains(&binding.scope));
        let keys = live.flat_map(|binding| binding.keys);
        let actions: Vec<_> = keys
            .map(|(_, action)| *action)
            .filter(|action| *action != Action::Quit)
            .collect();
        app.update(actions[step.index(actions.len())]);
        is_proved(&app)?;
    }
    // From wherever it went, on every screen.
    for tab in Tab::ALL {
        app.update(Action::Show(tab));
        is_proved(&app)?;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_number_in_hand_is_proved_in_every_state(steps in prop::collection::vec(any::<prop::sample::Index>(), 1..25)) {
        walk(panel(), &steps)?;
    }

    #[test]
    fn and_so_it_is_on_any_sheet((sheet, configuration) in priced(), steps in prop::collection::vec(any::<prop::sample::Index>(), 1..8)) {
        let reading = sheet.reading;
        let mut app = App::new(sheet, reading);
        app.motion = false;
        app.work.configuration = configuration;
        walk(app, &steps)?;
    }
}
