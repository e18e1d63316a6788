//! `genpanel history`: the runs of the panel in every format, none at all, and a session that is broken.

use insta::assert_snapshot;

use crate::{Place, Run};

const SESSION: &str = r#"schema = 1
sheet = "a19266a5"
screen = "history"

[work]
line = "nano-banana-pro:2K:3:square"

[compare]

[plan]

[afford]
model = "nano-banana-pro"
quality = "2K"

[advise]
to = "4K"

[ledger]
budget = 1000

[[run]]
line = "nano-banana-pro:2K:3:square"
name = "Nano Banana Pro 2K ×3"
cost = 147
items = [{ kind = "model", name = "Nano Banana Pro", times = 3, cost = 147 }]

[[run]]
line = "gone:4K:3:square+inpaint:10"
name = "=Gone | 4K ×3, Inpainting 10 %"
cost = 299
basis = "assumed"
items = [
  { kind = "model", name = "=Gone | 4K", times = 3, cost = 294, basis = "assumed" },
  { kind = "tool", name = "Inpainting", times = 1, cost = 5, basis = "assumed" },
]

[[run]]
line = "nano-banana-pro+inpaint:10:3"
name = "Inpainting 10 % ×3 on Nano Banana Pro"
cost = 15
basis = "assumed"
images_of = 1
items = [{ kind = "tool", name = "Inpainting", times = 3, cost = 15, basis = "assumed" }]
"#;

const FILE: &str = "state/genpanel/session.toml";

fn kept(text: &str) -> Place {
    let place = Place::new();
    place.write(FILE, text);
    place
}

#[test]
fn the_runs_in_every_format() {
    let place = kept(SESSION);
    assert_snapshot!("history-table", place.run("history").fine());
    assert_snapshot!("history-explain", place.run("history --explain").fine());
    for format in ["csv", "md", "json"] {
        let run = |more: &str| {
            place
                .run(&format!("history --format {format} {more}"))
                .fine()
        };
        assert_snapshot!(format!("history-{format}"), run(""));
        assert!(run("--explain").contains("853 - ~299 = ~554 left"));
    }
    assert_eq!(
        place.run("history --json").fine(),
        place.run("history --format json").fine()
    );
    place.run("history -o runs.txt").fine();
    assert_eq!(place.read("runs.txt"), place.run("history").fine());
    assert_eq!(place.run("history --strict").code, 6);
}

#[test]
fn without_a_budget_nothing_is_left() {
    let place = kept(&SESSION.replace("budget = 1000", "budget = 0"));
    let table = place.run("history --explain").fine();
    assert!(
        table.contains("3 runs: ~461 spent; there is no budget.\n"),
        "{table}"
    );
    assert!(!table.contains("left"), "{table}");
    let json = place.run("history --json").fine();
    assert!(
        json.starts_with("{\"simulated\":true,\"budget\":null,"),
        "{json}"
    );
    assert!(json.contains("\"before\":null,\"left\":null"), "{json}");
}

#[test]
fn without_runs_it_says_so_and_is_fine() {
    let place = Place::new();
    let none = place.run("history");
    assert_eq!(none.code, 0);
    assert_snapshot!("history-none", none.out);
    assert!(
        none.err.starts_with("genpanel: no simulated runs: "),
        "{}",
        none.err
    );
    assert!(
        none.err
            .ends_with("session.toml is not there; on Work, Enter simulates one\n"),
        "{}",
        none.err
    );
    let json = place.run("history --json");
    assert!(
        json.out.contains("\"runs\":[],\"totals\":[],\"spent\":0"),
        "{}",
        json.out
    );
    let csv = place.run("history --format csv").out;
    assert_eq!(csv.lines().count(), 2, "{csv}");
    let until = SESSION.find("[[run]]").unwrap();
    let empty = kept(SESSION.get(..until).unwrap()).run("history");
    assert_eq!(empty.code, 0);
    assert!(empty.err.contains("holds no run"), "{}", empty.err);
    let mut homeless = place.command("history");
    let homeless = Run::of(homeless.env("HOME", "nowhere").env("XDG_STATE_HOME", ""));
    assert_eq!(homeless.code, 0);
    assert!(
        homeless.err.contains("no home directory"),
        "{}",
        homeless.err
    );
    assert!(place.files().is_empty(), "asking leaves nothing behind");
}

#[test]
fn a_broken_session_is_told_with_its_place_and_left_alone() {
    let text = SESSION
        .replace("cost = 147\n", "cost = \"147\"\n")
        .replace("[advise]", "[advice]");
    let place = kept(&text);
    let broken = place.run("history");
    assert_eq!((broken.code, broken.out.as_str()), (3, ""));
    let at = text
        .lines()
        .position(|line| line == "cost = \"147\"")
        .unwrap()
        + 1;
    let first = format!("{FILE}:{at}:8: cost is a whole number, not a text\n");
    assert!(broken.err.contains(&first), "{}", broken.err);
    assert!(
        broken.err.contains("there is no [advise]"),
        "{}",
        broken.err
    );
    assert!(broken.err.contains("no key \"advice\""), "{}", broken.err);
    assert_eq!(place.read(FILE), text);
}

#[test]
fn other_sessions_are_named_and_can_be_asked_for() {
    let place = kept(SESSION);
    place.write(
        "state/genpanel/session-2.toml",
        SESSION.replace("budget = 1000", "budget = 500"),
    );
    let first = place.run("history");
    assert_eq!(
        (first.code, first.err.as_str()),
        (0, "genpanel: other sessions: --session 2\n")
    );
    assert!(first.out.contains("~461 of 1,000 spent"), "{}", first.out);
    let second = place.run("history --session 2");
    assert_eq!(second.err, "genpanel: other sessions: --session 1\n");
    assert!(second.out.contains("~461 of 500 spent"), "{}", second.out);
    place.run("history --session 0").refused(2);
}

#[test]
fn what_means_nothing_is_refused() {
    let place = kept(SESSION);
    for words in [
        "history --sheet x.toml",
        "history --reading flat",
        "history x",
        "--fresh history",
        "--budget 5 history",
    ] {
        place.run(words).refused(2);
    }
    assert!(
        place
            .run("history --help")
            .fine()
            .contains("session-2.toml")
    );
}
