//! Screen: one frame, one synchronised update, only the cells that changed.

use std::io::{self, BufWriter, Stdout, Write};

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

use super::fault;
use crate::app::view::View;
use crate::ui::{self, Theme};

/// Enough for a frame of 300×100 with styles, so that a frame is one write.
const CAPACITY: usize = 1 << 18;

/// The terminal as something to draw on.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<BufWriter<Stdout>>>,
    theme: Theme,
    frames: u32,
}

impl Screen {
    pub(super) fn new(theme: Theme) -> io::Result<Self> {
        let out = BufWriter::with_capacity(CAPACITY, io::stdout());
        Ok(Self {
            terminal: Terminal::new(CrosstermBackend::new(out))?,
            theme,
            frames: 0,
        })
    }

    /// Draws what changed. The update is closed even when drawing fails.
    pub(super) fn draw(&mut self, view: &View<'_>) -> io::Result<()> {
        self.frames = self.frames.saturating_add(1);
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        let (theme, frames) = (&self.theme, self.frames);
        let drawn = self.terminal.try_draw(|frame| {
            let area = frame.area();
            ui::draw(view, theme, area, frame.buffer_mut());
            fault::inject(frames)
        });
        let drawn = drawn.map(|_| ());
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        Write::flush(self.terminal.backend_mut())?;
        drawn
    }
}
