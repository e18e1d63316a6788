//! Schema: the JSON Schema of a price sheet, kept as a file for editors.

/// The schema, in JSON Schema draft 7: what can be said about one value or one table at a time.
///
/// Whether names are known, lines can be read and prices fit a 64-bit number, only loading tells.
pub const SCHEMA: &str = include_str!("../../assets/pricing.schema.json");
