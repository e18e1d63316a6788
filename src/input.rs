//! Input: from a key to an action, by one table that footer, help and tests read too.

mod key;
mod keymap;
mod table;

pub use key::Key;
pub use keymap::{action, bindings_in, hints};
pub use table::{Binding, Task, bindings};
