//! Practices found from something else: from another practice, from a recommendation.

use std::collections::HashSet;

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, LocalText, Result};
use suivi_language::in_common;
use suivi_store::Conn;
use suivi_store::schema::{case_file, recommendation, shelf, tag};

use super::model::PracticeDocument;
use super::offering::recommendation_facet;
use super::queries::Listed;
use crate::hub::shelf::{Facet, Filter, Item, Kind};
use crate::recommendations::queries::current_texts;
use crate::recommendations::rows::Recommendation;

/// How many are shown.
const MOST: usize = 5;

/// Why a practice is shown beside a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It answers this recommendation.
    Answers,
    /// It answers one of the same cluster.
    SameCluster,
    /// It is about the same themes, and its words are near.
    SameThemes(Vec<String>),
}

/// A practice found from a recommendation, with the reason.
#[derive(Clone, Debug)]
pub struct Found {
    /// The practice.
    pub listed: Listed,
    /// Why it is shown.
    pub reason: Reason,
}

/// What mechanisms did that answered this or a similar recommendation: practices linked to it, to one in the same cluster, or
/// about its themes with words in common, the nearest first.
pub fn for_recommendation(conn: &mut Conn, actor: &Actor, record: &Recommendation) -> Result<Vec<Found>> {
    let is_any =
        shelf::table.filter(shelf::kind.eq(Kind::Practice.code()).and(shelf::withdrawn_at.is_null()));
    if !diesel::select(diesel::dsl::exists(is_any)).get_result::<bool>(conn)? {
        return Ok(Vec::new());
    }
    let mut found: Vec<Found> = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    let direct = vec![recommendation_facet(&record.state, &record.slug)];
    for (facets, reason) in [(direct, Reason::Answers), (of_cluster(conn, record)?, Reason::SameCluster)] {
        for item in with_any(conn, actor, facets)? {
            if seen.insert(item.id.clone()) {
                found.push(Found { listed: listed(item)?, reason: reason.clone() });
            }
        }
    }
    found.extend(by_theme(conn, actor, record, &seen)?);
    found.truncate(MOST);
    Ok(found)
}

fn by_theme(
    conn: &mut Conn,
    actor: &Actor,
    record: &Recommendation,
    seen: &HashSet<String>,
) -> Result<Vec<Found>> {
    let themes: HashSet<String> = tag::table
        .filter(tag::recommendation_id.eq(&record.id).and(tag::scheme.eq("theme")))
        .filter(tag::state.eq("accepted"))
        .select(tag::code)
        .load(conn)?
        .into_iter()
        .collect();
    let mut words = LocalText::default();
    let texts = current_texts(conn, std::slice::from_ref(&record.id))?.remove(&record.id);
    for text in texts.unwrap_or_default() {
        if let Ok(language) = text.language.parse() {
            words = words.with(language, text.body);
        }
    }
    let facets = themes.iter().map(|code| Facet::new("theme", code)).collect();
    let mut near: Vec<(f64, Found)> = Vec::new();
    for item in with_any(conn, actor, facets)? {
        if seen.contains(&item.id) {
            continue;
        }
        let share = nearness(&words, &item.texts()?);
        let listed = listed(item)?;
        let shared: Vec<String> =
            listed.document.facts.themes.iter().filter(|code| themes.contains(*code)).cloned().collect();
        if share > 0.0 {
            near.push((share, Found { listed, reason: Reason::SameThemes(shared) }));
        }
    }
    near.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    Ok(near.into_iter().map(|(_, found)| found).collect())
}

/// The codes of the other recommendations in the clusters that this one is in.
fn of_cluster(conn: &mut Conn, record: &Recommendation) -> Result<Vec<Facet>> {
    let clusters: Vec<Option<String>> = case_file::table
        .filter(case_file::recommendation_id.eq(&record.id).and(case_file::cluster_id.is_not_null()))
        .select(case_file::cluster_id)
        .load(conn)?;
    let clusters: Vec<String> = clusters.into_iter().flatten().collect();
    if clusters.is_empty() {
        return Ok(Vec::new());
    }
    let others: Vec<(String, String)> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::cluster_id.eq_any(clusters).and(recommendation::id.ne(&record.id)))
        .select((recommendation::state, recommendation::slug))
        .load(conn)?;
    Ok(others.into_iter().map(|(state, slug)| recommendation_facet(&state, &slug)).collect())
}

/// Other practices about the same capacities or themes, those with most in common first.
pub fn related(conn: &mut Conn, actor: &Actor, item: &Item) -> Result<Vec<Listed>> {
    let document: PracticeDocument = item.document()?;
    let of = |scheme: &str, codes: &[String]| codes.iter().map(|code| Facet::new(scheme, code)).collect();
    let mut all = with_any(conn, actor, of("theme", &document.facts.themes))?;
    all.extend(with_any(conn, actor, of("capacity", &document.facts.capacities))?);
    let words = document.each(|text| format!("{}\n{}", text.title, text.summary));
    let mut seen: HashSet<String> = HashSet::from([item.id.clone()]);
    let mut near: Vec<(usize, f64, Listed)> = Vec::new();
    for other in all {
        if !seen.insert(other.id.clone()) {
            continue;
        }
        let listed = listed(other)?;
        let facts = &listed.document.facts;
        let shared = common(&facts.themes, &document.facts.themes) * 2
            + common(&facts.capacities, &document.facts.capacities);
        let theirs = listed.document.each(|text| format!("{}\n{}", text.title, text.summary));
        near.push((shared, nearness(&words, &theirs), listed));
    }
    near.sort_by(|(a, near_a, _), (b, near_b, _)| b.cmp(a).then(near_b.total_cmp(near_a)));
    Ok(near.into_iter().map(|(_, _, listed)| listed).take(MOST).collect())
}

fn common(one: &[String], other: &[String]) -> usize {
    one.iter().filter(|code| other.contains(code)).count()
}

/// How much of their words two texts share, in the language in which they share most.
fn nearness(one: &LocalText, other: &LocalText) -> f64 {
    let share = |language: Language| {
        let (Some(one), Some(other)) = (one.get(language), other.get(language)) else { return 0.0 };
        in_common(one, other, language).share
    };
    Language::ALL.into_iter().map(share).fold(0.0, f64::max)
}

/// The public practices that have one of these codes, all of one vocabulary.
fn with_any(conn: &mut Conn, actor: &Actor, facets: Vec<Facet>) -> Result<Vec<Item>> {
    if facets.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter { kinds: vec![Kind::Practice], facets, ..Filter::default() };
    Ok(crate::hub::shelf::list(conn, actor, &filter)?.0)
}

fn listed(item: Item) -> Result<Listed> {
    Ok(Listed { document: item.document()?, item })
}
