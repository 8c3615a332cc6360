//! What readers say who used a practice: thanks, and what they adapted. A note that does harm is hidden with a public reason,
//! never deleted.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, Problem, Refusal, Result, Role, new_id};
use suivi_store::Tx;
use suivi_store::schema::practice_reuse;

use super::access::{KIND, is_author, may_moderate};
use super::change::{find, given};
use super::model::{AuthorKind, NoteKind};
use super::offering;
use super::rows::{Practice, ReuseNote};
use crate::hub::voices::{Voice, voice};
use crate::mechanisms::one_line;
use crate::recommendations::texts::personal_problems;
use crate::text::paragraphs;
use crate::trail::{record_change, record_with_reason};

/// Says thank you, or what was reused and adapted, in the name of one of the actor's voices. `name` is how readers see who
/// speaks, where the voice has no institution.
pub fn leave_note(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    (voice_key, name): (Option<&str>, &str),
    (kind, text): (NoteKind, &str),
) -> Result<ReuseNote> {
    let mut practice = public(tx, slug)?;
    let voice = voice(tx.conn, actor, Act::Create, KIND, voice_key)?;
    if is_author(actor, &practice) {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    let body = paragraphs(text, 2_000).map_err(|problem| Refusal::invalid("text", problem))?;
    if body.is_empty() && kind == NoteKind::Reused {
        return Err(Refusal::invalid("text", Problem::required("")).into());
    }
    if let Some(problem) = personal_problems(&body).next() {
        return Err(Refusal::invalid("text", problem).into());
    }
    let note = ReuseNote {
        id: new_id(),
        practice_id: practice.id.clone(),
        kind: kind.code().to_owned(),
        names: names(&voice, name)?.to_json(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        body,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        at: tx.now,
        hidden_at: None,
        hidden_reason: None,
        hidden_label: None,
    };
    diesel::insert_into(practice_reuse::table).values(&note).execute(tx.conn)?;
    record_change(tx, actor, "practice.note", None, &note)?;
    show(tx, actor, &mut practice)?;
    Ok(note)
}

/// A workspace's name is not the name of an organization that takes part in it.
fn names(voice: &Voice, name: &str) -> Result<LocalText> {
    let name = one_line(name, 200).map_err(|problem| Refusal::invalid("name", problem))?;
    let is_whole = voice.institution_id.is_some()
        || (AuthorKind::of(voice.role) == AuthorKind::State && voice.role != Role::PeerState);
    if let Some(problem) = personal_problems(&name).next() {
        return Err(Refusal::invalid("name", problem).into());
    }
    match (name.is_empty(), is_whole) {
        (true, true) => Ok(voice.names.clone()),
        (true, false) => Err(Refusal::invalid("name", Problem::required("")).into()),
        // Whatever its language, a proper name is shown as it was typed.
        (false, _) => Ok(LocalText::of(suivi_kernel::Language::En, name)),
    }
}

/// Hides a note; the reason is public, and the note is kept.
pub fn hide_note(tx: &mut Tx, actor: &Actor, slug: &str, id: &str, reason: &str) -> Result<()> {
    let mut practice = public(tx, slug)?;
    let before: ReuseNote = practice_reuse::table
        .filter(practice_reuse::id.eq(id).and(practice_reuse::practice_id.eq(&practice.id)))
        .filter(practice_reuse::hidden_at.is_null())
        .select(ReuseNote::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let may = may_moderate(tx.conn, actor, &practice)?;
    actor.require_that(may)?;
    let reason = given("reason", reason, 500)?;
    let after = ReuseNote {
        hidden_at: Some(tx.now),
        hidden_reason: Some(reason.clone()),
        hidden_label: Some(actor.label.clone()),
        ..before.clone()
    };
    diesel::update(practice_reuse::table.find(id)).set(&after).execute(tx.conn)?;
    record_with_reason(tx, actor, "practice.hide_note", Some(&before), &after, Some(&reason))?;
    show(tx, actor, &mut practice)
}

fn public(tx: &mut Tx, slug: &str) -> Result<Practice> {
    let row = find(tx.conn, slug)?;
    if row.document()?.is_none() { Err(Refusal::NotFound.into()) } else { Ok(row) }
}

/// Shows the notes as they stand now; the working version is not touched.
fn show(tx: &mut Tx, actor: &Actor, row: &mut Practice) -> Result<()> {
    use suivi_store::schema::practice;
    let notes = offering::notes(tx.conn, row)?;
    offering::amend(tx, actor, row, |document| document.notes = notes)?;
    diesel::update(practice::table.find(&row.id))
        .set(practice::document.eq(&row.document))
        .execute(tx.conn)?;
    Ok(())
}
