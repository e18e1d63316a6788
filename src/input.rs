//! Input: from a key to an action, by one table that footer, help and tests read too.

mod commands;
mod key;
mod keymap;
mod press;
mod table;

pub use commands::{Command, commands};
pub use key::Key;
pub use keymap::{action, bindings_in, hints};
pub use press::{paste, press};
pub use table::{Binding, Task, bindings};
