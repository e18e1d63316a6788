//! Say: words to the person, on standard error.

use std::fmt::Display;
use std::io::Write as _;

/// One message, under the program's name.
pub(super) fn say(message: impl Display) {
    say_bare(format_args!("genpanel: {message}"));
}

/// A message that names its place itself.
pub(super) fn say_bare(message: impl Display) {
    // In one piece, so that messages of several processes do not mix.
    // When even standard error cannot be written to, there is nobody left to tell.
    let _ = std::io::stderr().write_all(format!("{message}\n").as_bytes());
}
