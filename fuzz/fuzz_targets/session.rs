//! Any bytes at the entry point `session`: its laws are in `tests/entries/session.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("session", bytes);
});
