//! What harvesters of any kind may take along: the public things that this node published itself, and that they are gone
//! where they are.

use chrono::Duration;
use diesel::dsl::min;
use diesel::helper_types::IntoBoxed;
use diesel::prelude::*;
use suivi_kernel::{Result, Timestamp};
use suivi_store::schema::shelf;
use suivi_store::{Backend, Conn};

use crate::hub::Audience;
use crate::hub::shelf::{Item, Kind};

/// What is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Harvest {
    /// Changed at this second or later.
    pub from: Option<Timestamp>,
    /// Changed at this second or earlier.
    pub until: Option<Timestamp>,
    /// Of this kind.
    pub kind: Option<Kind>,
}

/// The next things behind a place, in the order in which they changed, and how many there are in all.
pub fn harvest(conn: &mut Conn, asked: &Harvest, after: i64, limit: i64) -> Result<(Vec<Item>, i64)> {
    let total = found(asked).count().get_result(conn)?;
    let items = found(asked)
        .filter(shelf::seq.gt(after))
        .order(shelf::seq)
        .limit(limit)
        .select(Item::as_select())
        .load(conn)?;
    Ok((items, total))
}

/// When the first of them changed last.
pub fn earliest(conn: &mut Conn) -> Result<Option<Timestamp>> {
    Ok(own().select(min(shelf::updated_at)).first(conn)?)
}

/// One of them.
pub fn harvested(conn: &mut Conn, id: &str) -> Result<Option<Item>> {
    Ok(own().filter(shelf::id.eq(id.to_owned())).select(Item::as_select()).first(conn).optional()?)
}

type Found = IntoBoxed<'static, shelf::table, Backend>;

fn own() -> Found {
    let own = shelf::node_id.is_null().and(shelf::audience.eq(Audience::Public.code()));
    shelf::table.into_boxed::<Backend>().filter(own)
}

fn found(asked: &Harvest) -> Found {
    let mut query = own();
    if let Some(from) = asked.from {
        query = query.filter(shelf::updated_at.ge(from));
    }
    if let Some(until) = asked.until {
        query = query.filter(shelf::updated_at.lt(until + Duration::seconds(1)));
    }
    if let Some(kind) = asked.kind {
        query = query.filter(shelf::kind.eq(kind.code()));
    }
    query
}
