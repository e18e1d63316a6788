//! Hints: where in the shown keys of a binding each of its actions stands, for whoever clicks on them.

use super::text::width;
use crate::app::Action;
use crate::input::Binding;

/// From which column on and how wide each action stands; all of the row where it has one action only.
pub(super) fn presses(binding: &Binding<'_>, wide: u16) -> Vec<(u16, u16, Action)> {
    let mut actions = binding.keys.iter().map(|(_, action)| *action);
    let Some(first) = actions.next() else {
        return Vec::new();
    };
    if actions.all(|action| action == first) {
        return vec![(0, wide, first)];
    }
    let mut presses = Vec::new();
    for (at, name) in names(binding.shown) {
        // The minus sign is shown for the hyphen that is typed.
        let is = |shown: &str| shown == name || (shown == "-" && name == "−");
        let key = binding.keys.iter().find(|(key, _)| is(&key.name()));
        if let Some((_, action)) = key {
            presses.push((at, width(&name), *action));
        }
    }
    presses
}

/// The names of keys in what is shown, each with its column; signs such as arrows stand together.
fn names(shown: &str) -> Vec<(u16, String)> {
    let mut names = Vec::new();
    let mut at = 0;
    for word in shown.split(' ') {
        if word.chars().any(char::is_alphabetic) {
            names.push((at, word.to_owned()));
            at += width(word);
        } else {
            for sign in word.chars() {
                let name = sign.to_string();
                let wide = width(&name);
                names.push((at, name));
                at += wide;
            }
        }
        at += 1;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::bindings;

    #[test]
    fn every_shown_key_of_the_table_can_be_clicked() {
        for binding in bindings().filter(|binding| binding.scope.is_of_the_screens()) {
            let presses = presses(binding, 40);
            let shown = binding.shown.split(' ').filter(|word| !word.is_empty());
            // Of the digits, the first and the last are shown.
            let least = if binding.shown.contains('…') { 2 } else { 1 };
            assert!(presses.len() >= least, "{} {shown:?}", binding.words);
            let (from, wide, _) = presses[0];
            assert!(from == 0 && wide > 0, "{}", binding.words);
        }
        let arrows = bindings().find(|binding| binding.shown == "↑↓").unwrap();
        let places: Vec<_> = presses(arrows, 40).iter().map(|press| press.0).collect();
        assert_eq!(places, [0, 1]);
    }
}
