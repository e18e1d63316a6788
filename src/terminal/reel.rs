//! Reel: frames as the bytes that a terminal would get, for a recording.

use crossterm::cursor::Hide;
use crossterm::queue;
use ratatui::buffer::Buffer;

use super::frame::Frame;

/// The frames so far.
#[derive(Default)]
pub struct Reel {
    shown: Option<Frame>,
}

impl Reel {
    /// What turns the last frame into this one; nothing where it looks the same. The first hides the cursor.
    pub fn next(&mut self, cells: Buffer) -> String {
        let mut next = Frame::empty(cells.area);
        next.cells = cells;
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
