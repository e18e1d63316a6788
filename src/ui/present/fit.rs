//! Fit: how large the figures are, how far apart everything stands, and what is left out where room is short.

use ratatui::layout::Rect;

use super::bars::Bars;
use super::big;
use crate::app::view::{FigureView, PresentView};
use crate::ui::text::{width, wrap_whole};

/// The largest scale; beyond it a figure is a wall.
const LARGEST: u16 = 12;

/// What is drawn.
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
    pub(super) words: Vec<String>,
    pub(super) sentences: Vec<String>,
    /// How many lines have no room.
    pub(super) left_out: usize,
}

/// The columns of one figure of several.
pub(super) fn column(figures: &[FigureView], room: u16) -> u16 {
    let all = u16::try_from(figures.len()).unwrap_or(u16::MAX);
    room / all.max(1)
}

impl Fit {
    /// The largest figures with which all has room; where even plain words have none, the last parts give way.
    pub(super) fn of(present: &PresentView<'_>, area: Rect) -> Self {
        let ways = (1..=LARGEST).rev().flat_map(|scale| {
            let gaps: [(u16, u16); 3] = [(1, 1), (1, 0), (0, 0)];
            gaps.map(|(gap, air)| (scale, gap, air))
        });
        let mut ways = ways.chain([(0, 1, 0), (0, 0, 0)]);
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
                    needs + 2 <= wide || figures.len() == 1 && needs <= room
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
        let lines = |texts: &[String]| -> Vec<String> {
            texts
                .iter()
                .flat_map(|text| wrap_whole(text, room))
                .collect()
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
            misses: lines(&misses),
            figures,
            bars: Bars::of(&present.bars, room).heights(&present.bars, room),
            words: lines(present.words),
            sentences: lines(&present.sentences),
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
            lines(self.words.len()),
            lines(self.sentences.len()),
        ];
        let shown = lines(parts.iter().filter(|high| **high > 0).count());
        // One empty line above and between, as far as there are any.
        let sum = parts.into_iter().fold(0, u16::saturating_add);
        sum.saturating_add(self.gap.saturating_mul(shown))
    }

    /// As much as there is room for, the most needed first, and a line that says how much is left out.
    fn cramped(present: &PresentView<'_>, area: Rect) -> Self {
        let Some(mut fit) = Self::with(present, area.width, 0, 0, 0) else {
            return Self::nothing();
        };
        let mut room = usize::from(area.height.saturating_sub(1));
        let mut left_out = 0;
        let mut take = |list: &mut Vec<String>| {
            let kept = list.len().min(room);
            left_out += list.len() - kept;
            list.truncate(kept);
            room -= kept;
        };
        take(&mut fit.title);
        take(&mut fit.misses);
        for figure in &mut fit.figures {
            take(figure);
        }
        take(&mut fit.words);
        let mut kept = 0;
        for high in &fit.bars {
            let high = usize::from(*high);
            if high > room {
                break;
            }
            room -= high;
            kept += 1;
        }
        left_out += fit
            .bars
            .iter()
            .skip(kept)
            .map(|high| usize::from(*high))
            .sum::<usize>();
        fit.bars.truncate(kept);
        let sentences = fit.sentences.len().min(room);
        left_out += fit.sentences.len() - sentences;
        fit.sentences.truncate(sentences);
        fit.left_out = left_out;
        fit
    }

    const fn nothing() -> Self {
        Self {
            scale: 0,
            gap: 0,
            air: 0,
            title: Vec::new(),
            misses: Vec::new(),
            figures: Vec::new(),
            bars: Vec::new(),
            words: Vec::new(),
            sentences: Vec::new(),
            left_out: 0,
        }
    }
}

fn lines(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// How much has no room, in the longest words that fit.
pub(super) fn more(left_out: usize, room: u16) -> String {
    let forms = [
        format!("… {left_out} lines more: in a larger window, or live"),
        format!("… {left_out} lines more"),
        "…".to_owned(),
    ];
    let mut forms = forms.into_iter();
    forms.find(|form| width(form) <= room).unwrap_or_default()
}
