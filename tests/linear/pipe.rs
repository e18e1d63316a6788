//! Through pipes: commands in, one line a change out, what went wrong on standard error and in the exit code.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use genpanel::load::BUILT_IN;

use super::Place;

const SCRIPT: &str = "\
# explore
quality next
count 5
model flux-dev

# compare
pin
add the sheet's examples
take
# demo
simulate
plan
total
quit
count 8
";

#[test]
fn a_script_is_answered_line_by_line() {
    let (code, out, err) = Place::new().talk("", SCRIPT);
    let expected = "\
Nano Banana Pro, 2K, 3 images: 147 credits
Quality 4K: ~294 credits (~+147)
Count 5: ~490 credits (~+196)
Model Flux Dev: ~90 credits (~-400)
pin 1: Flux Dev 4K ×5; 2 compares
Compare: 7 pins; Flux Dev 4K ×5, ~90 credits, baseline, chosen column, each ~18, if tier ~90, if flat ~45 (another place), \
if table ~45 (another place), long side 3,840 px, size Square 1:1
pin 1 is in hand
simulated: Flux Dev 4K ×5 for ~90, ~910 left; u takes it back
Plan: ~450 of ~910, ~460 left
1. ImageGen Fast 720p ×1, 4 tries at ~1 each: ~4, ~906 left, test the prompt, chosen step
2. Flux Dev 1K ×1, 3 tries at ~6 each: ~18, ~888 left, refine the style
3. Nano Banana 2 1K ×1, 2 tries at ~18 each: ~36, ~852 left, validate direction
4. Nano Banana Pro 4K ×4, 1 try at ~392 each: ~392, ~460 left, final batch
Total: ~450, ~460 left
";
    assert!(out.starts_with(expected), "{out}");
    assert!(
        out.ends_with("Flux Dev, 4K, 5 images: ~90 credits\n"),
        "{out}"
    );
    assert_eq!((code, err.as_str()), (0, ""));
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_the_rest_goes_on() {
    let place = Place::new();
    let mut script = b"count 99\nfirst model\n\xff\xfe\nquality nxt\n".to_vec();
    script.extend("x".repeat(200_000).bytes());
    script.extend(b"\ncount 5\nbudget");
    let (code, out, err) = place.talk("", script);
    assert_eq!(code, 2);
    assert_eq!(
        out,
        "Nano Banana Pro, 2K, 3 images: 147 credits\nCount 5: 245 credits (+98)\nbudget in credits?\n"
    );
    let told: Vec<_> = err.lines().collect();
    assert_eq!(
        told[0],
        "genpanel: line 1: 99 is not from 1 to 8, which this sheet allows"
    );
    assert_eq!(told[1], "genpanel: line 2: this is the first model");
    assert_eq!(told[2], "genpanel: line 3: not UTF-8 text");
    assert!(
        told[3].starts_with("genpanel: line 4: unknown quality \"nxt\""),
        "{err}"
    );
    assert_eq!(told[4], "genpanel: line 5: longer than 64 KiB");
    assert_eq!(told[5..], ["genpanel: what was asked was not answered"]);
}

#[test]
fn the_session_goes_on_and_says_so() {
    let place = Place::new();
    assert_eq!(place.talk("", "sdxl:4K:2\npin").0, 0);
    let (code, out, err) = place.talk("", "");
    assert_eq!(
        (code, out.as_str()),
        (0, "SDXL, 4K, 2 images: ~72 credits\n")
    );
    assert!(
        err.starts_with("genpanel: restored: 1 pin (--fresh starts anew), "),
        "{err}"
    );
    let (_, out, _) = place.talk("--fresh --budget 50 --reading flat", "show");
    assert!(
        out.starts_with("Nano Banana Pro, 2K, 3 images: 147 credits; needs 97 more credits"),
        "{out}"
    );
}

#[test]
fn a_plan_is_saved_opened_and_never_replaced_unasked() {
    let place = Place::new();
    let script = "save a.plan.toml\nstep 4\ndrop the step\nsave b.plan.toml\nopen a.plan.toml\n\
                  save b.plan.toml\nn\nsave b.plan.toml\ny\nopen missing.toml\nsave b.plan.toml\n\
                  open a.plan.toml\nsave b.plan.toml\ncount 1\n";
    let (code, out, err) = place.talk("", script);
    let out: Vec<_> = out.lines().skip(1).collect();
    assert_eq!(out[0], "saved: 4 steps in a.plan.toml");
    assert!(out[1].ends_with("step 4 of 4, 1 try, ~392; Drafting saves ~824: 8 more final images at ~98, or 2 tries at ~392."));
    assert_eq!(out[2], "dropped; 3 steps left");
    assert_eq!(
        out[3..],
        [
            "saved: 3 steps in b.plan.toml",
            "opened: a.plan.toml",
            "there is a file b.plan.toml: y replaces it, n leaves it",
            "left as it was",
            "there is a file b.plan.toml: y replaces it, n leaves it",
            "saved: 4 steps in b.plan.toml",
            "saved: 4 steps in b.plan.toml",
            "opened: a.plan.toml",
            "there is a file b.plan.toml: y replaces it, n leaves it",
            "Count 1: 49 credits (-98)",
        ]
    );
    assert_eq!(code, 2);
    let told: Vec<_> = err.lines().collect();
    assert_eq!(told.len(), 2, "{err}");
    assert!(
        told[0].starts_with("genpanel: line 10: not opened: "),
        "{err}"
    );
    assert_eq!(
        told[1],
        "genpanel: line 14: not written: there is such a file, and nobody said y"
    );
}

#[test]
fn it_is_opened_by_option_or_environment_and_by_nothing_else() {
    let place = Place::new();
    let open = |accessible: &str| {
        let mut command = place.command("");
        let command = command.env("ACCESSIBLE", accessible).write_stdin("quit\n");
        command.output().unwrap()
    };
    for yes in ["1", "yes"] {
        assert_eq!(open(yes).status.code(), Some(0), "{yes}");
    }
    for no in ["", "0"] {
        let output = open(no);
        assert_eq!(output.status.code(), Some(2), "{no}");
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(
            told.contains("genpanel --linear") && told.lines().count() == 1,
            "{told}"
        );
    }
    for (words, told) in [
        ("--sheet -", "the panel reads commands from standard input"),
        ("--plan -", "the panel reads commands from standard input"),
        ("--json", "--json needs a command"),
        ("quote sdxl:2K:1", "before a command, --linear"),
    ] {
        let (code, out, err) = place.talk(words, "");
        assert_eq!((code, out.as_str()), (2, ""), "{words}");
        assert!(err.contains(told), "{err}");
    }
}

const EVERYTHING: &str = "add the sheet's examples\nbudget 300\nquality 4K\nhelp\nwork\ncompare\nplan\nafford\nadvise\nnext question\n\
    simulate\nmodel 5\nsimulate\nhistory\nsheet\nproof\nmodels\nedits\nreadings\nsizes\nnothing\nundo\ngenerate or edit\nshow\n";

#[test]
fn nothing_of_it_is_a_control_sequence_and_in_ascii_nothing_is_beyond_it() {
    for words in ["", "--ascii", "--theme light --color always"] {
        let (_, out, err) = Place::new().talk(words, EVERYTHING);
        assert!(out.lines().count() > 150, "{out}");
        for text in [out, err] {
            assert!(text.chars().all(|sign| sign == '\n' || !sign.is_control()));
            assert!(words != "--ascii" || text.is_ascii(), "{text}");
        }
    }
    let place = Place::new();
    fs::create_dir_all(place.path("config/genpanel")).unwrap();
    fs::write(place.path("config/genpanel/config.toml"), "ascii = true\n").unwrap();
    let (_, out, _) = place.talk("", EVERYTHING);
    assert!(out.is_ascii(), "{out}");
}

#[test]
fn there_is_no_mouse_without_a_screen() {
    let (_, out, err) = Place::new().talk("", "mouse\ntotal\n");
    assert!(err.contains("there is no mouse without a screen"), "{err}");
    assert!(out.ends_with("147 credits\n"), "{out}");
}

#[test]
fn thousands_are_kept_apart_as_the_configuration_has_it() {
    let place = Place::new();
    fs::create_dir_all(place.path("config/genpanel")).unwrap();
    let file = place.path("config/genpanel/config.toml");
    fs::write(&file, "grouping = \"space\"\n").unwrap();
    let (code, out, err) = place.talk("", "budget 5,000\nplan\n");
    assert!(out.contains("5 000") && !out.contains("5,000"), "{out}");
    assert_eq!((code, err.as_str()), (0, ""));
    fs::write(&file, "grouping = \"spaces\"\n").unwrap();
    let (_, out, err) = place.talk("", "budget 5,000\n");
    assert!(out.contains("5,000"), "{out}");
    assert!(err.contains("\"spaces\" is no grouping"), "{err}");
}

fn spawn(place: &Place, words: &[&str]) -> std::process::Child {
    Command::new(env!("CARGO_BIN_EXE_genpanel"))
        .args(words)
        .envs(place.environment())
        .env_remove("GENPANEL_SHEET")
        .current_dir(place.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_closed_pipe_ends_quietly_and_the_session_is_kept() {
    let place = Place::new();
    let mut child = spawn(&place, &["--linear"]);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut input = child.stdin.take().unwrap();
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    input.write_all(b"count 5\n").unwrap();
    out.read_line(&mut line).unwrap();
    drop(out);
    input.write_all(b"count 6\nmodels\n").unwrap();
    let output = child.wait_with_output().unwrap();
    drop(input);
    assert_eq!(
        (output.status.code(), output.stderr.as_slice()),
        (Some(0), &b""[..])
    );
    let (_, out, _) = place.talk("", "");
    assert_eq!(out, "Nano Banana Pro, 2K, 6 images: 294 credits\n");
}

#[test]
fn the_sheet_is_followed_while_it_waits() {
    let place = Place::new();
    let sheet = place.path("pricing.toml");
    fs::write(&sheet, BUILT_IN).unwrap();
    let mut child = spawn(&place, &["--linear"]);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut err = BufReader::new(child.stderr.take().unwrap());
    let mut next = || {
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        line
    };
    assert_eq!(next(), "Nano Banana Pro, 2K, 3 images: 147 credits\n");
    let dearer = BUILT_IN.replacen("\ncredits = 49", "\ncredits = 55", 1);
    fs::write(&sheet, &dearer).unwrap();
    assert_eq!(
        next(),
        "pricing.toml reloaded: 1 price changed, total 147 → 165\n"
    );
    fs::write(&sheet, dearer.replacen("\ncredits", "\ncredit", 1)).unwrap();
    let mut told = String::new();
    err.read_line(&mut told).unwrap();
    assert!(told.contains("the last prices stay"), "{told}");
    let mut input = child.stdin.take().unwrap();
    input.write_all(b"count 1\n").unwrap();
    assert_eq!(next(), "Count 1: 55 credits (-110)\n");
    drop(input);
    // What went wrong with the sheet is no command that was not done.
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_name_of_a_file_is_not_taken_for_words_of_the_command() {
    let place = Place::new();
    let (code, out, err) = place.talk(
        "",
        "export a b.md\nexport the report.md\nsave plan my.plan.toml\n",
    );
    assert_eq!((code, err.as_str()), (0, ""));
    for name in [
        "exported: a b.md",
        "exported: the report.md",
        "my.plan.toml",
    ] {
        assert!(out.contains(name), "{out}");
    }
}
