//! Keys: a text of keys with blanks between them, as the configuration file spells each.

use std::ops::Range;

use crate::input::Key;
use crate::pricing::plain;

/// The most keys of one scene.
pub(super) const MOST: usize = 1_000;

/// The keys of a text such as `right right + ctrl-p`.
///
/// # Errors
///
/// The first word that is no key: where it stands, what is wrong, and what to write instead.
pub fn read_keys(text: &str) -> Result<Vec<Key>, (Range<usize>, String, String)> {
    let mut keys = Vec::new();
    let mut from = 0;
    for word in text.split(' ') {
        let at = from..from + word.len();
        from = at.end + 1;
        if word.is_empty() {
            continue;
        }
        match Key::parse(word) {
            Some(_) if keys.len() == MOST => {
                let message = format!("there are more than {MOST} keys");
                return Err((at, message, "make two scenes of it".to_owned()));
            }
            Some(key) => keys.push(key),
            None => {
                let message = format!("\"{}\" is no key", plain(word));
                return Err((at, message, Key::help(word)));
            }
        }
    }
    Ok(keys)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_the_configuration_spells_them() {
        let keys = read_keys("Right  + ctrl-p space ↑").unwrap();
        let words: Vec<String> = keys.into_iter().map(Key::word).collect();
        assert_eq!(words, ["right", "+", "ctrl-p", "space", "up"]);
        assert_eq!(read_keys(" ").unwrap(), []);
        let (at, message, help) = read_keys("down dwn").unwrap_err();
        assert_eq!((at, message.as_str()), (5..8, "\"dwn\" is no key"));
        assert_eq!(help, "did you mean \"down\"?");
        let (_, _, help) = read_keys("shift-a").unwrap_err();
        assert_eq!(help, "write the capital letter itself");
        assert!(read_keys(&"+ ".repeat(MOST)).is_ok());
        assert!(read_keys(&"+ ".repeat(MOST + 1)).is_err());
    }
}
