//! What still has to be allocated: clusters first, for one decision there serves many recommendations.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{case_file, case_standing, cluster as cluster_table, recommendation};

use crate::followup::model::Subject;
use crate::mechanisms::Mechanism;
use crate::recommendations::queries::{Short, readable_class, shorts};
use crate::recommendations::rows::Cluster;

/// How many of a cluster's recommendations stand for all of them where one is looked for that is like it.
const EXAMPLES: usize = 12;

/// A cluster or a single recommendation that nobody leads yet.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The case or cluster.
    pub subject: Subject,
    /// The cluster's name in addresses and its names; none for a single recommendation.
    pub cluster: Option<(String, LocalText)>,
    /// How many of its recommendations nobody leads.
    pub recommendations: i64,
    /// Some of them; of a single one, itself.
    pub examples: Vec<Short>,
}

/// A page of what has to be allocated.
#[derive(Clone, Debug)]
pub struct ToAllocate {
    /// Clusters on all pages.
    pub clusters: i64,
    /// Single recommendations on all pages.
    pub singles: i64,
    /// This page.
    pub items: Vec<Waiting>,
}

/// Clusters and single recommendations without a lead: the largest clusters first, then the newest documents.
pub fn to_allocate(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    offset: i64,
    limit: i64,
) -> Result<ToAllocate> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let mut sizes = unled_by_cluster(conn, mechanism, class)?;
    let singles = sizes.remove(&None).unwrap_or(0);
    let mut clusters: Vec<(String, i64)> =
        sizes.into_iter().filter_map(|(id, unled)| Some((id?, unled))).collect();
    clusters.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let count = i64::try_from(clusters.len())?;
    let first = usize::try_from(offset.clamp(0, count))?;
    let page: Vec<(String, i64)> = clusters.into_iter().skip(first).take(usize::try_from(limit)?).collect();
    let left = limit - i64::try_from(page.len())?;
    let mut items = waiting_clusters(conn, mechanism, class, page)?;
    if left > 0 {
        items.extend(waiting_singles(conn, mechanism, class, (offset - count).max(0), left)?);
    }
    Ok(ToAllocate { clusters: count, singles, items })
}

/// The recommendations that nobody leads.
macro_rules! unled {
    ($mechanism:expr, $class:expr) => {
        case_file::table
            .inner_join(recommendation::table)
            .inner_join(case_standing::table)
            .filter(case_file::mechanism_id.eq(&$mechanism.id).and(case_standing::lead_id.is_null()))
            .filter(recommendation::kind.eq("recommendation").and(recommendation::class.le($class)))
            .filter(recommendation::withdrawn_at.is_null())
    };
}

/// How many recommendations nobody leads, by cluster.
fn unled_by_cluster(
    conn: &mut Conn,
    mechanism: &Mechanism,
    class: i32,
) -> Result<HashMap<Option<String>, i64>> {
    let rows: Vec<(Option<String>, i64)> = unled!(mechanism, class)
        .group_by(case_file::cluster_id)
        .select((case_file::cluster_id, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

fn waiting_clusters(
    conn: &mut Conn,
    mechanism: &Mechanism,
    class: i32,
    page: Vec<(String, i64)>,
) -> Result<Vec<Waiting>> {
    let ids: Vec<&String> = page.iter().map(|(id, _)| id).collect();
    let names: HashMap<String, (String, String)> = cluster_table::table
        .filter(cluster_table::id.eq_any(&ids))
        .select((cluster_table::id, (cluster_table::slug, cluster_table::names)))
        .load::<(String, (String, String))>(conn)?
        .into_iter()
        .collect();
    let members: Vec<(Option<String>, String)> = unled!(mechanism, class)
        .filter(case_file::cluster_id.eq_any(&ids))
        .order(recommendation::sort_key.desc())
        .select((case_file::cluster_id, case_file::recommendation_id))
        .load(conn)?;
    let mut records: HashMap<String, Vec<String>> = HashMap::new();
    for (cluster, record) in members {
        let some = records.entry(cluster.unwrap_or_default()).or_default();
        if some.len() < EXAMPLES {
            some.push(record);
        }
    }
    let all: Vec<String> = records.values().flatten().cloned().collect();
    let mut texts: HashMap<String, Short> =
        shorts(conn, class, &all)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    let mut waiting = Vec::with_capacity(page.len());
    for (id, recommendations) in page {
        let Some((slug, written)) = names.get(&id) else { continue };
        let ids = records.remove(&id).unwrap_or_default();
        waiting.push(Waiting {
            cluster: Some((slug.clone(), LocalText::from_json(written)?)),
            recommendations,
            examples: ids.iter().filter_map(|id| texts.remove(id)).collect(),
            subject: Subject::Cluster(id),
        });
    }
    Ok(waiting)
}

fn waiting_singles(
    conn: &mut Conn,
    mechanism: &Mechanism,
    class: i32,
    offset: i64,
    limit: i64,
) -> Result<Vec<Waiting>> {
    let rows: Vec<(String, String)> = unled!(mechanism, class)
        .filter(case_file::cluster_id.is_null())
        .order((recommendation::sort_key.desc(), recommendation::id))
        .offset(offset)
        .limit(limit)
        .select((case_file::id, case_file::recommendation_id))
        .load(conn)?;
    let ids: Vec<String> = rows.iter().map(|(_, record)| record.clone()).collect();
    let mut texts: HashMap<String, Short> =
        shorts(conn, class, &ids)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    let waiting = rows.into_iter().filter_map(|(case, record)| {
        let examples = vec![texts.remove(&record)?];
        Some(Waiting { subject: Subject::Case(case), cluster: None, recommendations: 1, examples })
    });
    Ok(waiting.collect())
}

/// One recommendation to the mechanism's State, whoever leads it, as something to be allocated.
pub fn single(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, slug: &str) -> Result<Waiting> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let found: Option<(String, String)> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::mechanism_id.eq(&mechanism.id))
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::slug.eq(slug)))
        .filter(recommendation::class.le(class).and(recommendation::withdrawn_at.is_null()))
        .select((case_file::id, case_file::recommendation_id))
        .first(conn)
        .optional()?;
    let (case, record) = found.ok_or(Refusal::NotFound)?;
    let examples = shorts(conn, class, &[record])?;
    Ok(Waiting { subject: Subject::Case(case), cluster: None, recommendations: 1, examples })
}

/// One cluster, whoever leads it, as something to be allocated.
pub fn cluster(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, found: &Cluster) -> Result<Waiting> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let mut records: Vec<String> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::cluster_id.eq(&found.id).and(recommendation::withdrawn_at.is_null()))
        .order(recommendation::sort_key.desc())
        .select(case_file::recommendation_id)
        .load(conn)?;
    let recommendations = i64::try_from(records.len())?;
    records.truncate(EXAMPLES);
    Ok(Waiting {
        subject: Subject::Cluster(found.id.clone()),
        cluster: Some((found.slug.clone(), LocalText::from_json(&found.names)?)),
        recommendations,
        examples: shorts(conn, class, &records)?,
    })
}
