//! The differences of two sheets: none from itself, the same ones backwards, and one wherever a price differs.

use genpanel::analysis::{Difference, DifferenceKind, Effect, differences};
use genpanel::pricing::{Credits, Fingerprint, Line, List, PriceList, Sheet, folded};
use proptest::prelude::*;

use crate::fingerprint::altered;
use crate::generated::{priced, sheet};

/// What a difference says but for names, in an order of its own; backwards, as the other sheet would say it.
fn said(found: &[Difference], backwards: bool) -> Vec<String> {
    let mut said: Vec<String> = found
        .iter()
        .map(|one| {
            let (before, after) = if backwards {
                (one.after, one.before)
            } else {
                (one.before, one.after)
            };
            let (id, what) = (folded(&one.id), folded(&one.what));
            format!("{:?} {id} {what} {before:?} {after:?}", one.section)
        })
        .collect();
    said.sort();
    said
}

fn mirrored(one: &Sheet, other: &Sheet) -> Result<(), TestCaseError> {
    let (there, back) = (differences(one, other), differences(other, one));
    prop_assert_eq!(said(&there, false), said(&back, true));
    for (one, other) in [(&there, &back), (&back, &there)] {
        let count = |of: &[Difference], kind| of.iter().filter(|one| one.kind() == kind).count();
        prop_assert_eq!(
            count(one, DifferenceKind::Added),
            count(other, DifferenceKind::Removed)
        );
    }
    Ok(())
}

fn fingerprint_follows(one: &Sheet, other: &Sheet) -> Result<(), TestCaseError> {
    let found = differences(one, other);
    let prices = found.iter().any(Difference::is_price);
    let moved = Fingerprint::of(one) != Fingerprint::of(other);
    prop_assert_eq!(prices, moved, "{:?}", found);
    Ok(())
}

proptest! {
    #[test]
    fn a_sheet_does_not_differ_from_itself(sheet in sheet()) {
        prop_assert_eq!(differences(&sheet, &sheet), []);
    }

    #[test]
    fn backwards_it_is_the_mirror_and_the_fingerprint_agrees(one in sheet(), other in sheet()) {
        mirrored(&one, &other)?;
        fingerprint_follows(&one, &other)?;
    }

    #[test]
    fn one_price_altered_is_one_difference(sheet in sheet()) {
        for (what, other) in altered(&sheet) {
            let found = differences(&sheet, &other);
            prop_assert_eq!(found.len(), 1, "{}: {:?}", what, found);
            mirrored(&sheet, &other)?;
            fingerprint_follows(&sheet, &other)?;
        }
    }

    #[test]
    fn names_order_and_case_are_no_prices(sheet in sheet(), by in any::<prop::sample::Index>()) {
        let mut other = sheet.clone();
        other.start.budget = Credits::new(7);
        let mut turned: Vec<_> = sheet.models.iter().cloned().collect();
        let by = by.index(turned.len());
        turned.rotate_left(by);
        for model in &mut turned {
            model.id = model.id.to_uppercase();
            model.name = "Renamed".to_owned();
        }
        other.models = List::new(turned).unwrap();
        other.edits.reverse();
        prop_assert_eq!(differences(&sheet, &other), []);
    }

    #[test]
    fn an_effect_is_the_total_of_each_sheet((sheet, configuration) in priced()) {
        let list = PriceList::new(&sheet, sheet.reading);
        let line = Line::of(configuration.clone()).print(&sheet);
        for (_, other) in altered(&sheet) {
            let there = PriceList::new(&other, other.reading);
            let effect = Effect::of_line(&line, list, there).unwrap();
            prop_assert_eq!(&effect.before, &Ok(list.total(&configuration)));
            prop_assert_eq!(&effect.after, &Ok(there.total(&configuration)));
        }
    }
}
