//! Open: configurations that somebody sent, in the panel.

use super::{Action, App, Pane, Pin, Tab};
use crate::analysis::{describe, times};
use crate::pricing::Line;

impl App {
    /// Takes one line in hand, or pins several behind the pins that are there, under the reading that they ask for;
    /// undo takes it back. Tells what is open, and of each line that was made on other prices both totals.
    pub fn open_lines(&mut self, lines: &[Line]) -> Option<String> {
        let (set, under) = (self.undoable(), self.reading);
        let first = lines.first()?;
        let mut meant = lines.iter();
        if let Some(reading) = meant.find_map(|line| line.reading_meant(&self.sheet)) {
            self.reading = reading;
        }
        let notes = lines.iter().filter_map(|line| {
            let total = self.list().total(&line.configuration);
            let note = line.note(self.fingerprint, total)?;
            let name = describe(&line.configuration, &self.sheet);
            Some(format!("{name}: {note}"))
        });
        let notes: Vec<_> = notes.collect();
        let pinned = self.compare.pins.len();
        if lines.len() > 1 {
            for line in lines {
                let label = None;
                let configuration = line.configuration.clone();
                self.compare.add(Pin {
                    configuration,
                    label,
                });
            }
            let at = self.compare.position(&first.configuration);
            self.compare.column = at.unwrap_or_default();
            self.compare.baseline = self.compare.column;
            self.tab = Tab::Compare;
        } else {
            self.tab = Tab::Work;
        }
        // Of several, too, the button has the first one in hand.
        self.work.configuration = first.configuration.clone();
        self.work.pane = Pane::Generate;
        self.remember(set, Action::Take);
        let new = self.compare.pins.len().saturating_sub(pinned);
        let name = describe(&first.configuration, &self.sheet);
        let opened = match (lines.len(), pinned) {
            (1, _) => format!("opened {name}"),
            (_, 0) => format!("opened as {new} pins"),
            (_, _) => {
                let pins = times(
                    u64::try_from(new).unwrap_or(u64::MAX),
                    ("new pin", "new pins"),
                );
                format!("opened as {pins}, behind {pinned} of the session")
            }
        };
        let opened = if self.reading == under {
            opened
        } else {
            format!("{opened}, under reading {}", self.reading.word())
        };
        // What differs comes first: where there is little room, the rest is cut.
        Some(
            notes
                .into_iter()
                .chain([opened])
                .collect::<Vec<_>>()
                .join("; "),
        )
    }
}
