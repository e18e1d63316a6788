//! Notes: what the speaker sees: the scene, what is to be said, and what comes next.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::overlay::{as_index, beyond};
use super::text::{below, columns, left, line, wrap_whole};
use super::{Canvas, Theme, footer};
use crate::app::{Notes, Scope};
use crate::input::Keymap;

/// What is shown while nobody presents.
const WAITING: &str = "nobody presents yet: genpanel present, or P in the panel, begins";

/// Draws the notes, and tells how many of their lines can be scrolled away.
pub(super) fn draw(
    notes: Option<&Notes>,
    scroll: u32,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) -> u32 {
    let foot = u16::from(area.height > 3);
    let body = below(area, 0, area.height - foot);
    // As the keys below it, and as the slides.
    let body = columns(body, u16::from(area.width > 20), area.width);
    let mut lines: Vec<(String, Style)> = Vec::new();
    let mut said = false;
    for (words, what) in told(notes) {
        let style = match what {
            What::Place | What::Next => theme.quiet,
            What::Title => theme.chosen,
            What::State => theme.notice,
            What::Said => theme.strong,
        };
        if !lines.is_empty() && (matches!(what, What::Next) || what == What::Said && !said) {
            lines.push((String::new(), style));
        }
        said |= what == What::Said;
        let wrapped = wrap_whole(&words, body.width).into_iter();
        lines.extend(wrapped.map(|words| (words, style)));
    }
    let most = beyond(&lines, body.height);
    let shown = lines.iter().skip(as_index(scroll.min(most)));
    for (number, (words, style)) in (0..body.height).zip(shown) {
        left(line(body, number), buf, words, *style);
    }
    if foot > 0 {
        let last = line(area, area.height - 1);
        footer::draw(&[Scope::Notes], theme, keys, last, buf);
    }
    most
}

/// The notes in lines, for where there is no screen.
pub fn in_lines(notes: Option<&Notes>) -> Vec<String> {
    told(notes).into_iter().map(|(words, _)| words).collect()
}

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Place,
    Title,
    State,
    Said,
    Next,
}

fn told(notes: Option<&Notes>) -> Vec<(String, What)> {
    let Some(notes) = notes else {
        return vec![(WAITING.to_owned(), What::Place)];
    };
    let of = match notes.show.as_str() {
        "" => String::new(),
        show => format!(", {show}"),
    };
    let place = format!("scene {} of {}{of}", notes.number, notes.of);
    let mut told = vec![(place, What::Place), (notes.title.clone(), What::Title)];
    if !notes.state.is_empty() {
        told.push((notes.state.clone(), What::State));
    }
    let said = notes.notes.iter();
    told.extend(said.map(|words| (words.clone(), What::Said)));
    let next = match notes.next.as_str() {
        "" => "this is the last scene".to_owned(),
        next => format!("next: {next}"),
    };
    told.push((next, What::Next));
    told
}
