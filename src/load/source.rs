//! Source: which sheet is used and why, and its text.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{BUILT_IN, Failure, Problem, Problems};
use crate::pricing::plain;

/// The largest sheet that is read: 8 MiB.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// Where a sheet comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A file, and what chose it.
    File {
        /// The file.
        path: PathBuf,
        /// What chose it.
        why: Why,
    },
    /// Standard input (`--sheet -`).
    Stdin,
    /// The sheet that is compiled in.
    BuiltIn,
}

/// What chose a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// `--sheet FILE`.
    Flag,
    /// `$GENPANEL_SHEET`.
    Variable,
    /// It lies in the working directory.
    WorkingDirectory,
    /// It lies in the configuration directory.
    ConfigDirectory,
}

/// Where a sheet may lie, gathered once from the environment.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// `--sheet`.
    pub flag: Option<PathBuf>,
    /// `$GENPANEL_SHEET`.
    pub variable: Option<PathBuf>,
    /// The configuration directory, `$XDG_CONFIG_HOME/genpanel`.
    pub config: Option<PathBuf>,
}

impl Places {
    /// The first that is named or exists: flag, variable, `./pricing.toml`, configuration directory, built-in.
    pub fn choose(self) -> Origin {
        const NAME: &str = "pricing.toml";
        let named = |path: PathBuf, why| Origin::File { path, why };
        let there = |path: PathBuf| path.symlink_metadata().is_ok().then_some(path);
        if let Some(path) = self.flag {
            return if path == Path::new("-") {
                Origin::Stdin
            } else {
                named(path, Why::Flag)
            };
        }
        if let Some(path) = self.variable.filter(|path| !path.as_os_str().is_empty()) {
            return named(path, Why::Variable);
        }
        if let Some(path) = there(PathBuf::from(NAME)) {
            return named(path, Why::WorkingDirectory);
        }
        match self.config.and_then(|config| there(config.join(NAME))) {
            Some(path) => named(path, Why::ConfigDirectory),
            None => Origin::BuiltIn,
        }
    }
}

impl Origin {
    /// The file as it is named in messages.
    pub fn name(&self) -> String {
        match self {
            Self::File { path, .. } => printable(path),
            Self::Stdin => "standard input".to_owned(),
            Self::BuiltIn => "built-in sheet".to_owned(),
        }
    }

    /// Why this one, in words.
    pub const fn why(&self) -> &'static str {
        match self {
            Self::File { why, .. } => match why {
                Why::Flag => "named by --sheet",
                Why::Variable => "named by $GENPANEL_SHEET",
                Why::WorkingDirectory => "found in the working directory",
                Why::ConfigDirectory => "found in the configuration directory",
            },
            Self::Stdin => "named by --sheet -",
            Self::BuiltIn => "no other sheet was named or found",
        }
    }
}

/// The text of a sheet.
#[derive(Clone, Debug)]
pub struct Source {
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Reads it whole.
    ///
    /// # Errors
    ///
    /// A missing, unreadable, too large or non-text file, each in its own words.
    pub fn read(origin: &Origin) -> Result<Self, Failure> {
        let bytes = match origin {
            Origin::BuiltIn => {
                return Ok(Self {
                    text: BUILT_IN.to_owned(),
                });
            }
            Origin::Stdin => read_all(io::stdin().lock()),
            Origin::File { path, .. } => File::open(path).and_then(|file| {
                if file.metadata()?.is_dir() {
                    return Err(io::ErrorKind::IsADirectory.into());
                }
                read_all(file)
            }),
        };
        let bytes = bytes.map_err(|error| Failure::Unreadable(reason(origin, &error)))?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Failure::Unreadable(format!(
                "{}: larger than 8 MiB; a price sheet is a few kilobytes ({})",
                origin.name(),
                origin.why()
            )));
        }
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { text }),
            Err(error) => Err(Failure::Problems(not_text(origin, error.as_bytes()))),
        }
    }
}

/// Reads one byte more than may be, so that "too large" can be told from "just fits".
fn read_all(from: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn reason(origin: &Origin, error: &io::Error) -> String {
    let (name, why) = (origin.name(), origin.why());
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "io::ErrorKind is open, and the system's own words serve for the rest"
    )]
    match error.kind() {
        io::ErrorKind::NotFound => format!("{name}: there is no such file ({why})"),
        io::ErrorKind::IsADirectory => {
            format!("{name}: a directory, not a price sheet; name the file in it ({why})")
        }
        io::ErrorKind::PermissionDenied => format!("{name}: you may not read it ({why})"),
        _ => format!("{name}: cannot be read: {error} ({why})"),
    }
}

fn not_text(origin: &Origin, bytes: &[u8]) -> Problems {
    let valid = bytes
        .utf8_chunks()
        .next()
        .map_or(0, |chunk| chunk.valid().len());
    let wrong = bytes.get(valid).copied().unwrap_or_default();
    let problem = Problem::new(
        valid..valid + '\u{fffd}'.len_utf8(),
        format!("byte {wrong:#04x} is not UTF-8 text"),
        "save the file as UTF-8",
    );
    let text = String::from_utf8_lossy(bytes).into_owned();
    Problems::new(origin.name(), text, vec![problem])
}

fn printable(path: &Path) -> String {
    path.to_string_lossy()
        .chars()
        .map(|sign| {
            if plain(sign.encode_utf8(&mut [0; 4])).starts_with("\\u") {
                '\u{fffd}'
            } else {
                sign
            }
        })
        .collect()
}
