//! Fit: how large the figures are, how far apart everything stands, and what is left out where room is short.

use ratatui::layout::Rect;

use super::bars::Bars;
use super::big;
use crate::app::view::{FigureView, PresentView};
use crate::ui::text::{width, wrap_whole};

/// The largest scale; beyond it a figure is a wall.
const LARGEST: u16 = 12;

/// What is drawn.
#[derive(Default)]
pub(super) struct Fit {
    /// The scale of the figures; 0 for plain words.
    pub(super) scale: u16,
    /// The empty lines between parts.
    pub(super) gap: u16,
    /// The empty lines between bars.
    pub(super) air: u16,
    pub(super) title: Vec<String>,
    pub(super) misses: Vec<String>,
    /// Below each figure what it is.
    pub(super) figures: Vec<Vec<String>>,
    /// The lines of each bar that is drawn.
    pub(super) bars: Vec<u16>,
    /// Each sentence in lines.
    pub(super) words: Vec<Vec<String>>,
    pub(super) sentences: Vec<Vec<String>>,
    /// How many lines have no room.
    pub(super) left_out: u16,
}

/// The columns of one figure of several.
pub(super) fn column(figures: &[FigureView], room: u16) -> u16 {
    let all = u16::try_from(figures.len()).unwrap_or(u16::MAX);
    room / all.max(1)
}

impl Fit {
    /// The largest figures with which all has room; where even plain words have none, the last parts give way.
    pub(super) fn of(present: &PresentView<'_>, area: Rect) -> Self {
        // Rather smaller figures than everything on top of each other.
        let scales = |gap: u16, air: u16| (1..=LARGEST).rev().map(move |scale| (scale, gap, air));
        let apart = (1..=LARGEST)
            .rev()
            .flat_map(|scale| [(scale, 1, 1), (scale, 1, 0)]);
        let mut ways = apart.chain(scales(0, 0)).chain([(0, 1, 0), (0, 0, 0)]);
        let fits = ways.find_map(|(scale, gap, air)| {
            let fit = Self::with(present, area.width, scale, gap, air)?;
            let largest = scale < 3 || fit.figures_height(present) <= area.height / 2;
            (largest && fit.height(present) <= area.height).then_some(fit)
        });
        fits.unwrap_or_else(|| Self::cramped(present, area))
    }

    fn with(present: &PresentView<'_>, room: u16, scale: u16, gap: u16, air: u16) -> Option<Self> {
        let wide = column(&present.figures, room);
        let figures = &present.figures;
        if scale > 0 {
            let fits = |figure: &FigureView| {
                let size = big::size(&figure.figure, scale);
                size.is_some_and(|(needs, _)| {
                    needs.saturating_add(scale.saturating_mul(3)) <= wide
                        || figures.len() == 1 && needs <= room
                })
            };
            if figures.is_empty() || !figures.iter().all(fits) {
                return None;
            }
        }
        let room_below = if figures.len() == 1 {
            room
        } else {
            wide.saturating_sub(2)
        };
        let of_all = |texts: &[String]| -> Vec<Vec<String>> {
            let texts = texts.iter();
            texts.map(|text| wrap_whole(text, room)).collect()
        };
        let misses: Vec<String> = present
            .misses
            .iter()
            .map(|miss| format!("✗ {miss}"))
            .collect();
        let mut title = wrap_whole(&present.title, room);
        if !present.about.is_empty() {
            title.extend(wrap_whole(&present.about, room));
        }
        let below = figures.iter().map(|figure| {
            if scale > 0 {
                wrap_whole(&figure.what, room_below)
            } else {
                wrap_whole(&format!("{} {}", figure.figure, figure.what), room)
            }
        });
        // Where the figures are plain, bars that say the same are enough.
        let figures = if scale == 0 && figures.len() > 1 && !present.bars.is_empty() {
            Vec::new()
        } else {
            below.collect()
        };
        Some(Self {
            scale,
            gap,
            air,
            title,
            misses: of_all(&misses).concat(),
            figures,
            bars: Bars::of(&present.bars, room).heights(&present.bars, room),
            words: of_all(present.words),
            sentences: of_all(&present.sentences),
            left_out: 0,
        })
    }

    /// The lines of the figures, with what stands below them.
    pub(super) fn figures_height(&self, present: &PresentView<'_>) -> u16 {
        let rows = self.figures.iter().map(Vec::len);
        if self.scale == 0 {
            return lines(rows.sum());
        }
        let below = lines(rows.max().unwrap_or_default());
        below.saturating_add(self.big_height(present))
    }

    /// The lines of the figures themselves.
    pub(super) fn big_height(&self, present: &PresentView<'_>) -> u16 {
        let first = present.figures.first();
        let size = first.and_then(|figure| big::size(&figure.figure, self.scale));
        size.map_or(0, |(_, high)| high)
    }

    fn bars_height(&self) -> u16 {
        let between = lines(self.bars.len().saturating_sub(1));
        let all = self
            .bars
            .iter()
            .fold(0, |sum: u16, high| sum.saturating_add(*high));
        all.saturating_add(self.air.saturating_mul(between))
    }

    fn height(&self, present: &PresentView<'_>) -> u16 {
        let parts = [
            lines(self.title.len()),
            lines(self.misses.len()),
            self.figures_height(present),
            self.bars_height(),
            lines(self.words.iter().map(Vec::len).sum()),
            lines(self.sentences.iter().map(Vec::len).sum()),
        ];
        let shown = lines(parts.iter().filter(|high| **high > 0).count());
        // One empty line above and between, as far as there are any.
        let sum = parts.into_iter().fold(0, u16::saturating_add);
        sum.saturating_add(self.gap.saturating_mul(shown))
    }

    /// As much as there is room for, the most needed first, and a line that says how much is left out.
    fn cramped(present: &PresentView<'_>, area: Rect) -> Self {
        // What is to be seen from afar stays so as long as its title and its first words have room beside it.
        let large = [2, 1].into_iter().find_map(|scale| {
            let fit = Self::with(present, area.width, scale, 0, 0)?;
            let words = fit.words.first().map_or(0, Vec::len);
            let needed = lines(fit.title.len() + fit.misses.len() + words);
            let needs = needed.saturating_add(fit.figures_height(present));
            (needs < area.height).then_some(fit)
        });
        let Some(mut fit) = large.or_else(|| Self::with(present, area.width, 0, 0, 0)) else {
            return Self::default();
        };
        let mut room = Room {
            left: area.height.saturating_sub(1),
            left_out: 0,
        };
        room.take(&mut fit.title, |_| 1);
        room.take(&mut fit.misses, |_| 1);
        if fit.scale > 0 {
            room.left = room.left.saturating_sub(fit.figures_height(present));
        } else {
            room.take(&mut fit.figures, |figure| lines(figure.len()));
        }
        // Where bars are all that shows the numbers, they are what is said.
        if fit.figures.is_empty() {
            room.take(&mut fit.bars, |high| *high);
        }
        room.take(&mut fit.words, |words| lines(words.len()));
        if !fit.figures.is_empty() {
            room.take(&mut fit.bars, |high| *high);
        }
        room.take(&mut fit.sentences, |words| lines(words.len()));
        fit.left_out = room.left_out;
        fit
    }
}

/// The lines that are left, and those that had no room.
struct Room {
    left: u16,
    left_out: u16,
}

impl Room {
    /// Keeps as many from the first on as have room, each whole.
    fn take<T>(&mut self, list: &mut Vec<T>, high: impl Fn(&T) -> u16) {
        let mut kept = 0;
        for one in list.iter() {
            let Some(left) = self.left.checked_sub(high(one)) else {
                break;
            };
            self.left = left;
            kept += 1;
        }
        let rest = list.iter().skip(kept).map(high);
        self.left_out = rest.fold(self.left_out, u16::saturating_add);
        list.truncate(kept);
        // What follows must not look as if it came next.
        if self.left_out > 0 {
            self.left = 0;
        }
    }
}

fn lines(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// How much has no room, in the longest words that fit.
pub(super) fn more(left_out: u16, room: u16) -> String {
    let forms = [
        format!("… {left_out} lines more: in a larger window, or live"),
        format!("… {left_out} lines more"),
        "…".to_owned(),
    ];
    let mut forms = forms.into_iter();
    forms.find(|form| width(form) <= room).unwrap_or_default()
}
