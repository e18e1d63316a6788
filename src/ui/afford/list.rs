//! The models: images, what they cost, what is left, what one more would need, and a bar to scale.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::figure::Figure;
use crate::app::view::{AffordRow, AffordView};
use crate::app::{Action, AffordAction, Bars, Toward};
use crate::pricing::Credits;
use crate::ui::bar::bar;
use crate::ui::text::{below, columns, left, line, right, width};
use crate::ui::{Canvas, Theme};

/// The narrowest bar that still says something.
const BAR: u16 = 4;

/// What is shown, each with its width.
struct Shown {
    name: u16,
    figures: Vec<(Figure, u16)>,
    bar: u16,
}

pub(super) fn draw(view: &AffordView<'_>, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    if area.height == 0 {
        return;
    }
    let headed = u16::from(area.height > 4);
    let count = u16::try_from(view.rows.len()).unwrap_or(u16::MAX);
    // Where there is room for two lines each, the bars get a line of their own.
    let each = if area.height.saturating_sub(headed) >= count.saturating_mul(2) {
        2
    } else {
        1
    };
    let shown = Shown::of(view, area.width, each == 1);
    if headed > 0 {
        head(&shown, theme, line(area, 0), buf);
    }
    let room = usize::from((area.height - headed) / each);
    let chosen = view.rows.iter().position(|row| row.selected).unwrap_or(0);
    let most = view.rows.len().saturating_sub(room);
    let first = chosen.saturating_sub(room / 2).min(most);
    let choose = |toward: Toward| Action::Afford(AffordAction::Row(toward));
    buf.wheel(area, &choose);
    for (number, model) in (0..).zip(view.rows.iter().skip(first).take(room)) {
        let at = headed + number * each;
        buf.press(below(area, at, each), choose(Toward::To(model.place)));
        row(model, view, &shown, theme, line(area, at), buf);
        if each == 2 {
            let place = columns(line(area, at + 1), 2, area.width.saturating_sub(3));
            bars(model, view, theme, place, buf);
        }
    }
    let last = line(area, area.height - 1);
    if first > 0 && headed > 0 {
        left(columns(line(area, 0), 0, 1), buf, "↑", theme.quiet);
    }
    if first < most {
        left(
            columns(last, area.width.saturating_sub(1), 1),
            buf,
            "↓",
            theme.quiet,
        );
    }
}

fn head(shown: &Shown, theme: &Theme, area: Rect, buf: &mut Canvas<'_>) {
    shown.places(area, |figure, place| {
        let inset = if figure == Figure::Images { 2 } else { 0 };
        let place = Rect {
            width: place.width.saturating_sub(inset),
            ..place
        };
        right(place, buf, figure.head(), theme.quiet);
    });
}

fn row(
    model: &AffordRow<'_>,
    view: &AffordView<'_>,
    shown: &Shown,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let (mark, style) = look(model, theme);
    left(columns(area, 0, 1), buf, mark, style);
    left(columns(area, 2, shown.name), buf, model.name, style);
    if let Some(note) = &model.note {
        let from = shown.name + 4;
        let note = format!("{note}{}", if model.enough { "" } else { " ✗" });
        left(columns(area, from, area.width), buf, &note, theme.quiet);
        return;
    }
    shown.places(area, |figure, place| {
        let style = match figure {
            Figure::Images => style,
            Figure::Quality | Figure::Each | Figure::Spent => theme.quiet,
            Figure::Left | Figure::OneMore => theme.text,
        };
        right(place, buf, &figure.text(model), style);
    });
    if shown.bar > 0 {
        let from = area.width.saturating_sub(shown.bar + 1);
        bars(model, view, theme, columns(area, from, shown.bar), buf);
    }
}

fn look<'t>(model: &AffordRow<'_>, theme: &'t Theme) -> (&'t str, Style) {
    match (model.selected, model.enough) {
        (true, _) => ("▸", theme.chosen),
        (false, true) => (" ", theme.text),
        (false, false) => (" ", theme.quiet),
    }
}

fn bars(
    model: &AffordRow<'_>,
    view: &AffordView<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let whole = match view.bars {
        Bars::Images => view.most,
        Bars::Credits => view.available,
    };
    let filled = bar(model.bar, whole, area.width);
    let style = if model.selected {
        theme.accent
    } else {
        theme.quiet
    };
    left(area, buf, &filled, style);
    // Of the credits, the rest of the bar is what is left.
    if view.bars == Bars::Credits && model.note.is_none() && whole != Credits::ZERO {
        let from = width(&filled);
        let rest = "░".repeat(usize::from(area.width.saturating_sub(from)));
        left(columns(area, from, area.width), buf, &rest, theme.quiet);
    }
}

impl Shown {
    fn of(view: &AffordView<'_>, room: u16, with_bar: bool) -> Self {
        let wide = |figure: Figure| {
            let inset = if figure == Figure::Images { 2 } else { 0 };
            let cells = view.rows.iter().filter(|row| row.note.is_none());
            let cells = cells.map(|row| width(&figure.text(row)));
            cells.max().unwrap_or(0).max(width(figure.head()) + inset) + 1
        };
        let with_quality = view.rows.iter().any(|row| row.quality.is_some());
        let figures = Figure::ALL
            .into_iter()
            .filter(|figure| *figure != Figure::Quality || with_quality);
        let mut figures: Vec<(Figure, u16)> =
            figures.map(|figure| (figure, wide(figure))).collect();
        let names = view
            .rows
            .iter()
            .map(|row| width(row.name))
            .max()
            .unwrap_or(0);
        let room = room.saturating_sub(3);
        let sum = |figures: &[(Figure, u16)]| figures.iter().map(|(_, wide)| *wide).sum::<u16>();
        // The name comes first, then the images; the price of one gives way soonest, then what is spent.
        let bar = if with_bar { BAR + 2 } else { 0 };
        let soonest = [
            (Figure::Each, names + bar),
            (Figure::Spent, names + bar),
            (Figure::OneMore, names.min(16)),
            (Figure::Left, names.min(16)),
            (Figure::Quality, names.min(12)),
        ];
        for (first, needs) in soonest {
            if needs + sum(&figures) > room {
                figures.retain(|(figure, _)| *figure != first);
            }
        }
        let over = room.saturating_sub(sum(&figures));
        let spare = over.saturating_sub(names);
        let bar = if with_bar && spare >= bar {
            spare - 2
        } else {
            0
        };
        Self {
            name: if with_bar { names.min(over) } else { over },
            figures,
            bar,
        }
    }

    /// The places of the figures, after the name.
    fn places(&self, area: Rect, mut put: impl FnMut(Figure, Rect)) {
        let mut from = 2 + self.name;
        if self.bar == 0 {
            let all = self.figures.iter().map(|(_, wide)| *wide).sum::<u16>();
            from = from.max(area.width.saturating_sub(all + 1));
        }
        for (figure, wide) in &self.figures {
            put(*figure, columns(area, from, *wide));
            from += wide;
        }
    }
}
