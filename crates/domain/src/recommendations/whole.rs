//! One record with all that belongs to it, as its page shows it.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Actor, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::{
    case_file, cluster, document, recommendation, recommendation_label, recommendation_link,
    recommendation_text, recommending_state, tag, unknown_label,
};

use super::merged::{join_states, join_tags, join_texts, kept_for, merged_into};
use super::queries::{current_texts, readable_class};
use super::repeats::history;
use super::rows::{
    Case, Cluster, Document, Link, Recommendation, RecommendingState, Tag, Text, UnknownLabel,
};
use super::withdrawn::{Withdrawn, withdrawn};
use crate::mechanisms::Mechanism;

/// What belongs to one record, for its page.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The record.
    pub record: Recommendation,
    /// Its document.
    pub document: Document,
    /// Every version of every text, official ones first, newest version first.
    pub texts: Vec<Text>,
    /// The recommending States.
    pub from: Vec<RecommendingState>,
    /// Every tag of every scope.
    pub tags: Vec<Tag>,
    /// Labels that are not mapped yet.
    pub unknown: Vec<UnknownLabel>,
    /// Lettered sub-paragraphs.
    pub children: Vec<Short>,
    /// The paragraph it belongs to.
    pub parent: Option<Short>,
    /// Links with the other record and whether this one is the later.
    pub links: Vec<(Link, Short, bool)>,
    /// The records that were found to be the same and were withdrawn for this one, with their own texts.
    pub merged: Vec<(Recommendation, Vec<Text>)>,
    /// The mechanism's case.
    pub case: Option<Case>,
    /// What asks for the same through the years, the oldest first, this record among them; empty where it was asked
    /// once.
    pub history: Vec<Short>,
    /// The case's cluster.
    pub cluster: Option<Cluster>,
    /// The records before and after it in its document.
    pub neighbours: (Option<Short>, Option<Short>),
}

impl Whole {
    /// The current official texts, by language.
    pub fn official(&self) -> impl Iterator<Item = &Text> {
        self.texts.iter().filter(|text| text.kind == "official" && text.is_current)
    }
}

/// Enough of a record to name it and link to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Short {
    /// Identifier.
    pub id: String,
    /// State.
    pub state: String,
    /// Short name.
    pub slug: String,
    /// Body.
    pub body: String,
    /// Paragraph.
    pub paragraph: Option<String>,
    /// Cycle.
    pub cycle: Option<i32>,
    /// Year.
    pub year: Option<i32>,
    /// The State's position.
    pub position: Option<String>,
    /// One current text and its language.
    pub text: String,
    /// That text's language.
    pub language: String,
}

/// What stands at the address of a record.
#[derive(Debug)]
pub enum Found {
    /// The record.
    Here(Box<Whole>),
    /// The record was withdrawn.
    Gone(Box<Withdrawn>),
}

/// What stands at an address, if the actor may read it.
pub fn look_up(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    state: &str,
    slug: &str,
) -> Result<Found> {
    let record: Recommendation = recommendation::table
        .filter(recommendation::state.eq(state).and(recommendation::slug.eq(slug)))
        .select(Recommendation::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let mechanisms: Vec<&str> =
        mechanism.filter(|m| m.state == state).map(|m| m.id.as_str()).into_iter().collect();
    let class = readable_class(actor, &mechanisms);
    if record.class > class {
        return Err(Refusal::NotFound.into());
    }
    Ok(match record.withdrawal() {
        Some(why) => Found::Gone(Box::new(withdrawn(conn, record, why)?)),
        None => Found::Here(Box::new(whole(conn, record, mechanism, class)?)),
    })
}

/// One record by State and short name, if the actor may read it and it was not withdrawn.
pub fn find(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    state: &str,
    slug: &str,
) -> Result<Whole> {
    match look_up(conn, actor, mechanism, state, slug)? {
        Found::Here(whole) => Ok(*whole),
        Found::Gone(withdrawn) => Err(withdrawn.refusal().into()),
    }
}

fn whole(
    conn: &mut Conn,
    record: Recommendation,
    mechanism: Option<&Mechanism>,
    class: i32,
) -> Result<Whole> {
    let id = record.id.clone();
    let others = merged_into(conn, std::slice::from_ref(&id))?.remove(&id).unwrap_or_default();
    let merged = merged_records(conn, &others)?;
    let everyone: Vec<String> = std::iter::once(id.clone()).chain(others).collect();
    let document = document::table.find(&record.document_id).select(Document::as_select()).first(conn)?;
    let mut texts: Vec<Text> = recommendation_text::table
        .filter(recommendation_text::recommendation_id.eq(&id))
        .select(Text::as_select())
        .load(conn)?;
    merged.iter().for_each(|(_, theirs)| join_texts(&mut texts, theirs.clone()));
    texts.sort_by(|a, b| (&a.kind, &a.language, b.version).cmp(&(&b.kind, &b.language, a.version)));
    let mut from = Vec::new();
    let mut tags = Vec::new();
    for one in &everyone {
        let states = recommending_state::table
            .filter(recommending_state::recommendation_id.eq(one))
            .order(recommending_state::ordinal)
            .select(RecommendingState::as_select())
            .load(conn)?;
        join_states(&mut from, states);
        let theirs = tag::table.filter(tag::recommendation_id.eq(one)).select(Tag::as_select()).load(conn)?;
        join_tags(&mut tags, theirs);
    }
    tags.sort_by(|a, b| (&a.scheme, &a.code).cmp(&(&b.scheme, &b.code)));
    let unknown = recommendation_label::table
        .inner_join(unknown_label::table)
        .filter(recommendation_label::recommendation_id.eq_any(&everyone))
        .filter(unknown_label::state.ne("mapped"))
        .select(UnknownLabel::as_select())
        .distinct()
        .load(conn)?;
    let children: Vec<String> = recommendation::table
        .filter(recommendation::parent_id.eq_any(&everyone))
        .select(recommendation::id)
        .load(conn)?;
    let children = shorts(conn, class, &children)?;
    let parent = match &record.parent_id {
        Some(parent) => {
            let kept = kept_for(conn, std::slice::from_ref(parent))?.remove(parent);
            shorts(conn, class, &[kept.unwrap_or_else(|| parent.clone())])?.pop()
        }
        None => None,
    };
    let links = links(conn, &everyone, class)?;
    let history = history(conn, &everyone, class)?;
    let case: Option<Case> = match mechanism {
        Some(mechanism) => case_file::table
            .filter(case_file::recommendation_id.eq(&id).and(case_file::mechanism_id.eq(&mechanism.id)))
            .select(Case::as_select())
            .first(conn)
            .optional()?,
        None => None,
    };
    let cluster = match case.as_ref().and_then(|case| case.cluster_id.as_ref()) {
        Some(cluster_id) => {
            cluster::table.find(cluster_id).select(Cluster::as_select()).first(conn).optional()?
        }
        None => None,
    };
    let neighbours =
        (neighbour(conn, &record, Side::Before, class)?, neighbour(conn, &record, Side::After, class)?);
    Ok(Whole {
        record,
        document,
        texts,
        from,
        tags,
        unknown,
        children,
        parent,
        links,
        merged,
        history,
        case,
        cluster,
        neighbours,
    })
}

/// Withdrawn records with the versions of their texts, in this order.
fn merged_records(conn: &mut Conn, ids: &[String]) -> Result<Vec<(Recommendation, Vec<Text>)>> {
    let mut merged = Vec::new();
    for id in ids {
        let record = recommendation::table.find(id).select(Recommendation::as_select()).first(conn)?;
        let texts = recommendation_text::table
            .filter(recommendation_text::recommendation_id.eq(id))
            .select(Text::as_select())
            .load(conn)?;
        merged.push((record, texts));
    }
    Ok(merged)
}

#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

/// The nearest record of the document on one side that the reader may see.
fn neighbour(conn: &mut Conn, record: &Recommendation, side: Side, class: i32) -> Result<Option<Short>> {
    let mut query = recommendation::table
        .filter(recommendation::document_id.eq(&record.document_id).and(recommendation::class.le(class)))
        .filter(recommendation::withdrawn_at.is_null())
        .select(recommendation::id)
        .into_boxed::<<Conn as diesel::Connection>::Backend>();
    query = match side {
        Side::Before => {
            query.filter(recommendation::ordinal.lt(record.ordinal)).order(recommendation::ordinal.desc())
        }
        Side::After => {
            query.filter(recommendation::ordinal.gt(record.ordinal)).order(recommendation::ordinal)
        }
    };
    let id: Option<String> = query.first(conn).optional()?;
    Ok(shorts(conn, class, id.as_slice())?.pop())
}

/// The links of a record and of those that were merged into it, each with the other record.
fn links(conn: &mut Conn, everyone: &[String], class: i32) -> Result<Vec<(Link, Short, bool)>> {
    let links: Vec<Link> = recommendation_link::table
        .filter(recommendation_link::from_id.eq_any(everyone).or(recommendation_link::to_id.eq_any(everyone)))
        .filter(recommendation_link::state.ne("refused"))
        .order((recommendation_link::at, recommendation_link::id))
        .select(Link::as_select())
        .load(conn)?;
    let is_own = |id: &String| everyone.contains(id);
    let mut others: Vec<(Link, bool, String)> = Vec::new();
    for link in links.into_iter().filter(|link| !(is_own(&link.from_id) && is_own(&link.to_id))) {
        let is_later = is_own(&link.from_id);
        let other = if is_later { link.to_id.clone() } else { link.from_id.clone() };
        others.push((link, is_later, other));
    }
    let ids: Vec<String> = others.iter().map(|(_, _, other)| other.clone()).collect();
    let kept = kept_for(conn, &ids)?;
    let ids: Vec<String> = ids.into_iter().map(|id| kept.get(&id).cloned().unwrap_or(id)).collect();
    let found = shorts(conn, class, &ids)?;
    let by_id: HashMap<String, Short> = found.into_iter().map(|short| (short.id.clone(), short)).collect();
    let mut seen = Vec::new();
    Ok(others
        .into_iter()
        .zip(ids)
        .filter_map(|((link, is_later, _), other)| {
            let short = by_id.get(&other)?.clone();
            let is_new = !seen.contains(&(link.kind.clone(), other.clone()));
            seen.push((link.kind.clone(), other));
            is_new.then_some((link, short, is_later))
        })
        .collect())
}

/// The readable ones of these records, in document order.
pub(crate) fn shorts(conn: &mut Conn, class: i32, ids: &[String]) -> Result<Vec<Short>> {
    let records: Vec<Recommendation> = recommendation::table
        .filter(recommendation::id.eq_any(ids))
        .filter(recommendation::class.le(class).and(recommendation::withdrawn_at.is_null()))
        .order(recommendation::ordinal)
        .select(Recommendation::as_select())
        .load(conn)?;
    let ids: Vec<String> = records.iter().map(|r| r.id.clone()).collect();
    let mut texts = current_texts(conn, &ids)?;
    Ok(records
        .into_iter()
        .map(|r| {
            let text = texts.remove(&r.id).unwrap_or_default();
            let text = text.into_iter().find(|t| t.kind == "official");
            let (language, text) = text.map_or_else(Default::default, |t| (t.language, t.body));
            Short {
                id: r.id,
                state: r.state,
                slug: r.slug,
                body: r.body,
                paragraph: r.paragraph,
                cycle: r.cycle,
                year: r.year,
                position: r.position,
                text,
                language,
            }
        })
        .collect())
}
