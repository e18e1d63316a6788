//! Any bytes at the entry point `scenes`: its laws are in `tests/entries/scenes.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("scenes", bytes);
});
