//! Everything that reads accounts.

mod members;
mod mine;
mod people;
mod trail;

use std::collections::BTreeSet;

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{account, api_token, membership, session};

pub use self::members::{InvitationView, Member, Offer, invitation_by_token, invitations_of, members_of};
pub use self::mine::{
    MySession, MyToken, my_sessions, my_tokens, recovery_codes_left, reset_link_is_valid, tokens_of,
};
pub use self::people::{Colleague, HeldSeat};
pub(crate) use self::people::{colleagues, everybody, is_member, names, seat, seats_of};
pub use self::trail::{AuditFilter, AuditLine, AuditPage, audit_trail};
use super::model::{Access, AccountFacts, EmailAddress, SignedIn, secret};
use super::rows::{Account, ApiToken, Membership, Session};
use crate::Secrets;
use crate::mechanisms::{self, Mechanism};

/// Who is behind a session's cookie; none if it ended, was revoked or its account is shut. Two queries: the second asks
/// whom the person stands in for.
pub fn session_by_token(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<SignedIn>> {
    let held = membership::account_id.eq(account::id).and(membership::ended_at.is_null());
    let rows: Vec<(Session, Account, Option<Membership>)> = session::table
        .inner_join(account::table.left_join(membership::table.on(held)))
        .filter(session::token_hash.eq(secret::digest(token)))
        .filter(session::revoked_at.is_null().and(session::expires_at.gt(now)))
        .filter(account::disabled_at.is_null())
        .select((Session::as_select(), Account::as_select(), Option::<Membership>::as_select()))
        .load(conn)?;
    let Some((session, account, _)) = rows.first().cloned() else { return Ok(None) };
    let own: Vec<Membership> = rows.into_iter().filter_map(|(_, _, held)| held).collect();
    let lent = people::held_for_others(conn, &account.id, &own, now.date())?;
    let actor = standing_in(actor(&account, own)?, lent)?;
    Ok(Some(SignedIn { session: session.into(), account: account.facts()?, actor }))
}

/// What the bearer of a token may do; none if it ended, was revoked or its maker's account is shut. One query.
pub fn access_by_token(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<Access>> {
    let held = membership::account_id
        .eq(account::id)
        .and(membership::mechanism_id.eq(api_token::mechanism_id))
        .and(membership::ended_at.is_null());
    let rows: Vec<(ApiToken, Account, Option<Membership>)> = api_token::table
        .inner_join(account::table)
        .left_join(membership::table.on(held))
        .filter(api_token::token_hash.eq(secret::digest(token)))
        .filter(api_token::revoked_at.is_null())
        .filter(api_token::expires_at.is_null().or(api_token::expires_at.gt(now)))
        .filter(account::disabled_at.is_null())
        .select((ApiToken::as_select(), Account::as_select(), Option::<Membership>::as_select()))
        .load(conn)?;
    let Some((token, account, _)) = rows.first().cloned() else { return Ok(None) };
    let maker = actor(&account, rows.into_iter().filter_map(|(_, _, held)| held))?;
    Ok(Some(Access {
        token_id: token.id,
        used_at: token.last_used_at,
        scope: token.scope.parse()?,
        // A program never runs the machine, whoever made its token.
        actor: Actor { label: format!("token of {}", maker.label), is_operator: false, ..maker },
    }))
}

/// What an account may do now in its own right, leaving aside whom it stands in for.
pub fn actor_of(conn: &mut Conn, account_id: &str) -> Result<Actor> {
    let found: Account = account::table
        .find(account_id)
        .select(Account::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let held: Vec<Membership> = membership::table
        .filter(membership::account_id.eq(account_id).and(membership::ended_at.is_null()))
        .select(Membership::as_select())
        .load(conn)?;
    actor(&found, held)
}

fn actor(account: &Account, held: impl IntoIterator<Item = Membership>) -> Result<Actor> {
    let memberships = held.into_iter().map(|held| held.seat()).collect::<Result<Vec<_>>>()?;
    Ok(Actor {
        user_id: Some(account.id.clone()),
        label: label(account.is_operator, &memberships),
        memberships,
        is_operator: account.is_operator,
    })
}

/// The actor with the seats of those for whom the person stands in; the trail says for which roles.
fn standing_in(own: Actor, lent: Vec<Membership>) -> Result<Actor> {
    if lent.is_empty() {
        return Ok(own);
    }
    let lent = lent.into_iter().map(|held| held.seat()).collect::<Result<Vec<_>>>()?;
    let label = format!("{} for {}", own.label, label(false, &lent));
    let memberships = own.memberships.into_iter().chain(lent).collect();
    Ok(Actor { label, memberships, ..own })
}

/// The trail names roles, never persons: who left can be forgotten, and what they did still be understood (P8).
fn label(is_operator: bool, memberships: &[suivi_kernel::Membership]) -> String {
    let roles: BTreeSet<&str> = memberships.iter().map(|held| held.role.code()).collect();
    let mut names: Vec<&str> = is_operator.then_some("operator").into_iter().collect();
    names.extend(roles);
    if names.is_empty() { "account without a role".to_owned() } else { names.join(", ") }
}

/// The account of an address, for the command line.
pub fn account_by_email(conn: &mut Conn, actor: &Actor, email: &str) -> Result<AccountFacts> {
    actor.require_operator()?;
    let email: EmailAddress = email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let found: Option<Account> = account::table
        .filter(account::email.eq(email.as_str()))
        .select(Account::as_select())
        .first(conn)
        .optional()?;
    found.ok_or(Refusal::NotFound)?.facts()
}

/// Every account, by name, for who runs the machine.
pub fn all_accounts(conn: &mut Conn, actor: &Actor) -> Result<Vec<AccountFacts>> {
    actor.require_operator()?;
    let all: Vec<Account> = account::table.order(account::name).select(Account::as_select()).load(conn)?;
    all.into_iter().map(|row| row.facts()).collect()
}

/// How the authenticators on a node are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Authenticators {
    /// Sealed with the node's key.
    pub sealed: usize,
    /// Kept before there was a key; each is sealed when its owner next uses it.
    pub in_clear: usize,
    /// Sealed with another key, or altered: their owners need a recovery code or a reset.
    pub shut: usize,
}

/// Counts the authenticators in use, as the node's key finds them; without a key every sealed one is shut.
pub fn authenticators(conn: &mut Conn, actor: &Actor, secrets: Option<&Secrets>) -> Result<Authenticators> {
    actor.require_operator()?;
    let with_one: Vec<Account> = account::table
        .filter(account::totp_confirmed_at.is_not_null().and(account::totp_secret.is_not_null()))
        .select(Account::as_select())
        .load(conn)?;
    let mut found = Authenticators::default();
    for account in with_one {
        let count = match secrets {
            _ if account.has_authenticator_in_clear() => &mut found.in_clear,
            Some(secrets) if matches!(account.authenticator(secrets), Some(Ok(_))) => &mut found.sealed,
            _ => &mut found.shut,
        };
        *count += 1;
    }
    Ok(found)
}

/// The mechanisms that an actor is a member of, by address; all of them for who runs the machine.
pub fn mechanisms_of(conn: &mut Conn, actor: &Actor) -> Result<Vec<Mechanism>> {
    let mut found = mechanisms::all(conn)?;
    found.retain(|mechanism| actor.is_operator || actor.is_member_of(&mechanism.id));
    Ok(found)
}
