//! Price sheets as files: bad ones with their messages pinned, good ones with what they must give.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "sheets/bad.rs"]
mod bad;
#[path = "sheets/built_in.rs"]
mod built_in;
#[path = "sheets/files.rs"]
mod files;
#[path = "sheets/good.rs"]
mod good;
#[path = "sheets/limits.rs"]
mod limits;
