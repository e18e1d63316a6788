//! About: which sheet it is, how it reckons, and the pages that its numbers come from.

use super::sources::last_part;
use super::{ColumnKind, Forms, SectionView, SheetColumn, SheetRow, Sources};
use crate::analysis::describe;
use crate::app::{App, SheetSection};
use crate::pricing::{Rounding, grouped};

impl App {
    pub(super) fn about_section(&self, row: usize, sources: &Sources<'_>) -> SectionView {
        let sheet = &self.sheet;
        let columns = vec![
            SheetColumn::new("", ColumnKind::Words, 0),
            SheetColumn::new("the price sheet in use", ColumnKind::Rest, 0),
        ];
        let reading = if self.reading == sheet.reading {
            sheet.reading.word().to_owned()
        } else {
            format!(
                "{}; {} is in use",
                sheet.reading.word(),
                self.reading.word()
            )
        };
        let as_of = if sheet.as_of.is_empty() {
            "the sheet does not say"
        } else {
            &sheet.as_of
        };
        let start = describe(&sheet.start.configuration(), sheet);
        let budget = grouped(sheet.start.budget.get());
        let facts = [
            ("name", sheet.name.clone()),
            ("as of", as_of.to_owned()),
            ("fingerprint", self.fingerprint.to_string()),
            ("reading", reading),
            ("rounding", rounding(sheet.rounding).to_owned()),
            (
                "per run",
                format!("{} to {} images", sheet.count.min, sheet.count.max),
            ),
            ("start", start),
            ("budget", format!("{budget} credits at the start")),
        ];
        let facts = facts.map(|(what, words)| (what.to_owned(), Forms::one(words)));
        let pages = sources.numbered().map(|(number, page)| {
            let forms = Forms(vec![page.to_owned(), last_part(page).to_owned()]);
            (number, forms)
        });
        let all: Vec<_> = facts.into_iter().chain(pages).collect();
        let rows = all
            .iter()
            .map(|(what, words)| SheetRow::plain(vec![Forms::one(what), words.clone()]));
        let mut section = SectionView::new(SheetSection::About, columns, rows.collect(), row);
        if let Some((what, words)) = all.get(section.row) {
            let words = words.shortened(0);
            section.detail = vec![if what.starts_with('[') {
                words.to_owned()
            } else {
                format!("{what}: {words}")
            }];
            if what == "fingerprint" {
                let meaning = "changes with any price, and with nothing but prices";
                section.detail.push(meaning.to_owned());
            }
        }
        section
    }
}

/// How a part of a credit is rounded, for a person.
const fn rounding(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::Nearest => "nearest, half up, per image",
        Rounding::Up => "up, per image",
        Rounding::Down => "down, per image",
    }
}
