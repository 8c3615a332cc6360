//! Records that are one: the later was withdrawn as the same as the earlier, which speaks for both.
//!
//! Nothing is copied. What the kept record lacks (a text in another language, a tag, a link) is read from the withdrawn
//! one, so that undoing the decision, importing either again, or undoing an import needs no mending.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::recommendation_link;

use super::rows::{RecommendingState, Tag, Text};
use super::texts::Rendering;

/// The kind of the links that say that two records may be one, and once decided, that they are.
pub(super) const POSSIBLE_DUPLICATE: &str = "possible_duplicate";

/// The withdrawn records that each of these speaks for, with those that were merged into them before.
pub(super) fn merged_into(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, Vec<String>>> {
    let mut later: HashMap<String, Vec<String>> = HashMap::new();
    let mut seen: HashSet<String> = ids.iter().cloned().collect();
    let mut next: Vec<String> = ids.to_vec();
    while !next.is_empty() {
        let mut found: Vec<(String, String)> = Vec::new();
        for some in next.chunks(IN_LIST) {
            let to_these = are_one().filter(recommendation_link::to_id.eq_any(some));
            found.extend(to_these.order((recommendation_link::at, recommendation_link::from_id)).load(conn)?);
        }
        next = found.iter().map(|(from, _)| from.clone()).filter(|from| seen.insert(from.clone())).collect();
        for (from, to) in found {
            let of_one = later.entry(to).or_default();
            if !of_one.contains(&from) {
                of_one.push(from);
            }
        }
    }
    let mut merged = HashMap::new();
    for id in ids.iter().filter(|id| later.contains_key(*id)) {
        let mut all: Vec<String> = Vec::new();
        let mut open = vec![id];
        while let Some(one) = open.pop() {
            for from in later.get(one).into_iter().flatten().filter(|from| *from != id) {
                if !all.contains(from) {
                    all.push(from.clone());
                    open.push(from);
                }
            }
        }
        merged.insert(id.clone(), all);
    }
    Ok(merged)
}

/// The record that speaks for each of these; none for one that speaks for itself.
pub(super) fn kept_for(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, String>> {
    let mut into: HashMap<String, String> = HashMap::new();
    let mut next: Vec<String> = ids.to_vec();
    while !next.is_empty() {
        let mut found: Vec<(String, String)> = Vec::new();
        for some in next.chunks(IN_LIST) {
            found.extend(are_one().filter(recommendation_link::from_id.eq_any(some)).load(conn)?);
        }
        next.clear();
        for (from, to) in found {
            if into.insert(from, to.clone()).is_none() && !into.contains_key(&to) {
                next.push(to);
            }
        }
    }
    let mut kept = HashMap::new();
    for id in ids.iter().filter(|id| into.contains_key(*id)) {
        let steps = std::iter::successors(Some(id), |at| into.get(*at)).take(into.len() + 1);
        kept.extend(steps.last().map(|last| (id.clone(), last.clone())));
    }
    Ok(kept)
}

/// The later and the earlier of each two records that a person found to be one.
#[diesel::dsl::auto_type]
fn are_one() -> _ {
    let kind: &'static str = POSSIBLE_DUPLICATE;
    let state: &'static str = "accepted";
    recommendation_link::table
        .filter(recommendation_link::kind.eq(kind))
        .filter(recommendation_link::state.eq(state))
        .select((recommendation_link::from_id, recommendation_link::to_id))
}

/// Adds the texts of a merged record for which the kept one has none.
pub(super) fn join_texts(own: &mut Vec<Text>, merged: Vec<Text>) {
    let place = |text: &Text| (Rendering::of(&text.kind), text.language.clone());
    let taken: Vec<_> = own.iter().map(place).collect();
    own.extend(merged.into_iter().filter(|text| !taken.contains(&place(text))));
}

/// Adds the tags of a merged record on which nobody has decided for the kept one.
pub(super) fn join_tags(own: &mut Vec<Tag>, merged: Vec<Tag>) {
    let place = |tag: &Tag| (tag.scope.clone(), tag.scheme.clone(), tag.code.clone());
    let taken: Vec<_> = own.iter().map(place).collect();
    own.extend(merged.into_iter().filter(|tag| !taken.contains(&place(tag))));
}

/// Takes the recommending States of a merged record where the kept one names none.
pub(super) fn join_states(own: &mut Vec<RecommendingState>, merged: Vec<RecommendingState>) {
    if own.is_empty() {
        *own = merged;
    }
}
