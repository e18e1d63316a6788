//! What bytes mean, whole and in pieces.

use super::*;

fn words(events: VecDeque<Event>) -> Vec<String> {
    let word = |event: Event| {
        if let Event::Key(key) = event {
            key.name()
        } else {
            format!("{event:?}")
        }
    };
    events.into_iter().map(word).collect()
}

/// What comes of these reads, and then of silence.
fn read(reads: &[&[u8]]) -> Vec<String> {
    let (mut decoder, mut events) = (Decoder::default(), VecDeque::new());
    for bytes in reads {
        decoder.take(bytes, &mut events);
    }
    decoder.late(&mut events);
    assert_eq!(decoder.patience(), None, "{reads:?}");
    words(events)
}

/// Sequences, each with what it means.
const WHOLE: &[(&[u8], &[&str])] = &[
    (b"q+", &["q", "+"]),
    (b"\r\t\x7f\x03", &["Enter", "Tab", "Backspace", "Ctrl-C"]),
    (b"\x1b[A\x1b[B\x1bOC\x1bOD", &["↑", "↓", "→", "←"]),
    (
        b"\x1b[H\x1b[4~\x1b[5~\x1b[6;1~",
        &["Home", "End", "PgUp", "PgDn"],
    ),
    (b"\x1b[1;5C\x1b[1;2A\x1b[1;3A\x1b[1;1:3A", &["→", "↑"]),
    (
        b"\x1b[3~\x1b[Z\x1b[9;2u\x1b[27u",
        &["Del", "Shift-Tab", "Shift-Tab", "Esc"],
    ),
    (b"\x1b[99;5u\x1b[98u\x1b[97;3u", &["Ctrl-C", "b"]),
    ("é→".as_bytes(), &["é", "→"]),
    (b"\xc3(\xff\xf0\x9fq", &["(", "q"]),
    (b"\x1b[15~\x1b[24;5~\x1bOP\x1b[[Aq", &["q"]),
    (b"\x1b[I\x1b[0;0R\x1b[?62;c\x1b[?1u\x1b[>0;1;2cq", &["q"]),
    (b"\x1b[99999999999999999999~\x1b[999;999;9Zq", &["q"]),
    (
        b"\x1b[<0;10;20M\x1b[<0;10;20m\x1b[<2;1;1M",
        &["Mouse(Press, Position { x: 9, y: 19 })"],
    ),
    (
        b"\x1b[<64;1;1M\x1b[<69;2;1M",
        &[
            "Mouse(Up, Position { x: 0, y: 0 })",
            "Mouse(Down, Position { x: 1, y: 0 })",
        ],
    ),
    (b"\x1b[<0;0;0M\x1b[32;0;0M\x1b[M   q", &["q"]),
    (
        b"\x1b[M !!\x1b[M#!!q",
        &["Mouse(Press, Position { x: 0, y: 0 })", "q"],
    ),
    (
        b"\x1b[200~q\x1b[A\x03\x1b[201~q",
        &["Paste(\"q\\u{1b}[A\\u{3}\")", "q"],
    ),
    (
        b"\x1b]11;rgb:0000/0000/0000\x1b\\q",
        &["Background(false)", "q"],
    ),
    (
        b"\x1b]11;rgb:ffff/ffff/ffff\x07q",
        &["Background(true)", "q"],
    ),
    (b"\x1b]4;1;rgb:ff/ff/ff\x07q", &["q"]),
    (b"\x1b]11;rg\x1b]11;rgb:0/0/0\x07", &["Background(false)"]),
    (b"\x1b]11;rg+", &["+"]),
    (b"\x1b[1\x1b[B\x1bO\x1b[B\x1b\x1b[B", &["↓", "↓", "↓"]),
    (b"\x1b[1\rq", &["Enter", "q"]),
];

#[test]
fn what_is_whole_means_the_same_in_however_many_reads_it_comes() {
    for (bytes, expected) in WHOLE {
        assert_eq!(read(&[bytes]), *expected, "{}", bytes.escape_ascii());
        for at in 1..bytes.len() {
            let (first, rest) = bytes.split_at(at);
            assert_eq!(
                read(&[first, rest]),
                *expected,
                "{} {}",
                first.escape_ascii(),
                rest.escape_ascii()
            );
        }
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(read(&single), *expected, "{}", bytes.escape_ascii());
    }
}

#[test]
fn an_escape_by_itself_is_the_key_and_with_another_key_it_is_alt() {
    assert_eq!(read(&[b"\x1b"]), ["Esc"]);
    assert_eq!(read(&[b"\x1b", b"q"]), ["Esc", "q"]);
    assert_eq!(read(&[b"\x1bq\x1b\xc3\xa9+"]), ["+"]);
    let mut decoder = Decoder::default();
    decoder.take(b"\x1b", &mut VecDeque::new());
    assert_eq!(decoder.patience(), Some(SOON));
}

#[test]
fn what_has_no_end_is_given_up_and_what_was_typed_is_not() {
    assert_eq!(read(&[b"\x1b]1"]), ["1"]);
    assert_eq!(read(&[b"\x1b]11;rgb:ff"]), [""; 0]);
    for begun in [
        &b"\x1b[1;"[..],
        b"\x1bO",
        b"\x1b[M !",
        b"\xf0\x9f",
        b"\x1b]11;rgb",
    ] {
        let (mut decoder, mut events) = (Decoder::default(), VecDeque::new());
        decoder.take(begun, &mut events);
        assert_eq!(decoder.patience(), Some(ONCE_BEGUN));
        decoder.late(&mut events);
        decoder.take(b"B", &mut events);
        assert_eq!(words(events), ["B"], "{}", begun.escape_ascii());
    }
}

#[test]
fn a_paste_may_take_its_time() {
    let (mut decoder, mut events) = (Decoder::default(), VecDeque::new());
    decoder.take(b"\x1b[200~a", &mut events);
    assert_eq!(decoder.patience(), None);
    decoder.late(&mut events);
    decoder.take(b"b\x1b[201~", &mut events);
    assert_eq!(words(events), ["Paste(\"ab\")"]);
}
