//! `--explain`: on each command and in each format the arithmetic of every number that is shown, with its sources.

use genpanel::load::BUILT_IN;

use crate::{Place, SMALL};

const PAGE: &str = "https://docs.qolaba.ai/image-generation/understanding-credits-usage";

/// A place with a sheet on which two prices are others, and a plan.
fn place() -> Place {
    let place = Place::new();
    let new = BUILT_IN
        .replacen("\ncredits = 49", "\ncredits = 60", 1)
        .replacen("percent = 70", "percent = 80", 1);
    place.write("new.toml", new);
    let plan = place.run("plan new -").fine();
    place.write("p.plan.toml", plan);
    place
}

/// What every format of a command must say, however it writes it.
const SAID: [(&str, &[&str]); 6] = [
    (
        "quote nano-banana-pro:2K:3+upscale:4x:3",
        &["49", "list price of Nano Banana Pro", "quality 2K"],
    ),
    (
        "compare nano-banana-pro:2K:3 imagegen-fast:2K:3",
        &[
            "9 - 147 = -138",
            "-138 / 147 = -93.9 %",
            "list price of ImageGen Fast",
        ],
    ),
    (
        "plan p.plan.toml",
        &[
            "~18 × 2 tries = ~36",
            "~22 before it + ~36 = ~58",
            "1,000 - ~58 = ~942 left",
            "Nano Banana Pro 4K ×1: ~98 × 2 tries = ~196",
            "~4 + ~18 + ~36 + ~392 = ~450",
            "~392 + ~294 + ~196 + ~392 = ~1,274",
            "~1,274 - ~450 = ~824 saved",
            "~824 pays for 8 more final images: ~98 each, ~784 in all",
            "~450 - ~392 + 196 × 1 try = ~254",
        ],
    ),
    (
        "afford 500 --model nano-banana-pro --keep 100 --run flux-dev:4K:1,reading=flat",
        &[
            "500 - 100 kept back = 400",
            "8 × 49 = 392 spent",
            "400 - 392 = 8 left",
            "8 + 41 more = 49",
            // The run is proved under the reading that it names.
            "the same at 4K",
            "44 × ~9 = ~396 spent",
        ],
    ),
    (
        "advise",
        &[
            "~20 + ~3 = ~23",
            "~23 × 3 = ~69",
            "~69 - ~294 = ~-225",
            "flips at ~98 - ~20 = ~78",
            "~4 - ~98 to generate = ~-94",
            "9 - 147 = -138",
            "147 (Nano Banana Pro) / 9 (ImageGen Fast) = 16.3 times",
        ],
    ),
    (
        "sheet diff built-in new.toml nano-banana-pro:1K:3 p.plan.toml",
        &[
            "60 - 49 = +11",
            "~+10 / ~70 = ~+14.3 %",
            "before ~34 × 3 = ~102",
            "after ~48 × 3 = ~144",
            "~144 - ~102 = ~+42",
            "~1 × 4 tries + ~7 × 3 tries + ~20 × 2 tries + ~480 × 1 try = ~545",
        ],
    ),
];

#[test]
fn every_command_explains_its_numbers_in_every_format() {
    let place = place();
    for (command, said) in SAID {
        for format in ["table", "csv", "md", "json"] {
            let run = place.run(&format!("{command} --explain --format {format}"));
            assert_eq!(run.code, 0, "{run:?}");
            for words in said.iter().chain([&PAGE]) {
                // JSON keeps what is done with a number apart from the number.
                let apart = format == "json" && words.starts_with("the same");
                assert!(
                    apart || run.out.contains(words),
                    "{command} as {format}: {words:?} is not in\n{}",
                    run.out
                );
            }
            let plain = place.run(&format!("{command} --format {format}"));
            assert!(plain.out.len() < run.out.len(), "{command} as {format}");
            assert!(!plain.out.contains(PAGE) || command.starts_with("quote") || format == "json");
        }
    }
}

#[test]
fn json_has_the_proof_and_the_arithmetic_under_the_same_keys() {
    let place = place();
    for (command, keys) in [
        (
            "compare nano-banana-pro:2K:3 imagegen-fast:2K:3",
            &[
                "/columns/1/arithmetic",
                "/columns/1/proof/0/parts/0/source",
                "/arithmetic",
            ][..],
        ),
        (
            "plan p.plan.toml",
            &[
                "/steps/0/arithmetic",
                "/steps/0/proof/0/parts/0/source",
                "/arithmetic/total",
                "/arithmetic/at_final",
                "/arithmetic/drafting",
                "/what_if/0/arithmetic",
            ],
        ),
        (
            "afford 500",
            &[
                "/models/rows/0/arithmetic",
                "/models/rows/0/proof/0/parts/0/source",
            ],
        ),
        (
            "advise",
            &[
                "/routes/rows/0/arithmetic",
                "/changes/rows/0/arithmetic",
                "/routes/rows/0/proof/0/parts/0/source",
            ],
        ),
        (
            "sheet diff built-in new.toml",
            &[
                "/differences/0/arithmetic",
                "/totals/0/arithmetic",
                "/totals/0/proof/0/0/parts/0/source",
                "/totals/0/proof/1/0/parts/0/source",
            ],
        ),
    ] {
        let plain = place.run(&format!("{command} --json")).out;
        let out = place.run(&format!("{command} --json --explain")).out;
        let told: serde_json::Value = serde_json::from_str(&out).unwrap();
        for key in keys {
            let words = told.pointer(key).and_then(serde_json::Value::as_str);
            assert!(
                words.is_some_and(|words| !words.is_empty()),
                "{command}: {key}"
            );
        }
        assert!(!plain.contains("\"arithmetic\""), "{command}: {plain}");
    }
}

#[test]
fn a_difference_is_proved_on_both_sheets() {
    let place = place();
    let words = "sheet diff built-in new.toml nano-banana-pro:1K:3+upscale:4x:3 --explain";
    for format in ["table", "csv", "md", "json"] {
        let out = place.run(&format!("{words} --format {format}")).out;
        insta::assert_snapshot!(format!("diff_explain_{format}"), out);
    }
}

#[test]
fn what_is_missing_has_no_arithmetic_made_up() {
    let place = Place::new();
    place.write("pricing.toml", SMALL);
    let words = "compare known:low:2 known:high:1 unknown:low:1 --explain";
    let out = place.run(words).fine();
    insta::assert_snapshot!("missing_explain", out);
    assert!(!out.contains("not offered = not offered"), "{out}");
}
