//! Any bytes at the entry point `linear`: its laws are in `tests/entries/linear.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("linear", bytes);
});
