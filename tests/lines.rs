//! Configuration lines: how they are read, how they are printed, and what is said of wrong ones.
#![expect(
    clippy::unwrap_used,
    reason = "a test says what it expects by failing there"
)]

#[path = "lines/errors.rs"]
mod errors;

use genpanel::load::built_in;
use genpanel::pricing::{Fingerprint, Line, Reading, Sheet};

fn sheet() -> Sheet {
    built_in().unwrap().sheet
}

/// A line that is read comes back in its shortest form.
fn printed(text: &str) -> String {
    let sheet = sheet();
    match Line::parse(text, &sheet) {
        Ok(line) => line.print(&sheet),
        Err(error) => format!("{text}: {error}"),
    }
}

#[test]
fn lines_are_read_in_any_dress_and_printed_in_the_shortest() {
    for (text, shortest) in [
        ("nano-banana-pro:2K:3", "nano-banana-pro:2K:3"),
        ("NANO-Banana-PRO:2k:3", "nano-banana-pro:2K:3"),
        ("  nano-banana-pro : 2K : 3  ", "nano-banana-pro:2K:3"),
        ("Nano Banana Pro:2K:3", "nano-banana-pro:2K:3"),
        ("dall-e 3:2K:1", "dall-e-3:2K:1"),
        ("sdxl:720P:008", "sdxl:720p:8"),
        ("sdxl:4K:1:square", "sdxl:4K:1"),
        ("sdxl:4K:1:LANDSCAPE", "sdxl:4K:1:landscape"),
        (
            "nano-banana-2:1K:3:landscape+upscale:4x:3",
            "nano-banana-2:1K:3:landscape+upscale:4x:3",
        ),
        ("flux-dev+inpaint:25:2", "flux-dev+inpaint:25:2"),
        ("flux-dev+inpaint:25%", "flux-dev+inpaint:25"),
        ("flux-dev+Upscale:4X:1", "flux-dev+upscale:4x"),
        ("flux-dev + variation : 12", "flux-dev+variation:12"),
        (
            "sdxl:2K:1+upscale:2x+upscale:2x+remove-background:9999",
            "sdxl:2K:1+upscale:2x+upscale:2x+remove-background:9999",
        ),
        ("sdxl:2K:1,reading=FLAT", "sdxl:2K:1,reading=flat"),
        (
            "sdxl:2K:1,total=18,sheet=00AB12CD,reading=table",
            "sdxl:2K:1,reading=table,sheet=00ab12cd,total=18",
        ),
    ] {
        assert_eq!(printed(text), shortest);
    }
}

#[test]
fn what_follows_a_comma_is_kept() {
    let sheet = sheet();
    let line = Line::parse(
        "sdxl:2K:1, Reading = table , sheet=0123abcd , TOTAL=5",
        &sheet,
    )
    .unwrap();
    assert_eq!(line.reading, Some(Reading::Table));
    assert_eq!(line.sheet, Fingerprint::parse("0123abcd"));
    assert_eq!(line.total.unwrap().get(), 5);
    let bare = Line::parse("sdxl:2K:1", &sheet).unwrap();
    assert_eq!((bare.reading, bare.sheet, bare.total), (None, None, None));
}

#[test]
fn a_star_stands_for_every_model_in_templates_only() {
    let sheet = sheet();
    let (line, every) = Line::parse_template(" *:4K:2+upscale:2x", &sheet).unwrap();
    assert!(every);
    assert_eq!(line.print(&sheet), "nano-banana-pro:4K:2+upscale:2x");
    assert!(!Line::parse_template("sdxl:4K:2", &sheet).unwrap().1);
    assert!(Line::parse("*:4K:2", &sheet).is_err());
}
