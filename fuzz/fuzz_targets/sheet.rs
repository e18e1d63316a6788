//! Any bytes at the entry point `sheet`: its laws are in `tests/entries/sheet.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    genpanel_fuzz::check("sheet", bytes);
});
