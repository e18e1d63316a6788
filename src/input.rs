//! Input: from a key to an action, by one table that footer, help and tests read too.

mod clash;
mod commands;
mod key;
mod keymap;
mod listing;
mod place;
mod press;
mod remap;
mod spelling;
mod table;

pub use clash::Clash;
pub use commands::{Command, commands};
pub use key::Key;
pub use keymap::{Keymap, action, hints};
pub use listing::Listed;
pub use place::place;
pub use press::{paste, press};
pub use remap::{Remap, names};
pub use table::{Binding, Task, bindings};
