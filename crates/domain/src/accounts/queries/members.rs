//! The members of a mechanism and those invited.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, LocalText, ObjectKind, Result, Role, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::{account, institution, invitation, membership};

use crate::accounts::commands::invitations;
use crate::accounts::model::AccountFacts;
use crate::accounts::rows::{Account, Invitation, Membership};
use crate::mechanisms::{self, Mechanism};

/// A role somebody holds, as the list of members shows it.
#[derive(Clone, Debug)]
pub struct Member {
    /// The role's own identifier, for changing and ending it.
    pub membership_id: String,
    /// The person.
    pub account: AccountFacts,
    /// When the person last signed in.
    pub last_sign_in_at: Option<Timestamp>,
    /// The role.
    pub role: Role,
    /// The institution the person speaks for.
    pub institution_id: Option<String>,
    /// Its name.
    pub institution: Option<LocalText>,
    /// Since when.
    pub since: Timestamp,
}

/// The members of a mechanism, by name.
pub fn members_of(conn: &mut Conn, actor: &Actor, mechanism_id: &str) -> Result<Vec<Member>> {
    actor.require(Act::Read, ObjectKind::UserAdmin, mechanism_id)?;
    let rows: Vec<(Membership, Account, Option<String>)> = membership::table
        .inner_join(account::table)
        .left_join(institution::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::ended_at.is_null()))
        .order((account::name, membership::created_at))
        .select((Membership::as_select(), Account::as_select(), institution::names.nullable()))
        .load(conn)?;
    let member = |(held, account, names): (Membership, Account, Option<String>)| {
        Ok(Member {
            account: account.facts()?,
            last_sign_in_at: account.last_sign_in_at,
            role: held.role.parse()?,
            institution: names.as_deref().map(LocalText::from_json).transpose()?,
            membership_id: held.id,
            institution_id: held.institution_id,
            since: held.created_at,
        })
    };
    rows.into_iter().map(member).collect()
}

/// An invitation that waits, as administrators see it.
#[derive(Clone, Debug)]
pub struct InvitationView {
    /// Identifier.
    pub id: String,
    /// Whom it went to.
    pub email: String,
    /// The role offered.
    pub role: Role,
    /// The institution's name.
    pub institution: Option<LocalText>,
    /// When it was sent.
    pub created_at: Timestamp,
    /// Until when it can be accepted; it stays in the list afterwards, to be sent again or withdrawn.
    pub expires_at: Timestamp,
}

/// The invitations of a mechanism that were neither accepted nor withdrawn, newest first.
pub fn invitations_of(conn: &mut Conn, actor: &Actor, mechanism_id: &str) -> Result<Vec<InvitationView>> {
    actor.require(Act::Read, ObjectKind::UserAdmin, mechanism_id)?;
    let open = invitation::accepted_at.is_null().and(invitation::withdrawn_at.is_null());
    let rows: Vec<(Invitation, Option<String>)> = invitation::table
        .left_join(institution::table)
        .filter(invitation::mechanism_id.eq(mechanism_id).and(open))
        .order(invitation::created_at.desc())
        .select((Invitation::as_select(), institution::names.nullable()))
        .load(conn)?;
    let view = |(row, names): (Invitation, Option<String>)| {
        Ok(InvitationView {
            role: row.role.parse()?,
            institution: names.as_deref().map(LocalText::from_json).transpose()?,
            id: row.id,
            email: row.email,
            created_at: row.created_at,
            expires_at: row.expires_at,
        })
    };
    rows.into_iter().map(view).collect()
}

/// What an invitation's link offers, as the invited person sees it.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The address invited.
    pub email: String,
    /// The mechanism.
    pub mechanism: Mechanism,
    /// The role.
    pub role: Role,
    /// The institution's name.
    pub institution: Option<LocalText>,
    /// Whether the address has an account, so that its owner signs in instead of making one.
    pub has_account: bool,
}

/// What the link of an invitation offers; none if it cannot be accepted any more.
pub fn invitation_by_token(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Option<Offer>> {
    let Some(found) = invitations::open(conn, token, now)? else { return Ok(None) };
    let same_address = account::table.filter(account::email.eq(&found.email)).count();
    let institution = match &found.institution_id {
        Some(id) => Some(mechanisms::institution_by_id(conn, &found.mechanism_id, id)?.names),
        None => None,
    };
    Ok(Some(Offer {
        has_account: same_address.get_result::<i64>(conn)? > 0,
        mechanism: mechanisms::mechanism_by_id(conn, &found.mechanism_id)?,
        role: found.role.parse()?,
        institution,
        email: found.email,
    }))
}
