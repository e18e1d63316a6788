//! Reel: frames as the bytes that a terminal would get, for a recording.

use crossterm::cursor::Hide;
use crossterm::queue;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::frame::Frame;
use crate::ui::Grid;

/// The frames so far.
#[derive(Default)]
pub struct Reel {
    shown: Option<Frame>,
}

impl Reel {
    /// What turns the last frame into this one; nothing where it looks the same. The first hides the cursor.
    pub fn next(&mut self, cells: &Buffer) -> String {
        let next = Frame {
            cells: Grid::from(cells),
            ..Frame::empty(Rect::ZERO)
        };
        let mut bytes = Vec::new();
        if let Some(shown) = &self.shown {
            next.after(shown, &mut bytes);
        } else {
            // Memory takes everything.
            let _ = queue!(bytes, Hide);
            next.whole(&mut bytes);
        }
        self.shown = Some(next);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}
