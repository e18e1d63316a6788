//! Frame: cells and links, and the bytes that turn one frame into the next.
//!
//! A frame is composed in memory and begins only when it is whole: one that fails on the way leaves
//! nothing behind, and one that looks like the last is no byte at all.

use std::io::{self, Write as _};

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use ratatui::backend::{Backend as _, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use crate::ui::{Link, Spot};

/// What a terminal shows.
pub(super) struct Frame {
    pub(super) cells: Buffer,
    pub(super) links: Vec<Link>,
    /// What the mouse does on it; nothing while it is off.
    pub(super) spots: Vec<Spot>,
}

impl Frame {
    /// Nothing, in so many cells.
    pub(super) fn empty(area: Rect) -> Self {
        Self {
            cells: Buffer::empty(area),
            links: Vec::new(),
            spots: Vec::new(),
        }
    }

    /// The bytes that turn what is shown into this frame.
    pub(super) fn after(&self, shown: &Self, clear: bool) -> io::Result<Vec<u8>> {
        let changes = self.changes(shown);
        let mut bytes = Vec::new();
        if changes.is_empty() && !clear {
            return Ok(bytes);
        }
        queue!(bytes, BeginSynchronizedUpdate)?;
        if clear {
            queue!(bytes, Clear(ClearType::All))?;
        }
        for run in changes.chunk_by(|one, next| self.page(one) == self.page(next)) {
            let page = run.first().and_then(|change| self.page(change));
            if let Some(page) = page {
                write!(bytes, "\x1b]8;;{page}\x1b\\")?;
            }
            CrosstermBackend::new(&mut bytes).draw(run.iter().copied())?;
            if page.is_some() {
                bytes.extend_from_slice(b"\x1b]8;;\x1b\\");
            }
        }
        queue!(bytes, EndSynchronizedUpdate)?;
        Ok(bytes)
    }

    /// The cells that look different, or lead to another page.
    fn changes<'f>(&'f self, shown: &'f Self) -> Vec<(u16, u16, &'f Cell)> {
        let mut changes = shown.cells.diff(&self.cells);
        if self.links == shown.links {
            return changes;
        }
        let mut moved: Vec<_> = self
            .links
            .iter()
            .chain(&shown.links)
            .flat_map(|link| link.place.positions())
            .filter(|at| self.page_at(*at) != shown.page_at(*at))
            .filter_map(|at| {
                // A cell that looks different is among the changes already.
                let cell = self.cells.cell(at)?;
                (shown.cells.cell(at) == Some(cell)).then_some((at.x, at.y, cell))
            })
            .collect();
        changes.append(&mut moved);
        changes.sort_by_key(|(x, y, _)| (*y, *x));
        changes.dedup_by_key(|(x, y, _)| (*y, *x));
        changes
    }

    fn page(&self, (x, y, _): &(u16, u16, &Cell)) -> Option<&str> {
        self.page_at(Position::new(*x, *y))
    }

    fn page_at(&self, at: Position) -> Option<&str> {
        let link = self.links.iter().find(|link| link.place.contains(at));
        link.map(|link| link.page.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(text: &str, page: Option<&str>) -> Frame {
        let link = |page: &str| Link {
            place: Rect::new(0, 0, 4, 1),
            page: page.to_owned(),
        };
        Frame {
            cells: Buffer::with_lines([text]),
            links: page.map(link).into_iter().collect(),
            spots: Vec::new(),
        }
    }

    fn bytes(shown: &Frame, next: &Frame) -> String {
        String::from_utf8(next.after(shown, false).unwrap()).unwrap()
    }

    #[test]
    fn a_link_is_opened_and_closed_around_its_cells() {
        let shown = frame("        ", None);
        let written = bytes(&shown, &frame("page end", Some("https://a.org")));
        let opened = written.find("\x1b]8;;https://a.org\x1b\\").unwrap();
        let closed = written.find("\x1b]8;;\x1b\\").unwrap();
        let page = written.find("page").unwrap();
        let end = written.find("end").unwrap();
        assert!(
            opened < page && page < closed && closed < end,
            "{written:?}"
        );
    }

    #[test]
    fn cells_that_lead_elsewhere_are_drawn_again_though_they_look_the_same() {
        let shown = frame("page end", Some("https://a.org"));
        assert_eq!(bytes(&shown, &frame("page end", Some("https://a.org"))), "");
        let other = bytes(&shown, &frame("page end", Some("https://b.org")));
        assert!(other.contains("https://b.org") && other.contains("page"));
        assert!(!other.contains("end"), "{other:?}");
        let none = bytes(&shown, &frame("page end", None));
        assert!(
            none.contains("page") && !none.contains("\x1b]8"),
            "{none:?}"
        );
    }
}
