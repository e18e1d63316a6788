//! Every seed of the fuzzers goes through its entry point: what was once found stays mended.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "entries/laws.rs"]
mod laws;

use std::fs;
use std::path::{Path, PathBuf};

use laws::{ENTRIES, check};

fn seeds(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    let files = fs::read_dir(folder.join(name)).unwrap();
    let mut paths: Vec<PathBuf> = files.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| (path.clone(), fs::read(path).unwrap());
    paths.into_iter().map(read).collect()
}

fn all_hold(name: &str) {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "{name}");
    for (path, bytes) in seeds {
        let held = std::panic::catch_unwind(|| check(name, &bytes));
        assert!(
            held.is_ok(),
            "{} breaks a law, which is told above",
            path.display()
        );
    }
}

macro_rules! seeds_of {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                all_hold(stringify!($name));
            }
        )+

        #[test]
        fn every_entry_point_has_seeds_and_every_seed_an_entry_point() {
            let named = [$(stringify!($name)),+];
            assert_eq!(named, ENTRIES.map(|(name, _)| name));
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
            for entry in fs::read_dir(folder).unwrap() {
                let name = entry.unwrap().file_name();
                assert!(named.iter().any(|known| name == *known), "{name:?}");
            }
            let sizes = named.iter().flat_map(|name| seeds(name)).map(|(_, bytes)| bytes.len());
            assert!(sizes.sum::<usize>() < 300_000);
        }
    };
}

seeds_of! { sheet line config session linear plan scenes }
