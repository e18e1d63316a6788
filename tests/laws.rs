//! Laws: what holds for every sheet, every configuration and every text, shown on generated ones.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/diff.rs"]
mod diff;
#[path = "laws/fingerprint.rs"]
mod fingerprint;
#[path = "laws/fit.rs"]
mod fit;
#[path = "laws/generated.rs"]
mod generated;
#[path = "laws/lines.rs"]
mod lines;
#[path = "laws/loader.rs"]
mod loader;
#[path = "laws/overflow.rs"]
mod overflow;
#[path = "laws/parts.rs"]
mod parts;
#[path = "laws/prices.rs"]
mod prices;
#[path = "laws/ranks.rs"]
mod ranks;
#[path = "laws/written.rs"]
mod written;
