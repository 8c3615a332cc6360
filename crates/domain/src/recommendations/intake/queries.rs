//! Reading documents that came in.

use diesel::prelude::*;
use suivi_formats::reading::Document as Reading;
use suivi_kernel::{Actor, Refusal, Result};
use suivi_store::schema::{document, import, intake, intake_item};
use suivi_store::{Blobs, Conn};

use super::super::rows::Document;
use super::compare::{Compared, compare};
use super::known::Known;
use super::model::{Intake, Item, StateOfWork};
use super::receive::may_bring;
use super::rows::{IntakeRow, ItemRow};
use crate::mechanisms::Mechanism;

/// A document that came in, with how many passages were found in it.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The document.
    pub intake: Intake,
    /// Passages.
    pub items: i64,
}

/// A document with all that a person looks at before it comes into the register.
#[derive(Clone, Debug)]
pub struct Review {
    /// The document.
    pub intake: Intake,
    /// Its passages, each with what the register holds of it, in their order.
    pub items: Vec<(Item, Compared)>,
    /// What stood in the draft and does not stand here.
    pub gone: Vec<Known>,
}

/// One document, if the actor may bring documents in here.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<Intake> {
    let row: IntakeRow = intake::table
        .find(id)
        .select(IntakeRow::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if row.mechanism_id.as_deref() != mechanism.map(|m| m.id.as_str()) {
        return Err(Refusal::NotFound.into());
    }
    may_bring(actor, mechanism)?;
    row.try_into()
}

/// The latest documents of a mechanism, newest first; those laid aside are left out.
pub fn latest(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, limit: i64) -> Result<Vec<Kept>> {
    may_bring(actor, Some(mechanism))?;
    let rows: Vec<IntakeRow> = intake::table
        .filter(intake::mechanism_id.eq(&mechanism.id))
        .filter(intake::state_of_work.ne(StateOfWork::Dropped.code()))
        .order(intake::created_at.desc())
        .limit(limit)
        .select(IntakeRow::as_select())
        .load(conn)?;
    let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    let counts: Vec<(String, i64)> = intake_item::table
        .filter(intake_item::intake_id.eq_any(ids))
        .group_by(intake_item::intake_id)
        .select((intake_item::intake_id, diesel::dsl::count_star()))
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let items = counts.iter().find(|(id, _)| *id == row.id).map_or(0, |(_, n)| *n);
            Ok(Kept { intake: row.try_into()?, items })
        })
        .collect()
}

pub(super) fn items(conn: &mut Conn, intake_id: &str) -> Result<Vec<Item>> {
    let rows: Vec<ItemRow> = intake_item::table
        .filter(intake_item::intake_id.eq(intake_id))
        .order((intake_item::ordinal, intake_item::id))
        .select(ItemRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Item::try_from).collect()
}

/// A document with its passages, each compared with the register.
pub fn review(conn: &mut Conn, actor: &Actor, mechanism: Option<&Mechanism>, id: &str) -> Result<Review> {
    let intake = one(conn, actor, mechanism, id)?;
    let items = items(conn, id)?;
    let (compared, gone) = compare(conn, &intake, &items)?;
    Ok(Review { intake, items: items.into_iter().zip(compared).collect(), gone })
}

/// What was read in a document: its blocks, to show a passage where it stands.
pub fn reading(blobs: &Blobs, intake: &Intake) -> Result<Reading> {
    let file = std::io::BufReader::new(blobs.open_blob(&intake.reading_hash)?);
    Ok(serde_json::from_reader(file)?)
}

/// The documents of the register whose final text a document may be: of the same body on the same State, newest first.
pub fn drafts(conn: &mut Conn, intake: &Intake) -> Result<Vec<Document>> {
    let Some(body) = &intake.particulars.body else { return Ok(Vec::new()) };
    let mut found: Vec<Document> = document::table
        .filter(document::state.eq(&intake.state).and(document::body.eq(body)))
        .select(Document::as_select())
        .load(conn)?;
    found.retain(|document| {
        document.cycle == intake.particulars.cycle
            && (document.symbol.is_none() || document.symbol != intake.particulars.symbol)
    });
    found.sort_by_key(|document| std::cmp::Reverse(document.created_at));
    Ok(found)
}

/// Whether the import that a document became was taken back.
pub fn was_undone(conn: &mut Conn, intake: &Intake) -> Result<bool> {
    let Some(import_id) = &intake.import_id else { return Ok(false) };
    let undone: i64 =
        import::table.find(import_id).filter(import::undone_at.is_not_null()).count().get_result(conn)?;
    Ok(undone > 0)
}
