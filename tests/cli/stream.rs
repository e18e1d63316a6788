//! `quote -`: a stream of any length, in which a bad line is told and passed over.

use std::fmt::Write as _;
use std::time::Instant;

use super::{Place, Run};

fn stream(words: &str, input: impl Into<Vec<u8>>) -> Run {
    Run::of(Place::new().command(words).write_stdin(input))
}

#[test]
fn a_bad_line_is_told_with_its_number_and_the_rest_goes_on() {
    let input = b"\xef\xbb\xbfnano-banana-pro:2K:3\r\n\n# a note, even one \xff\nnano-banana-por:2K:3\n  flux-dev:2K:1  \n\xff\xfe\nsdxl:2K:1";
    let run = stream("quote - --format csv", input.as_slice());
    assert_eq!(run.code, 2);
    assert_eq!(
        run.err,
        "genpanel: line 4: unknown model \"nano-banana-por\": did you mean nano-banana-pro?\n\
         genpanel: line 6: not UTF-8 text\n"
    );
    let lines: Vec<_> = run
        .out
        .lines()
        .map(|line| line.split(',').next().unwrap())
        .collect();
    assert_eq!(
        lines,
        ["line", "nano-banana-pro:2K:3", "flux-dev:2K:1", "sdxl:2K:1"]
    );
}

#[test]
fn a_line_without_end_is_one_error() {
    let mut input = vec![b'x'; 20_000_000];
    input.extend(b"\nsdxl:2K:1\n");
    let run = stream("quote - --json", input);
    assert_eq!(run.code, 2);
    assert_eq!(run.err, "genpanel: line 1: longer than 64 KiB\n");
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn every_format_streams_and_says_the_same_as_without_streaming() {
    let input = "nano-banana-pro:2K:3\nnano-banana-2:1K:3+upscale:4x:3\n";
    for format in ["csv", "json"] {
        let streamed = stream(&format!("quote - --explain --format {format}"), input).fine();
        let lines = input.replace('\n', " ");
        let words = format!("quote {lines} --explain --format {format}");
        assert_eq!(streamed, Place::new().run(&words).fine());
    }
    for format in ["table", "md"] {
        let words = format!("quote - --format {format}");
        insta::assert_snapshot!(format!("stream_{format}"), stream(&words, input).fine());
    }
}

#[test]
fn nothing_in_is_nothing_wrong() {
    assert_eq!(stream("quote - --json", "").fine(), "");
    assert_eq!(
        stream("quote - --format csv", "# only this\n")
            .fine()
            .lines()
            .count(),
        1
    );
}

#[test]
fn strict_holds_for_a_stream_and_a_bad_line_is_graver() {
    let strict = |input: &str| stream("quote - --strict --json", input).code;
    assert_eq!(strict("nano-banana-pro:2K:3\n"), 0);
    assert_eq!(strict("nano-banana-pro:2K:3\nnano-banana-pro:4K:3\n"), 6);
    assert_eq!(strict("nano-banana-pro:4K:3\nwhat\n"), 2);
}

#[test]
fn a_hundred_thousand_lines_take_a_moment() {
    let mut input = String::new();
    for at in 0..100_000 {
        let _ = writeln!(input, "nano-banana-pro:2K:{}", at % 8 + 1);
    }
    let begun = Instant::now();
    let out = stream("quote - --format csv", input).fine();
    assert_eq!(out.lines().count(), 100_001);
    assert!(out.lines().last().unwrap().contains(",8,392,0,392,"));
    // Generous, for a build without optimisation on a busy machine; what is not linear takes far longer.
    assert!(begun.elapsed().as_secs() < 60);
}

#[test]
fn standard_input_is_asked_for_one_thing() {
    let sheet = stream("quote - --sheet -", "").refused(2);
    assert!(sheet.contains("both"), "{sheet}");
    let mixed = stream("quote - sdxl:2K:1", "").refused(2);
    assert!(mixed.contains("alone"), "{mixed}");
}

#[test]
fn a_note_in_a_stream_names_its_line() {
    let run = stream("quote - --json", "\nsdxl:2K:1,total=1\n");
    assert_eq!(run.code, 0);
    assert_eq!(
        run.err,
        "genpanel: line 2: says a total of 1; here it is 18\n"
    );
}

/// More lines than are remembered, each of them twice: with the same row and the same note.
#[test]
fn a_line_that_comes_again_is_priced_as_the_first_time() {
    let mut input = String::new();
    for stated in (1..=4_200).chain(1..=4_200) {
        writeln!(input, "sdxl:2K:1,total={stated}").unwrap();
    }
    let run = stream("quote - --format csv", input);
    let rows: Vec<_> = run.out.lines().skip(1).collect();
    let row = Place::new().run("quote sdxl:2K:1 --format csv").fine();
    assert_eq!(rows.len(), 8_400);
    assert!(rows.iter().all(|found| Some(*found) == row.lines().nth(1)));
    let (first, again) = rows.split_at(4_200);
    assert_eq!(first, again);
    // One of them states the total that it has.
    let noted = |from: u32| (from..from + 4_200).filter(move |line| *line != from + 17);
    let lines: Vec<_> = run.err.lines().collect();
    assert_eq!(lines.len(), 8_398);
    for (line, number) in lines.iter().zip(noted(1).chain(noted(4_201))) {
        let says = format!("genpanel: line {number}: says a total of ");
        assert!(line.starts_with(&says), "{line}");
    }
}
