//! Growing pauses after failed tries. A try is counted before it is checked and taken back if it was right, so that
//! many tries at once gain nothing.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Refusal, Result, Timestamp};
use suivi_store::schema::throttle;
use suivi_store::{Tx, on_backend};

use crate::accounts::model::{EmailAddress, secret};
use crate::accounts::rows::Tries;

/// The first pause; each further failure doubles it.
const FIRST_PAUSE: i64 = 30;
/// The longest pause, in seconds.
const LONGEST_PAUSE: i64 = 15 * 60;
/// How long without a failure until all is forgotten.
const FORGOTTEN_AFTER: Duration = Duration::hours(2);

/// Whose tries are counted together; kept as a digest.
pub(super) struct Key {
    digest: String,
    /// The failure from which on there are pauses.
    limit: i32,
}

impl Key {
    /// Tries to sign in with one address.
    pub(super) fn address(email: &EmailAddress) -> Self {
        Key { digest: secret::digest(&format!("address:{email}")), limit: 5 }
    }

    /// Tries from one network. A whole ministry may share one, so it is allowed more.
    pub(super) fn network(network: &str) -> Self {
        Key { digest: secret::digest(&format!("network:{network}")), limit: 25 }
    }

    /// Tries of a second factor or of one's own password while signed in.
    pub(super) fn account(account_id: &str) -> Self {
        Key { digest: secret::digest(&format!("account:{account_id}")), limit: 5 }
    }

    /// Mails with links asked for one address.
    pub(super) fn mail(email: &EmailAddress) -> Self {
        Key { digest: secret::digest(&format!("mail:{email}")), limit: 5 }
    }

    /// Messages that one person sends to others.
    fn messages(account_id: &str) -> Self {
        Key { digest: secret::digest(&format!("message:{account_id}")), limit: 5 }
    }
}

/// Counts a message that somebody sends to another person, or refuses it while a pause lasts.
pub(crate) fn count_message(tx: &mut Tx, account_id: &str) -> Result<()> {
    count_try(tx, &[&Key::messages(account_id)])
}

/// Counts a letter that somebody without an account asked to be sent to an address, or refuses it while a pause lasts.
pub(crate) fn count_letter(tx: &mut Tx, email: &EmailAddress, network: &str) -> Result<()> {
    count_try(tx, &[&Key::network(network), &Key::mail(email)])
}

/// Counts a form that somebody without an account sent, or refuses it while a pause lasts.
pub(crate) fn count_form(tx: &mut Tx, network: &str) -> Result<()> {
    count_try(tx, &[&Key::network(network)])
}

/// Counts a try, or refuses it while a pause lasts.
pub(super) fn count_try(tx: &mut Tx, keys: &[&Key]) -> Result<()> {
    for key in keys {
        count_one(tx, key)?;
    }
    Ok(())
}

fn count_one(tx: &mut Tx, key: &Key) -> Result<()> {
    let first = Tries { key: key.digest.clone(), failures: 0, last_at: tx.now, blocked_until: None };
    on_backend!(&mut *tx.conn, c => {
        diesel::insert_into(throttle::table).values(&first).on_conflict_do_nothing().execute(c)
    })?;
    // The update takes the row's lock, so that two tries at once are both counted.
    let row = throttle::table.find(&key.digest);
    diesel::update(row).set(throttle::failures.eq(throttle::failures + 1)).execute(tx.conn)?;
    let tries: Tries = row.select(Tries::as_select()).first(tx.conn)?;
    if let Some(until) = tries.blocked_until.filter(|until| *until > tx.now) {
        return Err(Refusal::TooMany { wait_seconds: whole_seconds(until - tx.now) }.into());
    }
    let failures = if tx.now - tries.last_at > FORGOTTEN_AFTER { 1 } else { tries.failures };
    diesel::update(row)
        .set((
            throttle::failures.eq(failures),
            throttle::last_at.eq(tx.now),
            throttle::blocked_until.eq(pause(failures, key.limit).map(|pause| tx.now + pause)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes back the try of someone who turned out to be right: all of an address's or account's, one of a network's.
pub(super) fn was_right(tx: &mut Tx, cleared: &[&Key], network: Option<&Key>) -> Result<()> {
    for key in cleared {
        diesel::delete(throttle::table.find(&key.digest)).execute(tx.conn)?;
    }
    if let Some(key) = network {
        let row = throttle::table.find(&key.digest);
        diesel::update(row).set(throttle::failures.eq(throttle::failures - 1)).execute(tx.conn)?;
        // A pause that others brought about stays; one that this very try brought about goes.
        diesel::update(row.filter(throttle::failures.lt(key.limit)))
            .set(throttle::blocked_until.eq(None::<Timestamp>))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Forgets tries long past.
pub(super) fn forget_old(tx: &mut Tx) -> Result<()> {
    let old = throttle::table.filter(throttle::last_at.lt(tx.now - FORGOTTEN_AFTER));
    diesel::delete(old).execute(tx.conn)?;
    Ok(())
}

fn pause(failures: i32, limit: i32) -> Option<Duration> {
    let beyond = u32::try_from(failures - limit).ok()?;
    let doubled = FIRST_PAUSE.checked_shl(beyond.min(10)).unwrap_or(LONGEST_PAUSE);
    Some(Duration::seconds(doubled.min(LONGEST_PAUSE)))
}

fn whole_seconds(left: Duration) -> u64 {
    u64::try_from(left.num_milliseconds()).unwrap_or_default().div_ceil(1_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_doubles_from_the_fifth_failure_to_a_quarter_of_an_hour() {
        let seconds = |failures| pause(failures, 5).map(|pause| pause.num_seconds());
        assert_eq!(
            [4, 5, 6, 7, 9, 10, 500].map(seconds),
            [None, Some(30), Some(60), Some(120), Some(480), Some(900), Some(900)]
        );
    }
}
