//! A JSON array of objects, one on each line.

use std::io::Write;

use serde_json::{Map, Value as Json};

use super::{ExportError, RowWriter, Table, Value, expect_columns};

pub(super) struct JsonWriter<W: Write> {
    out: W,
    keys: Vec<&'static str>,
    is_first: bool,
}

impl<W: Write> JsonWriter<W> {
    pub(super) fn begin(table: &Table, mut out: W) -> Result<Self, ExportError> {
        out.write_all(b"[")?;
        Ok(JsonWriter { out, keys: table.columns.iter().map(|column| column.key).collect(), is_first: true })
    }
}

impl<W: Write> RowWriter for JsonWriter<W> {
    fn row(&mut self, values: &[Value<'_>]) -> Result<(), ExportError> {
        expect_columns(values.len(), self.keys.len())?;
        self.out.write_all(if self.is_first { b"\n" } else { b",\n" })?;
        self.is_first = false;
        let members = self.keys.iter().zip(values).map(|(key, value)| ((*key).to_owned(), json(value)));
        let line = Json::Object(members.collect::<Map<_, _>>()).to_string();
        Ok(self.out.write_all(line.as_bytes())?)
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.out.write_all(b"\n]\n")?;
        Ok(self.out.flush()?)
    }
}

fn json(value: &Value<'_>) -> Json {
    match value {
        Value::Empty => Json::Null,
        Value::Text(text) => Json::from(text.as_ref()),
        Value::List(texts) => texts.iter().map(|text| Json::from(text.as_ref())).collect(),
        Value::Integer(number) => Json::from(*number),
        Value::Number(number) => Json::from(*number),
        Value::Day(day) => Json::from(day.to_string()),
        Value::Bool(yes) => Json::from(*yes),
    }
}
