//! What people are to each mechanism. A mechanism is never left without an administrator.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result, Role, Timestamp, new_id};
use suivi_store::schema::{account, mechanism, membership};
use suivi_store::{Conn, Tx};

use super::people::account_row;
use crate::accounts::model::{invitable_roles, needs_institution};
use crate::accounts::rows::Membership;
use crate::followup::hand_over;
use crate::mechanisms;
use crate::trail::record_change;

/// A role in a mechanism, for an institution where the role speaks for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The mechanism.
    pub mechanism_id: String,
    /// The role.
    pub role: Role,
    /// The institution.
    pub institution_id: Option<String>,
}

/// Gives an account one more role.
pub fn add_membership(tx: &mut Tx, actor: &Actor, account_id: &str, seat: Seat) -> Result<String> {
    actor.require(Act::Create, ObjectKind::UserAdmin, &seat.mechanism_id)?;
    insert_membership(tx, actor, account_id, seat)
}

/// Gives a member another role, or another institution to speak for.
pub fn change_role(tx: &mut Tx, actor: &Actor, membership_id: &str, seat: Seat) -> Result<()> {
    let before = open_membership(tx.conn, membership_id)?;
    actor.require(Act::Update, ObjectKind::UserAdmin, &before.mechanism_id)?;
    if seat.mechanism_id != before.mechanism_id {
        return Err(Refusal::NotFound.into());
    }
    let seat = checked_seat(tx.conn, tx.now, &before.account_id, Some(membership_id), seat)?;
    if seat.institution_id != before.institution_id {
        refuse_while_holding(tx.conn, membership_id)?;
    }
    if seat.role != Role::SecretariatAdmin {
        keep_an_administrator(tx, &before)?;
    }
    let after = Membership {
        role: seat.role.code().to_owned(),
        institution_id: seat.institution_id,
        ..before.clone()
    };
    put_membership(tx, actor, "membership.change_role", &before, &after)
}

/// Ends a member's role. What the person did stays under their name and role.
///
/// Refuses where the person still holds things that hang on this seat: they are handed over first.
pub fn end_membership(tx: &mut Tx, actor: &Actor, membership_id: &str) -> Result<()> {
    let before = open_membership(tx.conn, membership_id)?;
    actor.require(Act::Update, ObjectKind::UserAdmin, &before.mechanism_id)?;
    refuse_while_holding(tx.conn, membership_id)?;
    end_seat(tx, actor, membership_id)
}

fn refuse_while_holding(conn: &mut Conn, membership_id: &str) -> Result<()> {
    match hand_over::bound_to_seat(conn, membership_id)? {
        0 => Ok(()),
        held => Err(Refusal::Conflict(Problem::still_holds(held)).into()),
    }
}

/// Ends a seat whose things were handed over; the caller has checked who asks.
pub(crate) fn end_seat(tx: &mut Tx, actor: &Actor, membership_id: &str) -> Result<()> {
    let before = open_membership(tx.conn, membership_id)?;
    keep_an_administrator(tx, &before)?;
    let after = Membership { ended_at: Some(tx.now), ..before.clone() };
    put_membership(tx, actor, "membership.end", &before, &after)
}

/// Has a member speak for the successor of the institution `from`. Answers whether the membership ended instead,
/// because the person holds the same role there already.
///
/// The caller has checked who asks.
pub(crate) fn speak_for(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    membership_id: &str,
    from: &str,
    to: &str,
) -> Result<bool> {
    let before = open_membership(tx.conn, membership_id)?;
    if before.mechanism_id != mechanism_id || before.institution_id.as_deref() != Some(from) {
        return Err(Refusal::NotFound.into());
    }
    let is_there = open_memberships_of(tx.conn, &before.account_id)?.iter().any(|held| {
        held.mechanism_id == mechanism_id
            && held.role == before.role
            && held.institution_id.as_deref() == Some(to)
    });
    let after = match is_there {
        true => Membership { ended_at: Some(tx.now), ..before.clone() },
        false => Membership { institution_id: Some(to.to_owned()), ..before.clone() },
    };
    put_membership(tx, actor, "membership.succeed", &before, &after)?;
    Ok(is_there)
}

/// Takes [`speak_for`] back: the member speaks for `from` again.
pub(crate) fn speak_for_again(
    tx: &mut Tx,
    actor: &Actor,
    mechanism_id: &str,
    membership_id: &str,
    to: &str,
    from: &str,
) -> Result<()> {
    let before: Membership =
        membership::table.find(membership_id).select(Membership::as_select()).first(tx.conn)?;
    let is_own = before.mechanism_id == mechanism_id
        && [Some(to), Some(from)].contains(&before.institution_id.as_deref());
    if !is_own {
        return Err(Refusal::NotFound.into());
    }
    let after = Membership { institution_id: Some(from.to_owned()), ended_at: None, ..before.clone() };
    put_membership(tx, actor, "membership.succeed", &before, &after)
}

/// Whether a membership still speaks for `institution`, or has ended at that very moment.
pub(crate) fn speaks_for(
    conn: &mut Conn,
    membership_id: &str,
    institution: &str,
    ended_at: Option<Timestamp>,
) -> Result<bool> {
    let found: Membership =
        membership::table.find(membership_id).select(Membership::as_select()).first(conn)?;
    Ok(match ended_at {
        Some(_) => found.ended_at == ended_at,
        None => found.ended_at.is_none() && found.institution_id.as_deref() == Some(institution),
    })
}

fn put_membership(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Membership,
    after: &Membership,
) -> Result<()> {
    diesel::update(membership::table.find(&after.id))
        .set((
            membership::role.eq(&after.role),
            membership::institution_id.eq(&after.institution_id),
            membership::ended_at.eq(after.ended_at),
        ))
        .execute(tx.conn)?;
    record_change(tx, actor, action, Some(before), after)
}

/// Puts a new role into the table; the caller has checked who gives it.
pub(super) fn insert_membership(tx: &mut Tx, actor: &Actor, account_id: &str, seat: Seat) -> Result<String> {
    account_row(tx.conn, account_id)?;
    let seat = checked_seat(tx.conn, tx.now, account_id, None, seat)?;
    let row = Membership {
        id: new_id(),
        account_id: account_id.to_owned(),
        mechanism_id: seat.mechanism_id,
        role: seat.role.code().to_owned(),
        institution_id: seat.institution_id,
        created_at: tx.now,
        ended_at: None,
    };
    diesel::insert_into(membership::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "membership.create", None, &row)?;
    Ok(row.id)
}

/// Checks that a role can be held as asked: the mechanism and institution exist, and go together.
pub(super) fn existing_seat(conn: &mut Conn, now: Timestamp, seat: Seat) -> Result<Seat> {
    mechanisms::mechanism_by_id(conn, &seat.mechanism_id)?;
    if invitable_roles().all(|role| role != seat.role) {
        return Err(Refusal::invalid("role", Problem::unknown_choice(seat.role)).into());
    }
    match seat.institution_id.as_deref().filter(|id| !id.is_empty()) {
        None if needs_institution(seat.role) => {
            Err(Refusal::invalid("institution", Problem::required("")).into())
        }
        None => Ok(Seat { institution_id: None, ..seat }),
        Some(id) => {
            let unknown = || Refusal::invalid("institution", Problem::unknown_choice(""));
            let found = mechanisms::institution_by_id(conn, &seat.mechanism_id, id).map_err(|_| unknown())?;
            if found.valid_to.is_some_and(|to| to < now.date()) {
                return Err(unknown().into());
            }
            Ok(seat)
        }
    }
}

/// [`existing_seat`], and the account does not hold it already.
fn checked_seat(
    conn: &mut Conn,
    now: Timestamp,
    account_id: &str,
    own_id: Option<&str>,
    seat: Seat,
) -> Result<Seat> {
    let seat = existing_seat(conn, now, seat)?;
    let is_held = open_memberships_of(conn, account_id)?.iter().any(|held| {
        Some(held.id.as_str()) != own_id
            && held.mechanism_id == seat.mechanism_id
            && held.role == seat.role.code()
            && held.institution_id == seat.institution_id
    });
    if is_held { Err(Refusal::invalid("role", Problem::taken(seat.role)).into()) } else { Ok(seat) }
}

/// Refuses to take `leaving` away if it is the last open administrator of its mechanism.
pub(super) fn keep_an_administrator(tx: &mut Tx, leaving: &Membership) -> Result<()> {
    if leaving.role != Role::SecretariatAdmin.code() {
        return Ok(());
    }
    // Takes the mechanism's row, so that two administrators cannot remove each other at the same moment.
    diesel::update(mechanism::table.find(&leaving.mechanism_id))
        .set(mechanism::slug.eq(mechanism::slug))
        .execute(tx.conn)?;
    let others: i64 = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&leaving.mechanism_id))
        .filter(membership::role.eq(Role::SecretariatAdmin.code()).and(membership::ended_at.is_null()))
        .filter(membership::id.ne(&leaving.id).and(membership::account_id.ne(&leaving.account_id)))
        .filter(account::disabled_at.is_null())
        .count()
        .get_result(tx.conn)?;
    if others == 0 { Err(Refusal::Conflict(Problem::last_administrator("")).into()) } else { Ok(()) }
}

pub(super) fn open_membership(conn: &mut Conn, membership_id: &str) -> Result<Membership> {
    let found: Option<Membership> = membership::table
        .filter(membership::id.eq(membership_id).and(membership::ended_at.is_null()))
        .select(Membership::as_select())
        .first(conn)
        .optional()?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The roles of an account that have not ended, oldest first.
pub(super) fn open_memberships_of(conn: &mut Conn, account_id: &str) -> Result<Vec<Membership>> {
    Ok(membership::table
        .filter(membership::account_id.eq(account_id).and(membership::ended_at.is_null()))
        .order(membership::created_at)
        .select(Membership::as_select())
        .load(conn)?)
}
