//! Sheets written as TOML, so that what is generated can be loaded.

use std::fmt::Write as _;

use genpanel::load::parse;
use genpanel::pricing::{Basis, Charge, Credits, Edit, Model, OptionPrice, Sheet, Tier};
use proptest::prelude::*;

use crate::generated;

/// The sheet as a person could have written it.
pub(crate) fn toml(sheet: &Sheet) -> String {
    let mut text = format!(
        "schema = 1\n[sheet]\nname = {}\nsource = {}\nas_of = {}\nreading = \"{}\"\nrounding = \"{}\"\n\
         count = {{ min = {}, max = {} }}\n",
        quoted(&sheet.name),
        quoted(&sheet.source),
        quoted(&sheet.as_of),
        sheet.reading.word(),
        sheet.rounding.word(),
        sheet.count.min,
        sheet.count.max
    );
    let start = &sheet.start;
    let _ = writeln!(
        text,
        "[start]\nmodel = \"{}\"\nquality = \"{}\"\ncount = {}\ndimension = \"{}\"\nbudget = {}",
        sheet.models.get(start.model).id,
        sheet.qualities.get(start.quality).id,
        start.count,
        sheet.dimensions.get(start.dimension).id,
        start.budget.get()
    );
    for quality in sheet.qualities.iter() {
        let _ = writeln!(
            text,
            "[[quality]]\nid = \"{}\"\npercent = {}\npixels = {}\nbasis = \"{}\"{}",
            quality.id,
            quality.percent,
            quality.pixels,
            quality.basis.word(),
            optional("note", quality.note.as_deref())
        );
    }
    for model in sheet.models.iter() {
        write_model(&mut text, model, sheet);
    }
    for shape in sheet.dimensions.iter() {
        let (id, name) = (&shape.id, quoted(&shape.name));
        let _ = writeln!(
            text,
            "[[dimension]]\nid = \"{id}\"\nname = {name}\nratio = \"{}\"",
            shape.ratio
        );
    }
    for edit in &sheet.edits {
        write_edit(&mut text, edit);
    }
    text
}

fn write_model(text: &mut String, model: &Model, sheet: &Sheet) {
    let tiers: Vec<String> = sheet
        .qualities
        .iter()
        .zip(&model.tiers)
        .filter_map(|(quality, tier)| {
            let price = match (*tier)? {
                Tier::Price(credits) => credits.get().to_string(),
                Tier::Missing => "\"?\"".to_owned(),
                Tier::NotOffered => "\"not offered\"".to_owned(),
            };
            Some(format!("\"{}\" = {price}", quality.id))
        })
        .collect();
    let _ = writeln!(
        text,
        "[[model]]\nid = \"{}\"\nname = {}\ncredits = {}\nbasis = \"{}\"\ntiers_basis = \"{}\"{}",
        model.id,
        quoted(&model.name),
        price(model.credits),
        model.basis.word(),
        model.tiers_basis.word(),
        optional("source", model.source.as_deref())
    );
    if !tiers.is_empty() {
        let _ = writeln!(text, "tiers = {{ {} }}", tiers.join(", "));
    }
}

fn write_edit(text: &mut String, edit: &Edit) {
    let options = edit.options.iter().map(|option| match option.price {
        OptionPrice::Area(percent) => percent.to_string(),
        OptionPrice::Fixed(credits) if option.label.is_empty() => price(credits),
        OptionPrice::Fixed(credits) => format!("\"{}\" = {}", option.label, price(credits)),
    });
    let options = options.collect::<Vec<_>>().join(", ");
    let prices = match edit.charge {
        Charge::PerArea => format!("areas = [{options}]"),
        Charge::PerFactor => format!("factors = {{ {options} }}"),
        Charge::PerImage | Charge::PerVariation => format!("credits = {options}"),
    };
    let _ = writeln!(
        text,
        "[[edit]]\nid = \"{}\"\nname = {}\ncharge = \"{}\"\n{prices}",
        edit.id,
        quoted(&edit.name),
        edit.charge.word()
    );
    // What says nothing is stated.
    if edit.basis == Basis::Assumed {
        text.push_str("basis = \"assumed\"\n");
    }
}

fn price(credits: Option<Credits>) -> String {
    credits.map_or_else(|| "\"?\"".to_owned(), |credits| credits.get().to_string())
}

fn optional(key: &str, words: Option<&str>) -> String {
    words.map_or_else(String::new, |words| format!("\n{key} = {}", quoted(words)))
}

/// JSON's way to quote is one of TOML's.
fn quoted(words: &str) -> String {
    serde_json::to_string(words).unwrap()
}

proptest! {
    #[test]
    fn a_sheet_that_is_written_loads_as_it_was(sheet in generated::sheet()) {
        let text = toml(&sheet);
        match parse(&text) {
            Ok(loaded) => prop_assert_eq!(loaded, sheet),
            Err(problems) => prop_assert!(false, "{:?} in\n{}", problems, text),
        }
    }
}
