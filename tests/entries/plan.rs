//! A plan in a file: it has problems that can be told, or it is printed and read back, and its sums are sums.

use genpanel::analysis::PlanCost;
use genpanel::app::OpenedPlan;
use genpanel::export::{Format, Planned, plan};
use genpanel::input::Keymap;
use genpanel::load::{Origin, PlanFile, Why, load_plan, parse_plan};
use genpanel::pricing::{Fingerprint, PriceList, Sheet};
use genpanel::scenes::opened_plan;

use super::given::{BUILT_IN, OTHER, are_plain, as_file, is_plain, is_shown, is_told, on, reading};
use super::money::is_sum_of;

pub(super) fn law(bytes: &[u8]) -> bool {
    let taken = [&BUILT_IN.sheet, &OTHER].map(|sheet| {
        let read = as_file(bytes, |path| {
            let origin = Origin::File {
                path: path.to_owned(),
                why: Why::Argument,
            };
            load_plan(&origin, sheet)
        });
        match read {
            Err(failure) => {
                is_told(&failure);
                false
            }
            Ok(file) => {
                is_sound(&file, sheet, bytes.len());
                true
            }
        }
    });
    taken.contains(&true)
}

fn is_sound(file: &PlanFile, sheet: &Sheet, chosen: usize) {
    let text = file.print(sheet);
    are_plain(&text);
    assert_eq!(parse_plan(&text, sheet).as_ref(), Ok(file), "{text}");
    assert!(!file.steps.is_empty());
    let list = PriceList::new(sheet, file.reading.unwrap_or_else(|| reading(chosen)));
    let cost = PlanCost::of(&file.steps, file.budget, list);
    is_sum_of(cost.total(), &file.steps, list);
    assert_eq!(
        cost.breaks().is_some(),
        cost.steps.iter().any(|step| {
            file.budget
                .is_some_and(|budget| step.so_far.known_part() > budget)
        })
    );
    if let Some(mend) = cost.mend() {
        is_plain(&cost.change_in_words(&mend));
        assert!(
            file.budget
                .is_some_and(|budget| mend.total.known_part() <= budget)
        );
    }
    for row in cost.what_if() {
        let mut steps = file.steps.clone();
        match row.by.of(&steps[row.step], sheet) {
            Some(step) => steps[row.step] = step,
            None => drop(steps.remove(row.step)),
        }
        is_sum_of(row.total, &steps, list);
        let other = PlanFile {
            steps,
            ..file.clone()
        };
        if !other.steps.is_empty() {
            let text = other.print(sheet);
            assert_eq!(parse_plan(&text, sheet), Ok(other), "{text}");
        }
    }
    for format in [Format::Table, Format::Csv, Format::Markdown, Format::Json] {
        let mut out = Vec::new();
        let name = file.name.as_deref();
        let planned = Planned::of(name, &cost, Fingerprint::of(sheet)).explained();
        plan(format, &planned, &mut out).unwrap();
        are_plain(&String::from_utf8(out).unwrap().replace('\r', ""));
    }
    let mut app = on(sheet.clone());
    let opened: OpenedPlan = opened_plan(file.clone());
    app.plan_opened("given.plan.toml".to_owned(), Ok(opened));
    assert_eq!(app.plan.steps, file.steps);
    is_shown(&app, &Keymap::default(), chosen);
}
