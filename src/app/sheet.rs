//! Sheet: the state of its screen, and what can be done there.

use super::{App, Toward};

/// Every price with its basis and source.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetScreen {
    /// The section in hand.
    pub section: SheetSection,
    /// The row in hand of each section.
    pub rows: [usize; SheetSection::ALL.len()],
}

/// A part of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SheetSection {
    /// The models with their list prices, and their own prices per quality.
    #[default]
    Models,
    /// The qualities with their percentages.
    Qualities,
    /// The editing tools with the price of each option.
    Edits,
    /// What each reading makes of the configuration in hand.
    Readings,
    /// What the sheet says must come out, and whether it does.
    Checks,
    /// Which sheet it is, and where its numbers come from.
    About,
}

impl SheetSection {
    /// Every section, in the order of the screen.
    pub const ALL: [Self; 6] = [
        Self::Models,
        Self::Qualities,
        Self::Edits,
        Self::Readings,
        Self::Checks,
        Self::About,
    ];

    /// The name on screen.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Models => "Models",
            Self::Qualities => "Qualities",
            Self::Edits => "Edits",
            Self::Readings => "Readings",
            Self::Checks => "Checks",
            Self::About => "About",
        }
    }

    /// Which one it is, from 0.
    pub fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|section| *section == self)
            .unwrap_or_default()
    }
}

/// What can be done on Sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SheetAction {
    /// Another row.
    Row(Toward),
    /// Another section.
    Section(Toward),
}

impl App {
    pub(super) fn sheet_action(&mut self, action: SheetAction) {
        match action {
            SheetAction::Row(toward) => {
                let (section, row, len) = self.sheet_row();
                if let Some(held) = self.sheet_screen.rows.get_mut(section.index()) {
                    *held = toward.index(row, len);
                }
            }
            SheetAction::Section(toward) => {
                let to = toward.index(self.sheet_screen.section.index(), SheetSection::ALL.len());
                let to = SheetSection::ALL.get(to).copied();
                self.sheet_screen.section = to.unwrap_or_default();
            }
        }
    }

    pub(super) fn sheet_refusal(&self, action: SheetAction) -> Option<String> {
        let (section, row, len) = self.sheet_row();
        let (same, toward, what) = match action {
            SheetAction::Row(toward) => (toward.index(row, len) == row, toward, "row"),
            SheetAction::Section(toward) => {
                let at = section.index();
                let same = toward.index(at, SheetSection::ALL.len()) == at;
                (same, toward, "section")
            }
        };
        same.then(|| toward.nowhere(what))
    }

    /// The section in hand, its row in hand, and how many it has.
    fn sheet_row(&self) -> (SheetSection, usize, usize) {
        let section = self.sheet_screen.section;
        let held = self.sheet_screen.rows.get(section.index()).copied();
        let len = self.section_view(section).rows.len();
        let row = held.unwrap_or_default().min(len.saturating_sub(1));
        (section, row, len)
    }
}
