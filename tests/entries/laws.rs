//! What holds of any bytes at every entry point of the program; a broken law is a panic, for `cargo test` and fuzzers.
//!
//! Each of [`ENTRIES`] takes bytes as a stranger's file or pipe gives them and says what must be so, whatever they are.

mod config;
mod given;
mod line;
mod linear;
mod money;
mod plan;
mod scenes;
mod session;
mod sheet;

/// What takes any bytes, panics where a law does not hold, and tells whether they were what the entry point takes.
pub type Law = fn(&[u8]) -> bool;

/// Every entry point by its name, which is also the folder of its seeds.
pub const ENTRIES: [(&str, Law); 7] = [
    ("sheet", sheet::law),
    ("line", line::law),
    ("config", config::law),
    ("session", session::law),
    ("linear", linear::law),
    ("plan", plan::law),
    ("scenes", scenes::law),
];

/// Takes bytes to the entry point of that name; whether it took them.
pub fn check(name: &str, bytes: &[u8]) -> bool {
    let found = ENTRIES.iter().find(|(known, _)| *known == name);
    let (_, law) = found.expect("an entry point of that name");
    law(bytes)
}
