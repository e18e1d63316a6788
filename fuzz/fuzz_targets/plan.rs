//! Any bytes at the entry point `plan`: its laws are in `tests/entries/plan.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("plan", bytes);
});
