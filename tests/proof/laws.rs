//! Laws: in any state, on any sheet, there is a proof, and it names the number that is selected.

use genpanel::app::view::{Body, ExplanationLine, OverlayView};
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

/// What a side of an equation comes to, words left out; `None` where there is no whole number, or a quotient.
fn value(side: &str) -> Option<i128> {
    let mut sum = 0;
    let mut product: Option<i128> = None;
    let mut sign = 1;
    let mut times = false;
    for token in side.split_whitespace() {
        match token {
            "+" | "−" => {
                sum += sign * product.take()?;
                sign = if token == "+" { 1 } else { -1 };
            }
            "×" => times = true,
            "/" | "%" | "?" | ">=" | "<=" | "not" | "nobody" => return None,
            token => {
                let bare = token
                    .trim_start_matches('~')
                    .replace('−', "-")
                    .replace(',', "");
                let bare = bare.trim_start_matches('+');
                let Ok(number) = bare.parse::<i128>() else {
                    // Two decimals are rounded in the next step; a word is a word.
                    if bare.parse::<f64>().is_ok() {
                        return None;
                    }
                    continue;
                };
                product = match product {
                    Some(held) if times => Some(held * number),
                    None if !times => Some(number),
                    _ => return None,
                };
                times = false;
            }
        }
    }
    Some(sum + sign * product?)
}

/// Every equation that a line states holds, wherever both of its sides are whole numbers; tells how many.
fn holds(line: &str) -> Result<usize, TestCaseError> {
    let mut held = 0;
    for piece in line.replace(", × ", " × ").split(", ") {
        let sides: Vec<_> = piece.split(" = ").enumerate().collect();
        let values: Vec<_> = sides
            .iter()
            .map(|(at, side)| {
                // Before the first side its name may stand, behind the others what follows from it.
                let parts: Vec<_> = side.split(": ").collect();
                let part = if *at == 0 {
                    parts.last()
                } else {
                    parts.first()
                };
                value(part?)
            })
            .collect();
        for pair in values.windows(2) {
            if let [Some(one), Some(other)] = pair {
                prop_assert_eq!(one, other, "{}", line);
                held += 1;
            }
        }
    }
    Ok(held)
}

#[test]
fn equations_are_read_as_they_are_written() {
    for (line, equations) in [
        ("= 49 per image, × 3 images = 147", 1),
        (
            "Nano Banana Pro 720p: ~19.6, rounded ~20 per image, × 3 images = ~60",
            1,
        ),
        ("1,000 = 6 × 147 + 118: 6 such runs fit, 118 over", 1),
        ("~450 − ~392 + 196 × 1 try = ~254", 1),
        ("75 − 147 = −72", 1),
        ("−138 / 147 = −93.9 %", 0),
        ("? − 147 = ?", 0),
    ] {
        assert_eq!(holds(line).unwrap(), equations, "{line}");
    }
    assert!(holds("49 × 3 = 148").is_err());
    assert!(holds("4K: ~98 × 3 = ~294, ~294 − 147 = ~+148").is_err());
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
    let mut equations = 0;
    for line in &proof.lines {
        if let ExplanationLine::Arithmetic(line) = line {
            equations += holds(line)?;
        }
    }
    let priced = app.total().credits().is_some();
    prop_assert!(!priced || equations > 0, "nothing is reckoned in\n{told}");
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
    #![proptest_config(ProptestConfig::with_cases(96))]

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
