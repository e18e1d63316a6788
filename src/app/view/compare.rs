//! What the comparison says: one column per pin, one row per thing that can differ.

mod empty;

pub use crate::analysis::TURNED;
use crate::analysis::{
    Column, Comparison, Rank, describe, describe_dimension, describe_edits, ranks, turned_words,
};
use crate::app::App;
use crate::pricing::{Amount, Configuration, Credits, Reading, Sheet, grouped};

/// The rows of a comparison, in their order.
pub const ROWS: [(&str, RowKind); 15] = [
    ("Model", RowKind::Plain),
    ("Quality", RowKind::Plain),
    ("Count", RowKind::Plain),
    ("Edits", RowKind::Plain),
    ("TOTAL", RowKind::Total),
    ("Change", RowKind::Figure),
    ("Percent", RowKind::Figure),
    ("Each", RowKind::Figure),
    ("Generation", RowKind::Figure),
    ("Edit cost", RowKind::Figure),
    ("if tier", RowKind::Reading),
    ("if flat", RowKind::Reading),
    ("if table", RowKind::Reading),
    ("Long side", RowKind::Plain),
    ("Size", RowKind::Plain),
];

/// What a cell says where there is nothing to say.
const NONE: &str = "—";

/// The comparison.
#[derive(Clone, Debug)]
pub struct CompareView<'a> {
    /// One column per pin.
    pub columns: Vec<ColumnView<'a>>,
    /// The rows that are shown.
    pub rows: Vec<RowView>,
    /// How many rows are left out because all columns agree.
    pub left_out: usize,
    /// How many rows are scrolled away, at the most.
    pub row: usize,
    /// The column in hand.
    pub column: usize,
    /// Whether only rows that differ are shown.
    pub only_differences: bool,
    /// The greatest total, to which the bars are drawn.
    pub greatest: Credits,
    /// Cheapest, dearest, ratio and saving.
    pub sentence: String,
    /// The same without the saving, for where there is not room for all.
    pub both_ends: String,
    /// What the marks beside totals mean; empty where there are none.
    pub legend: String,
    /// What is said where nothing is pinned, a line each.
    pub empty: Vec<String>,
    /// The reading in use.
    pub reading: Reading,
}

/// The head of a column.
#[derive(Clone, Debug)]
pub struct ColumnView<'a> {
    /// Its number, from 1.
    pub number: usize,
    /// Its name, where it has one.
    pub label: Option<&'a str>,
    /// The configuration in words.
    pub words: String,
    /// Whether the others are compared with it.
    pub baseline: bool,
    /// Its total.
    pub total: Amount,
    /// Whether its total is the least, or the greatest, of several.
    pub extreme: Option<&'static str>,
}

/// One row.
#[derive(Clone, Debug)]
pub struct RowView {
    /// What it is about.
    pub label: &'static str,
    /// How it is shown.
    pub kind: RowKind,
    /// What each column says.
    pub cells: Vec<String>,
    /// Whether each total takes another place among the others than under the reading in use.
    pub turned: Vec<bool>,
}

/// How a row is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// Words.
    Plain,
    /// A number.
    Figure,
    /// The total, with its bar.
    Total,
    /// The total under a reading.
    Reading,
}

impl App {
    pub(in crate::app) fn compare_view(&self) -> CompareView<'_> {
        let list = self.list();
        let pins = &self.compare.pins;
        let configurations: Vec<_> = pins.iter().map(|pin| pin.configuration.clone()).collect();
        let comparison = Comparison::of(&configurations, self.compare.baseline, list);
        let base = comparison.base();
        let ranks = ranks(&comparison);
        let all = ROWS.iter().map(|(label, kind)| RowView {
            label,
            kind: *kind,
            turned: self.turned(label, &ranks),
            cells: comparison
                .columns
                .iter()
                .enumerate()
                .map(|(at, column)| match *label {
                    // The baseline has no change from itself, whatever its prices rest on.
                    "Change" | "Percent" if at == comparison.baseline => NONE.to_owned(),
                    label => self.cell(label, column, base),
                })
                .collect(),
        });
        let says_something = |row: &RowView| row.cells.iter().any(|cell| cell != NONE);
        let differs = |row: &RowView| {
            let mut cells = row.cells.iter();
            let first = cells.next();
            row.kind == RowKind::Total || cells.any(|cell| Some(cell) != first)
        };
        let only_differences = self.compare.only_differences && pins.len() > 1;
        let all: Vec<_> = all.filter(says_something).collect();
        let count = all.len();
        let rows = all
            .into_iter()
            .filter(|row| !only_differences || differs(row));
        let rows: Vec<_> = rows.collect();
        let extremes = comparison.extremes.clone();
        let turned = rows.iter().any(|row| row.turned.contains(&true));
        let columns = pins.iter().zip(&comparison.columns).enumerate();
        CompareView {
            left_out: count - rows.len(),
            rows,
            row: self.compare.row,
            column: self.compare.column,
            only_differences,
            greatest: comparison.greatest(),
            sentence: comparison.sentence(list),
            both_ends: comparison.both_ends(list),
            legend: if turned {
                turned_words(self.reading)
            } else {
                String::new()
            },
            empty: self.empty_comparison(),
            reading: self.reading,
            columns: columns
                .map(|(at, (pin, column))| ColumnView {
                    number: at + 1,
                    label: pin.label.as_deref(),
                    words: describe(&pin.configuration, &self.sheet),
                    baseline: at == comparison.baseline,
                    total: column.quote.total,
                    extreme: extremes
                        .as_ref()
                        .filter(|ends| comparison.differ(ends))
                        .and_then(|ends| {
                            if at == ends.cheapest {
                                Some("cheapest")
                            } else {
                                (at == ends.dearest).then_some("dearest")
                            }
                        }),
                })
                .collect(),
        }
    }

    /// Of the row about a reading: which columns it ranks otherwise than the reading in use.
    fn turned(&self, label: &str, ranks: &[Option<Rank>]) -> Vec<bool> {
        let Some(reading) = reading_of(label) else {
            return Vec::new();
        };
        let differs =
            |rank: &Option<Rank>| rank.is_some_and(|rank| rank.differs(reading, self.reading));
        ranks.iter().map(differs).collect()
    }

    fn cell(&self, label: &str, column: &Column<'_>, base: Amount) -> String {
        let sheet = &self.sheet;
        let configuration = &column.configuration;
        let run = configuration.generation;
        let none = || NONE.to_owned();
        let in_run =
            |words: &dyn Fn(crate::pricing::Generation) -> String| run.map_or_else(none, words);
        match label {
            "Model" => sheet.models.get(configuration.model).name.clone(),
            "Quality" => in_run(&|run| sheet.qualities.get(run.quality).id.clone()),
            "Count" => in_run(&|run| format!("×{}", run.count)),
            "Size" => in_run(&|run| describe_dimension(sheet.dimensions.get(run.dimension))),
            "Long side" => in_run(&|run| {
                format!(
                    "{} px",
                    grouped(sheet.qualities.get(run.quality).pixels.into())
                )
            }),
            "Each" => column
                .quote
                .per_image()
                .map_or_else(none, |each| each.to_string()),
            // Where nothing is edited the generation is the total, and says nothing of its own.
            "Generation" if !self.compare.edits() => none(),
            "Edits" | "Edit cost" if configuration.edits.is_empty() => none(),
            "Edits" => edits_in_words(configuration, sheet),
            "Generation" => in_run(&|_| column.quote.generation().to_string()),
            "Edit cost" => column.quote.edits().to_string(),
            "TOTAL" => column.quote.total.to_string(),
            "Change" => column.change.words("−"),
            "Percent" => column
                .change
                .percent(base, "−")
                .unwrap_or_else(|| "?".to_owned()),
            label => {
                let reading = reading_of(label);
                let mut totals = Reading::ALL.iter().zip(&column.readings);
                let total = totals.find(|(of, _)| Some(**of) == reading);
                total.map_or_else(none, |(_, total)| total.to_string())
            }
        }
    }
}

/// The edits alone, as they are described everywhere.
fn edits_in_words(configuration: &Configuration, sheet: &Sheet) -> String {
    let edits: Vec<_> = describe_edits(configuration, sheet).collect();
    edits.join(", ")
}

/// The reading that a row is about: `if tier`.
fn reading_of(label: &str) -> Option<Reading> {
    let word = label.strip_prefix("if ")?;
    Reading::ALL.into_iter().find(|all| all.word() == word)
}
