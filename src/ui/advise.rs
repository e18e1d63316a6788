//! Advise: the questions with their verdicts, and the numbers behind the one in hand.

mod questions;
mod table;
mod whole;

use ratatui::layout::{Constraint, Layout, Rect};

use super::panel::panel;
use super::text::{below, columns, left, line, wrap};
use super::{Canvas, Density, Theme};
use crate::app::view::AdviseView;

/// ```text
/// ╭ For this run ─────────╮╭ Question ─────────────────────╮
/// │ questions, verdicts   ││ verdict                       │
/// │                       ││ under the other readings      │
/// │                       ││ numbers                       │
/// │                       ││ arithmetic                    │
/// ╰───────────────────────╯╰───────────────────────────────╯
/// ```
pub(super) fn draw(
    view: &AdviseView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if matches!(density, Density::Compact | Density::Tiny) {
        let [title, rest] =
            Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]).areas(area);
        questions::in_a_line(view, theme, title, buf);
        answer(view, density, theme, rest, buf);
        return;
    }
    let side = (area.width * 37 / 100).clamp(29, 40);
    let [list, detail] =
        Layout::horizontal([Constraint::Length(side), Constraint::Fill(1)]).areas(area);
    let inner = panel(&format!("To reach {}", view.to), false, theme, list, buf);
    questions::draw(view, theme, inner, buf);
    let title = view.questions.get(view.question);
    let title = title.map_or("", |question| question.title.as_str());
    let inner = panel(title, true, theme, detail, buf);
    answer(view, density, theme, inner, buf);
}

/// The verdict, what the other readings make of it, the numbers, and how those of the row in hand come about.
fn answer(view: &AdviseView, density: Density, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let wide = area.width.saturating_sub(2);
    let words = |number: u16| columns(line(area, number), 1, wide);
    let roomy = matches!(density, Density::Normal | Density::Wide);
    let differs = view.others.starts_with('≠');
    let others = if differs { theme.notice } else { theme.quiet };
    let short = view.questions.get(view.question);
    let short = short.map_or("", |question| question.short.as_str());
    // On a small screen the numbers need the room: the verdict in a few words, and how it flips.
    let told = if roomy {
        [
            (wrapped(&view.sentence, wide, area.height / 2), theme.strong),
            (wrapped(&view.others, wide, 4), others),
        ]
    } else {
        let flips = if differs { view.others.as_str() } else { "" };
        [
            (wrapped(short, wide, 2), theme.strong),
            (wrapped(flips, wide, 1), others),
        ]
    };
    let mut at = 0;
    for (lines, style) in told {
        for told in lines {
            left(words(at), buf, &told, style);
            at += 1;
        }
    }
    if density == Density::Wide {
        at += 1;
    }
    // Below the numbers, where there is room: the arithmetic, and the line that Enter takes to Work.
    let mut proof = wrapped(&view.arithmetic, wide, 2);
    proof.extend(wrapped(&view.line, wide, 1));
    let lines = u16::try_from(proof.len()).unwrap_or(0);
    let lines = if roomy && area.height >= at + lines + 5 {
        lines
    } else {
        0
    };
    let table = below(area, at, area.height.saturating_sub(at + lines));
    table::draw(view, theme, table, buf);
    for (number, told) in (0..lines).zip(proof) {
        let number = area.height.saturating_sub(lines) + number;
        left(words(number), buf, &told, theme.quiet);
    }
}

/// The text in at most so many lines, `…` at the end of the last where not all of it fits; no line for no text.
fn wrapped(text: &str, wide: u16, most: u16) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let all = wrap(text, wide);
    let most = usize::from(most);
    let cut = all.len() > most;
    let mut lines: Vec<_> = all.into_iter().take(most).collect();
    if let Some(last) = lines.last_mut().filter(|_| cut) {
        last.push_str(" …");
        *last = whole::words(last, wide);
    }
    lines
}
