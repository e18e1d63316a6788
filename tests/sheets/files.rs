//! What is not even a text: each failure in its own words, and none of them hangs.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use genpanel::load::{Failure, MOST_BYTES, Origin, Why, load};

/// What is said of a file, its folder left out.
fn words(path: &Path, why: Why) -> String {
    let folder = format!("{}/", path.parent().unwrap().display());
    let path = path.to_owned();
    let Err(failure) = load(Origin::File { path, why }) else {
        panic!("it was read");
    };
    assert!(matches!(failure, Failure::Unreadable(_)), "{failure}");
    failure.to_string().replace(&folder, "")
}

#[test]
fn a_missing_file_says_who_named_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("none.toml");
    for (why, who) in [
        (Why::Flag, "named by --sheet"),
        (Why::Variable, "named by $GENPANEL_SHEET"),
    ] {
        assert_eq!(
            words(&path, why),
            format!("none.toml: there is no such file ({who})")
        );
    }
    // It was there when it was looked for.
    for (why, place) in [
        (Why::WorkingDirectory, "working"),
        (Why::ConfigDirectory, "configuration"),
    ] {
        assert_eq!(
            words(&path, why),
            format!("none.toml: there is no such file any more (it was in the {place} directory)")
        );
    }
    let path = PathBuf::new();
    let failure = load(Origin::File {
        path,
        why: Why::Flag,
    })
    .unwrap_err();
    assert_eq!(
        failure.to_string(),
        "\"\": there is no such file (named by --sheet)"
    );
}

#[test]
fn a_directory_is_no_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prices");
    fs::create_dir(&path).unwrap();
    assert_eq!(
        words(&path, Why::Flag),
        "prices: a directory, not a price sheet; name the file in it (named by --sheet)"
    );
}

#[test]
fn eight_mebibytes_are_read_and_one_byte_more_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.toml");
    let mut text = fs::read("tests/sheets/good/minimal.toml").unwrap();
    text.push(b'#');
    text.resize(usize::try_from(MOST_BYTES).unwrap(), b'.');
    fs::write(&path, &text).unwrap();
    let why = Why::Flag;
    assert!(
        load(Origin::File {
            path: path.clone(),
            why
        })
        .is_ok()
    );
    text.push(b'.');
    fs::write(&path, &text).unwrap();
    assert_eq!(
        words(&path, why),
        "huge.toml: larger than 8 MiB; a price sheet is a few kilobytes (named by --sheet)"
    );
}

/// A file of nothing but slips has as many problems as lines; they are found and shown in a moment.
#[test]
fn very_many_problems_are_counted_and_the_first_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("slips.toml");
    let mut text = "schema = 1\n".to_owned();
    for number in 0..4_000 {
        let _ = writeln!(text, "key-{number} = {number}");
    }
    for number in 0..4_000 {
        let _ = writeln!(text, "word {number}");
    }
    fs::write(&path, text).unwrap();
    let failure = load(Origin::File {
        path,
        why: Why::Flag,
    })
    .unwrap_err();
    let Failure::Problems(problems) = &failure else {
        panic!("{failure}");
    };
    assert_eq!(problems.list().len(), 8_000);
    let words = failure.to_string();
    let last = words.lines().last().unwrap();
    assert!(last.starts_with("8,000 problems in "), "{last}");
    assert!(
        last.ends_with("slips.toml, the first 1,000 above"),
        "{last}"
    );
    assert_eq!(words.lines().count(), 3_001);
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    const NO_FILE: &str =
        "a device or a pipe, not a file; to read from a pipe use --sheet - (named by --sheet)";

    #[test]
    fn a_device_without_an_end_is_not_read() {
        let zero = Path::new("/dev/zero");
        assert_eq!(words(zero, Why::Flag), format!("zero: {NO_FILE}"));
    }

    /// Opening a pipe would wait for somebody to write into it.
    #[test]
    fn a_pipe_without_a_writer_does_not_hang() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        if made.is_ok_and(|status| status.success()) {
            assert_eq!(words(&path, Why::Flag), format!("pipe: {NO_FILE}"));
        }
    }

    #[test]
    fn a_link_to_nothing_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("link.toml");
        symlink("gone.toml", &path).unwrap();
        assert_eq!(
            words(&path, Why::WorkingDirectory),
            "link.toml: a link to a file that is not there (found in the working directory)"
        );
        fs::remove_file(&path).unwrap();
        symlink("link.toml", &path).unwrap();
        let circle = words(&path, Why::Flag);
        assert!(
            circle.starts_with("link.toml: cannot be read: "),
            "{circle}"
        );
    }

    #[test]
    fn a_file_that_may_not_be_read_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.toml");
        fs::write(&path, "schema = 1").unwrap();
        fs::set_permissions(&path, PermissionsExt::from_mode(0o000)).unwrap();
        // Nothing is closed to root.
        if File::open(&path).is_err() {
            let words = words(&path, Why::Flag);
            assert_eq!(words, "secret.toml: you may not read it (named by --sheet)");
        }
    }

    #[test]
    fn a_name_cannot_drive_the_terminal() {
        let path = Path::new("/nowhere/a\u{1b}[31m\u{202e}b.toml");
        let words = words(path, Why::Flag);
        assert_eq!(
            words,
            "a\u{fffd}[31m\u{fffd}b.toml: there is no such file (named by --sheet)"
        );
    }
}
