//! Markdown: a pipe table that reads well before it is rendered, too.

mod document;
mod pipes;
mod planned;
mod recorded;

use std::io::{self, Write};

use super::column::{Column, fit, quote_cells};
use super::{Answers, Compared, Entry, QuoteWriter, answers as told, proof};

pub(super) use document::page;
use pipes::Pipes;
pub(super) use planned::plan;
pub(super) use recorded::history;

pub(super) const PROOF: Column = Column::words("proof");

/// Quotes in columns whose widths are settled beforehand.
pub(super) struct Quotes<W> {
    pipes: Pipes,
    out: W,
}

impl<W: Write> Quotes<W> {
    pub(super) fn begin(mut columns: Vec<Column>, explain: bool, mut out: W) -> io::Result<Self> {
        if explain {
            columns.push(PROOF);
        }
        let pipes = Pipes::settled(&columns);
        pipes.head(&mut out)?;
        Ok(Self { pipes, out })
    }
}

impl<W: Write> QuoteWriter for Quotes<W> {
    fn write(&mut self, entry: &Entry<'_>) -> io::Result<()> {
        let mut cells = quote_cells(entry);
        cells.extend(explanation(entry));
        self.pipes.row(&cells, &mut self.out)
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A comparison, and its sentence.
pub(super) fn comparison(compared: &Compared<'_>, mut out: impl Write) -> io::Result<()> {
    let mut columns = compared.columns();
    let mut rows = compared.cells();
    if compared.explains() {
        columns.push(PROOF);
        for (at, cells) in rows.iter_mut().enumerate() {
            cells.push(compared.explanation_cell(at));
        }
    }
    self::rows(&columns, &rows, &mut out)?;
    if !compared.sentence.is_empty() {
        writeln!(out, "\n{}", escape(&compared.sentence))?;
    }
    let ratio = compared.comparison.ratio_arithmetic();
    if compared.explains() && !ratio.is_empty() {
        writeln!(out, "\n{}", escape(&ratio))?;
    }
    if let Some(legend) = compared.legend() {
        writeln!(out, "\n{}", escape(&legend))?;
    }
    out.flush()
}

/// Answers: several each under a heading.
pub(super) fn answers(answers: &Answers<'_>, mut out: impl Write) -> io::Result<()> {
    let several = answers.sections.len() > 1;
    for (number, section) in answers.sections.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        if several {
            writeln!(out, "## {}\n", escape(&section.title))?;
        }
        let shown = told::columns(&section.heads);
        let mut columns: Vec<_> = shown.iter().flatten().copied().collect();
        if answers.explain {
            columns.push(PROOF);
        }
        let rows: Vec<_> = section
            .rows
            .iter()
            .map(|row| {
                let mut cells = told::cells(row, &shown);
                cells.extend(answers.explain.then(|| answers.explanation_cell(row)));
                cells
            })
            .collect();
        if !rows.is_empty() {
            self::rows(&columns, &rows, &mut out)?;
        }
        for (at, words) in told::words(section).iter().enumerate() {
            if at > 0 || !rows.is_empty() {
                writeln!(out)?;
            }
            writeln!(out, "{}", escape(words))?;
        }
    }
    out.flush()
}

/// Writes rows of words under their headings.
///
/// # Errors
///
/// When they cannot be written.
pub fn rows(columns: &[Column], rows: &[Vec<String>], mut out: impl Write) -> io::Result<()> {
    let columns = columns.iter();
    let heads = columns.map(|column| (column.head, column.align, column.width));
    Pipes::fitted(heads, rows).table(rows, &mut out)?;
    out.flush()
}

/// Makes every column as wide as its widest cell is once escaped.
pub(super) fn fit_escaped(columns: &mut [Column], rows: &[Vec<String>]) {
    let escaped: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|cell| escape(cell)).collect())
        .collect();
    fit(columns, &escaped);
}

fn explanation(entry: &Entry<'_>) -> Option<String> {
    let proofs = entry.proofs.as_deref()?;
    Some(proof::sentence(proofs, entry.quote.total))
}

/// Text as text: what Markdown would take for its own is escaped, above all the pipe.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = None;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied();
        let escape = match sign {
            '|' | '\\' | '`' | '*' | '_' | '<' | '[' => true,
            '&' => after.is_some_and(|sign| sign.is_ascii_alphanumeric() || sign == '#'),
            '~' => !is_mark(before, after),
            _ => false,
        };
        if escape {
            escaped.push('\\');
        }
        escaped.push(if matches!(sign, '\n' | '\r') {
            ' '
        } else {
            sign
        });
        before = Some(sign);
    }
    escaped
}

/// Whether a tilde can stand bare, as before what is assumed: where it could only begin to strike something out.
/// None of these can end it, so nothing is struck out.
fn is_mark(before: Option<char>, after: Option<char>) -> bool {
    let (blank, word) = (char::is_whitespace, char::is_alphanumeric);
    match before {
        None => after != Some('~'),
        Some(before) if blank(before) => after != Some('~'),
        Some(before) => before != '~' && !word(before) && after.is_some_and(word),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_in_a_name_does_not_end_the_cell() {
        let columns = [Column::words("name"), Column::numbers("each")];
        let cells = vec![vec!["a|b\\ *c*".to_owned(), "1".to_owned()]];
        let mut out = Vec::new();
        rows(&columns, &cells, &mut out).unwrap();
        assert_eq!(
            String::from_utf8(out).unwrap(),
            "| name         | each |\n| ------------ | ---: |\n| a\\|b\\\\ \\*c\\* |    1 |\n"
        );
    }

    #[test]
    fn names_are_no_markup_and_the_mark_of_the_assumed_stays_readable() {
        for (text, escaped) in [
            ("~147", "~147"),
            (
                "is it (~1); dearest ~392, ~-45 (~99.98 %)",
                "is it (~1); dearest ~392, ~-45 (~99.98 %)",
            ),
            ("struck (~>out)", "struck (\\~>out)"),
            ("~~old~~ model", "\\~\\~old\\~\\~ model"),
            ("a~b~ ~c~", "a\\~b\\~ ~c\\~"),
            ("R&D & &copy; &#65; AT&T", "R\\&D & \\&copy; \\&#65; AT\\&T"),
        ] {
            assert_eq!(escape(text), escaped, "{text}");
        }
    }
}
