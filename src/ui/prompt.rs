//! The prompt: what is being typed, on one line, with its cursor always in sight.

use super::text::{typed, width};
use crate::app::view::PromptView;

/// The least columns in which typing makes sense; the question gives way to them.
const LEAST: u16 = 16;

/// `save the plan as: …/images.plan.toml▏`.
pub(super) fn words(prompt: &PromptView, room: u16) -> String {
    let Some((before, after)) = &prompt.typed else {
        return prompt.question.clone();
    };
    let found = match &prompt.found {
        Some(found) => format!("  {found}"),
        None => String::new(),
    };
    let whole = prompt.question.as_str();
    // What stands in brackets helps, and can be missed.
    let short = whole.split(" (").next().unwrap_or(whole);
    for (question, found) in [(whole, found.as_str()), (short, "")] {
        let left = room.saturating_sub(width(question) + 2 + width(found));
        if left >= LEAST.min(width(before) + width(after) + 1) {
            return format!("{question}: {}{found}", typed(before, after, left));
        }
    }
    typed(before, after, room)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_brackets_gives_way_before_the_question_does() {
        let prompt = PromptView {
            question: "export as (.md .csv .json)".to_owned(),
            ..prompt("comparison.md", "")
        };
        assert_eq!(
            words(&prompt, 60),
            "export as (.md .csv .json): comparison.md▏"
        );
        assert_eq!(words(&prompt, 39), "export as: comparison.md▏");
        assert_eq!(words(&prompt, 16), "comparison.md▏");
    }

    fn prompt(before: &str, after: &str) -> PromptView {
        PromptView {
            question: "save the plan as".to_owned(),
            typed: Some((before.to_owned(), after.to_owned())),
            found: None,
        }
    }

    #[test]
    fn the_cursor_is_in_sight_however_much_is_typed() {
        let short = prompt("a.plan", ".toml");
        assert_eq!(words(&short, 40), "save the plan as: a.plan▏.toml");
        let long = prompt("/home/somebody/posters/images.plan", ".toml");
        assert_eq!(words(&long, 40), "save the plan as: …osters/images.plan▏.…");
        assert_eq!(words(&long, 20), "…ters/images.plan▏.…");
        for room in 0..60 {
            let words = words(&long, room);
            assert!(width(&words) <= room, "{words} in {room}");
            assert!(room == 0 || words.contains('▏'), "{words} in {room}");
        }
    }

    #[test]
    fn what_is_found_stands_behind_it() {
        let filter = PromptView {
            found: Some("2 of 15".to_owned()),
            ..prompt("flux", "")
        };
        assert_eq!(words(&filter, 40), "save the plan as: flux▏  2 of 15");
    }
}
