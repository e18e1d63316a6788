//! Dimension: the shape of the image, which never changes the cost.

use super::Rounding;

/// One dimension of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dimension {
    /// The word in configuration lines, such as `landscape`.
    pub id: String,
    /// The name on screen.
    pub name: String,
    /// Width to height.
    pub ratio: Ratio,
    /// The page that states it.
    pub source: Option<String>,
    /// A word about it.
    pub note: Option<String>,
}

/// Width to height, in hundredths so that `2.7:1` is exact; neither is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    width: u32,
    height: u32,
}

impl Ratio {
    /// 1:1.
    pub const SQUARE: Self = Self {
        width: 100,
        height: 100,
    };

    /// Reads `16:9` or `2.7:1`: two numbers from 0.01 to 1,000 with at most two decimals.
    pub fn parse(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(':')?;
        Some(Self {
            width: hundredths(width.trim())?,
            height: hundredths(height.trim())?,
        })
    }

    /// Width and height in hundredths.
    pub const fn parts(self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// Width and height in pixels when the longer side has so many.
    pub fn pixels(self, longer_side: u32) -> (u32, u32) {
        let longer = self.width.max(self.height);
        let side = |part: u32| {
            let scaled = u128::from(longer_side).saturating_mul(u128::from(part));
            let pixels = Rounding::Nearest.divide(scaled, u128::from(longer));
            u32::try_from(pixels).unwrap_or(u32::MAX).max(1)
        };
        (side(self.width), side(self.height))
    }
}

impl std::fmt::Display for Ratio {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.pad(&[&decimal(self.width), ":", &decimal(self.height)].concat())
    }
}

fn hundredths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 2 {
        return None;
    }
    let hundred: u32 = format!("{part:0<2}").parse().ok()?;
    let number = whole
        .parse::<u32>()
        .ok()?
        .checked_mul(100)?
        .checked_add(hundred)?;
    (1..=100_000).contains(&number).then_some(number)
}

fn decimal(hundredths: u32) -> String {
    let whole = hundredths.div_euclid(100).to_string();
    match hundredths.rem_euclid(100) {
        0 => whole,
        part => format!("{whole}.{part:02}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longer_side_takes_the_pixels() {
        let pixels = |text: &str, side| Ratio::parse(text).unwrap().pixels(side);
        assert_eq!(pixels("16:9", 1280), (1280, 720));
        assert_eq!(pixels("9:16", 1280), (720, 1280));
        assert_eq!(pixels("1:1", 2048), (2048, 2048));
        assert_eq!(pixels("2.7:1", 1024), (1024, 379));
    }

    #[test]
    fn a_ratio_reads_back_as_written() {
        for text in ["16:9", "2.7:1", "1:1", "21:9", "0.05:1000"] {
            assert_eq!(Ratio::parse(text).unwrap().to_string(), text);
        }
        for bad in [
            "", "16", "16x9", "0:1", "1:0", "-1:2", "1.234:1", "1:99999", "a:b",
        ] {
            assert_eq!(Ratio::parse(bad), None, "{bad}");
        }
    }
}
