//! The pictures in `assets/` are as `assets/pictures.sh` draws them now.
//!
//! `GENPANEL_BLESS=1 cargo test --test pictures` draws them anew.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

const SCRIPT: &str = include_str!("../assets/pictures.sh");

/// The words of a line of the script, as a shell tells them apart.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (place, part) in line.split('\'').enumerate() {
        if place % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}

#[test]
fn every_picture_is_as_it_comes_out_now() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let mut drawn = Vec::new();
    for line in SCRIPT
        .lines()
        .filter(|line| line.starts_with("genpanel render "))
    {
        let mut words = words(line);
        let file = words.pop().unwrap();
        assert_eq!(words.pop().as_deref(), Some("-o"), "{line}");
        let folder = tempfile::tempdir().unwrap();
        // Nothing is around that would choose another sheet.
        let output = Command::new(env!("CARGO_BIN_EXE_genpanel"))
            .args(words.get(1..).unwrap())
            .current_dir(&folder)
            .env_remove("GENPANEL_SHEET")
            .env("XDG_CONFIG_HOME", folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{line}: {output:?}");
        let path = root.join(&file);
        if env::var_os("GENPANEL_BLESS").is_some() {
            fs::write(&path, &output.stdout).unwrap();
        }
        let kept = fs::read(&path).unwrap_or_default();
        assert!(
            kept == output.stdout,
            "{file} is stale: GENPANEL_BLESS=1 cargo test --test pictures"
        );
        assert!(
            readme.contains(&format!("({file})")),
            "the README lacks {file}"
        );
        drawn.push(root.join(file));
    }
    assert!(drawn.len() >= 3, "{drawn:?}");
    for entry in fs::read_dir(root.join("assets")).unwrap() {
        let path = entry.unwrap().path();
        let picture = path.extension().is_some_and(|ending| ending == "svg");
        assert!(!picture || drawn.contains(&path), "{}", path.display());
    }
}
