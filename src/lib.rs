//! genpanel: see what an AI image run costs before you run it.
//!
//! The modules in reading order; each may use only those before it, and a test keeps it so:
//!
//! 1. [`pricing`] — the domain: price sheet, configuration, quote. `std` only, cannot fail.
//! 2. [`analysis`] — pure questions over quotes: the cost of the next key, comparisons, checks, proofs.
//! 3. [`app`] — state, actions and effects; what the screen says.
//! 4. [`load`] — from a file to a sheet, or to every problem in it.
//! 5. [`input`] — from a key to an action, by one table.
//! 6. [`ui`] — from a view to cells.
//! 7. [`export`] — quotes and comparisons as a table, CSV, Markdown or JSON.
//! 8. [`terminal`] — guard, events, the loop.
//! 9. [`cli`] — the command line: arguments in, words and an exit code out.

// In reading order above, in alphabetical order below.
pub mod analysis;
pub mod app;
pub mod cli;
pub mod export;
pub mod input;
pub mod load;
pub mod pricing;
pub mod terminal;
pub mod ui;
