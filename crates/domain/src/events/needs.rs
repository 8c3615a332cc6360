//! What participants need (class C2): sealed for each registration, opened for those named only, every opening recorded,
//! erased thirty days after the event.

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{account, event_needs_reader};
use suivi_store::{Conn, Entry, Tx};

use super::access::{by_slug, owned};
use super::model::{Needs, Standing};
use super::registration;
use super::rows::{Event, NeedsReader, Registration};
use crate::Secrets;
use crate::accounts::EmailAddress;
use crate::mechanisms::note;
use crate::text;
use crate::trail::record_change;

/// Days after the event until what people needed is erased.
pub const KEPT_DAYS: i64 = 30;

fn purpose(id: &str) -> String {
    format!("event_registration.needs/{id}")
}

pub(super) fn seal(secrets: &Secrets, id: &str, needs: &Needs) -> Result<String> {
    secrets.seal(&purpose(id), &serde_json::to_string(needs)?)
}

/// What a registration says; none once it was erased, or where the node has another key by now.
pub(super) fn open(secrets: &Secrets, row: &Registration) -> Result<Option<Needs>> {
    let Some(sealed) = &row.needs_sealed else { return Ok(None) };
    match secrets.open(&purpose(&row.id), sealed) {
        Ok(text) => Ok(Some(serde_json::from_str(&text)?)),
        Err(_) => Ok(None),
    }
}

pub(super) fn tidied(needs: &Needs, wrong: &mut Vec<FieldProblem>) -> Needs {
    let words = note(wrong, "needs", text::paragraphs(&needs.words, 2_000));
    let mut provisions = Vec::new();
    for code in &needs.provisions {
        match vocab::provision(code) {
            Some(known) if !provisions.contains(&known.code) => provisions.push(known.code.clone()),
            Some(_) => {}
            None => wrong.push(FieldProblem {
                field: "needs_provisions".to_owned(),
                problem: Problem::unknown_choice(code),
            }),
        }
    }
    Needs { provisions, words }
}

/// What one participant needs.
#[derive(Clone, Debug)]
pub struct Need {
    /// Who; without the sealed text.
    pub row: Registration,
    /// What.
    pub needs: Needs,
}

/// Opens the list of what participants need, for those named for it only: neither their colleagues nor who runs the machine
/// reads it. The trail records who opened it.
pub fn list(tx: &mut Tx, actor: &Actor, secrets: &Secrets, slug: &str) -> Result<(Event, Vec<Need>)> {
    let event = by_slug(tx.conn, slug)?;
    let is_named = is_reader(tx.conn, actor, &event)?;
    actor.require_that(is_named)?;
    let mut found = Vec::new();
    for row in registration::all(tx.conn, &event.id)? {
        if row.standing == Standing::Withdrawn.code() {
            continue;
        }
        if let Some(needs) = open(secrets, &row)?
            && (!needs.is_empty() || row.assistants > 0)
        {
            found.push(Need { row: Registration { needs_sealed: None, ..row }, needs });
        }
    }
    let entry = Entry {
        action: "event.needs_open",
        object_kind: "event",
        object_id: &event.id,
        mechanism_id: Some(&event.mechanism_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok((event, found))
}

/// Whether the actor is named to read what participants need.
pub fn is_reader(conn: &mut Conn, actor: &Actor, event: &Event) -> Result<bool> {
    let Some(account_id) = &actor.user_id else { return Ok(false) };
    let found: i64 = event_needs_reader::table
        .filter(event_needs_reader::event_id.eq(&event.id))
        .filter(event_needs_reader::account_id.eq(account_id))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

/// Who may read what participants need.
pub fn readers(conn: &mut Conn, event: &Event) -> Result<Vec<NeedsReader>> {
    Ok(event_needs_reader::table
        .filter(event_needs_reader::event_id.eq(&event.id))
        .order(event_needs_reader::added_at)
        .select(NeedsReader::as_select())
        .load(conn)?)
}

pub(super) fn name_of(conn: &mut Conn, account_id: &str) -> Result<String> {
    Ok(account::table.find(account_id).select(account::name).first(conn)?)
}

/// Names somebody with an account who may read what participants need.
pub fn name_reader(tx: &mut Tx, actor: &Actor, slug: &str, email: &str) -> Result<NeedsReader> {
    let event = owned(tx.conn, actor, slug)?;
    let email: EmailAddress = email.parse().map_err(|problem| Refusal::invalid("reader", problem))?;
    let found: Option<(String, String)> = account::table
        .filter(account::email.eq(email.as_str()).and(account::disabled_at.is_null()))
        .select((account::id, account::name))
        .first(tx.conn)
        .optional()?;
    let (account_id, label) = found.ok_or_else(|| Refusal::invalid("reader", Problem::nobody_there("")))?;
    if let Some(there) = readers(tx.conn, &event)?.into_iter().find(|one| one.account_id == account_id) {
        return Ok(there);
    }
    let row = NeedsReader {
        id: new_id(),
        mechanism_id: event.mechanism_id.clone(),
        event_id: event.id,
        account_id,
        label,
        added_at: tx.now,
    };
    diesel::insert_into(event_needs_reader::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "event.needs_reader", None, &row)?;
    Ok(row)
}

/// Takes the right away again.
pub fn unname_reader(tx: &mut Tx, actor: &Actor, slug: &str, id: &str) -> Result<()> {
    let event = owned(tx.conn, actor, slug)?;
    let row = readers(tx.conn, &event)?.into_iter().find(|one| one.id == id).ok_or(Refusal::NotFound)?;
    diesel::delete(event_needs_reader::table.find(&row.id)).execute(tx.conn)?;
    let entry = Entry {
        action: "event.needs_reader_remove",
        object_kind: "event_needs_reader",
        object_id: &row.id,
        mechanism_id: Some(&event.mechanism_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}
