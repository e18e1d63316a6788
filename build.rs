//! Links on Linux what unwinds from the compiler's own archive instead of a shared library.
//!
//! A panic ends the program and only its report walks the stack, but loading `libgcc_s` for that took a fourteenth of
//! what a quote takes from start to end.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" && is_beside_the_linker("libgcc_eh.a") {
        println!("cargo::rustc-link-lib=gcc_eh");
    }
}

/// Whether what links the program has this library; it says where, and of one that it has not only its name.
fn is_beside_the_linker(library: &str) -> bool {
    let linker = env::var_os("RUSTC_LINKER").unwrap_or_else(|| OsString::from("cc"));
    let asked = Command::new(linker)
        .arg(format!("-print-file-name={library}"))
        .output();
    asked.is_ok_and(|said| {
        let place = String::from_utf8_lossy(&said.stdout);
        let place = Path::new(place.trim());
        place.is_absolute() && place.exists()
    })
}
