//! The consent of the State: recorded by one person, confirmed by another, limited in time, and withdrawn at any moment.
//!
//! It says exactly which parts of a request may be shared and with whom at most. The one that counts is the one confirmed last;
//! it covers only words that were written before it was confirmed.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, FieldProblem, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{assistance_consent, assistance_request};
use suivi_store::{Conn, Db, Tx};

use super::letters::{self, News};
use super::model::{Deed, Part, Status, Visibility};
use super::rows::{Consent, Request};
use super::{access, sharing, steps};
use crate::mechanisms::{Mechanism, note, one_line};
use crate::text;
use crate::trail::record_change;

/// What the officer notes of a consent.
#[derive(Clone, Debug)]
pub struct NewConsent {
    /// The authority that consents.
    pub authority: String,
    /// Who signed for it.
    pub person_name: String,
    /// In which function.
    pub person_function: String,
    /// The day it was given.
    pub given_on: Date,
    /// Which parts may be shared.
    pub parts: Vec<Part>,
    /// With whom at most.
    pub audience: Visibility,
    /// The last day it holds.
    pub expires_on: Date,
    /// What else was said.
    pub note: Option<String>,
    /// The signed paper: its digest among the files, and its name.
    pub paper: Option<(String, String)>,
}

/// Records a consent. It counts once somebody else has confirmed it.
pub fn record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    new: NewConsent,
) -> Result<Consent> {
    let request = access::keep(tx.conn, actor, mechanism, slug)?;
    if request.status == Status::Declined.code() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let mut wrong = Vec::new();
    let authority = note(&mut wrong, "authority", needed_line(&new.authority));
    let person_name = note(&mut wrong, "person_name", needed_line(&new.person_name));
    let person_function = note(&mut wrong, "person_function", needed_line(&new.person_function));
    let said = note(&mut wrong, "note", text::maybe_passage(new.note.as_deref(), 2_000));
    let mut say = |field: &str, problem| wrong.push(FieldProblem { field: field.to_owned(), problem });
    let today = tx.now.date();
    if new.given_on > today {
        say("given_on", Problem::in_the_future(""));
    }
    if new.expires_on < today {
        say("expires_on", Problem::due_in_past(""));
    }
    if new.parts.is_empty() {
        say("parts", Problem::nothing_selected(""));
    }
    if new.audience == Visibility::Private {
        say("audience", Problem::required(""));
    }
    if request.class > 1 && new.audience.reach() > Visibility::Un.reach() {
        say("audience", Problem::restricted(""));
    }
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let parts: Vec<&str> =
        Part::ALL.iter().filter(|part| new.parts.contains(part)).map(|part| part.code()).collect();
    let (paper, paper_name) = new.paper.unzip();
    let row = Consent {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        request_id: request.id.clone(),
        authority,
        person_name,
        person_function,
        given_on: new.given_on,
        parts: serde_json::to_string(&parts)?,
        audience: new.audience.code().to_owned(),
        expires_on: new.expires_on,
        note: said,
        paper,
        paper_name,
        recorded_by: actor.user_id.clone(),
        recorded_label: actor.label.clone(),
        recorded_at: tx.now,
        confirmed_by: None,
        confirmed_label: None,
        confirmed_at: None,
        withdrawn_label: None,
        withdrawn_at: None,
        withdrawn_note: None,
        expired_at: None,
    };
    diesel::insert_into(assistance_consent::table).values(&row).execute(tx.conn)?;
    steps::note(tx, actor, &request, Deed::ConsentRecorded)?;
    record_change(tx, actor, "assistance_consent.record", None, &row)?;
    letters::to_the_chair(tx, &request)?;
    Ok(row)
}

fn needed_line(text: &str) -> Result<String, Problem> {
    let line = one_line(text, 200)?;
    if line.is_empty() { Err(Problem::required("")) } else { Ok(line) }
}

/// The chair confirms a consent that somebody else recorded: the State endorses the request.
pub fn confirm(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    consent_id: &str,
) -> Result<Request> {
    let request = access::find(tx.conn, actor, mechanism, slug)?;
    let before = of_request(tx.conn, &request)?
        .into_iter()
        .find(|row| row.id == consent_id)
        .ok_or(Refusal::NotFound)?;
    actor.require(Act::Approve, ObjectKind::AssistanceRequest, &mechanism.id)?;
    if before.recorded_by == actor.user_id {
        return Err(Refusal::Conflict(Problem::second_person("")).into());
    }
    if before.confirmed_at.is_some() || before.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = Consent {
        confirmed_by: actor.user_id.clone(),
        confirmed_label: Some(actor.label.clone()),
        confirmed_at: Some(tx.now),
        ..before.clone()
    };
    put(tx, actor, &before, &after, "assistance_consent.confirm")?;
    let status: Status = request.status.parse()?;
    let status = match status {
        Status::Draft | Status::Withdrawn => Status::Endorsed,
        other => other,
    };
    let most: Visibility = after.audience.parse()?;
    let visibility: Visibility = request.visibility.parse()?;
    let endorsed = Request {
        status: status.code().to_owned(),
        visibility: visibility.within(most).code().to_owned(),
        ..request.clone()
    };
    let endorsed =
        steps::take(tx, actor, &request, endorsed, (Deed::ConsentConfirmed, "assistance_request.endorse"))?;
    sharing::refresh(tx, actor, &endorsed)?;
    Ok(endorsed)
}

/// The State withdraws its consent, at any moment: the request is hidden everywhere, and only a new consent brings it back.
/// `said` stays on the State's own side.
pub fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    said: Option<&str>,
) -> Result<Request> {
    let request = access::for_the_state(tx.conn, actor, mechanism, slug)?;
    let said = text::maybe_passage(said, 2_000).map_err(|problem| Refusal::invalid("note", problem))?;
    for before in of_request(tx.conn, &request)?.into_iter().filter(|row| row.withdrawn_at.is_none()) {
        let after = Consent {
            withdrawn_label: Some(actor.label.clone()),
            withdrawn_at: Some(tx.now),
            withdrawn_note: said.clone(),
            ..before.clone()
        };
        put(tx, actor, &before, &after, "assistance_consent.withdraw")?;
    }
    let status: Status = request.status.parse()?;
    let status = match status {
        Status::Completed | Status::Evaluated | Status::Declined => status,
        _ => Status::Withdrawn,
    };
    let after = Request {
        status: status.code().to_owned(),
        visibility: Visibility::Private.code().to_owned(),
        ..request.clone()
    };
    let after =
        steps::take(tx, actor, &request, after, (Deed::ConsentWithdrawn, "assistance_request.withdraw"))?;
    sharing::refresh(tx, actor, &after)?;
    letters::to_partners(tx, &after, News::Withdrawn)?;
    Ok(after)
}

/// Acts upon consents that came to their end: what they covered is hidden. Does nothing where nothing ended.
pub fn keep_up(db: &Db) -> Result<()> {
    db.write_here(|tx| {
        let ended: Vec<Consent> = assistance_consent::table
            .filter(assistance_consent::expires_on.lt(tx.now.date()))
            .filter(assistance_consent::confirmed_at.is_not_null())
            .filter(assistance_consent::withdrawn_at.is_null())
            .filter(assistance_consent::expired_at.is_null())
            .select(Consent::as_select())
            .load(tx.conn)?;
        let actor = Actor::system();
        for before in ended {
            let after = Consent { expired_at: Some(tx.now), ..before.clone() };
            put(tx, &actor, &before, &after, "assistance_consent.expire")?;
            let request: Request = assistance_request::table
                .find(&before.request_id)
                .select(Request::as_select())
                .first(tx.conn)?;
            let is_current = current(tx.conn, &request)?.is_some_and(|row| row.id == before.id);
            if is_current {
                steps::note(tx, &actor, &request, Deed::ConsentExpired)?;
                sharing::refresh(tx, &actor, &request)?;
                letters::to_the_state(tx, &request, News::Expired)?;
            }
        }
        Ok(())
    })
}

fn put(tx: &mut Tx, actor: &Actor, before: &Consent, after: &Consent, action: &'static str) -> Result<()> {
    diesel::update(assistance_consent::table.find(&before.id)).set(after).execute(tx.conn)?;
    record_change(tx, actor, action, Some(before), after)
}

/// The consents of a request, the last recorded first.
pub(super) fn of_request(conn: &mut Conn, request: &Request) -> Result<Vec<Consent>> {
    Ok(assistance_consent::table
        .filter(assistance_consent::request_id.eq(&request.id))
        .order((assistance_consent::recorded_at.desc(), assistance_consent::id.desc()))
        .select(Consent::as_select())
        .load(conn)?)
}

/// The consent that counts, whatever it is worth today: the one confirmed last.
pub(super) fn current(conn: &mut Conn, request: &Request) -> Result<Option<Consent>> {
    Ok(of_request(conn, request)?
        .into_iter()
        .filter(|row| row.confirmed_at.is_some())
        .max_by_key(|row| (row.confirmed_at, row.recorded_at, row.id.clone())))
}

/// The consent that counts, where it holds on this day (V20).
pub(super) fn valid(conn: &mut Conn, request: &Request, today: Date) -> Result<Option<Consent>> {
    Ok(current(conn, request)?.filter(|row| row.holds(request.worded_at, today)))
}

impl Consent {
    /// Whether it was confirmed, was not withdrawn, has not ended, and is not older than the words.
    pub fn holds(&self, worded_at: Timestamp, today: Date) -> bool {
        self.withdrawn_at.is_none()
            && self.confirmed_at.is_some_and(|confirmed| confirmed >= worded_at)
            && self.given_on <= today
            && today <= self.expires_on
    }

    /// The parts that may be shared.
    pub fn parts(&self) -> Vec<Part> {
        let codes: Vec<String> = serde_json::from_str(&self.parts).unwrap_or_default();
        codes.iter().filter_map(|code| code.parse().ok()).collect()
    }
}
