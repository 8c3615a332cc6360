//! Setting up the authenticator and its recovery codes, and checking what they say.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{account, recovery_code};
use suivi_store::{Db, Entry, Tx, insert_many};

use super::links::{self, Purpose};
use super::people::account_row;
use super::seats::{open_membership, open_memberships_of};
use super::sign_in::prove_own_password;
use super::{record_account, sessions};
use crate::Secrets;
use crate::accounts::model::totp::Authenticator;
use crate::accounts::model::{NewSession, RECOVERY_CODES, SignedIn, secret};
use crate::accounts::rows::{Account, Membership, RecoveryCode};
use crate::mail::{self, Letter};

/// Begins to set up an authenticator. Nothing is asked of the person until [`confirm_totp`] has seen a right code.
///
/// A set-up that was begun but not confirmed goes on with the same secret, so that a page can be shown again.
pub fn begin_totp(tx: &mut Tx, secrets: &Secrets, who: &SignedIn) -> Result<Authenticator> {
    let kept: Account = account::table.find(&who.account.id).select(Account::as_select()).first(tx.conn)?;
    if kept.totp_confirmed_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    match kept.authenticator(secrets) {
        Some(Ok(begun)) => Ok(begun),
        // Begun under another key: nothing is lost by beginning anew.
        None | Some(Err(_)) => {
            let made = Authenticator::new()?;
            keep_authenticator(tx, secrets, &kept.id, &made)?;
            Ok(made)
        }
    }
}

/// Switches the second factor on. Answers a session made anew, all others are ended, and the recovery codes, which
/// are never shown again.
pub fn confirm_totp(
    tx: &mut Tx,
    secrets: &Secrets,
    who: &SignedIn,
    code: &str,
) -> Result<(NewSession, Vec<String>)> {
    let kept: Account = account::table.find(&who.account.id).select(Account::as_select()).first(tx.conn)?;
    if kept.totp_confirmed_at.is_some() || kept.totp_secret.is_none() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    if !accept_totp(tx, secrets, &kept, code)? {
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
        drop_second_factor(tx, &who.account.id)?;
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

/// Takes the second factor of somebody away who lost both device and recovery codes; for who runs the machine.
///
/// Every session of the account ends, and its owner is told by mail.
pub fn reset_second_factor(tx: &mut Tx, actor: &Actor, account_id: &str) -> Result<()> {
    actor.require_operator()?;
    let whose = account_row(tx.conn, account_id)?;
    reset(tx, actor, &whose, None)
}

/// As [`reset_second_factor`], for a member of a mechanism that one administers, with one's own password.
///
/// Refuses one's own account, that of an operator, and that of a person who also belongs to a mechanism that one does
/// not administer: whoever takes a session or a mechanism over must not gain a way into more than that.
pub fn reset_members_second_factor(
    db: &Db,
    who: &SignedIn,
    membership_id: &str,
    password: &str,
) -> Result<()> {
    prove_own_password(db, &who.account.id, "password", password)?;
    db.write_here(|tx| {
        let held = open_membership(tx.conn, membership_id)?;
        who.actor.require(Act::Update, ObjectKind::UserAdmin, &held.mechanism_id)?;
        let whose = account_row(tx.conn, &held.account_id)?;
        let all = open_memberships_of(tx.conn, &whose.id)?;
        let administers =
            |other: &Membership| who.actor.may(Act::Update, ObjectKind::UserAdmin, &other.mechanism_id);
        if whose.id == who.account.id {
            return Err(Refusal::NotPermitted.into());
        }
        if whose.is_operator || !all.iter().all(administers) {
            return Err(Refusal::Conflict(Problem::beyond_mechanism("")).into());
        }
        reset(tx, &who.actor, &whose, Some(&held.mechanism_id))
    })
}

fn reset(tx: &mut Tx, actor: &Actor, whose: &Account, mechanism_id: Option<&str>) -> Result<()> {
    if whose.totp_confirmed_at.is_none() {
        return Err(Refusal::Conflict(Problem::no_second_factor("")).into());
    }
    drop_second_factor(tx, &whose.id)?;
    links::spend_all(tx, &whose.id, Purpose::SecondFactor)?;
    sessions::end_all(tx, &whose.id, None)?;
    let entry = Entry {
        action: "account.second_factor_reset",
        object_kind: "account",
        object_id: &whose.id,
        mechanism_id,
        ..Entry::default()
    };
    tx.record(actor, entry);
    mail::post(tx, &whose.email, whose.language.parse()?, Letter::SecondFactorReset, None)
}

/// Whether the code is an unused recovery code or the authenticator's of this moment; either works once.
///
/// Recovery codes come first: they work also where the authenticator cannot be read.
pub(super) fn accept(tx: &mut Tx, secrets: &Secrets, whose: &Account, code: &str) -> Result<bool> {
    Ok(spend_recovery_code(tx, &whose.id, code)? || accept_totp(tx, secrets, whose, code)?)
}

/// Whether the code is the authenticator's and of a half-minute that was not used before.
fn accept_totp(tx: &mut Tx, secrets: &Secrets, whose: &Account, code: &str) -> Result<bool> {
    let authenticator = match whose.authenticator(secrets) {
        None => return Ok(false),
        Some(Ok(authenticator)) => authenticator,
        Some(Err(why)) => {
            tracing::warn!(
                "an authenticator cannot be read ({why}): see \"The key of the node\" in the manual"
            );
            return Err(Refusal::invalid("code", Problem::authenticator_lost("")).into());
        }
    };
    let Some(step) = authenticator.step_of(code, tx.now)? else { return Ok(false) };
    let unused = account::id.eq(&whose.id).and(account::totp_last_step.lt(step));
    let taken = diesel::update(account::table.filter(unused)).set(account::totp_last_step.eq(step));
    let is_first = taken.execute(tx.conn)? == 1;
    if is_first && whose.has_authenticator_in_clear() {
        // Kept by a version that had no key yet.
        keep_authenticator(tx, secrets, &whose.id, &authenticator)?;
    }
    Ok(is_first)
}

fn keep_authenticator(
    tx: &mut Tx,
    secrets: &Secrets,
    account_id: &str,
    authenticator: &Authenticator,
) -> Result<()> {
    let sealed = secrets.seal(&Authenticator::purpose(account_id), authenticator.secret())?;
    diesel::update(account::table.find(account_id)).set(account::totp_secret.eq(sealed)).execute(tx.conn)?;
    Ok(())
}

/// Takes the authenticator and the recovery codes of an account away.
fn drop_second_factor(tx: &mut Tx, account_id: &str) -> Result<()> {
    diesel::update(account::table.find(account_id))
        .set((account::totp_secret.eq(None::<String>), account::totp_confirmed_at.eq(None::<Timestamp>)))
        .execute(tx.conn)?;
    drop_codes(tx, account_id)
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
