//! Fingerprint: a short hash of a sheet's prices, so that a shared line knows which prices it meant.

use std::fmt;

use super::{EditOption, OptionPrice, Sheet, Tier, folded};

/// Eight hexadecimal digits that change with any price (but for one chance in four thousand million),
/// and with nothing but prices and how they are reckoned.
///
/// Comments, layout, order, names, notes and sources do not enter it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint(u32);

impl Fingerprint {
    /// The fingerprint of a sheet.
    pub fn of(sheet: &Sheet) -> Self {
        let mut entries = vec![
            format!("reading {}", sheet.reading.word()),
            format!("rounding {}", sheet.rounding.word()),
        ];
        for quality in sheet.qualities.iter() {
            entries.push(format!("quality {} {}", quality.id, quality.percent));
        }
        for model in sheet.models.iter() {
            let list = model.credits.map(super::Credits::get);
            entries.push(format!("model {} {list:?}", model.id));
            for (quality, tier) in sheet.qualities.iter().zip(&model.tiers) {
                if let Some(tier) = tier {
                    let price = tier_word(*tier);
                    entries.push(format!("tier {} {} {price}", model.id, quality.id));
                }
            }
        }
        for edit in &sheet.edits {
            let charge = edit.charge.word();
            for EditOption { label, price } in edit.options.iter() {
                let price = match price {
                    OptionPrice::Fixed(credits) => {
                        format!("{:?}", credits.map(super::Credits::get))
                    }
                    OptionPrice::Area(percent) => format!("{percent}%"),
                };
                entries.push(format!("edit {} {charge} {label} {price}", edit.id));
            }
        }
        // Ids match without case, and the file's order is layout.
        for entry in &mut entries {
            if entry.is_ascii() {
                entry.make_ascii_lowercase();
            } else {
                *entry = folded(entry);
            }
        }
        entries.sort_unstable();
        Self(folded_fnv1a(entries.join("\n").as_bytes()))
    }

    /// Reads eight hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 8 && text.bytes().all(|sign| sign.is_ascii_hexdigit());
        u32::from_str_radix(text, 16)
            .ok()
            .filter(|_| digits)
            .map(Self)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(&format!("{:08x}", self.0))
    }
}

fn tier_word(tier: Tier) -> String {
    match tier {
        Tier::Price(credits) => credits.get().to_string(),
        Tier::Missing => "?".to_owned(),
        Tier::NotOffered => "not offered".to_owned(),
    }
}

/// FNV-1a, folded to 32 bits. The standard library's hasher may change between releases; a shared line may not.
fn folded_fnv1a(bytes: &[u8]) -> u32 {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let folded = (hash >> 32) ^ (hash & 0xffff_ffff);
    u32::try_from(folded).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one_and_reads_back() {
        // FNV-1a of "a" is af63dc4c8601ec8c.
        assert_eq!(folded_fnv1a(b"a"), 0xaf63_dc4c ^ 0x8601_ec8c);
        let shown = Fingerprint(0x00ab_12cd).to_string();
        assert_eq!(shown, "00ab12cd");
        assert_eq!(
            Fingerprint::parse("00AB12CD"),
            Some(Fingerprint(0x00ab_12cd))
        );
        assert_eq!(Fingerprint::parse("+0ab12cd"), None);
        assert_eq!(Fingerprint::parse("ab12cd"), None);
    }
}
