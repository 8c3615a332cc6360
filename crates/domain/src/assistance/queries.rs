//! Reading requests: the mechanism's own, and what is shared on the hub.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, LocalText, ObjectKind, Problem, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{assistance_request, assistance_step};

use super::model::AssistanceDocument;
use super::rows::{Consent, Evaluation, Milestone, Offer, Request, Step};
use super::sharing::CONSENT_EXPIRED;
use super::{access, consents, delivery, offers, sharing};
use crate::hub::shelf::{self, Filter, Item, Kind};
use crate::mechanisms::Mechanism;

/// The requests of a mechanism that the actor may read, the newest first.
pub fn list(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Request>> {
    actor.require(Act::Read, ObjectKind::AssistanceRequest, &mechanism.id)?;
    let rows: Vec<Request> = assistance_request::table
        .filter(assistance_request::mechanism_id.eq(&mechanism.id))
        .order((assistance_request::created_at.desc(), assistance_request::id.desc()))
        .select(Request::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter(|row| access::may_read(actor, row)).collect())
}

/// One request with everything that the reader may know of it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The request.
    pub request: Request,
    /// Its consents, the last recorded first.
    pub consents: Vec<Consent>,
    /// The one that holds today.
    pub valid: Option<Consent>,
    /// Offers, for the State's side only.
    pub offers: Vec<Offer>,
    /// Steps of the delivery.
    pub milestones: Vec<Milestone>,
    /// What the State said in the end.
    pub evaluation: Option<Evaluation>,
    /// Its history.
    pub steps: Vec<Step>,
    /// Its address on the hub, where it is shared today.
    pub hub_slug: Option<String>,
}

impl Whole {
    /// Its title.
    pub fn titles(&self) -> Result<LocalText> {
        Ok(LocalText::from_json(&self.request.titles)?)
    }
}

/// A request of the mechanism.
pub fn whole(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    slug: &str,
    today: Date,
) -> Result<Whole> {
    let request = access::find(conn, actor, mechanism, slug)?;
    let is_state = access::sides_with_the_state(actor, &mechanism.id);
    let steps = assistance_step::table
        .filter(assistance_step::request_id.eq(&request.id))
        .order((assistance_step::at.desc(), assistance_step::id.desc()))
        .select(Step::as_select())
        .load(conn)?;
    Ok(Whole {
        consents: consents::of_request(conn, &request)?,
        valid: consents::valid(conn, &request, today)?,
        offers: if is_state { offers::of_request(conn, &request)? } else { Vec::new() },
        milestones: delivery::milestones(conn, &request)?,
        evaluation: delivery::evaluation(conn, &request)?,
        hub_slug: sharing::address(conn, &request)?,
        steps,
        request,
    })
}

/// A request as others may know of it.
#[derive(Clone, Debug)]
pub struct Shared {
    /// Its place on the shelf.
    pub item: Item,
    /// What it says.
    pub document: AssistanceDocument,
}

/// What is shared with the actor, of what is looked for. A consent that ended this morning hides its request before the
/// machine has acted upon it.
pub fn shared(conn: &mut Conn, actor: &Actor, filter: Filter, today: Date) -> Result<Vec<Shared>> {
    let filter = Filter { kinds: vec![Kind::Assistance], ..filter };
    let (items, _) = shelf::list(conn, actor, &filter)?;
    let mut all = Vec::new();
    for item in items {
        let document: AssistanceDocument = item.document()?;
        if document.consent_until >= today {
            all.push(Shared { item, document });
        }
    }
    Ok(all)
}

/// The request at an address of the hub.
pub fn shared_one(conn: &mut Conn, actor: &Actor, slug: &str, today: Date) -> Result<Shared> {
    let item = shelf::item(conn, actor, Kind::Assistance, slug)?;
    let document: AssistanceDocument = item.document()?;
    if document.consent_until < today {
        return Err(Refusal::Gone(Problem::withdrawn(CONSENT_EXPIRED)).into());
    }
    Ok(Shared { item, document })
}
