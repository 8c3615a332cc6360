//! A file comes in: it is read, and what it recommends waits for a person.

use std::io::Read;

use diesel::prelude::*;
use suivi_formats::extract::general::Rule;
use suivi_formats::extract::{Answer, Candidate, Extracted, Reason, extract, extract_with};
use suivi_formats::reading::{self, Document, Unread};
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result, new_id, vocab};
use suivi_store::blobs::Blob;
use suivi_store::ledger::digest;
use suivi_store::schema::{blob, intake, intake_item};
use suivi_store::{Blobs, Entry, Tx, insert_many};

use super::model::{Item, ItemKind, Particulars, StateOfWork};
use super::rows::{IntakeRow, ItemRow};
use super::work::{open, touch};
use crate::mechanisms::Mechanism;

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The file's own name.
    pub file_name: String,
    /// The file, among the kept files.
    pub file: Blob,
    /// What was read in it, among the kept files.
    pub reading: Blob,
    /// What it says of itself and what it recommends.
    pub extracted: Extracted,
}

/// Reads a kept file. Refuses one that cannot be read, with what to do about it.
///
/// Takes as long as the file is long: a second for a hundred pages. It holds no connection to the database meanwhile.
pub fn read(blobs: &Blobs, file_name: &str, file: &Blob) -> Result<Incoming> {
    if file.size > reading::LARGEST as u64 {
        return Err(refusal(&Unread::TooLarge).into());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(file.size)?);
    blobs.open_blob(&file.hash)?.read_to_end(&mut bytes)?;
    let document = reading::read(bytes).map_err(|why| refusal(&why))?;
    let extracted = extract(&document);
    let reading = blobs.keep(&mut serde_json::to_vec(&document)?.as_slice())?;
    let file_name = file_name.chars().filter(|c| !c.is_control()).take(200).collect();
    Ok(Incoming { file_name, file: file.clone(), reading, extracted })
}

/// What is wrong with a file, for the person who sent it.
fn refusal(why: &Unread) -> Refusal {
    let problem = match why {
        Unread::Encrypted => Problem::document_locked(""),
        Unread::Broken(_) => Problem::document_broken(""),
        Unread::TooLarge => Problem::file_too_large(format!("{} MB", reading::LARGEST / (1024 * 1024))),
        Unread::Bomb => Problem::document_unpacks_too_far(""),
        Unread::TooOld => Problem::document_too_old(""),
        Unread::Scanned => Problem::document_scanned(""),
        Unread::Empty => Problem::document_empty(""),
        Unread::OtherKind(_) => Problem::document_of_other_kind(""),
    };
    Refusal::invalid("file", problem)
}

/// Keeps what was read as a document to be looked at, for a State. Answers its identifier.
pub fn receive(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    state: &str,
    incoming: &Incoming,
) -> Result<String> {
    may_bring(actor, mechanism)?;
    if vocab::country(state).is_none() {
        return Err(Refusal::invalid("state", Problem::unknown_choice(state)).into());
    }
    keep_blob(tx, &incoming.file, "application/octet-stream")?;
    keep_blob(tx, &incoming.reading, "application/json")?;
    let facts = &incoming.extracted.facts;
    let kind = facts.kind.map(serde_json::to_value).transpose()?;
    let row = IntakeRow {
        id: new_id(),
        mechanism_id: mechanism.map(|m| m.id.clone()),
        state: state.to_owned(),
        file_name: incoming.file_name.clone(),
        blob_hash: incoming.file.hash.clone(),
        reading_hash: incoming.reading.hash.clone(),
        kind: kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("other").to_owned(),
        particulars: serde_json::to_string(&Particulars::of(facts))?,
        rule: None,
        replaces: None,
        pages: i32::try_from(facts.pages)?,
        scanned: i32::try_from(facts.scanned.len())?,
        state_of_work: StateOfWork::Open.code().to_owned(),
        import_id: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    diesel::insert_into(intake::table).values(&row).execute(tx.conn)?;
    let items = items_of(&incoming.extracted);
    let rows: Vec<ItemRow> = items.iter().map(|item| ItemRow::of(item, &row.id)).collect::<Result<_>>()?;
    insert_many!(tx.conn, intake_item::table, rows, 8)?;
    let after = Some(digest(&(&row.blob_hash, items.len()))?);
    record(tx, actor, mechanism, &row.id, "document.receive", after);
    Ok(row.id)
}

/// Reads a document again by a rule that a person gave: what was found takes the place of what stood in the table.
pub fn reread(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    rule: &Rule,
    document: &Document,
) -> Result<usize> {
    open(tx, actor, mechanism, id, revision)?;
    let items = items_of(&extract_with(document, Some(rule)));
    diesel::delete(intake_item::table.filter(intake_item::intake_id.eq(id))).execute(tx.conn)?;
    let rows: Vec<ItemRow> = items.iter().map(|item| ItemRow::of(item, id)).collect::<Result<_>>()?;
    insert_many!(tx.conn, intake_item::table, rows, 8)?;
    let rule = serde_json::to_string(rule)?;
    diesel::update(intake::table.find(id)).set(intake::rule.eq(&rule)).execute(tx.conn)?;
    touch(tx, actor, mechanism, id, "document.reread", Some(digest(&rule)?))?;
    Ok(items.len())
}

/// Every passage of a document that came in as an item, in its order.
fn items_of(extracted: &Extracted) -> Vec<Item> {
    let recommended = extracted.candidates.iter().map(|one| (ItemKind::Recommendation, one.clone()));
    let concerned = extracted.concerns.iter().map(|one| (ItemKind::Concern, one.clone()));
    let mut recommended: Vec<(ItemKind, Candidate)> = concerned.chain(recommended).collect();
    // Each concern before what answers it. A list of the review keeps its own order.
    if !extracted.concerns.is_empty() {
        recommended.sort_by_key(|(_, one)| one.blocks.0);
    }
    let answered = extracted.answers.iter().flat_map(answers).map(|one| (ItemKind::Answer, one));
    (1..)
        .zip(recommended.into_iter().chain(answered))
        .map(|(ordinal, (kind, content))| Item {
            id: new_id(),
            ordinal,
            kind,
            original: Some(content.clone()),
            content,
            choice: None,
            is_edited: false,
        })
        .collect()
}

/// One item for each recommendation that is answered; one without a number for an answer to all.
fn answers(answer: &Answer) -> impl Iterator<Item = Candidate> + '_ {
    let to_all = answer.numbers.is_empty().then(|| Candidate {
        text: answer.text.clone(),
        position: answer.position,
        remark: answer.remark,
        page: answer.page,
        sureness: 0.5,
        reasons: vec![Reason::AnswersAll],
        ..Candidate::default()
    });
    let to_one = answer.numbers.iter().map(|number| Candidate {
        number: number.clone(),
        text: answer.text.clone(),
        position: answer.position,
        remark: answer.remark,
        page: answer.page,
        sureness: if answer.position.is_some() { 0.95 } else { 0.5 },
        ..Candidate::default()
    });
    to_all.into_iter().chain(to_one)
}

fn keep_blob(tx: &mut Tx, kept: &Blob, media_type: &str) -> Result<()> {
    let known: i64 = blob::table.find(&kept.hash).count().get_result(tx.conn)?;
    if known == 0 {
        let row = (
            blob::hash.eq(&kept.hash),
            blob::size.eq(i64::try_from(kept.size)?),
            blob::media_type.eq(media_type),
            blob::created_at.eq(tx.now),
        );
        diesel::insert_into(blob::table).values(row).execute(tx.conn)?;
    }
    Ok(())
}

/// Who may bring documents in: who may bring anything into the register.
pub(super) fn may_bring(actor: &Actor, mechanism: Option<&Mechanism>) -> Result<()> {
    match mechanism {
        Some(mechanism) => actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id),
        None => actor.require_operator(),
    }
}

pub(super) fn record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    action: &'static str,
    after: Option<String>,
) {
    let mechanism_id = mechanism.map(|m| m.id.as_str());
    let entry =
        Entry { action, object_kind: "intake", object_id: id, mechanism_id, after, ..Entry::default() };
    tx.record(actor, entry);
}
