//! Said: what is said below the table, in as many lines as there is room for.

use ratatui::style::Style;

use crate::app::view::CompareView;
use crate::ui::Theme;
use crate::ui::text::wrap;

/// All of it, or where it would take more than so many lines, without what is said beyond both ends.
pub(super) fn lines(
    view: &CompareView<'_>,
    theme: &Theme,
    room: u16,
    most: u16,
) -> Vec<(String, Style)> {
    let all = sentences(view, &view.sentence, theme, room);
    if all.len() > usize::from(most) {
        sentences(view, &view.both_ends, theme, room)
    } else {
        all
    }
}

/// Both ends in a sentence, and below it what the marks mean.
fn sentences(
    view: &CompareView<'_>,
    sentence: &str,
    theme: &Theme,
    room: u16,
) -> Vec<(String, Style)> {
    [(sentence, theme.strong), (&view.legend, theme.quiet)]
        .into_iter()
        .filter(|(words, _)| !words.is_empty())
        .flat_map(|(words, style)| wrap(words, room).into_iter().map(move |line| (line, style)))
        .collect()
}
