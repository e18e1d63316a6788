//! Words: the proof of each screen has the numbers that are selected there, and where they come from.

use genpanel::app::{Action, App, Overlay, Tab};

use crate::{PAGE, panel, press, text};

/// Holds the proof after some keys to everything that it must say.
fn says(app: App, keys: &str, all: &[&str]) {
    let app = press(app, keys);
    let told = text(&app.proof());
    for words in all {
        assert!(told.contains(words), "{words:?} is not in\n{told}");
    }
}

#[test]
fn work_proves_the_total_the_budget_and_what_a_change_means() {
    let page = format!("49 list price of Nano Banana Pro, stated, {PAGE}");
    says(
        panel(),
        "",
        &[
            "Nano Banana Pro 2K ×3: 147",
            &page,
            "× 100 % quality 2K, stated",
            "= 49 per image, × 3 images = 147",
            "Reading tier: list price times one percentage per quality.",
            "1,000 − 147 = 853 left",
            "1,000 = 6 × 147 + 118: 6 such runs fit, 118 over",
            "Nano Banana 2: 25 × 3 = 75, 75 − 147 = −72",
            "4K: ~98 × 3 = ~294, ~294 − 147 = ~+147",
        ],
    );
    // After a run, what is left of the budget is proved, too; beyond it, what is missing.
    says(
        panel(),
        "l\n",
        &["1,000 − ~294 spent = ~706", "~706 − ~294 = ~412 left"],
    );
    let mut app = panel();
    app.ledger.budget = genpanel::pricing::Credits::new(100);
    says(app, "", &["147 − 100 = 47 missing"]);
}

#[test]
fn edit_proves_the_tool_alone_and_attached() {
    says(
        panel(),
        "tjll++",
        &[
            "Upscaling 4x ×3: ~12",
            "4 Upscaling 4x per image, assumed",
            "= ~4 per image, × 3 images = ~12",
            "147 + ~12 = ~159",
            "~159 − 147 = ~+12",
        ],
    );
    says(panel(), "tja", &["Taken off the run", "147 − ~149 = ~−2"]);
}

#[test]
fn compare_proves_the_column_against_the_baseline_and_under_each_reading() {
    says(
        panel(),
        "cGc2l",
        &[
            "Pin 2, ImageGen Fast 2K ×3: 9",
            "Against pin 1, Nano Banana Pro 2K ×3: 147",
            "9 − 147 = −138",
            "−138 / 147 = −93.9 %",
            "147 / 9 = 16.3 times",
            "flat: 3 × 3 = 9",
            "111 such runs fit",
            "On the button: ImageGen Fast 2K ×3: 9",
        ],
    );
    says(panel(), "c2", &["It is the baseline"]);
    // Where nothing is pinned, the button is all there is to prove.
    says(panel(), "2", &["= 49 per image, × 3 images = 147"]);
}

#[test]
fn plan_proves_the_step_the_sums_and_the_plans_near_it() {
    says(
        panel(),
        "3jj",
        &[
            "Step 3, Nano Banana 2 1K ×1, 2 tries: ~36",
            "= ~17.5, rounded ~18 per image, × 1 image = ~18",
            "~18 × 2 tries = ~36",
            "~22 before it + ~36 = ~58",
            "1,000 − ~58 = ~942 left",
            "~4 + ~18 + ~36 + ~392 = ~450",
            "1,000 − ~450 = ~550 left",
            "Nano Banana Pro 4K ×1: ~98 × 2 tries = ~196",
            "~392 + ~294 + ~196 + ~392 = ~1,274",
            "1,000 − ~1,274 = ~−274 left",
            "~1,274 − ~450 = ~824 saved",
            "~824 pays for 8 more final images: ~98 each, ~784 in all",
            "What if: final at 2K: ~254",
            "~450 − ~392 + 196 × 1 try = ~254",
            "~254 − ~450 = ~−196",
        ],
    );
    let mut app = panel();
    app.ledger.budget = genpanel::pricing::Credits::new(400);
    says(
        app,
        "3",
        &[
            "400 − ~450 = ~−50 left",
            "Step 4 breaks the budget of 400: ~50 short.",
            "~450 − ~392 + ~294 × 1 try = ~352",
        ],
    );
}

#[test]
fn afford_proves_how_many_images_and_what_one_more_needs() {
    says(
        panel(),
        "4",
        &[
            "Nano Banana Pro 2K, 49 each: 20 images",
            "20 × 49 = 980 spent",
            "1,000 − 980 = 20 left",
            "20 + 29 more = 49",
            "1K: 1,000 = 29 × ~34 + ~14",
            "6 × 147 = 882 spent",
        ],
    );
    let mut app = panel();
    app.afford.keep = genpanel::pricing::Credits::new(100);
    says(
        app,
        "4",
        &["1,000 − 100 kept back = 900", "18 × 49 = 882 spent"],
    );
}

#[test]
fn advise_proves_the_row_and_tells_the_verdict() {
    says(
        panel(),
        "5j",
        &[
            "Upscale or regenerate: 720p + 3x",
            "~20 + ~3 = ~23",
            "~23 × 3 = ~69",
            "~69 − ~294 = ~−225",
            "flips at ~98 − ~20 = ~78",
            "~60 + ~9 = ~69",
            "It pays until that upscaling costs ~78 an image.",
            "≠ under flat: generate at 4K, ~147. The same under table.",
        ],
    );
    says(
        panel(),
        "5ss",
        &["~23 × 3 = ~69", "~69 − ~294 at once = ~−225"],
    );
    says(
        panel(),
        "5ssss",
        &["9 − 147 = −138", "−138 / 147 = −93.9 %"],
    );
}

#[test]
fn history_proves_a_run_and_the_sum_of_all() {
    says(
        panel(),
        "l\n+\n6",
        &[
            "Run 1, Nano Banana Pro 4K ×3: ~294",
            "Nano Banana Pro × 3: ~294",
            "It was a simulation: no image was made, and nothing was spent.",
            "1,000 − ~294 spent = ~706",
            "~294 + ~392 = ~686",
            "1,000 − ~686 spent = ~314",
        ],
    );
    says(
        panel(),
        "l\n+\n6j",
        &[
            "1,000 − ~294 spent = ~706",
            "~294 + ~392 = ~686",
            "1,000 − ~686 spent = ~314",
        ],
    );
    // A budget that was set to less than was spent leaves nothing, and says by how much.
    let mut app = press(panel(), "l\n6");
    app.ledger.budget = genpanel::pricing::Credits::new(100);
    let beyond = "~294 spent − 100 = ~194 beyond the budget, which leaves 0";
    says(app, "", &[beyond]);
    says(panel(), "6", &["= 49 per image, × 3 images = 147"]);
}

#[test]
fn sheet_proves_each_price_reading_and_check() {
    let list = format!("49 list price, stated, {PAGE}");
    says(
        panel(),
        "7",
        &[
            "Nano Banana Pro: 49 per image",
            &list,
            "= ~19.6, rounded ~20 per image, × 1 image = ~20",
        ],
    );
    says(panel(), "7l", &["× 40 % of the list price", "1,280 pixels"]);
    says(panel(), "7ll", &["Inpainting 10 % on Nano Banana Pro: ~5"]);
    says(
        panel(),
        "l7lllj",
        &["Reading flat", "~147 − ~294 = ~−147", "4K: ~49 × 1 = ~49"],
    );
    let check = format!("147 nano-banana-pro:2K:3, demanded, {PAGE}");
    says(
        panel(),
        "7llll",
        &["Check 1, holds", &check, "= 49 per image, × 3 images = 147"],
    );
    says(
        panel(),
        "7llllG",
        &["3 ImageGen Fast; on the sheet it is 3, demanded"],
    );
    says(panel(), "7lllll", &["name: Qolaba image generation"]);
}

#[test]
fn every_screen_has_the_key_and_every_way_out_closes_it() {
    for tab in Tab::ALL {
        for close in ["p", "q", "\u{1b}"] {
            let mut app = panel();
            app.update(Action::Show(tab));
            let mut app = press(app, "p");
            assert!(
                matches!(app.overlay, Some(Overlay::Proof { .. })),
                "{tab:?}"
            );
            if close == "\u{1b}" {
                app.update(Action::Back);
            } else {
                app = press(app, close);
            }
            assert_eq!((app.overlay, app.tab), (None, tab), "{close:?}");
        }
    }
}
