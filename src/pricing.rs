//! The domain: what an image run costs, under one reading of one price sheet.
//!
//! Imports `std` only and cannot fail: a [`Configuration`] that exists has a [`Quote`].
//! Prices are whole credits; no floating point, no clock, no file, no terminal.
//! The arithmetic saturates where it would overflow, and the loader refuses every sheet on which it could.

#![deny(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    clippy::as_conversions
)]

mod amount;
mod bar;
mod basis;
mod change;
mod check;
mod configuration;
mod credits;
mod dimension;
mod edit;
mod figure;
mod figures;
mod fingerprint;
mod line;
mod list;
mod model;
mod money;
mod name;
mod nearest;
mod price_list;
mod quality;
mod quote;
mod reading;
mod sheet;
mod step;

pub use amount::{Amount, Gap};
pub use bar::bar;
pub use basis::Basis;
pub use change::Change;
pub use check::{Check, Template};
pub use configuration::{Configuration, EditUse, Generation, MAX_EDITS, MAX_TIMES};
pub use credits::{Credits, Rounding};
pub use dimension::{Dimension, Ratio};
pub use edit::{Charge, Edit, EditOption, OptionPrice};
pub use figure::Figure;
pub use figures::{grouped, ratio, share, ungrouped};
pub use fingerprint::Fingerprint;
pub use line::{Line, LineError};
pub use list::{At, List};
pub use model::{Model, Tier};
pub use money::Money;
pub use name::{ID_SIGNS, escaped, folded, is_unsafe, plain, same_name};
pub use nearest::nearest;
pub use price_list::PriceList;
pub use quality::Quality;
pub use quote::{Item, Quote, QuoteLine, Rule};
pub use reading::Reading;
pub use sheet::{CountRange, Example, MAX_COUNT, Sheet, Start};
pub use step::Step;
