//! Clusters: near-duplicates that a mechanism works on together.

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{case_file, cluster};
use suivi_store::{Conn, Entry, Tx};

use super::model::slug_part;
use super::rows::Cluster;
use crate::mechanisms::Mechanism;

/// A cluster with the number of recommendations in it.
#[derive(Clone, Debug)]
pub struct Counted {
    /// The cluster.
    pub cluster: Cluster,
    /// Its names.
    pub names: LocalText,
    /// Number of recommendations.
    pub recommendations: i64,
}

/// Makes a cluster. Its address name comes from its English name, else from the first one given.
pub fn create(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, names: LocalText) -> Result<Cluster> {
    actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let name = names.best_text(suivi_kernel::Language::En).trim().to_owned();
    if name.is_empty() {
        return Err(Refusal::invalid("name", Problem::required("")).into());
    }
    if name.chars().count() > 200 {
        return Err(Refusal::invalid("name", Problem::too_long(200)).into());
    }
    let wanted: String = slug_part(&name).chars().take(60).collect();
    let wanted = if wanted.is_empty() { "cluster".to_owned() } else { wanted };
    let taken: Vec<String> = cluster::table
        .filter(cluster::mechanism_id.eq(&mechanism.id).and(cluster::slug.like(format!("{wanted}%"))))
        .select(cluster::slug)
        .load(tx.conn)?;
    let slug = (1..)
        .map(|n| if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") })
        .find(|slug| !taken.contains(slug))
        .unwrap_or(wanted);
    let row = Cluster {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        slug,
        names: names.to_json(),
        created_at: tx.now,
        closed_at: None,
    };
    diesel::insert_into(cluster::table).values(&row).execute(tx.conn)?;
    record(tx, actor, mechanism, "cluster.create", &row.id, None, Some(digest(&row.names)?));
    Ok(row)
}

/// Gives a cluster other names; its address stays.
pub fn rename(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str, names: LocalText) -> Result<()> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    if names.best_text(suivi_kernel::Language::En).trim().is_empty() {
        return Err(Refusal::invalid("name", Problem::required("")).into());
    }
    let old = find(tx.conn, mechanism, id)?;
    diesel::update(cluster::table.find(id)).set(cluster::names.eq(names.to_json())).execute(tx.conn)?;
    let (before, after) = (digest(&old.names)?, digest(&names)?);
    record(tx, actor, mechanism, "cluster.rename", id, Some(before), Some(after));
    Ok(())
}

/// Closes an empty cluster; one that still holds recommendations is refused.
pub fn close(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<()> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let old = find(tx.conn, mechanism, id)?;
    let members: i64 = case_file::table.filter(case_file::cluster_id.eq(id)).count().get_result(tx.conn)?;
    if members > 0 {
        return Err(Refusal::Conflict(Problem::has_open_items(members)).into());
    }
    diesel::update(cluster::table.find(id)).set(cluster::closed_at.eq(tx.now)).execute(tx.conn)?;
    record(tx, actor, mechanism, "cluster.close", id, Some(digest(&old.names)?), None);
    Ok(())
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    action: &'static str,
    id: &str,
    before: Option<String>,
    after: Option<String>,
) {
    let mechanism_id = Some(mechanism.id.as_str());
    let entry = Entry {
        action,
        object_kind: "cluster",
        object_id: id,
        mechanism_id,
        before,
        after,
        ..Entry::default()
    };
    tx.record(actor, entry);
}

/// One open cluster of the mechanism, by its identifier or its address name.
pub fn find(conn: &mut Conn, mechanism: &Mechanism, id_or_slug: &str) -> Result<Cluster> {
    cluster::table
        .filter(cluster::mechanism_id.eq(&mechanism.id).and(cluster::closed_at.is_null()))
        .filter(cluster::id.eq(id_or_slug).or(cluster::slug.eq(id_or_slug)))
        .select(Cluster::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// The open clusters of a mechanism with their sizes, by address name.
pub fn all(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<Counted>> {
    let clusters: Vec<Cluster> = cluster::table
        .filter(cluster::mechanism_id.eq(&mechanism.id).and(cluster::closed_at.is_null()))
        .order(cluster::slug)
        .select(Cluster::as_select())
        .load(conn)?;
    let sizes: Vec<(Option<String>, i64)> = case_file::table
        .filter(case_file::mechanism_id.eq(&mechanism.id).and(case_file::cluster_id.is_not_null()))
        .group_by(case_file::cluster_id)
        .select((case_file::cluster_id, diesel::dsl::count_star()))
        .load(conn)?;
    clusters
        .into_iter()
        .map(|cluster| {
            let size = sizes.iter().find(|(id, _)| id.as_ref() == Some(&cluster.id));
            let names = LocalText::from_json(&cluster.names)?;
            Ok(Counted { recommendations: size.map_or(0, |(_, n)| *n), names, cluster })
        })
        .collect()
}
