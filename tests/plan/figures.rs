//! The figures that are known beforehand, of the page's workflow and of plans near it.

use genpanel::analysis::{PlanCost, Template};
use genpanel::load::parse;
use genpanel::pricing::{Credits, PriceList, Reading};

use crate::{configuration, sheet, steps, workflow};

#[test]
fn the_workflow_costs_what_is_known() {
    let sheet = sheet();
    let plan = workflow(&sheet);
    let list = PriceList::new(&sheet, Reading::Tier);
    let cost = PlanCost::of(&plan, Some(Credits::new(1_000)), list);
    let words = |number: &dyn Fn(usize) -> String| (0..4).map(number).collect::<Vec<_>>();
    assert_eq!(
        words(&|at| cost.steps[at].cost.to_string()),
        ["~4", "~18", "~36", "~392"]
    );
    assert_eq!(
        words(&|at| cost.steps[at].left.unwrap().words("-")),
        ["~996", "~978", "~942", "~550"]
    );
    assert_eq!(
        words(&|at| cost.steps[at].left_at_final.unwrap().words("-")),
        ["~608", "~314", "~118", "~-274"]
    );
    assert_eq!(cost.total().to_string(), "~450");
    assert_eq!(cost.at_final().to_string(), "~1,274");
    let drafting = cost.drafting().unwrap();
    assert_eq!((drafting.target, drafting.images), (3, 13));
    assert_eq!(drafting.change.words("-"), "~-824");
    assert_eq!(drafting.image.to_string(), "~98");
    assert_eq!(
        (drafting.more_images, drafting.more_tries),
        (Some(8), Some(2))
    );
    assert_eq!(cost.verdict(), "The plan costs ~450 of 1,000; ~550 left.");
    assert_eq!(
        cost.drafting_in_words(),
        "All 13 images at the final setting cost ~1,274: drafting saves ~824, \
         which pays for 8 more final images at ~98 (2 tries at ~392)."
    );
    assert_eq!((cost.breaks(), cost.mend()), (None, None));
}

#[test]
fn what_if_names_every_cheaper_final_and_every_step_left_out() {
    let sheet = sheet();
    let plan = workflow(&sheet);
    let cost = PlanCost::of(&plan, None, PriceList::new(&sheet, Reading::Tier));
    let rows: Vec<_> = cost
        .what_if()
        .iter()
        .map(|row| {
            let (total, change) = (row.total, row.change.words("-"));
            format!("{}: {total} ({change})", cost.change_in_short(row))
        })
        .collect();
    assert_eq!(
        rows,
        [
            "final at 2K: ~254 (~-196)",
            "final at 1K: ~194 (~-256)",
            "final at 720p: ~138 (~-312)",
            "final 2K upscaled 2x: ~262 (~-188)",
            "final 1K upscaled 4x: ~210 (~-240)",
            "final 720p upscaled 3x: ~150 (~-300)",
            "3 final images: ~352 (~-98)",
            "2 final images: ~254 (~-196)",
            "1 final image: ~156 (~-294)",
            "without step 1: ~446 (~-4)",
            "without step 2: ~432 (~-18)",
            "without step 3: ~414 (~-36)",
        ]
    );
}

#[test]
fn the_step_that_breaks_the_budget_is_named_with_its_mend() {
    let sheet = sheet();
    let plan = workflow(&sheet);
    let list = PriceList::new(&sheet, Reading::Tier);
    let verdict = |budget| PlanCost::of(&plan, Some(Credits::new(budget)), list).verdict();
    assert_eq!(
        verdict(400),
        "Step 4 breaks the budget of 400: ~50 short. \
         The cheapest mend is 3 images instead of 4 in step 4: ~352 in all."
    );
    assert_eq!(
        verdict(449),
        "Step 4 breaks the budget of 449: ~1 short. \
         The cheapest mend is 3 tries instead of 4 in step 1: ~449 in all."
    );
    assert_eq!(
        verdict(20),
        "Step 2 breaks the budget of 20: ~430 short. No single change mends it."
    );
    let none = PlanCost::of(&plan, None, list);
    assert_eq!(none.verdict(), "The plan costs ~450.");
}

#[test]
fn what_has_no_price_is_never_guessed() {
    let text = "schema = 1\n[sheet]\nname = \"Small\"\ncount = { min = 1, max = 4 }\n\
        [[quality]]\nid = \"low\"\npercent = 50\npixels = 100\n\
        [[quality]]\nid = \"high\"\npercent = 100\npixels = 200\n\
        [[model]]\nid = \"known\"\nname = \"Known\"\ncredits = 10\ntiers = { high = \"not offered\" }\n\
        [[model]]\nid = \"unknown\"\nname = \"Unknown\"\ncredits = \"?\"\n";
    let sheet = parse(text).unwrap();
    let list = PriceList::new(&sheet, Reading::Tier);
    let budget = Some(Credits::new(20));
    let plan = steps(&[("known:low:2", 2), ("unknown:high:1", 3)], &sheet);
    let cost = PlanCost::of(&plan, budget, list);
    assert_eq!(cost.total().to_string(), ">= 20");
    assert_eq!(cost.at_final().to_string(), "?");
    assert_eq!(cost.left().unwrap().words("-"), "?");
    assert_eq!(cost.breaks(), None, "nobody knows whether it breaks");
    assert_eq!(
        cost.verdict(),
        "The plan costs >= 20 of 20; nobody knows what is left."
    );
    assert_eq!(
        cost.drafting_in_words(),
        "All 7 images at the final setting cost ?: nobody knows what drafting saves."
    );
    // What is known alone is beyond the budget; only a change that gives a whole price mends it.
    let plan = steps(&[("known:low:2", 3), ("unknown:low:1", 1)], &sheet);
    let cost = PlanCost::of(&plan, budget, list);
    assert_eq!(
        cost.verdict(),
        "Step 1 breaks the budget of 20: at least 10 short. \
         Whether a single change mends it, nobody knows."
    );
    let plan = steps(&[("known:high:1", 1)], &sheet);
    let cost = PlanCost::of(&plan, budget, list);
    assert_eq!(cost.total().to_string(), "not offered");
    assert_eq!(cost.what_if()[0].total.to_string(), "5");
}

#[test]
fn a_sum_beyond_64_bits_is_a_lower_bound() {
    let text = "schema = 1\n[sheet]\nname = \"Dear\"\ncount = { min = 1, max = 1 }\n\
        [[quality]]\nid = \"q\"\npercent = 100\npixels = 100\n\
        [[model]]\nid = \"m\"\nname = \"M\"\ncredits = 9000000000000000000\n";
    let sheet = parse(text).unwrap();
    let list = PriceList::new(&sheet, Reading::Tier);
    let plan = steps(&[("m:q:1", 3)], &sheet);
    let cost = PlanCost::of(&plan, Some(Credits::new(5)), list);
    assert_eq!(cost.total().to_string(), ">= 18,446,744,073,709,551,615");
    assert!(cost.breaks().is_some());
}

#[test]
fn templates_fit_every_sheet() {
    let sheet = sheet();
    let list = PriceList::new(&sheet, Reading::Tier);
    let target = configuration("seedream-4.5:2K:2", &sheet);
    let draft = Template::Draft.steps(Some(&target), list);
    assert_eq!(draft.len(), 2);
    assert_eq!(
        draft[0].configuration,
        configuration("imagegen-fast:720p:1", &sheet)
    );
    assert_eq!(draft[1].configuration, target);
    let own = "schema = 1\n[sheet]\nname = \"Own\"\ncount = { min = 2, max = 3 }\n\
        [[quality]]\nid = \"a\"\npercent = 100\npixels = 1\n[[quality]]\nid = \"b\"\npercent = 200\npixels = 2\n\
        [[model]]\nid = \"dear\"\nname = \"D\"\ncredits = 9\n[[model]]\nid = \"cheap\"\nname = \"C\"\ncredits = 1\n\
        [[model]]\nid = \"secret\"\nname = \"S\"\ncredits = \"?\"\n";
    let sheet = parse(own).unwrap();
    let list = PriceList::new(&sheet, Reading::Tier);
    let lines: Vec<_> = Template::Workflow
        .steps(None, list)
        .into_iter()
        .map(|step| genpanel::pricing::Line::of(step.configuration).print(&sheet))
        .collect();
    assert_eq!(lines, ["cheap:a:2", "cheap:b:2", "dear:b:3"]);
}

#[test]
fn what_a_saving_pays_for_none_of_is_not_told() {
    let sheet = sheet();
    let list = PriceList::new(&sheet, Reading::Tier);
    let plan =
        |first: &str, tries: u32| steps(&[(first, tries), ("nano-banana-2:1K:2", 1)], &sheet);
    let small = plan("flux-1.1-pro:2K:3", 2);
    let cost = PlanCost::of(&small, None, list);
    assert_eq!(
        cost.drafting_in_words(),
        "All 8 images at the final setting cost ~144: drafting saves ~12."
    );
    assert_eq!(cost.drafting_in_short(), "Drafting saves ~12.");
    // It pays for an image, and not for the two of a try.
    let more = plan("flux-1.1-pro:2K:3", 4);
    let cost = PlanCost::of(&more, None, list);
    assert!(
        cost.drafting_in_words()
            .ends_with("saves ~24, which pays for 1 more final image at ~18."),
    );
    assert_eq!(
        cost.drafting_in_short(),
        "Drafting saves ~24: 1 more final image at ~18."
    );
}
