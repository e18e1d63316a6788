//! HTML: a page without scripts, its text in one `<pre>`.

use std::fmt::Write as _;

use super::block::{HIGH, WIDE, block, only};
use super::colour::{DARK, LIGHT, Palette};
use super::ink::{Ink, Paint};
use super::row::{Run, rows};
use super::size::pixels;
use super::svg::FONTS;
use super::{Picture, Shade};
use crate::markup::escaped;

pub(super) fn html(picture: &Picture<'_>) -> String {
    let rows = rows(picture.cells);
    let (title, words) = (escaped(picture.title), escaped(picture.words));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width\"/>\n\
         <meta name=\"description\" content=\"{words}\"/>\n<title>{title}</title>\n<style>\n"
    );
    style(picture.shade, &rows, &mut page);
    page.push_str("</style>\n</head>\n<body>\n<pre>");
    for row in &rows {
        for run in row {
            span(run, &mut page);
        }
        page.push('\n');
    }
    page.push_str("</pre>\n</body>\n</html>\n");
    page
}

fn style(shade: Shade, rows: &[Vec<Run<'_>>], page: &mut String) {
    let scheme = match shade {
        Shade::Either => "light dark",
        Shade::Light => "light",
        Shade::Dark => "dark",
    };
    let _ = write!(
        page,
        ":root{{color-scheme:{scheme}}}\nbody{{margin:0;padding:1rem}}\n\
         pre{{margin:0;font:15px/18px {FONTS}}}\nspan{{display:inline-block;height:18px;vertical-align:top}}\n\
         .w{{font-weight:700}}\n.d{{opacity:.75}}\n.u{{text-decoration:underline}}\n\
         .s{{-webkit-text-fill-color:transparent}}\n"
    );
    let mut paints: Vec<(bool, Paint)> = rows
        .iter()
        .flatten()
        .flat_map(|run| [(false, Some(run.ink.front)), (true, run.ink.ground)])
        .filter_map(|(ground, paint)| Some((ground, paint?)))
        .collect();
    paints.sort_unstable();
    paints.dedup();
    let colours = |palette: Palette, page: &mut String| {
        let [front, back] = [Paint::Front, Paint::Back].map(|paint| palette.value(paint));
        let _ = writeln!(page, "body{{color:{front};background:{back}}}");
        for (ground, paint) in &paints {
            let (class, value) = (class(*ground, *paint), palette.value(*paint));
            let what = if *ground { "background" } else { "color" };
            if !class.is_empty() {
                let _ = writeln!(page, ".{class}{{{what}:{value}}}");
            }
        }
    };
    colours(if shade == Shade::Dark { DARK } else { LIGHT }, page);
    if shade == Shade::Either {
        page.push_str("@media (prefers-color-scheme:dark){\n");
        colours(DARK, page);
        page.push_str("}\n");
    }
}

/// The class of a colour; nothing for text as it comes.
fn class(ground: bool, paint: Paint) -> String {
    match (ground, paint) {
        (false, Paint::Front) => String::new(),
        (false, Paint::Back) => "cb".to_owned(),
        (false, Paint::Sixteen(place)) => format!("c{place}"),
        (true, Paint::Front) => "gf".to_owned(),
        (true, Paint::Back) => "gb".to_owned(),
        (true, Paint::Sixteen(place)) => format!("g{place}"),
    }
}

/// Signs that another font may have to draw are put in as many columns as they take.
fn span(run: &Run<'_>, page: &mut String) {
    let Ink {
        front,
        ground,
        bold,
        dim,
        underlined,
    } = run.ink;
    let ground = ground.map_or_else(String::new, |paint| class(true, paint));
    let flags = [(bold, "w"), (dim, "d"), (underlined, "u")];
    let mut classes = vec![class(false, front), ground];
    classes.extend(
        flags
            .iter()
            .filter(|(set, _)| *set)
            .map(|(_, class)| (*class).to_owned()),
    );
    classes.retain(|class| !class.is_empty());
    let plain = run.ink == Ink::PLAIN;
    for (kind, part) in run.parts(Kind::of) {
        let text = escaped(&part.text());
        if kind == Kind::Ascii && plain {
            page.push_str(&text);
            continue;
        }
        let fill = fill(&part);
        let hidden = fill.as_ref().map(|_| "s".to_owned());
        let classes: Vec<String> = classes.iter().cloned().chain(hidden).collect();
        page.push_str("<span");
        if !classes.is_empty() {
            let _ = write!(page, " class=\"{}\"", classes.join(" "));
        }
        let (width, fill) = (part.width(), fill.unwrap_or_default());
        let _ = write!(page, " style=\"width:{width}ch{fill}\">{text}</span>");
    }
}

/// What draws a sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Any font.
    Ascii,
    /// A font that has it.
    Other,
    /// It fills a part of its cell.
    Block(char),
}

impl Kind {
    fn of(sign: &str) -> Self {
        match only(sign) {
            _ if sign.is_ascii() => Self::Ascii,
            Some(sign) if block(sign).is_some() => Self::Block(sign),
            _ => Self::Other,
        }
    }
}

/// What equal signs fill, as a background, because those of fonts would show gaps; `None` where it is not one rectangle.
fn fill(part: &Run<'_>) -> Option<String> {
    let sign = only(part.signs.first()?.text)?;
    let (down, wide, high) = block(sign)?;
    let whole = wide == WIDE;
    if "░▒".contains(sign) || !whole && part.signs.len() > 1 {
        return None;
    }
    let (wide, high) = (pixels(wide * 800 / WIDE), pixels(high * 800 / HIGH));
    let down = pixels(down);
    Some(format!(
        ";background:linear-gradient(currentColor,currentColor) 0 {down}px/{wide}% {high}% no-repeat"
    ))
}
