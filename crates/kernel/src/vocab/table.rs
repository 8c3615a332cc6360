//! Reading the tables that are compiled into the program.

use serde::de::DeserializeOwned;

/// The rows of a table. The tables are part of the program, so a fault in one is a fault in the source: the
/// tests read every table, and a broken one never ships.
pub(super) fn rows<T: DeserializeOwned>(name: &str, text: &str) -> Vec<T> {
    csv::Reader::from_reader(text.as_bytes())
        .into_deserialize()
        .map(|row| row.unwrap_or_else(|fault| panic!("{name}: {fault}")))
        .collect()
}
