//! Fit: which columns of a section are shown, in which form, and how much of a side each section takes.

use crate::app::view::{ColumnKind, SectionView};
use crate::ui::text::width;

/// The blank columns between two cells.
pub(super) const GAP: u16 = 2;
/// The fewest columns that are left for what takes the rest.
const LEAST: u16 = 12;

/// A column that is shown.
pub(super) struct Fitted {
    /// Which one.
    pub(super) at: usize,
    /// How wide.
    pub(super) width: u16,
    /// How much its cells are shortened; `None` where each row is as long as fits.
    pub(super) steps: Option<usize>,
}

/// The columns that fit: those that give way soonest are left out, and what is left is as long as there is room.
pub(super) fn columns(section: &SectionView, room: u16) -> Vec<Fitted> {
    let mut kept: Vec<Fitted> = (0..section.columns.len())
        .map(|at| Fitted {
            at,
            width: natural(section, at, usize::MAX),
            steps: Some(usize::MAX),
        })
        .collect();
    let gives_way = |at: usize| section.columns.get(at).map_or(0, |column| column.gives_way);
    while taken(&kept) > room {
        let soonest = kept.iter().map(|column| gives_way(column.at)).max();
        match soonest {
            None | Some(0) => break,
            Some(soonest) => kept.retain(|column| gives_way(column.at) < soonest),
        }
    }
    let spare = |kept: &[Fitted]| room.saturating_sub(taken(kept));
    for at in 0..kept.len() {
        let spare = spare(&kept);
        let Some(column) = kept.get_mut(at) else {
            continue;
        };
        let kind = section.columns.get(column.at).map(|column| column.kind);
        if kind == Some(ColumnKind::Rest) {
            column.width = column.width.saturating_add(spare);
            column.steps = None;
            continue;
        }
        let longer =
            (0..forms(section, column.at)).map(|steps| (steps, natural(section, column.at, steps)));
        let fits = longer.filter(|(_, wide)| *wide <= column.width.saturating_add(spare));
        if let Some((steps, wide)) = fits.min_by_key(|(steps, _)| *steps) {
            column.width = wide;
            column.steps = Some(steps);
        }
    }
    // Only the first column is left to give way: a name is cut rather than its price.
    let over = taken(&kept).saturating_sub(room);
    if let Some(first) = kept.first_mut() {
        first.width = first.width.saturating_sub(over).max(1);
    }
    kept
}

/// The columns that all of them take with the gaps between.
pub(super) fn taken(kept: &[Fitted]) -> u16 {
    let wide = kept.iter().map(|column| column.width.saturating_add(GAP));
    wide.fold(0, u16::saturating_add).saturating_sub(GAP)
}

/// As wide as the widest cell and the heading.
fn natural(section: &SectionView, at: usize, steps: usize) -> u16 {
    let Some(column) = section.columns.get(at) else {
        return 0;
    };
    if column.kind == ColumnKind::Rest {
        return LEAST;
    }
    let cells = section.rows.iter().filter_map(|row| row.cells.get(at));
    cells
        .map(|cell| width(cell.shortened(steps)))
        .chain([width(&column.head)])
        .max()
        .unwrap_or(0)
}

/// How many forms the cells of a column can take.
fn forms(section: &SectionView, at: usize) -> usize {
    let cells = section.rows.iter().filter_map(|row| row.cells.get(at));
    cells.map(|cell| cell.0.len()).max().unwrap_or(0)
}

/// What each takes of a room: as much as it needs, or an even share where that is less; the first has the odd lines.
pub(super) fn shares(needs: &[u16], room: u16) -> Vec<u16> {
    let total = |most: u16| {
        needs
            .iter()
            .map(|need| u32::from(*need.min(&most)))
            .sum::<u32>()
    };
    let most = (0..=room)
        .rev()
        .find(|most| total(*most) <= u32::from(room));
    let most = most.unwrap_or(0);
    let mut odd = u32::from(room).saturating_sub(total(most));
    let mut shares: Vec<u16> = needs.iter().map(|need| *need.min(&most)).collect();
    for (share, need) in shares.iter_mut().zip(needs) {
        if *share < *need && odd > 0 {
            *share += 1;
            odd -= 1;
        }
    }
    // What nobody needs goes to the last, so that the sides end on one line.
    if let Some(last) = shares.last_mut() {
        *last += u16::try_from(odd).unwrap_or(0);
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_ones_have_what_they_need_and_the_others_share_the_rest() {
        assert_eq!(shares(&[18, 13], 40), [18, 22]);
        assert_eq!(shares(&[18, 13], 29), [16, 13]);
        assert_eq!(shares(&[7, 6, 13, 13], 28), [7, 6, 8, 7]);
        assert_eq!(shares(&[5, 5], 3), [2, 1]);
        assert_eq!(shares(&[], 3), Vec::<u16>::new());
        assert_eq!(shares(&[9, 9], 0), [0, 0]);
    }
}
