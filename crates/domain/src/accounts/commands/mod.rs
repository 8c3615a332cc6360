//! Everything that changes accounts.

pub(super) mod invitations;
pub(super) mod links;
pub(super) mod own;
pub(super) mod people;
pub(super) mod seats;
pub(super) mod second_factor;
pub(super) mod sessions;
pub(super) mod sign_in;
pub(super) mod throttle;
pub(super) mod tokens;

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Actor, Result};
use suivi_store::schema::{one_time_link, session};
use suivi_store::{Entry, Tx};

/// Throws away what time has made useless: spent links, sessions that ended a month ago, forgotten tries.
pub fn sweep(tx: &mut Tx) -> Result<()> {
    let a_month_ago = tx.now - Duration::days(30);
    diesel::delete(one_time_link::table.filter(one_time_link::expires_at.lt(tx.now))).execute(tx.conn)?;
    diesel::delete(session::table.filter(session::expires_at.lt(a_month_ago))).execute(tx.conn)?;
    throttle::forget_old(tx)
}

/// Records something that was done to an account.
fn record_account(tx: &mut Tx, actor: &Actor, action: &'static str, account_id: &str) {
    tx.record(actor, Entry { action, object_kind: "account", object_id: account_id, ..Entry::default() });
}
