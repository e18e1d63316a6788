//! Source: the text of a sheet, or why it could not be read.

use std::collections::HashSet;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use super::lines::Lines;
use super::{BUILT_IN, Failure, Origin, Problem, Problems, parse};

/// The largest sheet that is read: 8 MiB.
pub const MOST_BYTES: u64 = 8 * 1024 * 1024;

/// The byte order mark: it says nothing in UTF-8, and would move every column of the first line.
const MARK: char = '\u{feff}';

/// What is said of a file that is not there.
const MISSING: &str = "there is no such file";

/// The text of a sheet.
#[derive(Clone, Debug)]
pub struct Source {
    /// The whole text.
    pub text: String,
}

impl Source {
    /// Reads it whole, without a byte order mark.
    ///
    /// # Errors
    ///
    /// A missing, unreadable, too large or non-text file, each in its own words.
    pub fn read(origin: &Origin) -> Result<Self, Failure> {
        Self::read_as(Kind::Sheet, origin, |text| {
            parse(text).err().unwrap_or_default()
        })
    }

    /// The same for a text of any kind; `others` tells what is wrong in the lines of a text that is not UTF-8.
    pub(crate) fn read_as(
        kind: Kind,
        origin: &Origin,
        others: impl FnOnce(&str) -> Vec<Problem>,
    ) -> Result<Self, Failure> {
        let bytes = match origin {
            // It was text before it was compiled in.
            Origin::BuiltIn => {
                return Ok(Self {
                    text: BUILT_IN.to_owned(),
                });
            }
            Origin::Stdin => all(kind, io::stdin().lock()),
            Origin::File { path, .. } => file(kind, path),
        };
        let bytes = bytes.and_then(text_like).map_err(|why| {
            Failure::Unreadable(match kind {
                Kind::Sheet => match origin.was().filter(|_| why == MISSING) {
                    Some(was) => format!("{}: {why} any more ({was})", origin.name()),
                    None => format!("{}: {why} ({})", origin.name(), origin.why()),
                },
                // It is named, or where it always is; nothing has to be explained.
                Kind::Plan | Kind::Session | Kind::Config | Kind::Scenes => {
                    format!("{}: {why}", origin.name())
                }
            })
        })?;
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self {
                text: match text.strip_prefix(MARK) {
                    Some(rest) => rest.to_owned(),
                    None => text,
                },
            }),
            Err(error) => Err(Failure::Problems(not_text(
                origin,
                error.as_bytes(),
                others,
            ))),
        }
    }
}

/// What a text is meant to be, for the words about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Sheet,
    Plan,
    Session,
    Config,
    Scenes,
}

impl Kind {
    const fn name(self) -> &'static str {
        match self {
            Self::Sheet => "price sheet",
            Self::Plan => "plan",
            Self::Session => "session",
            Self::Config => "configuration file",
            Self::Scenes => "scene file",
        }
    }

    /// How it is read from a pipe.
    const fn piped(self) -> &'static str {
        match self {
            Self::Sheet => "--sheet -",
            // Nobody reads the others from a pipe.
            Self::Plan | Self::Session | Self::Config => "genpanel plan -",
            Self::Scenes => "genpanel record -",
        }
    }
}

/// The bytes of a file, or why there are none.
fn file(kind: Kind, path: &Path) -> Result<Vec<u8>, String> {
    // Asked before opening: opening a pipe waits for its writer, and a device may never end.
    let metadata = path.metadata().map_err(|error| {
        let is_link = path.symlink_metadata().is_ok();
        if error.kind() == io::ErrorKind::NotFound && is_link {
            "a link to a file that is not there".to_owned()
        } else {
            words(&error)
        }
    })?;
    usable(kind, &metadata)?;
    all(kind, File::open(path).map_err(|error| words(&error))?)
}

fn usable(kind: Kind, metadata: &Metadata) -> Result<(), String> {
    if metadata.is_dir() {
        Err(format!(
            "a directory, not a {}; name the file in it",
            kind.name()
        ))
    } else if !metadata.is_file() {
        Err(format!(
            "a device or a pipe, not a file; to read from a pipe use {}",
            kind.piped()
        ))
    } else if metadata.len() > MOST_BYTES {
        Err(too_large(kind))
    } else {
        Ok(())
    }
}

/// Reads one byte more than may be, so that "too large" can be told from "just fits".
fn all(kind: Kind, from: impl Read) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let read = from.take(MOST_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|error| words(&error))?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(too_large(kind));
    }
    Ok(bytes)
}

/// Refuses bytes in which not even single lines are UTF-8.
fn text_like(bytes: Vec<u8>) -> Result<Vec<u8>, String> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        Err("UTF-16 text; save it as UTF-8".to_owned())
    } else if bytes.contains(&0) {
        Err("not a text file".to_owned())
    } else {
        Ok(bytes)
    }
}

fn too_large(kind: Kind) -> String {
    format!("larger than 8 MiB; a {} is a few kilobytes", kind.name())
}

fn words(error: &io::Error) -> String {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "io::ErrorKind is open, and the system's own words serve for the rest"
    )]
    match error.kind() {
        io::ErrorKind::NotFound => MISSING.to_owned(),
        io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}

/// Every line that is not UTF-8, and what else is wrong in the lines that are.
fn not_text(origin: &Origin, bytes: &[u8], others: impl FnOnce(&str) -> Vec<Problem>) -> Problems {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let lines = Lines::of(&text);
    let mut broken = HashSet::new();
    let mut at = 0;
    let mut problems = Vec::new();
    for chunk in bytes.utf8_chunks() {
        at += chunk.valid().len();
        let Some(wrong) = chunk.invalid().first() else {
            break;
        };
        let shown = at..at + char::REPLACEMENT_CHARACTER.len_utf8();
        at = shown.end;
        if broken.insert(lines.number(shown.start)) {
            let message = format!("the byte {wrong:#04x} is not UTF-8 text");
            problems.push(Problem::new(shown, message, "save the file as UTF-8"));
        }
    }
    problems.extend(
        others(&text)
            .into_iter()
            .filter(|problem| !broken.contains(&lines.number(problem.at.start))),
    );
    Problems::new(origin.name(), text, problems)
}
