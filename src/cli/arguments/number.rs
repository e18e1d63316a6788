//! Number: a whole number as an argument, with the commas with which it is printed or without.

use crate::pricing::grouped;

/// Credits, as many as there can be.
pub(super) fn credits(text: &str) -> Result<u64, String> {
    whole(text, (0, u64::MAX), "1000 or 1,000")
}

/// A number from 1 on, as large as a count of anything can be.
pub(super) fn some(text: &str) -> Result<u64, String> {
    whole(text, (1, u64::MAX), "20")
}

/// The same in 32 bits.
pub(super) fn few(text: &str) -> Result<u32, String> {
    let number = whole(text, (1, u32::MAX.into()), "2")?;
    Ok(u32::try_from(number).unwrap_or(u32::MAX))
}

/// A whole number from the least to the most, or what to write instead.
pub(super) fn whole(text: &str, (least, most): (u64, u64), such: &str) -> Result<u64, String> {
    let Some(digits) = digits(text) else {
        return Err(format!("write a whole number, such as {such}"));
    };
    // Digits alone are refused only where they are too many.
    match digits.parse() {
        Ok(number) if number < least => Err(format!("write {} or more", grouped(least))),
        Ok(number) if number <= most => Ok(number),
        Ok(_) | Err(_) => Err(format!("write {} or less", grouped(most))),
    }
}

/// The digits, where there is nothing else but commas between the thousands.
fn digits(text: &str) -> Option<String> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let has_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let several = text.contains(',');
    let begins = !first.is_empty() && has_digits(first) && (!several || first.len() <= 3);
    let goes_on = groups.all(|group| group.len() == 3 && has_digits(group));
    (begins && goes_on).then(|| text.replace(',', ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_taken_as_it_is_printed() {
        for (text, number) in [
            ("0", 0),
            ("007", 7),
            ("1000", 1_000),
            ("1,000", 1_000),
            ("12,345,678", 12_345_678),
        ] {
            assert_eq!(credits(text), Ok(number), "{text}");
        }
    }

    #[test]
    fn anything_else_says_what_to_write() {
        let form = "write a whole number, such as 1000 or 1,000";
        for text in [
            "", "abc", "-1", "+1", "1.5", "1e3", "1 000", ",", "1,", ",000", "1000,000", "1,00",
            "1,0000", "١",
        ] {
            assert_eq!(credits(text).unwrap_err(), form, "{text}");
        }
        let most = "write 18,446,744,073,709,551,615 or less";
        assert_eq!(credits("99999999999999999999").unwrap_err(), most);
        assert_eq!(some("0").unwrap_err(), "write 1 or more");
        assert_eq!(few("x").unwrap_err(), "write a whole number, such as 2");
        assert_eq!(
            few("4294967296").unwrap_err(),
            "write 4,294,967,295 or less"
        );
    }
}
