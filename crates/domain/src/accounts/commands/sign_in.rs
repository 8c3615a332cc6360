//! Signing in: a password, then where the account asks for it a code.
//!
//! Both steps write before and after they check, in two transactions: a failed try must be counted although the
//! command refuses, and no other writer should wait while a password is hashed.

use diesel::prelude::*;
use suivi_kernel::{Problem, Refusal, Result};
use suivi_store::schema::account;
use suivi_store::{Conn, Db, Tx};

use super::links::{self, Purpose};
use super::throttle::{self, Key};
use super::{second_factor, sessions};
use crate::Secrets;
use crate::accounts::model::{EmailAddress, NewSession, SECOND_FACTOR_WAITS, password};
use crate::accounts::queries::actor_of;
use crate::accounts::rows::Account;

/// What somebody signs in with.
#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    /// The address typed.
    pub email: &'a str,
    /// The password typed.
    pub password: &'a str,
    /// What the browser says it is, for the list of sessions.
    pub device: &'a str,
    /// What stands for the network it comes from, for the pauses after failures.
    pub network: &'a str,
}

/// What came of a right password.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// A session has begun.
    SignedIn(NewSession),
    /// A code is needed too; the token stands for the password until then.
    SecondFactor(String),
}

/// The second step of a sign-in.
#[derive(Clone, Copy, Debug)]
pub struct SecondFactor<'a> {
    /// The token of [`Outcome::SecondFactor`].
    pub pending: &'a str,
    /// The code of the authenticator, or one of the recovery codes.
    pub code: &'a str,
    /// What the browser says it is.
    pub device: &'a str,
    /// What stands for the network it comes from.
    pub network: &'a str,
}

/// Checks an address and a password. The answer and its time are the same whether the address has an account or not.
pub fn sign_in(db: &Db, with: Credentials) -> Result<Outcome> {
    let email: EmailAddress = with.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let (address, network) = (Key::address(&email), Key::network(with.network));
    let kept = db.write_here(|tx| {
        throttle::count_try(tx, &[&network, &address])?;
        Ok(open_account(tx.conn, &email)?.and_then(|account| account.password_hash))
    })?;
    if !password::is_right(with.password, kept.as_deref()) {
        return Err(Refusal::invalid("password", Problem::wrong_credentials("")).into());
    }
    db.write_here(|tx| {
        throttle::was_right(tx, &[&address], Some(&network))?;
        let account = open_account(tx.conn, &email)?
            .filter(|account| account.password_hash == kept)
            .ok_or_else(|| Refusal::invalid("password", Problem::wrong_credentials("")))?;
        if account.totp_confirmed_at.is_some() {
            let pending = links::make(tx, &account.id, Purpose::SecondFactor, SECOND_FACTOR_WAITS)?;
            return Ok(Outcome::SecondFactor(pending));
        }
        let actor = actor_of(tx.conn, &account.id)?;
        sessions::begin(tx, &actor, &account, with.device, false).map(Outcome::SignedIn)
    })
}

/// Checks the code of an authenticator, or a recovery code, after the password.
pub fn confirm_second_factor(db: &Db, secrets: &Secrets, with: SecondFactor) -> Result<NewSession> {
    let expired = || Refusal::invalid("code", Problem::link_expired(""));
    let account = db.write_here(|tx| {
        let account =
            links::whose(tx.conn, with.pending, Purpose::SecondFactor, tx.now)?.ok_or_else(expired)?;
        throttle::count_try(tx, &[&Key::network(with.network), &Key::account(&account.id)])?;
        Ok(account)
    })?;
    db.write_here(|tx| {
        if !second_factor::accept(tx, secrets, &account, with.code)? {
            return Err(Refusal::invalid("code", Problem::wrong_code("")).into());
        }
        if !links::spend(tx, with.pending)? {
            return Err(expired().into());
        }
        throttle::was_right(tx, &[&Key::account(&account.id)], Some(&Key::network(with.network)))?;
        let actor = actor_of(tx.conn, &account.id)?;
        sessions::begin(tx, &actor, &account, with.device, true)
    })
}

/// Checks one's own password again, before something that needs it.
pub(super) fn prove_own_password(db: &Db, account_id: &str, field: &'static str, typed: &str) -> Result<()> {
    let key = Key::account(account_id);
    let kept: Option<String> = db.write_here(|tx| {
        throttle::count_try(tx, &[&key])?;
        Ok(account::table.find(account_id).select(account::password_hash).first(tx.conn)?)
    })?;
    if !password::is_right(typed, kept.as_deref()) {
        return Err(Refusal::invalid(field, Problem::wrong_credentials("")).into());
    }
    db.write_here(|tx: &mut Tx| throttle::was_right(tx, &[&key], None))
}

/// The account of an address that is not shut.
pub(super) fn open_account(conn: &mut Conn, email: &EmailAddress) -> Result<Option<Account>> {
    Ok(account::table
        .filter(account::email.eq(email.as_str()).and(account::disabled_at.is_null()))
        .select(Account::as_select())
        .first(conn)
        .optional()?)
}
