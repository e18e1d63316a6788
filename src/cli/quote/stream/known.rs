//! Known: lines that were priced before, because a stream repeats a few configurations again and again.

use std::cell::RefCell;
use std::collections::HashMap;
use std::io::{self, Write};
use std::mem;
use std::rc::Rc;

use crate::cli::quote::Pricer;
use crate::export::{self, Format, QuoteWriter};

/// The most lines that are kept, so that a stream of any length needs constant memory.
const MOST: usize = 4096;

/// What a line is worth.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    /// The row in the format that was asked for.
    pub(super) bytes: Vec<u8>,
    /// What is to be said of it.
    pub(super) note: Option<String>,
    /// Whether its total rests on stated prices alone.
    pub(super) certain: bool,
}

/// Rows by line, and what makes new ones.
pub(super) struct Known<'w> {
    rows: HashMap<String, Row>,
    writer: Box<dyn QuoteWriter + 'w>,
    page: Page,
    /// The last row that found no room.
    spare: Row,
}

/// What the writer has written.
#[derive(Clone, Default)]
struct Page(Rc<RefCell<Vec<u8>>>);

impl Known<'_> {
    /// Writes the heading.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub(super) fn begin(format: Format, explain: bool, out: &mut dyn Write) -> io::Result<Self> {
        let page = Page::default();
        let mut writer = export::stream(format, explain, page.clone())?;
        writer.finish()?;
        out.write_all(&page.take())?;
        Ok(Self {
            rows: HashMap::new(),
            writer,
            page,
            spare: Row::default(),
        })
    }

    /// The row of a line, or what is wrong with the line.
    ///
    /// # Errors
    ///
    /// When the row cannot be written into memory.
    pub(super) fn row(
        &mut self,
        line: &str,
        pricer: &Pricer<'_>,
    ) -> io::Result<Result<&Row, String>> {
        if !self.rows.contains_key(line) {
            let (entry, note) = match pricer.price(line) {
                Ok(found) => found,
                Err(error) => return Ok(Err(error.to_string())),
            };
            self.writer.write(&entry)?;
            self.writer.finish()?;
            let row = Row {
                bytes: self.page.take(),
                note,
                certain: entry.quote.total.is_certain(),
            };
            if self.rows.len() < MOST {
                self.rows.insert(line.to_owned(), row);
            } else {
                self.spare = row;
            }
        }
        Ok(Ok(self.rows.get(line).unwrap_or(&self.spare)))
    }
}

impl Page {
    fn take(&self) -> Vec<u8> {
        mem::take(&mut self.0.borrow_mut())
    }
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
