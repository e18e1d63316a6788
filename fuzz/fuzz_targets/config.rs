//! Any bytes at the entry point `config`: its laws are in `tests/entries/config.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("config", bytes);
});
