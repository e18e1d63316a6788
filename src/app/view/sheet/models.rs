//! Models: the list price of each, and its own price at each quality.

use super::{ColumnKind, Forms, SectionView, SheetColumn, SheetRow, Sources};
use crate::app::{App, SheetSection};
use crate::pricing::{Amount, Model, Tier};

impl App {
    pub(super) fn models_section(&self, row: usize, sources: &Sources<'_>) -> SectionView {
        let sheet = &self.sheet;
        let mut columns = vec![
            SheetColumn::new("by quality: table", ColumnKind::Words, 0),
            SheetColumn::new("list", ColumnKind::Figures, 0),
        ];
        // Only qualities at which some model has a price of its own.
        let own = sheet.qualities.places().filter(|(at, _)| {
            let mut models = sheet.models.iter();
            models.any(|model| model.tier(*at).is_some())
        });
        let own: Vec<_> = own.collect();
        columns.extend(
            own.iter()
                .map(|(_, quality)| SheetColumn::new(&quality.id, ColumnKind::Figures, 4)),
        );
        columns.extend(SheetColumn::basis_and_source());
        let rows = sheet.models.iter().map(|model| {
            let mut cells = vec![
                Forms::one(&model.name),
                Forms::one(Amount::of(model.credits, model.basis).to_string()),
            ];
            cells.extend(own.iter().map(|(at, _)| {
                Forms::one(match model.tier(*at) {
                    None => "·".to_owned(),
                    Some(Tier::NotOffered) => "none".to_owned(),
                    Some(tier) => price(tier, model).to_string(),
                })
            }));
            cells.push(Forms::one(model.basis.word()));
            cells.push(sources.forms(model.source.as_deref()));
            SheetRow::plain(cells)
        });
        let mut section = SectionView::new(SheetSection::Models, columns, rows.collect(), row);
        if let Some(model) = sheet.models.iter().nth(section.row) {
            section.detail = self.about_model(model, sources);
        }
        section
    }

    fn about_model(&self, model: &Model, sources: &Sources<'_>) -> Vec<String> {
        let list = Amount::of(model.credits, model.basis);
        let basis = model.basis.word();
        let mut detail = vec![format!("{}: {list} per image, {basis}", model.id)];
        let tiers = self.sheet.qualities.iter().zip(&model.tiers);
        let tiers: Vec<_> = tiers
            .filter_map(|(quality, tier)| {
                Some(format!("{} {}", quality.id, price((*tier)?, model)))
            })
            .collect();
        if !tiers.is_empty() {
            let basis = model.tiers_basis.word();
            let tiers = tiers.join(", ");
            detail.push(format!("under table: {tiers}; {basis}"));
        }
        detail.extend(model.note.clone());
        detail.push(sources.page(model.source.as_deref()).to_owned());
        detail
    }
}

fn price(tier: Tier, model: &Model) -> Amount {
    match tier {
        Tier::Price(credits) => Amount::known(credits, model.tiers_basis),
        Tier::Missing => Amount::MISSING,
        Tier::NotOffered => Amount::NOT_OFFERED,
    }
}
