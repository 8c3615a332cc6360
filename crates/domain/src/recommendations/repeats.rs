//! Repeats: what was asked before, in an earlier cycle or by another body. A rule or an import suggests, a person
//! decides; only what a person accepted is shown to everybody.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{
    Act as Verb, Actor, Date, Language, ObjectKind, Problem, Refusal, Result, Timestamp, new_id,
};
use suivi_language::NearRepeats;
use suivi_store::dialect::IN_LIST;
use suivi_store::ledger::digest;
use suivi_store::schema::{recommendation, recommendation_link, recommendation_text};
use suivi_store::{Conn, Entry, Tx, insert_many};

use super::merged::kept_for;
use super::queries::readable_class;
use super::rows::{Link, Recommendation};
use super::whole::{Short, shorts};
use crate::mechanisms::{Mechanism, coded};

/// The kind of the links from a record to an earlier one that asked for the same.
pub(super) const REPEATS: &str = "repeats";
/// Two texts that share this much of their words are suggested as a repeat: of all words in either, those in both.
const LIKE: f64 = 0.5;
/// Most records that one ask is followed through.
const LONGEST_HISTORY: usize = 40;

coded! {
    /// What a person decides on a repeat.
    RepeatDecision {
        /// The suggestion is right.
        Accept = "accept",
        /// The suggestion is wrong.
        Refuse = "refuse",
        /// It was accepted, and is no repeat after all.
        Remove = "remove",
    }
}

impl RepeatDecision {
    /// The state of the link before and after.
    fn states(self) -> (&'static str, &'static str) {
        match self {
            RepeatDecision::Accept => ("suggested", "accepted"),
            RepeatDecision::Refuse => ("suggested", "refused"),
            RepeatDecision::Remove => ("accepted", "refused"),
        }
    }
}

/// Decides on a repeat of the mechanism's State. In conflict when somebody decided meanwhile.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    link_id: &str,
    decision: RepeatDecision,
) -> Result<()> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let link: Link = recommendation_link::table
        .find(link_id)
        .filter(recommendation_link::kind.eq(REPEATS))
        .select(Link::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    record_of(tx.conn, actor, mechanism, &link.from_id)?;
    let (before, after) = decision.states();
    let changed = diesel::update(recommendation_link::table.find(link_id))
        .filter(recommendation_link::state.eq(before))
        .set((
            recommendation_link::state.eq(after),
            recommendation_link::set_by.eq("person"),
            recommendation_link::set_by_id.eq(&actor.user_id),
            recommendation_link::at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if changed == 0 {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    record(tx, actor, Some(mechanism), &link, (before, after))
}

/// Says that of two records the later repeats the earlier, whichever is named first. Answers whether the first is the
/// later one.
///
/// Refuses a record that would repeat itself or another of the same document: a document asks once.
pub fn add(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, one: &str, other: &str) -> Result<bool> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let one = record_of(tx.conn, actor, mechanism, one)?;
    let other = record_of(tx.conn, actor, mechanism, other)?;
    if one.document_id == other.document_id {
        return Err(Refusal::invalid("other", Problem::repeats_its_document("")).into());
    }
    let one_is_later = day_of(&one) >= day_of(&other);
    let (later, earlier) = if one_is_later { (&one, &other) } else { (&other, &one) };
    let known: Option<Link> = recommendation_link::table
        .filter(recommendation_link::from_id.eq(&later.id).and(recommendation_link::to_id.eq(&earlier.id)))
        .filter(recommendation_link::kind.eq(REPEATS))
        .select(Link::as_select())
        .first(tx.conn)
        .optional()?;
    let before = known.as_ref().map_or("", |link| link.state.as_str()).to_owned();
    let link = Link {
        state: "accepted".to_owned(),
        set_by: "person".to_owned(),
        set_by_id: actor.user_id.clone(),
        at: tx.now,
        ..known.unwrap_or_else(|| suggestion(&later.id, &earlier.id, None, tx.now))
    };
    diesel::delete(recommendation_link::table.find(&link.id)).execute(tx.conn)?;
    diesel::insert_into(recommendation_link::table).values(&link).execute(tx.conn)?;
    record(tx, actor, Some(mechanism), &link, (&before, "accepted"))?;
    Ok(one_is_later)
}

fn suggestion(later: &str, earlier: &str, reason: Option<String>, now: Timestamp) -> Link {
    Link {
        id: new_id(),
        from_id: later.to_owned(),
        to_id: earlier.to_owned(),
        kind: REPEATS.to_owned(),
        state: "suggested".to_owned(),
        set_by: "rule".to_owned(),
        set_by_id: None,
        reason,
        at: now,
    }
}

fn record_of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Recommendation> {
    recommendation::table
        .find(id)
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::class.le(readable_class(actor, &[&mechanism.id])))
        .filter(recommendation::withdrawn_at.is_null())
        .select(Recommendation::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

fn day_of(record: &Recommendation) -> Option<Date> {
    record.date.or_else(|| Date::from_ymd_opt(record.year?, 1, 1))
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    link: &Link,
    (before, after): (&str, &str),
) -> Result<()> {
    let entry = Entry {
        action: match after {
            "accepted" => "recommendation.repeat",
            "refused" => "recommendation.no_repeat",
            _ => "recommendation.link",
        },
        object_kind: "recommendation",
        object_id: &link.from_id,
        mechanism_id: mechanism.map(|m| m.id.as_str()),
        before: (!before.is_empty()).then(|| digest(&(&link.to_id, before))).transpose()?,
        after: Some(digest(&(&link.to_id, after))?),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// The records that ask for the same as this one through the years, the oldest first, this one among them; none where
/// it was asked once.
pub(super) fn history(conn: &mut Conn, everyone: &[String], class: i32) -> Result<Vec<Short>> {
    let Some(own) = everyone.first() else { return Ok(Vec::new()) };
    let mut seen: BTreeSet<String> = everyone.iter().cloned().collect();
    let mut next: Vec<String> = everyone.to_vec();
    while !next.is_empty() && seen.len() < LONGEST_HISTORY {
        let found: Vec<(String, String)> = recommendation_link::table
            .filter(recommendation_link::from_id.eq_any(&next).or(recommendation_link::to_id.eq_any(&next)))
            .filter(recommendation_link::kind.eq(REPEATS).and(recommendation_link::state.eq("accepted")))
            .order(recommendation_link::at)
            .select((recommendation_link::from_id, recommendation_link::to_id))
            .load(conn)?;
        let ends: Vec<String> = found.into_iter().flat_map(|(from, to)| [from, to]).collect();
        next = ends.into_iter().filter(|id| seen.insert(id.clone())).collect();
    }
    let ids: Vec<String> = seen.into_iter().collect();
    let kept = kept_for(conn, &ids)?;
    let speaking: BTreeSet<String> = ids.into_iter().map(|id| kept.get(&id).cloned().unwrap_or(id)).collect();
    if speaking.len() < 2 || !speaking.contains(own) {
        return Ok(Vec::new());
    }
    let mut asked = shorts(conn, class, &speaking.into_iter().collect::<Vec<_>>())?;
    asked.sort_by(|a, b| (a.year, a.cycle, &a.slug).cmp(&(b.year, b.cycle, &b.slug)));
    Ok(if asked.len() < 2 { Vec::new() } else { asked })
}

/// A record with what the rule compares.
struct Asked {
    id: String,
    document_id: String,
    day: Date,
    language: Language,
    text: String,
    is_new: bool,
}

/// Suggests, for each recommendation to a State that came with an import, the earlier one that it is most like in words.
/// Answers how many were suggested; a pair that is linked already, in whatever way, is left alone.
pub(super) fn suggest(tx: &mut Tx, actor: &Actor, import_id: &str, state: &str) -> Result<usize> {
    let came: i64 = recommendation::table
        .filter(recommendation::import_id.eq(import_id).and(recommendation::state.eq(state)))
        .count()
        .get_result(tx.conn)?;
    if came == 0 {
        return Ok(0);
    }
    let asked = asked_of(tx.conn, import_id, state)?;
    let near = NearRepeats::of(asked.iter().map(|one| (one.text.as_str(), one.language)));
    let linked = linked(tx.conn, &asked)?;
    let mut links = Vec::new();
    for (at, one) in asked.iter().enumerate().filter(|(_, one)| one.is_new) {
        let before = |other: &Asked| other.day < one.day && other.document_id != one.document_id;
        let best = near
            .like(at, LIKE)
            .into_iter()
            .filter(|(other, _)| before(&asked[*other]))
            .max_by(|(_, a), (_, b)| a.total_cmp(b));
        let Some((other, share)) = best else { continue };
        let earlier = &asked[other].id;
        if !linked.contains(&(one.id.clone(), earlier.clone())) {
            let reason = format!("words:{}", (share * 100.0).round());
            links.push(suggestion(&one.id, earlier, Some(reason), tx.now));
        }
    }
    insert_many!(tx.conn, recommendation_link::table, links, 9)?;
    for link in &links {
        record(tx, actor, None, link, ("", "suggested"))?;
    }
    Ok(links.len())
}

/// The recommendations to a State whose day is known, each with one official text.
fn asked_of(conn: &mut Conn, import_id: &str, state: &str) -> Result<Vec<Asked>> {
    let records: Vec<Recommendation> = recommendation::table
        .filter(recommendation::state.eq(state).and(recommendation::withdrawn_at.is_null()))
        .filter(recommendation::kind.eq("recommendation"))
        .select(Recommendation::as_select())
        .load(conn)?;
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    let mut texts: HashMap<String, (String, String)> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let found: Vec<(String, String, String)> = recommendation_text::table
            .filter(recommendation_text::recommendation_id.eq_any(some))
            .filter(recommendation_text::kind.eq("official").and(recommendation_text::is_current.eq(true)))
            .order(recommendation_text::language)
            .select((
                recommendation_text::recommendation_id,
                recommendation_text::language,
                recommendation_text::body,
            ))
            .load(conn)?;
        for (id, language, body) in found {
            // English, where there is one: the language in which most documents can be compared.
            if language == "en" || !texts.contains_key(&id) {
                texts.insert(id, (language, body));
            }
        }
    }
    let asked = records.into_iter().filter_map(|record| {
        let (language, text) = texts.remove(&record.id)?;
        Some(Asked {
            day: day_of(&record)?,
            is_new: record.import_id.as_deref() == Some(import_id),
            language: language.parse().unwrap_or(Language::En),
            id: record.id,
            document_id: record.document_id,
            text,
        })
    });
    Ok(asked.collect())
}

/// The pairs that are linked already, in either direction.
fn linked(conn: &mut Conn, asked: &[Asked]) -> Result<HashSet<(String, String)>> {
    let mut linked = HashSet::new();
    let ids: Vec<&str> = asked.iter().filter(|one| one.is_new).map(|one| one.id.as_str()).collect();
    for some in ids.chunks(IN_LIST) {
        let found: Vec<(String, String)> = recommendation_link::table
            .filter(recommendation_link::from_id.eq_any(some).or(recommendation_link::to_id.eq_any(some)))
            .select((recommendation_link::from_id, recommendation_link::to_id))
            .load(conn)?;
        for (from, to) in found {
            linked.insert((to.clone(), from.clone()));
            linked.insert((from, to));
        }
    }
    Ok(linked)
}
