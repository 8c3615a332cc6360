//! Allocating: the secretariat proposes who leads and who supports, in one act that can be taken back.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, Date, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::dialect::IN_LIST;
use suivi_store::ledger::digest;
use suivi_store::schema::{allocation, case_file, cluster, institution};
use suivi_store::{Conn, Entry, Tx, insert_many};

use super::model::{Change, Current, Supports};
use crate::followup::model::{AllocationStatus, Part, Subject};
use crate::followup::rows::Allocation;
use crate::followup::standing;
use crate::mechanisms::{self, Institution, Mechanism};
use crate::recommendations::acts::{self, ActKind, Undone};
use crate::recommendations::bulk::Done;
use crate::recommendations::rows::Act;

/// Who is to lead and to support one recommendation or one cluster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The case or cluster.
    pub subject: Subject,
    /// The institution that is to lead; none leaves the lead as it is.
    pub lead: Option<String>,
    /// Those that are to support.
    pub supports: Supports,
}

impl Proposal {
    /// The institutions named, with their parts.
    fn named(&self) -> impl Iterator<Item = (Part, &String)> {
        let lead = self.lead.iter().map(|id| (Part::Lead, id));
        lead.chain(self.supports.named().iter().map(|id| (Part::Support, id)))
    }
}

/// What an act did with one case or cluster, for taking it back.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Turn {
    case_id: Option<String>,
    cluster_id: Option<String>,
    /// Rows that were open before and after.
    kept: Vec<String>,
    ended: Vec<Ended>,
    made: Vec<String>,
}

/// A row that ended, with the reason it carried before.
#[derive(Debug, Serialize, Deserialize)]
struct Ended {
    id: String,
    reason: Option<String>,
}

impl Turn {
    fn subject(&self) -> Option<Subject> {
        Subject::of_columns(None, self.case_id.as_deref(), self.cluster_id.as_deref())
    }

    /// The case, where the turn was on one recommendation.
    pub(crate) fn case_id(&self) -> Option<&str> {
        self.case_id.as_deref()
    }
}

/// Proposes institutions for recommendations and clusters in one act.
///
/// Refuses an institution that does not exist today (V5), one that would support what it leads (V6), support for what
/// nobody leads, and cases or clusters that are not the mechanism's.
pub fn allocate(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    proposals: &[Proposal],
    reason: Option<&str>,
) -> Result<Done> {
    if proposals.is_empty() {
        return Err(Refusal::invalid("ids", Problem::nothing_selected("")).into());
    }
    let act_id = new_id();
    let turns = propose(tx, actor, mechanism, &act_id, proposals, reason)?;
    let named = proposals.iter().flat_map(Proposal::named);
    let summary = summary(tx.conn, mechanism, named)?;
    keep_act(tx, actor, mechanism, &act_id, summary, &turns)?;
    Ok(Done { act_id, changed: turns.len(), unchanged: proposals.len() - turns.len() })
}

/// Takes an institution off a recommendation or cluster. Where it leads, all that support go with it.
pub fn withdraw(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    allocation_id: &str,
    reason: &str,
) -> Result<Done> {
    actor.require(Verb::Update, ObjectKind::Allocation, &mechanism.id)?;
    let reason = super::checked_reason(Some(reason))?;
    let found = super::open_row(tx.conn, mechanism, allocation_id)?;
    let subject = found.subject()?;
    let open = open_rows(tx.conn, std::slice::from_ref(&subject))?.remove(&subject).unwrap_or_default();
    let goes = |row: &&Allocation| found.is_lead() || row.id == found.id;
    let change = Change { ends: open.iter().filter(goes).map(|row| row.id.clone()).collect(), asks: vec![] };
    let act_id = new_id();
    let turn = turn_of(&subject, &open, change);
    let turns = write(tx, actor, mechanism, &act_id, vec![(turn, open)], reason.as_deref())?;
    let summary = summary(tx.conn, mechanism, [(found.part.parse()?, &found.institution_id)])?;
    keep_act(tx, actor, mechanism, &act_id, format!("withdrawn: {summary}"), &turns)?;
    Ok(Done { act_id, changed: 1, unchanged: 0 })
}

fn keep_act(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    summary: String,
    turns: &Vec<Turn>,
) -> Result<()> {
    let mut objects = 0;
    for subject in turns.iter().filter_map(Turn::subject) {
        objects += standing::cases_of(tx.conn, &subject)?.len();
    }
    let new = acts::New { id: act_id, kind: ActKind::Allocation, summary, objects, undo: turns };
    acts::keep(tx, actor, mechanism, new)
}

/// An allocation in short, for the list of acts: codes, not sentences.
pub(crate) fn summary<'i>(
    conn: &mut Conn,
    mechanism: &Mechanism,
    named: impl IntoIterator<Item = (Part, &'i String)>,
) -> Result<String> {
    let slugs: HashMap<String, String> = institution::table
        .filter(institution::mechanism_id.eq(&mechanism.id))
        .select((institution::id, institution::slug))
        .load::<(String, String)>(conn)?
        .into_iter()
        .collect();
    let mut parts: Vec<String> = Vec::new();
    for (part, id) in named {
        let words = format!("{} {}", part.code(), slugs.get(id).map_or("", String::as_str));
        if !parts.contains(&words) {
            parts.push(words);
        }
    }
    Ok(parts.join(", "))
}

/// [`allocate`] within an act that does other things, too.
pub(crate) fn propose(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    proposals: &[Proposal],
    reason: Option<&str>,
) -> Result<Vec<Turn>> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let reason = match reason.map(str::trim).filter(|reason| !reason.is_empty()) {
        Some(reason) => super::checked_reason(Some(reason))?,
        None => None,
    };
    active_today(tx.conn, mechanism, tx.now.date(), proposals)?;
    let subjects: Vec<Subject> = proposals.iter().map(|proposal| proposal.subject.clone()).collect();
    let cluster_of = own_targets(tx.conn, mechanism, &subjects)?;
    let mut asked = subjects.clone();
    asked.extend(cluster_of.values().cloned().map(Subject::Cluster));
    let open = open_rows(tx.conn, &asked)?;
    let none = Vec::new();
    let mut turns = Vec::new();
    let mut seen = HashSet::new();
    for proposal in proposals.iter().filter(|proposal| seen.insert(&proposal.subject)) {
        let own = open.get(&proposal.subject).unwrap_or(&none);
        let above = cluster_of.get(proposal.subject.id()).cloned().map(Subject::Cluster);
        let inherited = above.and_then(|cluster| open.get(&cluster)).unwrap_or(&none);
        let change = Current { own, inherited }
            .towards(proposal.lead.as_deref(), &proposal.supports)
            .map_err(|(field, problem)| Refusal::invalid(field, problem))?;
        if !change.is_empty() {
            turns.push((turn_of(&proposal.subject, own, change), own.clone()));
        }
    }
    write(tx, actor, mechanism, act_id, turns, reason.as_deref())
}

/// A turn before it is written: its new rows are not made yet.
struct Planned {
    turn: Turn,
    asks: Vec<(Part, String)>,
}

fn turn_of(subject: &Subject, open: &[Allocation], change: Change) -> Planned {
    let (_, case_id, cluster_id) = subject.columns();
    let (ended, kept): (Vec<&Allocation>, Vec<&Allocation>) =
        open.iter().partition(|row| change.ends.contains(&row.id));
    let turn = Turn {
        case_id,
        cluster_id,
        kept: kept.into_iter().map(|row| row.id.clone()).collect(),
        ended: ended
            .into_iter()
            .map(|row| Ended { id: row.id.clone(), reason: row.reason.clone() })
            .collect(),
        made: Vec::new(),
    };
    Planned { turn, asks: change.asks }
}

fn write(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    planned: Vec<(Planned, Vec<Allocation>)>,
    reason: Option<&str>,
) -> Result<Vec<Turn>> {
    let mut made = Vec::new();
    let mut turns = Vec::with_capacity(planned.len());
    for (Planned { mut turn, asks }, open) in planned {
        for row in open.iter().filter(|row| turn.ended.iter().any(|ended| ended.id == row.id)) {
            let code = if asks.is_empty() { super::WITHDRAWN } else { super::REPLACED };
            super::end(tx, actor, row, reason.unwrap_or(code), reason, Some(act_id))?;
        }
        for (part, institution_id) in asks {
            let row = Allocation {
                id: new_id(),
                mechanism_id: mechanism.id.clone(),
                case_id: turn.case_id.clone(),
                cluster_id: turn.cluster_id.clone(),
                institution_id,
                part: part.code().to_owned(),
                status: AllocationStatus::Proposed.code().to_owned(),
                keeper_id: None,
                reason: None,
                proposed_by: actor.user_id.clone(),
                proposed_at: tx.now,
                decided_by: None,
                decided_at: None,
                escalated_at: None,
                succeeds_id: None,
                ended_at: None,
                ended_by: None,
                revision: 1,
            };
            let entry = Entry { reason, act_id: Some(act_id), ..super::entry("allocation.propose", &row) };
            tx.record(actor, Entry { after: Some(digest(&row)?), ..entry });
            turn.made.push(row.id.clone());
            made.push(row);
        }
        turns.push(turn);
    }
    insert_many!(tx.conn, allocation::table, made, 18)?;
    refresh(tx, &turns)?;
    Ok(turns)
}

fn refresh(tx: &mut Tx, turns: &[Turn]) -> Result<()> {
    let mut cases: HashSet<String> = HashSet::new();
    for subject in turns.iter().filter_map(Turn::subject) {
        cases.extend(standing::cases_of(tx.conn, &subject)?);
    }
    let mut cases: Vec<String> = cases.into_iter().collect();
    cases.sort_unstable();
    standing::refresh(tx, &cases)
}

/// Takes an act of allocating back.
pub(crate) fn take_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act: &Act) -> Result<Undone> {
    let turns: Vec<Turn> = serde_json::from_str(&act.undo)?;
    let (restored, changed_since) = take_turns_back(tx, actor, mechanism, &act.id, &turns)?;
    Ok(Undone { restored: restored.len(), changed_since })
}

/// Sets back every case and cluster that is still allocated as the act left it; answers those, and the others.
pub(crate) fn take_turns_back(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    turns: &[Turn],
) -> Result<(Vec<String>, Vec<String>)> {
    actor.require(Verb::Update, ObjectKind::Allocation, &mechanism.id)?;
    let subjects: Vec<Subject> = turns.iter().filter_map(Turn::subject).collect();
    let open = open_rows(tx.conn, &subjects)?;
    let (mut restored, mut changed_since) = (Vec::new(), Vec::new());
    for turn in turns {
        let Some(subject) = turn.subject() else { continue };
        let now = open.get(&subject).map_or(&[][..], Vec::as_slice);
        if !turn.is_as_left(now) {
            changed_since.push(subject.id().to_owned());
            continue;
        }
        for row in now.iter().filter(|row| turn.made.contains(&row.id)) {
            super::end(tx, actor, row, super::UNDONE, None, Some(act_id))?;
        }
        for ended in &turn.ended {
            super::reopen(tx, actor, &ended.id, ended.reason.as_deref(), act_id)?;
        }
        restored.push(subject.id().to_owned());
    }
    refresh(tx, turns)?;
    Ok((restored, changed_since))
}

impl Turn {
    /// Whether exactly the rows are open that the act left open, and nobody has answered those it made.
    fn is_as_left(&self, open: &[Allocation]) -> bool {
        let made = |row: &Allocation| self.made.contains(&row.id);
        open.len() == self.kept.len() + self.made.len()
            && open.iter().all(|row| self.kept.contains(&row.id) || (made(row) && row.revision == 1))
    }
}

/// Refuses an institution that the mechanism does not have, or that does not exist on the day (V5).
fn active_today(conn: &mut Conn, mechanism: &Mechanism, day: Date, proposals: &[Proposal]) -> Result<()> {
    let all: HashMap<String, Institution> = mechanisms::institutions_of(conn, &mechanism.id)?
        .into_iter()
        .map(|institution| (institution.id.clone(), institution))
        .collect();
    for (part, id) in proposals.iter().flat_map(Proposal::named) {
        let field = if part == Part::Lead { "lead" } else { "supports" };
        let Some(found) = all.get(id) else {
            return Err(Refusal::invalid(field, Problem::unknown_choice("")).into());
        };
        if !found.is_valid_on(day) {
            let name = found.names.best_text(mechanism.language);
            return Err(Refusal::invalid(field, Problem::not_active(name)).into());
        }
    }
    Ok(())
}

/// The cluster of each case among the subjects; refuses what is not the mechanism's, or is closed.
fn own_targets(
    conn: &mut Conn,
    mechanism: &Mechanism,
    subjects: &[Subject],
) -> Result<HashMap<String, String>> {
    let (cases, clusters) = split(subjects)?;
    let mut cluster_of = HashMap::new();
    for some in cases.chunks(IN_LIST) {
        let found: Vec<(String, Option<String>)> = case_file::table
            .filter(case_file::id.eq_any(some).and(case_file::mechanism_id.eq(&mechanism.id)))
            .select((case_file::id, case_file::cluster_id))
            .load(conn)?;
        if found.len() != some.len() {
            return Err(Refusal::NotFound.into());
        }
        cluster_of.extend(found.into_iter().filter_map(|(id, cluster)| Some((id, cluster?))));
    }
    for some in clusters.chunks(IN_LIST) {
        let found: i64 = cluster::table
            .filter(cluster::id.eq_any(some).and(cluster::mechanism_id.eq(&mechanism.id)))
            .filter(cluster::closed_at.is_null())
            .count()
            .get_result(conn)?;
        if usize::try_from(found)? != some.len() {
            return Err(Refusal::NotFound.into());
        }
    }
    Ok(cluster_of)
}

/// The identifiers of cases and of clusters, each once. A measure has a lead of its own and is not allocated.
fn split(subjects: &[Subject]) -> Result<(Vec<String>, Vec<String>)> {
    let (mut cases, mut clusters) = (HashSet::new(), HashSet::new());
    for subject in subjects {
        match subject {
            Subject::Case(id) => cases.insert(id.clone()),
            Subject::Cluster(id) => clusters.insert(id.clone()),
            Subject::Measure(_) => return Err(Refusal::NotFound.into()),
        };
    }
    Ok((cases.into_iter().collect(), clusters.into_iter().collect()))
}

/// The open rows of each of these cases and clusters.
pub(super) fn open_rows(conn: &mut Conn, subjects: &[Subject]) -> Result<HashMap<Subject, Vec<Allocation>>> {
    let (cases, clusters) = split(subjects)?;
    let open = || allocation::table.filter(allocation::ended_at.is_null()).select(Allocation::as_select());
    let mut rows: Vec<Allocation> = Vec::new();
    for some in cases.chunks(IN_LIST) {
        rows.extend(open().filter(allocation::case_id.eq_any(some)).load(conn)?);
    }
    for some in clusters.chunks(IN_LIST) {
        rows.extend(open().filter(allocation::cluster_id.eq_any(some)).load(conn)?);
    }
    let mut by_subject: HashMap<Subject, Vec<Allocation>> = HashMap::new();
    for row in rows {
        by_subject.entry(row.subject()?).or_default().push(row);
    }
    Ok(by_subject)
}
