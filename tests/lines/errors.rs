//! What is said of a wrong line, for every way to be wrong.

use genpanel::load::parse;
use genpanel::pricing::{Line, MAX_EDITS, Sheet};

use crate::sheet;

fn error(text: &str, sheet: &Sheet) -> String {
    match Line::parse(text, sheet) {
        Ok(line) => format!("read as {}", line.print(sheet)),
        Err(error) => error.to_string(),
    }
}

const SUFFIXES: &str =
    "after a comma comes reading=tier|flat|table, sheet=FINGERPRINT or total=N, each once";

/// Each line with all that is said of it: what is wrong, and what to write instead.
fn errors(cases: &[(&str, &str)]) {
    let sheet = sheet();
    for (text, expected) in cases {
        assert_eq!(error(text, &sheet), *expected, "{text}");
    }
}

#[test]
fn an_empty_line_is_answered_with_a_full_one() {
    errors(&[
        ("", "the line is empty: write nano-banana-pro:2K:3"),
        ("  ", "the line is empty: write nano-banana-pro:2K:3"),
        (
            ",reading=flat",
            "the line is empty: write nano-banana-pro:2K:3",
        ),
    ]);
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest_or_with_all() {
    let known = "there is nano-banana-pro, nano-banana-2, gpt-image-2, flux-1.1-pro, seedream-4.5, recraft-v3, \
                 … (15 in all)";
    errors(&[
        (
            "NANO-banana-por:2K:3",
            "unknown model \"NANO-banana-por\": did you mean nano-banana-pro?",
        ),
        (
            "fluxdev:2K:1",
            "unknown model \"fluxdev\": did you mean flux-dev?",
        ),
        ("zebra:2K:1", &format!("unknown model \"zebra\": {known}")),
        (
            "sdxl:8K:1",
            "unknown quality \"8K\": there is 720p, 1K, 2K, 4K",
        ),
        (
            "sdxl:702p:1",
            "unknown quality \"702p\": did you mean 720p?",
        ),
        (
            "sdxl:2K:1:lanscape",
            "unknown dimension \"lanscape\": did you mean landscape?",
        ),
        (
            "sdxl:2K:1+upscael:2x",
            "unknown edit \"upscael\": did you mean upscale?",
        ),
        (
            "sdxl:2K:1+blur",
            "unknown edit \"blur\": there is inpaint, upscale, remove-background, variation",
        ),
        (
            "sdxl:2K:1+upscale:5x",
            "unknown option \"5x\": there is 2x, 3x, 4x",
        ),
        (
            "sdxl+inpaint:30",
            "unknown option \"30\": there is 10, 25, 50, 100",
        ),
        (
            "sdxl:2K:1,reading=teir",
            "unknown reading \"teir\": did you mean tier?",
        ),
        (
            "sdxl:2K:1,reading=",
            "unknown reading \"\": there is tier, flat, table",
        ),
        (
            "sd\u{1b}[2Jxl:2K:1",
            &format!("unknown model \"sd\\u{{1b}}[2Jxl\": {known}"),
        ),
    ]);
}

#[test]
fn a_wrong_number_is_answered_with_the_range() {
    errors(&[
        (
            "sdxl:2K:9",
            "\"9\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl:2K:0",
            "\"0\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl:2K:-1",
            "\"-1\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl:2K:2.5",
            "\"2.5\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl:2K:٣",
            "\"٣\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl:2K:99999999999999999999",
            "\"99999999999999999999\" cannot be the count: write a whole number from 1 to 8",
        ),
        (
            "sdxl+variation:10000",
            "\"10000\" cannot be the number of times: write a whole number from 1 to 9999",
        ),
        (
            "sdxl+upscale:2x:",
            "\"\" cannot be the number of times: write a whole number from 1 to 9999",
        ),
    ]);
}

#[test]
fn a_missing_part_is_answered_with_a_line_that_has_it() {
    errors(&[
        (":2K:3", "the model is missing: write nano-banana-pro:2K:3"),
        ("sdxl:", "the quality is missing: write sdxl:2K:3"),
        ("sdxl::1", "the quality is missing: write sdxl:2K:3"),
        ("sdxl:4K", "the count is missing: write sdxl:4K:3"),
        (
            "sdxl:4K::landscape",
            "the count is missing: write sdxl:4K:3",
        ),
        ("sdxl:4K:1:", "the dimension is missing: write sdxl:4K:1"),
        ("sdxl:4K:1+", "the edit is missing: write +inpaint:10"),
        (
            "sdxl",
            "a model alone has no price: write sdxl:2K:3, or attach an edit with +",
        ),
        (
            "sdxl+upscale",
            "upscale needs an option: write upscale:2x, upscale:3x, upscale:4x",
        ),
        (
            "sdxl+upscale::2",
            "upscale needs an option: write upscale:2x, upscale:3x, upscale:4x",
        ),
    ]);
}

#[test]
fn a_part_too_many_is_answered_with_the_form() {
    let too_many = format!("sdxl{}", "+variation".repeat(MAX_EDITS + 1));
    errors(&[
        (
            "sdxl:2K:1:square:big",
            "\"big\" is one part too many: the form is MODEL:QUALITY:COUNT[:DIMENSION]",
        ),
        (
            "sdxl+variation:2:3",
            "\"3\" is one part too many: the form is +EDIT[:OPTION][:TIMES]",
        ),
        (
            &too_many,
            "too many edits: a configuration holds at most 16",
        ),
    ]);
}

#[test]
fn behind_a_comma_only_three_things_are_understood() {
    errors(&[
        ("sdxl:2K:1,", &format!("\"\" is not understood: {SUFFIXES}")),
        (
            "sdxl:2K:1,price=5",
            &format!("\"price=5\" is not understood: {SUFFIXES}"),
        ),
        (
            "sdxl:2K:1,sheet=12",
            &format!("\"sheet=12\" is not understood: {SUFFIXES}"),
        ),
        (
            "sdxl:2K:1,total=-5",
            &format!("\"total=-5\" is not understood: {SUFFIXES}"),
        ),
        (
            "sdxl:2K:1,total=5,total=6",
            &format!("\"total=6\" is not understood: {SUFFIXES}"),
        ),
    ]);
}

#[test]
fn a_sheet_without_edits_or_with_one_count_says_so() {
    let text = include_str!("../sheets/good/minimal.toml");
    let sheet = parse(text).unwrap();
    assert_eq!(
        error("m:any:2", &sheet),
        "\"2\" cannot be the count: it is always 1"
    );
    assert_eq!(
        error("m:any:1+upscale", &sheet),
        "unknown edit \"upscale\": the sheet has none"
    );
    assert_eq!(
        error("m:any:1+", &sheet),
        "unknown edit \"\": the sheet has none"
    );
    assert_eq!(error("", &sheet), "the line is empty: write m:any:1");
}

#[test]
fn a_very_long_line_is_an_error_and_not_a_long_one() {
    let sheet = sheet();
    for text in [
        "x".repeat(1_000_000),
        "+".repeat(1_000_000),
        ":".repeat(1_000_000),
    ] {
        assert!(error(&text, &sheet).len() < 500);
    }
}
