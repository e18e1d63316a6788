//! Mark: a cell in one number: what stands in it, and how it looks.
//!
//! ```text
//! 0..21   the sign, or the number of a text     24..29  colour of the front    40..49  bold, dim, reversed …
//! 21      whether it is the number of a text    32..37  colour of the back
//! ```

use ratatui::style::{Color, Modifier, Style};

const SIGN: u64 = (1 << 21) - 1;
const TEXT: u64 = 1 << 21;
const FRONT: u32 = 24;
const BACK: u32 = 32;
const COLOUR: u64 = 0b1_1111;
const MODIFIERS: u32 = 40;

/// A cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark(u64);

/// How a cell looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looks(u64);

impl Mark {
    /// Nothing, and how it looks.
    pub const BLANK: Self = Self(' ' as u64 | Looks::PLAIN.0);

    pub(super) fn of(sign: char, looks: Looks) -> Self {
        Self(u64::from(sign) | looks.0)
    }

    pub(super) fn of_text(number: usize, looks: Looks) -> Self {
        // No frame has two million texts.
        let number = u64::try_from(number).unwrap_or_default() & SIGN;
        Self(number | TEXT | looks.0)
    }

    /// The sign, where it is one alone of one column.
    pub fn sign(self) -> Option<char> {
        let number = u32::try_from(self.0 & (SIGN | TEXT)).unwrap_or_default();
        char::from_u32(number)
    }

    /// The sign, where it is one of ASCII.
    pub fn ascii(self) -> Option<u8> {
        let number = u8::try_from(self.0 & (SIGN | TEXT)).ok()?;
        number.is_ascii().then_some(number)
    }

    /// The bits in which two cells differ; none where they are the same.
    pub const fn bits_apart(self, other: Self) -> u64 {
        self.0 ^ other.0
    }

    /// The number of the text.
    pub(super) fn number(self) -> usize {
        usize::try_from(self.0 & SIGN).unwrap_or_default()
    }

    /// Another sign of one column that looks the same.
    pub(in crate::ui) fn with(self, sign: char) -> Self {
        Self::of(sign, self.looks())
    }

    /// How it looks.
    pub const fn looks(self) -> Looks {
        Looks(self.0 & !(SIGN | TEXT))
    }
}

impl Looks {
    /// As the terminal shows what nobody has dressed up.
    pub const PLAIN: Self = Self(DEFAULT << FRONT | DEFAULT << BACK);

    /// The colour of the front: one of the terminal's sixteen; `None` for the one that it takes by itself.
    pub fn front(self) -> Option<u8> {
        self.colour(FRONT)
    }

    /// The colour of the back.
    pub fn back(self) -> Option<u8> {
        self.colour(BACK)
    }

    fn colour(self, from: u32) -> Option<u8> {
        let number = self.0 >> from & COLOUR;
        u8::try_from(number).ok().filter(|_| number < DEFAULT)
    }

    /// Bold, dim, reversed and the like.
    pub fn modifiers(self) -> Modifier {
        let bits = u16::try_from(self.0 >> MODIFIERS).unwrap_or_default();
        Modifier::from_bits_retain(bits)
    }

    pub(super) fn style(self) -> Style {
        let colour = |number: Option<u8>| {
            let known = number.and_then(|number| SIXTEEN.get(usize::from(number)));
            known.copied().unwrap_or(Color::Reset)
        };
        Style::new()
            .fg(colour(self.front()))
            .bg(colour(self.back()))
            .add_modifier(self.modifiers())
    }
}

impl From<Style> for Looks {
    fn from(style: Style) -> Self {
        Ink::from(style).on(Mark::BLANK, ' ').looks()
    }
}

/// A style, ready to be put on cells: what of the looks stays, and what comes to them.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Ink {
    stays: u64,
    comes: u64,
}

impl Ink {
    /// The cell with this sign, of one column, in this style.
    pub(in crate::ui) fn on(self, mark: Mark, sign: char) -> Mark {
        Mark(mark.0 & self.stays | self.comes | u64::from(sign))
    }
}

impl From<Style> for Ink {
    fn from(style: Style) -> Self {
        let modifiers = |which: Modifier| u64::from(which.bits()) << MODIFIERS;
        let mut goes = SIGN | TEXT | modifiers(style.sub_modifier);
        let mut comes = modifiers(style.add_modifier.difference(style.sub_modifier));
        if let Some(colour) = style.fg {
            goes |= COLOUR << FRONT;
            comes |= number(colour) << FRONT;
        }
        if let Some(colour) = style.bg {
            goes |= COLOUR << BACK;
            comes |= number(colour) << BACK;
        }
        Self {
            stays: !goes,
            comes,
        }
    }
}

/// The number behind the terminal's own colours: the one that it takes by itself.
const DEFAULT: u64 = 16;

/// The terminal's own colours, in its order.
pub(super) const SIXTEEN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// The number of a colour. Themes have no others: a person has chosen how these sixteen look.
const fn number(colour: Color) -> u64 {
    match colour {
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Reset | Color::Indexed(_) | Color::Rgb(..) => DEFAULT,
    }
}
