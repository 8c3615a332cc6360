//! People as others in the mechanism see them: names, colleagues, and whom somebody stands in for.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act, Date, ObjectKind, Result, Role};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{absence, account, membership};

use crate::accounts::rows::Membership;

/// A person who speaks for an institution.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    /// The person.
    pub account_id: String,
    /// The name.
    pub name: String,
}

/// The people who speak for an institution, by name, each once; the caller has checked who asks.
pub(crate) fn colleagues(
    conn: &mut Conn,
    mechanism_id: &str,
    institution_id: &str,
) -> Result<Vec<Colleague>> {
    let rows: Vec<(String, String)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::institution_id.eq(institution_id)))
        .filter(membership::ended_at.is_null().and(account::disabled_at.is_null()))
        .order((account::name, account::id))
        .select((account::id, account::name))
        .distinct()
        .load(conn)?;
    Ok(rows.into_iter().map(|(account_id, name)| Colleague { account_id, name }).collect())
}

/// Everybody who holds a seat in a mechanism, by name, once for each seat; the caller has checked who asks.
pub(crate) fn everybody(conn: &mut Conn, mechanism_id: &str) -> Result<Vec<(Colleague, HeldSeat)>> {
    let rows: Vec<(Membership, String)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id))
        .filter(membership::ended_at.is_null().and(account::disabled_at.is_null()))
        .order((account::name, account::id, membership::created_at))
        .select((Membership::as_select(), account::name))
        .load(conn)?;
    let person = |(held, name): (Membership, String)| {
        Ok((Colleague { account_id: held.account_id.clone(), name }, held_seat(held)?))
    };
    rows.into_iter().map(person).collect()
}

/// The names of some people, by identifier; one who was forgotten has none. The caller has checked who asks.
pub(crate) fn names(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, String>> {
    let mut names = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let found: Vec<(String, String)> = account::table
            .filter(account::id.eq_any(some).and(account::name.ne("")))
            .select((account::id, account::name))
            .load(conn)?;
        names.extend(found);
    }
    Ok(names)
}

/// A seat that a person holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldSeat {
    /// The membership.
    pub membership_id: String,
    /// The role.
    pub role: Role,
    /// The institution the person speaks for.
    pub institution_id: Option<String>,
}

/// The open seats of a person in a mechanism, oldest first.
pub(crate) fn seats_of(conn: &mut Conn, mechanism_id: &str, account_id: &str) -> Result<Vec<HeldSeat>> {
    let rows: Vec<Membership> = membership::table
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::account_id.eq(account_id)))
        .filter(membership::ended_at.is_null())
        .order((membership::created_at, membership::id))
        .select(Membership::as_select())
        .load(conn)?;
    rows.into_iter().map(held_seat).collect()
}

/// An open seat with its mechanism and its holder; none where it has ended.
pub(crate) fn seat(conn: &mut Conn, membership_id: &str) -> Result<Option<(String, String, HeldSeat)>> {
    let row: Option<Membership> = membership::table
        .filter(membership::id.eq(membership_id).and(membership::ended_at.is_null()))
        .select(Membership::as_select())
        .first(conn)
        .optional()?;
    row.map(|row| Ok((row.mechanism_id.clone(), row.account_id.clone(), held_seat(row)?))).transpose()
}

fn held_seat(row: Membership) -> Result<HeldSeat> {
    Ok(HeldSeat { role: row.role.parse()?, membership_id: row.id, institution_id: row.institution_id })
}

/// Whether a person with an open account holds a seat in the mechanism.
pub(crate) fn is_member(conn: &mut Conn, mechanism_id: &str, account_id: &str) -> Result<bool> {
    let seats: i64 = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(mechanism_id).and(membership::account_id.eq(account_id)))
        .filter(membership::ended_at.is_null().and(account::disabled_at.is_null()))
        .count()
        .get_result(conn)?;
    Ok(seats > 0)
}

/// The seats that somebody holds for people who are away on a day.
///
/// They are the seats that the person away holds herself at this moment, in the mechanism of the absence, of which the
/// delegate must be a member in her own right. A seat that manages members is not delegated, and no seat is passed on.
pub(super) fn held_for_others(
    conn: &mut Conn,
    delegate_id: &str,
    own: &[Membership],
    day: Date,
) -> Result<Vec<Membership>> {
    let of_the_person = membership::account_id
        .eq(absence::account_id)
        .and(membership::mechanism_id.eq(absence::mechanism_id))
        .and(membership::ended_at.is_null());
    let mut held: Vec<Membership> = absence::table
        .inner_join(membership::table.on(of_the_person))
        .inner_join(account::table.on(account::id.eq(absence::account_id)))
        .filter(absence::delegate_id.eq(delegate_id))
        .filter(absence::from_on.le(day).and(absence::to_on.ge(day)).and(absence::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .order((absence::created_at, membership::created_at))
        .select(Membership::as_select())
        .load(conn)?;
    let is_member = |id: &str| own.iter().any(|seat| seat.mechanism_id == id);
    held.retain(|seat| is_member(&seat.mechanism_id) && seat.role.parse().is_ok_and(|r| !manages_members(r)));
    Ok(held)
}

fn manages_members(role: Role) -> bool {
    let permission = role.permission(ObjectKind::UserAdmin);
    [Act::Create, Act::Update, Act::Approve].into_iter().any(|act| permission.names(act))
}
