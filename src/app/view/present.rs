//! What a scene says: its figures, bars to scale beside them, its words, and where the sheet says otherwise.

mod alike;
mod subject;

use crate::app::{App, Subject};
use crate::pricing::{Amount, Credits};

/// A scene, or the panel behind it.
#[derive(Clone, Debug)]
pub struct PresentView<'a> {
    /// What the show is called.
    pub show: &'a str,
    /// The number of the scene, from 1.
    pub number: usize,
    /// How many there are.
    pub of: usize,
    /// What the scene is called.
    pub title: String,
    /// What it is about, in a line; empty where the figures say so.
    pub about: String,
    /// The figures that are to be seen from afar.
    pub figures: Vec<FigureView>,
    /// The bars.
    pub bars: Vec<BarView>,
    /// What the longest bar stands for.
    pub most: Credits,
    /// What is said, a sentence each.
    pub words: &'a [String],
    /// What the numbers come to, a sentence each.
    pub sentences: Vec<String>,
    /// Where the sheet has other totals than the scene says, and what it has not at all.
    pub misses: Vec<String>,
    /// Whether nothing at all is shown.
    pub blank: bool,
    /// Whether the panel is shown.
    pub live: bool,
    /// The keys that were pressed last, and what the last of them did.
    pub echo: Option<String>,
}

/// A figure that is to be seen from afar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureView {
    /// The figure.
    pub figure: String,
    /// What it is.
    pub what: String,
}

/// A bar with what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarView {
    /// What it is.
    pub what: String,
    /// Its figure.
    pub figure: String,
    /// Its length, of [`PresentView::most`].
    pub length: Credits,
    /// Whether it is what the others are seen beside.
    pub in_hand: bool,
}

/// What the numbers of a scene are.
#[derive(Default)]
struct Told {
    about: String,
    figures: Vec<FigureView>,
    bars: Vec<BarView>,
    sentences: Vec<String>,
}

impl App {
    /// The scene that is presented, in words and numbers; `None` while nothing is.
    pub fn present_view(&self) -> Option<PresentView<'_>> {
        let present = self.present.as_ref()?;
        let (show, at) = (present.show(), present.at());
        let scene = show.scenes.get(at)?;
        let gone = !scene.gone.is_empty();
        let told = match &scene.subject {
            Subject::Start if gone => Told::default(),
            Subject::Start | Subject::Run(_) => self.told_of_run(),
            Subject::Comparison(all) => self.told_of_comparison(all),
            Subject::Plan(_) => self.told_of_plan(),
            Subject::Advice(_) => self.told_of_advice(),
            Subject::Affordable(_) => self.told_of_budget(),
        };
        let mut misses: Vec<String> = Vec::new();
        for what in &scene.gone {
            let words = format!("not on this sheet: {what}");
            if !misses.contains(&words) {
                misses.push(words);
            }
        }
        if !(gone && matches!(scene.subject, Subject::Start)) {
            // Of a plan that which is shown: it may name a reading, which is not the one in use any more.
            let real = if matches!(scene.subject, Subject::Plan(_)) {
                vec![self.plan_cost().total()]
            } else {
                scene.subject.totals(self.list())
            };
            let pairs = scene.totals.iter().zip(real);
            misses.extend(pairs.filter_map(|(said, is)| self.miss(said, is)));
        }
        Some(PresentView {
            show: show.title.as_deref().unwrap_or_default(),
            number: at + 1,
            of: show.scenes.len(),
            title: show.name(at),
            about: told.about,
            most: told
                .bars
                .iter()
                .map(|bar| bar.length)
                .max()
                .unwrap_or_default(),
            figures: told.figures,
            bars: told.bars,
            words: &scene.words,
            sentences: told.sentences,
            misses,
            blank: present.is_blank(),
            live: present.is_live(),
            echo: present.echo(),
        })
    }

    /// `this scene says 147, but on this sheet it is 165`.
    fn miss(&self, said: &str, is: Amount) -> Option<String> {
        let real = is.to_string();
        let bare: String = real.chars().filter(|sign| !", ".contains(*sign)).collect();
        if said == bare {
            return None;
        }
        let under = if self.reading == self.sheet.reading {
            "on this sheet".to_owned()
        } else {
            format!("under reading {}", self.reading.word())
        };
        Some(format!("this scene says {said}, but {under} it is {real}"))
    }
}

impl BarView {
    fn of(what: String, amount: Amount, in_hand: bool) -> Self {
        Self {
            what,
            figure: amount.to_string(),
            length: amount.known_part(),
            in_hand,
        }
    }
}
