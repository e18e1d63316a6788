//! Edits: the price of each option of each tool, for the model in hand where it depends on one.

use super::{ColumnKind, Forms, SectionView, SheetColumn, SheetRow, Sources};
use crate::analysis::describe_edit;
use crate::app::{App, SheetSection};
use crate::pricing::{Amount, EditUse, OptionPrice, Rule, grouped};

impl App {
    pub(super) fn edits_section(&self, row: usize, sources: &Sources<'_>) -> SectionView {
        let sheet = &self.sheet;
        let model = &sheet.models.get(self.work.configuration.model).name;
        let mut columns = vec![
            SheetColumn::new(format!("for {model}"), ColumnKind::Words, 0),
            SheetColumn::new("credits", ColumnKind::Figures, 0),
            SheetColumn::new("per", ColumnKind::Words, 1),
            SheetColumn::new("of the list", ColumnKind::Figures, 4),
        ];
        columns.extend(SheetColumn::basis_and_source());
        let uses: Vec<EditUse> = sheet
            .edit_places()
            .flat_map(|(edit, tool)| {
                let options = tool.options.places();
                options.map(move |(option, _)| EditUse {
                    edit,
                    option,
                    times: 1,
                })
            })
            .collect();
        let rows = uses.iter().filter_map(|used| {
            let tool = sheet.edit(used.edit)?;
            let share = match tool.options.get(used.option).price {
                OptionPrice::Area(percent) => format!("{}{percent} %", tool.basis.mark()),
                OptionPrice::Fixed(_) => String::new(),
            };
            Some(SheetRow::plain(vec![
                Forms::one(describe_edit(*used, sheet)),
                Forms::one(self.price_of(*used).0.to_string()),
                Forms::one(tool.charge.unit().0),
                Forms::one(share),
                Forms::one(tool.basis.word()),
                sources.forms(tool.source.as_deref()),
            ]))
        });
        let mut section = SectionView::new(SheetSection::Edits, columns, rows.collect(), row);
        if let Some(used) = uses.get(section.row) {
            section.detail = self.about_edit(*used, sources);
        }
        section
    }

    fn about_edit(&self, used: EditUse, sources: &Sources<'_>) -> Vec<String> {
        let Some(tool) = self.sheet.edit(used.edit) else {
            return Vec::new();
        };
        let (price, rule) = self.price_of(used);
        let how = match rule {
            Rule::Area { list, percent } => {
                let list = grouped(list.get());
                format!(" ({percent} % of {list}, rounded up)")
            }
            Rule::Scaled { .. } | Rule::Listed | Rule::Tiered | Rule::Fixed | Rule::NoPrice => {
                String::new()
            }
        };
        let (unit, basis) = (tool.charge.unit().0, tool.basis.word());
        let mut detail = vec![format!("{}: {price} per {unit}{how}, {basis}", tool.id)];
        detail.extend(tool.note.clone());
        detail.push(sources.page(tool.source.as_deref()).to_owned());
        detail
    }

    fn price_of(&self, used: EditUse) -> (Amount, Rule) {
        let price = self.list().per_use(self.work.configuration.model, used);
        price.unwrap_or((Amount::MISSING, Rule::NoPrice))
    }
}
