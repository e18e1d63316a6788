//! Every format says the same, cell by cell.

use std::num::NonZeroU16;

use genpanel::app::{Action, App, Tab, Toward};
use genpanel::load::{BUILT_IN, built_in, parse};
use genpanel::picture::{Picture, PictureFormat, Shade};
use genpanel::pricing::Reading;
use genpanel::ui::{Look, Theme};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use roxmltree::{Document, Node, ParsingOptions};
use unicode_width::UnicodeWidthStr as _;

const CELL: usize = 9;
const LINE: usize = 18;

/// Every screen, what lies over one, names that other formats would take for marks, and wide ones.
fn apps() -> Vec<App> {
    let panel = |text: &str| App::new(parse(text).unwrap(), Reading::Tier);
    let mut apps: Vec<App> = Tab::ALL
        .into_iter()
        .map(|tab| {
            let mut app = panel(BUILT_IN);
            app.update(Action::Show(tab));
            app
        })
        .collect();
    let mut compared = panel(BUILT_IN);
    for action in [Action::Show(Tab::Compare), Action::Examples] {
        compared.update(action);
    }
    apps.push(compared);
    for over in [
        Action::Help,
        Action::Proof,
        Action::Palette,
        Action::Count(Toward::Last),
    ] {
        let mut app = panel(BUILT_IN);
        app.update(over);
        apps.push(app);
    }
    for name in ["A <b> & \\\"c\\\" 'd' ]]>", "日本語モデル 🍌 é\u{301} 한국"] {
        let named = format!("\nname = \"{name}\"");
        let text = BUILT_IN.replacen("\nname = \"Nano Banana Pro\"", &named, 1);
        assert_ne!(text, BUILT_IN);
        apps.push(panel(&text));
    }
    apps
}

fn frame(app: &App, look: &Look, width: u16, height: u16) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut cells = Buffer::empty(area);
    look.draw(&app.view(), area, &mut cells);
    cells
}

fn picture(cells: &Buffer, format: PictureFormat) -> String {
    Picture {
        cells,
        title: "a <title> & more",
        words: "\"words\" <&>",
        shade: Shade::Either,
    }
    .draw(format)
}

/// Every frame of every look at sizes from the smallest on.
fn every_frame(mut seen: impl FnMut(&Buffer)) {
    let apps = apps();
    let sizes = [
        (1, 1),
        (2, 3),
        (7, 2),
        (13, 1),
        (40, 12),
        (80, 24),
        (121, 37),
    ];
    for app in &apps {
        for (width, height) in sizes {
            seen(&frame(app, &Look::from(Theme::COLOURS), width, height));
        }
        for (_, theme) in Theme::ALL {
            let mut look = Look::from(theme);
            look.ascii = theme == Theme::HIGH_CONTRAST;
            seen(&frame(app, &look, 80, 24));
        }
    }
    seen(&frame(
        apps.first().unwrap(),
        &Look::from(Theme::COLOURS),
        500,
        200,
    ));
}

/// The signs of a frame; a wide one takes two cells.
fn signs(cells: &Buffer) -> Vec<(usize, usize, &str)> {
    let width = usize::from(cells.area.width);
    let mut signs = Vec::new();
    for (row, line) in cells.content.chunks(width).enumerate() {
        let mut column = 0;
        while let Some(cell) = line.get(column) {
            signs.push((row, column, cell.symbol()));
            column += cell.symbol().width().max(1);
        }
    }
    signs
}

#[test]
fn text_is_what_is_in_the_cells() {
    every_frame(|cells| {
        let mut rows = vec![String::new(); usize::from(cells.area.height)];
        for (row, _, sign) in signs(cells) {
            rows.get_mut(row).unwrap().push_str(sign);
        }
        let rows: Vec<&str> = rows.iter().map(|row| row.trim_end_matches(' ')).collect();
        assert_eq!(picture(cells, PictureFormat::Text), rows.join("\n") + "\n");
    });
}

/// A terminal that gets it line by line shows every cell as it is, in colours and attributes, too.
#[test]
fn ansi_is_what_a_terminal_shows() {
    every_frame(|cells| {
        let Rect { width, height, .. } = cells.area;
        let ansi = picture(cells, PictureFormat::Ansi);
        for sequence in ansi.split('\u{1b}').skip(1) {
            let end = sequence.find(|sign: char| sign.is_ascii_alphabetic());
            let end = end.and_then(|end| sequence.get(end..=end));
            assert!(
                sequence.starts_with('[') && end == Some("m"),
                "{sequence:?}"
            );
        }
        for line in ansi.lines().filter(|line| line.contains('\u{1b}')) {
            assert!(line.rfind("\u{1b}[") == line.rfind("\u{1b}[0m"), "{line:?}");
        }
        let mut terminal = vt100::Parser::new(side(height), side(width), 0);
        terminal.process(ansi.replace('\n', "\r\n").as_bytes());
        for (row, column, sign) in signs(cells) {
            let at = |place: usize| u16::try_from(place).unwrap();
            let shown = terminal.screen().cell(at(row), at(column)).unwrap();
            let cell = cells.cell((at(column), at(row))).unwrap();
            let blank = if shown.has_contents() {
                shown.contents()
            } else {
                " "
            };
            assert_eq!(blank, sign, "{column}, {row}");
            let has = |modifier| cell.modifier.contains(modifier);
            let seen = sign != " " || has(Modifier::REVERSED) || has(Modifier::UNDERLINED);
            if !seen {
                continue;
            }
            assert_eq!(
                (
                    shown.bold(),
                    shown.dim(),
                    shown.inverse(),
                    shown.underline()
                ),
                (
                    has(Modifier::BOLD),
                    has(Modifier::DIM),
                    has(Modifier::REVERSED),
                    has(Modifier::UNDERLINED)
                ),
                "{sign} at {column}, {row}"
            );
            assert_eq!(
                shown.fgcolor(),
                colour(cell.fg),
                "{sign} at {column}, {row}"
            );
            assert_eq!(
                shown.bgcolor(),
                colour(cell.bg),
                "{sign} at {column}, {row}"
            );
        }
    });
}

/// One more than the frame has, so that nothing is at the terminal's edge.
fn side(cells: u16) -> NonZeroU16 {
    NonZeroU16::new(cells + 1).unwrap()
}

/// The colour as a terminal counts it.
fn colour(colour: Color) -> vt100::Color {
    let sixteen = [
        "Black",
        "Red",
        "Green",
        "Yellow",
        "Blue",
        "Magenta",
        "Cyan",
        "Gray",
        "DarkGray",
        "LightRed",
        "LightGreen",
        "LightYellow",
        "LightBlue",
        "LightMagenta",
        "LightCyan",
        "White",
    ];
    let name = colour.to_string();
    let place = sixteen.iter().position(|known| *known == name);
    place.map_or(vt100::Color::Default, |place| {
        vt100::Color::Idx(u8::try_from(place).unwrap())
    })
}

fn number(node: Node<'_, '_>, name: &str) -> usize {
    node.attribute(name).unwrap().parse().unwrap()
}

/// Every text is in its column and as long as its cells, so that no font can move one; together they are the text.
#[test]
fn svg_is_well_formed_and_every_text_is_in_its_column() {
    every_frame(|cells| {
        let svg = picture(cells, PictureFormat::Svg);
        let document = Document::parse(&svg).unwrap();
        let named = |name: &str| {
            let mut nodes = document.descendants();
            let node = nodes.find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)));
            node.unwrap().text().unwrap().to_owned()
        };
        assert_eq!(named("title"), "a <title> & more");
        assert_eq!(named("desc"), "\"words\" <&>");
        let mut rows = vec![String::new(); usize::from(cells.area.height)];
        let texts = document
            .descendants()
            .filter(|node| node.tag_name().name() == "text");
        for node in texts {
            let text = node.text().unwrap();
            let (x, row) = (number(node, "x"), number(node, "y") / LINE);
            let line = rows.get_mut(row).unwrap();
            assert_eq!(line.width() * CELL, x, "{text:?} behind {line:?}");
            assert_eq!(number(node, "textLength"), text.width() * CELL, "{text:?}");
            line.push_str(text);
        }
        let rows: Vec<&str> = rows.iter().map(|row| row.trim_end_matches(' ')).collect();
        assert_eq!(rows.join("\n") + "\n", picture(cells, PictureFormat::Text));
    });
}

/// Reversed cells have a ground, and their text takes the background.
#[test]
fn svg_draws_grounds_below_reversed_cells() {
    let app = App::new(built_in().unwrap().sheet, Reading::Tier);
    let cells = frame(&app, &Look::from(Theme::COLOURS), 80, 24);
    let svg = picture(&cells, PictureFormat::Svg);
    let document = Document::parse(&svg).unwrap();
    let mut grounds = 0;
    for node in document
        .descendants()
        .filter(|node| node.has_attribute("height"))
    {
        if node.tag_name().name() != "rect" || node.has_attribute("rx") {
            continue;
        }
        let (x, y, width) = (number(node, "x"), number(node, "y"), number(node, "width"));
        for column in x / CELL..(x + width) / CELL {
            let at = (
                u16::try_from(column).unwrap(),
                u16::try_from(y / LINE).unwrap(),
            );
            let cell = cells.cell(at).unwrap();
            assert!(cell.modifier.contains(Modifier::REVERSED), "{at:?}");
            grounds += 1;
        }
    }
    let reversed = cells
        .content
        .iter()
        .filter(|cell| cell.modifier.contains(Modifier::REVERSED));
    assert_eq!(grounds, reversed.count());
    let button = document.descendants().find(|node| {
        node.text()
            .is_some_and(|text| text.contains("Generate (147 credits)"))
            && node.tag_name().name() == "text"
    });
    assert_eq!(button.unwrap().attribute("class"), Some("b w"));
}

#[test]
fn html_is_well_formed_without_scripts_and_its_words_are_the_text() {
    every_frame(|cells| {
        let html = picture(cells, PictureFormat::Html);
        let options = ParsingOptions {
            allow_dtd: true,
            ..ParsingOptions::default()
        };
        let document = Document::parse_with_options(&html, options).unwrap();
        // Sheet shows addresses, and they stay words: nothing is run, fetched or led to.
        for node in document.descendants() {
            assert_ne!(node.tag_name().name(), "script");
            for attribute in node.attributes() {
                assert!(!attribute.value().contains("http"), "{}", attribute.value());
            }
        }
        assert!(
            !html.contains("url(") && !html.contains("@import"),
            "{html}"
        );
        let pre = document
            .descendants()
            .find(|node| node.has_tag_name("pre"))
            .unwrap();
        let mut text = String::new();
        for node in pre.descendants().filter(Node::is_text) {
            let words = node.text().unwrap();
            if let Some(style) = node.parent().unwrap().attribute("style") {
                let width = format!("width:{}ch", words.width());
                assert!(
                    style == width || style.starts_with(&(width + ";")),
                    "{words:?}"
                );
            } else {
                assert!(words.is_ascii(), "{words:?} may move what stands behind it");
            }
            text.push_str(words);
        }
        // The ground of a button may end in blanks that are seen.
        let lines = text.lines().map(|line| line.trim_end_matches(' '));
        let lines: String = lines.map(|line| line.to_owned() + "\n").collect();
        assert_eq!(lines, picture(cells, PictureFormat::Text));
    });
}

#[test]
fn a_shade_is_fixed_or_left_to_the_reader() {
    let app = App::new(built_in().unwrap().sheet, Reading::Tier);
    let cells = frame(&app, &Look::from(Theme::COLOURS), 80, 24);
    let drawn = |shade, format| {
        let (title, words) = ("t", "w");
        Picture {
            cells: &cells,
            title,
            words,
            shade,
        }
        .draw(format)
    };
    for format in [PictureFormat::Svg, PictureFormat::Html] {
        let shades = [Shade::Either, Shade::Light, Shade::Dark].map(|shade| drawn(shade, format));
        let asked = shades
            .clone()
            .map(|page| page.contains("prefers-color-scheme"));
        assert_eq!(asked, [true, false, false]);
        let [either, light, dark] = shades;
        let white = "#ffffff";
        assert!(either.contains(white) && light.contains(white) && !dark.contains(white));
    }
}
