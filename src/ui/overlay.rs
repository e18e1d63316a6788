//! Overlay: lines in a frame over the screen, as many as fit, and a word where there are more.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::palette::Palette;
use super::panel::panel;
use super::text::{columns, left, line, width};
use super::{Canvas, Density, Theme, body, help, proof, sent, tiny};
use crate::app::view::{Explanation, OverlayView, View};
use crate::app::{Action, Scope, Sent};
use crate::input::Keymap;

/// How wide a proof is at most: as wide as the addresses of its pages.
const WIDEST: u16 = 100;

/// A piece of a line: from which column on, the words, and how they look.
pub(super) type Piece = (u16, String, Style);

/// What a frame over the screen shows.
pub(super) struct Sheet {
    /// What stands in its border.
    pub(super) title: &'static str,
    /// All lines, of which as many are shown as fit.
    pub(super) lines: Vec<Vec<Piece>>,
    /// What a click does on them.
    pub(super) presses: Vec<Press>,
}

/// What a click does on a part of a line.
pub(super) struct Press {
    pub(super) line: usize,
    pub(super) from: u16,
    pub(super) wide: u16,
    pub(super) action: Action,
}

pub(super) fn draw(
    overlay: &OverlayView,
    view: &View<'_>,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    buf.cover();
    buf.wheel(area, &Action::Scroll);
    let (sheet, place) = match overlay {
        OverlayView::Palette { query, row, scopes } => {
            let body = body(view, area);
            Palette {
                query,
                row: *row,
                scopes,
                keys,
            }
            .draw(view, theme, body, buf);
            return;
        }
        OverlayView::Help { scopes, .. } => of_keys(scopes, theme, keys, area),
        OverlayView::Proof { proof, .. } => of_proof(proof, view, theme, area),
        OverlayView::Sent { sent, .. } => of_sent(sent, view, theme, area),
    };
    buf.clear(place);
    let inner = panel(sheet.title, true, theme, place, buf);
    if matches!(overlay, OverlayView::Sent { .. }) {
        buf.own(inner);
    }
    let most = beyond(&sheet.lines, inner.height);
    let scroll = scrolled(overlay).min(most);
    let shown = sheet.lines.iter().skip(as_index(scroll));
    for (number, pieces) in (0..inner.height).zip(shown) {
        let at = line(inner, number);
        let of_line = usize::from(number) + as_index(scroll);
        for press in sheet.presses.iter().filter(|press| press.line == of_line) {
            buf.press(columns(at, press.from, press.wide), press.action);
        }
        for (from, words, style) in pieces {
            left(columns(at, *from, at.width), buf, words, *style);
        }
    }
    let more = match (scroll > 0, scroll < most) {
        (false, false) => " Esc closes ",
        (true, false) => " ↑ more, Esc closes ",
        (false, true) => " ↓ more, Esc closes ",
        (true, true) => " ↑↓ more, Esc closes ",
    };
    let last = line(place, place.height.saturating_sub(1));
    let room = last.width.saturating_sub(2);
    if width(more) <= room {
        let place = columns(last, 1 + room - width(more), width(more));
        left(place, buf, more, theme.quiet);
        buf.press(place, Action::Back);
    }
}

/// How many lines of what lies over the screen can be scrolled away; `None` while nothing does.
pub(super) fn scroll_end(view: &View<'_>, theme: &Theme, keys: &Keymap, area: Rect) -> Option<u32> {
    let overlay = view.overlay.as_ref()?;
    let tiny = Density::of(area) == Density::Tiny;
    let (sheet, place) = match overlay {
        OverlayView::Palette { query, row, scopes } => {
            let palette = Palette {
                query,
                row: *row,
                scopes,
                keys,
            };
            let last = palette.found().len().saturating_sub(1);
            return Some(u32::try_from(last).unwrap_or(u32::MAX));
        }
        _ if tiny => return Some(tiny::scroll_end(view, keys, area)),
        OverlayView::Help { scopes, .. } => of_keys(scopes, theme, keys, area),
        OverlayView::Proof { proof, .. } => of_proof(proof, view, theme, area),
        OverlayView::Sent { sent, .. } => of_sent(sent, view, theme, area),
    };
    Some(beyond(&sheet.lines, place.height.saturating_sub(2)))
}

/// The keys may lie over everything.
fn of_keys(scopes: &[Scope], theme: &Theme, keys: &Keymap, area: Rect) -> (Sheet, Rect) {
    let high = area.height.saturating_sub(2);
    let room = Rect {
        y: area.y + (area.height - high) / 2,
        height: high,
        ..area
    };
    placed(help::sheet(scopes, theme, keys), area.width.min(72), room)
}

/// A proof leaves the total on the button, which it may be about.
fn of_proof(proof: &Explanation, view: &View<'_>, theme: &Theme, area: Rect) -> (Sheet, Rect) {
    let body = body(view, area);
    let wide = area.width.min(WIDEST);
    let sheet = proof::sheet(proof, theme, wide.saturating_sub(2));
    placed(sheet, wide, body)
}

/// What was sent is as wide as its lines, where the screen is.
fn of_sent(sent: &Sent, view: &View<'_>, theme: &Theme, area: Rect) -> (Sheet, Rect) {
    let body = body(view, area);
    let wide = area.width.min(sent::longest(sent).saturating_add(4));
    placed(sent::sheet(sent, theme, wide.saturating_sub(2)), wide, body)
}

/// The lines in the middle of the room, in a frame no larger than they need.
fn placed(sheet: Sheet, wide: u16, room: Rect) -> (Sheet, Rect) {
    let total = u16::try_from(sheet.lines.len()).unwrap_or(u16::MAX);
    let high = room.height.min(total.saturating_add(2));
    let place = Rect {
        x: room.x + (room.width - wide) / 2,
        y: room.y + (room.height - high) / 2,
        width: wide,
        height: high,
    };
    (sheet, place)
}

pub(super) const fn scrolled(overlay: &OverlayView) -> u32 {
    match overlay {
        OverlayView::Help { scroll, .. }
        | OverlayView::Proof { scroll, .. }
        | OverlayView::Sent { scroll, .. }
        | OverlayView::Palette { row: scroll, .. } => *scroll,
    }
}

/// How many lines there are more than fit.
pub(super) fn beyond<T>(lines: &[T], height: u16) -> u32 {
    let more = lines.len().saturating_sub(usize::from(height));
    u32::try_from(more).unwrap_or(u32::MAX)
}

pub(super) fn as_index(scroll: u32) -> usize {
    usize::try_from(scroll).unwrap_or(usize::MAX)
}
