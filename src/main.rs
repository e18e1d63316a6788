//! The binary: arguments, error reports, exit code.
fn main() {}
