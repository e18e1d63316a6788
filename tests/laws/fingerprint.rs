//! The fingerprint: every price moves it, and nothing but prices.

use genpanel::load::{BUILT_IN, parse};
use genpanel::pricing::{
    Basis, Credits, Fingerprint, List, Model, OptionPrice, Quality, Sheet, Tier,
};
use proptest::prelude::*;

use crate::generated::sheet;

fn of(text: &str) -> Fingerprint {
    Fingerprint::of(&parse(text).unwrap())
}

/// Every sheet that differs in exactly one price.
pub(crate) fn altered(sheet: &Sheet) -> Vec<(String, Sheet)> {
    let more = |credits: Option<Credits>| match credits {
        Some(credits) => Some(credits.plus(Credits::new(1))),
        None => Some(Credits::ZERO),
    };
    let mut others = Vec::new();
    let models: Vec<Model> = sheet.models.iter().cloned().collect();
    for at in 0..models.len() {
        let mut changed = vec![models.clone()];
        changed[0][at].credits = more(models[at].credits);
        if models[at].credits.is_some() {
            let mut unknown = models.clone();
            unknown[at].credits = None;
            changed.push(unknown);
        }
        for (tier, old) in models[at].tiers.iter().enumerate() {
            let new = match old {
                Some(Tier::Price(credits)) => Tier::Price(credits.plus(Credits::new(1))),
                Some(Tier::Missing) => Tier::NotOffered,
                Some(Tier::NotOffered) => Tier::Missing,
                None => Tier::Price(Credits::ZERO),
            };
            let mut models = models.clone();
            models[at].tiers[tier] = Some(new);
            changed.push(models);
        }
        for models in changed {
            let models = List::new(models).unwrap();
            others.push((
                format!("model {at}"),
                Sheet {
                    models,
                    ..sheet.clone()
                },
            ));
        }
    }
    let qualities: Vec<Quality> = sheet.qualities.iter().cloned().collect();
    for at in 0..qualities.len() {
        let mut qualities = qualities.clone();
        qualities[at].percent += 1;
        let qualities = List::new(qualities).unwrap();
        others.push((
            format!("quality {at}"),
            Sheet {
                qualities,
                ..sheet.clone()
            },
        ));
    }
    for at in 0..sheet.edits.len() {
        for option in 0..sheet.edits[at].options.len() {
            let mut options: Vec<_> = sheet.edits[at].options.iter().cloned().collect();
            options[option].price = match options[option].price {
                OptionPrice::Fixed(credits) => OptionPrice::Fixed(more(credits)),
                OptionPrice::Area(percent) => OptionPrice::Area(percent + 1),
            };
            let mut edits = sheet.edits.clone();
            edits[at].options = List::new(options).unwrap();
            others.push((
                format!("edit {at}"),
                Sheet {
                    edits,
                    ..sheet.clone()
                },
            ));
        }
    }
    others
}

proptest! {
    #[test]
    fn every_price_moves_it(sheet in sheet()) {
        let before = Fingerprint::of(&sheet);
        for (what, other) in altered(&sheet) {
            prop_assert_ne!(Fingerprint::of(&other), before, "{}", what);
        }
    }

    #[test]
    fn nothing_but_prices_moves_it(sheet in sheet(), models in any::<prop::sample::Index>()) {
        let before = Fingerprint::of(&sheet);
        let mut other = sheet.clone();
        other.name = "Another".to_owned();
        other.source = "elsewhere".to_owned();
        other.as_of = "yesterday".to_owned();
        other.start.budget = Credits::new(7);
        other.count.max += 1;
        let mut turned: Vec<Model> = sheet.models.iter().cloned().collect();
        let by = models.index(turned.len());
        turned.rotate_left(by);
        for model in &mut turned {
            model.id = model.id.to_uppercase();
            model.name = "Renamed".to_owned();
            model.note = Some("noted".to_owned());
            model.source = Some("sourced".to_owned());
            model.basis = Basis::Assumed;
        }
        other.models = List::new(turned).unwrap();
        other.edits.reverse();
        for edit in &mut other.edits {
            edit.name = "Renamed".to_owned();
            edit.note = Some("noted".to_owned());
        }
        prop_assert_eq!(Fingerprint::of(&other), before);
        prop_assert_eq!(Fingerprint::parse(&before.to_string()), Some(before));
    }
}

#[test]
fn comments_and_layout_do_not_move_it() {
    let before = of(BUILT_IN);
    let bare: Vec<String> = BUILT_IN
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| format!("  {}\r\n", line.replace(" = ", "\t=  ")))
        .collect();
    let bare = bare.concat();
    assert_ne!(bare, BUILT_IN);
    assert_eq!(of(&bare), before);
    let words = BUILT_IN
        .replace("Nano Banana", "Mega Mango")
        .replace("assumed", "stated");
    assert_eq!(of(&words), before);
    let hexadecimal = BUILT_IN.replacen("credits = 49", "credits = 0x31", 1);
    assert_ne!(hexadecimal, BUILT_IN);
    assert_eq!(of(&hexadecimal), before);
}

#[test]
fn how_prices_are_reckoned_moves_it() {
    let before = of(BUILT_IN);
    for (old, new) in [
        ("reading = \"tier\" ", "reading = \"flat\" "),
        ("rounding = \"nearest\"", "rounding = \"up\""),
        ("charge = \"per-image\"", "charge = \"per-variation\""),
    ] {
        let text = BUILT_IN.replacen(old, new, 1);
        assert_ne!(text, BUILT_IN);
        assert_ne!(of(&text), before, "{new}");
    }
}
