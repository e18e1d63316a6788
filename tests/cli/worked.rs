//! The worked examples that the command line must answer as the page does.

use super::run;

/// What stands under the headings of the table, in each row.
fn rows(words: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| line.split_whitespace().map(str::to_owned).collect();
    run(words)
        .fine()
        .lines()
        .skip(1)
        .take_while(|line| !line.is_empty())
        .map(cells)
        .collect()
}

#[track_caller]
fn quoted(words: &str, cells: &str) {
    let row = rows(&format!("quote {words}")).remove(0);
    assert_eq!(row[1..].join(" "), cells, "{words}");
}

#[test]
fn quotes_are_those_of_the_page() {
    quoted("nano-banana-pro:2K:3", "49 3 147 - 147 stated");
    quoted("imagegen-fast:2K:3", "3 3 9 - 9 stated");
    quoted("nano-banana-2:2K:8", "25 8 200 - 200 stated");
    quoted("nano-banana-pro:4K:4", "~98 4 ~392 - ~392 assumed");
    quoted(
        "nano-banana-pro:4K:4 --reading flat",
        "~49 4 ~196 - ~196 assumed",
    );
    quoted(
        "nano-banana-pro:4K:4 --reading table",
        "~88 4 ~352 - ~352 assumed",
    );
    quoted(
        "nano-banana-2:1K:3+upscale:4x:3",
        "~18 3 ~54 ~12 ~66 assumed",
    );
    quoted("flux-dev+inpaint:25:2", "- - - ~6 ~6 assumed");
}

#[test]
fn strict_refuses_an_assumed_price_and_still_prints_it() {
    let run = run("quote nano-banana-pro:4K:4 --strict");
    assert_eq!(run.code, 6);
    assert!(run.out.contains("~392"));
    super::run("quote nano-banana-pro:2K:3 --strict").fine();
}

#[test]
fn a_slip_is_answered_with_the_name_that_was_meant() {
    let message = run("quote NANO-banana-por:2K:3").refused(2);
    assert_eq!(
        message,
        "unknown model \"NANO-banana-por\": did you mean nano-banana-pro?"
    );
}

#[test]
fn the_examples_are_six_in_the_order_of_the_page() {
    let totals: Vec<_> = rows("compare --examples --format csv")
        .iter()
        .map(|row| row.join(" ").split(',').nth(6).unwrap().to_owned())
        .collect();
    assert_eq!(totals, ["1", "6", "18", "50", "98", "392"]);
}

#[test]
fn the_checks_of_the_built_in_sheet_hold() {
    let told = run("sheet check").fine();
    assert!(
        told.contains("all ") && told.contains("checks hold"),
        "{told}"
    );
    assert!(!told.contains("FAILS"), "{told}");
}
