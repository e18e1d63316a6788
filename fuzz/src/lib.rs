//! The laws of `cargo test`, for the fuzzers: one list of entry points for both.

#[path = "../../tests/entries/laws.rs"]
mod laws;

pub use laws::{ENTRIES, check};
