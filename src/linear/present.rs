//! Present in lines: a scene told in words, with the figures that it shows.

use super::{Linear, Reply};
use crate::app::Action;

impl Linear {
    /// The scene that is presented; `None` where the panel is in hand.
    pub(super) fn scene(&self) -> Option<Reply> {
        if !self.app.on_slide() {
            return None;
        }
        let scene = self.app.present_view()?;
        let mut lines = vec![format!(
            "Scene {} of {}: {}",
            scene.number, scene.of, scene.title
        )];
        lines.extend((!scene.about.is_empty()).then(|| scene.about.clone()));
        if let [figure] = scene.figures.as_slice() {
            lines.push(format!("{} {}", figure.figure, figure.what));
        }
        let bars = scene.bars.iter();
        lines.extend(bars.map(|bar| format!("{}: {}", bar.what, bar.figure)));
        lines.extend(scene.words.iter().cloned());
        lines.extend(scene.sentences.iter().cloned());
        lines.extend(scene.misses.iter().cloned());
        if scene.blank {
            lines.push("the screen is blank".to_owned());
        }
        Some(Reply::lines(lines))
    }

    /// What an action in a presentation comes to: a scene, or the panel behind it.
    pub(super) fn presented(&self, action: Action) -> Option<Reply> {
        matches!(action, Action::Present(_)).then_some(())?;
        if let Some(scene) = self.scene() {
            return Some(scene);
        }
        let notice = self.app.notice.clone();
        Some(Reply::line(notice.unwrap_or_else(|| self.run_in_words())))
    }
}
