//! The change feed: which objects changed, in order, for whatever is derived from them (the search index, federation).

use diesel::prelude::*;
use suivi_kernel::Result;

use crate::Conn;
use crate::schema::{chain_head, change};

/// One entry of the feed.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Changed {
    /// Position, from 1, without gaps.
    pub seq: i64,
    /// The kind of object, such as `recommendation`.
    pub object_kind: String,
    /// The object.
    pub object_id: String,
}

/// The next entries behind a position, oldest first.
pub fn after(conn: &mut Conn, position: i64, limit: i64) -> Result<Vec<Changed>> {
    Ok(change::table
        .filter(change::seq.gt(position))
        .order(change::seq)
        .limit(limit)
        .select((change::seq, change::object_kind, change::object_id))
        .load(conn)?)
}

/// The newest position.
pub fn position(conn: &mut Conn) -> Result<i64> {
    Ok(chain_head::table.select(chain_head::change_seq).first(conn)?)
}
