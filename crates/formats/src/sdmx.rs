//! Statistics as SDMX-CSV 2.0, which statistical offices exchange: one observation a row, under the header
//! `STRUCTURE,STRUCTURE_ID,ACTION`, the dimensions, `TIME_PERIOD,OBS_VALUE` and the attributes.

use std::io::Write;

use crate::export::{ExportError, io};

/// The media type for HTTP.
pub const MEDIA_TYPE: &str = "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8";

/// The code of a dimension that an observation is not narrowed by: the total.
pub const TOTAL: &str = "_T";

/// What a set of observations belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataflow {
    /// Who keeps it, such as `SAMA`.
    pub agency: String,
    /// Its identifier at the agency.
    pub id: String,
    /// The identifiers of its dimensions, in order, without `TIME_PERIOD`.
    pub dimensions: Vec<String>,
}

/// How an observation is to be taken (`CL_OBS_STATUS`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObsStatus {
    /// A normal value.
    Normal,
    /// Not final yet.
    Provisional,
    /// There is a value, but it is not shown.
    Suppressed,
    /// There is no value.
    Missing,
}

impl ObsStatus {
    fn code(self) -> &'static str {
        match self {
            ObsStatus::Normal => "A",
            ObsStatus::Provisional => "P",
            ObsStatus::Suppressed => "Q",
            ObsStatus::Missing => "O",
        }
    }
}

/// Whether an observation may be published (`CL_CONF_STATUS`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConfStatus {
    /// Free.
    Free,
    /// Kept because few persons stand behind it.
    SmallCount,
    /// Kept because another could otherwise be worked out.
    Secondary,
    /// Kept by a person's decision.
    NotForPublication,
}

impl ConfStatus {
    fn code(self) -> &'static str {
        match self {
            ConfStatus::Free => "F",
            ConfStatus::SmallCount => "A",
            ConfStatus::Secondary => "D",
            ConfStatus::NotForPublication => "N",
        }
    }
}

/// One observation.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// The code of each dimension, in the order of the dataflow.
    pub codes: Vec<String>,
    /// The time it is about: `2024`, `2024-Q1`, `2024-05`, `2024-05-01`.
    pub time_period: String,
    /// The value.
    pub value: Option<f64>,
    /// How it is to be taken.
    pub status: ObsStatus,
    /// Whether it may be published.
    pub confidentiality: ConfStatus,
}

/// Writes the observations.
pub fn write(
    out: impl Write,
    dataflow: &Dataflow,
    observations: impl IntoIterator<Item = Observation>,
) -> Result<(), ExportError> {
    let structure = format!("{}:{}(1.0)", dataflow.agency, dataflow.id);
    let head = ["STRUCTURE", "STRUCTURE_ID", "ACTION"].into_iter();
    let dimensions = dataflow.dimensions.iter().map(String::as_str);
    let tail = ["TIME_PERIOD", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS"];
    let mut rows = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
    rows.write_record(head.chain(dimensions).chain(tail)).map_err(io)?;
    for observation in observations {
        let (found, expected) = (observation.codes.len(), dataflow.dimensions.len());
        if found != expected {
            return Err(ExportError::WrongRow { found, expected });
        }
        let value = observation.value.map(|value| value.to_string()).unwrap_or_default();
        let head = ["dataflow", &structure, "I"].into_iter();
        let codes = observation.codes.iter().map(String::as_str);
        let tail = [
            observation.time_period.as_str(),
            &value,
            observation.status.code(),
            observation.confidentiality.code(),
        ];
        rows.write_record(head.chain(codes).chain(tail)).map_err(io)?;
    }
    Ok(rows.flush()?)
}

/// An identifier as SDMX allows it: capital letters, digits and underscores.
pub fn identifier(text: &str) -> String {
    let allowed = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' };
    text.chars().map(allowed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation(sex: &str, value: Option<f64>, status: ObsStatus, kept: ConfStatus) -> Observation {
        Observation {
            codes: vec!["A".into(), "XSA".into(), sex.into()],
            time_period: "2024".into(),
            value,
            status,
            confidentiality: kept,
        }
    }

    #[test]
    fn each_observation_is_a_row_under_the_header_of_the_format() {
        let dataflow = Dataflow {
            agency: "SAMA".into(),
            id: identifier("i-7"),
            dimensions: vec!["FREQ".into(), "REF_AREA".into(), "SEX".into()],
        };
        let observations = [
            observation(TOTAL, Some(1250.5), ObsStatus::Normal, ConfStatus::Free),
            observation("female", None, ObsStatus::Suppressed, ConfStatus::SmallCount),
            observation("a, \"b\"", Some(8.0), ObsStatus::Provisional, ConfStatus::Free),
        ];
        let mut file = Vec::new();
        write(&mut file, &dataflow, observations).unwrap();
        let expected = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS\r\n\
            dataflow,SAMA:I_7(1.0),I,A,XSA,_T,2024,1250.5,A,F\r\n\
            dataflow,SAMA:I_7(1.0),I,A,XSA,female,2024,,Q,A\r\n\
            dataflow,SAMA:I_7(1.0),I,A,XSA,\"a, \"\"b\"\"\",2024,8,P,F\r\n";
        assert_eq!(String::from_utf8(file).unwrap(), expected);
    }

    #[test]
    fn an_observation_without_a_code_for_every_dimension_is_refused() {
        let dataflow = Dataflow { agency: "SAMA".into(), id: "I".into(), dimensions: vec!["FREQ".into()] };
        let odd = observation("female", None, ObsStatus::Missing, ConfStatus::Free);
        assert!(write(Vec::new(), &dataflow, [odd]).is_err());
    }
}
