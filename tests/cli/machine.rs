//! What a machine reads: numbers that are numbers, rounded and not cut, each with what it rests on.

use serde_json::Value;

use super::{Place, SMALL, run};
use genpanel::load::BUILT_IN;

/// The built-in sheet with one price of another kind.
fn sheet(place: &Place, name: &str, credits: &str) {
    let (before, model) = BUILT_IN.split_once("id = \"nano-banana-pro\"").unwrap();
    let model = model.replacen("credits = 49", &format!("credits = {credits}"), 1);
    place.write(name, format!("{before}id = \"nano-banana-pro\"{model}"));
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The rows of a CSV without quotes, each by the names of its columns.
fn rows(csv: &str) -> Vec<Vec<(String, String)>> {
    let mut lines = csv.lines();
    let head: Vec<_> = lines.next().unwrap().split(',').collect();
    let row = |line: &str| {
        let cells: Vec<_> = line.split(',').collect();
        assert_eq!(cells.len(), head.len(), "{line}");
        let cells = head.iter().zip(cells);
        cells
            .map(|(head, cell)| ((*head).to_owned(), cell.to_owned()))
            .collect()
    };
    lines.map(row).collect()
}

fn cell<'r>(row: &'r [(String, String)], name: &str) -> &'r str {
    let found = row.iter().find(|(head, _)| head == name);
    &found.unwrap().1
}

#[test]
fn a_decrease_is_a_number_in_csv() {
    let place = Place::new();
    sheet(&place, "cheaper.toml", "43");
    let out = place.run("sheet diff built-in cheaper.toml nano-banana-pro:2K:1 --format csv");
    for row in rows(&out.out) {
        assert_eq!(
            (cell(&row, "change"), cell(&row, "percent")),
            ("-6", "-12.2"),
            "{}",
            out.out
        );
    }
}

#[test]
fn what_rounds_to_nothing_or_to_all_has_more_decimals() {
    let place = Place::new();
    sheet(&place, "rich.toml", "100000");
    let pair = "compare nano-banana-pro:2K:3 imagegen-fast:2K:3 --sheet rich.toml";
    let out = json(&place.run(&format!("{pair} --json")).out);
    let column = &out["columns"][1];
    assert_eq!(
        (&column["times"], &column["percent"]),
        (&0.00003.into(), &(-99.997).into())
    );
    assert_eq!(
        (&out["saving"], &out["saving_percent"]),
        (&299_991.into(), &99.997.into())
    );
    let csv = place.run(&format!("{pair} --format csv")).out;
    let row = &rows(&csv)[1];
    assert_eq!(
        (cell(row, "times"), cell(row, "percent")),
        ("0.00003", "-99.997")
    );
    let said = place.run(&format!("{pair} --explain")).out;
    assert!(
        said.contains("you save 299,991 (99.997 %)") && said.contains("  -99.997 %\n"),
        "{said}"
    );
    let advice = place.run("advise nano-banana-pro:2K:3 --only changes --sheet rich.toml --json");
    let advice = json(&advice.out);
    let rows = advice["changes"]["rows"].as_array().unwrap();
    assert!(rows.iter().any(|row| row["percent"] == -99.997), "{advice}");
    let sentence = advice["changes"]["sentence"].as_str().unwrap();
    assert!(sentence.contains("99.997 % less"), "{sentence}");
}

#[test]
fn a_saving_is_said_whatever_the_ratio_and_no_equation_is_false() {
    let pair = "compare seedream-4.5:2K:8 recraft-v3:2K:8";
    let out = run(&format!("{pair} --explain")).fine();
    assert!(
        out.contains("dearest is Recraft V3 2K ×8 (176); you save 8 (4.5 %).\n"),
        "{out}"
    );
    assert!(
        out.ends_with("\n    176 / 168 = 1.0 times, rounded\n"),
        "{out}"
    );
    let out = run("compare nano-banana-pro:2K:3 nano-banana-pro:2K:3 --explain").fine();
    assert!(out.ends_with("\n    147 / 147 = 1 times\n"), "{out}");
    assert!(!out.contains("you save"), "{out}");

    let place = Place::new();
    sheet(&place, "free.toml", "0");
    let free = "compare nano-banana-pro:2K:3 imagegen-fast:2K:3 --sheet free.toml";
    let out = place.run(free).out;
    assert!(
        out.contains("dearest is ImageGen Fast 2K ×3 (9); you save 9 (100 %)."),
        "{out}"
    );
    // The same of what each choice can change at most.
    place.write(
        "near.toml",
        SMALL.replace("credits = \"?\"", "credits = 1040"),
    );
    let out = place.run("advise known:low:1 --only axes --explain --sheet near.toml");
    assert!(!out.out.contains("= 1 times"), "{}", out.out);
    assert!(out.out.contains("= 1.0 times, rounded"), "{}", out.out);
}

const PLAN: &str = "\
schema = 1
budget = 500
[[step]]
line = \"nano-banana-pro:720p:1\"
tries = 2
[[step]]
line = \"nano-banana-pro:2K:1\"
tries = 3
";

#[test]
fn every_number_of_a_plan_says_what_it_rests_on() {
    let place = Place::new();
    place.write("p.plan.toml", PLAN);
    let out = json(&place.run("plan p.plan.toml --json").fine());
    let drafting = &out["drafting"];
    assert_eq!(
        (
            &drafting["saving"],
            &drafting["saving_basis"],
            &drafting["basis"]
        ),
        (&58.into(), &"assumed".into(), &"stated".into())
    );
    let without = out["what_if"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (
            &without["change"],
            &without["change_basis"],
            &without["basis"]
        ),
        (&(-40).into(), &"assumed".into(), &"stated".into())
    );
    let csv = place.run("plan p.plan.toml --format csv").fine();
    let rows = rows(&csv);
    let without = rows.last().unwrap();
    assert_eq!(cell(without, "change"), "-40");
    assert_eq!(cell(without, "change_basis"), "assumed");
    assert_eq!(cell(without, "total_basis"), "stated");
    // The second step is stated, the sum up to it is not.
    let (step, said) = (&out["steps"][1], &rows[1]);
    assert_eq!(step["basis"], "stated");
    assert_eq!(
        (cell(said, "basis"), cell(said, "total_basis")),
        ("stated", "assumed")
    );
    let total = rows
        .iter()
        .find(|row| cell(row, "part") == "total")
        .unwrap();
    assert_eq!(cell(total, "basis"), out["basis"].as_str().unwrap());
}

#[test]
fn what_nobody_knows_rests_on_nothing_in_a_plan_too() {
    let place = Place::new();
    place.write("small.toml", SMALL);
    place.write(
        "p.plan.toml",
        "schema = 1\n[[step]]\nline = \"unknown:low:1\"\ntries = 2\n",
    );
    let plan = "plan p.plan.toml --sheet small.toml";
    let out = json(&place.run(&format!("{plan} --json")).out);
    for of in [&out, &out["steps"][0], &out["drafting"]] {
        assert_eq!(
            (&of["basis"], &of["missing"]),
            (&Value::Null, &"missing".into())
        );
    }
    assert_eq!(out["drafting"]["saving_basis"], Value::Null);
    let csv = place.run(&format!("{plan} --format csv")).out;
    for row in rows(&csv) {
        for name in ["basis", "total_basis", "change_basis"] {
            assert_eq!(cell(&row, name), "", "{name}: {csv}");
        }
    }
}
