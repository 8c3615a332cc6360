//! Which file, in which format, read how.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use suivi_formats::table::Mapping;
use suivi_formats::{Importer, Unreadable, table, uhri, upr_info};
use suivi_kernel::{Error, Problem, Refusal, Result};
use suivi_store::Blobs;

/// The formats that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// An export of the Universal Human Rights Index: JSON, JSON Lines or XLSX.
    Uhri,
    /// A CSV file of the UPR Info database.
    UprInfo,
    /// Any CSV or XLSX file, with a mapping of its columns.
    Table,
    /// A document that a person looked at; it is never read as rows.
    Document,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 4] = [Format::Uhri, Format::UprInfo, Format::Table, Format::Document];

    /// The code in the database, in forms and on the command line; also the name of the feed.
    pub fn code(self) -> &'static str {
        match self {
            Format::Uhri => "uhri",
            Format::UprInfo => "upr-info",
            Format::Table => "table",
            Format::Document => "document",
        }
    }
}

impl FromStr for Format {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self> {
        Format::ALL
            .into_iter()
            .find(|format| format.code() == code)
            .ok_or_else(|| Refusal::invalid("format", Problem::unknown_choice(code)).into())
    }
}

/// How to read the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Options {
    /// What the columns of a table mean.
    pub mapping: Option<Mapping>,
    /// What tells this source apart from other tables: a name that the person gave, or the file's own name.
    pub source: Option<String>,
}

impl Options {
    /// The name of the feed that identifiers of this file belong to.
    pub fn feed(&self, format: Format) -> String {
        match (format, &self.source) {
            (Format::Table, Some(source)) => format!("table:{source}"),
            _ => format.code().to_owned(),
        }
    }
}

/// Opens a kept file as a stream of records; answers its size in bytes too, or refuses it with what is wrong.
pub fn open(
    blobs: &Blobs,
    hash: &str,
    format: Format,
    options: &Options,
) -> Result<(Box<dyn Importer>, u64)> {
    let file = blobs.open_blob(hash)?;
    let size = file.metadata()?.len();
    let importer: Box<dyn Importer> = match format {
        Format::Uhri => uhri::open(file, uhri::Options::default()).map_err(refuse)?,
        Format::UprInfo => Box::new(upr_info::read(file).map_err(refuse)?),
        Format::Table => {
            let mapping =
                options.mapping.as_ref().ok_or_else(|| Refusal::invalid("mapping", Problem::required("")))?;
            Box::new(table::read(file, mapping).map_err(refuse)?)
        }
        Format::Document => return Err(Refusal::Conflict(Problem::wrong_state(format.code())).into()),
    };
    Ok((importer, size))
}

/// A file that cannot be read is the user's to mend, except where our own disk failed.
pub(super) fn refuse(unreadable: Unreadable) -> Error {
    match unreadable {
        Unreadable::Io(error) => error.into(),
        other => Refusal::invalid("file", Problem::unreadable_file(other)).into(),
    }
}
