//! The desk of the United Nations' advisers: what is shared with them, how old it is, and what waits. No ranking of States.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use suivi_kernel::{Actor, Date, Result};
use suivi_store::Conn;
use suivi_store::schema::assistance_offer;

use super::access;
use super::model::Status;
use super::queries::{self, Shared};
use crate::hub::shelf::Filter;

/// A request on the desk.
#[derive(Clone, Debug)]
pub struct Desked {
    /// The request, within the consent.
    pub shared: Shared,
    /// Days since it was submitted.
    pub age: i64,
    /// How many offers stand, never what they say; none where the request came from another node.
    pub offers: Option<i64>,
}

impl Desked {
    /// Whether it waits for somebody who could help: open, and nobody has offered.
    pub fn waits(&self) -> bool {
        let status: Result<Status, _> = self.shared.document.status.parse();
        status.is_ok_and(|status| status.openness() == "open") && self.offers == Some(0)
    }
}

/// All requests shared with the United Nations, the longest waiting first.
pub fn desk(conn: &mut Conn, actor: &Actor, today: Date) -> Result<Vec<Desked>> {
    actor.require_that(access::serves_the_united_nations(actor))?;
    let shared = queries::shared(conn, actor, Filter::default(), today)?;
    let ids: Vec<&str> = shared.iter().map(|one| one.item.id.as_str()).collect();
    let counted: Vec<(String, i64)> = assistance_offer::table
        .filter(assistance_offer::request_id.eq_any(ids))
        .filter(assistance_offer::state.eq_any(["offered", "accepted"]))
        .group_by(assistance_offer::request_id)
        .select((assistance_offer::request_id, count_star()))
        .load(conn)?;
    let counted: HashMap<String, i64> = counted.into_iter().collect();
    let mut all: Vec<Desked> = shared
        .into_iter()
        .map(|one| Desked {
            age: one.document.submitted_on.map_or(0, |day| (today - day).num_days()),
            offers: one
                .item
                .node_id
                .is_none()
                .then(|| counted.get(&one.item.id).copied().unwrap_or_default()),
            shared: one,
        })
        .collect();
    all.sort_by_key(|one| (!one.waits(), -one.age));
    Ok(all)
}
