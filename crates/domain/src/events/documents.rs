//! Documents of an event: public with it, each with what its uploader says about how accessible it is.

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, Language, Problem, Refusal, Result, new_id};
use suivi_store::schema::event_document;
use suivi_store::{Conn, Tx};

use super::access::{by_id, owned, require_status};
use super::document::FileDocument;
use super::model::{Accessible, DocumentKind, EventStatus};
use super::rows::{Event, EventFile};
use super::{organises, publishing};
use crate::followup::evidence::KeptFile;
use crate::hub::shelf::{self, Kind};
use crate::mechanisms::{note, one_line};
use crate::recommendations::texts::personal_problems;
use crate::text;
use crate::trail::record_change;

/// A document before it is added.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Its language.
    pub language: Language,
    /// What it is called.
    pub title: String,
    /// What the uploader says about how accessible it is.
    pub accessible: Accessible,
    /// A word on it; needed where it is not wholly accessible.
    pub note: Option<String>,
    /// The file.
    pub file: KeptFile,
}

/// Adds a document.
pub fn add(tx: &mut Tx, actor: &Actor, slug: &str, new: &NewDocument) -> Result<EventFile> {
    let event = owned(tx.conn, actor, slug)?;
    require_status(&event, |status| status != EventStatus::Cancelled)?;
    let mut wrong = Vec::new();
    let title = note(&mut wrong, "title", one_line(&new.title, 200));
    let word = note(&mut wrong, "note", text::maybe_line(new.note.as_deref(), 500));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if title.is_empty() {
        say("title", Problem::required(""));
    }
    if new.accessible != Accessible::Yes && word.is_none() {
        say("note", Problem::required(""));
    }
    for (field, text) in [("title", Some(&title)), ("note", word.as_ref())] {
        if let Some(problem) = text.and_then(|text| personal_problems(text).next()) {
            say(field, problem);
        }
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let row = EventFile {
        id: new_id(),
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id.clone(),
        kind: new.kind.code().to_owned(),
        language: new.language.code().to_owned(),
        title,
        file_name: new.file.name.clone(),
        media_type: new.file.media.media_type().to_owned(),
        blob_hash: new.file.hash.clone(),
        size: i64::try_from(new.file.size)?,
        accessible: new.accessible.code().to_owned(),
        note: word,
        added_label: actor.label.clone(),
        added_at: tx.now,
        removed_at: None,
    };
    diesel::insert_into(event_document::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "event.document", None, &row)?;
    publishing::publish(tx, actor, &event)?;
    Ok(row)
}

/// Takes a document away. What was said about it stays in the records.
pub fn remove(tx: &mut Tx, actor: &Actor, slug: &str, id: &str) -> Result<()> {
    let event = owned(tx.conn, actor, slug)?;
    let before = all(tx.conn, &event)?.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
    let after = EventFile { removed_at: Some(tx.now), ..before.clone() };
    diesel::update(event_document::table.find(&after.id)).set(&after).execute(tx.conn)?;
    record_change(tx, actor, "event.document_remove", Some(&before), &after)?;
    publishing::publish(tx, actor, &event)
}

/// The documents of an event.
pub fn all(conn: &mut Conn, event: &Event) -> Result<Vec<EventFile>> {
    Ok(event_document::table
        .filter(event_document::event_id.eq(&event.id).and(event_document::removed_at.is_null()))
        .order((event_document::added_at, event_document::id))
        .select(EventFile::as_select())
        .load(conn)?)
}

/// A document's file, for whoever may know of the event.
pub fn file(conn: &mut Conn, actor: &Actor, slug: &str, id: &str) -> Result<EventFile> {
    let event = match shelf::item(conn, actor, Kind::Event, slug) {
        Ok(item) => by_id(conn, &item.id)?,
        Err(error) if error.is_not_found() => {
            let draft = super::access::by_slug(conn, slug)?;
            if !organises(conn, actor, &draft)? {
                return Err(Refusal::NotFound.into());
            }
            draft
        }
        Err(error) => return Err(error),
    };
    Ok(all(conn, &event)?.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?)
}

impl EventFile {
    /// As everybody may read it.
    pub fn document(&self) -> FileDocument {
        FileDocument {
            id: self.id.clone(),
            kind: self.kind.clone(),
            language: self.language.clone(),
            title: self.title.clone(),
            file_name: self.file_name.clone(),
            sha256: self.blob_hash.clone(),
            size: self.size,
            accessible: self.accessible.clone(),
            note: self.note.clone(),
        }
    }
}
