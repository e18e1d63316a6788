//! Slips: bytes that are nearly what an entry point takes, so that its laws are tried beyond the first refusal.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// One thing done to some bytes by a careless hand.
#[derive(Clone, Debug)]
enum Slip {
    /// A byte is another one.
    Byte(Index, u8),
    /// A number is another one.
    Number(Index, u64),
    /// A word is put in.
    Word(Index, &'static str),
    /// So many bytes are gone.
    Gone(Index, usize),
    /// A line stands somewhere else as well.
    Line(Index, Index),
    /// The rest is cut off.
    Cut(Index),
}

/// Either any bytes, or one of the examples after a few slips with these words.
pub(crate) fn slipped(
    examples: &'static [&'static str],
    words: &'static [&'static str],
) -> impl Strategy<Value = Vec<u8>> {
    let whole = (select(examples), vec(slip(words), 0..4))
        .prop_map(|(example, slips)| slips.iter().fold(example.as_bytes().to_vec(), done));
    prop_oneof![1 => vec(any::<u8>(), 0..200), 9 => whole]
}

fn slip(words: &'static [&'static str]) -> impl Strategy<Value = Slip> {
    let at = any::<Index>;
    let number = prop_oneof![0..20_u64, any::<u64>(), Just(u64::MAX)];
    prop_oneof![
        1 => (at(), any::<u8>()).prop_map(|(at, byte)| Slip::Byte(at, byte)),
        4 => (at(), number).prop_map(|(at, number)| Slip::Number(at, number)),
        3 => (at(), select(words)).prop_map(|(at, word)| Slip::Word(at, word)),
        1 => (at(), 1..9_usize).prop_map(|(at, bytes)| Slip::Gone(at, bytes)),
        3 => (at(), at()).prop_map(|(from, to)| Slip::Line(from, to)),
        1 => at().prop_map(Slip::Cut),
    ]
}

fn done(mut bytes: Vec<u8>, slip: &Slip) -> Vec<u8> {
    let place = |at: &Index| at.index(bytes.len() + 1);
    match slip {
        Slip::Byte(at, byte) => {
            let at = place(at);
            bytes.splice(at..bytes.len().min(at + 1), [*byte]);
        }
        Slip::Number(at, number) => {
            let from = place(at);
            let digit = |from: usize| bytes[from..].iter().position(u8::is_ascii_digit);
            if let Some(from) = digit(from).map(|after| from + after) {
                let digits = bytes[from..]
                    .iter()
                    .take_while(|byte| byte.is_ascii_digit());
                let to = from + digits.count();
                bytes.splice(from..to, number.to_string().into_bytes());
            }
        }
        Slip::Word(at, word) => {
            let at = place(at);
            bytes.splice(at..at, word.bytes());
        }
        Slip::Gone(at, many) => {
            let at = place(at);
            bytes.drain(at..bytes.len().min(at + many));
        }
        Slip::Line(from, to) => {
            let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            if !lines.is_empty() {
                let line = lines[from.index(lines.len())];
                lines.insert(to.index(lines.len() + 1), line);
                bytes = lines.concat();
            }
        }
        Slip::Cut(at) => bytes.truncate(place(at)),
    }
    bytes
}
