//! Reading the register: one record with all that belongs to it, rows for lists, and the numbers of the home page.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    case_file, cluster, document, recommendation, recommendation_label, recommendation_link,
    recommendation_text, recommending_state, tag, unknown_label,
};

use super::rows::{
    Case, Cluster, Document, Link, Recommendation, RecommendingState, Tag, Text, UnknownLabel,
};
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
    /// The mechanism's case.
    pub case: Option<Case>,
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
    /// One current text and its language.
    pub text: String,
    /// That text's language.
    pub language: String,
}

/// One record by State and short name, if the actor may read it.
pub fn find(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    state: &str,
    slug: &str,
) -> Result<Whole> {
    let record: Recommendation = recommendation::table
        .filter(recommendation::state.eq(state).and(recommendation::slug.eq(slug)))
        .filter(recommendation::withdrawn_at.is_null())
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
    whole(conn, record, mechanism, class)
}

fn whole(
    conn: &mut Conn,
    record: Recommendation,
    mechanism: Option<&Mechanism>,
    class: i32,
) -> Result<Whole> {
    let id = record.id.clone();
    let document = document::table.find(&record.document_id).select(Document::as_select()).first(conn)?;
    let mut texts: Vec<Text> = recommendation_text::table
        .filter(recommendation_text::recommendation_id.eq(&id))
        .select(Text::as_select())
        .load(conn)?;
    texts.sort_by(|a, b| (&a.kind, &a.language, b.version).cmp(&(&b.kind, &b.language, a.version)));
    let from = recommending_state::table
        .filter(recommending_state::recommendation_id.eq(&id))
        .order(recommending_state::ordinal)
        .select(RecommendingState::as_select())
        .load(conn)?;
    let tags = tag::table
        .filter(tag::recommendation_id.eq(&id))
        .order((tag::scheme, tag::code))
        .select(Tag::as_select())
        .load(conn)?;
    let unknown = recommendation_label::table
        .inner_join(unknown_label::table)
        .filter(recommendation_label::recommendation_id.eq(&id).and(unknown_label::state.ne("mapped")))
        .select(UnknownLabel::as_select())
        .load(conn)?;
    let children: Vec<String> = recommendation::table
        .filter(recommendation::parent_id.eq(&id))
        .select(recommendation::id)
        .load(conn)?;
    let children = shorts(conn, class, &children)?;
    let parent = match &record.parent_id {
        Some(parent) => shorts(conn, class, std::slice::from_ref(parent))?.pop(),
        None => None,
    };
    let links = links(conn, &id, class)?;
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
    let neighbours = (
        neighbour(conn, &record, record.ordinal - 1, class)?,
        neighbour(conn, &record, record.ordinal + 1, class)?,
    );
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
        case,
        cluster,
        neighbours,
    })
}

fn neighbour(conn: &mut Conn, record: &Recommendation, ordinal: i32, class: i32) -> Result<Option<Short>> {
    let ids: Vec<String> = recommendation::table
        .filter(recommendation::document_id.eq(&record.document_id).and(recommendation::ordinal.eq(ordinal)))
        .select(recommendation::id)
        .load(conn)?;
    Ok(shorts(conn, class, &ids)?.pop())
}

fn links(conn: &mut Conn, id: &str, class: i32) -> Result<Vec<(Link, Short, bool)>> {
    let links: Vec<Link> = recommendation_link::table
        .filter(recommendation_link::from_id.eq(id).or(recommendation_link::to_id.eq(id)))
        .filter(recommendation_link::state.ne("refused"))
        .select(Link::as_select())
        .load(conn)?;
    let others: Vec<String> =
        links.iter().map(|l| if l.from_id == id { l.to_id.clone() } else { l.from_id.clone() }).collect();
    let found = shorts(conn, class, &others)?;
    let by_id: HashMap<String, Short> = found.into_iter().map(|short| (short.id.clone(), short)).collect();
    Ok(links
        .into_iter()
        .filter_map(|link| {
            let is_later = link.from_id == id;
            let other = by_id.get(if is_later { &link.to_id } else { &link.from_id })?.clone();
            Some((link, other, is_later))
        })
        .collect())
}

/// The readable ones of these records, in document order.
fn shorts(conn: &mut Conn, class: i32, ids: &[String]) -> Result<Vec<Short>> {
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
                text,
                language,
            }
        })
        .collect())
}

/// The current texts of some records, by record.
pub(super) fn current_texts(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, Vec<Text>>> {
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
}

/// The rows of these records, in the order asked for; one that is gone is left out.
pub fn rows(conn: &mut Conn, ids: &[String], mechanism: Option<&Mechanism>) -> Result<Vec<Row>> {
    let mut tags: HashMap<String, Vec<Tag>> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let found: Vec<Tag> =
            tag::table.filter(tag::recommendation_id.eq_any(some)).select(Tag::as_select()).load(conn)?;
        for tag in found {
            tags.entry(tag.recommendation_id.clone()).or_default().push(tag);
        }
    }
    let mut rows = rows_without_tags(conn, ids, mechanism)?;
    for row in &mut rows {
        row.tags = tags.remove(&row.record.id).unwrap_or_default();
    }
    Ok(rows)
}

/// As [`rows`], for whoever does not show the tags: they are the greater part of what there is to read.
pub fn rows_without_tags(
    conn: &mut Conn,
    ids: &[String],
    mechanism: Option<&Mechanism>,
) -> Result<Vec<Row>> {
    let mut texts = current_texts(conn, ids)?;
    let mut from: HashMap<String, Vec<RecommendingState>> = HashMap::new();
    let mut cases: HashMap<String, Case> = HashMap::new();
    let mut records: HashMap<String, (Recommendation, Option<String>, Option<String>)> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
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
        if let Some(mechanism) = mechanism {
            let found: Vec<Case> = case_file::table
                .filter(case_file::mechanism_id.eq(&mechanism.id))
                .filter(case_file::recommendation_id.eq_any(some))
                .select(Case::as_select())
                .load(conn)?;
            cases.extend(found.into_iter().map(|case| (case.recommendation_id.clone(), case)));
        }
    }
    Ok(ids
        .iter()
        .filter_map(|id| {
            let (record, symbol, title) = records.remove(id)?;
            Some(Row {
                record,
                symbol,
                title,
                texts: texts.remove(id).unwrap_or_default(),
                from: from.remove(id).unwrap_or_default(),
                tags: Vec::new(),
                case: cases.remove(id),
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
