//! Proofs: on every screen `p` tells where the number in hand comes from, and nothing of it is ever cut.

#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "laws/generated.rs"]
mod generated;
#[path = "proof/laws.rs"]
mod laws;
#[path = "draw/looks.rs"]
mod looks;
#[path = "laws/parts.rs"]
mod parts;
#[path = "proof/screen.rs"]
mod screen;
#[path = "proof/words.rs"]
mod words;

use genpanel::app::App;
use genpanel::app::view::{Explanation, ExplanationLine};
use genpanel::input::{Key, action};
use genpanel::load::built_in;
use genpanel::pricing::Reading;

const PAGE: &str = "https://docs.qolaba.ai/image-generation/understanding-credits-usage";

fn panel() -> App {
    let mut app = App::new(built_in().unwrap().sheet, Reading::Tier);
    app.motion = false;
    app
}

/// Presses keys, `\n` for Enter.
fn press(mut app: App, keys: &str) -> App {
    for key in keys.chars() {
        let key = match key {
            '\n' => Key::of(crossterm::event::KeyCode::Enter),
            key => Key::char(key),
        };
        let bound = action(key, &app.scopes());
        app.update(bound.unwrap_or_else(|| panic!("{key:?} is not bound here")));
    }
    app
}

/// Everything that a proof says, a line each.
fn text(proof: &Explanation) -> String {
    let lines = proof.lines.iter().map(|line| match line {
        ExplanationLine::Heading(words)
        | ExplanationLine::Arithmetic(words)
        | ExplanationLine::Words(words) => words.clone(),
        ExplanationLine::Part {
            figure,
            what,
            standing,
            source,
        } => format!("{figure} {what}, {standing}, {source}"),
    });
    let title = std::iter::once(proof.title.clone());
    title.chain(lines).collect::<Vec<_>>().join("\n")
}
