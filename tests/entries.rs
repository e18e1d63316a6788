//! The laws of every entry point, tried with random bytes and with what is nearly right; fuzzers try the same for longer.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "entries/laws.rs"]
mod laws;
#[path = "entries/slips.rs"]
mod slips;

use proptest::prelude::*;

use genpanel::load::BUILT_IN;
use laws::{ENTRIES, check};
use slips::slipped;

const SHEETS: &[&str] = &[
    BUILT_IN,
    include_str!("sheets/good/minimal.toml"),
    include_str!("sheets/good/other-workspace.toml"),
    include_str!("sheets/good/missing-prices.toml"),
    include_str!("sheets/good/huge-prices.toml"),
];
const LINES: &[&str] = &[
    "nano-banana-pro:2K:3",
    "nano-banana-2:1K:3:landscape+upscale:4x:3",
    "flux-dev+inpaint:25:2",
    "sdxl:4K:2+upscale:2x:3+inpaint:25,reading=flat,sheet=0123abcd,total=147",
    "*:4K:1,reading=table",
];
const CONFIGS: &[&str] = &[
    "theme = \"dark\"\nascii = false\nmotion = true\nmouse = false\n\n[keys]\n\"next model\" = [\"n\", \"down\"]\n\"type: count\" = \"N\"\nhelp = \"f\"\n",
    "theme = \"auto\"\n[keys]\nquit = [\"Q\", \"ctrl-q\"]\n\"undo the last change\" = \"Z\"\n\"next model\" = []\n",
];
const SESSIONS: &[&str] = &[include_str!("entries/session.toml")];
const COMMANDS: &[&str] = &[
    "quality 4K\ncount 5\nmodels\n3\npin\nsimulate\nbudget 500\nplan\nstep 2\ntries 4\nundo\nredo\nhistory\n",
    "save a.toml\nsave a.toml \ny\nopen b.toml\nbudget\n12\nfilter flux\nedit\ntool 2\noption 2\ntimes 3\ncompare\nb\n",
    "count 5\npin\nquality 4K\n\u{1}\npin\nu\nmodels\n\u{1}1\n2\nreset\nsimulate\n",
];
const PLANS: &[&str] = &[
    "schema = 1\nname = \"Poster\"\nbudget = 100\nreading = \"tier\"\n\n[[step]]\nline = \"imagegen-fast:720p:1\"\ntries = 4\nnote = \"test the prompt\"\n\n[[step]]\nline = \"nano-banana-pro:2K:3+upscale:2x\"\ntries = 9999\n",
    include_str!("scenes/two.plan.toml"),
];
const SCENES: &[&str] = &[
    include_str!("scenes/all.scenes.toml"),
    "schema = 1\n[[scene]]\ntitle = \"Arriving\"\nline = \"nano-banana-pro:2K:3+upscale:4x:3\"\nkeys = \"enter u U / f l enter\"\nseconds = 3\n[[scene]]\nafford = 500\nkeys = \"down + b\"\n",
];
const WORDS: &[&str] = &[
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "=",
    ",",
    ".",
    "\n",
    "\\u200b",
    "\u{202e}",
    "\u{1b}[31m",
    "é",
    "日",
    "-1",
    "[[step]]\n",
    "[[scene]]\n",
    "[[model]]\n",
    "[keys]\n",
    "tries = 1\n",
    "seconds = 1\n",
    "+upscale:2x",
    ":4K",
    ",total=0",
    "\"?\"",
    "\"not offered\"",
    "line = \"sdxl:2K:1\"\n",
    "right enter ",
    "undo\n",
    "reset\n",
    "simulate\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_line_has_its_laws(bytes in slipped(LINES, WORDS)) {
        check("line", &bytes);
    }

    #[test]
    fn a_configuration_has_its_laws(bytes in slipped(CONFIGS, WORDS)) {
        check("config", &bytes);
    }

    #[test]
    fn a_session_has_its_laws(bytes in slipped(SESSIONS, WORDS)) {
        check("session", &bytes);
    }

    #[test]
    fn a_plan_has_its_laws(bytes in slipped(PLANS, WORDS)) {
        check("plan", &bytes);
    }

    #[test]
    fn a_sheet_has_its_laws(bytes in slipped(SHEETS, WORDS)) {
        check("sheet", &bytes);
    }
}

// These walk and paint, which takes longer.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn commands_have_their_laws(bytes in slipped(COMMANDS, WORDS)) {
        check("linear", &bytes);
    }

    #[test]
    fn a_show_has_its_laws(bytes in slipped(SCENES, WORDS)) {
        check("scenes", &bytes);
    }
}

/// What the slips may miss: every example is taken as it is, by the entry point that it is for.
#[test]
fn every_example_is_right_where_nothing_slipped() {
    let examples = [SHEETS, LINES, CONFIGS, SESSIONS, COMMANDS, PLANS, SCENES];
    for ((name, _), examples) in ENTRIES.iter().zip(examples) {
        for example in examples {
            assert!(check(name, example.as_bytes()), "{name}: {example}");
        }
    }
}
