//! Accounts as administrators make, shut and open them. The machine is never left without an operator.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{account, api_token, invitation, one_time_link, recovery_code, session};
use suivi_store::{Conn, Entry, Tx};

use super::links::{self, Purpose};
use super::own::checked_name;
use super::seats::{Seat, administers_all_of, insert_membership, keep_an_administrator, open_memberships_of};
use super::{record_account, sessions};
use crate::accounts::model::{EmailAddress, RESET_HOURS, password};
use crate::accounts::rows::Account;

/// An account to be made at the machine.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// Address.
    pub email: &'a str,
    /// The person's name.
    pub name: &'a str,
    /// The language of pages and mails.
    pub language: Language,
    /// A password; without one, a link to choose it is answered.
    pub password: Option<&'a str>,
    /// Whether the person runs the machine.
    pub is_operator: bool,
    /// A first role.
    pub seat: Option<Seat>,
}

/// An account just made.
#[derive(Clone, Debug)]
pub struct Created {
    /// The account.
    pub account_id: String,
    /// The token of a link to choose a password, where none was given.
    pub password_link: Option<String>,
}

/// Makes an account. Only who runs the machine may; everyone else is invited.
pub fn create_account(tx: &mut Tx, actor: &Actor, new: NewAccount) -> Result<Created> {
    actor.require_operator()?;
    let email: EmailAddress = new.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    let password_hash = match new.password {
        None => None,
        Some(chosen) => {
            password::check("password", chosen, chosen, &email)?;
            Some(password::hash(chosen)?)
        }
    };
    let made = insert_account(tx, actor, &email, new.name, new.language, password_hash, new.is_operator)?;
    if let Some(seat) = new.seat {
        insert_membership(tx, actor, &made.id, seat)?;
    }
    let password_link = match new.password {
        Some(_) => None,
        None => Some(links::make(tx, &made.id, Purpose::Reset, Duration::hours(RESET_HOURS))?),
    };
    Ok(Created { account_id: made.id, password_link })
}

/// Shuts an account: nobody can sign in to it any more, and its sessions and tokens end.
///
/// Who runs the machine may shut any; an administrator one that belongs only to mechanisms of theirs.
pub fn disable_account(tx: &mut Tx, actor: &Actor, account_id: &str) -> Result<()> {
    let before = may_shut(tx.conn, actor, account_id)?;
    if before.disabled_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if before.is_operator {
        keep_an_operator(tx, account_id)?;
    }
    for held in open_memberships_of(tx.conn, account_id)? {
        keep_an_administrator(tx, &held)?;
    }
    diesel::update(account::table.find(account_id)).set(account::disabled_at.eq(tx.now)).execute(tx.conn)?;
    diesel::update(
        api_token::table.filter(api_token::account_id.eq(account_id).and(api_token::revoked_at.is_null())),
    )
    .set(api_token::revoked_at.eq(tx.now))
    .execute(tx.conn)?;
    sessions::end_all(tx, account_id, None)?;
    record_account(tx, actor, "account.disable", account_id);
    Ok(())
}

/// Forgets who a person was: name and address go, and with them every way to sign in. What she did stays, under the roles
/// that the trail and the rows name (DOMAIN 1.2, P8). It cannot be taken back.
///
/// Only who runs the machine may, and only once the person's seats have ended: what she held was handed over then.
pub fn forget_person(tx: &mut Tx, actor: &Actor, account_id: &str) -> Result<()> {
    actor.require_operator()?;
    let found = account_row(tx.conn, account_id)?;
    let seats = open_memberships_of(tx.conn, account_id)?.len();
    if seats > 0 {
        return Err(Refusal::Conflict(Problem::still_holds(seats)).into());
    }
    if found.disabled_at.is_none() {
        disable_account(tx, actor, account_id)?;
    }
    let address = format!("{account_id}@forgotten.invalid");
    diesel::update(account::table.find(account_id))
        .set((
            account::name.eq(""),
            account::email.eq(&address),
            account::password_hash.eq(None::<String>),
            account::totp_secret.eq(None::<String>),
            account::totp_confirmed_at.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    diesel::update(invitation::table.filter(invitation::email.eq(&found.email)))
        .set(invitation::email.eq(&address))
        .execute(tx.conn)?;
    diesel::delete(recovery_code::table.filter(recovery_code::account_id.eq(account_id))).execute(tx.conn)?;
    diesel::delete(one_time_link::table.filter(one_time_link::account_id.eq(account_id))).execute(tx.conn)?;
    diesel::delete(session::table.filter(session::account_id.eq(account_id))).execute(tx.conn)?;
    record_account(tx, actor, "account.forget", account_id);
    Ok(())
}

/// Opens an account again.
pub fn enable_account(tx: &mut Tx, actor: &Actor, account_id: &str) -> Result<()> {
    let before = may_shut(tx.conn, actor, account_id)?;
    if before.disabled_at.is_none() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    diesel::update(account::table.find(account_id))
        .set(account::disabled_at.eq(None::<Timestamp>))
        .execute(tx.conn)?;
    record_account(tx, actor, "account.enable", account_id);
    Ok(())
}

/// Makes somebody an operator of the machine, or no longer one.
pub fn set_operator(tx: &mut Tx, actor: &Actor, account_id: &str, is_operator: bool) -> Result<()> {
    actor.require_operator()?;
    account_row(tx.conn, account_id)?;
    if !is_operator {
        keep_an_operator(tx, account_id)?;
    }
    diesel::update(account::table.find(account_id))
        .set(account::is_operator.eq(is_operator))
        .execute(tx.conn)?;
    let action = if is_operator { "account.make_operator" } else { "account.end_operator" };
    record_account(tx, actor, action, account_id);
    Ok(())
}

/// Puts a new account into the table; the caller has checked who asks for it.
pub(super) fn insert_account(
    tx: &mut Tx,
    actor: &Actor,
    email: &EmailAddress,
    name: &str,
    language: Language,
    password_hash: Option<String>,
    is_operator: bool,
) -> Result<Account> {
    let same = account::table.filter(account::email.eq(email.as_str())).count();
    if same.get_result::<i64>(tx.conn)? > 0 {
        return Err(Refusal::invalid("email", Problem::taken(email)).into());
    }
    let row = Account {
        id: new_id(),
        email: email.as_str().to_owned(),
        name: checked_name(name)?,
        language: language.code().to_owned(),
        password_hash,
        totp_secret: None,
        totp_confirmed_at: None,
        totp_last_step: 0,
        is_operator,
        created_at: tx.now,
        disabled_at: None,
        last_sign_in_at: None,
    };
    diesel::insert_into(account::table).values(&row).execute(tx.conn)?;
    let after = Some(digest(&row.facts()?)?);
    let entry = Entry {
        action: "account.create",
        object_kind: "account",
        object_id: &row.id,
        after,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(row)
}

/// Refuses to take an operator away if it is the last open one.
fn keep_an_operator(tx: &mut Tx, leaving: &str) -> Result<()> {
    diesel::update(account::table.filter(account::is_operator.eq(true)))
        .set(account::is_operator.eq(true))
        .execute(tx.conn)?;
    let others: i64 = account::table
        .filter(
            account::is_operator.eq(true).and(account::disabled_at.is_null()).and(account::id.ne(leaving)),
        )
        .count()
        .get_result(tx.conn)?;
    if others == 0 { Err(Refusal::Conflict(Problem::last_administrator("")).into()) } else { Ok(()) }
}

fn may_shut(conn: &mut Conn, actor: &Actor, account_id: &str) -> Result<Account> {
    let found = account_row(conn, account_id)?;
    if actor.is_operator {
        return Ok(found);
    }
    if found.is_operator || !administers_all_of(conn, actor, account_id)? {
        return Err(Refusal::NotPermitted.into());
    }
    Ok(found)
}

/// One account, open or shut.
pub(super) fn account_row(conn: &mut Conn, account_id: &str) -> Result<Account> {
    let found = account::table.find(account_id).select(Account::as_select()).first(conn).optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
