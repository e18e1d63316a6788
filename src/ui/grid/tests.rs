//! Tests: a grid shows what ratatui's buffer does.

use ratatui::style::{Color, Modifier};

use super::*;

/// The same painted on a buffer.
fn painted(texts: &[(u16, &str, Style)], area: Rect) -> (Grid, Buffer) {
    let (mut grid, mut cells) = (Grid::empty(area), Buffer::empty(area));
    for (x, text, style) in texts {
        grid.put(Position::new(*x, 0), area.width, text, *style);
        cells.set_stringn(*x, 0, text, usize::from(area.width), *style);
    }
    (grid, cells)
}

fn shown(grid: &Grid) -> Buffer {
    let mut cells = Buffer::empty(grid.area());
    grid.copy_to(&mut cells);
    cells
}

#[test]
fn what_is_painted_over_keeps_the_looks_that_a_style_leaves() {
    let bold = Style::new().bold().fg(Color::LightRed);
    let texts = [
        (0, "147 credits", bold),
        (
            2,
            "\u{65e5}\u{672c}",
            Style::new().bg(Color::Blue).not_bold(),
        ),
        (3, "e\u{301}x", Style::new().reversed()),
        (9, "beyond the end", Style::new().fg(Color::Reset)),
    ];
    for many in 0..=texts.len() {
        let (grid, cells) = painted(&texts[..many], Rect::new(0, 0, 12, 1));
        assert_eq!(shown(&grid), cells);
        assert_eq!(shown(&Grid::from(&cells)), cells);
    }
}

#[test]
fn every_colour_and_modifier_comes_back() {
    let colours = mark::SIXTEEN.into_iter().chain([Color::Reset]);
    for colour in colours {
        for modifier in Modifier::all().iter() {
            let style = Style::new().fg(colour).bg(colour).add_modifier(modifier);
            let (grid, cells) = painted(&[(0, "x", style)], Rect::new(0, 0, 2, 1));
            assert_eq!(shown(&grid), cells);
        }
    }
}

#[test]
fn cells_are_the_same_where_their_texts_are() {
    let area = Rect::new(0, 0, 4, 1);
    let one = painted(&[(0, "\u{65e5}e\u{301}", Style::new())], area).0;
    let other = painted(&[(0, "e\u{301}\u{65e5}x", Style::new())], area).0;
    let at = |grid: &Grid, x| grid.mark(Position::new(x, 0)).unwrap();
    assert!(one.same(at(&one, 0), &other, at(&other, 1)));
    assert!(one.same(at(&one, 2), &other, at(&other, 0)));
    assert!(!one.same(at(&one, 0), &other, at(&other, 0)));
    assert!(!one.same(at(&one, 0), &other, at(&other, 3)));
}

#[test]
fn nothing_is_painted_beyond_the_edge() {
    let area = Rect::new(2, 3, 4, 2);
    let mut grid = Grid::empty(area);
    grid.fill(Rect::new(0, 0, 90, 90), '#', Style::new());
    assert!(grid.lines().flatten().all(|mark| mark.sign() == Some('#')));
    for (x, column) in [(3, 'a'), (5, 'b'), (1, 'c'), (6, 'd')] {
        grid.fill_down(Rect::new(x, 0, 2, 90), column, Style::new());
    }
    let signs: String = grid
        .lines()
        .flatten()
        .filter_map(|mark| mark.sign())
        .collect();
    assert_eq!(signs, "#a#b#a#b");
    grid.fill_down(Rect::new(3, 4, 1, 1), '#', Style::new());
    grid.fill_down(Rect::new(3, 3, 0, 1), 'e', Style::new());
    let signs: String = grid
        .lines()
        .flatten()
        .filter_map(|mark| mark.sign())
        .collect();
    assert_eq!(signs, "#a#b###b");
    grid.clear(Rect::new(3, 4, 90, 90));
    assert_eq!(grid.mark(Position::new(2, 4)).unwrap().sign(), Some('#'));
    assert_eq!(grid.mark(Position::new(3, 4)), Some(Mark::BLANK));
    assert_eq!(grid.mark(Position::new(1, 4)), None);
    assert_eq!(grid.mark(Position::new(6, 4)), None);
    let mut room = |x, y, width, height| grid.line_mut(Rect::new(x, y, width, height)).len();
    assert_eq!(
        [room(0, 0, 9, 4), room(2, 3, 5, 1), room(5, 4, 2, 9)],
        [4, 4, 1]
    );
    assert_eq!(
        [room(6, 4, 1, 1), room(2, 5, 1, 1), room(0, 0, 2, 9)],
        [0; 3]
    );
    assert_eq!(
        [room(2, 3, 0, 1), room(2, 3, 1, 0), room(0, 0, 9, 3)],
        [0; 3]
    );
}
