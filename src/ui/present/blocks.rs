//! Blocks: the parts of a scene one below the other, or in a few lines where nothing else has room.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::bars::Bars;
use super::big;
use super::fit::{Fit, column, more};
use crate::app::view::{PresentView, View};
use crate::ui::text::{below, columns, left, line, width, wrap_whole};
use crate::ui::{Grid, Theme, prompt};

/// Where the next part begins.
struct Down {
    area: Rect,
    at: u16,
}

impl Down {
    fn lines(&mut self, texts: &[String], style: Style, buf: &mut Grid) {
        for text in texts {
            left(line(self.area, self.at), buf, text, style);
            self.at = self.at.saturating_add(1);
        }
    }

    const fn gap(&mut self, lines: u16, any: bool) {
        if any {
            self.at = self.at.saturating_add(lines);
        }
    }
}

pub(super) fn draw(present: &PresentView<'_>, theme: &Theme, area: Rect, buf: &mut Grid) {
    let fit = Fit::of(present, area);
    let mut down = Down { area, at: fit.gap };
    let (title, about) = split(&fit.title, present, area.width);
    down.lines(title, theme.strong, buf);
    down.lines(about, theme.text, buf);
    down.gap(fit.gap, !fit.misses.is_empty());
    down.lines(&fit.misses, theme.wrong, buf);
    down.gap(fit.gap, !fit.figures.is_empty());
    figures(present, &fit, theme, &mut down, buf);
    down.gap(fit.gap, !fit.bars.is_empty());
    let bars = Bars::of(&present.bars, area.width);
    for (number, (one, high)) in (0..).zip(present.bars.iter().zip(&fit.bars)) {
        down.gap(fit.air, number > 0);
        let place = below(area, down.at, *high);
        bars.draw(one, present, theme, place, buf);
        down.at = down.at.saturating_add(*high);
    }
    down.gap(fit.gap, !fit.words.is_empty());
    down.lines(&fit.words.concat(), theme.text, buf);
    down.gap(fit.gap, !fit.sentences.is_empty());
    down.lines(&fit.sentences.concat(), theme.quiet, buf);
    if fit.left_out > 0 {
        let words = more(fit.left_out, area.width);
        left(line(area, down.at), buf, &words, theme.quiet);
    }
}

/// The lines of the title, and those of what the scene is about.
fn split<'l>(
    lines: &'l [String],
    present: &PresentView<'_>,
    room: u16,
) -> (&'l [String], &'l [String]) {
    let title = wrap_whole(&present.title, room).len();
    lines.split_at(title.min(lines.len()))
}

fn figures(present: &PresentView<'_>, fit: &Fit, theme: &Theme, down: &mut Down, buf: &mut Grid) {
    if fit.scale == 0 {
        for lines in &fit.figures {
            down.lines(lines, theme.chosen, buf);
        }
        return;
    }
    let wide = column(&present.figures, down.area.width);
    let high = fit.big_height(present);
    let place = below(down.area, down.at, fit.figures_height(present));
    let alone = present.figures.len() == 1;
    for (number, (figure, words)) in (0..).zip(present.figures.iter().zip(&fit.figures)) {
        let place = if alone {
            place
        } else {
            columns(place, number * wide, wide)
        };
        big::draw(&figure.figure, fit.scale, theme.chosen, place, buf);
        for (number, text) in (high..).zip(words) {
            left(line(place, number), buf, text, theme.text);
        }
    }
    down.at = down.at.saturating_add(fit.figures_height(present));
}

/// Where nothing else has room: the figures in plain words, then the rest, as many lines as fit.
pub(super) fn tiny(
    present: &PresentView<'_>,
    view: &View<'_>,
    theme: &Theme,
    area: Rect,
    buf: &mut Grid,
) {
    let mut down = Down { area, at: 0 };
    let prompt = view.prompt.as_ref();
    let prompt = prompt.map(|prompt| prompt::words(prompt, area.width));
    if let Some(words) = prompt.as_deref().or(view.notice) {
        down.lines(&wrap_whole(words, area.width), theme.notice, buf);
    }
    for figure in &present.figures {
        let plain = if width(&figure.figure) <= area.width {
            figure.figure.as_str()
        } else {
            "…"
        };
        down.lines(&[plain.to_owned()], theme.chosen, buf);
        down.lines(&wrap_whole(&figure.what, area.width), theme.text, buf);
    }
    let number = format!("{} of {}", present.number, present.of);
    let rest = present.misses.iter().chain([&present.title, &number]);
    for text in rest.chain(present.words) {
        down.lines(&wrap_whole(text, area.width), theme.text, buf);
    }
}
