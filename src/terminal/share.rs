//! Share: what is on the screen, written to a file or sent to the terminal's clipboard, as the app asks for it.

use std::env;
use std::io::{self, Write};
use std::path::Path;

use crossterm::Command as _;
use crossterm::clipboard::CopyToClipboard;

use super::plans;
use crate::app::{App, Copying, Written};
use crate::export::Shape;
use crate::share;

/// The most bytes that are sent: about 100,000 signs of the sequence, which is where the first terminals stop.
const MOST: usize = 74_994;

/// Exports the screen, and tells the app what came of it; whether it is exported, or asked first.
pub(super) fn export(app: &mut App, path: &str, replace: bool) -> bool {
    let written = match Shape::of_file(path) {
        None => Written::Failed(
            "its ending says the format: .md .csv .json .html .svg or .txt".to_owned(),
        ),
        Some(shape) => {
            let bytes = share::screen(app, shape);
            match bytes.and_then(|bytes| plans::write(Path::new(path), &bytes, replace)) {
                Ok(()) => Written::Whole,
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Written::Exists,
                Err(error) => Written::Failed(error.to_string()),
            }
        }
    };
    let well = !matches!(written, Written::Failed(_));
    app.exported(path, written);
    well
}

/// Sends what is on the screen in this form, and tells the app.
///
/// # Errors
///
/// When the terminal cannot be written to.
pub(super) fn copy(app: &mut App, form: Copying, out: &mut impl Write) -> io::Result<()> {
    let text = share::copied(app, form)?;
    if text.len() > MOST {
        let why = format!(
            "{} bytes are more than terminals take ({MOST}); export it to a file instead",
            text.len()
        );
        app.sent(form, &text, Err(why));
        return Ok(());
    }
    let tmux = env::var_os("TMUX").is_some();
    // One write: nothing of another frame comes between.
    out.write_all(sequence(&text, tmux).as_bytes())?;
    out.flush()?;
    app.sent(form, &text, Ok(()));
    Ok(())
}

/// OSC 52. Inside tmux also handed through to the terminal around it, for a tmux that takes no clipboard itself;
/// which of the two it heeds is its setting, and the text is the same.
fn sequence(text: &str, tmux: bool) -> String {
    let mut bare = String::new();
    // A string takes all.
    let _ = CopyToClipboard::to_clipboard_from(text).write_ansi(&mut bare);
    if !tmux {
        return bare;
    }
    let inner = bare.replace('\u{1b}', "\u{1b}\u{1b}");
    format!("{bare}\u{1b}Ptmux;{inner}\u{1b}\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_encoded_and_handed_through_tmux() {
        let bare = "\u{1b}]52;c;YTpi\u{1b}\\";
        assert_eq!(sequence("a:b", false), bare);
        assert_eq!(
            sequence("a:b", true),
            format!("{bare}\u{1b}Ptmux;\u{1b}\u{1b}]52;c;YTpi\u{1b}\u{1b}\\\u{1b}\\")
        );
    }

    #[test]
    fn what_is_too_long_is_not_sent_and_says_so() {
        let loaded = crate::load::built_in().unwrap();
        let mut app = App::new(loaded.sheet, crate::pricing::Reading::Tier);
        app.sheet.name = "n".repeat(MOST);
        let mut out = Vec::new();
        app.update(crate::app::Action::Show(crate::app::Tab::Advise));
        copy(&mut app, Copying::Markdown, &mut out).unwrap();
        assert!(out.is_empty());
        let said = app.notice.clone().unwrap();
        assert!(
            said.starts_with("not sent: ") && said.contains("export"),
            "{said}"
        );
    }
}
