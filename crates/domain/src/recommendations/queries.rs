//! Reading the register: rows for lists, and the numbers of the home page. One record with all that belongs to it
//! stands in `whole`.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    case_file, case_standing, cluster, document, recommendation, recommendation_text, recommending_state, tag,
};

use super::merged::{join_states, join_tags, join_texts, merged_into};
use super::rows::{Case, Document, Recommendation, RecommendingState, Tag, Text};
pub(crate) use super::whole::shorts;
pub use super::whole::{Found, Short, Whole, find, look_up};
use crate::followup::model::AllocationStatus;
use crate::mechanisms::Mechanism;

/// The highest confidentiality class of recommendations on a State that the actor may read (DOMAIN 1.3).
///
/// Anyone reads class 0. Who may read unpublished recommendations in a mechanism of that State reads class 1; who may
/// also read positions before they are decided, class 2. Classes 3 and 4 are never in the register's lists.
pub fn readable_class(actor: &Actor, mechanisms_of_state: &[&str]) -> i32 {
    let may = |kind| mechanisms_of_state.iter().any(|id| actor.may(Verb::Read, kind, id));
    match (may(ObjectKind::RecommendationUnpublished), may(ObjectKind::PositionBeforeDecision)) {
        (true, true) => 2,
        (true, false) => 1,
        (false, _) => 0,
    }
}

/// The public records of some cases, by case.
pub fn shorts_of_cases(conn: &mut Conn, cases: &[String]) -> Result<HashMap<String, Short>> {
    let keys: Vec<(String, String)> = case_file::table
        .filter(case_file::id.eq_any(cases))
        .select((case_file::id, case_file::recommendation_id))
        .load(conn)?;
    let ids: Vec<String> = keys.iter().map(|(_, record)| record.clone()).collect();
    let found: HashMap<String, Short> =
        shorts(conn, 0, &ids)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    Ok(keys.into_iter().filter_map(|(case, record)| Some((case, found.get(&record)?.clone()))).collect())
}

/// The current texts of some records, by record.
pub(crate) fn current_texts(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, Vec<Text>>> {
    let mut by_record: HashMap<String, Vec<Text>> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let texts: Vec<Text> = recommendation_text::table
            .filter(recommendation_text::recommendation_id.eq_any(some))
            .filter(recommendation_text::is_current.eq(true))
            .select(Text::as_select())
            .load(conn)?;
        for text in texts {
            by_record.entry(text.recommendation_id.clone()).or_default().push(text);
        }
    }
    Ok(by_record)
}

/// A record of the mechanism's State that the actor may read, withdrawn or not.
pub(super) fn record_of(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    id: &str,
) -> Result<Recommendation> {
    recommendation::table
        .find(id)
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::class.le(readable_class(actor, &[&mechanism.id])))
        .select(Recommendation::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// One row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// The record.
    pub record: Recommendation,
    /// The document's symbol.
    pub symbol: Option<String>,
    /// The document's title.
    pub title: Option<String>,
    /// Its current texts.
    pub texts: Vec<Text>,
    /// The recommending States.
    pub from: Vec<RecommendingState>,
    /// Its tags, every scope.
    pub tags: Vec<Tag>,
    /// The mechanism's case.
    pub case: Option<Case>,
    /// Who leads it in the mechanism; not for the public, whom only a confirmed lead concerns.
    pub lead: Option<Lead>,
}

/// The institution that leads a case, by its own allocation or its cluster's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The institution.
    pub institution_id: String,
    /// How the allocation stands.
    pub status: AllocationStatus,
}

/// The rows of these records, in the order asked for; one that is gone is left out.
pub fn rows(conn: &mut Conn, ids: &[String], mechanism: Option<&Mechanism>) -> Result<Vec<Row>> {
    read_rows(conn, ids, mechanism, true)
}

/// As [`rows`], for whoever does not show the tags: they are the greater part of what there is to read.
pub fn rows_without_tags(conn: &mut Conn, ids: &[String], mechanism: Option<&Mechanism>) -> Result<Vec<Row>> {
    read_rows(conn, ids, mechanism, false)
}

fn read_rows(
    conn: &mut Conn,
    ids: &[String],
    mechanism: Option<&Mechanism>,
    with_tags: bool,
) -> Result<Vec<Row>> {
    let merged = merged_into(conn, ids)?;
    let everyone: Vec<String> = ids.iter().chain(merged.values().flatten()).cloned().collect();
    let mut texts = current_texts(conn, &everyone)?;
    let mut from: HashMap<String, Vec<RecommendingState>> = HashMap::new();
    let mut tags: HashMap<String, Vec<Tag>> = HashMap::new();
    let mut cases: HashMap<String, (Case, Option<Lead>)> = HashMap::new();
    let mut records: HashMap<String, (Recommendation, Option<String>, Option<String>)> = HashMap::new();
    for some in everyone.chunks(IN_LIST) {
        let found: Vec<(Recommendation, Option<String>, Option<String>)> = recommendation::table
            .inner_join(document::table)
            .filter(recommendation::id.eq_any(some).and(recommendation::withdrawn_at.is_null()))
            .select((Recommendation::as_select(), document::symbol, document::title))
            .load(conn)?;
        records.extend(found.into_iter().map(|row| (row.0.id.clone(), row)));
        let states: Vec<RecommendingState> = recommending_state::table
            .filter(recommending_state::recommendation_id.eq_any(some))
            .order(recommending_state::ordinal)
            .select(RecommendingState::as_select())
            .load(conn)?;
        for state in states {
            from.entry(state.recommendation_id.clone()).or_default().push(state);
        }
        if with_tags {
            let found: Vec<Tag> =
                tag::table.filter(tag::recommendation_id.eq_any(some)).select(Tag::as_select()).load(conn)?;
            for tag in found {
                tags.entry(tag.recommendation_id.clone()).or_default().push(tag);
            }
        }
        if let Some(mechanism) = mechanism {
            let found: Vec<(Case, Option<String>, Option<String>)> = case_file::table
                .inner_join(case_standing::table)
                .filter(case_file::mechanism_id.eq(&mechanism.id))
                .filter(case_file::recommendation_id.eq_any(some))
                .select((Case::as_select(), case_standing::lead_id, case_standing::lead_status))
                .load(conn)?;
            for (case, institution, status) in found {
                let lead = match (institution, status) {
                    (Some(institution_id), Some(status)) => {
                        Some(Lead { institution_id, status: status.parse()? })
                    }
                    _ => None,
                };
                cases.insert(case.recommendation_id.clone(), (case, lead));
            }
        }
    }
    for (kept, others) in merged {
        for other in others {
            let theirs = texts.get(&other).cloned().unwrap_or_default();
            join_texts(texts.entry(kept.clone()).or_default(), theirs);
            let theirs = tags.get(&other).cloned().unwrap_or_default();
            join_tags(tags.entry(kept.clone()).or_default(), theirs);
            let theirs = from.get(&other).cloned().unwrap_or_default();
            join_states(from.entry(kept.clone()).or_default(), theirs);
        }
    }
    Ok(ids
        .iter()
        .filter_map(|id| {
            let (record, symbol, title) = records.remove(id)?;
            let (case, lead) = cases.remove(id).unzip();
            Some(Row {
                record,
                symbol,
                title,
                texts: texts.remove(id).unwrap_or_default(),
                from: from.remove(id).unwrap_or_default(),
                tags: tags.remove(id).unwrap_or_default(),
                case,
                lead: lead.flatten(),
            })
        })
        .collect())
}

/// A short name that is free in a State: the one wanted, or it with the next free number.
pub(super) fn free_slug(conn: &mut Conn, state: &str, wanted: &str) -> Result<String> {
    let taken: Vec<String> = recommendation::table
        .filter(recommendation::state.eq(state))
        .filter(recommendation::slug.eq(wanted).or(recommendation::slug.like(format!("{wanted}-%"))))
        .select(recommendation::slug)
        .load(conn)?;
    if !taken.iter().any(|slug| slug == wanted) {
        return Ok(wanted.to_owned());
    }
    let free = (2..).map(|n| format!("{wanted}-{n}")).find(|slug| !taken.contains(slug));
    Ok(free.unwrap_or_else(|| wanted.to_owned()))
}

/// The numbers of a mechanism's home page, each with its denominator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    /// Recommendations on the State that the reader may see.
    pub recommendations: i64,
    /// Of these, by status of the case, in workflow order.
    pub by_status: BTreeMap<String, i64>,
    /// Of these, verified.
    pub verified: i64,
    /// Of these, in a cluster.
    pub clustered: i64,
    /// By body.
    pub by_body: Vec<(String, i64)>,
    /// UPR recommendations by position; `none` where it is not recorded.
    pub by_position: BTreeMap<String, i64>,
    /// Clusters.
    pub clusters: i64,
    /// Follow-up paragraphs that a committee asked about, by due date.
    pub priorities: Vec<(Short, suivi_kernel::Date)>,
}

/// The numbers of a mechanism's home page.
pub fn numbers(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Numbers> {
    let class = readable_class(actor, &[&mechanism.id]);
    let live = recommendation::state
        .eq(&mechanism.state)
        .and(recommendation::withdrawn_at.is_null())
        .and(recommendation::class.le(class))
        .and(recommendation::kind.eq("recommendation"));
    let mut numbers = Numbers::default();
    let mut by_body: Vec<(String, i64)> = recommendation::table
        .filter(live)
        .group_by(recommendation::body)
        .select((recommendation::body, diesel::dsl::count_star()))
        .load(conn)?;
    by_body.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    numbers.recommendations = by_body.iter().map(|(_, n)| n).sum();
    numbers.by_body = by_body;
    let positions: Vec<(Option<String>, i64)> = recommendation::table
        .filter(live.and(recommendation::body.eq("UPR")))
        .group_by(recommendation::position)
        .select((recommendation::position, diesel::dsl::count_star()))
        .load(conn)?;
    numbers.by_position =
        positions.into_iter().map(|(p, n)| (p.unwrap_or_else(|| "none".to_owned()), n)).collect();
    let mine = case_file::mechanism_id.eq(&mechanism.id);
    let cases = || case_file::table.inner_join(recommendation::table).filter(live).filter(mine);
    numbers.by_status = cases()
        .group_by(case_file::status)
        .select((case_file::status, diesel::dsl::count_star()))
        .load::<(String, i64)>(conn)?
        .into_iter()
        .collect();
    numbers.verified = cases().filter(case_file::verified_at.is_not_null()).count().get_result(conn)?;
    numbers.clustered = cases().filter(case_file::cluster_id.is_not_null()).count().get_result(conn)?;
    numbers.clusters = cluster::table
        .filter(cluster::mechanism_id.eq(&mechanism.id).and(cluster::closed_at.is_null()))
        .count()
        .get_result(conn)?;
    let due: Vec<(String, Option<suivi_kernel::Date>)> = recommendation::table
        .filter(
            live.and(recommendation::is_priority.eq(true)).and(recommendation::priority_due.is_not_null()),
        )
        .order(recommendation::priority_due)
        .select((recommendation::id, recommendation::priority_due))
        .load(conn)?;
    let ids: Vec<String> = due.iter().map(|(id, _)| id.clone()).collect();
    let found = shorts(conn, class, &ids)?;
    numbers.priorities = due
        .into_iter()
        .filter_map(|(id, date)| Some((found.iter().find(|s| s.id == id)?.clone(), date?)))
        .collect();
    Ok(numbers)
}

/// A document with its number of records.
#[derive(Clone, Debug)]
pub struct CountedDocument {
    /// The document.
    pub document: Document,
    /// Records in it that the reader may see.
    pub records: i64,
}

/// The documents on a State, newest first.
pub fn documents(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<CountedDocument>> {
    let class = readable_class(actor, &[&mechanism.id]);
    let counts: HashMap<String, i64> = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::class.le(class)))
        .filter(recommendation::withdrawn_at.is_null())
        .group_by(recommendation::document_id)
        .select((recommendation::document_id, diesel::dsl::count_star()))
        .load::<(String, i64)>(conn)?
        .into_iter()
        .collect();
    let mut documents: Vec<Document> = document::table
        .filter(document::state.eq(&mechanism.state))
        .select(Document::as_select())
        .load(conn)?;
    documents.sort_by(|a, b| (b.date, &b.source_key).cmp(&(a.date, &a.source_key)));
    Ok(documents
        .into_iter()
        .filter_map(|document| Some(CountedDocument { records: *counts.get(&document.id)?, document }))
        .collect())
}

/// The names of the clusters of a mechanism, by identifier.
pub fn cluster_names(conn: &mut Conn, mechanism: &Mechanism) -> Result<HashMap<String, (String, LocalText)>> {
    let rows: Vec<(String, String, String)> = cluster::table
        .filter(cluster::mechanism_id.eq(&mechanism.id))
        .select((cluster::id, cluster::slug, cluster::names))
        .load(conn)?;
    rows.into_iter().map(|(id, slug, names)| Ok((id, (slug, LocalText::from_json(&names)?)))).collect()
}
