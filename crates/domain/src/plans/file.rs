//! Tables that people bring: looked at first, written only when they say so, every cell that cannot be taken named.

use diesel::prelude::*;
use suivi_formats::{RefusalReason, Refused};
use suivi_kernel::{Act, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::schema::audit;
use suivi_store::{Conn, Entry, Tx};

/// Most rows of one file: what a person can look through before she says yes.
pub const MOST_ROWS: u64 = 20_000;

/// Something of a file that cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Rejected {
    /// Where a person finds it: "line 12".
    pub place: String,
    /// The column, where it is one.
    pub column: Option<String>,
    /// What stood there.
    pub found: String,
    /// What is wrong with it.
    pub why: Why,
}

/// Why something of a file cannot be taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// A rule is broken.
    Rule(Problem),
    /// The row could not be read at all.
    Unreadable(RefusalReason),
}

impl From<Box<Refused>> for Rejected {
    fn from(refused: Box<Refused>) -> Self {
        Rejected {
            place: refused.place,
            column: refused.column,
            found: refused.excerpt,
            why: Why::Unreadable(refused.reason),
        }
    }
}

/// Notes that somebody brought a file, so that only this person can have it written afterwards.
pub fn receive(tx: &mut Tx, actor: &Actor, mechanism_id: &str, kind: ObjectKind, digest: &str) -> Result<()> {
    actor.require(Act::Create, kind, mechanism_id)?;
    let entry = Entry {
        action: "file.receive",
        object_kind: "file",
        object_id: digest,
        mechanism_id: Some(mechanism_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// Refuses a file that this person did not bring herself: its digest alone opens nothing.
pub fn require_received(conn: &mut Conn, actor: &Actor, mechanism_id: &str, digest: &str) -> Result<()> {
    let bringers: Vec<Option<String>> = audit::table
        .filter(audit::object_id.eq(digest).and(audit::action.eq("file.receive")))
        .filter(audit::mechanism_id.eq(mechanism_id))
        .select(audit::actor_id)
        .load(conn)?;
    if bringers.contains(&actor.user_id) { Ok(()) } else { Err(Refusal::NotFound.into()) }
}
