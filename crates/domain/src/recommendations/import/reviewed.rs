//! What a person has looked at already comes into the register at once: records and changes of records, as one act that
//! is taken back like any other import.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_formats::ImportedRecord;
use suivi_kernel::{Actor, Result, Timestamp, new_id};
use suivi_store::Tx;
use suivi_store::ledger::digest;
use suivi_store::schema::{import, recommendation};

use super::findings::{Detail, Outcome};
use super::plan::{Change, Planner};
use super::resolve::{Prepared, Resolver};
use super::rows::{Counts, Import, ImportRow, State};
use super::run::{Mode, load, put, record, save, scope};
use super::source::{Format, Options};
use super::tally::{Tally, foreign, note};
use super::write::{Side, Writer, apply};
use crate::mechanisms::Mechanism;

/// A change of a record that the register holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The record.
    pub id: String,
    /// Its State.
    pub state: String,
    /// Its short name.
    pub slug: String,
    /// Where the change stands in the document.
    pub place: String,
    /// What changes.
    pub changes: Vec<Change>,
}

/// What is to come into the register.
#[derive(Clone, Debug, Default)]
pub struct Reviewed {
    /// Records that are new.
    pub records: Vec<ImportedRecord>,
    /// Changes.
    pub updates: Vec<Update>,
}

/// Brings what was reviewed into the register, in this transaction. `file` is the document's own name and the hash of
/// the kept file.
pub fn commit_reviewed(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    file: (&str, &str),
    reviewed: Reviewed,
) -> Result<Import> {
    let options = Options::default();
    let row = ImportRow {
        id: new_id(),
        format: Format::Document.code().to_owned(),
        file_name: file.0.to_owned(),
        blob_hash: file.1.to_owned(),
        options: serde_json::to_string(&options)?,
        mechanism_id: mechanism.map(|m| m.id.clone()),
        state: State::Committing.code().to_owned(),
        rows_done: 0,
        counts: serde_json::to_string(&Counts::default())?,
        problem: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        previewed_at: None,
        committed_at: Some(tx.now),
        finished_at: None,
        undone_at: None,
        job_id: None,
    };
    diesel::insert_into(import::table).values(&row).execute(tx.conn)?;
    record(tx, actor, &row.id, row.mechanism_id.as_deref(), "import.commit", None);
    let committing = load(tx.conn, &row.id)?;
    let mut tally = Tally {
        counts: Counts::default(),
        kept: HashMap::new(),
        rows: Vec::new(),
        seq: 0,
        unknown: HashSet::new(),
    };
    let feed = options.feed(Format::Document);
    let (followers, only_state) = scope(tx.conn, &committing)?;
    let mut resolver = Resolver::new(tx.conn, &feed)?;
    let rows = (reviewed.records.len() + reviewed.updates.len()) as u64;
    let prepared: Vec<Prepared> =
        reviewed.records.into_iter().flat_map(|record| resolver.prepare(record)).collect();
    let (own, others): (Vec<_>, Vec<_>) =
        prepared.into_iter().partition(|p| only_state.as_ref().is_none_or(|state| p.state == *state));
    for other in &others {
        foreign(&mut tally, &row.id, other)?;
    }
    let mut writer = Writer::new(actor, &row.id, &feed, &followers);
    for one in Planner::new(&feed).plan(tx.conn, own)? {
        note(&mut tally, &row.id, &one, Mode::Commit)?;
        put(tx, actor, &row.id, &mut writer, &one)?;
    }
    writer.flush(tx)?;
    for update in &reviewed.updates {
        change(tx, actor, &row.id, &mut tally, update)?;
    }
    tally.counts.rows = rows;
    let after = Some(digest(&tally.counts)?);
    record(tx, actor, &row.id, row.mechanism_id.as_deref(), "import.finish", after);
    save(tx, &committing, &mut tally, rows, State::Committed, true)?;
    load(tx.conn, &row.id)
}

fn change(tx: &mut Tx, actor: &Actor, id: &str, tally: &mut Tally, update: &Update) -> Result<()> {
    tally.counts.changed += 1;
    let (slug, state) = (update.slug.clone(), update.state.clone());
    let detail = Detail::Changed { slug, state, changes: update.changes.clone() };
    tally.keep(id, &update.place, Outcome::Changed, Some(&update.id), detail, true)?;
    apply(tx, actor, &update.id, &update.changes, Side::New, id)?;
    diesel::update(recommendation::table.find(&update.id))
        .set(recommendation::fetched_at.eq::<Timestamp>(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
