//! A model as a file: a line that says what it is, a header in JSON, the weights, and a digest of all before it.
//!
//! ```text
//! "suivi-model 1\n"   what it is and the version of this layout
//! u32                 length of the header in bytes, lowest byte first
//! header              JSON: where the model comes from, its scores, its fields and codes
//! rows                for each feature: its hash as the distance from the one before, its rarity (one byte), the
//!                     number of its cells, and for each cell the distance of its code from the one before and its
//!                     weight (one byte). Numbers are in bytes of seven bits, the lowest first
//! SHA-256             of everything before
//! ```

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::model::{About, FieldModel, Model};
use super::table::{Cell, Table};

const NAME: &[u8] = b"suivi-model ";
const VERSION: u32 = 1;
const DIGEST: usize = 32;
/// More codes would not fit into a cell's number.
pub(super) const MOST_CODES: usize = 1 << 15;

/// Why a file is no model that can be used.
#[derive(Debug, thiserror::Error)]
pub enum ModelError {
    /// It is something else.
    #[error("this is no model: train one with suivi train")]
    Foreign,
    /// A newer version of the program wrote it.
    #[error(
        "this model has layout {found}; this version of the program reads layout {VERSION}: update it, or train a model with it"
    )]
    Newer {
        /// The layout's number.
        found: u32,
    },
    /// Its bytes are not those that were written.
    #[error("the model is damaged: its digest does not match; copy it again or train it anew")]
    Damaged,
    /// Its digest matches, but what it says makes no sense.
    #[error("the model cannot be used: {why}")]
    Senseless {
        /// What is wrong.
        why: String,
    },
}

#[derive(Serialize, Deserialize)]
struct Header {
    #[serde(flatten)]
    about: About,
    fields: Vec<FieldModel>,
}

/// The file's content.
pub(super) fn write(model: &Model) -> Result<Vec<u8>, ModelError> {
    let header = serde_json::to_vec(&Header { about: model.about.clone(), fields: model.fields.clone() })
        .map_err(|error| senseless(error.to_string()))?;
    let length = u32::try_from(header.len()).map_err(|error| senseless(error.to_string()))?;
    let mut bytes = [NAME, VERSION.to_string().as_bytes(), b"\n", &length.to_le_bytes(), &header].concat();
    let mut last = 0;
    for (hash, rarity, cells) in model.table.rows() {
        put(&mut bytes, hash - last);
        last = hash;
        bytes.push(rarity);
        put(&mut bytes, cells.len() as u32);
        let mut before = 0;
        for cell in cells {
            put(&mut bytes, u32::from(cell.label - before));
            before = cell.label;
            bytes.extend(cell.weight.to_le_bytes());
        }
    }
    let digest = Sha256::digest(&bytes);
    bytes.extend(digest);
    Ok(bytes)
}

/// A model of a file's content.
pub(super) fn read(bytes: &[u8]) -> Result<Model, ModelError> {
    let rest = bytes.strip_prefix(NAME).ok_or(ModelError::Foreign)?;
    let end = rest.iter().take(10).position(|byte| *byte == b'\n').ok_or(ModelError::Foreign)?;
    let version = std::str::from_utf8(&rest[..end]).ok().and_then(|digits| digits.parse().ok());
    match version {
        Some(VERSION) => {}
        Some(found) if found > VERSION => return Err(ModelError::Newer { found }),
        _ => return Err(ModelError::Foreign),
    }
    let (content, digest) = bytes.split_last_chunk::<DIGEST>().ok_or(ModelError::Damaged)?;
    if Sha256::digest(content)[..] != digest[..] {
        return Err(ModelError::Damaged);
    }
    let rest = content.get(NAME.len() + end + 1..).unwrap_or_default();
    let (length, rest) = rest.split_first_chunk::<4>().ok_or_else(|| senseless("it has no header"))?;
    let length = u32::from_le_bytes(*length) as usize;
    let (header, rows) = rest.split_at_checked(length).ok_or_else(|| senseless("its header is cut off"))?;
    let Header { about, fields } =
        serde_json::from_slice(header).map_err(|error| senseless(format!("its header: {error}")))?;
    let codes = check(&fields)?;
    Ok(Model { about, fields, table: table(Bytes(rows), codes)? })
}

/// How many codes there are, if every number of them can be counted with.
fn check(fields: &[FieldModel]) -> Result<usize, ModelError> {
    let labels = || fields.iter().flat_map(|field| &field.labels);
    let is_number = |number: &f32| number.is_finite();
    if let Some(label) =
        labels().find(|l| ![l.bias, l.step, l.threshold, l.slope, l.offset].iter().all(is_number))
    {
        return Err(senseless(format!("the numbers of \"{}\"", label.code)));
    }
    match labels().count() {
        codes if codes <= MOST_CODES => Ok(codes),
        codes => Err(senseless(format!("{codes} codes are more than {MOST_CODES}"))),
    }
}

fn table(mut bytes: Bytes<'_>, codes: usize) -> Result<Table, ModelError> {
    let mut table = Table::default();
    let mut hash = 0_u32;
    while !bytes.0.is_empty() {
        hash = bytes.number().and_then(|step| hash.checked_add(step)).ok_or_else(cut)?;
        let rarity = bytes.byte().ok_or_else(cut)?;
        let mut cells = Vec::new();
        let mut label = 0_u32;
        for _ in 0..bytes.number().ok_or_else(cut)? {
            label = bytes.number().and_then(|step| label.checked_add(step)).ok_or_else(cut)?;
            let weight = bytes.byte().ok_or_else(cut)?.cast_signed();
            let known = u16::try_from(label).ok().filter(|label| usize::from(*label) < codes);
            let label = known.ok_or_else(|| senseless("a weight for a code that it does not have"))?;
            cells.push(Cell { label, weight });
        }
        if !table.push(hash, rarity, cells) {
            return Err(senseless("its features are not in order"));
        }
    }
    Ok(table)
}

fn cut() -> ModelError {
    senseless("its weights are cut off")
}

fn senseless(why: impl Into<String>) -> ModelError {
    ModelError::Senseless { why: why.into() }
}

/// Writes a number in bytes of seven bits, the lowest first; the eighth says that more follow.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Bytes that are left to read.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }
}
