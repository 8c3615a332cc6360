//! Suggestions: another text for a section by somebody who does not write it, taken or refused by who does.

use diesel::prelude::*;
use suivi_kernel::{Actor, Problem, Refusal, Result, new_id};
use suivi_store::schema::section_suggestion;
use suivi_store::{Conn, Tx};

use super::access::{Sight, writes_in};
use super::change::given;
use super::model::{How, SuggestionState};
use super::rows::{Section, Suggestion};
use super::sections::{open_section, tidy, voice, words_of, write_version};
use crate::mechanisms::Mechanism;
use crate::text;
use crate::trail::{record_change, record_with_reason};

/// Suggests another text for a section, to whoever reads it and is a member.
pub fn suggest(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    text: &str,
    note: Option<&str>,
) -> Result<Suggestion> {
    let (_, _, section) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(actor.is_member_of(&mechanism.id) || actor.is_operator)?;
    put_forward(tx, actor, mechanism, &section, text, (note, How::Typed))
}

/// Puts a text forward for a section, however it came about; the same as what stands there is refused.
pub(super) fn put_forward(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    section: &Section,
    text: &str,
    (note, how): (Option<&str>, How),
) -> Result<Suggestion> {
    let text = tidy(text).map_err(|problem| Refusal::invalid("text", problem))?;
    if text == section.text {
        return Err(Refusal::invalid("text", Problem::unchanged("")).into());
    }
    let note = text::maybe_passage(note, 2_000).map_err(|problem| Refusal::invalid("note", problem))?;
    let row = Suggestion {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        section_id: section.id.clone(),
        base: section.version,
        words: words_of(&text),
        text,
        note,
        how: how.code().to_owned(),
        state: SuggestionState::Open.code().to_owned(),
        reason: None,
        institution_id: voice(actor, &mechanism.id, section),
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        at: tx.now,
        decided_label: None,
        decided_at: None,
    };
    diesel::insert_into(section_suggestion::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "suggestion.make", None, &row)?;
    Ok(row)
}

/// Takes a suggestion into the section. Where somebody wrote since it was made, `over` says that its text is wanted
/// all the same.
pub fn accept(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    id: &str,
    over: bool,
) -> Result<Section> {
    let (_, _, section) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(writes_in(actor, &mechanism.id, section.institution_id.as_deref()))?;
    let before = open(tx.conn, &section, id)?;
    if before.base != section.version && !over {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let how = if before.how == How::Word.code() { How::Word } else { How::Suggested };
    let written = write_version(tx, actor, &section, &before.text, how, before.institution_id.clone())?;
    decide(tx, actor, &before, SuggestionState::Accepted, None)?;
    Ok(written)
}

/// Refuses a suggestion, with the reason.
pub fn refuse(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    place: (&str, &str),
    id: &str,
    reason: &str,
) -> Result<()> {
    let (_, _, section) = open_section(tx.conn, actor, mechanism, place)?;
    actor.require_that(writes_in(actor, &mechanism.id, section.institution_id.as_deref()))?;
    let before = open(tx.conn, &section, id)?;
    let reason = given("reason", reason)?;
    decide(tx, actor, &before, SuggestionState::Refused, Some(reason))
}

fn open(conn: &mut Conn, section: &Section, id: &str) -> Result<Suggestion> {
    let found: Suggestion = section_suggestion::table
        .filter(section_suggestion::id.eq(id).and(section_suggestion::section_id.eq(&section.id)))
        .select(Suggestion::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    if found.state == SuggestionState::Open.code() {
        Ok(found)
    } else {
        Err(Refusal::Conflict(Problem::wrong_state("")).into())
    }
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    before: &Suggestion,
    state: SuggestionState,
    reason: Option<String>,
) -> Result<()> {
    let after = Suggestion {
        state: state.code().to_owned(),
        reason: reason.clone(),
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        ..before.clone()
    };
    let still_open =
        section_suggestion::id.eq(&before.id).and(section_suggestion::state.eq(SuggestionState::Open.code()));
    let changed =
        diesel::update(section_suggestion::table.filter(still_open)).set(&after).execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record_with_reason(tx, actor, "suggestion.decide", Some(before), &after, reason.as_deref())
}

/// The suggestions for a section, open ones first; an institution sees its own for a section that it does not write.
pub(super) fn of_section(conn: &mut Conn, sight: &Sight, section: &Section) -> Result<Vec<Suggestion>> {
    let rows: Vec<Suggestion> = section_suggestion::table
        .filter(section_suggestion::section_id.eq(&section.id))
        .order((section_suggestion::at.desc(), section_suggestion::id.desc()))
        .select(Suggestion::as_select())
        .load(conn)?;
    let writes = sight.everything || sight.owns(section.institution_id.as_deref());
    let mut seen: Vec<Suggestion> =
        rows.into_iter().filter(|row| writes || sight.owns(row.institution_id.as_deref())).collect();
    seen.sort_by_key(|row| row.state != SuggestionState::Open.code());
    Ok(seen)
}
