//! Tokens for programs: shown once, kept as a digest, never more than their maker may do at that moment.

use chrono::Duration;
use diesel::prelude::*;
use suivi_kernel::{Act, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::Tx;
use suivi_store::schema::api_token;

use crate::accounts::model::{Access, SignedIn, TokenScope, secret};
use crate::accounts::rows::ApiToken;
use crate::mechanisms::one_line;
use crate::trail::record_change;

/// The longest life of a token, in days.
const LONGEST_LIFE: i64 = 366;

/// A token to be made.
#[derive(Clone, Copy, Debug)]
pub struct NewApiToken<'a> {
    /// What its maker calls it.
    pub name: &'a str,
    /// The mechanism it is for.
    pub mechanism_id: &'a str,
    /// What it may do.
    pub scope: TokenScope,
    /// How many days it lasts, 1 to 366.
    pub days: i64,
}

/// A token just made.
#[derive(Clone, Debug)]
pub struct MintedToken {
    /// Its identifier.
    pub id: String,
    /// The token itself, to be shown this once.
    pub token: String,
}

/// Makes a token for a program, within a mechanism one is a member of.
pub fn create_token(tx: &mut Tx, who: &SignedIn, new: NewApiToken) -> Result<MintedToken> {
    if !who.actor.is_member_of(new.mechanism_id) {
        return Err(Refusal::NotPermitted.into());
    }
    let name = one_line(new.name, 80).map_err(|problem| Refusal::invalid("name", problem))?;
    if name.is_empty() {
        return Err(Refusal::invalid("name", Problem::required("")).into());
    }
    if !(1..=LONGEST_LIFE).contains(&new.days) {
        return Err(Refusal::invalid("days", Problem::not_a_number(format!("1-{LONGEST_LIFE}"))).into());
    }
    // The prefix lets programs that look for leaked secrets know one when they see it.
    let token = format!("suivi_{}", secret::token()?);
    let row = ApiToken {
        id: new_id(),
        token_hash: secret::digest(&token),
        name,
        mechanism_id: new.mechanism_id.to_owned(),
        account_id: who.account.id.clone(),
        scope: new.scope.code().to_owned(),
        created_at: tx.now,
        expires_at: Some(tx.now + Duration::days(new.days)),
        last_used_at: None,
        revoked_at: None,
    };
    diesel::insert_into(api_token::table).values(&row).execute(tx.conn)?;
    record_change(tx, &who.actor, "api_token.create", None, &row)?;
    Ok(MintedToken { id: row.id, token })
}

/// Ends a token: one's own, or one of the mechanism whose members one administers.
pub fn revoke_token(tx: &mut Tx, who: &SignedIn, token_id: &str) -> Result<()> {
    let found: Option<ApiToken> =
        api_token::table.find(token_id).select(ApiToken::as_select()).first(tx.conn).optional()?;
    let before = found.ok_or(Refusal::NotFound)?;
    let administers = who.actor.may(Act::Update, ObjectKind::UserAdmin, &before.mechanism_id);
    if before.account_id != who.account.id && !administers {
        return Err(Refusal::NotFound.into());
    }
    if before.revoked_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("")).into());
    }
    let after = ApiToken { revoked_at: Some(tx.now), ..before.clone() };
    diesel::update(api_token::table.find(token_id))
        .set(api_token::revoked_at.eq(after.revoked_at))
        .execute(tx.conn)?;
    record_change(tx, &who.actor, "api_token.revoke", Some(&before), &after)
}

/// Writes down that a token is in use. To be called when [`Access::is_due`] says so.
pub fn note_token_use(tx: &mut Tx, access: &Access) -> Result<()> {
    diesel::update(api_token::table.find(access.token_id()))
        .set(api_token::last_used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}
