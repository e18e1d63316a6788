//! A document as Markdown: its tables, what they come to, and what they rest on.

use std::io::{self, Write};

use super::escape;
use super::pipes::Pipes;
use crate::export::document::{Document, Part};

/// Writes the whole document.
pub(in crate::export) fn page(document: &Document, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "**{}**", escape(&document.title))?;
    for part in &document.parts {
        self::part(part, &mut out)?;
    }
    // A paragraph each: blanks at the end of a line, which would break it, do not survive every way.
    for words in &document.rests_on {
        writeln!(out, "\n{}", escape(words))?;
    }
    out.flush()
}

fn part(part: &Part, out: &mut impl Write) -> io::Result<()> {
    if !part.title.is_empty() {
        writeln!(out, "\n## {}", escape(&part.title))?;
    }
    if !part.rows.is_empty() {
        writeln!(out)?;
        let heads = part.heads.iter();
        let heads = heads.map(|(head, align)| (head.as_str(), *align, 0));
        Pipes::fitted(heads, &part.rows).table(&part.rows, out)?;
    }
    for words in part.words.iter().chain(&part.proofs) {
        writeln!(out, "\n{}", escape(words))?;
    }
    Ok(())
}
