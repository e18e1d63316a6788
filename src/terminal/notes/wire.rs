//! Wire: notes as lines of text: a key and its value each, and an empty line at the end. What is to be said takes a
//! line for each of its lines.

use std::io::{self, BufRead, Read as _};

use crate::app::Notes;
use crate::pricing::is_unsafe;

/// The most bytes of one message; a scene's notes are shorter by far.
const MOST: u64 = 64 * 1024;
/// What is told while nothing is presented.
const OVER: &str = "over";

/// The message of what is shown, or that nothing is.
pub(super) fn print(notes: Option<&Notes>) -> String {
    let Some(notes) = notes else {
        return format!("{OVER}\n\n");
    };
    let Notes {
        show,
        number,
        of,
        title,
        notes,
        next,
        state,
    } = notes;
    let said: Vec<_> = notes.iter().map(|line| format!("notes {line}\n")).collect();
    let said = said.concat();
    format!(
        "show {show}\nnumber {number}\nof {of}\ntitle {title}\n{said}next {next}\nstate {state}\n\n"
    )
}

/// The next message; an error also where the other side has gone.
pub(super) fn read(from: &mut impl BufRead) -> io::Result<Option<Notes>> {
    let mut notes = Notes::default();
    let mut over = false;
    let mut from = from.take(MOST);
    loop {
        let mut line = String::new();
        if from.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let line = line.trim_end_matches(['\n', '\r']);
        if line.is_empty() {
            return Ok((!over).then_some(notes));
        }
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        let text = || value.chars().filter(|sign| !is_unsafe(*sign)).collect();
        let number = || value.parse().unwrap_or(0);
        match key {
            "show" => notes.show = text(),
            "number" => notes.number = number(),
            "of" => notes.of = number(),
            "title" => notes.title = text(),
            "notes" => notes.notes.push(text()),
            "next" => notes.next = text(),
            "state" => notes.state = text(),
            // What another version says besides is not for this one.
            key => over |= key == OVER,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_read() {
        let notes = Notes {
            show: "What it costs".to_owned(),
            number: 2,
            of: 9,
            title: "Two models".to_owned(),
            notes: vec!["ask: which is cheaper?".to_owned(), "and wait".to_owned()],
            ..Notes::default()
        };
        let text = print(Some(&notes)) + &print(None) + "new thing\nnumber x\n\nshow \u{1b}[2J";
        let mut from = text.as_bytes();
        assert_eq!(read(&mut from).unwrap(), Some(notes));
        assert_eq!(read(&mut from).unwrap(), None);
        assert_eq!(read(&mut from).unwrap(), Some(Notes::default()));
        assert!(read(&mut from).is_err(), "the end in a message");
        let endless = vec![b'x'; 200_000];
        assert!(read(&mut endless.as_slice()).is_err());
    }
}
