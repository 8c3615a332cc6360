//! Sessions: beginning, keeping, making anew and ending them.

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{account, session};
use suivi_store::{Entry, Tx};

use super::record_account;
use crate::accounts::model::{IDLE, LONGEST_SESSION, NewSession, SignedIn, secret};
use crate::accounts::rows::{Account, Session};
use crate::mechanisms::one_line;

/// Begins a session with a token of its own; nothing that was known before the sign-in is kept.
pub(super) fn begin(
    tx: &mut Tx,
    actor: &Actor,
    whose: &Account,
    device: &str,
    second_factor: bool,
) -> Result<NewSession> {
    let (token, csrf) = (secret::token()?, secret::token()?);
    let device: String = device.chars().take(200).collect();
    let row = Session {
        token_hash: secret::digest(&token),
        id: new_id(),
        account_id: whose.id.clone(),
        csrf: csrf.clone(),
        device: one_line(&device, 200).unwrap_or_default(),
        second_factor,
        created_at: tx.now,
        seen_at: tx.now,
        expires_at: tx.now + IDLE,
        revoked_at: None,
    };
    diesel::insert_into(session::table).values(&row).execute(tx.conn)?;
    diesel::update(account::table.find(&whose.id))
        .set(account::last_sign_in_at.eq(tx.now))
        .execute(tx.conn)?;
    record_account(tx, actor, "account.sign_in", &whose.id);
    let ends_at = tx.now + LONGEST_SESSION;
    Ok(NewSession { token, csrf, language: whose.language.parse()?, ends_at })
}

/// Gives the session a new token and ends all others of the account: after a change of what protects it.
pub(super) fn make_anew(tx: &mut Tx, who: &SignedIn) -> Result<NewSession> {
    end_all(tx, &who.account.id, Some(&who.session.id))?;
    let (token, csrf) = (secret::token()?, secret::token()?);
    diesel::update(session::table.filter(session::id.eq(&who.session.id)))
        .set((session::token_hash.eq(secret::digest(&token)), session::csrf.eq(&csrf)))
        .execute(tx.conn)?;
    let ends_at = who.session.created_at + LONGEST_SESSION;
    Ok(NewSession { token, csrf, language: who.account.language, ends_at })
}

/// Ends the sessions of an account, all or all but one.
pub(super) fn end_all(tx: &mut Tx, account_id: &str, but: Option<&str>) -> Result<()> {
    let open = session::account_id.eq(account_id).and(session::revoked_at.is_null());
    diesel::update(session::table.filter(open.and(session::id.ne(but.unwrap_or_default()))))
        .set(session::revoked_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes down that a session is in use, and moves its end. To be called when [`SignedIn::is_due`] says so.
pub fn keep_alive(tx: &mut Tx, who: &SignedIn) -> Result<()> {
    let until = (tx.now + IDLE).min(who.session.created_at + LONGEST_SESSION);
    diesel::update(session::table.filter(session::id.eq(&who.session.id)))
        .set((session::seen_at.eq(tx.now), session::expires_at.eq(until)))
        .execute(tx.conn)?;
    Ok(())
}

/// Ends the session one is in.
pub fn sign_out(tx: &mut Tx, who: &SignedIn) -> Result<()> {
    diesel::update(session::table.filter(session::id.eq(&who.session.id)))
        .set(session::revoked_at.eq(tx.now))
        .execute(tx.conn)?;
    record_account(tx, &who.actor, "account.sign_out", &who.account.id);
    Ok(())
}

/// Ends every session of one's own, this one too.
pub fn sign_out_everywhere(tx: &mut Tx, who: &SignedIn) -> Result<()> {
    end_all(tx, &who.account.id, None)?;
    record_account(tx, &who.actor, "account.sign_out_everywhere", &who.account.id);
    Ok(())
}

/// Ends one session of one's own, on another device for instance.
pub fn revoke_session(tx: &mut Tx, who: &SignedIn, session_id: &str) -> Result<()> {
    let mine = session::id.eq(session_id).and(session::account_id.eq(&who.account.id));
    let ended = diesel::update(session::table.filter(mine.and(session::revoked_at.is_null())))
        .set(session::revoked_at.eq(Some::<Timestamp>(tx.now)))
        .execute(tx.conn)?;
    if ended == 0 {
        return Err(Refusal::NotFound.into());
    }
    let entry =
        Entry { action: "session.revoke", object_kind: "session", object_id: session_id, ..Entry::default() };
    tx.record(&who.actor, entry);
    Ok(())
}
