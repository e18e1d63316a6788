//! Reel: frames as the bytes that a terminal would get, for a recording.

use std::io::Write as _;

use crossterm::cursor::Hide;
use crossterm::queue;
use crossterm::style::force_color_output;
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
        // What is recorded here is shown elsewhere, whatever NO_COLOR says here.
        force_color_output(true);
        let next = Frame {
            cells,
            links: Vec::new(),
        };
        let mut bytes = Vec::new();
        let composed = if let Some(shown) = &self.shown {
            next.after(shown, false)
        } else {
            let _ = queue!(bytes, Hide);
            next.after(&Frame::empty(next.cells.area), true)
        };
        // Memory takes everything.
        let _ = composed.and_then(|composed| bytes.write_all(&composed));
        self.shown = Some(next);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}
