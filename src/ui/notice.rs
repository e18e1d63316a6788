//! Notice: what the last action has to say, or what is wrong, in as many lines as it takes.
//!
//! Where there is room for a line of its own it stands above the keys, and else in their place.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::text::{centre, cut, left, line, width, wrap_whole};
use super::{Canvas, Density, Theme, prompt};
use crate::app::view::View;

/// The most lines.
const MOST: u16 = 4;

/// How many lines it takes; of a low terminal a quarter at most.
pub(super) fn height(view: &View<'_>, density: Density, area: Rect) -> u16 {
    let Some(words) = told(view).filter(|_| view.prompt.is_none()) else {
        return 1;
    };
    let room = room(density, area);
    if width(words) <= room {
        return 1;
    }
    let lines = wrap_whole(words, room).len();
    let most = (area.height / 4).clamp(1, MOST);
    u16::try_from(lines).unwrap_or(MOST).min(most)
}

/// What is told, in the middle of its lines; or what the total rests on.
pub(super) fn draw(
    view: &View<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) {
    if let Some(prompt) = &view.prompt {
        let words = prompt::words(prompt, area.width);
        centre(area, buf, &words, theme.chosen);
        buf.own(area);
        return;
    }
    let Some(words) = told(view) else {
        return centre(area, buf, &view.basis, theme.quiet);
    };
    for (number, words) in (0..).zip(lines(words, density, area)) {
        centre(line(area, number), buf, &words, style(view, theme));
    }
}

/// In the place of the keys: what is asked or told; whether it is anything.
pub(super) fn draw_for_keys(
    view: &View<'_>,
    density: Density,
    theme: &Theme,
    area: Rect,
    buf: &mut Canvas<'_>,
) -> bool {
    if let Some(prompt) = &view.prompt {
        let words = prompt::words(prompt, room(density, area));
        left(area, buf, &[" ", &words].concat(), theme.notice);
        buf.own(area);
        return true;
    }
    let Some(words) = told(view) else {
        return false;
    };
    for (number, words) in (0..).zip(lines(words, density, area)) {
        let words = [" ", &words].concat();
        left(line(area, number), buf, &words, style(view, theme));
    }
    true
}

fn told<'v>(view: &'v View<'_>) -> Option<&'v str> {
    let why = view.wrong.or(view.button.refusal.as_deref());
    view.notice.or(why)
}

fn style(view: &View<'_>, theme: &Theme) -> Style {
    if view.notice.is_some() {
        theme.notice
    } else {
        theme.wrong
    }
}

/// The columns of a line; in the place of the keys one stays free at the left.
fn room(density: Density, area: Rect) -> u16 {
    let free = u16::from(density == Density::Compact);
    area.width.saturating_sub(free)
}

/// The words in the lines of the area; what has no room is cut.
fn lines(words: &str, density: Density, area: Rect) -> Vec<String> {
    let room = room(density, area);
    let mut lines = wrap_whole(words, room);
    let most = usize::from(area.height.max(1));
    if lines.len() > most {
        let rest = lines.split_off(most - 1).join(" ");
        lines.push(cut(&rest, room));
    }
    lines
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::{Buffer, Cell};

    use crate::app::App;
    use crate::ui::{Theme, draw};

    use super::*;

    #[test]
    fn what_is_told_is_whole_wherever_a_quarter_of_the_lines_has_room_for_it() {
        let loaded = crate::load::built_in().unwrap();
        let reading = loaded.sheet.reading;
        let mut app = App::new(loaded.sheet, reading);
        let told =
            "pricing.toml reloaded: 1 price changed; model gpt-image-2 is gone, flux-dev taken";
        app.tell(told.to_owned());
        for (width, height) in [(120, 40), (80, 24), (60, 20), (40, 12)] {
            let area = Rect::new(0, 0, width, height);
            let mut cells = Buffer::empty(area);
            draw(&app.view(), &Theme::COLOURS, area, &mut cells);
            let signs: String = cells.content.iter().map(Cell::symbol).collect();
            let words: Vec<_> = signs.split_whitespace().collect();
            assert!(
                words.join(" ").contains(told),
                "{width}x{height}: {words:?}"
            );
        }
    }
}
