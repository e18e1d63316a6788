//! Man: the manual page of the program, or of one of its commands.

use clap::CommandFactory as _;

use super::arguments::{Arguments, Global};
use super::completions::NONE;
use super::{Fault, Outcome, meaning, output};
use crate::pricing::{nearest, plain};

pub(super) fn run(words: &[String], global: &Global) -> Result<Outcome, Fault> {
    meaning::refuse(global, "man", &NONE)?;
    let mut command = Arguments::command();
    // Gives every command its whole name and the options that count everywhere.
    command.build();
    let mut name = "genpanel".to_owned();
    for word in words {
        let Some(found) = command.find_subcommand(word) else {
            return Err(unknown(&name, word, &command));
        };
        command = found.clone();
        name = format!("{name} {}", command.get_name());
    }
    let page = clap_mangen::Man::new(command);
    output::write(global.output.as_deref(), |mut out| page.render(&mut out))?;
    Ok(Outcome::Fine)
}

fn unknown(name: &str, word: &str, command: &clap::Command) -> Fault {
    let known: Vec<&str> = command
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    let help = match nearest(word, known.iter().copied()) {
        Some(near) => format!("did you mean {near}?"),
        None if known.is_empty() => "it has none".to_owned(),
        None => format!("it has {}", known.join(", ")),
    };
    Fault::Usage(format!("{name} has no command \"{}\": {help}", plain(word)))
}
