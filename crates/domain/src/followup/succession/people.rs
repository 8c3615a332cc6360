//! The people who spoke for an institution speak for its successor.

use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result, Role};
use suivi_store::{Conn, Tx};

use super::carry::Move;
use crate::accounts;
use crate::mechanisms::{self, Institution, Mechanism};

/// A person who speaks for an institution.
#[derive(Clone, Debug)]
pub struct Speaker {
    /// The membership.
    pub membership_id: String,
    /// The person's name.
    pub name: String,
    /// The role.
    pub role: Role,
}

/// Who speaks for an institution, for those who keep the members.
pub fn speakers(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    institution_id: &str,
) -> Result<Vec<Speaker>> {
    let members = accounts::members_of(conn, actor, &mechanism.id)?;
    let speaks = |member: &accounts::Member| member.institution_id.as_deref() == Some(institution_id);
    let speaker = |member: accounts::Member| Speaker {
        membership_id: member.membership_id,
        name: member.account.name,
        role: member.role,
    };
    Ok(members.into_iter().filter(speaks).map(speaker).collect())
}

/// Has people speak for the successor of the institution they spoke for, where the succession itself was entered
/// without them; answers how many.
pub fn move_people(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    from_id: &str,
    to_id: &str,
    membership_ids: &[String],
) -> Result<usize> {
    actor.require(Verb::Update, ObjectKind::UserAdmin, &mechanism.id)?;
    let from = mechanisms::institution_by_id(tx.conn, &mechanism.id, from_id)?;
    let to = mechanisms::institution_by_id(tx.conn, &mechanism.id, to_id)?;
    for id in membership_ids {
        carry(tx, actor, mechanism, &from, std::slice::from_ref(&to), id, to_id)?;
    }
    Ok(membership_ids.len())
}

/// Has one person go over.
pub(super) fn carry(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    from: &Institution,
    to: &[Institution],
    membership_id: &str,
    to_id: &str,
) -> Result<Move> {
    if !to.iter().any(|institution| institution.id == to_id) {
        return Err(Refusal::invalid("people", Problem::unknown_choice("")).into());
    }
    let ended = accounts::speak_for(tx, actor, &mechanism.id, membership_id, &from.id, to_id)?;
    Ok(Move::Person { to: to_id.to_owned(), id: membership_id.to_owned(), ended })
}
