//! Pure questions over quotes: what the next key would cost, how configurations compare, whether the checks hold.
//!
//! Imports `std` and [`pricing`](crate::pricing) only; every answer is derived from quotes and never stored.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions
)]

mod checks;
mod compare;
mod describe;
mod diff;
mod neighbours;
mod proof;
mod rank;

pub use checks::{CheckResult, checks};
pub use compare::{Column, Comparison, Extremes};
pub use describe::{describe, describe_edit, times};
pub use diff::{
    Difference, DifferenceKind, Effect, EffectError, Limit, SheetSection, Value, differences,
};
pub use neighbours::{EditNeighbour, Neighbour, Neighbours};
pub use proof::{Part, Proof, proofs};
pub use rank::{Rank, TURNED, ranks, turned_words};
