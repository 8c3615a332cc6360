//! Setting up the authenticator and its recovery codes, and checking what they say.

use diesel::prelude::*;
use suivi_kernel::{Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{account, recovery_code};
use suivi_store::{Db, Tx, insert_many};

use super::sign_in::prove_own_password;
use super::{record_account, sessions};
use crate::accounts::model::totp::Authenticator;
use crate::accounts::model::{NewSession, RECOVERY_CODES, SignedIn, secret};
use crate::accounts::rows::{Account, RecoveryCode};

/// Begins to set up an authenticator. Nothing is asked of the person until [`confirm_totp`] has seen a right code.
///
/// A set-up that was begun but not confirmed goes on with the same secret, so that a page can be shown again.
pub fn begin_totp(tx: &mut Tx, who: &SignedIn) -> Result<Authenticator> {
    let kept: Account = account::table.find(&who.account.id).select(Account::as_select()).first(tx.conn)?;
    match (kept.totp_confirmed_at, kept.totp_secret) {
        (Some(_), _) => Err(Refusal::Conflict(Problem::wrong_state("")).into()),
        (None, Some(secret)) => Ok(Authenticator::from_secret(secret)),
        (None, None) => {
            let made = Authenticator::new()?;
            diesel::update(account::table.find(&who.account.id))
                .set(account::totp_secret.eq(made.secret()))
                .execute(tx.conn)?;
            Ok(made)
        }
    }
}

/// Switches the second factor on. Answers a session made anew, all others are ended, and the recovery codes, which
/// are never shown again.
pub fn confirm_totp(tx: &mut Tx, who: &SignedIn, code: &str) -> Result<(NewSession, Vec<String>)> {
    let kept: Account = account::table.find(&who.account.id).select(Account::as_select()).first(tx.conn)?;
    if kept.totp_confirmed_at.is_some() || kept.totp_secret.is_none() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if !accept_totp(tx, &kept, code)? {
        return Err(Refusal::invalid("code", Problem::wrong_code("")).into());
    }
    diesel::update(account::table.find(&kept.id))
        .set(account::totp_confirmed_at.eq(tx.now))
        .execute(tx.conn)?;
    let codes = new_codes(tx, &kept.id)?;
    record_account(tx, &who.actor, "account.second_factor_on", &kept.id);
    Ok((sessions::make_anew(tx, who)?, codes))
}

/// Switches the second factor off, with one's password.
pub fn disable_totp(db: &Db, who: &SignedIn, password: &str) -> Result<NewSession> {
    prove_own_password(db, &who.account.id, "password", password)?;
    db.write_here(|tx| {
        diesel::update(account::table.find(&who.account.id))
            .set((account::totp_secret.eq(None::<String>), account::totp_confirmed_at.eq(None::<Timestamp>)))
            .execute(tx.conn)?;
        drop_codes(tx, &who.account.id)?;
        record_account(tx, &who.actor, "account.second_factor_off", &who.account.id);
        sessions::make_anew(tx, who)
    })
}

/// Hands out new recovery codes, with one's password; the old ones stop working.
pub fn renew_recovery_codes(db: &Db, who: &SignedIn, password: &str) -> Result<Vec<String>> {
    prove_own_password(db, &who.account.id, "password", password)?;
    db.write_here(|tx| {
        let confirmed: Option<Timestamp> =
            account::table.find(&who.account.id).select(account::totp_confirmed_at).first(tx.conn)?;
        if confirmed.is_none() {
            return Err(Refusal::Conflict(Problem::wrong_state("")).into());
        }
        record_account(tx, &who.actor, "account.recovery_codes", &who.account.id);
        new_codes(tx, &who.account.id)
    })
}

/// Whether the code is the authenticator's of this moment or an unused recovery code; either works once.
pub(super) fn accept(tx: &mut Tx, whose: &Account, code: &str) -> Result<bool> {
    Ok(accept_totp(tx, whose, code)? || spend_recovery_code(tx, &whose.id, code)?)
}

/// Whether the code is the authenticator's and of a half-minute that was not used before.
fn accept_totp(tx: &mut Tx, whose: &Account, code: &str) -> Result<bool> {
    let Some(secret) = whose.totp_secret.clone() else { return Ok(false) };
    let Some(step) = Authenticator::from_secret(secret).step_of(code, tx.now)? else { return Ok(false) };
    let unused = account::id.eq(&whose.id).and(account::totp_last_step.lt(step));
    let taken = diesel::update(account::table.filter(unused)).set(account::totp_last_step.eq(step));
    Ok(taken.execute(tx.conn)? == 1)
}

fn spend_recovery_code(tx: &mut Tx, account_id: &str, code: &str) -> Result<bool> {
    let unused = recovery_code::account_id
        .eq(account_id)
        .and(recovery_code::code_hash.eq(secret::recovery_digest(code)))
        .and(recovery_code::used_at.is_null());
    let spent = diesel::update(recovery_code::table.filter(unused)).set(recovery_code::used_at.eq(tx.now));
    Ok(spent.execute(tx.conn)? == 1)
}

fn new_codes(tx: &mut Tx, account_id: &str) -> Result<Vec<String>> {
    drop_codes(tx, account_id)?;
    let codes = (0..RECOVERY_CODES).map(|_| secret::recovery_code()).collect::<Result<Vec<_>>>()?;
    let row = |code: &String| RecoveryCode {
        id: new_id(),
        account_id: account_id.to_owned(),
        code_hash: secret::recovery_digest(code),
        used_at: None,
    };
    let rows: Vec<RecoveryCode> = codes.iter().map(row).collect();
    insert_many!(tx.conn, recovery_code::table, rows, 4)?;
    Ok(codes)
}

fn drop_codes(tx: &mut Tx, account_id: &str) -> Result<()> {
    diesel::delete(recovery_code::table.filter(recovery_code::account_id.eq(account_id))).execute(tx.conn)?;
    Ok(())
}
