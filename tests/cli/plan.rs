//! `genpanel plan`: the whole plan in every format, what is refused, and the exit codes.

use insta::assert_snapshot;

use crate::{Place, Run, SMALL, run};

/// A place with the workflow in it.
fn planned() -> Place {
    let place = Place::new();
    let text = place.run("plan new -").fine();
    place.write("p.plan.toml", text);
    place
}

#[test]
fn the_workflow_in_every_format() {
    let place = planned();
    assert_snapshot!("plan-table", place.run("plan p.plan.toml").fine());
    assert_snapshot!(
        "plan-explain",
        place.run("plan p.plan.toml --explain").fine()
    );
    for format in ["csv", "md", "json"] {
        let out = place
            .run(&format!("plan p.plan.toml --format {format}"))
            .fine();
        assert_snapshot!(format!("plan-{format}"), out);
    }
    let explained = place.run("plan p.plan.toml --explain --json").fine();
    assert!(explained.contains("\"arithmetic\":\"= ~98 per image, × 4 images\""));
    for format in ["csv", "md"] {
        let out = place.run(&format!("plan p.plan.toml --explain --format {format}"));
        assert!(out.fine().contains("= ~98 per image, × 4 images = ~392"));
    }
}

#[test]
fn a_plan_beyond_its_budget_exits_with_4_and_names_the_step() {
    let place = planned();
    let beyond = place.run("plan p.plan.toml --budget 400");
    assert_eq!(beyond.code, 4);
    assert_eq!(
        beyond.err,
        "genpanel: Step 4 breaks the budget of 400: ~50 short. \
         The cheapest mend is 3 images instead of 4 in step 4: ~352 in all.\n"
    );
    assert!(beyond.out.contains("~-50"), "{}", beyond.out);
    let json = place.run("plan p.plan.toml --budget 400 --json --strict");
    assert_eq!(json.code, 4, "the budget weighs more than the basis");
    assert!(
        json.out.contains("\"breaks\":4,\"mend\":{\"step\":4,"),
        "{}",
        json.out
    );
    assert_eq!(place.run("plan p.plan.toml --budget 450").code, 0);
    assert_eq!(place.run("plan p.plan.toml --budget 449").code, 4);
    assert_eq!(place.run("plan p.plan.toml --strict").code, 6);
}

#[test]
fn the_budget_is_the_flags_then_the_plans_then_the_sheets() {
    let place = planned();
    let steps = place
        .read("p.plan.toml")
        .replace("budget = 1000 ", "budget = 449 ");
    place.write("tight.plan.toml", &steps);
    assert_eq!(place.run("plan tight.plan.toml").code, 4);
    assert_eq!(place.run("plan tight.plan.toml --budget 500").code, 0);
    let none = place.run("plan tight.plan.toml --budget 0").fine();
    assert!(
        none.contains("The plan costs ~450.\n") && !none.contains("left"),
        "{none}"
    );
    place.write("bare.plan.toml", steps.replace("budget = 449 ", "# "));
    let sheets = place.run("plan bare.plan.toml").fine();
    assert!(
        sheets.contains("The plan costs ~450 of 1,000; ~550 left."),
        "{sheets}"
    );
}

#[test]
fn a_reading_in_the_plan_holds_unless_another_is_asked_for() {
    let place = planned();
    let text = place
        .read("p.plan.toml")
        .replace("# reading = \"tier\"", "reading = \"flat\"");
    place.write("flat.plan.toml", text);
    let json = |words: &str| {
        place
            .run(&format!("plan flat.plan.toml --json {words}"))
            .fine()
    };
    assert!(json("").contains("\"reading\":\"flat\""));
    assert!(json("--reading table").contains("\"reading\":\"table\""));
}

#[test]
fn a_plan_comes_through_a_pipe() {
    let place = planned();
    let text = place.read("p.plan.toml");
    let out = Run::of(place.command("plan -").write_stdin(text.clone())).fine();
    assert_eq!(out, place.run("plan p.plan.toml").fine());
    let both = Run::of(place.command("plan - --sheet -").write_stdin(text));
    assert!(both.refused(2).contains("both the sheet and the plan"));
}

#[test]
fn a_bad_plan_exits_with_3_and_every_problem() {
    let place = Place::new();
    place.write(
        "bad.plan.toml",
        "schema = 1\n[[step]]\nline = \"sdlx:2K:1\"\ntry = 2\n",
    );
    let bad = place.run("plan bad.plan.toml");
    assert_eq!((bad.code, bad.out.as_str()), (3, ""));
    assert!(
        bad.err
            .starts_with("bad.plan.toml:3:8: unknown model \"sdlx\"\n"),
        "{}",
        bad.err
    );
    assert!(
        bad.err.ends_with("2 problems in bad.plan.toml\n"),
        "{}",
        bad.err
    );
    let none = place.run("plan none.plan.toml").refused(3);
    assert_eq!(none, "none.plan.toml: there is no such file");
}

#[test]
fn missing_prices_are_never_guessed() {
    let place = Place::new();
    place.write("pricing.toml", SMALL);
    let plan = "schema = 1\n[[step]]\nline = \"known:low:2\"\n[[step]]\nline = \"unknown:high:1\"\ntries = 2\n";
    place.write("p.plan.toml", plan);
    assert_snapshot!(
        "plan-missing",
        place.run("plan p.plan.toml --budget 1000").fine()
    );
    assert_snapshot!(
        "plan-missing-json",
        place.run("plan p.plan.toml --budget 1000 --json").fine()
    );
    assert_eq!(place.run("plan p.plan.toml --budget 999").code, 4);
    assert_eq!(place.run("plan p.plan.toml --budget 1000 --strict").code, 6);
}

#[test]
fn new_writes_a_plan_and_never_over_one() {
    let place = Place::new();
    let wrote = place.run("plan new");
    assert_eq!(
        (wrote.code, wrote.err.as_str()),
        (
            0,
            "genpanel: wrote images.plan.toml; edit it, then genpanel plan images.plan.toml\n"
        )
    );
    assert_eq!(place.files(), ["images.plan.toml"]);
    place.write("images.plan.toml", "mine");
    assert!(place.run("plan new").refused(2).contains("left as it is"));
    assert_eq!(place.read("images.plan.toml"), "mine");
    assert_snapshot!("plan-new", place.run("plan new -").fine());
    let draft = place
        .run("plan new --template draft --target seedream-4.5:2k:2 -")
        .fine();
    assert!(
        draft.contains("line = \"imagegen-fast:720p:1\"\ntries = 4\n"),
        "{draft}"
    );
    assert!(
        draft.contains("line = \"seedream-4.5:2K:2\"\ntries = 1\n"),
        "{draft}"
    );
    let refused = |words: &str| place.run(&format!("plan new - {words}")).refused(2);
    assert!(refused("--target sdlx:2K:1").contains("did you mean sdxl?"));
    assert!(refused("--target sdxl+upscale:2x").contains("generates nothing"));
    assert!(refused("--template flow").contains("workflow"));
    place.run("plan new there/none.toml").refused(1);
}

#[test]
fn what_is_no_plan_is_refused() {
    for words in [
        "plan",
        "plan a b",
        "plan a --budget x",
        "plan a --budget -1",
    ] {
        run(words).refused(2);
    }
    assert!(run("plan --help").fine().contains("exits with 4"));
}
