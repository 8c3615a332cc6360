//! Links that open something: a new password, the second step of a sign-in, a place in the demo.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result, Timestamp};
use suivi_store::schema::{account, one_time_link};
use suivi_store::{Conn, Tx};

use super::sessions;
use crate::accounts::model::{NewSession, secret};
use crate::accounts::queries::actor_of;
use crate::accounts::rows::{Account, OneTimeLink};

/// What a link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::accounts) enum Purpose {
    /// Choosing a password; single use.
    Reset,
    /// The second step of a sign-in; single use.
    SecondFactor,
    /// Signing in to the demo; works until it expires.
    Demo,
}

impl Purpose {
    fn code(self) -> &'static str {
        match self {
            Purpose::Reset => "reset",
            Purpose::SecondFactor => "second_factor",
            Purpose::Demo => "demo",
        }
    }
}

/// Makes a link; answers its token, which is kept nowhere.
pub(super) fn make(tx: &mut Tx, account_id: &str, purpose: Purpose, lasts: Duration) -> Result<String> {
    let token = secret::token()?;
    let row = OneTimeLink {
        token_hash: secret::digest(&token),
        account_id: account_id.to_owned(),
        purpose: purpose.code().to_owned(),
        created_at: tx.now,
        expires_at: tx.now + lasts,
        used_at: None,
    };
    diesel::insert_into(one_time_link::table).values(&row).execute(tx.conn)?;
    Ok(token)
}

/// The account that a link of this purpose opens now; none if it is unknown, used, expired or the account is shut.
pub(in crate::accounts) fn whose(
    conn: &mut Conn,
    token: &str,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Option<Account>> {
    let works = one_time_link::purpose
        .eq(purpose.code())
        .and(one_time_link::used_at.is_null())
        .and(one_time_link::expires_at.gt(now));
    Ok(one_time_link::table
        .inner_join(account::table)
        .filter(one_time_link::token_hash.eq(secret::digest(token)).and(works))
        .filter(account::disabled_at.is_null())
        .select(Account::as_select())
        .first(conn)
        .optional()?)
}

/// Marks a link as used; false if somebody was quicker.
pub(super) fn spend(tx: &mut Tx, token: &str) -> Result<bool> {
    let row = one_time_link::token_hash.eq(secret::digest(token)).and(one_time_link::used_at.is_null());
    let spent = diesel::update(one_time_link::table.filter(row)).set(one_time_link::used_at.eq(tx.now));
    Ok(spent.execute(tx.conn)? == 1)
}

/// Makes every link of a purpose useless for an account.
pub(super) fn spend_all(tx: &mut Tx, account_id: &str, purpose: Purpose) -> Result<()> {
    let row = one_time_link::account_id.eq(account_id).and(one_time_link::purpose.eq(purpose.code()));
    diesel::update(one_time_link::table.filter(row.and(one_time_link::used_at.is_null())))
        .set(one_time_link::used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// Makes a link to choose a new password, for whoever runs the machine to hand over where there is no mail.
pub fn issue_reset_link(tx: &mut Tx, actor: &Actor, account_id: &str, lasts: Duration) -> Result<String> {
    actor.require_operator()?;
    super::record_account(tx, actor, "account.reset_link", account_id);
    make(tx, account_id, Purpose::Reset, lasts)
}

/// Makes a link that signs in to an account of the demo, as often as wanted until it expires.
///
/// For the demo command alone: such a link is as good as a password.
pub fn issue_demo_link(tx: &mut Tx, actor: &Actor, account_id: &str, lasts: Duration) -> Result<String> {
    actor.require_operator()?;
    super::record_account(tx, actor, "account.demo_link", account_id);
    make(tx, account_id, Purpose::Demo, lasts)
}

/// Signs in by a link of the demo.
pub fn sign_in_by_demo_link(tx: &mut Tx, token: &str, device: &str) -> Result<NewSession> {
    let account = whose(tx.conn, token, Purpose::Demo, tx.now)?.ok_or(Refusal::NotFound)?;
    let actor = actor_of(tx.conn, &account.id)?;
    sessions::begin(tx, &actor, &account, device, false)
}
