//! Readings: what each makes of the configuration in hand, and of its model at every quality.

use super::{ColumnKind, Forms, RowLook, SectionView, SheetColumn, SheetRow};
use crate::analysis::describe;
use crate::app::{App, SheetSection};
use crate::pricing::{Change, Reading};

impl App {
    pub(super) fn readings_section(&self, row: usize) -> SectionView {
        let (sheet, now) = (&self.sheet, self.total());
        let configuration = self.work.on_button(sheet);
        let model = configuration.model;
        let name = &sheet.models.get(model).name;
        let mut columns = vec![SheetColumn::new(name, ColumnKind::Words, 0)];
        // The price of one image at each quality is what the readings disagree about.
        let qualities = sheet.qualities.iter();
        columns
            .extend(qualities.map(|quality| SheetColumn::new(&quality.id, ColumnKind::Figures, 2)));
        columns.push(SheetColumn::new("total", ColumnKind::Figures, 0));
        columns.push(SheetColumn::new("change", ColumnKind::Figures, 1));
        let rows = Reading::ALL.map(|reading| {
            let list = self.list().under(reading);
            let total = list.total(&configuration);
            let mut cells = vec![Forms::one(reading.word())];
            cells.extend(sheet.qualities.places().map(|(at, _)| {
                let each = list.per_image(model, at).0;
                let each = each.to_string().replace("not offered", "none");
                Forms::one(each)
            }));
            cells.push(Forms::one(total.to_string()));
            let in_use = reading == self.reading;
            cells.push(Forms::one(if in_use {
                "in use".to_owned()
            } else {
                Change::between(now, total).words("−")
            }));
            SheetRow {
                cells,
                look: if in_use {
                    RowLook::InUse
                } else {
                    RowLook::Plain
                },
                bar: total.credits(),
            }
        });
        let mut section = SectionView::new(SheetSection::Readings, columns, rows.into(), row);
        if let Some(reading) = Reading::ALL.get(section.row) {
            let own = if *reading == sheet.reading {
                ", the sheet's own reading"
            } else {
                ""
            };
            let total = self.list().under(*reading).total(&configuration);
            let words = describe(&configuration, sheet);
            section.detail = vec![
                format!("{}: {}{own}", reading.word(), reading.meaning()),
                format!("{words}: {total}"),
            ];
        }
        section
    }
}
