//! Links: where on a frame the addresses of pages stand, so that a terminal can open them.

use ratatui::layout::{Position, Rect};

use super::Grid;

/// A part of one line that belongs to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it is.
    pub place: Rect,
    /// The address of the page.
    pub page: String,
}

/// Every place where one of the pages stands in full, also broken into lines that begin below each other.
pub fn links(pages: &[&str], grid: &Grid) -> Vec<Link> {
    let mut pages: Vec<&str> = pages
        .iter()
        .copied()
        .filter(|page| is_address(page))
        .collect();
    // An address may be the beginning of another one.
    pages.sort_by_key(|page| std::cmp::Reverse(page.len()));
    let mut links = Vec::new();
    if pages.is_empty() {
        return links;
    }
    for y in grid.area().top()..grid.area().bottom() {
        for x in grid.area().left()..grid.area().right() {
            if sign(grid, x, y) != Some('h') {
                continue;
            }
            let found = pages
                .iter()
                .find_map(|page| Some((*page, places(page, x, y, grid)?)));
            if let Some((page, places)) = found {
                links.extend(places.into_iter().map(|place| Link {
                    place,
                    page: page.to_owned(),
                }));
            }
        }
    }
    links
}

fn is_address(page: &str) -> bool {
    let web = page.starts_with("https://") || page.starts_with("http://");
    web && page.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The lines that a page takes from a place on; `None` where it does not stand there in full.
fn places(page: &str, x: u16, y: u16, grid: &Grid) -> Option<Vec<Rect>> {
    let mut rest = page;
    let mut places = Vec::new();
    for y in y..grid.area().bottom() {
        let word: String = (x..grid.area().right())
            .map_while(|x| sign(grid, x, y))
            .collect();
        if word.is_empty() {
            return None;
        }
        if let Some(after) = word.strip_prefix(rest) {
            let ends = after
                .chars()
                .next()
                .is_none_or(|sign| ",.;:)".contains(sign));
            places.push(place(rest, x, y));
            return ends.then_some(places);
        }
        rest = rest.strip_prefix(word.as_str())?;
        places.push(place(&word, x, y));
    }
    None
}

fn place(text: &str, x: u16, y: u16) -> Rect {
    Rect::new(x, y, u16::try_from(text.len()).unwrap_or(u16::MAX), 1)
}

/// The character of a cell that may be part of an address.
fn sign(grid: &Grid, x: u16, y: u16) -> Option<char> {
    let mark = grid.mark(Position { x, y })?;
    mark.sign().filter(char::is_ascii_graphic)
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;

    use super::*;

    const PAGES: [&str; 4] = [
        "https://a.org/b",
        "https://a.org/b/c",
        "words",
        "ftp://a.org",
    ];

    fn found(lines: &[&str]) -> Vec<(String, u16, u16, u16)> {
        let grid = Grid::from(&Buffer::with_lines(lines.iter().copied()));
        let all = links(&PAGES, &grid).into_iter();
        all.map(|link| (link.page, link.place.x, link.place.y, link.place.width))
            .collect()
    }

    #[test]
    fn pages_are_found_in_full_only() {
        let [short, long] = [PAGES[0].to_owned(), PAGES[1].to_owned()];
        assert_eq!(found(&["see https://a.org/b, or"]), [(short, 4, 0, 15)]);
        assert_eq!(found(&["│https://a.org/b/c│"]), [(long.clone(), 1, 0, 17)]);
        assert_eq!(
            found(&["https://a.org/bc", "https://a.…", "words ftp://a.org"]),
            []
        );
        assert_eq!(
            found(&["  https://a.org/ ", "  b/c            "]),
            [(long.clone(), 2, 0, 14), (long, 2, 1, 3)]
        );
    }
}
