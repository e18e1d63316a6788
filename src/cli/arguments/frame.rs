//! Frame: the arguments of what is drawn without a terminal.

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::panel::budget;
use crate::ui::Theme;

/// The widest and highest frame, in cells.
const LARGEST: Size = Size {
    width: 500,
    height: 200,
};

#[derive(Args, Debug)]
pub(in crate::cli) struct Frame {
    /// Columns and rows, from 1x1 to 500x200
    #[arg(long, value_name = "WxH", default_value = "80x24", value_parser = size)]
    pub(in crate::cli) size: Size,
    /// The colours: terminal, light, dark, high-contrast or monochrome
    #[arg(long, value_name = "THEME", default_value = "terminal", hide_default_value = true, value_parser = PossibleValuesParser::new(Theme::ALL.map(|(name, _)| name)), hide_possible_values = true, ignore_case = true)]
    pub(in crate::cli) theme: String,
    /// The budget in credits; 0 is none [default: the sheet's]
    #[arg(long, value_name = "N", value_parser = budget)]
    pub(in crate::cli) budget: Option<u64>,
}

/// The size of a frame, in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Size {
    pub(in crate::cli) width: u16,
    pub(in crate::cli) height: u16,
}

fn size(text: &str) -> Result<Size, String> {
    let help = || {
        let Size { width, height } = LARGEST;
        format!("write columns and rows such as 80x24, from 1x1 to {width}x{height}")
    };
    let side = |text: &str, most: u16| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let side = text.parse().ok().filter(|_| digits);
        side.filter(|side| (1..=most).contains(side))
    };
    let sides = text.split_once(['x', 'X', '×']);
    let found = sides.and_then(|(width, height)| {
        Some(Size {
            width: side(width, LARGEST.width)?,
            height: side(height, LARGEST.height)?,
        })
    });
    found.ok_or_else(help)
}
