//! What the columns of a table mean: guessed, corrected by a person, and remembered for the next file.

use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_formats::table::{self, Mapping, Preview};
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::schema::{column_mapping, import};
use suivi_store::{Blobs, Conn, Tx};

use super::rows::{Import, State};
use super::run::record;
use super::source::refuse;
use crate::mechanisms::Mechanism;

/// The columns of a table with samples, and the mapping remembered for them or guessed.
pub fn columns(conn: &mut Conn, blobs: &Blobs, import: &Import) -> Result<(Preview, Mapping)> {
    let preview = table::columns(blobs.open_blob(&import.blob_hash)?, None).map_err(refuse)?;
    let remembered = remembered(conn, &preview, import.mechanism_id.as_deref())?;
    let mapping = remembered.unwrap_or_else(|| preview.mapping());
    Ok((preview, mapping))
}

/// The mapping that was used last for a table with these columns.
pub fn remembered(conn: &mut Conn, preview: &Preview, mechanism_id: Option<&str>) -> Result<Option<Mapping>> {
    let mut query = column_mapping::table
        .filter(column_mapping::header_digest.eq(header_digest(preview)))
        .order(column_mapping::used_at.desc())
        .into_boxed::<<Conn as diesel::Connection>::Backend>();
    query = match mechanism_id {
        Some(id) => query.filter(column_mapping::mechanism_id.eq(id)),
        None => query.filter(column_mapping::mechanism_id.is_null()),
    };
    let text: Option<String> = query.select(column_mapping::mapping).first(conn).optional()?;
    Ok(text.map(|text| serde_json::from_str(&text)).transpose()?)
}

/// Sets what the columns of a table mean, before its preview, and remembers it.
pub fn set_columns(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    blobs: &Blobs,
    id: &str,
    mapping: Mapping,
) -> Result<()> {
    let import = super::findings::one(tx.conn, actor, mechanism, id)?;
    if !matches!(import.state, State::Received | State::Previewed | State::Failed) {
        return Err(Refusal::Conflict(Problem::wrong_state(import.state.code())).into());
    }
    let preview = table::columns(blobs.open_blob(&import.blob_hash)?, None).map_err(refuse)?;
    // Reading the header with the mapping says at once what does not fit.
    table::read(blobs.open_blob(&import.blob_hash)?, &mapping).map_err(refuse)?;
    let mut options = import.options.clone();
    let text = serde_json::to_string(&mapping)?;
    options.mapping = Some(mapping);
    diesel::update(import::table.find(id))
        .set((import::options.eq(serde_json::to_string(&options)?), import::state.eq(State::Received.code())))
        .execute(tx.conn)?;
    let row = (
        column_mapping::id.eq(new_id()),
        column_mapping::mechanism_id.eq(mechanism.map(|m| &m.id)),
        column_mapping::header_digest.eq(header_digest(&preview)),
        column_mapping::mapping.eq(&text),
        column_mapping::used_at.eq(tx.now),
    );
    diesel::insert_into(column_mapping::table).values(row).execute(tx.conn)?;
    record(
        tx,
        actor,
        id,
        mechanism.map(|m| m.id.as_str()),
        "import.columns",
        Some(hex::encode(Sha256::digest(text))),
    );
    Ok(())
}

fn header_digest(preview: &Preview) -> String {
    let names: Vec<&str> = preview.columns.iter().map(|column| column.header.as_str()).collect();
    hex::encode(Sha256::digest(names.join("\u{1f}")))
}
