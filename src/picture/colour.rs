//! Colours: the terminal's sixteen, and what they are where no terminal says it, on light and on dark.

use ratatui::style::Color;

use super::ink::Paint;

/// The sixteen in the terminal's order.
const SIXTEEN: [Color; 16] = [
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

/// What the colours are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Palette {
    front: &'static str,
    back: &'static str,
    sixteen: [&'static str; 16],
}

/// On light.
pub(super) const LIGHT: Palette = Palette {
    front: "#1f2328",
    back: "#ffffff",
    sixteen: [
        "#24292f", "#b4232c", "#116329", "#7a5200", "#0a52b0", "#8a2b9b", "#0b6472", "#57606a",
        "#6e7781", "#a40e26", "#1a6f35", "#6b4700", "#0b62c4", "#a033b3", "#0d7180", "#4b535d",
    ],
};

/// On dark.
pub(super) const DARK: Palette = Palette {
    front: "#dfe3e8",
    back: "#16181d",
    sixteen: [
        "#7d8590", "#ff8078", "#4ac26b", "#d8a53a", "#6cb0ff", "#d18df0", "#45c8d4", "#b1bac4",
        "#7d8590", "#ffa198", "#6fdd8b", "#eac55f", "#8ac4ff", "#e2b0fa", "#6ddbe5", "#f6f8fa",
    ],
};

impl Palette {
    pub(super) fn value(&self, paint: Paint) -> &'static str {
        match paint {
            Paint::Front => self.front,
            Paint::Back => self.back,
            Paint::Sixteen(place) => self.sixteen.get(place).unwrap_or(&self.front),
        }
    }
}

/// Which of the sixteen a colour is; `None` for the terminal's own front or background.
pub(super) fn place(colour: Color) -> Option<usize> {
    SIXTEEN.iter().position(|known| *known == colour)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn channel(value: &str, at: usize) -> f64 {
        let part = value.get(at..at + 2).unwrap();
        let part = f64::from(u8::from_str_radix(part, 16).unwrap()) / 255.0;
        if part <= 0.040_45 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    }

    fn luminance(value: &str) -> f64 {
        0.2126 * channel(value, 1) + 0.7152 * channel(value, 3) + 0.0722 * channel(value, 5)
    }

    /// Contrast as the guidelines for web content reckon it.
    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn every_colour_can_be_read_on_its_background() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 0.01);
        for palette in [LIGHT, DARK] {
            for value in palette.sixteen.iter().chain([&palette.front]) {
                let contrast = contrast(value, palette.back);
                assert!(
                    contrast >= 4.5,
                    "{value} on {}: {contrast:.2}",
                    palette.back
                );
            }
        }
    }
}
