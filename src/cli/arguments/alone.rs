//! Alone: `genpanel quote …` read without the other commands, which are most of what clap has to build.

use std::ffi::OsString;

use clap::Parser;

use super::{Arguments, Command, Global, Panel, Quote};

/// `quote` with what every command takes; the words for help and mistakes are those of [`Arguments`].
#[derive(Debug, Parser)]
#[command(disable_help_flag = true)]
struct Alone {
    #[command(flatten)]
    global: Global,
    #[command(flatten)]
    quote: Quote,
}

impl Arguments {
    /// What the arguments say; the first one is the program's name.
    ///
    /// A script asks for one quote after the other, and of what the processor did for one a quarter was building
    /// commands that nobody asked for.
    /// Without any argument they say nothing, and to find that out would take a seventh of what is done before the
    /// first frame.
    ///
    /// # Errors
    ///
    /// What is wrong with them, or the help that they ask for.
    pub(in crate::cli) fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        match arguments {
            [] | [_] => Ok(Self::default()),
            [_, quote @ ..] if quote.first().is_some_and(|word| word == "quote") => {
                // Only all commands together know what else may be meant, and how it is used.
                let alone = bare(quote).or_else(|| Alone::try_parse_from(quote).ok());
                alone.map_or_else(|| Self::try_parse_from(arguments), |alone| Ok(alone.into()))
            }
            all => Self::try_parse_from(all),
        }
    }
}

/// `quote` with lines and nothing else: what does not begin with a dash is a line as it stands.
fn bare(quote: &[OsString]) -> Option<Alone> {
    let line = |word: &OsString| {
        let line = word.to_str()?;
        (!line.starts_with('-')).then(|| line.to_owned())
    };
    let lines: Vec<String> = quote.iter().skip(1).map(line).collect::<Option<_>>()?;
    (!lines.is_empty()).then(|| Alone {
        global: Global::default(),
        quote: Quote { lines },
    })
}

impl From<Alone> for Arguments {
    fn from(Alone { global, quote }: Alone) -> Self {
        Self {
            global,
            panel: Panel::default(),
            command: Some(Command::Quote(quote)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_without_the_other_commands_is_what_clap_reads_with_them() {
        for words in [
            "",
            "genpanel",
            "genpanel quote",
            "genpanel quote a:2K:1",
            "genpanel quote a:2K:1 b help quote",
            "genpanel quote a b --json --strict",
            "genpanel quote --sheet=s.toml a --reading FLAT -o out.csv --format=csv",
            "genpanel quote - --explain --ascii --color never",
            "genpanel quote -- --json -x",
            "genpanel quote help",
            "genpanel quote --help",
            "genpanel quote -h",
            "genpanel quote --version a",
            "genpanel quote a --linear",
            "genpanel quote a --jsn",
            "genpanel quote a --reading tall",
            "genpanel quote a --strict --strict",
            "genpanel --json quote a",
            "genpanel --linear quote a",
            "genpanel quot a",
            "genpanel compare a",
        ] {
            let words: Vec<_> = words.split_whitespace().map(OsString::from).collect();
            read_alike(&words);
        }
        read_alike(&["genpanel", "quote", "", " "].map(OsString::from));
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt as _;

            let broken = OsString::from_vec(b"sdxl:2K:\xff".to_vec());
            read_alike(&["genpanel".into(), "quote".into(), broken]);
        }
    }

    fn read_alike(words: &[OsString]) {
        let said = |read: Result<Arguments, clap::Error>| match read {
            Ok(arguments) => format!("{arguments:?}"),
            Err(error) => format!("{:?}: {error}", error.kind()),
        };
        let clap = match words {
            [] => Arguments::try_parse_from(["genpanel"]),
            words => Arguments::try_parse_from(words),
        };
        assert_eq!(said(Arguments::read(words)), said(clap), "{words:?}");
    }
}
