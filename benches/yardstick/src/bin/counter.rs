//! Counter: a bare ratatui program. A number in a framed paragraph; keys change it; the queue is drained
//! before each frame.

use std::io;
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode};
use ratatui::widgets::{Block, Paragraph};

fn main() -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut number = 0_i64;
    loop {
        terminal.draw(|frame| {
            let words = Paragraph::new(format!("{number} credits")).block(Block::bordered());
            frame.render_widget(words, frame.area());
        })?;
        loop {
            if let Event::Key(key) = event::read()? {
                match key.code {
                    KeyCode::Right | KeyCode::Down => number += 1,
                    KeyCode::Left | KeyCode::Up => number -= 1,
                    KeyCode::Char('q') => {
                        ratatui::restore();
                        return Ok(());
                    }
                    _ => {}
                }
            }
            if !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}
