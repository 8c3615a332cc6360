//! Possible duplicates: two records that may be one, until a person decides; and taking the decision back.
//!
//! Where both are the same record, the later is withdrawn and the earlier speaks for both (`merged`). Nothing is
//! deleted, and importing the later again does not bring it back.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::dialect::IN_LIST;
use suivi_store::ledger::digest;
use suivi_store::schema::{act, case_file, recommendation, recommendation_link};
use suivi_store::{Conn, Entry, Tx};

use super::acts::{self, ActKind, Undone};
use super::bulk::{self, BulkChange};
use super::merged::{POSSIBLE_DUPLICATE, kept_for};
use super::model::Withdrawal;
use super::queries::{Row, readable_class, rows};
use super::rows::{Act, Case, Link, Recommendation};
use crate::mechanisms::{Mechanism, coded};

/// Pairs that the summary of an act names.
const NAMED: usize = 5;

coded! {
    /// What a person decides on two records that may be one.
    Decision {
        /// They are the same record: the later is withdrawn, and its address leads to the earlier.
        Same = "same",
        /// They are two records, and are not asked about again.
        Two = "two",
    }
}

/// Two records that may be one.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The link that says so.
    pub link: Link,
    /// The record that came later.
    pub later: Row,
    /// The record that was there before.
    pub earlier: Row,
}

/// A link that waits for a decision, with the two records that speak for its ends.
struct Waiting {
    link: Link,
    later: String,
    earlier: String,
}

/// How many possible duplicates wait for a decision.
pub fn count(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<usize> {
    Ok(waiting(conn, actor, mechanism)?.len())
}

/// A page of what waits for a decision.
#[derive(Clone, Debug)]
pub struct Queue {
    /// Which page, from 1; the last where one behind it was asked for.
    pub number: usize,
    /// Pairs on a whole page.
    pub length: usize,
    /// How many pairs wait in all.
    pub total: usize,
    /// The pairs of this page, those found first before others.
    pub pairs: Vec<Pair>,
}

impl Queue {
    /// The number of its first pair among all.
    pub fn first(&self) -> usize {
        (self.number - 1) * self.length + 1
    }
}

/// A page of the possible duplicates that wait for a decision.
pub fn queue(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    number: usize,
    length: usize,
) -> Result<Queue> {
    let waiting = waiting(conn, actor, mechanism)?;
    let (total, length) = (waiting.len(), length.max(1));
    let number = number.clamp(1, total.div_ceil(length).max(1));
    let some: Vec<Waiting> = waiting.into_iter().skip((number - 1) * length).take(length).collect();
    let ids: Vec<String> = some.iter().flat_map(|w| [w.later.clone(), w.earlier.clone()]).collect();
    let by_id: HashMap<String, Row> =
        rows(conn, &ids, Some(mechanism))?.into_iter().map(|row| (row.record.id.clone(), row)).collect();
    let pair = |w: Waiting| {
        let (later, earlier) = (by_id.get(&w.later)?.clone(), by_id.get(&w.earlier)?.clone());
        Some(Pair { link: w.link, later, earlier })
    };
    Ok(Queue { number, length, total, pairs: some.into_iter().filter_map(pair).collect() })
}

fn waiting(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism) -> Result<Vec<Waiting>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let live = recommendation::state
        .eq(&mechanism.state)
        .and(recommendation::withdrawn_at.is_null())
        .and(recommendation::class.le(class));
    let links: Vec<Link> = recommendation_link::table
        .inner_join(recommendation::table.on(recommendation::id.eq(recommendation_link::from_id)))
        .filter(live)
        .filter(recommendation_link::kind.eq(POSSIBLE_DUPLICATE))
        .filter(recommendation_link::state.eq("suggested"))
        .order((recommendation_link::at, recommendation_link::id))
        .select(Link::as_select())
        .load(conn)?;
    let targets: Vec<String> = links.iter().map(|link| link.to_id.clone()).collect();
    let kept = kept_for(conn, &targets)?;
    let speaks = |id: &String| kept.get(id).unwrap_or(id).clone();
    let mut shown: HashSet<String> = HashSet::new();
    let targets: Vec<String> = targets.iter().map(speaks).collect();
    for some in targets.chunks(IN_LIST) {
        let found = recommendation::table.filter(recommendation::id.eq_any(some)).filter(live);
        shown.extend(found.select(recommendation::id).load::<String>(conn)?);
    }
    Ok(links
        .into_iter()
        .zip(targets)
        .filter(|(link, earlier)| shown.contains(earlier) && *earlier != link.from_id)
        .map(|(link, earlier)| Waiting { later: link.from_id.clone(), earlier, link })
        .collect())
}

/// What came of deciding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The act, to take it back by.
    pub act_id: String,
    /// How many pairs were decided.
    pub pairs: usize,
}

/// What an act needs to take one decision back.
#[derive(Serialize, Deserialize)]
struct Step {
    link_id: String,
    decision: String,
    /// The act that put the earlier record into the later one's cluster.
    cluster_act: Option<String>,
}

/// Decides on possible duplicates, each by the identifier of its link, as one act.
///
/// Refuses a link that somebody decided meanwhile, and to withdraw a record on which work has begun.
pub fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    decisions: &[(String, Decision)],
) -> Result<Decided> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    if decisions.is_empty() {
        return Err(Refusal::invalid("decision", Problem::nothing_selected("")).into());
    }
    let act_id = new_id();
    let mut steps = Vec::new();
    let mut summary = Vec::new();
    for (link_id, decision) in decisions {
        let (later, earlier) = take_up(tx, actor, mechanism, link_id, *decision)?;
        let cluster_act = match decision {
            Decision::Two => None,
            Decision::Same => merge(tx, actor, mechanism, &later, &earlier)?,
        };
        let action = match decision {
            Decision::Same => "recommendation.same",
            Decision::Two => "recommendation.two",
        };
        record(tx, actor, Some(mechanism), action, &act_id, &later.id, &earlier.id)?;
        let sign = if *decision == Decision::Same { "=" } else { "≠" };
        summary.push(format!("{} {sign} {}", later.slug, earlier.slug));
        steps.push(Step { link_id: link_id.clone(), decision: decision.code().to_owned(), cluster_act });
    }
    let more = if summary.len() > NAMED { ", …" } else { "" };
    summary.truncate(NAMED);
    let new = acts::New {
        id: &act_id,
        kind: ActKind::Duplicates,
        summary: format!("{}{more}", summary.join(", ")),
        objects: steps.len(),
        undo: &steps,
    };
    acts::keep(tx, actor, mechanism, new)?;
    Ok(Decided { act_id, pairs: steps.len() })
}

/// Marks the link as decided, unless somebody has; answers the later and the earlier record.
fn take_up(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    link_id: &str,
    decision: Decision,
) -> Result<(Recommendation, Recommendation)> {
    let link: Link = recommendation_link::table
        .find(link_id)
        .filter(recommendation_link::kind.eq(POSSIBLE_DUPLICATE))
        .select(Link::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let kept = kept_for(tx.conn, std::slice::from_ref(&link.to_id))?.remove(&link.to_id);
    let later = record_of(tx.conn, actor, mechanism, &link.from_id)?;
    let earlier = record_of(tx.conn, actor, mechanism, &kept.unwrap_or(link.to_id))?;
    let state = if decision == Decision::Same { "accepted" } else { "refused" };
    let taken = diesel::update(recommendation_link::table.find(link_id))
        .filter(recommendation_link::state.eq("suggested"))
        .set(recommendation_link::state.eq(state))
        .execute(tx.conn)?;
    let is_open = taken == 1 && later.withdrawn_at.is_none() && earlier.withdrawn_at.is_none();
    match is_open && later.id != earlier.id {
        true => Ok((later, earlier)),
        false => Err(Refusal::Conflict(Problem::changed_since("")).into()),
    }
}

fn record_of(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<Recommendation> {
    recommendation::table
        .find(id)
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::class.le(readable_class(actor, &[&mechanism.id])))
        .select(Recommendation::as_select())
        .first(conn)
        .optional()?
        .ok_or_else(|| Refusal::NotFound.into())
}

/// Withdraws the later record for the earlier one, which takes over its cluster where it has none.
fn merge(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    later: &Recommendation,
    earlier: &Recommendation,
) -> Result<Option<String>> {
    let cases: Vec<Case> = case_file::table
        .filter(case_file::recommendation_id.eq_any([&later.id, &earlier.id]))
        .select(Case::as_select())
        .load(tx.conn)?;
    let begun = |case: &&Case| !matches!(case.status.as_str(), "received" | "verified" | "clustered");
    if let Some(case) = cases.iter().filter(|case| case.recommendation_id == later.id).find(begun) {
        return Err(Refusal::Conflict(Problem::wrong_state(&case.status)).into());
    }
    diesel::update(recommendation::table.find(&later.id))
        .set((
            recommendation::withdrawn_at.eq(Some(tx.now)),
            recommendation::withdrawn_reason.eq(Some(Withdrawal::same_record(&earlier.state, &earlier.slug))),
            recommendation::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let cluster_of = |id: &str| {
        let mine = |case: &&Case| case.recommendation_id == id && case.mechanism_id == mechanism.id;
        cases.iter().find(mine).and_then(|case| case.cluster_id.clone())
    };
    match (cluster_of(&later.id), cluster_of(&earlier.id)) {
        (Some(cluster), None) => {
            let change = BulkChange { cluster: Some(Some(cluster)), ..BulkChange::default() };
            let ids = std::slice::from_ref(&earlier.id);
            Ok(Some(bulk::set_for_many(tx, actor, mechanism, ids, &change)?.act_id))
        }
        _ => Ok(None),
    }
}

fn record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    action: &'static str,
    act_id: &str,
    later: &str,
    earlier: &str,
) -> Result<()> {
    let after = Some(digest(&(action, earlier))?);
    let entry = Entry {
        action,
        object_kind: "recommendation",
        object_id: later,
        mechanism_id: mechanism.map(|m| m.id.as_str()),
        after,
        act_id: Some(act_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    tx.touch("recommendation", earlier);
    Ok(())
}

/// Takes decisions back: the pairs wait again, except those that are no longer as the act left them.
pub(super) fn take_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, done: &Act) -> Result<Undone> {
    let act_id = done.id.as_str();
    let steps: Vec<Step> = serde_json::from_str(&done.undo)?;
    let mut outcome = Undone { restored: 0, changed_since: Vec::new() };
    for step in steps.into_iter().rev() {
        let link: Link =
            recommendation_link::table.find(&step.link_id).select(Link::as_select()).first(tx.conn)?;
        let is_back = match step.decision.parse()? {
            Decision::Same => part(tx, actor, Some(mechanism), act_id, std::slice::from_ref(&link))? == 1,
            Decision::Two => wait_again(tx, &link, "refused")?,
        };
        if !is_back {
            outcome.changed_since.push(link.from_id);
            continue;
        }
        if link.state == "refused" {
            record(
                tx,
                actor,
                Some(mechanism),
                "recommendation.undecided",
                act_id,
                &link.from_id,
                &link.to_id,
            )?;
        }
        if let Some(cluster_act) = &step.cluster_act {
            take_cluster_back(tx, actor, mechanism, cluster_act)?;
        }
        outcome.restored += 1;
    }
    Ok(outcome)
}

/// The cluster may have been taken back by itself before.
fn take_cluster_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act_id: &str) -> Result<()> {
    let undone: Option<Timestamp> = act::table.find(act_id).select(act::undone_at).first(tx.conn)?;
    if undone.is_none() {
        acts::undo(tx, actor, mechanism, act_id)?;
    }
    Ok(())
}

fn wait_again(tx: &mut Tx, link: &Link, from: &str) -> Result<bool> {
    let changed = diesel::update(recommendation_link::table.find(&link.id))
        .filter(recommendation_link::state.eq(from))
        .set(recommendation_link::state.eq("suggested"))
        .execute(tx.conn)?;
    Ok(changed == 1)
}

/// Makes two records again of each that was found to be one; they wait for a decision. Answers how many came apart.
fn part(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    act_id: &str,
    links: &[Link],
) -> Result<usize> {
    let mut parted = 0;
    for link in links {
        let earlier = kept_for(tx.conn, std::slice::from_ref(&link.from_id))?.remove(&link.from_id);
        if !wait_again(tx, link, "accepted")? {
            continue;
        }
        diesel::update(recommendation::table.find(&link.from_id))
            .set((
                recommendation::withdrawn_at.eq(None::<Timestamp>),
                recommendation::withdrawn_reason.eq(None::<String>),
                recommendation::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        let earlier = earlier.unwrap_or_else(|| link.to_id.clone());
        record(tx, actor, mechanism, "recommendation.undecided", act_id, &link.from_id, &earlier)?;
        parted += 1;
    }
    Ok(parted)
}

/// Parts the records that came with an import from those they were found to be the same as, so that undoing the import
/// withdraws them by themselves.
pub(super) fn part_those_of_import(tx: &mut Tx, actor: &Actor, import_id: &str) -> Result<usize> {
    let links: Vec<Link> = recommendation_link::table
        .inner_join(recommendation::table.on(recommendation::id.eq(recommendation_link::from_id)))
        .filter(recommendation::import_id.eq(import_id))
        .filter(recommendation_link::kind.eq(POSSIBLE_DUPLICATE))
        .filter(recommendation_link::state.eq("accepted"))
        .select(Link::as_select())
        .load(tx.conn)?;
    part(tx, actor, None, import_id, &links)
}

/// Parts from these records, which are being withdrawn with their import, those that they spoke for.
pub(super) fn release(tx: &mut Tx, actor: &Actor, import_id: &str, ids: &[String]) -> Result<usize> {
    let links: Vec<Link> = recommendation_link::table
        .filter(recommendation_link::to_id.eq_any(ids))
        .filter(recommendation_link::kind.eq(POSSIBLE_DUPLICATE))
        .filter(recommendation_link::state.eq("accepted"))
        .select(Link::as_select())
        .load(tx.conn)?;
    part(tx, actor, None, import_id, &links)
}
