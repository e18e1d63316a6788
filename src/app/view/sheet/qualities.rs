//! Qualities: the percentage of each, and how large its images are.

use super::{ColumnKind, Forms, SectionView, SheetColumn, SheetRow, Sources};
use crate::app::{App, SheetSection};
use crate::pricing::{Quality, grouped};

impl App {
    pub(super) fn qualities_section(&self, row: usize, sources: &Sources<'_>) -> SectionView {
        let mut columns = vec![
            SheetColumn::new("of the list price", ColumnKind::Words, 0),
            SheetColumn::new("percent", ColumnKind::Figures, 0),
            SheetColumn::new("long side", ColumnKind::Figures, 4),
        ];
        columns.extend(SheetColumn::basis_and_source());
        let qualities = &self.sheet.qualities;
        let rows = qualities.iter().map(|quality| {
            SheetRow::plain(vec![
                Forms::one(&quality.id),
                Forms::one(percent(quality)),
                Forms::one(format!("{} px", quality.pixels)),
                Forms::one(quality.basis.word()),
                sources.forms(quality.source.as_deref()),
            ])
        });
        let mut section = SectionView::new(SheetSection::Qualities, columns, rows.collect(), row);
        if let Some(quality) = qualities.iter().nth(section.row) {
            let (id, pixels, basis) = (&quality.id, quality.pixels, quality.basis.word());
            let percent = percent(quality);
            section.detail = vec![format!(
                "{id}: {percent} of the list price under tier, {basis}; {pixels} px long"
            )];
            let meant = quality.note.as_ref().map(|note| format!("for {note}"));
            section.detail.extend(meant);
            let page = sources.page(quality.source.as_deref());
            section.detail.push(page.to_owned());
        }
        section
    }
}

fn percent(quality: &Quality) -> String {
    format!(
        "{}{} %",
        quality.basis.mark(),
        grouped(quality.percent.into())
    )
}
