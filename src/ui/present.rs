//! Present: a scene to be seen from afar, or the line that the panel has while it is shown in its place.
//!
//! ```text
//! What an image run costs                                  2 of 9
//!
//! The same three images on two models
//!
//!   ██  ██  ██ ██████      ██████
//!    …figures…
//! Nano Banana Pro    147  ████████████████████████████
//! ImageGen Fast        9  █▊
//!
//! The model has by far the greatest effect on the cost.
//! →   next scene
//! Space next  ← back  Enter live …
//! ```

mod bars;
mod big;
mod blocks;
mod fit;

use ratatui::layout::Rect;

use super::text::{below, columns, cut, left, line, right, width};
use super::{Canvas, Density, Grid, Theme, footer, overlay, prompt, tiny};
use crate::app::view::{PresentView, View};
use crate::input::Keymap;

pub(super) fn draw(
    present: &PresentView<'_>,
    view: &View<'_>,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let small = Density::of(area) == Density::Tiny;
    if let (true, Some(_)) = (small, &view.overlay) {
        tiny::draw(view, theme, keys, area, buf);
        return;
    }
    // What is typed or lies over it is seen even where nothing else is to be.
    if !present.blank || view.overlay.is_some() || view.prompt.is_some() {
        if small {
            blocks::tiny(present, view, theme, area, buf);
        } else {
            scene(present, view, theme, keys, area, buf);
        }
    }
    if let Some(over) = &view.overlay {
        overlay::draw(over, view, theme, keys, area, buf);
    }
}

fn scene(
    present: &PresentView<'_>,
    view: &View<'_>,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let number = format!("{} of {} ", present.number, present.of);
    let top = line(area, 0);
    right(top, buf, &number, theme.quiet);
    let room = top.width.saturating_sub(width(&number) + 2);
    left(
        columns(top, 1, room),
        buf,
        &cut(present.show, room),
        theme.quiet,
    );
    let margin = if area.width < 60 { 1 } else { 3 };
    let body = below(area, 1, area.height.saturating_sub(3));
    let body = Rect {
        x: body.x + margin,
        width: body.width.saturating_sub(2 * margin),
        ..body
    };
    blocks::draw(present, theme, body, buf);
    status(
        present,
        view,
        theme,
        line(area, area.height.saturating_sub(2)),
        buf,
    );
    let last = line(area, area.height.saturating_sub(1));
    footer::draw(&view.scopes, theme, keys, last, buf);
}

/// What is typed, what the last key had to say, what is wrong with the sheet, or the keys that were pressed.
fn status(present: &PresentView<'_>, view: &View<'_>, theme: &Theme, area: Rect, buf: &mut Grid) {
    let echo = present.echo.as_deref();
    let prompt = view.prompt.as_ref();
    let prompt = prompt.map(|prompt| prompt::words(prompt, area.width.saturating_sub(1)));
    let (words, style) = match (prompt.as_deref(), view.notice, view.wrong, echo) {
        (Some(words), ..) => (words, theme.chosen),
        (None, Some(words), ..) => (words, theme.notice),
        (None, None, Some(words), _) => (words, theme.wrong),
        (None, None, None, Some(words)) => (words, theme.quiet),
        (None, None, None, None) => return,
    };
    left(columns(area, 1, area.width), buf, words, style);
}

/// The lowest line of the panel behind a scene, where there is room for it; the rest is the panel's.
pub(super) fn bar(present: &PresentView<'_>, theme: &Theme, area: Rect, buf: &mut Grid) -> Rect {
    let rest = below(area, 0, area.height.saturating_sub(1));
    if Density::of(rest) != Density::of(area) || Density::of(area) == Density::Tiny {
        return area;
    }
    let last = line(area, area.height.saturating_sub(1));
    let place = format!(" live, scene {} of {} ", present.number, present.of);
    left(last, buf, &place, theme.filled);
    let room = columns(last, width(&place) + 1, last.width);
    let echo = present.echo.as_deref().unwrap_or_default();
    let echo = cut(echo, room.width);
    left(room, buf, &echo, theme.text);
    let title = columns(room, width(&echo) + 2, room.width);
    let words = format!("{} ", present.title);
    if width(&words) <= title.width {
        right(title, buf, &words, theme.quiet);
    }
    rest
}
