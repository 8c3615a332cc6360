//! The hub's own workspace: where its editors, the United Nations' advisers and mechanisms without a workspace of their
//! own on this node hold their seats.

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, LocalText, Result, new_id};
use suivi_store::schema::mechanism;
use suivi_store::{Conn, Tx};

use crate::mechanisms::{self, Level, Mechanism, MechanismKind};
use crate::recommendations::model::UNKNOWN_STATE;
use crate::trail::record_change;

/// Its part of the address: `/{lang}/hub`.
pub const SLUG: &str = "hub";

/// The hub's workspace, where the node has one yet.
pub fn find(conn: &mut Conn) -> Result<Option<Mechanism>> {
    let is_there = mechanism::table.filter(mechanism::slug.eq(SLUG)).count().get_result::<i64>(conn)? > 0;
    is_there.then(|| mechanisms::mechanism(conn, SLUG)).transpose()
}

/// Makes the hub's workspace where the node has none: every node has one, if only to read what others published.
pub fn ensure(tx: &mut Tx) -> Result<Mechanism> {
    if let Some(there) = find(tx.conn)? {
        return Ok(there);
    }
    let names = [
        (Language::En, "Knowledge hub"),
        (Language::Fr, "Pôle de connaissances"),
        (Language::Es, "Centro de conocimientos"),
        (Language::Ar, "المركز المعرفي"),
        (Language::Ru, "Центр знаний"),
        (Language::Zh, "知识中心"),
    ];
    let hub = Mechanism {
        id: new_id(),
        slug: SLUG.to_owned(),
        names: names
            .into_iter()
            .fold(LocalText::default(), |names, (language, name)| names.with(language, name)),
        state: UNKNOWN_STATE.to_owned(),
        level: Level::World,
        kind: MechanismKind::InstitutionallySeparate,
        parent_id: None,
        language: Language::En,
        created_at: tx.now,
        updated_at: tx.now,
    };
    mechanisms::insert(tx.conn, &hub)?;
    record_change(tx, &Actor::system(), "hub.make", None, &hub)?;
    Ok(hub)
}
