//! Usage: clap's answers, as help on standard output or as one line on standard error.

use std::fmt::Write as _;

use clap::error::ErrorKind;

use super::output;
use super::{Fault, Outcome};
use crate::pricing::is_unsafe;

/// Answers what clap did not accept, or was asked to answer.
pub(super) fn answer(error: &clap::Error) -> Result<Outcome, Fault> {
    let text = error.render().to_string();
    if matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        output::write(None, |out| out.write_all(text.as_bytes()))?;
        return Ok(Outcome::Fine);
    }
    Err(Fault::Usage(sentence(&text)))
}

/// clap's paragraphs as one line, without the usage line and without anything that a terminal would obey.
fn sentence(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let told = lines
        .take_while(|line| !line.starts_with("Usage:") && !line.starts_with("For more information"))
        .filter(|line| !line.is_empty());
    let mut words = String::new();
    for line in told {
        let line = line.strip_prefix("error: ").unwrap_or(line);
        if !words.is_empty() {
            words.push_str(if line.starts_with("tip:") { "; " } else { " " });
        }
        words.push_str(line);
    }
    let usage = text.lines().find_map(|line| line.strip_prefix("Usage: "));
    let command: Vec<_> = usage
        .unwrap_or("genpanel")
        .split(' ')
        .take_while(|word| word.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .collect();
    let _ = write!(words, "; try '{} --help'", command.join(" "));
    words
        .chars()
        .map(|sign| if is_unsafe(sign) { '\u{fffd}' } else { sign })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_become_one_line() {
        let text = "error: unexpected argument '--jsn\u{1b}' found\n\n  tip: a similar argument exists: '--json'\n\n\
                    Usage: genpanel quote <LINE>...\n\nFor more information, try '--help'.\n";
        assert_eq!(
            sentence(text),
            "unexpected argument '--jsn\u{fffd}' found; tip: a similar argument exists: '--json'; \
             try 'genpanel quote --help'"
        );
    }
}
