//! Show: what is on a screen, in lines; its rows are numbered, and a number goes to one.

mod advise;
mod afford;
mod compare;
mod history;
mod plan;
mod proof;
mod sheet;
mod work;

use super::{Linear, Reply};
use crate::app::view::Body;

pub(super) use compare::columns;

impl Linear {
    /// What is on the open screen, and the total that is on each.
    pub(super) fn show(&mut self) -> Reply {
        if let Some(scene) = self.scene() {
            return scene;
        }
        let view = self.app.view();
        let (mut lines, choices) = match &view.body {
            Body::Work(work) => work::lines(work),
            Body::Compare(compare) => compare::lines(compare),
            Body::Plan(plan) => plan::lines(plan),
            Body::Afford(afford) => afford::lines(afford),
            Body::Advise(advise) => advise::lines(advise),
            Body::History(history) => history::lines(history),
            Body::Sheet(sheet) => sheet::lines(sheet),
        };
        if let Some(wrong) = view.wrong {
            lines.insert(0, format!("the price sheet cannot be read: {wrong}"));
        }
        lines.push(view.basis.clone());
        let in_hand = self.run_in_words();
        lines.push(in_hand);
        self.offer(choices, lines)
    }
}
