//! What Sheet says: one table per section, and everything about the row in hand.

mod about;
mod checks;
mod edits;
mod models;
mod qualities;
mod readings;
mod sources;

use crate::app::{App, SheetSection};
use crate::pricing::Credits;
use sources::Sources;

/// Every price with its basis and source.
#[derive(Clone, Debug)]
pub struct SheetView {
    /// The screen in a few short lines, for a terminal with room for nothing else.
    pub words: Vec<String>,
    /// The section in hand.
    pub section: usize,
    /// Every section, in the order of the screen.
    pub sections: Vec<SectionView>,
}

/// One section: a table.
#[derive(Clone, Debug)]
pub struct SectionView {
    /// Its name.
    pub name: &'static str,
    /// A sign beside the name, such as whether the checks hold.
    pub sign: &'static str,
    /// What its columns are.
    pub columns: Vec<SheetColumn>,
    /// Its rows.
    pub rows: Vec<SheetRow>,
    /// The row in hand.
    pub row: usize,
    /// All about the row in hand, a sentence each; its source comes last, in full.
    pub detail: Vec<String>,
}

/// A column of a section.
#[derive(Clone, Debug)]
pub struct SheetColumn {
    /// What stands above it.
    pub head: String,
    /// How its cells are placed.
    pub kind: ColumnKind,
    /// How soon it gives way where room is short: the greatest first, 0 never.
    pub gives_way: u8,
}

/// How the cells of a column are placed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnKind {
    /// Words, at the left.
    Words,
    /// Numbers, at the right.
    Figures,
    /// Words that take the room that is left, and are cut where it is too little.
    Rest,
}

/// A row of a section.
#[derive(Clone, Debug)]
pub struct SheetRow {
    /// Its cells.
    pub cells: Vec<Forms>,
    /// What is special about it.
    pub look: RowLook,
    /// A number to be drawn to scale beside it.
    pub bar: Option<Credits>,
}

/// The forms that a cell can take, the longest first: the one that fits is shown.
#[derive(Clone, Debug)]
pub struct Forms(pub Vec<String>);

/// What is special about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowLook {
    /// Nothing.
    Plain,
    /// It is what the panel uses now.
    InUse,
    /// It is not as the sheet says.
    Fails,
}

impl App {
    /// Every page that the sheet names.
    pub(super) fn pages(&self) -> Vec<&str> {
        Sources::of(&self.sheet).pages()
    }

    pub(super) fn sheet_view(&self) -> SheetView {
        let sources = Sources::of(&self.sheet);
        let sections = SheetSection::ALL.map(|section| self.section_of(section, &sources));
        let section = self.sheet_screen.section.index();
        let words = sections.get(section).map(SectionView::words);
        SheetView {
            words: words.unwrap_or_default(),
            section,
            sections: sections.into(),
        }
    }

    pub(in crate::app) fn section_view(&self, section: SheetSection) -> SectionView {
        self.section_of(section, &Sources::of(&self.sheet))
    }

    fn section_of(&self, section: SheetSection, sources: &Sources<'_>) -> SectionView {
        let held = self.sheet_screen.rows.get(section.index()).copied();
        let row = held.unwrap_or_default();
        match section {
            SheetSection::Models => self.models_section(row, sources),
            SheetSection::Qualities => self.qualities_section(row, sources),
            SheetSection::Edits => self.edits_section(row, sources),
            SheetSection::Readings => self.readings_section(row),
            SheetSection::Checks => self.checks_section(row, sources),
            SheetSection::About => self.about_section(row, sources),
        }
    }
}

impl SectionView {
    /// A section; the row in hand is one that it has.
    fn new(
        section: SheetSection,
        columns: Vec<SheetColumn>,
        rows: Vec<SheetRow>,
        row: usize,
    ) -> Self {
        Self {
            name: section.name(),
            sign: "",
            columns,
            row: row.min(rows.len().saturating_sub(1)),
            rows,
            detail: Vec::new(),
        }
    }

    fn words(&self) -> Vec<String> {
        let place = format!("{} {} of {}", self.name, self.row + 1, self.rows.len());
        std::iter::once(place).chain(self.detail.clone()).collect()
    }
}

impl SheetColumn {
    fn new(head: impl Into<String>, kind: ColumnKind, gives_way: u8) -> Self {
        let head = head.into();
        Self {
            head,
            kind,
            gives_way,
        }
    }

    /// What the price rests on, and who says so: the same in every section.
    fn basis_and_source() -> [Self; 2] {
        [
            Self::new("basis", ColumnKind::Words, 2),
            Self::new("page", ColumnKind::Words, 3),
        ]
    }
}

impl SheetRow {
    fn plain(cells: Vec<Forms>) -> Self {
        Self {
            cells,
            look: RowLook::Plain,
            bar: None,
        }
    }
}

impl Forms {
    fn one(text: impl Into<String>) -> Self {
        Self(vec![text.into()])
    }

    /// The form of so many steps of shortening, or the shortest.
    pub fn shortened(&self, steps: usize) -> &str {
        let form = self.0.get(steps).or(self.0.last());
        form.map_or("", String::as_str)
    }
}
