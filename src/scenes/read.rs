//! From text to scenes, through the same entries and problems as a sheet.

use std::path::Path;

use super::{Scenes, Shot, keys, subject, total};
use crate::app::{Scene, Subject, Tab};
use crate::input::Key;
use crate::load::{Entry, Problem, Sink, entries, walk};
use crate::pricing::{PriceList, Sheet};

/// The most scenes of a show.
const MOST_SCENES: usize = 500;
/// What totals look like.
const TOTALS: &str = "[147, \"~9\"]";
/// The longest that a scene is shown, in seconds.
const LONGEST: u64 = 600;

/// What a show is read against.
#[derive(Clone, Copy)]
pub(super) struct Against<'a> {
    /// Where the plans lie that it names.
    pub(super) folder: &'a Path,
    /// The sheet.
    pub(super) sheet: &'a Sheet,
    /// Whether what only this sheet does not have is a miss, and no problem that keeps the show from being read.
    pub(super) lenient: bool,
}

/// The show, and what comes out differently on the sheet.
pub(super) fn scenes(
    text: &str,
    against: Against<'_>,
) -> Result<(Scenes, Vec<Problem>), Vec<Problem>> {
    let empty = (
        "there are no scenes",
        "write schema = 1, then [[scene]], and below it line = \"…\"",
    );
    let mut misses = Vec::new();
    let walked = walk(text, "the file", empty, |root, sink| {
        Some(read(root, sink, against, &mut misses))
    });
    match walked {
        Ok(scenes) => Ok((scenes, misses)),
        Err(mut problems) => {
            problems.append(&mut misses);
            problems.sort_by_key(|problem| problem.at.start);
            Err(problems)
        }
    }
}

fn read<'f>(
    root: &mut Entry<'f>,
    sink: &'f Sink,
    against: Against<'_>,
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
        .filter_map(|entry| shot(entry, against, misses))
        .collect();
    Scenes {
        title,
        shots,
        ..Scenes::default()
    }
}

fn shot(mut entry: Entry<'_>, against: Against<'_>, misses: &mut Vec<Problem>) -> Option<Shot> {
    let told = misses.len();
    let title = entry.words("title");
    let words = sentences(&mut entry, "words");
    let notes = sentences(&mut entry, "notes");
    let found = subject::read(&mut entry, against);
    let screen = entry.choice("screen", &screens());
    let totals = totals(&mut entry, &found, against.sheet, misses);
    let gone = found.gone.iter().map(|problem| problem.message.clone());
    let gone = gone.collect();
    misses.extend(found.gone);
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
            subject: found.subject?,
            screen,
            totals,
            gone,
        },
        // Long enough to look at each frame.
        seconds: seconds
            .unwrap_or(u64::try_from(keys.len()).map_or(LONGEST, |keys| LONGEST.min(2 + keys))),
        keys,
        missed: misses.len() > told,
    })
}

/// The screens by the words for them.
fn screens() -> [(&'static str, Tab); 7] {
    Tab::ALL.map(|tab| (tab.word(), tab))
}

/// One sentence, or a list of some.
fn sentences(entry: &mut Entry<'_>, key: &'static str) -> Vec<String> {
    let Some(value) = entry.value(key) else {
        return Vec::new();
    };
    let one = std::slice::from_ref(value);
    let items = if value.get_ref().is_str() {
        one
    } else {
        entry.as_list(key, value, "[\"One sentence.\", \"Another.\"]")
    };
    let texts = items
        .iter()
        .filter_map(|item| entry.as_text(key, item))
        .map(|found| found.value);
    texts.collect()
}

/// The totals that the scene says; of a comparison `totals`, of anything else `total`.
fn totals(
    entry: &mut Entry<'_>,
    found: &subject::Found,
    sheet: &Sheet,
    misses: &mut Vec<Problem>,
) -> Vec<String> {
    let (one, several) = (entry.value("total"), entry.value("totals"));
    let Some(subject) = &found.subject else {
        return Vec::new();
    };
    // Nothing of it is on this sheet, which is told; whether it is a total at all can be said.
    if !found.kept.contains(&true) {
        let items = match (one, several) {
            (Some(value), _) => std::slice::from_ref(value),
            (None, Some(value)) => entry.as_list("totals", value, TOTALS),
            (None, None) => &[],
        };
        for item in items {
            total::read(entry, "total", item);
        }
        return Vec::new();
    }
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
        (None, Some(value)) => entry.as_list("totals", value, TOTALS),
        (None, None) => return Vec::new(),
    };
    if compared
        && items.len() != found.kept.len()
        && let Some(value) = several
        && !items.is_empty()
    {
        let (said, runs) = (items.len(), found.kept.len());
        let message = format!("totals has {said} for {runs} in compare");
        let help = "write one for each run, in the same order";
        entry.report(Problem::new(value.span(), message, help));
    }
    // What the sheet does not have at all is told by its name, and not by its total as well.
    let mut real = subject
        .totals(PriceList::new(sheet, sheet.reading))
        .into_iter();
    let mut said = Vec::new();
    for (item, kept) in items.iter().zip(&found.kept) {
        let text = total::read(entry, "total", item);
        let is = if *kept { real.next() } else { None };
        if let (Some(text), Some(is)) = (text, is) {
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
