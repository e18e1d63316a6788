//! Find: the command that a few words mean. Never one that is only near: that is offered, not done.

use super::{Linear, words};
use crate::app::{Action, Scope};
use crate::input::Command;
use crate::pricing::{nearest, plain};

/// More words than any command has.
const MOST_WORDS: usize = 16;
/// How many names are offered at most.
const MOST_OFFERED: usize = 3;

/// What was found.
#[derive(Clone, Debug)]
pub(super) enum Found {
    /// One command.
    One(Command),
    /// Several that it could be.
    Several(Vec<Command>),
    /// None.
    Nothing,
}

impl Linear {
    /// Every command of the key table, those that are live first.
    pub(super) fn commands(&self) -> Vec<Command> {
        self.keys.commands(&self.app.scopes_of_screen(), "")
    }

    /// The command of this name, with its words in any order.
    pub(super) fn named(&self, query: &str) -> Option<Command> {
        let mut query = parts(query)?;
        let mut commands = self.commands().into_iter();
        let whole = |command: &Command| parts(&command.name).is_some_and(|name| name == query);
        if let Some(command) = commands.clone().find(whole) {
            return Some(command);
        }
        query.sort();
        commands.find(|command| {
            let mut name = parts(&command.name).unwrap_or_default();
            name.sort();
            name == query
        })
    }

    /// The command that begins so, else the one whose words do, among those that do for the purpose.
    pub(super) fn begun(&self, query: &str, does: impl Fn(Action) -> bool) -> Found {
        let Some(query) = parts(query).filter(|parts| !parts.is_empty()) else {
            return Found::Nothing;
        };
        let commands = self.commands().into_iter();
        let commands = commands.filter(|command| does(command.action));
        let commands: Vec<_> = commands
            .map(|command| (parts(&command.name).unwrap_or_default(), command))
            .collect();
        for begins in [at_the_start, beginning_the_start, in_any_order] {
            let found = commands.iter().filter(|(name, _)| begins(&query, name));
            let found: Vec<_> = found.map(|(_, command)| command.clone()).collect();
            // What means something on the open screen comes first, and on a slide what is done with slides.
            let slides = |command: &&Command| command.scope == Scope::Slides;
            if self.app.on_slide()
                && let [only] = found.iter().filter(slides).collect::<Vec<_>>().as_slice()
            {
                return Found::One((*only).clone());
            }
            let mut live = found.iter().filter(|command| command.live);
            return match (found.as_slice(), live.next(), live.next()) {
                ([], ..) => continue,
                ([only], ..) | (_, Some(only), None) => Found::One(only.clone()),
                _ => Found::Several(found),
            };
        }
        Found::Nothing
    }

    /// What was perhaps meant: `did you mean next quality?`
    pub(super) fn unknown(&self, query: &str) -> String {
        let mut offered: Vec<String> = Vec::new();
        if let Some(words_of_query) = parts(query) {
            let commands = self.commands();
            let names = commands.iter().map(|command| command.name.as_str());
            let names = names.chain(words().map(|(name, ..)| name));
            offered.extend(nearest(&query.to_lowercase(), names).map(str::to_owned));
            let scopes = self.app.scopes_of_screen();
            let found = self.keys.commands(&scopes, query).into_iter();
            let found = found.map(|command| command.name);
            for name in found.filter(|name| is_like(&words_of_query, name)) {
                if offered.len() < MOST_OFFERED && !offered.contains(&name) {
                    offered.push(name);
                }
            }
        }
        let query = plain(query);
        if offered.is_empty() {
            format!("unknown command \"{query}\": help lists them")
        } else {
            format!(
                "unknown command \"{query}\": did you mean {}?",
                offered.join(", or ")
            )
        }
    }
}

/// `"next" could be next model, next quality or 6 more`.
pub(super) fn could_be(query: &str, several: &[Command]) -> String {
    let names = several.iter().take(MOST_OFFERED);
    let names: Vec<_> = names.map(|command| command.name.as_str()).collect();
    let more = match several.len().saturating_sub(MOST_OFFERED) {
        0 => String::new(),
        more => format!(", or {more} more"),
    };
    format!(
        "\"{}\" could be {}{more}: write more of it",
        plain(query),
        names.join(", ")
    )
}

/// The words of a name, without case and marks; `None` for more than any command has.
fn parts(name: &str) -> Option<Vec<String>> {
    let words = name.split_whitespace().take(MOST_WORDS + 1);
    let words = words.map(|word| word.trim_end_matches([':', ',']).to_lowercase());
    let words: Vec<_> = words.collect();
    (words.len() <= MOST_WORDS).then_some(words)
}

/// `simulate` is `simulate the run`, and not `simulated run`.
fn at_the_start(query: &[String], name: &[String]) -> bool {
    name.starts_with(query)
}

fn beginning_the_start(query: &[String], name: &[String]) -> bool {
    let Some((last, whole)) = query.split_last() else {
        return false;
    };
    let begins = name
        .get(whole.len())
        .is_some_and(|word| word.starts_with(last));
    begins && name.starts_with(whole)
}

fn in_any_order(query: &[String], name: &[String]) -> bool {
    let mut left: Vec<_> = name.iter().collect();
    query.iter().all(|word| {
        let at = left.iter().position(|name| name.starts_with(word));
        at.map(|at| left.remove(at)).is_some()
    })
}

/// Whether each word is like one of the name's: letters that lie scattered over a long name are no likeness.
fn is_like(query: &[String], name: &str) -> bool {
    let name = parts(name).unwrap_or_default();
    let like = |word: &String, other: &String| {
        let mut letters = other.chars();
        let begins = word.chars().next() == other.chars().next();
        let in_order = begins && word.chars().all(|sign| letters.any(|other| other == sign));
        // Of so few letters, another word is not far.
        let long = word.chars().count() > 3;
        in_order || long && nearest(word, [other.as_str()]).is_some()
    };
    query
        .iter()
        .all(|word| name.iter().any(|other| like(word, other)))
}
