//! One act on many records: verify, cluster, tag, allocate; and taking the act back.

use std::collections::{BTreeMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result, Timestamp, new_id};
use suivi_store::dialect::IN_LIST;
use suivi_store::ledger::digest;
use suivi_store::schema::{case_file, cluster, recommendation, tag};
use suivi_store::{Conn, Entry, Tx};

use super::acts::{self, ActKind, Undone};
use super::model::status_after;
use super::rows::{Act, Case, Tag};
use crate::followup::allocations::{self, Proposal, Supports};
use crate::followup::model::{Part, Subject};
use crate::followup::standing;
use crate::mechanisms::Mechanism;

/// What to set on every selected record; what is `None` or empty stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BulkChange {
    /// Checked against the source, or not.
    pub verified: Option<bool>,
    /// Into this cluster, or (inner `None`) out of any.
    pub cluster: Option<Option<String>>,
    /// Tags to accept: scheme (`theme`, `person`, `sdg`) and code.
    pub add_tags: Vec<(String, String)>,
    /// Tags to refuse.
    pub refuse_tags: Vec<(String, String)>,
    /// The institution that is to lead.
    pub lead: Option<String>,
    /// Institutions that are to support, beside those that do.
    pub supports: Vec<String>,
}

impl BulkChange {
    fn is_empty(&self) -> bool {
        *self == BulkChange::default()
    }

    fn allocates(&self) -> bool {
        self.lead.is_some() || !self.supports.is_empty()
    }

    fn proposal(&self, case_id: &str) -> Proposal {
        Proposal {
            subject: Subject::Case(case_id.to_owned()),
            lead: self.lead.clone(),
            supports: Supports::Add(self.supports.clone()),
        }
    }

    /// For people to read in the list of acts: codes, not sentences.
    fn summary(&self, cluster_slug: Option<&str>, allocation: String) -> String {
        let mut parts = Vec::new();
        if let Some(verified) = self.verified {
            parts.push(if verified { "verified".to_owned() } else { "not verified".to_owned() });
        }
        if self.cluster.is_some() {
            parts.push(format!("cluster {}", cluster_slug.unwrap_or("none")));
        }
        parts.extend(self.add_tags.iter().map(|(scheme, code)| format!("+{scheme}:{code}")));
        parts.extend(self.refuse_tags.iter().map(|(scheme, code)| format!("-{scheme}:{code}")));
        parts.extend(Some(allocation).filter(|words| !words.is_empty()));
        parts.join(", ")
    }
}

/// What came of a bulk act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// The act, to take it back by.
    pub act_id: String,
    /// Records that changed.
    pub changed: usize,
    /// Records that were so already.
    pub unchanged: usize,
}

/// The part of a record that an act can change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Standing {
    status: String,
    verified_at: Option<Timestamp>,
    verified_by: Option<String>,
    cluster_id: Option<String>,
    /// State of each tag touched; none where the mechanism had not decided.
    tags: BTreeMap<String, Option<String>>,
}

impl Standing {
    /// Whether people have decided the same; the status follows from what institutions do, too.
    fn is_decided_as(&self, other: &Standing) -> bool {
        Standing { status: other.status.clone(), ..self.clone() } == *other
    }

    /// This state, with the status that the case has reached since the act where it moved on by itself.
    fn with_later_status(&self, set: &Standing, now: &Standing) -> Standing {
        let status = if now.status == set.status { &self.status } else { &now.status };
        Standing { status: status.clone(), ..self.clone() }
    }
}

#[derive(Serialize, Deserialize)]
struct Step {
    recommendation_id: String,
    before: Standing,
    after: Standing,
}

/// All that an act did.
#[derive(Default, Serialize, Deserialize)]
struct Trail {
    cases: Vec<Step>,
    allocations: Vec<allocations::Turn>,
}

/// Sets things on many records of a mechanism in one act.
///
/// Refuses an empty selection or an empty change, an unknown cluster or code, and records that are not the mechanism's.
pub fn set_for_many(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
    change: &BulkChange,
) -> Result<Done> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    if ids.is_empty() {
        return Err(Refusal::invalid("ids", Problem::nothing_selected("")).into());
    }
    if change.is_empty() {
        return Err(Refusal::invalid("change", Problem::required("")).into());
    }
    check_codes(change)?;
    let cluster_slug = known_cluster(tx.conn, mechanism, change)?;
    let mut ids = ids.to_vec();
    ids.sort();
    ids.dedup();
    let act_id = new_id();
    let mut trail = Trail::default();
    let (mut cases, mut changed) = (Vec::new(), HashSet::new());
    for some in ids.chunks(IN_LIST) {
        for mut case in open_cases(tx, actor, mechanism, some)? {
            if let Some(step) = set_one(tx, actor, mechanism, &act_id, &mut case, change)? {
                trail.cases.push(step);
                changed.insert(case.id.clone());
            }
            cases.push(case.id);
        }
    }
    standing::refresh(tx, &Vec::from_iter(changed.iter().cloned()))?;
    if change.allocates() {
        let proposals: Vec<Proposal> = cases.iter().map(|case| change.proposal(case)).collect();
        trail.allocations = allocations::propose(tx, actor, mechanism, &act_id, &proposals, None)?;
        changed.extend(trail.allocations.iter().filter_map(|turn| turn.case_id().map(str::to_owned)));
    }
    let named = change.lead.iter().map(|id| (Part::Lead, id));
    let named = named.chain(change.supports.iter().map(|id| (Part::Support, id)));
    let allocation = allocations::summary(tx.conn, mechanism, named)?;
    let new = acts::New {
        id: &act_id,
        kind: ActKind::Bulk,
        summary: change.summary(cluster_slug.as_deref(), allocation),
        objects: changed.len(),
        undo: &trail,
    };
    acts::keep(tx, actor, mechanism, new)?;
    let unchanged = ids.len() - changed.len();
    Ok(Done { act_id, changed: changed.len(), unchanged })
}

fn check_codes(change: &BulkChange) -> Result<()> {
    for (scheme, code) in change.add_tags.iter().chain(&change.refuse_tags) {
        if !super::labels::is_known(scheme, code) {
            return Err(Refusal::invalid("tags", Problem::unknown_choice(code)).into());
        }
    }
    Ok(())
}

fn known_cluster(conn: &mut Conn, mechanism: &Mechanism, change: &BulkChange) -> Result<Option<String>> {
    let Some(Some(cluster_id)) = &change.cluster else { return Ok(None) };
    let slug = cluster::table
        .filter(cluster::id.eq(cluster_id).and(cluster::mechanism_id.eq(&mechanism.id)))
        .filter(cluster::closed_at.is_null())
        .select(cluster::slug)
        .first::<String>(conn)
        .optional()?;
    slug.map(Some).ok_or_else(|| Refusal::invalid("cluster", Problem::unknown_choice("")).into())
}

/// The mechanism's cases on these recommendations, opened where there are none yet.
pub(crate) fn open_cases(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    ids: &[String],
) -> Result<Vec<Case>> {
    let known: Vec<String> = recommendation::table
        .filter(recommendation::id.eq_any(ids))
        .filter(recommendation::state.eq(&mechanism.state))
        .filter(recommendation::withdrawn_at.is_null())
        .select(recommendation::id)
        .load(tx.conn)?;
    if known.len() != ids.len() {
        return Err(Refusal::NotFound.into());
    }
    let mut cases: Vec<Case> = case_file::table
        .filter(case_file::mechanism_id.eq(&mechanism.id))
        .filter(case_file::recommendation_id.eq_any(ids))
        .select(Case::as_select())
        .load(tx.conn)?;
    let have: HashSet<_> = cases.iter().map(|c| c.recommendation_id.clone()).collect();
    for id in known.into_iter().filter(|id| !have.contains(id)) {
        cases.push(super::cases::open(tx, actor, mechanism, &id)?);
    }
    Ok(cases)
}

/// The recommendations of some cases.
fn records_of(conn: &mut Conn, cases: &[String]) -> Result<Vec<String>> {
    let mut records = Vec::with_capacity(cases.len());
    for some in cases.chunks(IN_LIST) {
        let found: Vec<String> = case_file::table
            .filter(case_file::id.eq_any(some))
            .select(case_file::recommendation_id)
            .load(conn)?;
        records.extend(found);
    }
    Ok(records)
}

fn set_one(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    case: &mut Case,
    change: &BulkChange,
) -> Result<Option<Step>> {
    let touched = change.add_tags.iter().chain(&change.refuse_tags);
    let keys: Vec<(String, String)> = touched.cloned().collect();
    let before = standing_of(tx.conn, mechanism, case, &keys)?;
    let mut after = before.clone();
    match change.verified {
        Some(true) if before.verified_at.is_none() => {
            after.verified_at = Some(tx.now);
            after.verified_by.clone_from(&actor.user_id);
        }
        Some(false) => (after.verified_at, after.verified_by) = (None, None),
        _ => {}
    }
    if let Some(cluster_id) = &change.cluster {
        after.cluster_id.clone_from(cluster_id);
    }
    after.status =
        status_after(&before.status, after.verified_at.is_some(), after.cluster_id.is_some()).to_owned();
    for (scheme, code) in &change.add_tags {
        after.tags.insert(format!("{scheme}:{code}"), Some("accepted".to_owned()));
    }
    for (scheme, code) in &change.refuse_tags {
        after.tags.insert(format!("{scheme}:{code}"), Some("refused".to_owned()));
    }
    if after == before {
        return Ok(None);
    }
    put(tx, actor, mechanism, act_id, "case.set", case, &before, &after)?;
    Ok(Some(Step { recommendation_id: case.recommendation_id.clone(), before, after }))
}

fn standing_of(
    conn: &mut Conn,
    mechanism: &Mechanism,
    case: &Case,
    keys: &[(String, String)],
) -> Result<Standing> {
    let mut tags: BTreeMap<String, Option<String>> =
        keys.iter().map(|(scheme, code)| (format!("{scheme}:{code}"), None)).collect();
    if !tags.is_empty() {
        let own: Vec<Tag> = tag::table
            .filter(tag::recommendation_id.eq(&case.recommendation_id).and(tag::scope.eq(&mechanism.id)))
            .select(Tag::as_select())
            .load(conn)?;
        for tag in own {
            if let Some(state) = tags.get_mut(&format!("{}:{}", tag.scheme, tag.code)) {
                *state = Some(tag.state);
            }
        }
    }
    Ok(Standing {
        status: case.status.clone(),
        verified_at: case.verified_at,
        verified_by: case.verified_by.clone(),
        cluster_id: case.cluster_id.clone(),
        tags,
    })
}

#[expect(clippy::too_many_arguments, reason = "the two states and all that an audit entry names")]
fn put(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    action: &'static str,
    case: &mut Case,
    before: &Standing,
    after: &Standing,
) -> Result<()> {
    case.status.clone_from(&after.status);
    case.verified_at = after.verified_at;
    case.verified_by.clone_from(&after.verified_by);
    case.cluster_id.clone_from(&after.cluster_id);
    case.revision += 1;
    case.updated_at = tx.now;
    diesel::update(case_file::table.find(&case.id))
        .set((
            case_file::status.eq(&case.status),
            case_file::verified_at.eq(case.verified_at),
            case_file::verified_by.eq(&case.verified_by),
            case_file::cluster_id.eq(&case.cluster_id),
            case_file::revision.eq(case.revision),
            case_file::updated_at.eq(case.updated_at),
        ))
        .execute(tx.conn)?;
    for (key, state) in &after.tags {
        if before.tags.get(key) != Some(state)
            && let Some((scheme, code)) = key.split_once(':')
        {
            put_tag(tx, actor, mechanism, &case.recommendation_id, scheme, code, state.as_deref())?;
        }
    }
    tx.record(
        actor,
        Entry {
            action,
            object_kind: "case",
            object_id: &case.id,
            mechanism_id: Some(&mechanism.id),
            before: Some(digest(before)?),
            after: Some(digest(after)?),
            act_id: Some(act_id),
            ..Entry::default()
        },
    );
    tx.touch("recommendation", &case.recommendation_id);
    Ok(())
}

/// Sets the mechanism's own decision on a tag, or removes it again (`None`) when an act is taken back.
pub(super) fn put_tag(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_id: &str,
    scheme: &str,
    code: &str,
    state: Option<&str>,
) -> Result<()> {
    diesel::delete(tag::table.find((recommendation_id, &mechanism.id, scheme, code))).execute(tx.conn)?;
    if let Some(state) = state {
        let row = Tag {
            recommendation_id: recommendation_id.to_owned(),
            scope: mechanism.id.clone(),
            scheme: scheme.to_owned(),
            code: code.to_owned(),
            state: state.to_owned(),
            set_by: "person".to_owned(),
            set_by_id: actor.user_id.clone(),
            confidence: None,
            reason: None,
            at: tx.now,
        };
        diesel::insert_into(tag::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}

/// Records that a tag was decided on, outside a change of the case.
pub(super) fn record_tag(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    act_id: &str,
    recommendation_id: &str,
    decided: &(&String, &String, &str),
) -> Result<()> {
    let entry = Entry {
        action: "recommendation.tag",
        object_kind: "recommendation",
        object_id: recommendation_id,
        mechanism_id: Some(&mechanism.id),
        after: Some(digest(decided)?),
        act_id: Some(act_id),
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(())
}

/// Takes a bulk act back: every record it changed is again as before, except those that were changed since.
pub(super) fn take_back(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, act: &Act) -> Result<Undone> {
    let trail: Trail = serde_json::from_str(&act.undo)?;
    let mut outcome = Undone::default();
    let mut restored = HashSet::new();
    for step in trail.cases {
        let mut case: Case = case_file::table
            .filter(case_file::mechanism_id.eq(&mechanism.id))
            .filter(case_file::recommendation_id.eq(&step.recommendation_id))
            .select(Case::as_select())
            .first(tx.conn)?;
        let keys: Vec<(String, String)> = step
            .after
            .tags
            .keys()
            .filter_map(|key| key.split_once(':').map(|(scheme, code)| (scheme.to_owned(), code.to_owned())))
            .collect();
        let now = standing_of(tx.conn, mechanism, &case, &keys)?;
        if now.is_decided_as(&step.after) {
            let before = step.before.with_later_status(&step.after, &now);
            put(tx, actor, mechanism, &act.id, "case.undo", &mut case, &now, &before)?;
            restored.insert(case.id);
        } else {
            outcome.changed_since.push(step.recommendation_id);
        }
    }
    standing::refresh(tx, &Vec::from_iter(restored.iter().cloned()))?;
    if !trail.allocations.is_empty() {
        let turns = &trail.allocations;
        let (again, changed) = allocations::take_turns_back(tx, actor, mechanism, &act.id, turns)?;
        restored.extend(again);
        for record in records_of(tx.conn, &changed)? {
            if !outcome.changed_since.contains(&record) {
                outcome.changed_since.push(record);
            }
        }
    }
    outcome.restored = restored.len();
    Ok(outcome)
}
