//! The numbers of a question: as many columns as fit, the most needed ones first.

use ratatui::layout::Rect;

use super::whole;
use crate::app::view::{AdviceRow, AdviseView};
use crate::app::{Action, AdviseAction, Toward};
use crate::ui::bar::bar;
use crate::ui::canvas::to;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The narrowest bar that is worth its room.
const BAR: u16 = 10;

/// The columns that are shown: each with its place among all, and its width.
struct Shown(Vec<(usize, u16)>);

pub(super) fn draw(view: &AdviseView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if area.height == 0 || view.rows.is_empty() {
        return;
    }
    let shown = Shown::of(view, area.width.saturating_sub(4));
    let headed = u16::from(area.height > 2);
    if headed > 0 {
        shown.each(area, |at, place| {
            let Some(head) = view.heads.get(at) else {
                return;
            };
            if head.figures {
                right(place, buf, head.words, theme.quiet);
            } else {
                left(place, buf, head.words, theme.quiet);
            }
        });
    }
    let room = usize::from(area.height - headed);
    let most = view.rows.len().saturating_sub(room);
    let first = view.row.saturating_sub(room / 2).min(most);
    let rows = view.rows.iter().enumerate().skip(first).take(room);
    let choose = |toward: Toward| Action::Advise(AdviseAction::Row(toward));
    buf.wheel(area, &choose);
    for (number, (at, row)) in (headed..).zip(rows) {
        let place = line(area, number);
        buf.press(place, choose(to(at)));
        self::row(row, at == view.row, view, &shown, theme, place, buf);
        bars(row, at == view.row, view, &shown, theme, place, buf);
    }
    let end = area.width.saturating_sub(1);
    if first > 0 {
        left(columns(line(area, headed), end, 1), buf, "↑", theme.quiet);
    }
    if first < most {
        let last = line(area, area.height - 1);
        left(columns(last, end, 1), buf, "↓", theme.quiet);
    }
}

fn row(
    row: &AdviceRow,
    chosen: bool,
    view: &AdviseView,
    shown: &Shown,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let style = if chosen { theme.chosen } else { theme.text };
    left(
        columns(area, 0, 1),
        buf,
        if chosen { "▸" } else { " " },
        style,
    );
    let sign = if row.fails { theme.wrong } else { theme.quiet };
    left(columns(area, 1, 1), buf, row.sign, sign);
    shown.each(area, |at, place| {
        let (Some(head), Some(cell)) = (view.heads.get(at), row.cells.get(at)) else {
            return;
        };
        let style = if chosen {
            style
        } else if head.words == "change" || head.words == "saves" || head.words == "percent" {
            change(cell, theme)
        } else if head.rank > 1 {
            theme.quiet
        } else {
            style
        };
        let shown = whole::words(cell, place.width);
        if head.figures {
            right(place, buf, &shown, style);
        } else {
            left(place, buf, &shown, style);
        }
    });
}

/// Where there is room to the right, what each row costs is drawn to scale.
fn bars(
    row: &AdviceRow,
    chosen: bool,
    view: &AdviseView,
    shown: &Shown,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let from = shown.end() + 1;
    let room = area.width.saturating_sub(from + 2);
    if room < BAR {
        return;
    }
    let whole = view.rows.iter().map(|row| row.bar).max();
    let filled = bar(row.bar, whole.unwrap_or_default(), room);
    let style = if chosen { theme.accent } else { theme.quiet };
    left(columns(area, from, room), buf, &filled, style);
}

/// A change says by its sign whether it saves.
fn change(cell: &str, theme: &Theme) -> ratatui::style::Style {
    match cell.trim_start_matches('~').chars().next() {
        Some('−') => theme.cheaper,
        Some('+') => theme.dearer,
        _ => theme.quiet,
    }
}

impl Shown {
    /// Columns give way by their rank until the rest fits.
    fn of(view: &AdviseView, room: u16) -> Self {
        let wide = |at: usize| {
            let cells = view.rows.iter().filter_map(|row| row.cells.get(at));
            let cells = cells.map(|cell| width(cell)).max().unwrap_or(0);
            let head = view.heads.get(at).map_or(0, |head| width(head.words));
            cells.max(head)
        };
        let mut all: Vec<_> = (0..view.heads.len()).map(|at| (at, wide(at))).collect();
        let needs = |all: &[(usize, u16)]| all.iter().map(|(_, wide)| wide + 2).sum::<u16>();
        let rank = |at: usize| view.heads.get(at).map_or(0, |head| head.rank);
        while needs(&all) > room + 2 {
            // Of equals the last one goes first.
            let last = all.iter().filter(|(at, _)| rank(*at) > 0);
            let Some((goes, _)) = last.max_by_key(|(at, _)| (rank(*at), *at)).copied() else {
                break;
            };
            all.retain(|(at, _)| *at != goes);
        }
        // What never gives way gives of its width: the first column.
        let over = needs(&all).saturating_sub(room + 2);
        if let Some((_, first)) = all.first_mut() {
            *first = first.saturating_sub(over).max((*first).min(4));
        }
        Self(all)
    }

    /// The column after the last one.
    fn end(&self) -> u16 {
        self.0.iter().map(|(_, wide)| wide + 2).sum::<u16>() + 3
    }

    fn each(&self, area: Rect, mut put: impl FnMut(usize, Rect)) {
        let mut from = 3;
        for (at, wide) in &self.0 {
            put(
                *at,
                columns(area, from, (*wide).min(area.width.saturating_sub(from + 1))),
            );
            from += wide + 2;
        }
    }
}
