//! Reload: another sheet under the running panel. What is in hand goes on by name, and what is gone is said to be.

mod carry;

use std::fmt::Write as _;

use carry::Carry;

use super::{App, Role, Session, StandIn, stand_in};
use crate::analysis::{SheetSection, differences, times};
use crate::pricing::{At, Model, Sheet, same_name};

impl App {
    /// Goes on with a sheet that took the place of the one in use, and says what changed in it.
    pub fn reload(&mut self, sheet: Sheet, file: &str) {
        // A run whose images are arriving was bought at the prices of then.
        self.finish();
        let (present, behind) = (self.present.take(), sheet.clone());
        let before = self.total();
        let found = differences(&self.sheet, &sheet);
        let mut gone = Vec::new();
        let session = self.carried(&sheet, &mut gone);
        let same_places = same_places(&self.sheet, &sheet);
        let stood_in: Vec<_> = session.stand_ins.clone();
        let mut next = self.anew(sheet, self.reading);
        let misfits = next.restore(&session).misfits;
        gone.extend(misfits.into_iter().map(|what| format!("{what} is gone")));
        gone.dedup();
        next.changed = next.changed_models(&found);
        next.overlay = self.overlay.take();
        next.prompt = self.prompt.take();
        // Leaving it leads back to where it was opened, where that means the same.
        if let Some(prompt) = next.prompt.as_mut().filter(|_| !same_places) {
            prompt.before = next.work.configuration.clone();
        }
        next.path = self.path.take();
        let waits = self.hand_on_undo(&mut next);
        next.plan.origin = self.plan.origin.take();
        next.plan.models = self.plan.models;
        next.plan.what_if = self.plan.what_if;
        next.advise.question = self.advise.question;
        next.compare.row = self.compare.row;
        next.sheet_screen.rows = self.sheet_screen.rows;
        let prices = found.iter().filter(|difference| difference.is_price());
        let prices = match prices.count() {
            0 => "no price".to_owned(),
            count => times(
                u64::try_from(count).unwrap_or(u64::MAX),
                ("price", "prices"),
            ),
        };
        let mut words = format!("{file} reloaded: {prices} changed");
        let after = next.total();
        if before != after {
            let _ = write!(words, ", total {before} → {after}");
        }
        for what in gone {
            let _ = write!(words, "; {what}");
        }
        next.tell_stand_ins(&stood_in, &mut words);
        if waits {
            words.push_str("; undo waits for the sheet as it was");
        }
        next.notice = Some(words);
        next.reload_behind(present, &behind, file);
        *self = next;
    }

    /// Says that the sheet in use cannot be read any more, until it can: its last prices stay.
    pub fn wrong_sheet(&mut self, words: String) {
        self.notice = None;
        self.wrong_behind(&words);
        self.wrong = Some(words);
    }

    /// The session as lines of another sheet, with what stands in for what that sheet has not.
    fn carried(&self, sheet: &Sheet, gone: &mut Vec<String>) -> Session {
        let mut carry = Carry::new(&self.sheet, sheet, gone);
        let mut session = self.session();
        let mut before = std::mem::take(&mut session.stand_ins);
        let mut after = Vec::new();
        let mut carried = |role, configuration, line: &mut String, label: Option<&String>| {
            let (next, lost) = carry.line(configuration);
            let line_before = std::mem::replace(line, next.clone());
            // Of steps that look the same each stands for its own.
            let most = if role == Role::Pin { usize::MAX } else { 1 };
            let held = before.extract_if(.., |stand_in| {
                stand_in.role == role && stand_in.line == line_before
            });
            let held: Vec<_> = held.take(most).collect();
            let of = |of, label| StandIn {
                role,
                line: next.clone(),
                of,
                label,
            };
            if held.is_empty() {
                let was = if lost { line_before } else { next.clone() };
                after.push(of(was, label.cloned()));
            } else {
                after.extend(held.into_iter().map(|held| of(held.of, held.label)));
            }
        };
        carried(Role::Run, &self.work.configuration, &mut session.line, None);
        for (kept, pin) in session.pins.iter_mut().zip(&self.compare.pins) {
            carried(
                Role::Pin,
                &pin.configuration,
                &mut kept.line,
                pin.label.as_ref(),
            );
        }
        for (kept, step) in session.steps.iter_mut().zip(&self.plan.steps) {
            carried(Role::Step, &step.configuration, &mut kept.line, None);
        }
        session.stand_ins = after;
        let model = carry.model(self.afford.model());
        session.afford.model.clone_from(&sheet.models.get(model).id);
        for (kept, at) in [
            (&mut session.afford.quality, self.afford.quality),
            (&mut session.to, self.advise.to),
        ] {
            let to = &sheet.qualities;
            kept.clone_from(&to.get(carry.quality(at)).id);
        }
        session
    }

    /// Says what stands in for what is gone, and what is back.
    fn tell_stand_ins(&self, before: &[StandIn], words: &mut String) {
        let now: Vec<_> = self.stand_ins.iter().filter(|now| now.is_other()).collect();
        let still = |other: &StandIn| {
            let mut now = now.iter();
            now.any(|now| now.role == other.role && now.of == other.of)
        };
        let back = before
            .iter()
            .filter(|other| other.is_other() && !still(other));
        for (what, stand_ins) in [
            ("as before again", &back.collect::<Vec<_>>()),
            ("carried over until it is back", &now),
        ] {
            if !stand_ins.is_empty() {
                let _ = write!(words, "; {what}: {}", stand_in::in_words(stand_ins));
            }
        }
    }

    /// What can be undone goes on where every place means the same, and waits for such a sheet where not; whether it
    /// waits.
    fn hand_on_undo(&mut self, next: &mut Self) -> bool {
        next.undo_aside = self.undo_aside.take();
        let same = |sheet: &Sheet| same_places(sheet, &next.sheet);
        if same(&self.sheet) {
            next.undo = std::mem::take(&mut self.undo);
            return false;
        }
        let waits = !self.undo.is_empty();
        if waits {
            let undo = std::mem::take(&mut self.undo);
            next.undo_aside = Some(Box::new((self.sheet.clone(), undo)));
        } else if next.undo_aside.as_ref().is_some_and(|aside| same(&aside.0)) {
            // Nothing was changed since.
            next.undo = next
                .undo_aside
                .take()
                .map(|aside| aside.1)
                .unwrap_or_default();
        }
        waits
    }

    /// The models with another price of their own.
    fn changed_models(&self, found: &[crate::analysis::Difference]) -> Vec<At<Model>> {
        let ids: Vec<_> = found
            .iter()
            .filter(|difference| difference.section == SheetSection::Model)
            .map(|difference| difference.id.as_str())
            .collect();
        let changed = |model: &Model| ids.iter().any(|id| same_name(id, &model.id));
        let places = self.sheet.models.places();
        places
            .filter(|(_, model)| changed(model))
            .map(|(at, _)| at)
            .collect()
    }
}

/// Whether every place means the same on both sheets, so that what was changed on the one can be undone on the other.
fn same_places(one: &Sheet, other: &Sheet) -> bool {
    fn ids(sheet: &Sheet) -> impl Iterator<Item = &str> {
        let models = sheet.models.iter().map(|model| &model.id);
        let qualities = sheet.qualities.iter().map(|quality| &quality.id);
        let dimensions = sheet.dimensions.iter().map(|dimension| &dimension.id);
        let edits = sheet.edits.iter().flat_map(|edit| {
            let options = edit.options.iter().map(|option| &option.label);
            [&edit.id].into_iter().chain(options)
        });
        let all = models.chain(qualities).chain(dimensions).chain(edits);
        all.map(String::as_str)
    }
    fn lengths(sheet: &Sheet) -> (usize, usize, usize, Vec<usize>) {
        let options = sheet.edits.iter().map(|edit| edit.options.len());
        let (models, qualities) = (sheet.models.len(), sheet.qualities.len());
        (models, qualities, sheet.dimensions.len(), options.collect())
    }
    one.count == other.count && lengths(one) == lengths(other) && ids(one).eq(ids(other))
}
