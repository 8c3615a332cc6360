//! Offers: what a partner can give, the talk about it, and what the State decides. Nobody but the two sides knows of one.

use diesel::prelude::*;
use suivi_kernel::{Actor, Date, FieldProblem, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{assistance_message, assistance_offer};
use suivi_store::{Conn, Tx};

use super::access::{self, Side};
use super::letters::{self, News};
use super::model::{Deed, OfferState, Status};
use super::rows::{Message, Offer, Request};
use super::{requests, sharing, steps};
use crate::mechanisms::{Mechanism, note, one_line};
use crate::text;
use crate::trail::record_change;

/// What a partner writes.
#[derive(Clone, Debug, Default)]
pub struct NewOffer {
    /// The way of cooperation: a code of `vocab::modalities`.
    pub modality: String,
    /// What is offered.
    pub body: String,
    /// The languages it can be given in.
    pub languages: String,
    /// From when on.
    pub period_from: Option<Date>,
    /// Until when.
    pub period_to: Option<Date>,
    /// Who would pay for what.
    pub finance: Option<String>,
    /// Whom to write to.
    pub contact: String,
}

/// Offers assistance to the request at an address of the hub, from one of the actor's seats.
pub fn offer(tx: &mut Tx, actor: &Actor, slug: &str, voice: Option<&str>, new: NewOffer) -> Result<Offer> {
    let request = requests::shared(tx, actor, slug)?;
    let mut voices = access::offers_as(tx.conn, actor, &request.mechanism_id)?;
    actor.require_that(!voices.is_empty())?;
    let at = match voice.filter(|key| !key.is_empty()) {
        None => 0,
        Some(key) => voices.iter().position(|voice| voice.key() == key).ok_or(Refusal::NotPermitted)?,
    };
    let voice = voices.swap_remove(at);
    if !request.status.parse::<Status>()?.takes_offers() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let new = tidy(new)?;
    let row = Offer {
        id: new_id(),
        mechanism_id: request.mechanism_id.clone(),
        request_id: request.id.clone(),
        by_mechanism_id: voice.mechanism_id,
        by_institution_id: voice.institution_id,
        by_role: voice.role.code().to_owned(),
        by_names: voice.names.to_json(),
        modality: new.modality,
        body: new.body,
        languages: new.languages,
        period_from: new.period_from,
        period_to: new.period_to,
        finance: new.finance,
        contact: new.contact,
        state: OfferState::Offered.code().to_owned(),
        reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        decided_label: None,
        decided_at: None,
        revision: 1,
    };
    diesel::insert_into(assistance_offer::table).values(&row).execute(tx.conn)?;
    steps::note(tx, actor, &request, Deed::Offered)?;
    record_change(tx, actor, "assistance_offer.make", None, &row)?;
    letters::to_the_state(tx, &request, News::Offer)?;
    Ok(row)
}

fn tidy(new: NewOffer) -> Result<NewOffer> {
    let mut wrong = Vec::new();
    let tidy = NewOffer {
        body: note(&mut wrong, "body", text::paragraphs(&new.body, requests::LONGEST)),
        languages: note(&mut wrong, "languages", one_line(&new.languages, 200)),
        finance: note(&mut wrong, "finance", text::maybe_passage(new.finance.as_deref(), 2_000)),
        contact: note(&mut wrong, "contact", one_line(&new.contact, 300)),
        ..new
    };
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    if vocab::modality(&tidy.modality).is_none() {
        say("modality", Problem::required(""));
    }
    for (field, text) in [("body", &tidy.body), ("languages", &tidy.languages), ("contact", &tidy.contact)] {
        if text.is_empty() {
            say(field, Problem::required(""));
        }
    }
    if let (Some(from), Some(to)) = (tidy.period_from, tidy.period_to)
        && to < from
    {
        say("period_to", Problem::ends_before_it_begins(""));
    }
    if wrong.is_empty() { Ok(tidy) } else { Err(Refusal::Invalid(wrong).into()) }
}

/// The State accepts an offer: a partner is found. It may accept several.
pub fn accept(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, slug: &str, id: &str) -> Result<Request> {
    let request = access::for_the_state(tx.conn, actor, mechanism, slug)?;
    let before = open_offer(tx.conn, &request, id)?;
    steps::require(&request, &[Status::Submitted, Status::UnderReview, Status::Matched])?;
    let offer = decide(tx, actor, &before, OfferState::Accepted, None)?;
    let after = Request { status: Status::Matched.code().to_owned(), ..request.clone() };
    let after = steps::take(tx, actor, &request, after, (Deed::OfferAccepted, "assistance_request.match"))?;
    sharing::refresh(tx, actor, &after)?;
    letters::to_the_partner(tx, &offer, News::Decided)?;
    Ok(after)
}

/// The State declines an offer, with thanks and the reason.
pub fn decline(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    id: &str,
    reason: &str,
) -> Result<Offer> {
    let request = access::for_the_state(tx.conn, actor, mechanism, slug)?;
    let before = open_offer(tx.conn, &request, id)?;
    let reason = text::paragraphs(reason, 2_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let offer = decide(tx, actor, &before, OfferState::Declined, Some(reason))?;
    steps::note(tx, actor, &request, Deed::OfferDeclined)?;
    letters::to_the_partner(tx, &offer, News::Decided)?;
    Ok(offer)
}

/// Who made an offer takes it back, as long as the State has not decided.
pub fn take_back(tx: &mut Tx, actor: &Actor, id: &str) -> Result<Offer> {
    let (before, side) = access::offer(tx.conn, actor, id)?;
    actor.require_that(side == Side::Partner)?;
    let request = access::request_by_id(tx.conn, &before.request_id)?;
    let before = open_offer(tx.conn, &request, id)?;
    let offer = decide(tx, actor, &before, OfferState::TakenBack, None)?;
    steps::note(tx, actor, &request, Deed::OfferTakenBack)?;
    Ok(offer)
}

/// Writes to the other side of an offer.
pub fn say(tx: &mut Tx, actor: &Actor, id: &str, body: &str) -> Result<Message> {
    let (offer, side) = access::offer(tx.conn, actor, id)?;
    let body = text::paragraphs(body, 5_000).map_err(|problem| Refusal::invalid("body", problem))?;
    if body.is_empty() {
        return Err(Refusal::invalid("body", Problem::required("")).into());
    }
    let row = Message {
        id: new_id(),
        mechanism_id: offer.mechanism_id.clone(),
        offer_id: offer.id.clone(),
        side: side.code().to_owned(),
        body,
        author_id: actor.user_id.clone(),
        author_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(assistance_message::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "assistance_message.write", None, &row)?;
    match side {
        Side::State => letters::to_the_partner(tx, &offer, News::Message)?,
        Side::Partner => {
            let request = access::request_by_id(tx.conn, &offer.request_id)?;
            letters::to_the_state(tx, &request, News::Message)?;
        }
    }
    Ok(row)
}

fn open_offer(conn: &mut Conn, request: &Request, id: &str) -> Result<Offer> {
    let row = of_request(conn, request)?.into_iter().find(|row| row.id == id).ok_or(Refusal::NotFound)?;
    if row.state == OfferState::Offered.code() {
        Ok(row)
    } else {
        Err(Refusal::Conflict(Problem::wrong_state("")).into())
    }
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    before: &Offer,
    state: OfferState,
    reason: Option<String>,
) -> Result<Offer> {
    let after = Offer {
        state: state.code().to_owned(),
        reason,
        decided_label: Some(actor.label.clone()),
        decided_at: Some(tx.now),
        revision: before.revision + 1,
        ..before.clone()
    };
    let unchanged = assistance_offer::id.eq(&before.id).and(assistance_offer::revision.eq(before.revision));
    if diesel::update(assistance_offer::table.filter(unchanged)).set(&after).execute(tx.conn)? == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record_change(tx, actor, "assistance_offer.decide", Some(before), &after)?;
    Ok(after)
}

/// The offers for a request, the oldest first. The caller has checked who asks.
pub(super) fn of_request(conn: &mut Conn, request: &Request) -> Result<Vec<Offer>> {
    Ok(assistance_offer::table
        .filter(assistance_offer::request_id.eq(&request.id))
        .order((assistance_offer::created_at, assistance_offer::id))
        .select(Offer::as_select())
        .load(conn)?)
}

/// What was written about an offer, the oldest first.
pub(super) fn messages(conn: &mut Conn, offer_id: &str) -> Result<Vec<Message>> {
    Ok(assistance_message::table
        .filter(assistance_message::offer_id.eq(offer_id))
        .order((assistance_message::at, assistance_message::id))
        .select(Message::as_select())
        .load(conn)?)
}

/// The offers that the actor made, or somebody at the same seat, the newest first.
pub fn mine(conn: &mut Conn, actor: &Actor) -> Result<Vec<Offer>> {
    let seats: Vec<&str> = actor.memberships.iter().map(|held| held.mechanism_id.as_str()).collect();
    let me = actor.user_id.clone().unwrap_or_default();
    let rows: Vec<Offer> = assistance_offer::table
        .filter(assistance_offer::by_mechanism_id.eq_any(seats).or(assistance_offer::created_by.eq(me)))
        .order((assistance_offer::created_at.desc(), assistance_offer::id.desc()))
        .select(Offer::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter(|row| access::made(actor, row)).collect())
}

/// An offer as one of its two sides reads it.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The offer.
    pub offer: Offer,
    /// On which side the reader stands.
    pub side: Side,
    /// The talk about it.
    pub messages: Vec<Message>,
    /// The terms, once somebody wrote them.
    pub terms: Option<super::rows::Terms>,
    /// The address of the request on the hub; none where the State does not share it today.
    pub hub_slug: Option<String>,
    /// What the shelf calls the request; nothing where the State does not share it today.
    pub titles: Option<suivi_kernel::LocalText>,
}

/// Opens an offer for one of its two sides. What the State no longer shares of the request stays hidden from the partner.
pub fn open(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Opened> {
    let (offer, side) = access::offer(conn, actor, id)?;
    let messages = messages(conn, &offer.id)?;
    let terms = super::terms::of_offer(conn, &offer.id)?;
    let item = crate::hub::shelf::row(conn, &offer.request_id)?.filter(|item| item.withdrawn_at.is_none());
    let titles = item.as_ref().map(|item| item.titles()).transpose()?;
    Ok(Opened { offer, side, messages, terms, hub_slug: item.map(|item| item.slug), titles })
}
