//! The store: the session on disk, in `$XDG_STATE_HOME/genpanel`, read with every problem told and written whole.
//!
//! ```text
//! session.toml         the session of the one genpanel that is open
//! session-2.toml       of a second one, while the first is open; and so on
//! session.lock         held by whoever keeps session.toml; the system lets go of it however the process ends
//! session.toml.old-1   a session that was put aside: it could not be read, did not fit, or --fresh was asked for
//! ```

mod atomic;
mod file;
mod keeper;
mod open;
mod session;
mod slot;

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

pub use atomic::replace;
pub use file::{Destination, create};
pub use keeper::Keeper;
pub use open::{Opened, open};
pub use session::{parse, print};
pub use slot::{Slot, file_name};

use crate::app::Session;
use crate::load::{Failure, Kind, Origin, Problems, Source, Why};

/// Where sessions are kept: `$XDG_STATE_HOME/genpanel`, or `~/.local/state/genpanel`.
///
/// `None` where there is no home directory.
pub fn folder() -> Option<PathBuf> {
    let places = etcetera::choose_base_strategy().ok()?;
    let state = places.state_dir().unwrap_or_else(|| places.data_dir());
    // An empty HOME makes a path that depends on where one stands.
    state.is_absolute().then(|| state.join("genpanel"))
}

/// The home directory, for which `~` stands in the name of a file; `None` where there is none.
pub fn home() -> Option<String> {
    let home = etcetera::home_dir().ok()?;
    let path = home.is_absolute().then_some(home)?;
    path.into_os_string().into_string().ok()
}

/// Reads a session; `None` where there is no such file.
///
/// # Errors
///
/// Why it could not be read, or every problem in it.
pub fn read(path: &Path) -> Result<Option<Session>, Failure> {
    if path.symlink_metadata().is_err() {
        return Ok(None);
    }
    let origin = Origin::File {
        path: path.to_owned(),
        why: Why::Argument,
    };
    let problems = |text: &str| parse(text).err().unwrap_or_default();
    let source = Source::read_as(Kind::Session, &origin, problems)?;
    parse(&source.text)
        .map(Some)
        .map_err(|problems| Failure::Problems(Problems::new(origin.name(), source.text, problems)))
}
