//! Sheet: the price in hand with who says so, and what it does to a quote; of a check what it demands and what comes out.

use super::Explanation;
use crate::analysis::{change_arithmetic, describe, explain_check, in_short};
use crate::app::view::SectionView;
use crate::app::{App, SheetSection};
use crate::pricing::{
    Amount, At, Configuration, EditUse, Generation, Model, Quality, Reading, Tier, grouped,
};

impl App {
    pub(super) fn sheet_proof(&self) -> Explanation {
        let section = self.section_view(self.sheet_screen.section);
        let at = section.row;
        match self.sheet_screen.section {
            SheetSection::Models => self.model_proof(at),
            SheetSection::Qualities => self.quality_proof(at),
            SheetSection::Edits => self.tool_proof(at),
            SheetSection::Readings => Some(self.reading_proof(at)),
            SheetSection::Checks => self.check_proof(at),
            SheetSection::About => None,
        }
        .unwrap_or_else(|| self.about_proof(&section))
    }

    fn one(&self, model: At<Model>, quality: At<Quality>) -> Configuration {
        Configuration {
            model,
            generation: Some(Generation {
                quality,
                count: 1,
                dimension: self.sheet.start.dimension,
            }),
            edits: Vec::new(),
        }
    }

    fn page<'a>(&'a self, named: Option<&'a String>) -> &'a str {
        named.unwrap_or(&self.sheet.source)
    }

    fn model_proof(&self, at: usize) -> Option<Explanation> {
        let (place, model) = self.sheet.models.places().nth(at)?;
        let price = Amount::of(model.credits, model.basis);
        let mut proof = Explanation::of(format!("{}: {price} per image", model.name));
        let standing = standing(model.credits.is_some(), model.basis.word());
        let page = self.page(model.source.as_ref());
        let figure = model.credits.map_or("?".to_owned(), |of| grouped(of.get()));
        proof.given(&figure, "list price", standing, page);
        let tiers = self.sheet.qualities.iter().zip(&model.tiers);
        for (quality, tier) in tiers {
            let (figure, standing) = match tier {
                Some(Tier::Price(credits)) => (grouped(credits.get()), model.tiers_basis.word()),
                Some(Tier::Missing) => ("?".to_owned(), "missing"),
                Some(Tier::NotOffered) => (String::new(), "not offered"),
                None => continue,
            };
            let what = format!("its own price at {}, under the reading table", quality.id);
            proof.given(&figure, &what, standing, page);
        }
        proof.words(model.note.clone().unwrap_or_default());
        for (quality, of) in self.sheet.qualities.places() {
            proof.heading(format!("One image at {}", of.id));
            let one = self.one(place, quality);
            proof.quote(&one, self.list());
        }
        Some(proof)
    }

    fn quality_proof(&self, at: usize) -> Option<Explanation> {
        let (place, quality) = self.sheet.qualities.places().nth(at)?;
        let percent = grouped(quality.percent.into());
        let mark = quality.basis.mark();
        let mut proof = Explanation::of(format!("{}: {mark}{percent} %", quality.id));
        let page = self.page(quality.source.as_ref());
        let figure = format!("× {percent} %");
        let what = "of the list price, under the reading tier";
        proof.given(&figure, what, quality.basis.word(), page);
        let pixels = grouped(quality.pixels.into());
        proof.given(
            &pixels,
            "pixels on the longer side",
            "no effect on cost",
            page,
        );
        let meant = quality.note.as_ref().map(|note| format!("For {note}."));
        proof.words(meant.unwrap_or_default());
        let one = self.one(self.work.configuration.model, place);
        proof.heading(format!("Such as {}", self.named(&one)));
        proof.quote(&one, self.list());
        Some(proof)
    }

    fn tool_proof(&self, at: usize) -> Option<Explanation> {
        let tools = self.sheet.edit_places();
        let mut all = tools.flat_map(|(edit, tool)| {
            let options = tool.options.places();
            options.map(move |(option, _)| EditUse {
                edit,
                option,
                times: 1,
            })
        });
        let used = all.nth(at)?;
        let tool = self.sheet.edit(used.edit)?;
        let alone = Configuration::edit_alone(self.work.configuration.model, used);
        let mut proof = Explanation::of(self.named(&alone));
        proof.quote(&alone, self.list());
        proof.words(tool.note.clone().unwrap_or_default());
        Some(proof)
    }

    fn reading_proof(&self, at: usize) -> Explanation {
        let reading = Reading::ALL.get(at).copied().unwrap_or_default();
        let list = self.list().under(reading);
        let configuration = self.work.on_button(&self.sheet);
        let (now, total) = (self.total(), list.total(&configuration));
        let words = describe(&configuration, &self.sheet);
        let mut proof = Explanation::of(format!("Reading {}, {words}: {total}", reading.word()));
        proof.quote(&configuration, list);
        if reading != self.reading {
            let in_use = self.reading.word();
            proof.heading(format!("Against {in_use}, which is in use"));
            let change = change_arithmetic(now, total);
            proof.arithmetic(change.split("; ").next().unwrap_or_default());
        }
        let name = &self.sheet.models.get(configuration.model).name;
        proof.heading(format!("One image of {name}"));
        for (quality, of) in self.sheet.qualities.places() {
            let one = self.one(configuration.model, quality);
            proof.arithmetic(format!("{}: {}", of.id, in_short(&one, list)));
        }
        proof
    }

    fn check_proof(&self, at: usize) -> Option<Explanation> {
        let (check, result) = (self.sheet.checks.get(at)?, self.checks.get(at)?);
        let verdict = if result.holds { "holds" } else { "fails" };
        let mut proof = Explanation::of(format!("Check {}, {verdict}: {}", at + 1, result.claim));
        if !result.holds {
            proof.words(format!("Found: {}.", result.found));
        }
        let sheet = crate::pricing::PriceList::new(&self.sheet, self.sheet.reading);
        explain_check(check, sheet, &mut proof);
        if proof.sources().is_empty() {
            let page = self.page(result.source.as_ref());
            proof.given("", "claimed there", verdict, page);
        }
        Some(proof)
    }

    fn about_proof(&self, section: &SectionView) -> Explanation {
        let words = section.detail.first().cloned().unwrap_or_default();
        let mut proof = Explanation::of(words);
        for words in section.detail.iter().skip(1) {
            proof.words(words);
        }
        let fingerprint = self.fingerprint.to_string();
        let name = &self.sheet.name;
        let source = &self.sheet.source;
        proof.given(&fingerprint, &format!("the prices of {name}"), "", source);
        proof
    }
}

const fn standing(known: bool, basis: &'static str) -> &'static str {
    if known { basis } else { "missing" }
}
