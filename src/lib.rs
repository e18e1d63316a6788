//! genpanel: see what an AI image run costs before you run it.
//!
//! The modules in reading order; each may use only those before it, and a test keeps it so:
//!
//! 1. [`pricing`] — the domain: price sheet, configuration, quote. `std` only, cannot fail.
//! 2. [`analysis`] — pure questions over quotes: the cost of the next key, comparisons, checks, proofs.
//! 3. [`app`] — state, actions and effects; what the screen says.
//! 4. [`load`] — from a file to a sheet, or to every problem in it.
//! 5. [`store`] — the session on disk, read with every problem told and written whole.
//! 6. [`input`] — from a key to an action, by one table.
//! 7. [`ui`] — from a view to cells.
//! 8. [`config`] — the configuration file, and what wins over it.
//! 9. [`markup`] — any text as text in SVG and HTML.
//! 10. [`picture`] — a frame as text, as text with colours, as SVG and as HTML.
//! 11. [`scenes`] — a show in a file: read with every problem told, and played without a terminal or a clock.
//! 12. [`export`] — quotes and comparisons as a table, CSV, Markdown, JSON, HTML or SVG.
//! 13. [`share`] — what is on the screen in any of these, to be copied or exported.
//! 14. [`linear`] — the panel without a screen: a command in, lines of words out.
//! 15. [`terminal`] — guard, events, the loops.
//! 16. [`cli`] — the command line: arguments in, words and an exit code out.

// In reading order above, in alphabetical order below.
pub mod analysis;
pub mod app;
pub mod cli;
pub mod config;
pub mod export;
pub mod input;
pub mod linear;
pub mod load;
pub mod markup;
pub mod picture;
pub mod pricing;
pub mod scenes;
pub mod share;
pub mod store;
pub mod terminal;
pub mod ui;
