//! genpanel: see what an AI image run costs before you run it.
//!
//! The modules in reading order; each may use only those before it, and a test keeps it so:
//!
//! 1. [`pricing`] — the domain: price sheet, configuration, quote. `std` only, cannot fail.
//! 2. [`analysis`] — pure questions over quotes: the cost of the next key, comparisons, checks, proofs.
//! 3. [`load`] — from a file to a sheet, or to every problem in it.

// In reading order above, in alphabetical order below.
pub mod analysis;
pub mod load;
pub mod pricing;
pub mod terminal;
