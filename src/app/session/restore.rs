//! Restore: a kept session on the sheet in use, as far as it fits there.

use super::{KeptAfford, KeptEdit, KeptPin, KeptStep, Session};
use crate::analysis::{MAX_STEPS, PlanStep, describe, times};
use crate::app::afford::MOST;
use crate::app::stand_in::Back;
use crate::app::{App, Pane, Pin, Role};
use crate::pricing::{At, Configuration, Credits, Line, List, MAX_TIMES, plain, same_name};

/// How a session was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The pins and runs, in words; nothing where there are none.
    pub kept: String,
    /// The configuration in hand, in words.
    pub in_hand: String,
    /// What does not fit the sheet, each in words; the rest was restored all the same.
    pub misfits: Vec<String>,
    /// Whether the prices are others than those of the session.
    pub other_prices: bool,
}

impl App {
    /// Goes on where a session ended. The ledger says what was paid then, whatever the prices are now.
    pub fn restore(&mut self, session: &Session) -> Restored {
        let mut misfits = Vec::new();
        self.reading = session.reading.unwrap_or(self.sheet.reading);
        self.tab = session.tab;
        self.ledger = session.ledger.clone();
        // A budget that somebody wrote below what is spent is none that numbers could come from.
        let spent = self.ledger.spent().known_part();
        if self.ledger.has_budget() && self.ledger.budget < spent {
            self.ledger.budget = spent;
        }
        self.history.row = session.run;
        self.sheet_screen.section = session.section;
        let mut back = Back::of(session, self);
        match self.one_again(Role::Run, &session.line, &mut back) {
            Ok(configuration) => self.work.configuration = configuration,
            Err(why) => misfits.push(format!("the run in hand: {why}")),
        }
        self.restore_edit(&session.edit, &mut misfits);
        self.restore_pins(session, &mut back, &mut misfits);
        self.restore_steps(session, &mut back, &mut misfits);
        self.stand_ins = back.missing();
        self.restore_afford(&session.afford, &mut misfits);
        let to = place(&session.to, &self.sheet.qualities, |quality| &quality.id);
        self.advise.to = to.unwrap_or_else(|| {
            misfits.push(format!("the quality {}", plain(&session.to)));
            self.advise.to
        });
        self.advise.pixels = session.pixels;
        Restored {
            kept: self.kept_in_words(),
            in_hand: describe(&self.work.on_button(&self.sheet), &self.sheet),
            misfits,
            other_prices: session.sheet != self.fingerprint,
        }
    }

    /// `2 pins, 5 runs`, or nothing.
    fn kept_in_words(&self) -> String {
        let (pins, runs) = (self.compare.pins.len(), self.ledger.runs.len());
        let parts = [(pins, ("pin", "pins")), (runs, ("run", "runs"))];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        let parts = parts.map(|(number, unit)| {
            let number = u64::try_from(number).unwrap_or(u64::MAX);
            times(number, unit)
        });
        parts.collect::<Vec<_>>().join(", ")
    }

    /// The configuration of a line, or why this sheet has none such.
    fn again(&self, line: &str) -> Result<Configuration, String> {
        let line = Line::parse(line, &self.sheet);
        line.map(|line| line.configuration)
            .map_err(|error| error.parts().0)
    }

    /// The same, or what the line stands in for where that is back.
    fn one_again(
        &self,
        role: Role,
        line: &str,
        back: &mut Back<'_>,
    ) -> Result<Configuration, String> {
        let found = back.next(role, line).and_then(|(found, _)| found);
        found.map_or_else(|| self.again(line), Ok)
    }

    /// A pin, or the pins that it stands in for.
    fn pins_again(&self, pin: &KeptPin, back: &mut Back<'_>) -> Vec<Result<Pin, String>> {
        let mut pins = Vec::new();
        let pin_of = |found: Option<Configuration>, label: Option<String>| {
            let configuration = found.map_or_else(|| self.again(&pin.line), Ok)?;
            Ok(Pin {
                configuration,
                label,
            })
        };
        while let Some((found, label)) = back.next(Role::Pin, &pin.line) {
            pins.push(pin_of(found, label));
        }
        if pins.is_empty() {
            pins.push(pin_of(None, pin.label.clone()));
        }
        pins
    }

    fn restore_edit(&mut self, edit: &KeptEdit, misfits: &mut Vec<String>) {
        let edits = &self.sheet.edits;
        let find = |id: &str| edits.iter().position(|edit| same_name(&edit.id, id));
        if let Some(tool) = &edit.tool {
            match find(tool) {
                Some(at) => self.work.tool = At::new(at),
                None => misfits.push(format!("the tool {}", plain(tool))),
            }
        }
        for (tool, option) in &edit.options {
            let found = find(tool).and_then(|at| {
                let options = &edits.get(at)?.options;
                Some((at, place(option, options, |option| &option.label)?))
            });
            match found {
                Some((at, option)) => {
                    if let Some(held) = self.work.options.get_mut(at) {
                        *held = option;
                    }
                }
                None => misfits.push(format!("the option {} {}", plain(tool), plain(option))),
            }
        }
        if !edits.is_empty() {
            self.work.pane = edit.pane;
        }
        self.work.times = edit.times.clamp(1, MAX_TIMES);
        let of = edit.images_of.filter(|at| *at < self.ledger.runs.len());
        self.work.images_of = of.filter(|_| self.work.pane == Pane::Edit);
    }

    fn restore_pins(&mut self, session: &Session, back: &mut Back<'_>, misfits: &mut Vec<String>) {
        for (at, pin) in session.pins.iter().enumerate() {
            let column = self.compare.pins.len();
            for pin in self.pins_again(pin, back) {
                match pin {
                    // A configuration is pinned once.
                    Ok(pin) => _ = self.compare.add(pin),
                    Err(why) => misfits.push(format!("pin {}: {why}", at + 1)),
                }
            }
            if column < self.compare.pins.len() {
                if at == session.column {
                    self.compare.column = column;
                }
                if at == session.baseline {
                    self.compare.baseline = column;
                }
            }
        }
        self.compare.only_differences = session.only_differences;
    }

    fn restore_steps(&mut self, session: &Session, back: &mut Back<'_>, misfits: &mut Vec<String>) {
        let mut steps = Vec::new();
        let mut row = 0;
        for (at, KeptStep { line, tries, note }) in session.steps.iter().enumerate() {
            match self.one_again(Role::Step, line, back) {
                Ok(_) if steps.len() >= MAX_STEPS => {
                    misfits.push(format!("step {}: a plan has at most {MAX_STEPS}", at + 1));
                }
                Ok(configuration) => {
                    if at == session.step {
                        row = steps.len();
                    }
                    steps.push(PlanStep {
                        configuration,
                        tries: *tries,
                        note: note.clone(),
                    });
                }
                Err(why) => misfits.push(format!("step {}: {why}", at + 1)),
            }
        }
        // A plan has a step; where none fits, the one that the sheet suggests stays.
        if !steps.is_empty() {
            self.plan.steps = steps;
            self.plan.row = row;
        }
    }

    fn restore_afford(&mut self, kept: &KeptAfford, misfits: &mut Vec<String>) {
        let afford = &mut self.afford;
        match place(&kept.model, &self.sheet.models, |model| &model.id) {
            Some(model) => afford.row = model.index(),
            None => misfits.push(format!("the model {}", plain(&kept.model))),
        }
        match place(&kept.quality, &self.sheet.qualities, |quality| &quality.id) {
            Some(quality) => afford.quality = quality,
            None => misfits.push(format!("the quality {}", plain(&kept.quality))),
        }
        afford.or_better = kept.or_better;
        afford.least = kept.least.clamp(1, MOST);
        afford.keep = Credits::new(kept.keep);
        afford.bars = kept.bars;
    }

    /// Says something that no action did: what was restored, or that nothing can be saved.
    pub fn tell(&mut self, words: String) {
        self.notice = Some(words);
    }
}

/// Where something of this name is in a list.
fn place<T>(name: &str, list: &List<T>, id: impl Fn(&T) -> &String) -> Option<At<T>> {
    let found = list.iter().position(|item| same_name(id(item), name));
    found.map(At::new)
}
