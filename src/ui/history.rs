//! History: the simulated runs, the newest last, with what each left; totals by model and tool beside or below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Constraint, Layout, Rect};

use super::panel::panel;
use super::text::{columns, left, line, right, width};
use super::{Density, Theme};
use crate::app::view::HistoryView;
use crate::pricing::grouped;

pub(super) fn draw(
    view: &HistoryView,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Buffer,
) {
    let wanted = u16::try_from(view.totals.len())
        .unwrap_or(u16::MAX)
        .saturating_add(2);
    let [runs, totals] = match density {
        Density::Wide => {
            Layout::horizontal([Constraint::Fill(1), Constraint::Length(46)]).areas(area)
        }
        Density::Normal => Layout::vertical([
            Constraint::Fill(1),
            Constraint::Length(wanted.clamp(3, area.height / 2)),
        ])
        .areas(area),
        Density::Compact | Density::Tiny => [area, Rect::default()],
    };
    let inner = match density {
        Density::Wide | Density::Normal => panel(&title(view), true, theme, runs, buf),
        Density::Compact | Density::Tiny => runs,
    };
    self::runs(view, theme, inner, buf);
    if !totals.is_empty() {
        let inner = panel("By model and tool", false, theme, totals, buf);
        self::totals(view, theme, inner, buf);
    }
}

fn title(view: &HistoryView) -> String {
    let spent = format!("Simulated runs, {} spent", view.spent);
    match view.budget {
        Some((budget, rest)) => {
            let budget = grouped(budget.get());
            format!("{spent}, {rest} of {budget} left")
        }
        None => spent,
    }
}

fn runs(view: &HistoryView, theme: &Theme, area: Rect, buf: &mut Buffer) {
    if view.runs.is_empty() {
        let words = columns(area, 2, area.width);
        left(line(words, 1), buf, "No run was simulated yet.", theme.text);
        left(
            line(words, 2),
            buf,
            "On Work, Enter simulates one.",
            theme.text,
        );
        left(
            line(words, 3),
            buf,
            "No image is made, nothing is spent.",
            theme.quiet,
        );
        return;
    }
    let cost = |text: &str| width(text).max(4) + 2;
    let costs = view
        .runs
        .iter()
        .map(|run| cost(&run.cost.to_string()))
        .max()
        .unwrap_or(6);
    let lefts = view.runs.iter().filter_map(|run| run.left);
    let lefts = lefts.map(|rest| cost(&rest.to_string())).max().unwrap_or(0);
    let head = line(area, 0);
    let words = area.width.saturating_sub(costs + lefts + 7);
    right(columns(head, words + 6, costs), buf, "cost", theme.quiet);
    right(
        columns(head, words + 6 + costs, lefts),
        buf,
        "left",
        theme.quiet,
    );
    let shown = usize::from(area.height.saturating_sub(1));
    let first = view
        .row
        .saturating_sub(shown / 2)
        .min(view.runs.len().saturating_sub(shown));
    for (number, run) in (1..).zip(view.runs.iter().skip(first).take(shown)) {
        let place = line(area, number);
        let chosen = run.number == view.row + 1;
        let (mark, style) = if chosen {
            ("▸", theme.chosen)
        } else {
            (" ", theme.text)
        };
        left(columns(place, 0, 1), buf, mark, style);
        right(
            columns(place, 1, 4),
            buf,
            &run.number.to_string(),
            theme.quiet,
        );
        left(columns(place, 6, words), buf, &run.words, style);
        right(
            columns(place, words + 6, costs),
            buf,
            &run.cost.to_string(),
            style,
        );
        if let Some(rest) = run.left {
            let place = columns(place, words + 6 + costs, lefts);
            right(place, buf, &rest.to_string(), theme.quiet);
        }
    }
}

fn totals(view: &HistoryView, theme: &Theme, area: Rect, buf: &mut Buffer) {
    for (number, total) in (0..).zip(view.totals.iter().take(usize::from(area.height))) {
        let place = columns(line(area, number), 1, area.width.saturating_sub(2));
        let cost = total.cost.to_string();
        let times = format!("×{}", grouped(total.times));
        let from = place.width.saturating_sub(12);
        left(
            columns(place, 0, from.saturating_sub(8)),
            buf,
            &total.name,
            theme.text,
        );
        right(
            columns(place, from.saturating_sub(8), 8),
            buf,
            &times,
            theme.quiet,
        );
        right(place, buf, &cost, theme.text);
    }
}
