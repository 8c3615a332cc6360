//! Terms of assistance: written by either side, agreed by both; whoever changes a word asks both again.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::assistance_terms;
use suivi_store::{Conn, Tx};

use super::access::{self, Side};
use super::letters::{self, News};
use super::model::{Deed, OfferState, Status};
use super::rows::{Offer, Request, Terms};
use super::{offers, sharing, steps};
use crate::mechanisms::note;
use crate::text;
use crate::trail::record_change;

/// What is agreed on.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// When it begins.
    pub starts_on: Option<Date>,
    /// When it ends.
    pub ends_on: Option<Date>,
    /// Who bears which costs.
    pub costs: String,
    /// The languages of the work.
    pub languages: String,
    /// Who comes, with which knowledge.
    pub experts: String,
    /// What is expected at the end.
    pub expected: String,
}

/// Writes the terms of an accepted offer, or writes them anew: neither side has agreed to the new ones. `seen` is the revision
/// that the caller saw, 0 for the first.
pub fn write(tx: &mut Tx, actor: &Actor, offer_id: &str, draft: Draft, seen: i32) -> Result<Terms> {
    let (offer, side) = access::offer(tx.conn, actor, offer_id)?;
    let request = accepted(tx, &offer)?;
    steps::require(&request, &[Status::Matched])?;
    let before = of_offer(tx.conn, offer_id)?;
    steps::require_seen(before.as_ref().map_or(0, |row| row.revision), seen)?;
    let mut wrong = Vec::new();
    let row = Terms {
        id: before.as_ref().map_or_else(new_id, |row| row.id.clone()),
        mechanism_id: offer.mechanism_id.clone(),
        offer_id: offer.id.clone(),
        starts_on: draft.starts_on,
        ends_on: draft.ends_on,
        costs: note(&mut wrong, "costs", text::paragraphs(&draft.costs, 2_000)),
        languages: note(&mut wrong, "languages", text::paragraphs(&draft.languages, 500)),
        experts: note(&mut wrong, "experts", text::paragraphs(&draft.experts, 2_000)),
        expected: note(&mut wrong, "expected", text::paragraphs(&draft.expected, 4_000)),
        state_label: None,
        state_at: None,
        partner_label: None,
        partner_at: None,
        updated_at: tx.now,
        revision: seen + 1,
    };
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if row.expected.is_empty() {
        say("expected", Problem::required(""));
    }
    if let (Some(from), Some(to)) = (row.starts_on, row.ends_on)
        && to < from
    {
        say("ends_on", Problem::ends_before_it_begins(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    put(tx, actor, before.as_ref(), &row, "assistance_terms.write")?;
    steps::note(tx, actor, &request, Deed::TermsWritten)?;
    tell_the_other(tx, &request, &offer, side)?;
    Ok(row)
}

/// One side agrees to the terms: for the State the chair, for the partner who offered. When both have agreed on every accepted
/// offer, the request is agreed.
pub fn agree(tx: &mut Tx, actor: &Actor, offer_id: &str, seen: i32) -> Result<Terms> {
    let (offer, side) = access::offer(tx.conn, actor, offer_id)?;
    let before = of_offer(tx.conn, offer_id)?.ok_or(Refusal::NotFound)?;
    let request = accepted(tx, &offer)?;
    steps::require(&request, &[Status::Matched])?;
    steps::require_seen(before.revision, seen)?;
    let mut after = Terms { revision: before.revision + 1, ..before.clone() };
    match side {
        Side::State => {
            actor.require(Act::Approve, ObjectKind::AssistanceRequest, &offer.mechanism_id)?;
            after.state_label = Some(actor.label.clone());
            after.state_at = Some(tx.now);
        }
        Side::Partner => {
            after.partner_label = Some(actor.label.clone());
            after.partner_at = Some(tx.now);
        }
    }
    put(tx, actor, Some(&before), &after, "assistance_terms.agree")?;
    steps::note(tx, actor, &request, Deed::TermsAgreed)?;
    tell_the_other(tx, &request, &offer, side)?;
    if is_agreed(tx.conn, &request)? {
        let agreed = Request { status: Status::Agreed.code().to_owned(), ..request.clone() };
        let agreed =
            steps::take(tx, actor, &request, agreed, (Deed::TermsAgreed, "assistance_request.agree"))?;
        sharing::refresh(tx, actor, &agreed)?;
    }
    Ok(after)
}

fn accepted(tx: &mut Tx, offer: &Offer) -> Result<Request> {
    if offer.state != OfferState::Accepted.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    access::request_by_id(tx.conn, &offer.request_id)
}

fn is_agreed(conn: &mut Conn, request: &Request) -> Result<bool> {
    let accepted = OfferState::Accepted.code();
    for offer in offers::of_request(conn, request)?.into_iter().filter(|offer| offer.state == accepted) {
        let both = |row: &Terms| row.state_at.is_some() && row.partner_at.is_some();
        if !of_offer(conn, &offer.id)?.as_ref().is_some_and(both) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn put(
    tx: &mut Tx,
    actor: &Actor,
    before: Option<&Terms>,
    after: &Terms,
    action: &'static str,
) -> Result<()> {
    match before {
        None => diesel::insert_into(assistance_terms::table).values(after).execute(tx.conn)?,
        Some(before) => {
            let unchanged =
                assistance_terms::id.eq(&before.id).and(assistance_terms::revision.eq(before.revision));
            diesel::update(assistance_terms::table.filter(unchanged)).set(after).execute(tx.conn)?
        }
    };
    record_change(tx, actor, action, before, after)
}

fn tell_the_other(tx: &mut Tx, request: &Request, offer: &Offer, side: Side) -> Result<()> {
    match side {
        Side::State => letters::to_the_partner(tx, offer, News::Terms),
        Side::Partner => letters::to_the_state(tx, request, News::Terms),
    }
}

/// The terms of an offer. The caller has checked who asks.
pub(super) fn of_offer(conn: &mut Conn, offer_id: &str) -> Result<Option<Terms>> {
    Ok(assistance_terms::table
        .filter(assistance_terms::offer_id.eq(offer_id))
        .select(Terms::as_select())
        .first(conn)
        .optional()?)
}
