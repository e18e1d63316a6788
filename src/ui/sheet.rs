//! Sheet: every price with its basis and source, section by section, and all about the row in hand.

mod detail;
mod fit;
mod table;

use ratatui::layout::{Constraint, Layout, Rect};

use super::canvas::to;
use super::panel::panel;
use super::text::{below, columns, left, line, width};
use super::{Canvas, Density, Theme};
use crate::app::view::{SectionView, SheetView};
use crate::app::{Action, SheetAction, Toward};

pub(super) fn draw(
    view: &SheetView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let Some(section) = view.sections.get(view.section) else {
        return;
    };
    match density {
        Density::Wide => wide(view, section, theme, area, buf),
        Density::Normal => normal(view, section, theme, area, buf),
        Density::Compact | Density::Tiny => compact(view, section, theme, area, buf),
    }
}

/// ```text
/// ╭ Models ─ Qualities ─ Edits ─ Readings ─ Checks ✓ ─ About ─╮
/// │ rows                                                      │
/// │───────────────────────────────────────────────────────────│
/// │ all about the row in hand                                 │
/// ╰───────────────────────────────────────────────────────────╯
/// ```
fn normal(
    view: &SheetView,
    section: &SectionView,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let inner = panel("", true, theme, area, buf);
    let border = columns(line(area, 0), 1, area.width.saturating_sub(2));
    buf.wheel(border, &self::section);
    names(view, theme, border, buf);
    let room = inner.width.saturating_sub(2);
    let about = detail::lines(section, room, false);
    let lines = detail::height(&about).clamp(3, inner.height / 2);
    let list = below(inner, 0, inner.height.saturating_sub(lines + 1));
    table::draw(section, true, theme, list, buf);
    let rule = line(inner, list.height);
    let dashes = "─".repeat(usize::from(rule.width));
    left(rule, buf, &dashes, theme.quiet);
    detail::draw(&about, theme, below(inner, list.height + 1, lines), buf);
}

/// A line that names the section, its rows, and one or two lines about the row in hand.
fn compact(
    view: &SheetView,
    section: &SectionView,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let name = format!("◂ {} ▸", title(section));
    left(
        columns(line(area, 0), 1, area.width),
        buf,
        &name,
        theme.chosen,
    );
    let head = columns(line(area, 0), 1, width(&name));
    buf.wheel(line(area, 0), &self::section);
    buf.press(columns(head, 0, 2), self::section(Toward::Previous));
    buf.press(
        columns(head, head.width.saturating_sub(2), 2),
        self::section(Toward::Next),
    );
    let place = format!("{} of {}", view.section + 1, view.sections.len());
    let from = width(&name) + 2;
    left(
        columns(line(area, 0), from + 1, area.width),
        buf,
        &place,
        theme.quiet,
    );
    let room = area.width.saturating_sub(2);
    let about = detail::lines(section, room, false);
    let lines = detail::height(&about).min(area.height.saturating_sub(1) / 3);
    let list = below(area, 1, area.height.saturating_sub(lines + 1));
    table::draw(section, true, theme, list, buf);
    detail::draw(&about, theme, below(area, list.height + 1, lines), buf);
}

/// ```text
/// ╭ Models ─────────────────╮╭ Qualities ─────────╮
/// │                         │╰────────────────────╯
/// │                         │╭ Readings ──────────╮
/// ╰─────────────────────────╯╰────────────────────╯
/// ╭ Edits ──────────────────╮╭ Checks ✓ ──────────╮
/// │                         │╰────────────────────╯
/// │                         │╭ About ─────────────╮
/// ╰─────────────────────────╯╰────────────────────╯
/// ╭ Nano Banana Pro ──────────────────────────────╮
/// ╰───────────────────────────────────────────────╯
/// ```
fn wide(view: &SheetView, section: &SectionView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    const MODELS: usize = 0;
    const EDITS: usize = 2;
    let about = detail::lines(section, area.width.saturating_sub(4), true);
    let lines = detail::height(&about).clamp(2, 5);
    let [above, place] =
        Layout::vertical([Constraint::Fill(1), Constraint::Length(lines + 2)]).areas(area);
    let [one, other] = Layout::horizontal([
        Constraint::Length((area.width * 52).div_ceil(100)),
        Constraint::Fill(1),
    ])
    .areas(above);
    let sides: [(Rect, Vec<usize>); 2] = [
        (one, vec![MODELS, EDITS]),
        (
            other,
            (0..view.sections.len())
                .filter(|at| ![MODELS, EDITS].contains(at))
                .collect(),
        ),
    ];
    for (side, held) in sides {
        let needs: Vec<u16> = held
            .iter()
            .map(|at| {
                view.sections
                    .get(*at)
                    .map_or(0, |held| table::height(held) + 2)
            })
            .collect();
        let heights = fit::shares(&needs, side.height);
        let mut from = 0;
        for (at, height) in held.iter().zip(heights) {
            let place = below(side, from, height);
            from += height;
            let Some(held) = view.sections.get(*at) else {
                continue;
            };
            let in_hand = *at == view.section;
            buf.press(place, self::section(to(*at)));
            let inner = panel(&title(held), in_hand, theme, place, buf);
            table::draw(held, in_hand, theme, inner, buf);
        }
    }
    let inner = panel("In hand", false, theme, place, buf);
    detail::draw(&about, theme, inner, buf);
}

/// The names of the sections on the border; where not all fit, the one in hand.
fn names(view: &SheetView, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    let titles: Vec<String> = view
        .sections
        .iter()
        .map(|section| format!(" {} ", title(section)))
        .collect();
    let all = titles.iter().map(|title| width(title) + 1).sum::<u16>();
    let mut from = 0;
    for (at, title) in titles.iter().enumerate() {
        let in_hand = at == view.section;
        if !in_hand && all > area.width {
            continue;
        }
        let style = if in_hand { theme.filled } else { theme.text };
        let place = columns(area, from, width(title));
        // The border lies there already, in its own colour.
        buf.clear(place);
        left(place, buf, title, style);
        buf.press(place, section(to(at)));
        from += width(title) + 1;
    }
}

fn title(section: &SectionView) -> String {
    if section.sign.is_empty() {
        section.name.to_owned()
    } else {
        format!("{} {}", section.name, section.sign)
    }
}

const fn section(toward: Toward) -> Action {
    Action::Sheet(SheetAction::Section(toward))
}
