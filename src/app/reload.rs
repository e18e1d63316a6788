//! Reload: another sheet under the running panel. What is in hand goes on by name, and what is gone is said to be.

use std::fmt::Write as _;

use super::{App, Session};
use crate::analysis::{SheetSection, differences, times};
use crate::pricing::{
    At, Configuration, EditUse, Generation, Line, List, Model, Sheet, nearest, plain, same_name,
};

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
        if same_places {
            next.undo = std::mem::take(&mut self.undo);
        }
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

    /// The session as lines of another sheet.
    fn carried(&self, sheet: &Sheet, gone: &mut Vec<String>) -> Session {
        let mut carry = Carry {
            from: &self.sheet,
            to: sheet,
            gone,
        };
        let mut session = self.session();
        session.line = carry.line(&self.work.configuration);
        for (kept, pin) in session.pins.iter_mut().zip(&self.compare.pins) {
            kept.line = carry.line(&pin.configuration);
        }
        for (kept, step) in session.steps.iter_mut().zip(&self.plan.steps) {
            kept.line = carry.line(&step.configuration);
        }
        let model = carry.model(self.afford.model());
        session.afford.model.clone_from(&sheet.models.get(model).id);
        for (kept, at) in [
            (&mut session.afford.quality, self.afford.quality),
            (&mut session.to, self.advise.to),
        ] {
            let (from, to) = (&self.sheet.qualities, &sheet.qualities);
            let at = carry.place(at, from, to, "quality", |quality| &quality.id);
            kept.clone_from(&to.get(at).id);
        }
        session
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

/// From one sheet to another, by name; what is not there becomes the nearest name, else what stands in its place.
struct Carry<'a> {
    from: &'a Sheet,
    to: &'a Sheet,
    /// What is gone, each in words and once.
    gone: &'a mut Vec<String>,
}

impl Carry<'_> {
    fn line(&mut self, configuration: &Configuration) -> String {
        let (from, to) = (self.from, self.to);
        let generation = configuration.generation.map(|run| Generation {
            quality: self.place(
                run.quality,
                &from.qualities,
                &to.qualities,
                "quality",
                |quality| &quality.id,
            ),
            count: self.count(run.count),
            dimension: self.place(
                run.dimension,
                &from.dimensions,
                &to.dimensions,
                "dimension",
                |dimension| &dimension.id,
            ),
        });
        let model = self.model(configuration.model);
        let edits: Vec<_> = configuration
            .edits
            .iter()
            .filter_map(|used| self.edit(*used))
            .collect();
        // With its last edit gone, edits alone would be nothing at all.
        let generation = generation.or_else(|| edits.is_empty().then(|| to.start.generation()));
        let carried = Configuration {
            model,
            generation,
            edits,
        };
        Line::of(carried).print_in_full(to)
    }

    fn model(&mut self, at: At<Model>) -> At<Model> {
        let (from, to) = (&self.from.models, &self.to.models);
        self.place(at, from, to, "model", |model| &model.id)
    }

    fn place<T>(
        &mut self,
        at: At<T>,
        from: &List<T>,
        to: &List<T>,
        kind: &str,
        id: impl Fn(&T) -> &String,
    ) -> At<T> {
        let name = id(from.get(at));
        let named = |name: &str| to.find(|item| same_name(id(item), name));
        if let Some(same) = named(name) {
            return same;
        }
        let near = nearest(name, to.iter().map(|item| id(item).as_str()));
        let taken = near.and_then(named);
        let taken = taken.unwrap_or_else(|| At::new(at.index().min(to.len() - 1)));
        let (name, instead) = (plain(name), plain(id(to.get(taken))));
        self.say(format!("{kind} {name} is gone, {instead} taken"));
        taken
    }

    fn count(&mut self, count: u32) -> u32 {
        let range = self.to.count;
        let clamped = range.clamp(count);
        if clamped != count {
            let (min, max) = (range.min, range.max);
            self.say(format!("a count is {min} to {max} now"));
        }
        clamped
    }

    fn edit(&mut self, used: EditUse) -> Option<EditUse> {
        let old = self.from.edit(used.edit)?;
        let label = &old.options.get(used.option).label;
        let places = self.to.edit_places();
        let found = places
            .filter(|(_, edit)| same_name(&edit.id, &old.id))
            .find_map(|(at, edit)| {
                let option = edit
                    .options
                    .find(|option| same_name(&option.label, label))?;
                Some((at, option))
            });
        if found.is_none() {
            let words = format!("edit {} {label}", old.id);
            self.say(format!("{} is gone", plain(words.trim_end())));
        }
        found.map(|(edit, option)| EditUse {
            edit,
            option,
            times: used.times,
        })
    }

    fn say(&mut self, words: String) {
        if !self.gone.contains(&words) {
            self.gone.push(words);
        }
    }
}
