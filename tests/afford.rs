//! Afford: the figures of the product, the laws behind them, the screen and the command.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there, in its helpers too"
)]

#[path = "afford/command.rs"]
mod command;
#[path = "laws/generated.rs"]
#[expect(dead_code, reason = "made for all laws")]
mod generated;
#[path = "afford/laws.rs"]
mod laws;
#[path = "draw/looks.rs"]
mod looks;
#[path = "laws/parts.rs"]
mod parts;
#[path = "afford/screen.rs"]
mod screen;
