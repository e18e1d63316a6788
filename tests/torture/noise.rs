//! Noise: what a terminal may send: keys, reports, pastes, text that is none, sequences cut anywhere.

use super::random::Random;

/// Keys of the panel and others, and what editors of text know.
const KEYS: &[&str] = &[
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1bOA",
    "\x1b[H",
    "\x1b[F",
    "\x1b[Z",
    "\x1b[3~",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[1;5C",
    "\r",
    "\n",
    "\t",
    "\x7f",
    "\x08",
    "\x1b",
    " ",
    "+",
    "-",
    "=",
    "_",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "9",
    "n",
    "d",
    "D",
    "t",
    "c",
    "C",
    "/",
    "u",
    "U",
    "R",
    "B",
    "y",
    "e",
    "P",
    "p",
    "?",
    ":",
    "M",
    "h",
    "j",
    "k",
    "l",
    "a",
    "b",
    "g",
    "r",
    "s",
    "x",
    "<",
    ">",
    "\x10",
    "\x15",
    "\x17",
    "\0",
    "\x02",
    "é",
    "界",
    "👩‍🚀",
];

/// Reports, and sequences that mean nothing here.
const REPORTS: &[&str] = &[
    "\x1b[I",
    "\x1b[O",
    "\x1b[0;0R",
    "\x1b[?62;c",
    "\x1b[?1u",
    "\x1b[M !!",
    "\x1b[M   ",
    "\x1b[<0;0;0M",
    "\x1b[32;0;0M",
    "\x1b[15~",
    "\x1bOP",
    "\x1b[99999999999999999999~",
    "\x1b[999;999;999;999Z",
    "\x1b]11;rgb:0000/0000/0000\x07",
    "\x1b]11;rgb:fafa/fafa/fafa\x1b\\",
    "\x1bP1$r0m\x1b\\",
    "\x1b[?2026;2$y",
];

/// Something that a terminal may send.
pub fn some(random: &mut Random) -> Vec<u8> {
    match random.below(11) {
        0 => random.one_of(REPORTS).as_bytes().to_vec(),
        1 => {
            let (button, end) = (random.below(100), random.one_of(&['M', 'm']));
            let (column, row) = (random.below(600), random.below(300));
            format!("\x1b[<{button};{column};{row}{end}").into_bytes()
        }
        2 => {
            let mut paste = b"\x1b[200~".to_vec();
            paste.extend(keys(random, 30));
            // Some never end.
            if random.below(4) > 0 {
                paste.extend(b"\x1b[201~");
            }
            paste
        }
        3 => (0..random.below(12))
            .map(|_| harmless(random.byte()))
            .collect(),
        4 => {
            let whole = random.one_of(REPORTS).as_bytes();
            whole[..random.below(whole.len())].to_vec()
        }
        5 => {
            // Clicks and the wheel on a screen of the usual size.
            let button = random.one_of(&[0, 0, 64, 65]);
            let (column, row) = (random.below(82), random.below(26));
            format!("\x1b[<{button};{column};{row}M").into_bytes()
        }
        _ => keys(random, 12),
    }
}

fn keys(random: &mut Random, most: usize) -> Vec<u8> {
    let keys = (0..=random.below(most)).map(|_| random.one_of(KEYS));
    keys.collect::<String>().into_bytes()
}

/// Any byte but those that quit, and those that a terminal takes for itself where it is not raw (any more): they
/// would end the panel otherwise than the case means to, or throw away what it has just written.
const fn harmless(byte: u8) -> u8 {
    match byte {
        0x03 | 0x13 | 0x1a | 0x1c | b'q' => b'j',
        byte => byte,
    }
}
