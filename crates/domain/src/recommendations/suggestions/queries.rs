//! Reading suggestions.

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Result};
use suivi_store::Conn;
use suivi_store::schema::{recommendation, suggestion};

use super::super::queries::readable_class;
use super::super::whole::{Short, shorts};
use super::model::{Decision, Scheme, SetBy, Suggestion, SuggestionRow};
use crate::mechanisms::Mechanism;

/// From how much sureness on suggestions can be accepted together, in points.
const BANDS: [u8; 5] = [95, 90, 80, 70, 50];

/// How many open suggestions of a scheme are at least so sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// The scheme.
    pub scheme: Scheme,
    /// The sureness, in points of a hundred.
    pub least: u8,
    /// How many.
    pub open: i64,
}

/// A suggestion with the recommendation it is for.
#[derive(Clone, Debug)]
pub struct Open {
    /// The suggestion.
    pub suggestion: Suggestion,
    /// The recommendation.
    pub record: Short,
}

/// A page of suggestions.
#[derive(Clone, Debug)]
pub struct Page {
    /// Those on the page, the surest first.
    pub items: Vec<Open>,
    /// How many there are in all.
    pub total: i64,
}

/// The numbers of open suggestions by scheme and sureness.
pub fn bands(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Band>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let mut bands = Vec::new();
    for scheme in Scheme::ALL {
        for least in BANDS {
            let open = suggestion::table
                .inner_join(recommendation::table)
                .filter(suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::state.eq("open")))
                .filter(suggestion::scheme.eq(scheme.code()))
                .filter(suggestion::sureness.ge(f64::from(least) / 100.0))
                .filter(recommendation::withdrawn_at.is_null())
                .count()
                .get_result(conn)?;
            bands.push(Band { scheme: *scheme, least, open });
        }
    }
    Ok(bands)
}

/// The open suggestions of a scheme that are at least so sure.
pub fn open(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    scheme: Scheme,
    least: f64,
    (offset, limit): (i64, i64),
) -> Result<Page> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let wanted = suggestion::mechanism_id
        .eq(&mechanism.id)
        .and(suggestion::state.eq("open"))
        .and(suggestion::scheme.eq(scheme.code()))
        .and(suggestion::sureness.ge(least))
        .and(recommendation::withdrawn_at.is_null());
    let total =
        suggestion::table.inner_join(recommendation::table).filter(wanted).count().get_result(conn)?;
    let rows: Vec<SuggestionRow> = suggestion::table
        .inner_join(recommendation::table)
        .filter(wanted)
        .order((suggestion::sureness.desc(), suggestion::recommendation_id, suggestion::code))
        .offset(offset)
        .limit(limit)
        .select(SuggestionRow::as_select())
        .load(conn)?;
    let mut ids: Vec<String> = rows.iter().map(|row| row.recommendation_id.clone()).collect();
    ids.sort();
    ids.dedup();
    let class = readable_class(actor, &[&mechanism.id]);
    let records = shorts(conn, class, &ids)?;
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        if let Some(record) = records.iter().find(|record| record.id == row.recommendation_id) {
            items.push(Open { record: record.clone(), suggestion: row.try_into()? });
        }
    }
    Ok(Page { items, total })
}

/// What people decided on the suggestions of a scheme and a voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decisions {
    /// The scheme.
    pub scheme: Scheme,
    /// Who suggested.
    pub set_by: SetBy,
    /// Accepted.
    pub accepted: i64,
    /// Refused.
    pub refused: i64,
}

/// What people decided in a mechanism so far.
pub fn decisions(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Decisions>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let counts: Vec<(String, String, String, i64)> = suggestion::table
        .filter(suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::state.ne("open")))
        .group_by((suggestion::scheme, suggestion::set_by, suggestion::state))
        .select((suggestion::scheme, suggestion::set_by, suggestion::state, diesel::dsl::count_star()))
        .order((suggestion::scheme, suggestion::set_by))
        .load(conn)?;
    let mut decisions: Vec<Decisions> = Vec::new();
    for (scheme, set_by, state, n) in counts {
        let (scheme, set_by) = (scheme.parse()?, set_by.parse()?);
        let at = match decisions.iter().position(|one| one.scheme == scheme && one.set_by == set_by) {
            Some(at) => at,
            None => {
                decisions.push(Decisions { scheme, set_by, accepted: 0, refused: 0 });
                decisions.len() - 1
            }
        };
        match state.parse()? {
            Decision::Accept => decisions[at].accepted = n,
            Decision::Refuse => decisions[at].refused = n,
        }
    }
    Ok(decisions)
}
