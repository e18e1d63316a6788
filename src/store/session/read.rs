//! From text to session, through the same entries and problems as a sheet.

mod run;
mod values;

use std::sync::Arc;

use super::{BARS, PANES, SECTIONS, TABS};
use crate::analysis::{Ledger, MAX_TRIES};
use crate::app::{
    Bars, KeptAfford, KeptEdit, KeptPin, KeptStep, Pane, Role, Session, SheetSection, StandIn, Tab,
};
use crate::load::{Entry, Problem, Sink, entries, walk};
use crate::pricing::{Credits, Fingerprint, MAX_TIMES, Reading};
use run::run;
use values::{LONGEST, MOST_ROWS, back, flag, number, row, small, table, text};

pub(super) fn session(text: &str) -> Result<Session, Vec<Problem>> {
    let empty = ("the session is empty", "genpanel writes one anew");
    walk(text, "the session", empty, read)
}

fn read<'f>(root: &mut Entry<'f>, sink: &'f Sink) -> Option<Session> {
    let sheet = fingerprint(root);
    let reading = root.choice("reading", &Reading::ALL.map(|all| (all.word(), all)));
    let tab = root.choice("screen", &TABS).unwrap_or(Tab::Work);
    let section = root.choice("section", &SECTIONS);
    let work = table(root, sink, "work").map(work);
    let compare = table(root, sink, "compare").map(compare);
    let step = table(root, sink, "plan").map(|mut entry| {
        let step = row(&mut entry, "step");
        entry.finish();
        step
    });
    let afford = table(root, sink, "afford").map(afford);
    let advise = table(root, sink, "advise").map(|mut entry| {
        let to = text(&mut entry, "to");
        let pixels = number(&mut entry, "pixels", 1, u64::MAX);
        entry.finish();
        (to.unwrap_or_default(), pixels)
    });
    let ledger = table(root, sink, "ledger").map(|mut entry| {
        let budget = number(&mut entry, "budget", 0, u64::MAX).unwrap_or_default();
        let run = row(&mut entry, "run");
        entry.finish();
        (budget, run)
    });
    let (pins, _) = entries(root, sink, "pin");
    let (steps, _) = entries(root, sink, "step");
    let (stand_ins, _) = entries(root, sink, "stand_in");
    let (runs, _) = entries(root, sink, "run");
    let pins = pins.into_iter().map(pin).collect();
    let steps = steps.into_iter().map(self::step).collect();
    let runs = runs.into_iter().map(|entry| Arc::new(run(entry, sink)));
    let runs = runs.collect();
    let (line, edit) = work?;
    let (column, baseline, only_differences) = compare?;
    let (to, pixels) = advise?;
    let (budget, run) = ledger?;
    Some(Session {
        sheet: sheet?,
        reading,
        tab,
        line,
        edit,
        pins,
        column,
        baseline,
        only_differences,
        steps,
        stand_ins: stand_ins.into_iter().map(stand_in).collect(),
        step: step?,
        afford: afford?,
        to,
        pixels,
        run,
        section: section.unwrap_or(SheetSection::Models),
        ledger: Ledger {
            budget: Credits::new(budget),
            runs,
        },
    })
}

fn fingerprint(root: &mut Entry<'_>) -> Option<Fingerprint> {
    let found = root.text("sheet", "0123abcd")?;
    let parsed = Fingerprint::parse(&found.value);
    if parsed.is_none() {
        let message = "sheet is no fingerprint";
        root.report(Problem::new(
            found.at,
            message,
            "write eight hexadecimal digits",
        ));
    }
    parsed
}

fn work(mut entry: Entry<'_>) -> (String, KeptEdit) {
    let line = text(&mut entry, "line").unwrap_or_default();
    let edit = KeptEdit {
        pane: entry.choice("pane", &PANES).unwrap_or(Pane::Generate),
        tool: entry.words("tool"),
        options: options(&mut entry),
        times: small(&mut entry, "times", MAX_TIMES),
        images_of: back(number(&mut entry, "images_of", 1, MOST_ROWS)),
    };
    entry.finish();
    (line, edit)
}

/// The tools whose option is not the first, such as `upscale:4x`.
fn options(entry: &mut Entry<'_>) -> Vec<(String, String)> {
    const EXAMPLE: &str = "[\"upscale:4x\"]";
    let Some(value) = entry.value("options") else {
        return Vec::new();
    };
    let mut options = Vec::new();
    for item in entry.as_list("options", value, EXAMPLE) {
        let Some(found) = entry.as_text_up_to(LONGEST, "options", item) else {
            continue;
        };
        match found.value.split_once(':') {
            Some((tool, option)) => options.push((tool.to_owned(), option.to_owned())),
            None => entry.report(Problem::new(
                found.at,
                "options holds a tool without an option",
                format!("write it as in {EXAMPLE}"),
            )),
        }
    }
    options
}

fn compare(mut entry: Entry<'_>) -> (usize, usize, bool) {
    let (column, baseline) = (row(&mut entry, "column"), row(&mut entry, "baseline"));
    let only = flag(&mut entry, "only_differences");
    entry.finish();
    (column, baseline, only)
}

fn pin(mut entry: Entry<'_>) -> KeptPin {
    let line = text(&mut entry, "line").unwrap_or_default();
    let label = entry.words("label");
    entry.finish();
    KeptPin { line, label }
}

fn step(mut entry: Entry<'_>) -> KeptStep {
    let line = text(&mut entry, "line").unwrap_or_default();
    let tries = small(&mut entry, "tries", MAX_TRIES);
    let note = entry.words("note");
    entry.finish();
    KeptStep { line, tries, note }
}

fn stand_in(mut entry: Entry<'_>) -> StandIn {
    let roles = Role::ALL.map(|role| (role.word(), role));
    let stand_in = StandIn {
        role: entry.choice("for", &roles).unwrap_or(Role::Pin),
        line: text(&mut entry, "line").unwrap_or_default(),
        of: text(&mut entry, "of").unwrap_or_default(),
        label: entry.words("label"),
    };
    entry.finish();
    stand_in
}

fn afford(mut entry: Entry<'_>) -> KeptAfford {
    let kept = KeptAfford {
        model: text(&mut entry, "model").unwrap_or_default(),
        quality: text(&mut entry, "quality").unwrap_or_default(),
        or_better: flag(&mut entry, "or_better"),
        least: small(&mut entry, "least", u32::MAX),
        keep: number(&mut entry, "keep", 0, u64::MAX).unwrap_or_default(),
        bars: entry.choice("bars", &BARS).unwrap_or(Bars::Images),
    };
    entry.finish();
    kept
}
