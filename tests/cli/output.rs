//! Where output goes, and what happens when it cannot go there.

use super::{Place, run};

const QUOTE: &str = "quote nano-banana-pro:2K:3";

#[test]
fn a_file_is_written_whole_and_holds_what_would_have_been_printed() {
    let place = Place::new();
    place.write("out.csv", "old");
    let words = format!("{QUOTE} --format csv");
    assert_eq!(place.run(&format!("{words} -o out.csv")).fine(), "");
    assert_eq!(place.read("out.csv"), place.run(&words).fine());
    assert_eq!(place.files(), ["out.csv"]);
    assert!(place.run(&format!("{QUOTE} -o -")).fine().contains("147"));
}

#[test]
fn a_file_that_cannot_be_written_is_an_error() {
    let place = Place::new();
    let message = place.run(&format!("{QUOTE} -o none/x.csv")).refused(1);
    assert!(
        message.starts_with("cannot write to none/x.csv: "),
        "{message}"
    );
    let message = place.run(&format!("{QUOTE} -o .")).refused(1);
    assert!(message.contains("directory"), "{message}");
}

#[test]
fn a_refused_command_leaves_the_file_alone() {
    let place = Place::new();
    place.write("out.csv", "old");
    place.run("quote what -o out.csv").refused(2);
    assert_eq!(place.read("out.csv"), "old");
    assert_eq!(place.files(), ["out.csv"]);
}

#[test]
fn strict_and_bad_lines_still_fill_the_file() {
    let place = Place::new();
    let strict = place.run("quote nano-banana-pro:4K:1 --strict --json -o out.json");
    assert_eq!(strict.code, 6);
    assert!(place.read("out.json").contains("\"total\":98"));
    let mut stream = place.command("quote - --format csv -o out.csv");
    let stream = super::Run::of(stream.write_stdin("what\nsdxl:2K:1\n"));
    assert_eq!(stream.code, 2);
    assert_eq!(place.read("out.csv").lines().count(), 2);
}

#[cfg(unix)]
mod unix {
    use std::fs;
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::{Command, Output, Stdio};

    use super::{Place, QUOTE, run};

    fn mode(place: &Place, name: &str) -> u32 {
        fs::metadata(place.path(name)).unwrap().permissions().mode() & 0o777
    }

    /// Runs through a shell, which can redirect and close.
    fn shell(script: &str) -> Output {
        let place = Place::new();
        Command::new("sh")
            .args(["-c", script])
            .env("GENPANEL", env!("CARGO_BIN_EXE_genpanel"))
            .env_remove("GENPANEL_SHEET")
            .env("XDG_CONFIG_HOME", place.path("config"))
            .current_dir(place.path("."))
            .output()
            .unwrap()
    }

    #[track_caller]
    fn failed(script: &str, why: &str) {
        let output = shell(script);
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{script}: {err}");
        assert_eq!(err.lines().count(), 1, "{script}: {err}");
        assert!(err.starts_with("genpanel: cannot write to "), "{err}");
        assert!(err.contains(why), "{script}: {err}");
    }

    #[test]
    fn a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own() {
        let place = Place::new();
        place.run(&format!("{QUOTE} -o new.csv")).fine();
        place.write("usual", "");
        assert_eq!(mode(&place, "new.csv"), mode(&place, "usual"));
        place.write("old.csv", "");
        fs::set_permissions(place.path("old.csv"), fs::Permissions::from_mode(0o640)).unwrap();
        place.run(&format!("{QUOTE} -o old.csv")).fine();
        assert_eq!(mode(&place, "old.csv"), 0o640);
        fs::set_permissions(place.path("old.csv"), fs::Permissions::from_mode(0o440)).unwrap();
        place.run(&format!("{QUOTE} -o old.csv")).refused(1);
    }

    #[test]
    fn a_link_stays_a_link() {
        let place = Place::new();
        place.write("real.csv", "old");
        std::os::unix::fs::symlink("real.csv", place.path("link.csv")).unwrap();
        place.run(&format!("{QUOTE} -o link.csv")).fine();
        assert!(place.path("link.csv").is_symlink());
        assert!(place.read("real.csv").contains("147"));
    }

    #[test]
    fn a_device_is_written_to_and_not_replaced() {
        assert_eq!(run(&format!("{QUOTE} -o /dev/null")).fine(), "");
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
        assert!(
            run(&format!("{QUOTE} -o /dev/stdout"))
                .fine()
                .contains("147")
        );
    }

    #[test]
    fn a_closed_pipe_ends_quietly() {
        for words in [
            "quote - --format csv",
            "quote - --json",
            "quote -",
            "quote - --format md",
        ] {
            let mut child = Command::new(env!("CARGO_BIN_EXE_genpanel"))
                .args(words.split_whitespace())
                .env_remove("GENPANEL_SHEET")
                .current_dir(Place::new().path("."))
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            drop(child.stdout.take());
            let mut input = child.stdin.take().unwrap();
            // Once the program has ended, there is nobody to read the rest.
            while input.write_all(b"nano-banana-pro:2K:3\n").is_ok() {}
            let output = child.wait_with_output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{words}");
            assert!(output.stderr.is_empty(), "{words}");
        }
        for words in [QUOTE, "compare --examples", "sheet check", "--help"] {
            let output = shell(&format!(
                "{{ sleep 0.1; \"$GENPANEL\" {words}; echo $? >&2; }} | true"
            ));
            assert_eq!(String::from_utf8(output.stderr).unwrap(), "0\n", "{words}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_an_error_in_every_format() {
        for format in ["table", "csv", "md", "json"] {
            let quote = format!("\"$GENPANEL\" {QUOTE} --format {format}");
            failed(&format!("{quote} >/dev/full"), "No space left");
            failed(&format!("{quote} -o /dev/full"), "No space left");
            failed(
                &format!("echo sdxl:2K:1 | \"$GENPANEL\" quote - --format {format} >/dev/full"),
                "No space left",
            );
        }
        for words in ["compare --examples", "sheet check", "sheet path", "--help"] {
            failed(
                &format!("\"$GENPANEL\" {words} >/dev/full"),
                "No space left",
            );
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_closed_or_unwritable_output_is_an_error_and_a_silenced_one_is_not() {
        for closed in [">&-", ">&-; exit $?", "<&- >&-"] {
            failed(&format!("\"$GENPANEL\" {QUOTE} {closed}"), "closed");
        }
        failed(&format!("\"$GENPANEL\" {QUOTE} 1</dev/null"), "Bad file");
        for silence in [">/dev/null", ">/dev/null 2>&1", "1<>/dev/null 2>&1"] {
            let output = shell(&format!("\"$GENPANEL\" {QUOTE} {silence}"));
            assert_eq!(output.status.code(), Some(0), "{silence}");
        }
        // As Python and Node silence a program: open for both, and standard error is still there.
        let null = || {
            let mut null = fs::File::options();
            null.read(true).write(true).open("/dev/null").unwrap()
        };
        let genpanel = env!("CARGO_BIN_EXE_genpanel");
        let direct = (genpanel, QUOTE.split(' ').collect());
        // A shell that was silenced itself, once in the place of the program and once above it.
        let quote = format!("{genpanel} {QUOTE}");
        let waits = format!("{quote}; exit $?");
        let through = [("sh", vec!["-c", &*quote]), ("sh", vec!["-c", &*waits])];
        for (program, arguments) in [direct].into_iter().chain(through) {
            let output = Command::new(program)
                .args(&arguments)
                .env_remove("GENPANEL_SHEET")
                .current_dir(Place::new().path("."))
                .stdout(null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
                .wait_with_output()
                .unwrap();
            let err = String::from_utf8(output.stderr).unwrap();
            assert_eq!(
                (output.status.code(), &*err),
                (Some(0), ""),
                "{arguments:?}"
            );
        }
        // Standard error that cannot be written to changes nothing.
        let output = shell("\"$GENPANEL\" quote what 2>/dev/full");
        assert_eq!(output.status.code(), Some(2));
    }
}
