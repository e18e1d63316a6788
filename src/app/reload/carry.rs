//! Carry: a configuration on another sheet, by name, and what of it is gone there.

use crate::pricing::{
    At, Configuration, EditUse, Generation, Line, List, Model, Quality, Sheet, nearest, plain,
    same_name,
};

/// From one sheet to another, by name; what is not there becomes the nearest name, else what stands in its place.
pub(super) struct Carry<'a> {
    from: &'a Sheet,
    to: &'a Sheet,
    /// What is gone, each in words and once.
    gone: &'a mut Vec<String>,
    /// Whether anything of the line in hand is gone.
    lost: bool,
}

impl<'a> Carry<'a> {
    pub(super) const fn new(from: &'a Sheet, to: &'a Sheet, gone: &'a mut Vec<String>) -> Self {
        Self {
            from,
            to,
            gone,
            lost: false,
        }
    }

    /// The line in full, and whether anything of it is gone.
    pub(super) fn line(&mut self, configuration: &Configuration) -> (String, bool) {
        let (from, to) = (self.from, self.to);
        self.lost = false;
        let generation = configuration.generation.map(|run| Generation {
            quality: self.quality(run.quality),
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
        (Line::of(carried).print_in_full(to), self.lost)
    }

    pub(super) fn model(&mut self, at: At<Model>) -> At<Model> {
        let (from, to) = (&self.from.models, &self.to.models);
        let old = from.get(at);
        let id_stays = to.iter().any(|model| same_name(&model.id, &old.id));
        if !id_stays && let Some(same) = to.find(|model| same_name(&model.name, &old.name)) {
            let words = format!("model {} has the id {} now", old.id, to.get(same).id);
            self.lose(plain(&words));
            return same;
        }
        self.place(at, from, to, "model", |model| &model.id)
    }

    pub(super) fn quality(&mut self, at: At<Quality>) -> At<Quality> {
        let (from, to) = (&self.from.qualities, &self.to.qualities);
        self.place(at, from, to, "quality", |quality| &quality.id)
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
        self.lose(format!("{kind} {name} is gone, {instead} taken"));
        taken
    }

    fn count(&mut self, count: u32) -> u32 {
        let range = self.to.count;
        let clamped = range.clamp(count);
        if clamped != count {
            let (min, max) = (range.min, range.max);
            self.lose(format!("a count is {min} to {max} now"));
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
            self.lose(format!("{} is gone", plain(words.trim_end())));
        }
        found.map(|(edit, option)| EditUse {
            edit,
            option,
            times: used.times,
        })
    }

    fn lose(&mut self, words: String) {
        self.lost = true;
        self.say(words);
    }

    fn say(&mut self, words: String) {
        if !self.gone.contains(&words) {
            self.gone.push(words);
        }
    }
}
