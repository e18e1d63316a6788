//! Sources: the pages that the sheet names, numbered in the order in which it names them.

use std::collections::HashMap;

use super::Forms;
use crate::pricing::{Check, Sheet};

/// Every page once, the sheet's own first.
pub(super) struct Sources<'s> {
    all: Vec<&'s str>,
    places: HashMap<&'s str, usize>,
}

impl<'s> Sources<'s> {
    pub(super) fn of(sheet: &'s Sheet) -> Self {
        let qualities = sheet.qualities.iter().map(|quality| &quality.source);
        let models = sheet.models.iter().map(|model| &model.source);
        let edits = sheet.edits.iter().map(|edit| &edit.source);
        let checks = sheet.checks.iter().map(|check| match check {
            Check::Total { source, .. }
            | Check::Rising { source, .. }
            | Check::Credits { source, .. } => source,
        });
        let named = models.chain(qualities).chain(edits).chain(checks).flatten();
        let mut all = Vec::new();
        let mut places = HashMap::new();
        for page in std::iter::once(&sheet.source).chain(named) {
            if !places.contains_key(page.as_str()) {
                places.insert(page.as_str(), all.len());
                all.push(page.as_str());
            }
        }
        Self { all, places }
    }

    /// The page that an entry names, or the sheet's own.
    pub(super) fn page<'a>(&'a self, named: Option<&'a str>) -> &'a str {
        named.or(self.all.first().copied()).unwrap_or_default()
    }

    /// The page in full, its last part, or its number.
    pub(super) fn forms(&self, named: Option<&str>) -> Forms {
        let page = self.page(named);
        let at = self.places.get(page).copied();
        Forms(vec![
            page.to_owned(),
            last_part(page).to_owned(),
            at.map_or_else(String::new, number),
        ])
    }

    /// Every page.
    pub(super) fn pages(self) -> Vec<&'s str> {
        self.all
    }

    /// Every page with its number.
    pub(super) fn numbered(&self) -> impl Iterator<Item = (String, &'s str)> {
        let pages = self.all.iter().copied().enumerate();
        pages.map(|(at, page)| (number(at), page))
    }
}

fn number(at: usize) -> String {
    format!("[{}]", at + 1)
}

/// What a page's address ends with.
pub(super) fn last_part(page: &str) -> &str {
    if !page.contains("://") {
        return page;
    }
    let mut parts = page.trim_end_matches('/').rsplit('/');
    parts.find(|part| !part.is_empty()).unwrap_or(page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_short_by_its_last_part() {
        assert_eq!(last_part("https://a.org/b/c-d"), "c-d");
        assert_eq!(last_part("https://a.org/"), "a.org");
        assert_eq!(
            last_part("the price list, p. 1/2"),
            "the price list, p. 1/2"
        );
    }
}
