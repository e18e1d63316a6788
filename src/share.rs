//! Share: what is on the screen, in any format, from the same numbers as the command line. Pure: bytes come of it.
//!
//! What a person reads (Markdown, HTML, SVG) says what the screen says; what a machine reads (CSV, JSON) is what
//! the subcommand of the screen writes.

mod compare;

use std::io;

use crate::analysis::{AdviseAsk, advise};
use crate::app::{App, Copying, Tab};
use crate::export::{self, Answers, Document, Entry, Format, Page, Planned, Recorded, Shape};
use crate::pricing::Line;

/// The screen in this format.
///
/// # Errors
///
/// None that memory does not make: it is written there.
pub fn screen(app: &App, shape: Shape) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    match app.tab {
        Tab::Work | Tab::Sheet => work(app, shape, &mut out)?,
        Tab::Compare => compare::write(app, shape, &mut out)?,
        Tab::Plan => plan(app, shape, &mut out)?,
        Tab::Afford => answers(&afford(app), shape, &mut out)?,
        Tab::Advise => answers(&advice(app, shape), shape, &mut out)?,
        Tab::History => {
            let recorded = Recorded::of(&app.ledger, false);
            let read = |out: &mut Vec<u8>| export::history(shape, &recorded, out);
            document(|| recorded.document(), shape, &mut out, read)?;
        }
    }
    Ok(out)
}

/// What is copied in this form.
///
/// # Errors
///
/// As [`screen`].
pub fn copied(app: &App, form: Copying) -> io::Result<String> {
    let format = match form {
        Copying::Line => return Ok(app.shared_line()),
        Copying::Markdown => Format::Markdown,
        Copying::Csv => Format::Csv,
        Copying::Json => Format::Json,
    };
    let bytes = screen(app, format.into())?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

/// Markdown is the document, as HTML and SVG are; everything else is as the subcommand writes it.
fn document(
    document: impl FnOnce() -> Document,
    shape: Shape,
    out: &mut Vec<u8>,
    rows: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
) -> io::Result<()> {
    match shape {
        Shape::Rows(Format::Markdown) => export::markdown_page(&document(), out),
        Shape::Page(page) => self::page(page, &document(), out),
        Shape::Rows(Format::Table | Format::Csv | Format::Json) => rows(out),
    }
}

fn page(page: Page, document: &Document, out: &mut Vec<u8>) -> io::Result<()> {
    export::page(page, document, out)
}

fn work(app: &App, shape: Shape, out: &mut Vec<u8>) -> io::Result<()> {
    let line = Line::of(app.work.on_button(&app.sheet));
    let entry = Entry::of(&line, app.list(), app.fingerprint());
    let entries = [entry.explained(&line.configuration, app.list())];
    let rows = |out: &mut Vec<u8>| export::quotes(shape, &entries, out);
    document(|| export::quotes_document(&entries), shape, out, rows)
}

fn plan(app: &App, shape: Shape, out: &mut Vec<u8>) -> io::Result<()> {
    let cost = app.plan_cost();
    let name = app.plan.origin.as_ref();
    let name = name.and_then(|origin| origin.name.as_deref());
    let planned = Planned::of(name, &cost, app.fingerprint());
    let rows = |out: &mut Vec<u8>| export::plan(shape, &planned, out);
    document(|| planned.document(), shape, out, rows)
}

fn afford(app: &App) -> Answers<'_> {
    let (ask, list) = (app.afford_ask(), app.list());
    Answers::of_afford(&ask, vec![ask.section(list)], list, app.fingerprint())
}

/// For a machine as the subcommand answers it with `--all-models` and a `--pin` for each; it names pins otherwise.
fn advice(app: &App, shape: Shape) -> Answers<'_> {
    let (mut ask, list) = (app.advise_ask(), app.list());
    if matches!(shape, Shape::Rows(Format::Csv | Format::Json)) {
        let pins = app.compare.pins.iter();
        let pins = pins.map(|pin| pin.configuration.clone());
        ask.pins = AdviseAsk::beside(&ask.configuration, pins);
    }
    let sections = advise(&ask, list);
    Answers::of_advise(&ask, sections, list, app.fingerprint())
}

fn answers(answers: &Answers<'_>, shape: Shape, out: &mut Vec<u8>) -> io::Result<()> {
    let rows = |out: &mut Vec<u8>| export::answers(shape, answers, out);
    document(|| answers.document(), shape, out, rows)
}
