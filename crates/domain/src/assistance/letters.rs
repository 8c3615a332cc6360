//! Letters about assistance: that something waits, and a link. No word of a request or an offer stands in a letter.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act, Language, ObjectKind, Result, Role};
use suivi_store::schema::{account, assistance_offer, membership};
use suivi_store::{Conn, Tx};

use super::rows::{Offer, Request};
use crate::mail::{self, AssistanceLetter, Letter};
use crate::mechanisms;

/// What there is to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// A consent waits to be confirmed.
    Consent,
    /// A request was taken up.
    TakenUp,
    /// A request was declined.
    Declined,
    /// Somebody offered.
    Offer,
    /// The other side wrote.
    Message,
    /// The State decided on an offer.
    Decided,
    /// Terms wait for agreement.
    Terms,
    /// The consent has expired.
    Expired,
    /// The State withdrew its request.
    Withdrawn,
}

/// To those who keep the request: the mechanism's officers.
pub(super) fn to_the_state(tx: &mut Tx, request: &Request, news: News) -> Result<()> {
    let people = seats(tx.conn, &request.mechanism_id, Act::Update)?;
    send(tx, request, news, people)
}

/// To the chair: a consent waits to be confirmed.
pub(super) fn to_the_chair(tx: &mut Tx, request: &Request) -> Result<()> {
    let people = seats(tx.conn, &request.mechanism_id, Act::Approve)?;
    send(tx, request, News::Consent, people)
}

fn send(tx: &mut Tx, request: &Request, news: News, people: Vec<(String, Language)>) -> Result<()> {
    let mechanism = mechanisms::mechanism_by_id(tx.conn, &request.mechanism_id)?;
    for (email, language) in people {
        let letter = AssistanceLetter {
            news,
            mechanism: mechanism.names.best_text(language).to_owned(),
            path: format!("{}/assistance/{}", mechanism.slug, request.slug),
        };
        mail::post(tx, &email, language, Letter::Assistance(letter), Some(&mechanism.id))?;
    }
    Ok(())
}

/// To who made an offer.
pub(super) fn to_the_partner(tx: &mut Tx, offer: &Offer, news: News) -> Result<()> {
    let Some(account_id) = &offer.created_by else { return Ok(()) };
    let held: Option<(String, String)> = account::table
        .filter(account::id.eq(account_id).and(account::disabled_at.is_null()))
        .select((account::email, account::language))
        .first(tx.conn)
        .optional()?;
    let Some((email, language)) = held else { return Ok(()) };
    let language: Language = language.parse()?;
    let mechanism = mechanisms::mechanism_by_id(tx.conn, &offer.mechanism_id)?;
    let letter = AssistanceLetter {
        news,
        mechanism: mechanism.names.best_text(language).to_owned(),
        path: format!("hub/assistance/offers/{}", offer.id),
    };
    mail::post(tx, &email, language, Letter::Assistance(letter), Some(&mechanism.id))
}

/// To everybody whose offer still stands.
pub(super) fn to_partners(tx: &mut Tx, request: &Request, news: News) -> Result<()> {
    let offers: Vec<Offer> = assistance_offer::table
        .filter(assistance_offer::request_id.eq(&request.id))
        .filter(assistance_offer::state.eq_any(["offered", "accepted"]))
        .select(Offer::as_select())
        .load(tx.conn)?;
    offers.iter().try_for_each(|offer| to_the_partner(tx, offer, news))
}

fn seats(conn: &mut Conn, mechanism_id: &str, act: Act) -> Result<Vec<(String, Language)>> {
    let held: Vec<(String, String, String)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .select((membership::role, account::email, account::language))
        .load(conn)?;
    let mut people = Vec::new();
    for (role, email, language) in held {
        if role.parse::<Role>()?.permission(ObjectKind::AssistanceRequest).allows(act) {
            people.push((email, language.parse::<Language>()?));
        }
    }
    people.sort();
    people.dedup();
    Ok(people)
}
