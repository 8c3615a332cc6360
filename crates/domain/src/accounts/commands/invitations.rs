//! Invitations: how people come into a mechanism.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Language, ObjectKind, Problem, Refusal, Result, Role, Timestamp, new_id};
use suivi_store::schema::{account, invitation};
use suivi_store::{Conn, Tx};

use super::own::NewPasswordInput;
use super::people::insert_account;
use super::seats::{Seat, existing_seat, insert_membership};
use super::sessions;
use crate::accounts::model::{EmailAddress, INVITATION_DAYS, NewSession, SignedIn, password, secret};
use crate::accounts::queries::actor_of;
use crate::accounts::rows::Invitation;
use crate::mail::{self, Letter};
use crate::mechanisms;
use crate::trail::record_change;

/// Whom to invite, and as what.
#[derive(Clone, Debug)]
pub struct NewInvitation<'a> {
    /// The address the link goes to.
    pub email: &'a str,
    /// What the person will be.
    pub seat: Seat,
    /// The language of the mail; the mechanism's own where none is given.
    pub language: Option<Language>,
}

/// What an invited person without an account fills in.
#[derive(Clone, Copy, Debug)]
pub struct AcceptedInvitation<'a> {
    /// The token of the link.
    pub token: &'a str,
    /// The person's name.
    pub name: &'a str,
    /// The password chosen.
    pub password: NewPasswordInput<'a>,
    /// The language of pages and mails.
    pub language: Language,
    /// What the browser says it is.
    pub device: &'a str,
}

/// Sends an invitation; answers its identifier. An earlier open one to the same address and role is replaced.
pub fn invite(tx: &mut Tx, actor: &Actor, new: NewInvitation) -> Result<String> {
    actor.require(Act::Create, ObjectKind::UserAdmin, &new.seat.mechanism_id)?;
    let email: EmailAddress = new.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let seat = existing_seat(tx.conn, tx.now, new.seat)?;
    let mechanism = mechanisms::mechanism_by_id(tx.conn, &seat.mechanism_id)?;
    let token = secret::token()?;
    let row = Invitation {
        id: new_id(),
        token_hash: secret::digest(&token),
        email: email.as_str().to_owned(),
        mechanism_id: seat.mechanism_id,
        role: seat.role.code().to_owned(),
        institution_id: seat.institution_id,
        invited_by: actor.user_id.clone(),
        created_at: tx.now,
        expires_at: tx.now + Duration::days(INVITATION_DAYS),
        accepted_at: None,
        withdrawn_at: None,
    };
    let replaced = invitation::mechanism_id
        .eq(&row.mechanism_id)
        .and(invitation::email.eq(&row.email))
        .and(invitation::role.eq(&row.role))
        .and(invitation::accepted_at.is_null())
        .and(invitation::withdrawn_at.is_null());
    diesel::update(invitation::table.filter(replaced))
        .set(invitation::withdrawn_at.eq(tx.now))
        .execute(tx.conn)?;
    diesel::insert_into(invitation::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "invitation.create", None, &row)?;
    let language = new.language.unwrap_or(mechanism.language);
    let name = mechanism.names.best_text(language).to_owned();
    let letter = Letter::Invitation { mechanism: name, token, days: INVITATION_DAYS };
    mail::post(tx, email.as_str(), language, letter, Some(&row.mechanism_id))?;
    Ok(row.id)
}

/// Takes an invitation back before it is accepted.
pub fn withdraw_invitation(tx: &mut Tx, actor: &Actor, invitation_id: &str) -> Result<()> {
    let found: Option<Invitation> =
        invitation::table.find(invitation_id).select(Invitation::as_select()).first(tx.conn).optional()?;
    let before = found.ok_or(Refusal::NotFound)?;
    actor.require(Act::Update, ObjectKind::UserAdmin, &before.mechanism_id)?;
    let open = invitation::id
        .eq(invitation_id)
        .and(invitation::accepted_at.is_null())
        .and(invitation::withdrawn_at.is_null());
    let withdrawn = diesel::update(invitation::table.filter(open))
        .set(invitation::withdrawn_at.eq(tx.now))
        .execute(tx.conn)?;
    if withdrawn == 0 {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = Invitation { withdrawn_at: Some(tx.now), ..before.clone() };
    record_change(tx, actor, "invitation.withdraw", Some(&before), &after)
}

/// Accepts an invitation with a new account, and signs in to it.
///
/// Refuses an address that has an account already: its owner signs in and calls [`join`].
pub fn accept_invitation(tx: &mut Tx, with: AcceptedInvitation) -> Result<NewSession> {
    let found = open(tx.conn, with.token, tx.now)?.ok_or_else(expired)?;
    let email: EmailAddress = found.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let has_account = account::table.filter(account::email.eq(&found.email)).count();
    if has_account.get_result::<i64>(tx.conn)? > 0 {
        return Err(Refusal::Conflict(Problem::taken(&found.email)).into());
    }
    super::own::checked_name(with.name)?;
    password::check("password", with.password.password, with.password.again, &email)?;
    let hash = password::hash(with.password.password)?;
    let invitee = Actor { label: "invited person".to_owned(), ..Actor::default() };
    let made = insert_account(tx, &invitee, &email, with.name, with.language, Some(hash), false)?;
    take_seat(tx, &made.id, &found)?;
    let actor = actor_of(tx.conn, &made.id)?;
    sessions::begin(tx, &actor, &made, with.device, false)
}

/// Accepts an invitation with the account one is signed in to; its address must be the one invited.
pub fn join(tx: &mut Tx, who: &SignedIn, token: &str) -> Result<()> {
    let found = open(tx.conn, token, tx.now)?.ok_or_else(expired)?;
    if found.email != who.account.email {
        return Err(Refusal::NotPermitted.into());
    }
    take_seat(tx, &who.account.id, &found)
}

/// The invitation of a link, while it can be accepted.
pub(in crate::accounts) fn open(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<Invitation>> {
    let is_open = invitation::accepted_at.is_null().and(invitation::withdrawn_at.is_null());
    Ok(invitation::table
        .filter(invitation::token_hash.eq(secret::digest(token)))
        .filter(is_open.and(invitation::expires_at.gt(now)))
        .select(Invitation::as_select())
        .first(conn)
        .optional()?)
}

fn expired() -> Refusal {
    Refusal::invalid("token", Problem::link_expired(""))
}

fn take_seat(tx: &mut Tx, account_id: &str, accepted: &Invitation) -> Result<()> {
    let still_open = invitation::id
        .eq(&accepted.id)
        .and(invitation::accepted_at.is_null())
        .and(invitation::withdrawn_at.is_null());
    let taken = diesel::update(invitation::table.filter(still_open))
        .set(invitation::accepted_at.eq(tx.now))
        .execute(tx.conn)?;
    if taken == 0 {
        return Err(expired().into());
    }
    let role: Role = accepted.role.parse()?;
    let seat = Seat {
        mechanism_id: accepted.mechanism_id.clone(),
        role,
        institution_id: accepted.institution_id.clone(),
    };
    let actor = actor_of(tx.conn, account_id)?;
    insert_membership(tx, &actor, account_id, seat)?;
    let after = Invitation { accepted_at: Some(tx.now), ..accepted.clone() };
    record_change(tx, &actor, "invitation.accept", Some(accepted), &after)
}
