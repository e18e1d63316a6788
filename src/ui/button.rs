//! The button: the live total, unmistakable, with the last change beside it and its basis below.

use std::cmp::Ordering;

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::bar::bar;
use super::text::{centre, columns, left, line, width};
use super::{Canvas, Theme};
use crate::app::view::{ArrivingView, View};
use crate::app::{Action, Button, Simulation};
use crate::pricing::Credits;

/// Three lines where there is room, else one.
pub(super) fn draw(view: &View<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if let Some(run) = &view.arriving {
        arriving(run, theme, area, buf);
        return;
    }
    let label = label(&view.button, area.width.saturating_sub(2));
    let style = match (&view.button.refusal, view.flash) {
        (Some(_), _) => theme.button_off,
        (None, Some(_)) => theme.button_changed,
        (None, None) => theme.button,
    };
    let air = if width(&label) + 6 <= area.width {
        "   "
    } else {
        " "
    };
    let face = [air, &label, air].concat();
    let wide = width(&face).min(area.width);
    let from = (area.width - wide) / 2;
    let middle = line(area, area.height / 2);
    centre(columns(middle, from, wide), buf, &face, style);
    buf.press(columns(area, from, wide), Action::Simulate);
    if area.height >= 3 {
        // Half blocks in the button's own colour round it off by half a line.
        let edge = style.remove_modifier(Modifier::REVERSED);
        buf.fill(columns(line(area, 0), from, wide), '▄', edge);
        buf.fill(columns(line(area, 2), from, wide), '▀', edge);
    }
    if let Some(change) = view.flash {
        let arrow = match change.direction() {
            Some(Ordering::Less) => "▼ ",
            Some(Ordering::Greater) => "▲ ",
            Some(Ordering::Equal) | None => "",
        };
        let words = [arrow, &change.figure("−")].concat();
        let place = columns(middle, from + wide + 2, area.width);
        if width(&words) <= place.width {
            left(
                place,
                buf,
                &words,
                theme.change(change).add_modifier(Modifier::BOLD),
            );
        }
    }
}

/// How far a simulated run is: a bar with its words above, or beside it where there is one line.
fn arriving(run: &ArrivingView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let middle = line(area, area.height / 2);
    let bar = if area.height >= 3 {
        let words = format!("simulated: {}", run.words);
        centre(line(area, 0), buf, &words, theme.chosen);
        let skip = "no image is made, nothing is spent; any key skips";
        centre(line(area, 2), buf, skip, theme.quiet);
        let wide = area.width.saturating_sub(4).min(48);
        columns(middle, (area.width - wide) / 2, wide)
    } else {
        let words = columns(middle, 1, area.width);
        left(words, buf, &run.words, theme.chosen);
        let from = width(&run.words) + 2;
        columns(middle, from, area.width.saturating_sub(from + 1))
    };
    let whole = |steps: u32| Credits::new(steps.into());
    let rest = "░".repeat(usize::from(bar.width));
    left(bar, buf, &rest, theme.border);
    let done = self::bar(whole(run.step), whole(Simulation::STEPS), bar.width);
    left(bar, buf, &done, theme.accent);
}

/// The longest form that fits whole; a number is never cut, because a part of it would be another number.
pub(super) fn label(button: &Button, room: u16) -> String {
    let forms = [
        button.label.clone(),
        button.short.clone(),
        button.total.to_string(),
    ];
    let mut forms = forms.into_iter();
    forms
        .find(|form| width(form) <= room)
        .unwrap_or_else(|| "…".to_owned())
}
