//! Ended: how the panel ended, and what is worth a word when the screen is gone.

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// What became of the last session, and why this one is not saved, if it is not.
    pub news: Vec<String>,
    /// The signal that ended it; that of a closed terminal also where only its absence was noticed.
    pub signal: Option<i32>,
}
