//! Nearest: the known name that a mistyped one was probably meant to be.

use super::same_name;

/// The known name with the fewest slips from the given one, if few enough to be a slip at all.
///
/// A slip is a letter too many, too few, wrong, or swapped with its neighbour; a third of the letters may be wrong.
///
/// ```
/// use genpanel::pricing::nearest;
/// assert_eq!(nearest("nano-banana-por", ["flux-dev", "nano-banana-pro"]), Some("nano-banana-pro"));
/// assert_eq!(nearest("zebra", ["flux-dev", "nano-banana-pro"]), None);
/// ```
pub fn nearest<'n>(given: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    const LONGEST: usize = 64;
    const SHORT: usize = 3;
    let given: Vec<char> = lower(given);
    if given.len() > LONGEST {
        return None;
    }
    let near: Vec<_> = known
        .into_iter()
        .map(|name| (slips(&given, &lower(name)), name))
        .filter(|(slips, name)| {
            let letters = given.len().max(name.chars().count());
            *slips <= letters.div_euclid(3).max(1) && *slips < letters
        })
        .map(|(slips, name)| ((slips, !starts_alike(&given, name)), name))
        .collect();
    let (least, name) = *near.iter().min_by_key(|(distance, _)| *distance)?;
    let as_near = near.iter().filter(|(distance, _)| *distance == least);
    // `8K` is as near to 1K as to 2K and 4K: of so few letters one alone is no hint.
    (given.len() > SHORT || as_near.count() == 1).then_some(name)
}

fn lower(name: &str) -> Vec<char> {
    name.chars().flat_map(char::to_lowercase).collect()
}

fn starts_alike(given: &[char], name: &str) -> bool {
    match (given.first(), name.chars().next()) {
        (Some(one), Some(other)) => same_name(&one.to_string(), &other.to_string()),
        _ => false,
    }
}

/// The optimal string alignment distance, row by row.
fn slips(from: &[char], to: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, letter) in from.iter().enumerate() {
        let mut line = vec![row.saturating_add(1)];
        for (column, other) in to.iter().enumerate() {
            let at =
                |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(usize::MAX);
            let wrong = at(&above, column).saturating_add(usize::from(letter != other));
            let extra = at(&above, column.saturating_add(1)).saturating_add(1);
            let absent = at(&line, column).saturating_add(1);
            let mut least = wrong.min(extra).min(absent);
            let (last_row, last_column) = (row.checked_sub(1), column.checked_sub(1));
            if let (Some(last_row), Some(last_column)) = (last_row, last_column)
                && from.get(last_row) == Some(other)
                && to.get(last_column) == Some(letter)
            {
                least = least.min(at(&before, last_column).saturating_add(1));
            }
            line.push(least);
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().unwrap_or(from.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_count_letters_and_swaps() {
        let count = |from: &str, to: &str| slips(&lower(from), &lower(to));
        assert_eq!(count("abc", "abc"), 0);
        assert_eq!(count("abc", "acb"), 1);
        assert_eq!(count("abc", "abd"), 1);
        assert_eq!(count("abc", "ab"), 1);
        assert_eq!(count("", "abc"), 3);
        assert_eq!(count("kitten", "sitting"), 3);
    }

    #[test]
    fn a_short_name_is_offered_only_for_a_short_slip() {
        assert_eq!(nearest("8K", ["720p", "1K", "2K", "4K"]), None);
        assert_eq!(nearest("K2", ["720p", "1K", "2K", "4K"]), Some("2K"));
        assert_eq!(nearest("702p", ["720p", "1K", "2K", "4K"]), Some("720p"));
        assert_eq!(nearest("per-picture", ["per-factor", "per-image"]), None);
        assert_eq!(nearest("x", ["1K"]), None);
        assert_eq!(nearest("pricee", ["price", "prices"]), Some("price"));
    }
}
