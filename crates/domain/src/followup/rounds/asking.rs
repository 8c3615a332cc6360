//! What a round asks, and of whom: every open measure of its lead, and every allocated case or cluster that no open
//! measure answers.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Actor, Result, new_id};
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{allocation, case_file, institution, measure, measure_link, round_item};
use suivi_store::{Conn, Entry, Tx, insert_many};

use super::model::ItemState;
use super::queries::open_round;
use crate::followup::attention::OPEN;
use crate::followup::model::Subject;
use crate::followup::rows::{Round, RoundItem};

/// Brings the questions of the open round in step with the allocations and measures of now: new ones are asked, those
/// of another institution go over to it, and those that nobody has begun to answer and that are not open any more go.
///
/// Answers whether anything changed. Commands that allocate or hand over may call it; background work does in any case.
pub fn follow(tx: &mut Tx, mechanism_id: &str) -> Result<bool> {
    let Some(round) = open_round(tx.conn, mechanism_id)? else { return Ok(false) };
    let changed = put_in_step(tx, &round)?;
    if changed > 0 {
        let entry = Entry {
            action: "round.follow",
            object_kind: "round",
            object_id: &round.id,
            mechanism_id: Some(mechanism_id),
            ..Entry::default()
        };
        tx.record(&Actor::system(), entry);
    }
    Ok(changed > 0)
}

/// As [`follow`], for one round; answers how many questions changed.
pub(super) fn put_in_step(tx: &mut Tx, round: &Round) -> Result<usize> {
    let mut wanted = questions(tx.conn, &round.mechanism_id, None)?;
    let mut moved: HashMap<String, Vec<String>> = HashMap::new();
    let mut gone: Vec<String> = Vec::new();
    for item in asked(tx.conn, &round.id)? {
        let is_open = matches!(item.state.parse()?, ItemState::Waiting | ItemState::Drafted);
        match wanted.remove(&item.subject) {
            Some(institution) if is_open && institution != item.institution_id => {
                moved.entry(institution).or_default().push(item.id);
            }
            None if item.state == ItemState::Waiting.code() => gone.push(item.id),
            _ => {}
        }
    }
    let changed = wanted.len() + gone.len() + moved.values().map(Vec::len).sum::<usize>();
    for (institution, items) in moved {
        for some in items.chunks(IN_LIST) {
            diesel::update(round_item::table.filter(round_item::id.eq_any(some)))
                .set(round_item::institution_id.eq(&institution))
                .execute(tx.conn)?;
        }
    }
    for some in gone.chunks(IN_LIST) {
        diesel::delete(round_item::table.filter(round_item::id.eq_any(some))).execute(tx.conn)?;
    }
    let new: Vec<RoundItem> =
        wanted.into_iter().map(|(subject, institution)| question(round, &subject, &institution)).collect();
    insert_many!(tx.conn, round_item::table, new, 12)?;
    Ok(changed)
}

/// A question that waits for its answer.
pub(super) fn question(round: &Round, subject: &Subject, institution_id: &str) -> RoundItem {
    let (measure_id, case_id, cluster_id) = subject.columns();
    RoundItem {
        id: new_id(),
        round_id: round.id.clone(),
        mechanism_id: round.mechanism_id.clone(),
        measure_id,
        case_id,
        cluster_id,
        institution_id: institution_id.to_owned(),
        state: ItemState::Waiting.code().to_owned(),
        update_id: None,
        answered_at: None,
        is_late: false,
        is_nothing_new: false,
    }
}

struct Asked {
    id: String,
    subject: Subject,
    institution_id: String,
    state: String,
}

fn asked(conn: &mut Conn, round_id: &str) -> Result<Vec<Asked>> {
    type Row = (String, (Option<String>, Option<String>, Option<String>), String, String);
    let rows: Vec<Row> = round_item::table
        .filter(round_item::round_id.eq(round_id))
        .select((
            round_item::id,
            (round_item::measure_id, round_item::case_id, round_item::cluster_id),
            round_item::institution_id,
            round_item::state,
        ))
        .load(conn)?;
    let item = |(id, (measure, case, cluster), institution_id, state): Row| {
        let subject = Subject::of_columns(measure.as_deref(), case.as_deref(), cluster.as_deref())?;
        Some(Asked { id, subject, institution_id, state })
    };
    Ok(rows.into_iter().filter_map(item).collect())
}

/// Every question of now, with the institution that is asked it; of all institutions, or of some only.
pub(in crate::followup) fn questions(
    conn: &mut Conn,
    mechanism_id: &str,
    of: Option<&[String]>,
) -> Result<HashMap<Subject, String>> {
    let mut measures = measure::table
        .filter(measure::mechanism_id.eq(mechanism_id).and(measure::status.eq_any(OPEN)))
        .filter(measure::lead_id.is_not_null())
        .select((measure::id, measure::lead_id))
        .into_boxed();
    if let Some(of) = of {
        measures = measures.filter(measure::lead_id.eq_any(of));
    }
    let measures: Vec<(String, Option<String>)> = measures.load(conn)?;
    let mut wanted: HashMap<Subject, String> =
        measures.into_iter().filter_map(|(id, lead)| Some((Subject::Measure(id), lead?))).collect();
    let leads = leads(conn, mechanism_id, of)?;
    if leads.is_empty() {
        return Ok(wanted);
    }
    let ground = Ground::of(conn, mechanism_id, &leads, of.is_some())?;
    for (subject, institution) in leads {
        if ground.is_asked(&subject) {
            wanted.insert(subject, institution);
        }
    }
    Ok(wanted)
}

/// The open leads of cases and clusters. A court is asked only once it has agreed: it is independent (DOMAIN 1.1).
fn leads(conn: &mut Conn, mechanism_id: &str, of: Option<&[String]>) -> Result<HashMap<Subject, String>> {
    let agreed = allocation::status.eq("confirmed");
    let unanswered = allocation::status.eq("proposed").and(institution::kind.ne("court"));
    let mut query = allocation::table
        .inner_join(institution::table)
        .filter(allocation::mechanism_id.eq(mechanism_id).and(allocation::ended_at.is_null()))
        .filter(allocation::part.eq("lead").and(agreed.or(unanswered)))
        .select((allocation::case_id, allocation::cluster_id, allocation::institution_id))
        .into_boxed();
    if let Some(of) = of {
        query = query.filter(allocation::institution_id.eq_any(of));
    }
    let rows: Vec<(Option<String>, Option<String>, String)> = query.load(conn)?;
    let lead = |(case, cluster, institution): (Option<String>, Option<String>, String)| {
        Some((Subject::of_columns(None, case.as_deref(), cluster.as_deref())?, institution))
    };
    Ok(rows.into_iter().filter_map(lead).collect())
}

/// What decides whether an allocated case or cluster is asked about.
struct Ground {
    /// The cases that are not closed, with their clusters.
    cases: HashMap<String, Option<String>>,
    /// The cases of each cluster.
    members: HashMap<String, Vec<String>>,
    /// The cases and clusters that an open measure answers.
    answered: HashSet<String>,
    /// The cases that have a lead of their own.
    led: HashSet<String>,
}

impl Ground {
    /// Of the cases and clusters that are led; `is_part` reads only what concerns these.
    fn of(
        conn: &mut Conn,
        mechanism_id: &str,
        leads: &HashMap<Subject, String>,
        is_part: bool,
    ) -> Result<Self> {
        let ids = |kind: &str| {
            let some = leads.keys().filter(|subject| is_part && subject.kind() == kind);
            some.map(|subject| subject.id().to_owned()).collect::<Vec<String>>()
        };
        let cases = cases(conn, mechanism_id, is_part.then(|| (ids("case"), ids("cluster"))))?;
        let mut members: HashMap<String, Vec<String>> = HashMap::new();
        for (id, cluster) in &cases {
            if let Some(cluster) = cluster {
                members.entry(cluster.clone()).or_default().push(id.clone());
            }
        }
        let keys = is_part.then(|| (cases.keys().cloned().collect(), members.keys().cloned().collect()));
        Ok(Ground {
            answered: answered(conn, mechanism_id, keys.as_ref())?,
            led: led(
                conn,
                mechanism_id,
                keys.as_ref().map(|(cases, _): &(Vec<String>, _)| cases.as_slice()),
            )?,
            members,
            cases,
        })
    }

    fn is_asked(&self, subject: &Subject) -> bool {
        match subject {
            Subject::Measure(_) => false,
            Subject::Case(id) => self.cases.get(id).is_some_and(|cluster| {
                let by_cluster = cluster.as_ref().is_some_and(|cluster| self.answered.contains(cluster));
                !by_cluster && !self.answered.contains(id)
            }),
            Subject::Cluster(id) => {
                let mut members = self.members.get(id).into_iter().flatten();
                !self.answered.contains(id)
                    && members.any(|case| !self.led.contains(case) && !self.answered.contains(case))
            }
        }
    }
}

/// Identifiers of cases and of clusters.
type Keys = (Vec<String>, Vec<String>);

/// The cases that are not closed; of these cases and clusters only, where they are given.
fn cases(conn: &mut Conn, mechanism_id: &str, of: Option<Keys>) -> Result<HashMap<String, Option<String>>> {
    let mut query = case_file::table
        .filter(case_file::mechanism_id.eq(mechanism_id).and(case_file::status.ne("closed")))
        .select((case_file::id, case_file::cluster_id))
        .into_boxed();
    if let Some((cases, clusters)) = of {
        query = query.filter(case_file::id.eq_any(cases).or(case_file::cluster_id.eq_any(clusters)));
    }
    Ok(query.load::<(String, Option<String>)>(conn)?.into_iter().collect())
}

/// The cases and clusters that an open measure answers.
fn answered(conn: &mut Conn, mechanism_id: &str, of: Option<&Keys>) -> Result<HashSet<String>> {
    let mut query = measure_link::table
        .inner_join(measure::table)
        .filter(measure::mechanism_id.eq(mechanism_id).and(measure::status.eq_any(OPEN)))
        .select((measure_link::case_id, measure_link::cluster_id))
        .into_boxed();
    if let Some((cases, clusters)) = of {
        query =
            query.filter(measure_link::case_id.eq_any(cases).or(measure_link::cluster_id.eq_any(clusters)));
    }
    let rows: Vec<(Option<String>, Option<String>)> = query.load(conn)?;
    Ok(rows.into_iter().filter_map(|(case, cluster)| case.or(cluster)).collect())
}

/// The cases that have a lead of their own, whatever their cluster has.
fn led(conn: &mut Conn, mechanism_id: &str, of: Option<&[String]>) -> Result<HashSet<String>> {
    let mut query = allocation::table
        .filter(allocation::mechanism_id.eq(mechanism_id).and(allocation::ended_at.is_null()))
        .filter(allocation::part.eq("lead").and(allocation::case_id.is_not_null()))
        .select(allocation::case_id)
        .into_boxed();
    if let Some(cases) = of {
        query = query.filter(allocation::case_id.eq_any(cases));
    }
    Ok(query.load::<Option<String>>(conn)?.into_iter().flatten().collect())
}
