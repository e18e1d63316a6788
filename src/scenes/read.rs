//! From text to scenes, through the same entries and problems as a sheet.

use std::path::Path;

use super::{Scenes, Shot, keys, subject, total};
use crate::app::{Scene, Subject, Tab};
use crate::input::Key;
use crate::load::{Entry, Problem, Sink, entries, walk};
use crate::pricing::{PriceList, Sheet};

/// The most scenes of a show.
const MOST_SCENES: usize = 500;
/// The longest that a scene is shown, in seconds.
const LONGEST: u64 = 600;

/// The show, and the totals that come out differently.
pub(super) fn scenes(
    text: &str,
    folder: &Path,
    sheet: &Sheet,
) -> Result<(Scenes, Vec<Problem>), Vec<Problem>> {
    let empty = (
        "there are no scenes",
        "write schema = 1, then [[scene]], and below it line = \"…\"",
    );
    walk(text, "the file", empty, |root, sink| {
        let mut misses = Vec::new();
        let scenes = read(root, sink, folder, sheet, &mut misses);
        Some((scenes, misses))
    })
}

fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    folder: &Path,
    sheet: &Sheet,
    misses: &mut Vec<Problem>,
) -> Scenes {
    let title = root.words("title");
    let (tables, _) = entries(root, sink, "scene");
    if !root.has("scene") {
        root.report(Problem::absent(
            root.at.clone(),
            "there is no [[scene]]",
            "write [[scene]], and below it line = \"…\"",
        ));
    }
    if let Some(beyond) = tables.get(MOST_SCENES) {
        let message = format!("a show has at most {MOST_SCENES} scenes");
        root.report(Problem::new(beyond.at.clone(), message, "make two shows"));
    }
    let shots = tables
        .into_iter()
        .take(MOST_SCENES)
        .filter_map(|entry| shot(entry, folder, sheet, misses))
        .collect();
    Scenes {
        title,
        shots,
        misses: None,
    }
}

fn shot(
    mut entry: Entry<'_>,
    folder: &Path,
    sheet: &Sheet,
    misses: &mut Vec<Problem>,
) -> Option<Shot> {
    let title = entry.words("title");
    let words = words(&mut entry);
    let notes = entry.words("notes");
    let subject = subject::read(&mut entry, folder, sheet);
    let screen = entry.choice("screen", &screens());
    let totals = totals(&mut entry, subject.as_ref(), sheet, misses);
    let keys = pressed(&mut entry);
    let seconds = entry
        .value("seconds")
        .and_then(|value| entry.as_number("seconds", value, 1..=LONGEST))
        .map(|found| found.value);
    entry.finish();
    Some(Shot {
        scene: Scene {
            title,
            words,
            notes,
            subject: subject?,
            screen,
            totals,
        },
        // Long enough to look at each frame.
        seconds: seconds.unwrap_or(2 + u64::try_from(keys.len()).unwrap_or(LONGEST)),
        keys,
    })
}

/// The screens by the words for them.
fn screens() -> [(&'static str, Tab); 7] {
    Tab::ALL.map(|tab| (tab.word(), tab))
}

/// One sentence, or a list of some.
fn words(entry: &mut Entry<'_>) -> Vec<String> {
    let Some(value) = entry.value("words") else {
        return Vec::new();
    };
    let one = std::slice::from_ref(value);
    let items = if value.get_ref().is_str() {
        one
    } else {
        entry.as_list("words", value, "[\"One sentence.\", \"Another.\"]")
    };
    let texts = items
        .iter()
        .filter_map(|item| entry.as_text("words", item))
        .map(|found| found.value);
    texts.collect()
}

/// The totals that the scene says; of a comparison `totals`, of anything else `total`.
fn totals(
    entry: &mut Entry<'_>,
    subject: Option<&Subject>,
    sheet: &Sheet,
    misses: &mut Vec<Problem>,
) -> Vec<String> {
    let (one, several) = (entry.value("total"), entry.value("totals"));
    let Some(subject) = subject else {
        return Vec::new();
    };
    let compared = matches!(subject, Subject::Comparison(_));
    let wrong = match subject {
        Subject::Comparison(_) => one.map(|at| (at, "write totals = […], one for each run")),
        Subject::Affordable(_) => one
            .or(several)
            .map(|at| (at, "what a budget buys has no total: take it out")),
        Subject::Start | Subject::Run(_) | Subject::Plan(_) | Subject::Advice(_) => {
            several.map(|at| (at, "write total = …, as there is only one"))
        }
    };
    if let Some((value, help)) = wrong {
        let key = if one.is_some() { "total" } else { "totals" };
        let message = format!("{key} has no meaning in this scene");
        entry.report(Problem::new(value.span(), message, help));
        return Vec::new();
    }
    let items = match (one, several) {
        (Some(value), _) => std::slice::from_ref(value),
        (None, Some(value)) => entry.as_list("totals", value, "[147, \"~9\"]"),
        (None, None) => return Vec::new(),
    };
    let real = subject.totals(PriceList::new(sheet, sheet.reading));
    if compared
        && items.len() != real.len()
        && let Some(value) = several
        && !items.is_empty()
    {
        let (said, runs) = (items.len(), real.len());
        let message = format!("totals has {said} for {runs} in compare");
        let help = "write one for each run, in the same order";
        entry.report(Problem::new(value.span(), message, help));
    }
    let mut said = Vec::new();
    for (item, is) in items.iter().zip(real) {
        if let Some(text) = total::read(entry, "total", item) {
            misses.extend(total::miss(&text, is, item));
            said.push(text);
        }
    }
    said
}

fn pressed(entry: &mut Entry<'_>) -> Vec<Key> {
    let Some(found) = entry.optional_text("keys") else {
        return Vec::new();
    };
    keys::read_keys(&found.value).unwrap_or_else(|(at, message, help)| {
        // The place of the word, where the text stands in the file as it is: within quotes, nothing escaped.
        let within = found.at.start + 1 + at.start..found.at.start + 1 + at.end;
        let plain = found.at.len() == found.value.len() + 2;
        let at = if plain { within } else { found.at };
        entry.report(Problem::new(at, message, help));
        Vec::new()
    })
}
