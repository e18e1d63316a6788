//! Screen: one frame, one synchronised update, one write, and only the cells that changed.
//!
//! ratatui's `Terminal` flushes several times a frame and hides the cursor in each, so its buffers and
//! backend are used without it.

use std::io::{self, Write};
use std::mem;

use ratatui::layout::{Position, Rect};

use super::fault;
use super::frame::Frame;
use crate::app::view::View;
use crate::app::{Action, Notes};
use crate::input::Keymap;
use crate::ui::{self, Hand, Look, Painter, Theme, spot_at};

/// The terminal as something to draw on.
pub(super) struct Screen<W> {
    out: W,
    painter: Painter,
    /// Whether the terminal opens addresses.
    links: bool,
    /// What the terminal shows.
    shown: Frame,
    /// Whether it does.
    known: bool,
    /// The frame that is being drawn, and its bytes; kept, because new memory for each frame costs more than
    /// drawing it.
    next: Frame,
    bytes: Vec<u8>,
    frames: u32,
}

impl<W: Write> Screen<W> {
    pub(super) fn new(out: W, look: impl Into<Look>, links: bool) -> Self {
        Self {
            out,
            painter: Painter::new(look),
            links,
            shown: Frame::empty(Rect::ZERO),
            known: false,
            next: Frame::empty(Rect::ZERO),
            bytes: Vec::new(),
            frames: 0,
        }
    }

    /// Where frames go to, for what is no frame.
    pub(super) const fn out(&mut self) -> &mut W {
        &mut self.out
    }

    /// Has the next frame drawn in another theme.
    pub(super) fn wear(&mut self, theme: Theme) {
        self.painter.wear(theme);
    }

    /// The keys that it names.
    pub(super) const fn keys(&self) -> &Keymap {
        &self.painter.look().keys
    }

    /// Has the next frame draw every cell, at the size that the terminal has then: one that was smaller for a moment
    /// has lost some.
    pub(super) fn forget(&mut self) {
        self.known = false;
    }

    /// The size of the terminal: that of the last frame, until it is forgotten.
    pub(super) fn area(&self) -> io::Result<Rect> {
        if self.known {
            return Ok(self.shown.cells.area());
        }
        area()
    }

    /// Whether the terminal has another size than the frame that it shows, which is forgotten then. A signal tells of
    /// it only where the terminal is the one that the panel was started from.
    pub(super) fn outgrown(&mut self) -> bool {
        // Where it cannot tell, the next frame says so.
        let outgrown = area().is_ok_and(|area| area != self.shown.cells.area());
        if outgrown {
            self.forget();
        }
        outgrown
    }

    /// How many lines of what lies over the screen can be scrolled away; `None` while nothing does.
    pub(super) fn scroll_end(&self, view: &View<'_>, area: Rect) -> Option<u32> {
        self.painter.look().scroll_end(view, area)
    }

    /// What the mouse does at a cell, by what is shown there.
    pub(super) fn spot(&self, hand: Hand, at: Position) -> Option<Action> {
        spot_at(&self.shown.spots, hand, at).filter(|_| self.known)
    }

    /// Draws what changed.
    pub(super) fn draw(&mut self, view: &View<'_>, area: Rect) -> io::Result<()> {
        self.next.wipe(area);
        if view.mouse {
            let cells = &mut self.next.cells;
            self.next.spots = self.painter.paint_spots(view, area, cells);
        } else {
            self.painter.paint(view, area, &mut self.next.cells);
        }
        if self.links {
            self.next.links = ui::links(&view.pages, &self.next.cells);
        }
        self.write(area)
    }

    /// Draws the speaker's notes, and tells how many lines of them can be scrolled away.
    pub(super) fn draw_notes(
        &mut self,
        notes: Option<&Notes>,
        scroll: u32,
        area: Rect,
    ) -> io::Result<u32> {
        self.next.wipe(area);
        let cells = &mut self.next.cells;
        let most = (self.painter).paint_notes(notes, scroll, area, cells);
        self.write(area)?;
        Ok(most)
    }

    fn write(&mut self, area: Rect) -> io::Result<()> {
        self.frames = self.frames.saturating_add(1);
        fault::inject(self.frames)?;
        self.bytes.clear();
        if self.known && self.shown.cells.area() == area {
            self.next.after(&self.shown, &mut self.bytes);
        } else {
            self.next.whole(&mut self.bytes);
        }
        self.known = false;
        self.out.write_all(&self.bytes)?;
        self.out.flush()?;
        mem::swap(&mut self.shown, &mut self.next);
        self.known = true;
        Ok(())
    }
}

/// The size of the terminal now; of one that does not tell, the size that every terminal once had.
fn area() -> io::Result<Rect> {
    let known = |cells, usual| if cells == 0 { usual } else { cells };
    let (width, height) = size()?;
    Ok(Rect::new(0, 0, known(width, 80), known(height, 24)))
}

/// Asked of the terminal itself: what a signal tells may have changed again.
fn size() -> io::Result<(u16, u16)> {
    #[cfg(unix)]
    let size =
        rustix::termios::tcgetwinsize(io::stdout()).map(|size| (size.ws_col, size.ws_row))?;
    #[cfg(not(unix))]
    let size = crossterm::terminal::size()?;
    Ok(size)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{App, Toward};

    /// Counts the writes, and may refuse them.
    #[derive(Default)]
    struct Writes {
        frames: Vec<Vec<u8>>,
        refuse: bool,
    }

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.refuse {
                return Err(io::Error::other("refused"));
            }
            self.frames.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    const AREA: Rect = Rect::new(0, 0, 80, 24);

    fn app() -> App {
        let loaded = crate::load::built_in().unwrap();
        let reading = loaded.sheet.reading;
        App::new(loaded.sheet, reading)
    }

    fn contains(bytes: &[u8], part: &str) -> bool {
        bytes.windows(part.len()).any(|at| at == part.as_bytes())
    }

    #[test]
    fn a_frame_is_one_write_and_one_synchronised_update() {
        let mut app = app();
        let mut screen = Screen::new(Writes::default(), Theme::COLOURS, false);
        screen.draw(&app.view(), AREA).unwrap();
        app.update(Action::Quality(Toward::Next));
        screen.draw(&app.view(), AREA).unwrap();
        assert_eq!(screen.out.frames.len(), 2);
        for frame in &screen.out.frames {
            assert!(frame.starts_with(b"\x1b[?2026h"));
            assert!(frame.ends_with(b"\x1b[?2026l"));
        }
        let [first, second] = screen.out.frames.as_slice() else {
            panic!("two frames");
        };
        assert!(contains(first, "\x1b[2J"), "the first frame clears");
        assert!(!contains(second, "\x1b[2J"), "the second draws changes");
        assert!(second.len() < first.len() / 2);
    }

    #[test]
    fn a_frame_that_looks_the_same_writes_nothing_until_the_screen_is_forgotten() {
        let app = app();
        let mut screen = Screen::new(Writes::default(), Theme::COLOURS, false);
        for _ in 0..3 {
            screen.draw(&app.view(), AREA).unwrap();
        }
        assert_eq!(screen.out.frames.len(), 1);
        screen.forget();
        screen.draw(&app.view(), AREA).unwrap();
        assert_eq!(screen.out.frames.len(), 2);
        assert_eq!(screen.out.frames.first(), screen.out.frames.last());
    }

    #[test]
    fn after_a_write_that_failed_every_cell_is_drawn_again() {
        let app = app();
        let mut screen = Screen::new(Writes::default(), Theme::COLOURS, false);
        screen.draw(&app.view(), AREA).unwrap();
        screen.out.refuse = true;
        screen.forget();
        assert!(screen.draw(&app.view(), AREA).is_err());
        screen.out.refuse = false;
        screen.draw(&app.view(), AREA).unwrap();
        assert_eq!(screen.out.frames.first(), screen.out.frames.last());
    }
}
