//! `compare` in every format, and what it refuses.

use super::{Place, SMALL, run};

#[test]
fn every_format() {
    for format in ["table", "csv", "md", "json"] {
        let words = format!("compare --examples --readings --baseline 4 --format {format}");
        insta::assert_snapshot!(format!("compare_{format}"), run(&words).fine());
    }
}

#[test]
fn the_examples_come_after_the_lines_and_the_first_line_is_the_baseline() {
    let out = run("compare nano-banana-pro:2K:3 --examples").fine();
    insta::assert_snapshot!("compare_lines_and_examples", out);
}

#[test]
fn one_line_is_its_own_baseline_without_a_sentence() {
    let out = run("compare flux-dev:2K:1").fine();
    assert_eq!(out.lines().count(), 2, "{out}");
    assert!(out.contains("baseline"));
    let out = run("compare flux-dev:2K:1 --json").fine();
    assert!(out.contains(r#""cheapest":null,"dearest":null,"ratio":null,"ratio_basis":null,"#));
}

#[test]
fn readings_can_be_compared_with_each_other() {
    let out = run("compare nano-banana-pro:4K:4 nano-banana-pro:4K:4,reading=flat").fine();
    insta::assert_snapshot!("compare_two_readings", out);
}

#[test]
fn machine_output_says_what_a_change_and_a_ratio_rest_on() {
    // The first total is stated, the second is not, so neither are the change and the ratio.
    let words = "compare nano-banana-pro:2K:1 nano-banana-pro:4K:1";
    let json = run(&format!("{words} --json")).fine();
    for part in [
        r#""change":49,"change_basis":"assumed","percent":100.0,"#,
        r#""ratio":2.0,"ratio_basis":"assumed","#,
        r#""table":{"total":88,"basis":"assumed","missing":null}"#,
    ] {
        assert!(json.contains(part), "{part}: {json}");
    }
    let csv = run(&format!("{words} --format csv")).fine();
    let rows: Vec<_> = csv.lines().collect();
    assert!(rows[0].contains(",change,change_basis,percent,tier,tier_basis,tier_missing,flat,"));
    assert!(rows[1].contains(",0,stated,0,49,stated,,"), "{csv}");
    assert!(rows[2].contains(",49,assumed,100,98,assumed,,"), "{csv}");
}

#[test]
fn a_place_that_depends_on_the_reading_is_marked() {
    let words = "compare nano-banana-pro:1K:1 nano-banana-2:4K:1 gpt-image-2:2K:1 --readings";
    let out = run(words).fine();
    insta::assert_snapshot!("compare_turned", out);
    assert!(!run("compare --examples --readings").fine().contains('↕'));
    let json = run(&format!("{words} --json")).fine();
    assert!(
        json.contains(r#""ranks":{"tier":2,"flat":3,"table":2}"#),
        "{json}"
    );
    let csv = run(&format!("{words} --format csv")).fine();
    assert!(
        csv.lines()
            .next()
            .unwrap()
            .ends_with(",tier_rank,flat_rank,table_rank,times")
    );
    assert!(csv.lines().nth(1).unwrap().ends_with(",2,3,2,1"), "{csv}");
    let without = "compare nano-banana-pro:1K:1 nano-banana-2:4K:1 gpt-image-2:2K:1";
    assert!(!run(without).fine().contains('↕'));
}

#[test]
fn what_is_missing_has_no_change() {
    let place = Place::new();
    place.write("pricing.toml", SMALL);
    let words = "compare known:low:2 known:high:2 unknown:low:2 known:low:9";
    insta::assert_snapshot!("compare_missing", place.run(words).fine());
    let csv = place.run(&format!("{words} --format csv")).fine();
    insta::assert_snapshot!("compare_missing_csv", csv);
    let json = place.run(&format!("{words} --json")).fine();
    for part in [
        r#""change":null,"change_basis":null,"percent":null,"#,
        r#""readings":{"tier":{"total":null,"basis":null,"missing":"missing"},"#,
        r#""readings":{"tier":{"total":4500,"basis":"stated","missing":null},"#,
        r#""ratio":4.5,"ratio_basis":"stated","#,
    ] {
        assert!(json.contains(part), "{part}: {json}");
    }
}

#[test]
fn proofs_stand_under_their_rows() {
    let out = run("compare flux-dev:2K:1 flux-dev:4K:1 --explain").fine();
    insta::assert_snapshot!("compare_explain", out);
    let json = run("compare flux-dev:2K:1 --explain --json").fine();
    assert!(
        json.contains(r#""proof":[{"title":"Flux Dev 2K""#),
        "{json}"
    );
}

#[test]
fn strict_counts_every_total_that_is_shown() {
    assert_eq!(
        run("compare nano-banana-2:2K:1 flux-dev:2K:1 --strict").code,
        0
    );
    // Under the reading "table", Nano Banana 2 at 2K has an assumed price of its own.
    let words = "compare nano-banana-2:2K:1 flux-dev:2K:1 --strict --readings";
    assert_eq!(run(words).code, 6);
    assert_eq!(run("compare --examples --strict").code, 6);
}

#[test]
fn what_cannot_be_compared_is_refused() {
    assert!(run("compare").refused(2).contains("nothing to compare"));
    for baseline in ["0", "3", "99"] {
        let words = format!("compare flux-dev:2K:1 sdxl:2K:1 --baseline {baseline}");
        assert_eq!(
            run(&words).refused(2),
            format!("--baseline {baseline}: there are the configurations 1 to 2")
        );
    }
    let message = run("compare flux-dev:2K:1 flux-dve:2K:1").refused(2);
    assert!(message.contains("did you mean flux-dev?"), "{message}");
    let place = Place::new();
    place.write("pricing.toml", SMALL);
    let message = place.run("compare --examples").refused(2);
    assert!(message.contains("no examples"), "{message}");
}
