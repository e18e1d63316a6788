//! What commands mean and say, without a process.

use genpanel::app::{Action, App, Effect, Replace, Tab};
use genpanel::input::{Keymap, names};
use genpanel::linear::{Linear, words};
use genpanel::load::built_in;
use genpanel::pricing::Reading;

use super::{by_the_palette, line, linear, say, trouble};

#[test]
fn a_change_is_one_line_with_the_total_and_the_change_to_it() {
    let mut talk = linear();
    for (command, said) in [
        ("next quality", "Quality 4K: ~294 credits (~+147)"),
        ("PREVIOUS  QUALITY", "Quality 2K: 147 credits (~-147)"),
        ("more images", "Count 4: 196 credits (+49)"),
        ("count 1", "Count 1: 49 credits (-147)"),
        (
            "model imagegen-fast",
            "Model ImageGen Fast: 3 credits (-46)",
        ),
        ("quality 720p", "Quality 720p: ~1 credit (~-2)"),
        ("size landscape", "Size Landscape 16:9: ~1 credit (~0)"),
        (
            "nano-banana-2:1K:3",
            "Nano Banana 2, 1K, 3 images: ~54 credits (~+53)",
        ),
        (
            "+upscale:4x:3",
            "Nano Banana 2, 1K, 3 images, Upscaling 4x, 3 times: ~66 credits (~+12)",
        ),
        (
            "reading flat",
            "reading flat: list price at every quality: ~87 credits (~+21)",
        ),
        ("undo", "undone: reading, flat → tier: ~66 credits (~-21)"),
        ("reset", "back at the sheet's start: 147 credits (~+81)"),
        (
            "simulate",
            "simulated: Nano Banana Pro 2K ×3 for 147, 853 left; u takes it back",
        ),
        ("pin", "pin 1: Nano Banana Pro 2K ×3; 2 compares"),
    ] {
        assert_eq!(line(&mut talk, command), said, "{command}");
    }
    // What is spent already cannot be more than there was.
    assert!(trouble(&mut talk, "budget 100").contains("147"));
}

#[test]
fn totals_say_what_is_assumed_missing_or_not_to_be_had() {
    let missing = include_str!("../sheets/good/missing-prices.toml");
    let not_offered = include_str!("../sheets/good/not-offered.toml");
    let mut seen = Vec::new();
    for text in [missing, not_offered] {
        let sheet = genpanel::load::parse(text).unwrap();
        let mut talk = Linear::new(App::new(sheet, Reading::Tier), Keymap::default());
        for model in 1..=talk.app().sheet.models.len() {
            for quality in 1..=talk.app().sheet.qualities.len() {
                say(&mut talk, &[&format!("model {model}")]);
                let said = line(&mut talk, &format!("quality {quality}"));
                let button = talk.app().button();
                assert!(said.contains(&format!(": {}", button.short)), "{said}");
                if let Some(why) = button.refusal {
                    assert!(said.ends_with(&why), "{said}");
                }
                seen.push(said);
            }
        }
    }
    let seen = seen.join("\n");
    for words in [": ? credits (?)", ": not offered (?)", ": ~"] {
        assert!(seen.contains(words), "{seen}");
    }
}

#[test]
fn every_action_of_the_table_is_done_by_its_name() {
    let beginnings: [&[&str]; 3] = [
        &[],
        &[
            "add the sheet's examples",
            "pin",
            "simulate",
            "next column",
            "plan",
            "2",
        ],
        &[
            "generate or edit",
            "tool next",
            "undo",
            "models of the step",
        ],
    ];
    let mut done = 0;
    for beginning in beginnings {
        for (name, action) in names() {
            let otherwise = [Action::Help, Action::Proof, Action::Palette, Action::Mouse];
            if otherwise.contains(&action) {
                continue;
            }
            let mut talk = linear();
            say(&mut talk, beginning);
            let mut app = talk.app().clone();
            let reply = talk.take(&name);
            let (refusal, effect) = by_the_palette(&mut app, action);
            let refusal = refusal.map(|why| why.replace('−', "-"));
            assert_eq!(reply.trouble, refusal, "{name}");
            if refusal.is_some() {
                assert_eq!(talk.app().session(), app.session(), "{name}");
                continue;
            }
            done += 1;
            // What is asked moves nothing before it is answered.
            if matches!(action, Action::Ask(_) | Action::Filter | Action::Export) {
                assert!(reply.lines.concat().contains('?'), "{name}: {reply:?}");
                continue;
            }
            assert_eq!(talk.app().session(), app.session(), "{name}");
            assert_eq!(talk.app().work.pane, app.work.pane, "{name}");
            let ends = matches!(
                effect,
                Some(Effect::Quit | Effect::Suspend | Effect::Present | Effect::Copy(_))
            );
            assert_eq!(reply.effect, effect.filter(|_| ends), "{name}");
            assert_eq!(reply.lines.len(), usize::from(!ends), "{name}: {reply:?}");
        }
    }
    assert!(done > 100, "{done}");
    for name in ["help: the live keys", "proof: where the numbers come from"] {
        assert!(say(&mut linear(), &[name]).len() > 3, "{name}");
    }
}

#[test]
fn help_lists_every_command_and_tells_what_each_does() {
    let help = say(&mut linear(), &["help"]).join("\n");
    for (name, _) in names() {
        assert!(name == "commands" || help.contains(&name), "{name}");
        if name != "commands" {
            let about = line(&mut linear(), &format!("help {name}"));
            assert!(about.starts_with(&format!("{name}: ")), "{about}");
        }
    }
    // In the place where they are looked for, and not where they are done while something is typed.
    assert!(help.contains("\n  everywhere: quit\n"), "{help}");
    assert!(!help.contains("typing"), "{help}");
    for (name, _, what) in words() {
        assert_eq!(
            line(&mut linear(), &format!("help {name}")),
            format!("{name}: {what}")
        );
    }
    assert_eq!(
        line(&mut linear(), "help swap"),
        "swap with the baseline: swap with the baseline; Compare: s; not now: nothing is pinned"
    );
}

#[test]
fn a_number_picks_from_the_list_printed_just_before_it_and_from_no_other() {
    let mut talk = linear();
    let models = say(&mut talk, &["models"]);
    assert_eq!(models.len(), 15);
    assert_eq!(models[2], "3. GPT Image 2, 18 each, 54 credits, 93 fewer");
    assert_eq!(line(&mut talk, "3"), "Model GPT Image 2: 54 credits (-93)");
    assert_eq!(
        line(&mut talk, "2"),
        "Model Nano Banana 2: 75 credits (+21)"
    );
    assert_eq!(trouble(&mut talk, "16"), "the list goes from 1 to 15");
    assert_eq!(
        trouble(&mut talk, "99999999999999999999999"),
        "the list goes from 1 to 15"
    );
    // With no list, a number is the key that it is.
    say(&mut talk, &["models", "pin", "2"]);
    assert_eq!(talk.app().tab, Tab::Compare);
    assert!(trouble(&mut talk, "12").starts_with("unknown command"));
    for (list, number, said) in [
        ("qualities", "4", "Quality 4K: ~150 credits (~+75)"),
        ("counts", "8", "Count 8: ~400 credits (~+250)"),
        ("sizes", "2", "Size Portrait 3:4: ~400 credits (~0)"),
        (
            "readings",
            "2",
            "reading flat: list price at every quality: ~200 credits (~-200)",
        ),
        (
            "edits",
            "7",
            "Nano Banana 2, 4K, 8 images, Portrait 3:4, Upscaling 4x: ~204 credits (~+4)",
        ),
        (
            "edits",
            "7",
            "Nano Banana 2, 4K, 8 images, Portrait 3:4: ~200 credits (~-4)",
        ),
    ] {
        say(&mut talk, &[list]);
        assert_eq!(line(&mut talk, number), said, "{list}");
    }
}

#[test]
fn rows_of_screens_are_picked_as_well() {
    let mut talk = linear();
    let compared = say(&mut talk, &["add the sheet's examples", "compare"]);
    assert!(
        compared[1]
            .starts_with("1. Lowest: ImageGen Fast 720p ×1, ~1 credit, baseline, chosen column")
    );
    say(&mut talk, &["3", "compare with this column"]);
    assert_eq!(
        (talk.app().compare.column, talk.app().compare.baseline),
        (2, 2)
    );
    say(&mut talk, &["plan", "4", "take the step"]);
    assert_eq!(talk.app().work.configuration.generation.unwrap().count, 4);
    let bought = say(&mut talk, &["budget 60", "afford", "show"]);
    assert!(bought[2].contains(": 1 image for 49,"), "{bought:?}");
    say(&mut talk, &["budget 1000", "afford", "15"]);
    assert_eq!(talk.app().afford.row, 14);
    say(&mut talk, &["advise", "5"]);
    assert_eq!(talk.app().advise.question, 4);
    say(&mut talk, &["sheet", "section 2", "show", "3"]);
    assert_eq!(talk.app().sheet_screen.rows[1], 2);
    say(
        &mut talk,
        &[
            "reset",
            "simulate",
            "simulate",
            "simulate the run",
            "history",
            "2",
        ],
    );
    assert_eq!(talk.app().history.row, 1);
    assert_eq!(trouble(&mut talk, "run 4"), "run is a number from 1 to 3");
}

#[test]
fn a_change_that_the_button_does_not_show_tells_the_total_all_the_same() {
    let mut talk = linear();
    for (command, said) in [
        ("size portrait", "Size Portrait 3:4: 147 credits (0)"),
        (
            "undo",
            "undone: size, Portrait 3:4 → Square 1:1: 147 credits (0)",
        ),
        ("generate or edit", "Apply Inpainting 10 % (~5 credits)"),
        (
            "attach",
            "Inpainting 10 % attached to the run, which is now ~152",
        ),
        (
            "undo",
            "undone: edits, Inpainting 10 % ×1 → none; the run: 147 credits (~-5)",
        ),
        ("reset", "back at the sheet's start: 147 credits (0)"),
        (
            "undo",
            "undone: pane, Generate → Edit; Apply Inpainting 10 % (~5 credits)",
        ),
    ] {
        assert_eq!(line(&mut talk, command), said, "{command}");
    }
}

#[test]
fn another_place_under_another_reading_is_told_and_explained() {
    let mut talk = linear();
    let commands = ["pin", "quality 4K", "pin", "model flux-dev", "pin"];
    say(&mut talk, &commands);
    let compared = say(&mut talk, &["compare"]).join("\n");
    assert!(
        compared.contains("if flat ~147 (another place), "),
        "{compared}"
    );
    assert!(
        compared.contains("\n(another place): among these than under tier\n"),
        "{compared}"
    );
    let differing = say(&mut talk, &["only the rows that differ", "compare"]);
    assert!(
        differing.contains(&"1 row is the same everywhere".to_owned())
            || differing.contains(&"2 rows are the same everywhere".to_owned()),
        "{differing:?}"
    );
}

#[test]
fn what_is_near_is_offered_and_not_done() {
    let mut talk = linear();
    for (command, said) in [
        ("nxt quality", "did you mean next quality"),
        ("modles", "did you mean models"),
        ("nano-banana-por:2K:3", "did you mean nano-banana-pro?"),
        ("model nano-banana-por", "did you mean nano-banana-pro?"),
        ("model flux", "could be Flux 1.1 Pro, Flux Dev"),
        ("next", "write more of it"),
        ("qualty next", "did you mean next quality"),
        ("xyzzy", "help lists them"),
        // Letters that lie scattered over long names are no likeness.
        ("foo", "unknown command \"foo\": help lists them"),
        ("z", "unknown command \"z\": help lists them"),
        ("help xyzzy", "help lists them"),
        ("count 9", "9 is not from 1 to 8"),
        ("count many", "is no whole number"),
        ("tool upscale", "edits lists all to pick from"),
        ("budget 1000000000000000", "at most 15 digits"),
        ("first model", "this is the first model"),
        ("undo", "nothing to undo"),
        ("Esc", "nothing to close"),
    ] {
        let told = trouble(&mut talk, command);
        assert!(told.contains(said), "{command}: {told}");
    }
    assert_eq!(
        line(&mut talk, "model dev"),
        "Model Flux Dev: 27 credits (-120)"
    );
}

#[test]
fn what_a_command_needs_is_asked_for_and_the_next_line_answers() {
    let mut talk = linear();
    assert_eq!(line(&mut talk, "budget"), "budget in credits?");
    assert_eq!(
        line(&mut talk, "1,500"),
        "Budget 1,500: this run leaves 1,353 of 1,500, 10 such runs, 30 left over"
    );
    assert_eq!(line(&mut talk, "B"), "budget in credits?");
    assert_eq!(line(&mut talk, ""), "left as it was");
    let found = say(&mut talk, &["filter", "flux"]);
    assert_eq!(found[0], "Model /flux, 2 of 15, Esc clears");
    assert_eq!(line(&mut talk, "Esc"), "all models again");
    assert_eq!(
        line(&mut talk, "save"),
        "save the plan as? (nothing takes images.plan.toml)"
    );
    let reply = talk.take("");
    let save = |path: &str| Effect::SavePlan {
        path: path.to_owned(),
        replace: Replace::No,
    };
    assert_eq!(reply.effect, Some(save("images.plan.toml")));
    assert_eq!(
        talk.take("save My Plan.toml").effect,
        Some(save("My Plan.toml"))
    );
    assert!(trouble(&mut talk, "save a\u{1b}[31mb").contains("cannot be typed"));
    line(&mut talk, "open");
    assert!(talk.end().trouble.is_some());
    assert_eq!(talk.end().trouble, None);
}

#[test]
fn a_line_of_another_sheet_says_so() {
    let said = line(
        &mut linear(),
        "nano-banana-pro:2K:2,sheet=00000000,total=90",
    );
    assert!(
        said.starts_with("Count 2: 98 credits (-49); made on another sheet: 90 there"),
        "{said}"
    );
}

#[test]
fn a_key_that_was_changed_is_the_key_here() {
    let remaps = genpanel::config::parse("[keys]\n\"undo the last change\" = \"Z\"\n").unwrap();
    let app = App::new(built_in().unwrap().sheet, Reading::Tier);
    let mut talk = Linear::new(app, remaps.keys);
    say(&mut talk, &["count 5", "Z"]);
    assert_eq!(talk.app().work.configuration.generation.unwrap().count, 3);
    assert!(trouble(&mut talk, "u").contains("could be"));
}
