//! What happens to a practice once it is public: it is checked again, grows old, and leaves the hub.

use chrono::Months;
use diesel::prelude::*;
use suivi_kernel::{Actor, Result};
use suivi_store::schema::practice;
use suivi_store::{Db, Tx};

use super::access::{is_author, may_moderate};
use super::change::{change, find, given, require};
use super::model::{MONTHS_UNTIL_CHECKED, Status};
use super::rows::Practice;
use super::{letters, offering, states};
use crate::hub::shelf;
use crate::mail::PracticeAsks;
use crate::trail::record_change;

/// The author, or an editor, says that the practice is still right: it counts as checked today.
pub fn still_right(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    let is_editor = may_moderate(tx.conn, actor, &before)?;
    actor.require_that(is_author(actor, &before) || is_editor)?;
    require(&before, &[Status::Published])?;
    let today = tx.now.date();
    let review_on = today + Months::new(MONTHS_UNTIL_CHECKED);
    let mut after =
        Practice { checked_on: Some(today), review_on: Some(review_on), reminded_at: None, ..before.clone() };
    offering::amend(tx, actor, &mut after, |document| {
        document.checked_on = Some(today);
        document.review_on = Some(review_on);
    })?;
    change(tx, actor, &before, after, ("practice.still_right", Some("still_right")), None)
}

/// Takes it from the hub. The reason is public; texts and history stay with the author.
pub fn archive(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    let is_editor = may_moderate(tx.conn, actor, &before)? && before.document()?.is_some();
    actor.require_that(is_author(actor, &before) || is_editor)?;
    require(&before, &[Status::Draft, Status::Submitted, Status::EditorialReview, Status::Published])?;
    let reason = given("reason", reason, 500)?;
    let after = Practice {
        status: Status::Archived.code().to_owned(),
        archived_at: Some(tx.now),
        archived_reason: Some(reason.clone()),
        ..before.clone()
    };
    shelf::withdraw(tx, actor, &before.id, Some(&reason))?;
    change(tx, actor, &before, after, ("practice.archive", Some("archived")), Some(&reason))
}

/// What the clock does: a State that did not answer in 30 days is waited for no longer, and authors are reminded of practices
/// that nobody has checked for 24 months. Doing it twice changes nothing.
pub fn keep_up(db: &Db) -> Result<()> {
    db.write_here(|tx| {
        let today = tx.now.date();
        let waited: Vec<Practice> = practice::table
            .filter(practice::status.eq(Status::Submitted.code()).and(practice::due_on.lt(today)))
            .order(practice::id)
            .select(Practice::as_select())
            .load(tx.conn)?;
        for row in &waited {
            states::go_on_without(tx, row)?;
        }
        let old: Vec<Practice> = practice::table
            .filter(practice::document.is_not_null().and(practice::archived_at.is_null()))
            .filter(practice::review_on.lt(today).and(practice::reminded_at.is_null()))
            .order(practice::id)
            .select(Practice::as_select())
            .load(tx.conn)?;
        for row in &old {
            remind(tx, row)?;
        }
        Ok(())
    })
}

/// Reminds the author. It is no change of the practice: a form that is open stays good.
fn remind(tx: &mut Tx, before: &Practice) -> Result<()> {
    let after = Practice { reminded_at: Some(tx.now), ..before.clone() };
    diesel::update(practice::table.find(&before.id))
        .set(practice::reminded_at.eq(after.reminded_at))
        .execute(tx.conn)?;
    record_change(tx, &Actor::system(), "practice.remind", Some(before), &after)?;
    letters::tell_the_author(tx, &after, PracticeAsks::OutOfDate)
}
