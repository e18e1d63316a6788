//! Tiny: where nothing else fits, what the run is and what it costs.

use ratatui::layout::Rect;

use super::overlay::{as_index, beyond, scrolled};
use super::palette::Palette;
use super::text::{centre, left, line, width};
use super::{Canvas, Theme};
use crate::app::view::{Body, OverlayView, View};
use crate::app::{Action, Pane};
use crate::input::Keymap;

pub(super) fn draw(
    view: &View<'_>,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let style = if view.button.refusal.is_some() {
        theme.button_off
    } else {
        theme.button
    };
    let label = match &view.arriving {
        Some(run) if width(&run.words) <= area.width => run.words.clone(),
        _ => super::button::label(&view.button, area.width),
    };
    centre(
        line(area, area.height.saturating_sub(1)),
        buf,
        &label,
        style,
    );
    buf.press(line(area, area.height.saturating_sub(1)), Action::Simulate);
    let above = Rect {
        height: area.height.saturating_sub(1),
        ..area
    };
    let words = words(view, keys, area.width);
    let scroll = match &view.overlay {
        // Its first line is what is looked for, and its second the row in hand.
        Some(OverlayView::Palette { .. }) | None => 0,
        Some(overlay) => scrolled(overlay),
    };
    let scroll = scroll.min(beyond(&words, above.height));
    for (number, words) in (0..above.height).zip(words.iter().skip(as_index(scroll))) {
        left(line(above, number), buf, words, theme.text);
    }
}

/// How many lines of what lies over the screen can be scrolled away.
pub(super) fn scroll_end(view: &View<'_>, keys: &Keymap, area: Rect) -> u32 {
    beyond(
        &words(view, keys, area.width),
        area.height.saturating_sub(1),
    )
}

/// The configuration in hand, or the comparison, a line each.
fn words(view: &View<'_>, keys: &Keymap, room: u16) -> Vec<String> {
    if let Some(prompt) = &view.prompt {
        return vec![super::prompt::words(prompt, room)];
    }
    if let Some(words) = view.notice {
        return vec![words.to_owned()];
    }
    match &view.overlay {
        Some(OverlayView::Help { .. }) => {
            let hints = keys.hints(&view.scopes);
            return hints
                .iter()
                .map(|(keys, words)| format!("{keys} {words}"))
                .collect();
        }
        Some(OverlayView::Palette { query, row, scopes }) => {
            let palette = Palette {
                query,
                row: *row,
                scopes,
                keys,
            };
            return palette.words();
        }
        Some(OverlayView::Proof { proof, .. }) => return super::proof::words(proof, room),
        Some(OverlayView::Sent { sent, .. }) => return super::sent::words(sent, room),
        None => {}
    }
    let mut words = words_of_body(view);
    words.extend(view.wrong.map(str::to_owned));
    words
}

fn words_of_body(view: &View<'_>) -> Vec<String> {
    match &view.body {
        Body::Work(work) if work.pane == Pane::Edit => {
            let tools = work.tool_rows();
            let tool = tools.iter().find(|tool| tool.selected);
            let option = tool.and_then(|tool| tool.options.iter().find(|cell| cell.selected));
            let name = tool.map(|tool| tool.name.to_owned());
            name.into_iter()
                .chain(option.map(|cell| cell.label.to_string()))
                .collect()
        }
        Body::Work(work) => {
            let chosen = |cells: &[crate::app::view::Cell<'_>]| {
                let cell = cells.iter().find(|cell| cell.selected);
                cell.map_or_else(String::new, |cell| cell.label.to_string())
            };
            let model = work.models.iter().find(|model| model.selected);
            let mut words: Vec<String> = model
                .map(|model| model.name.to_owned())
                .into_iter()
                .collect();
            words.push(format!(
                "{} ×{}",
                chosen(&work.qualities),
                chosen(&work.counts)
            ));
            words.extend(work.frame.iter().map(|frame| frame.name.clone()));
            words.extend(work.edits.iter().map(|(words, _)| words.clone()));
            words
        }
        Body::Plan(view) => view.words.clone(),
        Body::Afford(view) => view.words.clone(),
        Body::Advise(view) => view.words.clone(),
        Body::History(view) => view.words.clone(),
        Body::Sheet(view) => view.words.clone(),
        Body::Compare(compare) => {
            let columns = compare.columns.iter();
            columns
                .map(|column| format!("{} {}", column.number, column.total))
                .collect()
        }
    }
}
