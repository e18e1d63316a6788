//! What holds for every text that is given for a sheet.

use std::path::PathBuf;

use genpanel::load::{BUILT_IN, Failure, Origin, Why, load, parse};
use proptest::prelude::*;

/// Whatever the bytes are, they are a sheet or have problems that can be shown.
fn survives(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("some.toml");
    std::fs::write(&path, bytes).unwrap();
    match load(Origin::File {
        path,
        why: Why::Flag,
    }) {
        Ok(loaded) => assert!(!loaded.sheet.name.is_empty()),
        Err(failure) => {
            if let Failure::Problems(problems) = &failure {
                assert!(!problems.list().is_empty());
                for problem in problems.list() {
                    let (line, column) = problems.place(problem);
                    assert!(line >= 1 && column >= 1);
                    assert!(
                        !problem.message.is_empty() && !problem.help.is_empty(),
                        "{problem:?}"
                    );
                }
            }
            let words = failure.to_string();
            let drives = |sign: char| sign.is_control() && sign != '\n';
            assert!(!words.contains(drives), "{words:?}");
        }
    }
}

/// One thing done to a text by a careless hand.
#[derive(Clone, Debug)]
enum Slip {
    Byte(prop::sample::Index, u8),
    Insert(prop::sample::Index, u8),
    Delete(prop::sample::Index),
    DeleteLine(prop::sample::Index),
    RepeatLine(prop::sample::Index, prop::sample::Index),
    Cut(prop::sample::Index),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = any::<prop::sample::Index>;
    let sign =
        || prop_oneof![4 => prop::sample::select(&b"\"'[]{}=,.#\\\n -0x"[..]), 1 => any::<u8>()];
    prop_oneof![
        (at(), sign()).prop_map(|(at, sign)| Slip::Byte(at, sign)),
        (at(), sign()).prop_map(|(at, sign)| Slip::Insert(at, sign)),
        at().prop_map(Slip::Delete),
        at().prop_map(Slip::DeleteLine),
        (at(), at()).prop_map(|(at, to)| Slip::RepeatLine(at, to)),
        at().prop_map(Slip::Cut),
    ]
}

fn slipped(mut text: Vec<u8>, slip: &Slip) -> Vec<u8> {
    let lines = |text: &[u8]| -> Vec<Vec<u8>> {
        text.split_inclusive(|byte| *byte == b'\n')
            .map(<[u8]>::to_vec)
            .collect()
    };
    if text.is_empty() {
        return text;
    }
    match slip {
        Slip::Byte(at, sign) => {
            let at = at.index(text.len());
            text[at] = *sign;
        }
        Slip::Insert(at, sign) => text.insert(at.index(text.len()), *sign),
        Slip::Delete(at) => {
            text.remove(at.index(text.len()));
        }
        Slip::DeleteLine(at) => {
            let mut lines = lines(&text);
            lines.remove(at.index(lines.len()));
            text = lines.concat();
        }
        Slip::RepeatLine(at, to) => {
            let mut lines = lines(&text);
            let line = lines[at.index(lines.len())].clone();
            lines.insert(to.index(lines.len()), line);
            text = lines.concat();
        }
        Slip::Cut(at) => text.truncate(at.index(text.len())),
    }
    text
}

proptest! {
    #[test]
    fn no_bytes_make_loading_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
    }

    #[test]
    fn no_text_makes_loading_panic(text in any::<String>()) {
        survives(text.as_bytes());
    }

    #[test]
    fn no_toml_like_text_makes_loading_panic(
        text in "(\\[{0,2}(sheet|model|check|start|quality|edit)\\]{0,2}\n|(id|name|count|credits|line|tiers)? ?=? ?(\"[a-z:+*]{0,9}\"|[0-9]{0,20}|[\\[{]|[\\]}]|\"\"\"|[a-z.]{1,3} = 1),?\n?){0,25}",
    ) {
        survives(text.as_bytes());
        survives(format!("schema = 1\n{text}").as_bytes());
    }

    #[test]
    fn no_slip_in_the_built_in_sheet_makes_loading_panic(
        slips in prop::collection::vec(slip(), 1..6),
    ) {
        let text = slips.iter().fold(BUILT_IN.as_bytes().to_vec(), slipped);
        survives(&text);
    }
}

/// One slip in the syntax of one line brings one problem, in that line: nothing is dragged behind it.
#[test]
fn one_slip_is_one_problem() {
    let lines: Vec<&str> = BUILT_IN.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let Some((key, value)) = line.split_once(" = ") else {
            continue;
        };
        if value.ends_with('[') {
            continue; // a list of several lines, which are left without a key
        }
        let slips = [
            format!("{key} {value}"),
            format!("{key} == {value}"),
            format!("{key} ="),
            format!("{key} = oops{value}"),
            format!("= {value}"),
        ];
        for slip in slips {
            let mut text = lines.clone();
            text[at] = &slip;
            let text = text.join("\n");
            let problems = parse(&text).unwrap_err();
            let places: Vec<usize> = problems
                .iter()
                .map(|problem| text[..problem.at.start].matches('\n').count())
                .collect();
            assert!(
                places.iter().all(|place| *place == at),
                "{slip}: {problems:?}"
            );
            assert_eq!(problems.len(), 1, "{slip}: {problems:?}");
        }
    }
}
