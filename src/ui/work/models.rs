//! The model list: credits per image, the total with each model, and the change from now.

use ratatui::layout::Rect;

use crate::app::Toward;
use crate::app::view::ModelRow;
use crate::pricing::Figure;
use crate::ui::text::{columns, left, line, right, width};
use crate::ui::{Canvas, Choose, Theme};

/// What stands in the columns of a row.
struct Texts {
    each: Figure,
    total: Figure,
    change: Figure,
}

impl Texts {
    fn of(row: &ModelRow<'_>) -> Self {
        Self {
            each: row.each.figure(),
            total: row.total.figure(),
            change: row.change.figure("−"),
        }
    }
}

/// The widths of the columns; 0 leaves one out.
struct Widths {
    name: u16,
    each: u16,
    total: u16,
    change: u16,
}

pub(in crate::ui) fn draw(
    models: &[ModelRow<'_>],
    choose: Choose<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if area.height == 0 {
        return;
    }
    // A name and its price belong together, however wide the terminal is.
    let area = columns(area, 0, 120);
    let headed = area.height > 4;
    let list = Rect {
        y: area.y + u16::from(headed),
        height: area.height - u16::from(headed),
        ..area
    };
    let rows = window(models, usize::from(list.height));
    buf.wheel(area, choose);
    let texts: Vec<_> = rows.iter().map(Texts::of).collect();
    let widths = Widths::of(rows, &texts, area.width);
    if headed {
        head(&widths, models.len(), rows.len(), theme, line(area, 0), buf);
    }
    for ((number, model), texts) in (0..).zip(rows).zip(&texts) {
        let place = line(list, number);
        row(model, texts, &widths, theme, place, buf);
        buf.press(place, choose(Toward::To(model.place)));
    }
}

/// The rows around the model in hand.
pub(super) fn window<'m, 'a>(models: &'m [ModelRow<'a>], shown: usize) -> &'m [ModelRow<'a>] {
    let chosen = models.iter().position(|model| model.selected).unwrap_or(0);
    let most = models.len().saturating_sub(shown);
    let first = chosen.saturating_sub(shown / 2).min(most);
    models
        .get(first..(first + shown).min(models.len()))
        .unwrap_or_default()
}

fn head(
    widths: &Widths,
    all: usize,
    shown: usize,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if shown < all {
        left(
            columns(area, 2, widths.name),
            buf,
            &format!("{shown} of {all}"),
            theme.quiet,
        );
    }
    widths.cells(area, |place, column| {
        let words = ["each", "total", "change"]
            .get(column)
            .copied()
            .unwrap_or_default();
        right(place, buf, words, theme.quiet);
    });
}

fn row(
    model: &ModelRow<'_>,
    texts: &Texts,
    widths: &Widths,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    let (mark, style) = if model.selected {
        ("▸", theme.chosen)
    } else {
        (" ", theme.text)
    };
    left(columns(area, 0, 1), buf, mark, style);
    if model.changed {
        left(columns(area, 1, 1), buf, "*", theme.notice);
    }
    left(columns(area, 2, widths.name), buf, model.name, style);
    widths.cells(area, |place, column| match column {
        0 => right(place, buf, &texts.each, theme.quiet),
        1 => right(place, buf, &texts.total, style),
        _ if model.selected => {}
        _ => right(place, buf, &texts.change, theme.change(model.change)),
    });
}

impl Widths {
    fn of(rows: &[ModelRow<'_>], texts: &[Texts], room: u16) -> Self {
        let widest = |least: usize, figure: fn(&Texts) -> &Figure| {
            let widths = texts.iter().map(|texts| figure(texts).signs());
            u16::try_from(widths.max().unwrap_or(0).max(least) + 1).unwrap_or(u16::MAX)
        };
        let mut widths = Self {
            name: 0,
            each: widest(4, |texts| &texts.each),
            total: widest(6, |texts| &texts.total),
            change: widest(7, |texts| &texts.change),
        };
        let names = rows.iter().map(|row| width(row.name)).max().unwrap_or(0);
        let room = room.saturating_sub(3);
        // The name comes first, then the total: the rest gives way to them.
        if names + widths.each + widths.total + widths.change > room {
            widths.each = 0;
        }
        if names.min(16) + widths.total + widths.change > room {
            widths.change = 0;
        }
        widths.name = room.saturating_sub(widths.each + widths.total + widths.change);
        widths
    }

    /// The places of `each`, `total` and `change`, from the right.
    fn cells(&self, area: Rect, mut put: impl FnMut(Rect, usize)) {
        let mut end = area.width.saturating_sub(1);
        for (column, wide) in [(2, self.change), (1, self.total), (0, self.each)] {
            if wide > 0 {
                end = end.saturating_sub(wide);
                put(columns(area, end, wide), column);
            }
        }
    }
}
