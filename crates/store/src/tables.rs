//! What a database says of its own tables, in the same words for both kinds.

use std::collections::BTreeMap;

use diesel::sql_types::{Bool, Integer, Text};
use serde::{Deserialize, Serialize};
use suivi_kernel::{Error, Result};

use crate::{Conn, dialect, upgrade};

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<Column>,
    /// The columns of its primary key, in the key's order.
    pub key: Vec<Column>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may hold nothing.
    pub nullable: bool,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A whole number of 32 bits.
    Integer,
    /// A whole number of 64 bits.
    BigInt,
    /// A floating-point number of 64 bits.
    Double,
    /// Yes or no.
    Bool,
    /// A calendar day.
    Date,
    /// A moment in UTC, to the microsecond.
    Timestamp,
    /// A text.
    Text,
}

impl Kind {
    /// Understands the names both databases give to a type.
    fn named(declared: &str) -> Option<Self> {
        Some(match declared {
            "INTEGER" => Kind::Integer,
            "BIGINT" => Kind::BigInt,
            "DOUBLE PRECISION" => Kind::Double,
            "BOOLEAN" => Kind::Bool,
            "DATE" => Kind::Date,
            "TIMESTAMP" | "TIMESTAMP WITHOUT TIME ZONE" => Kind::Timestamp,
            "TEXT" => Kind::Text,
            _ => return None,
        })
    }
}

/// One column as the dialects' catalogues give it.
#[derive(diesel::QueryableByName)]
pub(crate) struct Found {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    declared: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
    /// Place in the primary key, from 1; 0 for a column outside it.
    #[diesel(sql_type = Integer)]
    key_place: i32,
}

/// All tables by name, without the one in which the migrations keep their own record.
pub fn all(conn: &mut Conn) -> Result<BTreeMap<String, Table>> {
    let mut tables = BTreeMap::new();
    let mut keys: BTreeMap<String, Vec<(i32, Column)>> = BTreeMap::new();
    for found in dialect::columns(conn)? {
        if found.table_name == upgrade::RECORD {
            continue;
        }
        let Found { table_name, column_name, declared, nullable, key_place } = found;
        let kind = Kind::named(&declared).ok_or_else(|| {
            Error::fault(format!(
                "column {column_name} of table {table_name} has the unknown type {declared}"
            ))
        })?;
        let column = Column { name: column_name, kind, nullable };
        if key_place > 0 {
            keys.entry(table_name.clone()).or_default().push((key_place, column.clone()));
        }
        let empty = || Table { name: table_name.clone(), columns: Vec::new(), key: Vec::new() };
        tables.entry(table_name.clone()).or_insert_with(empty).columns.push(column);
    }
    for (name, mut key) in keys {
        key.sort_by_key(|(place, _)| *place);
        if let Some(table) = tables.get_mut(&name) {
            table.key = key.into_iter().map(|(_, column)| column).collect();
        }
    }
    Ok(tables)
}
