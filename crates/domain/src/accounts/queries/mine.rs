//! What people see of their own account: sessions, recovery codes, tokens.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{account, api_token, mechanism, recovery_code, session};

use crate::accounts::commands::links::{self, Purpose};
use crate::accounts::model::{SessionFacts, SignedIn, TokenScope};
use crate::accounts::rows::{ApiToken, Session};

/// One of one's own sessions.
#[derive(Clone, Debug)]
pub struct MySession {
    /// The session.
    pub facts: SessionFacts,
    /// Whether it is the one that asks.
    pub is_this: bool,
}

/// One's own open sessions, the one used last first.
pub fn my_sessions(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<MySession>> {
    let rows: Vec<Session> = session::table
        .filter(session::account_id.eq(&who.account.id))
        .filter(session::revoked_at.is_null().and(session::expires_at.gt(now)))
        .order(session::seen_at.desc())
        .select(Session::as_select())
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|row| MySession { is_this: row.id == who.session.id, facts: row.into() })
        .collect())
}

/// How many recovery codes of one's own are left.
pub fn recovery_codes_left(conn: &mut Conn, who: &SignedIn) -> Result<i64> {
    Ok(recovery_code::table
        .filter(recovery_code::account_id.eq(&who.account.id).and(recovery_code::used_at.is_null()))
        .count()
        .get_result(conn)?)
}

/// A token for a program, as lists show it.
#[derive(Clone, Debug)]
pub struct MyToken {
    /// Identifier.
    pub id: String,
    /// What its maker calls it.
    pub name: String,
    /// Its maker's name.
    pub maker: String,
    /// The mechanism's name.
    pub mechanism: LocalText,
    /// What it may do.
    pub scope: TokenScope,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
    /// When it was last used.
    pub last_used_at: Option<Timestamp>,
}

/// One's own tokens that still work, newest first.
pub fn my_tokens(conn: &mut Conn, who: &SignedIn, now: Timestamp) -> Result<Vec<MyToken>> {
    let mut all = working_tokens(conn, now)?;
    all.retain(|(row, _, _)| row.account_id == who.account.id);
    all.into_iter().map(token_view).collect()
}

/// The tokens that still work in a mechanism, for its administrators, newest first.
pub fn tokens_of(conn: &mut Conn, actor: &Actor, mechanism_id: &str, now: Timestamp) -> Result<Vec<MyToken>> {
    actor.require(Act::Read, ObjectKind::UserAdmin, mechanism_id)?;
    let mut all = working_tokens(conn, now)?;
    all.retain(|(row, _, _)| row.mechanism_id == mechanism_id);
    all.into_iter().map(token_view).collect()
}

/// A node has tens of tokens, not thousands: one query serves both lists.
fn working_tokens(conn: &mut Conn, now: Timestamp) -> Result<Vec<(ApiToken, String, String)>> {
    Ok(api_token::table
        .inner_join(account::table)
        .inner_join(mechanism::table)
        .filter(api_token::revoked_at.is_null())
        .filter(api_token::expires_at.is_null().or(api_token::expires_at.gt(now)))
        .order(api_token::created_at.desc())
        .select((ApiToken::as_select(), account::name, mechanism::names))
        .load(conn)?)
}

fn token_view((row, maker, names): (ApiToken, String, String)) -> Result<MyToken> {
    Ok(MyToken {
        scope: row.scope.parse()?,
        mechanism: LocalText::from_json(&names)?,
        maker,
        id: row.id,
        name: row.name,
        created_at: row.created_at,
        expires_at: row.expires_at,
        last_used_at: row.last_used_at,
    })
}

/// Whether a link to a new password still works.
pub fn reset_link_is_valid(conn: &mut Conn, token: &str, now: Timestamp) -> Result<bool> {
    Ok(links::whose(conn, token, Purpose::Reset, now)?.is_some())
}
