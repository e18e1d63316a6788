//! Ask: what a command needs to be told, behind it or in the next line.

use super::find::Found;
use super::{Linear, Reply};
use crate::app::{Action, Choice, PlanAction, Purpose, Scope, TextEdit};
use crate::pricing::{Step, escaped, is_unsafe, plain};

/// The most characters of a name or of what is looked for, as on the screen.
const MOST_SIGNS: usize = 1_000;
/// The most words before what a command is told.
const MOST_WORDS: usize = 12;

/// What the next line answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asking {
    /// What this action needs to be told, and where it means something.
    Text(Action, Scope),
    /// Whether a file may be replaced.
    Replace,
}

impl Linear {
    /// Asks for it.
    pub(super) fn ask(&mut self, action: Action, scope: Scope) -> Reply {
        self.asking = Some(Asking::Text(action, scope));
        if let Action::Ask(purpose) = action {
            return Reply::line(format!("{}?", purpose.words()));
        }
        if action == Action::Filter {
            return Reply::line("letters of a model? (none shows all)");
        }
        // A name is offered, which stays until it is answered.
        self.go(action, scope);
        self.app.update(action);
        let asked = self.app.path.as_ref().map(|path| {
            let offered = escaped(path.text.words());
            format!("{}? (nothing takes {offered})", path.question())
        });
        Reply::line(asked.unwrap_or_default())
    }

    /// A command with what it needs behind it: `budget 500`; `None` where it is none.
    pub(super) fn filled(&mut self, command: &str) -> Option<Reply> {
        let starts = command
            .char_indices()
            .zip(command.chars().skip(1))
            .filter(|((_, sign), next)| sign.is_whitespace() && !next.is_whitespace())
            .map(|((at, sign), _)| at + sign.len_utf8());
        let starts: Vec<_> = starts.take(MOST_WORDS).collect();
        for at in starts.into_iter().rev() {
            let (words, text) = command.split_at(at);
            let named = self.named(words);
            let named = named.filter(|command| wants_text(command.action));
            let found = match named {
                Some(command) => Found::One(command),
                None => self.begun(words, wants_text),
            };
            if let Found::One(command) = found
                && !takes_from_text(words, &command.name)
            {
                if let Some(why) = self.app.refusal(command.action) {
                    return Some(Reply::trouble(why));
                }
                return Some(self.tell(command.action, command.scope, text));
            }
        }
        None
    }

    /// Takes a line as the answer to what was asked.
    pub(super) fn answer(&mut self, asking: Asking, line: &str) -> Reply {
        match asking {
            Asking::Text(Action::Ask(_), _) if line.is_empty() => Reply::line("left as it was"),
            // What was offered.
            Asking::Text(Action::Plan(_) | Action::Export, _) if line.is_empty() => {
                self.act(Action::Accept)
            }
            Asking::Text(action, scope) => self.tell(action, scope, line),
            Asking::Replace => match line.to_lowercase().as_str() {
                "y" | "yes" => self.act(Action::Accept),
                "" | "n" | "no" | "esc" => {
                    self.app.update(Action::Back);
                    Reply::line("left as it was")
                }
                _ => {
                    let left = self.leave(asking);
                    let mut reply = self.obey(line);
                    let why = [left.trouble, reply.trouble].into_iter().flatten();
                    reply.trouble = Some(why.collect::<Vec<_>>().join("; "));
                    reply
                }
            },
        }
    }

    /// Leaves what was asked without an answer.
    pub(super) fn leave(&mut self, asking: Asking) -> Reply {
        self.app.update(Action::Back);
        Reply::trouble(match asking {
            Asking::Replace => "not written: there is such a file, and nobody said y",
            Asking::Text(..) => "what was asked was not answered",
        })
    }

    /// Asks whether the file may be replaced.
    pub(super) fn ask_to_replace(&mut self) -> Reply {
        self.asking = Some(Asking::Replace);
        let path = self.app.path.as_ref();
        let path = path.map_or_else(String::new, |path| escaped(path.text.words()));
        Reply::line(format!(
            "there is a file {path}: y replaces it, n leaves it"
        ))
    }

    /// Tells an action what it needs to know.
    fn tell(&mut self, action: Action, scope: Scope, text: &str) -> Reply {
        if let Action::Ask(purpose) = action {
            let from = self.app.tab;
            let reply = self.number(purpose, scope, text);
            if reply.trouble.is_some() && self.app.tab != from {
                self.app.update(Action::Show(from));
            }
            return reply;
        }
        if text.chars().any(is_unsafe) || text.chars().count() > MOST_SIGNS {
            return Reply::trouble(format!("\"{}\" cannot be typed there", plain(text)));
        }
        self.go(action, scope);
        if self.app.path.is_none() {
            self.app.update(action);
        }
        self.app.update(Action::Type(TextEdit::Clear));
        for sign in text.chars() {
            self.app.update(Action::Type(TextEdit::Insert(sign)));
        }
        if action == Action::Filter {
            self.app.update(Action::Accept);
            return self.filtered();
        }
        self.act(Action::Accept)
    }

    /// Types a number, as its keys would; one that is refused changes nothing.
    fn number(&mut self, purpose: Purpose, scope: Scope, text: &str) -> Reply {
        let digits: Vec<u8> = text
            .bytes()
            .filter(|sign| !matches!(sign, b',' | b'_'))
            .collect();
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            let what = purpose.words();
            let text = plain(text);
            return Reply::trouble(format!("{what}: \"{text}\" is no whole number"));
        }
        // While it is typed, a count counts digit by digit; here it comes whole.
        let whole = str::from_utf8(&digits)
            .ok()
            .and_then(|digits| digits.parse().ok());
        if let (Purpose::Count, Some(number)) = (purpose, whole) {
            return match self.app.count_of(number) {
                Ok(count) => self.choose(Choice::Step(Step::Count(count))),
                Err(why) => Reply::trouble(why),
            };
        }
        let before = self.before();
        self.go(Action::Ask(purpose), scope);
        self.app.update(Action::Ask(purpose));
        for digit in digits {
            self.app.update(Action::Digit(digit.wrapping_sub(b'0')));
            if let Some(why) = self.app.notice.clone() {
                self.app.update(Action::Back);
                return Reply::trouble(why);
            }
        }
        self.app.update(Action::Accept);
        match self.app.notice.clone() {
            Some(why) => Reply::trouble(why),
            None if purpose == Purpose::Scene => self.scene().unwrap_or_default(),
            None => Reply::line(self.said(&before)),
        }
    }
}

/// Whether more than the first of these words is of what the command is told, and not of its name: `a` of
/// `export a b.md` begins no word that somebody would leave out the rest of.
fn takes_from_text(words: &str, name: &str) -> bool {
    let of_name = |word: &str| {
        let mut whole = name.split_whitespace();
        let article = matches!(word, "a" | "the");
        !article && whole.any(|part| part.trim_end_matches(':').eq_ignore_ascii_case(word))
    };
    let last = words.split_whitespace().skip(1).last();
    last.is_some_and(|word| !of_name(word))
}

/// Whether an action needs to be told something.
pub(super) const fn wants_text(action: Action) -> bool {
    matches!(
        action,
        Action::Ask(_)
            | Action::Filter
            | Action::Export
            | Action::Plan(PlanAction::Save | PlanAction::Open)
    )
}
