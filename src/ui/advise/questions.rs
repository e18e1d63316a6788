//! The questions, each with its verdict; `≠` where another reading gives another one.

use ratatui::layout::Rect;

use super::whole;
use crate::app::view::{AdviseView, QuestionView};
use crate::app::{Action, AdviseAction, Toward};
use crate::ui::canvas::to;
use crate::ui::text::{below, columns, left, line, right, width, wrap};
use crate::ui::{Canvas, Theme};

/// A title and a verdict each where there is room, else a line each.
pub(super) fn draw(view: &AdviseView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let count = u16::try_from(view.questions.len()).unwrap_or(u16::MAX);
    // As many lines as the questions leave, and one between them where there is room.
    let left_over = area.height.saturating_sub(count.saturating_mul(2));
    let subject = subject(&view.subject, area.width.saturating_sub(2), left_over);
    let lines = u16::try_from(subject.len()).unwrap_or(u16::MAX);
    let lines = lines.saturating_add(1).min(left_over);
    for (number, words) in (0..lines).zip(&subject) {
        let place = columns(line(area, number), 1, area.width.saturating_sub(2));
        left(place, buf, words, theme.text);
    }
    let room = area.height.saturating_sub(lines);
    let each = (room / count.max(1)).clamp(1, 3);
    let shown = usize::from(room / each);
    let most = view.questions.len().saturating_sub(shown);
    let first = view.question.saturating_sub(shown / 2).min(most);
    let rows = view.questions.iter().enumerate().skip(first).take(shown);
    let choose = |toward: Toward| Action::Advise(AdviseAction::Question(toward));
    buf.wheel(area, &choose);
    for (number, (at, question)) in (0..).zip(rows) {
        let from = lines + number * each;
        buf.press(below(area, from, each), choose(to(at)));
        let place = line(area, from);
        title(question, at == view.question, theme, place, buf);
        if each > 1 {
            let place = line(area, from + 1);
            let place = columns(place, 4, place.width);
            let short = whole::parts(&question.short, ", ", place.width);
            left(place, buf, &short, theme.quiet);
        }
    }
}

/// What the advice is for, in at most so many lines: as many of its parts as they hold, ` …` for the others.
fn subject(text: &str, wide: u16, most: u16) -> Vec<String> {
    let fits = |lines: &Vec<String>| lines.len() <= usize::from(most);
    let ends = text
        .rmatch_indices(", ")
        .filter_map(|(at, _)| text.get(..at));
    let shorter = ends.map(|parts| wrap(&format!("{parts} …"), wide));
    let all = wrap(text, wide);
    std::iter::once(all.clone())
        .chain(shorter)
        .find(fits)
        .unwrap_or_else(|| super::wrapped(text, wide, most))
}

/// The question in hand, and which of how many it is.
pub(super) fn in_a_line(view: &AdviseView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let Some(question) = view.questions.get(view.question) else {
        return;
    };
    let place = format!("{}/{} ", view.question + 1, view.questions.len());
    let end = columns(area, 0, area.width.saturating_sub(1));
    right(end, buf, place.trim_end(), theme.quiet);
    let room = area.width.saturating_sub(width(&place) + 1);
    buf.wheel(area, &|toward| {
        Action::Advise(AdviseAction::Question(toward))
    });
    title(question, true, theme, columns(area, 0, room), buf);
}

fn title(question: &QuestionView, chosen: bool, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let style = if chosen { theme.chosen } else { theme.text };
    let mark = if chosen { "▸" } else { " " };
    left(columns(area, 0, 1), buf, mark, style);
    let sign = if question.fails {
        theme.wrong
    } else {
        theme.quiet
    };
    left(columns(area, 2, 1), buf, question.sign, sign);
    let place = columns(area, 4, area.width);
    let words = whole::words(&question.title, place.width);
    left(place, buf, &words, style);
    if question.flips {
        let from = (5 + width(&question.title)).min(area.width.saturating_sub(1));
        left(columns(area, from, 1), buf, "≠", theme.notice);
    }
}
