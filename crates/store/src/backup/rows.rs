//! Rows outside of a database: one JSON array on one line, the same from either kind of database.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Serialize, Serializer};
use suivi_kernel::{Date, Error, Result, Timestamp};

use crate::tables::{Column, Kind, Table};
use crate::{Conn, dialect};

const MOMENT: &str = "%Y-%m-%d %H:%M:%S%.6f";
const ANY_MOMENT: &str = "%Y-%m-%d %H:%M:%S%.f";
const DAY: &str = "%Y-%m-%d";

/// One value, or nothing where the column is empty.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum Value {
    Integer(Option<i64>),
    Double(Option<f64>),
    Bool(Option<bool>),
    Date(#[serde(serialize_with = "write_day")] Option<Date>),
    Timestamp(#[serde(serialize_with = "write_moment")] Option<Timestamp>),
    Text(Option<String>),
}

fn write_day<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.format(DAY).to_string()).serialize(serializer)
}

fn write_moment<S: Serializer>(at: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    at.map(|at| at.format(MOMENT).to_string()).serialize(serializer)
}

impl Value {
    /// Understands the text either database makes of a value, but for floating-point numbers, which never pass
    /// through a text of theirs; answers none when it is not of the column's kind.
    fn from_text(kind: Kind, text: Option<String>) -> Option<Self> {
        let Some(text) = text else { return Some(Value::nothing(kind)) };
        Some(match kind {
            Kind::Integer | Kind::BigInt => Value::Integer(Some(text.parse().ok()?)),
            Kind::Double => return None,
            Kind::Bool => Value::Bool(Some(match text.as_str() {
                "1" | "true" => true,
                "0" | "false" => false,
                _ => return None,
            })),
            Kind::Date => Value::Date(Some(NaiveDate::parse_from_str(&text, DAY).ok()?)),
            Kind::Timestamp => Value::Timestamp(Some(NaiveDateTime::parse_from_str(&text, ANY_MOMENT).ok()?)),
            Kind::Text => Value::Text(Some(text)),
        })
    }

    /// Understands a value of a backup; answers none when it is not of the column's kind.
    fn from_json(kind: Kind, json: serde_json::Value) -> Option<Self> {
        use serde_json::Value as Json;
        match (kind, json) {
            (kind, Json::Null) => Some(Value::nothing(kind)),
            (Kind::Integer | Kind::BigInt, Json::Number(n)) => Some(Value::Integer(Some(n.as_i64()?))),
            (Kind::Double, Json::Number(n)) => Some(Value::Double(Some(n.as_f64()?))),
            (Kind::Bool, Json::Bool(b)) => Some(Value::Bool(Some(b))),
            (Kind::Date | Kind::Timestamp | Kind::Text, Json::String(text)) => {
                Value::from_text(kind, Some(text))
            }
            _ => None,
        }
    }

    fn nothing(kind: Kind) -> Self {
        match kind {
            Kind::Integer | Kind::BigInt => Value::Integer(None),
            Kind::Double => Value::Double(None),
            Kind::Bool => Value::Bool(None),
            Kind::Date => Value::Date(None),
            Kind::Timestamp => Value::Timestamp(None),
            Kind::Text => Value::Text(None),
        }
    }
}

/// Hands every row of a table to `each` as a line of a backup, in the order of its key.
pub(crate) fn each_line(
    conn: &mut Conn,
    table: &Table,
    each: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let mut number = 0_u64;
    let mut line = Vec::new();
    dialect::each_row(conn, table, &mut |row| {
        number += 1;
        let texts: Vec<Option<String>> = serde_json::from_str(&row.texts)?;
        let mut doubles = row.doubles.into_iter();
        let values = typed(table, number, texts, |kind, text| match kind {
            Kind::Double => Some(doubles.next()?).filter(|n| n.is_none_or(f64::is_finite)).map(Value::Double),
            kind => Value::from_text(kind, text),
        })?;
        line.clear();
        serde_json::to_writer(&mut line, &values)?;
        line.push(b'\n');
        each(&line)
    })
}

/// Reads a line of a backup.
pub(crate) fn read_line(table: &Table, number: u64, line: &[u8]) -> Result<Vec<Value>> {
    let values: Vec<serde_json::Value> = serde_json::from_slice(line)
        .map_err(|e| Error::from(e).while_doing(format!("row {number} of table {}", table.name)))?;
    typed(table, number, values, Value::from_json)
}

fn typed<T>(
    table: &Table,
    number: u64,
    values: Vec<T>,
    mut read: impl FnMut(Kind, T) -> Option<Value>,
) -> Result<Vec<Value>> {
    let wrong = |what: String| Error::fault(format!("row {number} of table {}: {what}", table.name));
    if values.len() != table.columns.len() {
        return Err(wrong(format!("{} values for {} columns", values.len(), table.columns.len())));
    }
    let one = |(column, value): (&Column, T)| {
        let misfit = || wrong(format!("what is in column {} is no {:?}", column.name, column.kind));
        read(column.kind, value).ok_or_else(misfit)
    };
    table.columns.iter().zip(values).map(one).collect()
}
