//! Origin: which sheet is used, and why.

use std::path::{Path, PathBuf};

use crate::pricing::is_unsafe;

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
    /// The argument of a command about sheets.
    Argument,
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
                Why::Argument => "named on the command line",
                Why::Variable => "named by $GENPANEL_SHEET",
                Why::WorkingDirectory => "found in the working directory",
                Why::ConfigDirectory => "found in the configuration directory",
            },
            Self::Stdin => "named by --sheet -",
            Self::BuiltIn => "no other sheet was named or found",
        }
    }

    /// The same of a file that was found and is gone; `None` where somebody named it.
    pub(super) const fn was(&self) -> Option<&'static str> {
        match self {
            Self::File { why, .. } => match why {
                Why::WorkingDirectory => Some("it was in the working directory"),
                Why::ConfigDirectory => Some("it was in the configuration directory"),
                Why::Flag | Why::Argument | Why::Variable => None,
            },
            Self::Stdin | Self::BuiltIn => None,
        }
    }
}

/// A path as it can be shown: nothing in it that a terminal would obey, and never nothing at all.
fn printable(path: &Path) -> String {
    let shown: String = path
        .to_string_lossy()
        .chars()
        .map(|sign| if is_unsafe(sign) { '\u{fffd}' } else { sign })
        .collect();
    if shown.is_empty() {
        "\"\"".to_owned()
    } else {
        shown
    }
}
