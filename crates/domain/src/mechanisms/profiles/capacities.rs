//! The four capacities as a mechanism assesses itself: a checklist for its own use, private until its owner shares it. No score is
//! made of it, here or anywhere.

use std::collections::BTreeMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, Problem, Result, vocab};
use suivi_store::schema::capacity_answer;
use suivi_store::{Conn, Tx};

use super::access::may_see_capacities;
use super::model::{Assessed, SharedAnswer};
use super::offering::offer;
use super::queries::by_id;
use super::rows::{CapacityRow, Profile, require_seen};
use crate::mechanisms::{answer, note};
use crate::recommendations::texts::personal_problems;
use crate::text::maybe_passage;

/// The longest note, in characters.
const LONGEST_NOTE: usize = 2_000;

/// What is said of each item, with a note; items that nobody has looked at are left out.
pub type CapacityAnswers = BTreeMap<String, (Assessed, Option<String>)>;

/// The self-assessment, for its owner.
pub fn answers_of(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<CapacityAnswers> {
    let may = may_see_capacities(conn, actor, profile)?;
    actor.require_that(may)?;
    read(conn, &profile.id)
}

fn read(conn: &mut Conn, profile_id: &str) -> Result<CapacityAnswers> {
    let rows: Vec<CapacityRow> = capacity_answer::table
        .filter(capacity_answer::profile_id.eq(profile_id))
        .select(CapacityRow::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| Ok((row.item, (row.answer.parse()?, row.note)))).collect()
}

/// What of the self-assessment others may see, in the order of the vocabulary; none where the owner does not share it.
pub(super) fn shared(conn: &mut Conn, profile: &Profile) -> Result<Option<Vec<SharedAnswer>>> {
    if !profile.shares_capacities {
        return Ok(None);
    }
    let mut answers = read(conn, &profile.id)?;
    let items = vocab::capacities().iter().flat_map(|capacity| &capacity.items);
    let shared = items.filter_map(|item| {
        let (answer, note) = answers.remove(&item.code)?;
        Some(SharedAnswer { item: item.code.clone(), answer: answer.code().to_owned(), note })
    });
    Ok(Some(shared.collect()))
}

/// Writes the self-assessment. `seen` is the revision that the writer saw.
pub fn assess(tx: &mut Tx, actor: &Actor, id: &str, answers: &CapacityAnswers, seen: i32) -> Result<Profile> {
    let before = by_id(tx.conn, id)?;
    let may = may_see_capacities(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    require_seen(&before, seen)?;
    let rows = checked(&before, answers)?;
    diesel::delete(capacity_answer::table.filter(capacity_answer::profile_id.eq(id))).execute(tx.conn)?;
    for row in &rows {
        diesel::insert_into(capacity_answer::table).values(row).execute(tx.conn)?;
    }
    let after = before.clone().put(tx, actor, "profile.assess", &before)?;
    offer(tx, actor, &after)?;
    Ok(after)
}

/// Tidies the answers. Where they are shared, or may be one day, a note holds no personal data (V14).
fn checked(profile: &Profile, answers: &CapacityAnswers) -> Result<Vec<CapacityRow>> {
    let mut wrong = Vec::new();
    let mut rows = Vec::new();
    for (item, (said, words)) in answers {
        if vocab::capacity_item(item).is_none() {
            wrong.push(FieldProblem { field: item.clone(), problem: Problem::unknown_choice(item) });
            continue;
        }
        let field = format!("note.{item}");
        let words = note(&mut wrong, &field, maybe_passage(words.as_deref(), LONGEST_NOTE));
        if let Some(problem) = words.as_deref().and_then(|words| personal_problems(words).next()) {
            wrong.push(FieldProblem { field, problem });
        }
        if *said == Assessed::Open && words.is_none() {
            continue;
        }
        rows.push(CapacityRow {
            profile_id: profile.id.clone(),
            item: item.clone(),
            answer: said.code().to_owned(),
            note: words,
        });
    }
    answer(wrong, rows)
}

/// Lets others see the self-assessment, or no longer.
pub fn share_capacities(tx: &mut Tx, actor: &Actor, id: &str, shares: bool, seen: i32) -> Result<Profile> {
    let before = by_id(tx.conn, id)?;
    let may = may_see_capacities(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    require_seen(&before, seen)?;
    if before.shares_capacities == shares {
        return Ok(before);
    }
    let after = Profile { shares_capacities: shares, ..before.clone() };
    let after = after.put(tx, actor, "profile.share", &before)?;
    offer(tx, actor, &after)?;
    Ok(after)
}
