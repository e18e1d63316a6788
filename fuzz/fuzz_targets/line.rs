//! Any bytes at the entry point `line`: its laws are in `tests/entries/line.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("line", bytes);
});
