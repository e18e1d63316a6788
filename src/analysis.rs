//! Pure questions over quotes: what the next key would cost, how configurations compare, whether the checks hold.
//!
//! Imports `std` and [`pricing`](crate::pricing) only; every answer is derived from quotes and never stored.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions
)]

mod advise;
mod afford;
mod checks;
mod compare;
mod describe;
mod diff;
mod explanation;
mod fit;
mod ledger;
mod neighbours;
mod plan;
mod proof;
mod rank;
mod row;
mod section;

pub use advise::{AdviseAsk, MAX_UPSCALES, Route, Upscaling, advise};
pub use afford::{AffordAsk, AffordedModel, Fit};
pub use checks::{CheckResult, checks, explain_check};
pub use compare::{Column, Comparison, Extremes};
pub use describe::{describe, describe_dimension, describe_edit, describe_edits, times};
pub use diff::{
    Difference, DifferenceKind, Effect, EffectError, EffectProof, Limit, SheetSection, SideProof,
    Value, differences,
};
pub use explanation::{
    Explanation, ExplanationLine, change_arithmetic, in_short, joined_steps, next_choices, signed,
    spent_arithmetic,
};
pub use fit::{BudgetFit, MostThatFit, nearest_fit};
pub use ledger::{ItemKind, Ledger, Run, RunItem};
pub use neighbours::{EditNeighbour, Neighbour, Neighbours};
pub use plan::{
    Amended, Amendment, Drafting, Left, MAX_STEPS, MAX_TRIES, PlanCost, PlanStep, StepCost,
    Template,
};
pub use proof::{Part, Proof, proofs};
pub use rank::{Rank, TURNED, ranks, turned_words};
pub use row::{Cell, Row};
pub use section::{Head, Other, Section, Verdict, joined};
