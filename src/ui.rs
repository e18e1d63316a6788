//! Painting: from a view to cells. Every part is a function of what it shows, an area and a buffer.
//!
//! ```text
//! tabs                                       1 line
//! body    Work: lists left, run right        the rest
//! button  the live total                     3 lines, 1 where room is short
//! notice  or what the total rests on         a line or more, none where room is short
//! footer  the live keys, or the notice       1 line or more
//! ```

mod advise;
mod afford;
mod ascii;
mod bar;
mod border;
mod button;
mod canvas;
mod compare;
mod density;
mod footer;
mod grid;
mod grouping;
mod help;
mod hints;
mod history;
mod kept;
mod links;
mod look;
mod notes;
mod notice;
mod overlay;
mod painter;
mod palette;
mod panel;
mod plan;
mod present;
mod prompt;
mod proof;
mod sent;
mod shape;
mod sheet;
mod split;
mod strip;
mod tabs;
mod text;
mod theme;
mod tiny;
mod work;

pub use ascii::{stand_in, to_ascii};
use canvas::{Canvas, Choose};
pub use canvas::{Hand, Spot, spot_at};
pub use density::Density;
pub use grid::{Grid, Looks, Mark};
pub use grouping::Grouping;
use kept::Kept;
pub use links::{Link, links};
pub use look::Look;
pub use notes::in_lines as notes_in_lines;
pub use painter::Painter;
pub(crate) use text::width;
pub use theme::Theme;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::view::{Body, View};
use crate::input::Keymap;

/// Paints a whole frame with the keys as they come. Any area will do, down to 1×1.
pub fn draw(view: &View<'_>, theme: &Theme, area: Rect, buf: &mut Buffer) {
    let mut grid = Grid::empty(area);
    paint(
        view,
        theme,
        Keymap::TABLE,
        area,
        &mut Kept::default(),
        &mut Canvas::new(&mut grid),
    );
    grid.copy_to(buf);
}

/// How many lines of what lies over the screen can be scrolled away, with the keys as they come.
pub fn scroll_end(view: &View<'_>, theme: &Theme, area: Rect) -> Option<u32> {
    overlay::scroll_end(view, theme, Keymap::TABLE, area)
}

fn paint(
    view: &View<'_>,
    theme: &Theme,
    keys: &Keymap,
    area: Rect,
    kept: &mut Kept,
    buf: &mut Canvas<'_>,
) {
    let area = match &view.present {
        Some(present) if !present.live => {
            present::draw(present, view, theme, keys, area, buf);
            return;
        }
        Some(present) => present::bar(present, theme, area, buf),
        None => area,
    };
    let density = Density::of(area);
    if density == Density::Tiny {
        tiny::draw(view, theme, keys, area, buf);
        return;
    }
    let told = notice::height(view, density, area);
    let [tabs, body, button, notice, footer] = regions(density, told, area);
    (kept.tabs).show(tabs::Shown::of(view), tabs, buf, |shown, buf| {
        tabs::draw(shown, theme, tabs, buf);
    });
    match &view.body {
        Body::Work(work) => {
            work::draw(work, view.arriving.as_ref(), density, theme, body, buf);
        }
        Body::Compare(compare) => compare::draw(compare, density, theme, body, buf),
        Body::Plan(view) => plan::draw(view, density, theme, body, buf),
        Body::Afford(view) => afford::draw(view, density, theme, body, buf),
        Body::Advise(view) => advise::draw(view, density, theme, body, buf),
        Body::History(view) => history::draw(view, density, theme, body, buf),
        Body::Sheet(view) => sheet::draw(view, density, theme, body, buf),
    }
    button::draw(view, theme, button, buf);
    let compact = density == Density::Compact;
    if !compact {
        notice::draw(view, density, theme, notice, buf);
    }
    if !compact || !notice::draw_for_keys(view, density, theme, footer, buf) {
        (kept.footer).show(view.scopes.clone(), footer, buf, |scopes, buf| {
            footer::draw(scopes, theme, keys, footer, buf);
        });
    }
    if let Some(over) = &view.overlay {
        overlay::draw(over, view, theme, keys, area, buf);
    }
}

/// What tabs, button, notice and footer leave.
fn body(view: &View<'_>, area: Rect) -> Rect {
    let density = Density::of(area);
    let [_, body, ..] = regions(density, notice::height(view, density, area), area);
    body
}

/// Tabs, body, button, notice and footer, from top to bottom; `told` lines are for what is told.
fn regions(density: Density, told: u16, area: Rect) -> [Rect; 5] {
    let [button, notice, footer] = if density == Density::Compact {
        [1, 0, told]
    } else {
        [3, told, 1]
    };
    split::rows(area, [1, split::REST, button, notice, footer])
}
