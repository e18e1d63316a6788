//! Checks: each claim of the sheet, whether it holds, and what was found where it does not.

use super::{ColumnKind, Forms, RowLook, SectionView, SheetColumn, SheetRow, Sources};
use crate::app::{App, SheetSection};

impl App {
    pub(super) fn checks_section(&self, row: usize, sources: &Sources<'_>) -> SectionView {
        let failed = self.checks.iter().filter(|check| !check.holds).count();
        let head = match (self.checks.len(), failed) {
            (0, _) => "this sheet has no checks".to_owned(),
            (1, 0) => "the only check holds".to_owned(),
            (of, 0) => format!("all {of} checks hold"),
            (of, 1) => format!("1 of {of} checks fails"),
            (of, failed) => format!("{failed} of {of} checks fail"),
        };
        let columns = vec![
            SheetColumn::new("", ColumnKind::Words, 0),
            SheetColumn::new(head, ColumnKind::Rest, 0),
            SheetColumn::new("page", ColumnKind::Words, 1),
        ];
        let rows = self.checks.iter().map(|check| SheetRow {
            cells: vec![
                Forms::one(if check.holds { "✓" } else { "✗" }),
                Forms::one(&check.claim),
                // A claim needs the room more than the name of its page does.
                Forms::one(sources.forms(check.source.as_deref()).shortened(2)),
            ],
            look: if check.holds {
                RowLook::Plain
            } else {
                RowLook::Fails
            },
            bar: None,
        });
        let mut section = SectionView::new(SheetSection::Checks, columns, rows.collect(), row);
        section.sign = match (self.checks.len(), failed) {
            (0, _) => "",
            (_, 0) => "✓",
            _ => "✗",
        };
        if let Some(check) = self.checks.get(section.row) {
            // What is wrong comes first: where room is short, the claim is in the row.
            let found = (!check.holds).then(|| format!("found: {}", check.found));
            section.detail.extend(found);
            section.detail.push(check.claim.clone());
            let page = sources.page(check.source.as_deref());
            section.detail.push(page.to_owned());
        }
        section
    }
}
