//! Canvas: the cells of a frame, and what a click or the wheel does on them, if anybody asks.
//!
//! A part paints itself and names its places in the same breath, so that no second layout can differ from the first.

use std::ops::{Deref, DerefMut};

use ratatui::layout::{Position, Rect};

use super::Grid;
use crate::app::{Action, Toward};

/// What a hand does with the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hand {
    /// Presses the first button.
    Press,
    /// Turns the wheel away.
    Up,
    /// Turns the wheel near.
    Down,
}

/// A place on the frame where a hand does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The cells.
    pub place: Rect,
    /// What is done there.
    pub hand: Hand,
    /// What comes of it.
    pub action: Action,
}

/// What a hand does at a cell; what was painted last lies on top.
pub fn spot_at(spots: &[Spot], hand: Hand, at: Position) -> Option<Action> {
    let here = |spot: &&Spot| spot.hand == hand && spot.place.contains(at);
    spots.iter().rev().find(here).map(|spot| spot.action)
}

/// The action that a move along an axis is.
pub(super) type Choose<'c> = &'c dyn Fn(Toward) -> Action;

/// The move to a place, counted from 0.
pub(super) fn to(place: usize) -> Toward {
    Toward::To(u32::try_from(place).unwrap_or(u32::MAX))
}

/// Cells to paint on.
pub(super) struct Canvas<'b> {
    cells: &'b mut Grid,
    /// `None` while nobody asks.
    spots: Option<Vec<Spot>>,
    /// Where numbers are somebody's own text, and keep their commas.
    own: Vec<Rect>,
}

impl<'b> Canvas<'b> {
    /// Cells alone.
    pub(super) const fn new(cells: &'b mut Grid) -> Self {
        Self {
            cells,
            spots: None,
            own: Vec::new(),
        }
    }

    /// Cells, and what a hand does on them.
    pub(super) const fn with_spots(cells: &'b mut Grid) -> Self {
        Self {
            cells,
            spots: Some(Vec::new()),
            own: Vec::new(),
        }
    }

    /// The cells, what a hand does where, and where the text is somebody's own.
    pub(super) fn into_parts(self) -> (&'b mut Grid, Vec<Spot>, Vec<Rect>) {
        (self.cells, self.spots.unwrap_or_default(), self.own)
    }

    /// What is painted there is shown as it was typed or sent.
    pub(super) fn own(&mut self, place: Rect) {
        self.own.push(place.intersection(self.cells.area()));
    }

    /// Whether anybody asks what a hand does.
    pub(super) const fn is_asked(&self) -> bool {
        self.spots.is_some()
    }

    /// A click there does this.
    pub(super) fn press(&mut self, place: Rect, action: Action) {
        self.spot(place, Hand::Press, action);
    }

    /// The wheel there moves along an axis.
    pub(super) fn wheel(&mut self, place: Rect, choose: Choose<'_>) {
        self.spot(place, Hand::Up, choose(Toward::Previous));
        self.spot(place, Hand::Down, choose(Toward::Next));
    }

    /// What is painted over all that was there: nothing below it is in reach any more.
    pub(super) fn cover(&mut self) {
        if let Some(spots) = &mut self.spots {
            spots.clear();
        }
    }

    fn spot(&mut self, place: Rect, hand: Hand, action: Action) {
        let place = place.intersection(self.cells.area());
        if let Some(spots) = self.spots.as_mut().filter(|_| !place.is_empty()) {
            spots.push(Spot {
                place,
                hand,
                action,
            });
        }
    }
}

impl Deref for Canvas<'_> {
    type Target = Grid;

    fn deref(&self) -> &Grid {
        self.cells
    }
}

impl DerefMut for Canvas<'_> {
    fn deref_mut(&mut self) -> &mut Grid {
        self.cells
    }
}
