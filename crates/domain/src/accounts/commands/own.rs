//! What people do with their own account: password, name and language.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Language, Problem, Refusal, Result};
use suivi_store::schema::account;
use suivi_store::{Db, Tx};

use super::links::{self, Purpose};
use super::sign_in::{open_account, prove_own_password};
use super::throttle::{self, Key};
use super::{record_account, sessions};
use crate::accounts::model::{EmailAddress, NewSession, RESET_HOURS, SignedIn, password};
use crate::accounts::queries::actor_of;
use crate::accounts::rows::Account;
use crate::mail::{self, Letter};
use crate::mechanisms::one_line;

/// A password chosen, and the same typed again.
#[derive(Clone, Copy, Debug)]
pub struct NewPasswordInput<'a> {
    /// The password.
    pub password: &'a str,
    /// The same again.
    pub again: &'a str,
}

/// Sends a link to choose a new password, if the address has an account; never says whether it has.
pub fn request_password_reset(tx: &mut Tx, email: &str, network: &str) -> Result<()> {
    let email: EmailAddress = email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    throttle::count_try(tx, &[&Key::network(network), &Key::mail(&email)])?;
    let Some(whose) = open_account(tx.conn, &email)? else { return Ok(()) };
    links::spend_all(tx, &whose.id, Purpose::Reset)?;
    let token = links::make(tx, &whose.id, Purpose::Reset, Duration::hours(RESET_HOURS))?;
    let actor = actor_of(tx.conn, &whose.id)?;
    record_account(tx, &actor, "account.request_password_reset", &whose.id);
    let letter = Letter::PasswordReset { token, hours: RESET_HOURS };
    mail::post(tx, &whose.email, whose.language.parse()?, letter, None)
}

/// Sets a new password by a link from [`request_password_reset`], and ends every session of the account.
pub fn reset_password(tx: &mut Tx, token: &str, new: NewPasswordInput) -> Result<()> {
    let expired = || Refusal::invalid("token", Problem::link_expired(""));
    let whose = links::whose(tx.conn, token, Purpose::Reset, tx.now)?.ok_or_else(expired)?;
    if !links::spend(tx, token)? {
        return Err(expired().into());
    }
    set_password(tx, &whose, new)?;
    sessions::end_all(tx, &whose.id, None)?;
    let actor = actor_of(tx.conn, &whose.id)?;
    record_account(tx, &actor, "account.reset_password", &whose.id);
    mail::post(tx, &whose.email, whose.language.parse()?, Letter::PasswordChanged, None)
}

/// Changes one's password with the old one. This session gets a new token, all others end.
pub fn change_password(db: &Db, who: &SignedIn, current: &str, new: NewPasswordInput) -> Result<NewSession> {
    prove_own_password(db, &who.account.id, "current", current)?;
    db.write_here(|tx| {
        let whose: Account =
            account::table.find(&who.account.id).select(Account::as_select()).first(tx.conn)?;
        set_password(tx, &whose, new)?;
        record_account(tx, &who.actor, "account.change_password", &whose.id);
        mail::post(tx, &whose.email, who.account.language, Letter::PasswordChanged, None)?;
        sessions::make_anew(tx, who)
    })
}

/// Changes one's name.
pub fn change_name(tx: &mut Tx, who: &SignedIn, name: &str) -> Result<()> {
    let name = checked_name(name)?;
    diesel::update(account::table.find(&who.account.id)).set(account::name.eq(name)).execute(tx.conn)?;
    record_account(tx, &who.actor, "account.change_name", &who.account.id);
    Ok(())
}

/// Changes the language of one's pages and mails.
pub fn change_language(tx: &mut Tx, who: &SignedIn, language: Language) -> Result<()> {
    diesel::update(account::table.find(&who.account.id))
        .set(account::language.eq(language.code()))
        .execute(tx.conn)?;
    record_account(tx, &who.actor, "account.change_language", &who.account.id);
    Ok(())
}

/// A person's name: one line, not empty, at most 120 characters.
pub(super) fn checked_name(name: &str) -> Result<String> {
    let name = one_line(name, 120).map_err(|problem| Refusal::invalid("name", problem))?;
    if name.is_empty() { Err(Refusal::invalid("name", Problem::required("")).into()) } else { Ok(name) }
}

fn set_password(tx: &mut Tx, whose: &Account, new: NewPasswordInput) -> Result<()> {
    let email: EmailAddress = whose.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    password::check("password", new.password, new.again, &email)?;
    diesel::update(account::table.find(&whose.id))
        .set(account::password_hash.eq(password::hash(new.password)?))
        .execute(tx.conn)?;
    links::spend_all(tx, &whose.id, Purpose::Reset)
}
