//! Bar: a part of a whole, to scale; the same one that tables on the command line have.

pub(super) use crate::pricing::bar;
