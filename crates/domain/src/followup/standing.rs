//! Where each case stands, derived from allocations, measures, updates, evidence and assessments.
//!
//! Lists and numbers read [`Standing`] rows instead of joining everything anew. Every command that changes one of the
//! sources calls [`refresh`] for the cases it touches, in the same transaction.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::vocab::CaseStatus;
use suivi_kernel::{Date, Result, Timestamp};
use suivi_store::schema::{
    allocation, assessment, case_file, case_standing, evidence, indicator_link, measure, measure_link,
    progress_update,
};
use suivi_store::{Conn, Tx, insert_many};

use super::model::Subject;
use super::rows::Standing;
use crate::plans::model::MeasureStatus;

/// Cases taken in one step: each step asks with several lists of identifiers.
const STEP: usize = 1_000;

/// The cases that something about `subject` concerns: itself, a cluster's members, or all that a measure answers.
pub fn cases_of(conn: &mut Conn, subject: &Subject) -> Result<Vec<String>> {
    Ok(match subject {
        Subject::Case(id) => vec![id.clone()],
        Subject::Cluster(id) => members(conn, std::slice::from_ref(id))?,
        Subject::Measure(id) => {
            let links: Vec<(Option<String>, Option<String>)> = measure_link::table
                .filter(measure_link::measure_id.eq(id))
                .select((measure_link::case_id, measure_link::cluster_id))
                .load(conn)?;
            let clusters: Vec<String> = links.iter().filter_map(|(_, cluster)| cluster.clone()).collect();
            let mut cases: Vec<String> = links.into_iter().filter_map(|(case, _)| case).collect();
            cases.extend(members(conn, &clusters)?);
            cases.sort_unstable();
            cases.dedup();
            cases
        }
    })
}

fn members(conn: &mut Conn, clusters: &[String]) -> Result<Vec<String>> {
    if clusters.is_empty() {
        return Ok(Vec::new());
    }
    Ok(case_file::table.filter(case_file::cluster_id.eq_any(clusters)).select(case_file::id).load(conn)?)
}

/// [`refresh`] for everything that `subject` concerns.
pub fn refresh_for(tx: &mut Tx, subject: &Subject) -> Result<()> {
    let cases = cases_of(tx.conn, subject)?;
    refresh(tx, &cases)
}

/// Derives the standing of these cases anew, moves their status along the first steps of the workflow where the facts
/// say so, and tells the search index.
pub fn refresh(tx: &mut Tx, cases: &[String]) -> Result<()> {
    for some in cases.chunks(STEP) {
        let facts = Facts::gather(tx.conn, some)?;
        let rows: Vec<Standing> = facts.cases.iter().map(|case| facts.standing(case)).collect();
        diesel::delete(case_standing::table.filter(case_standing::case_id.eq_any(some))).execute(tx.conn)?;
        insert_many!(tx.conn, case_standing::table, rows, 12)?;
        for (case, row) in facts.cases.iter().zip(&rows) {
            let status = facts.status(case, row);
            if status.code() != case.status {
                diesel::update(case_file::table.find(&case.id))
                    .set((case_file::status.eq(status.code()), case_file::updated_at.eq(tx.now)))
                    .execute(tx.conn)?;
            }
            tx.touch("recommendation", &case.recommendation_id);
        }
    }
    Ok(())
}

#[derive(Queryable)]
struct CaseKey {
    id: String,
    mechanism_id: String,
    recommendation_id: String,
    status: String,
    is_verified: bool,
    cluster_id: Option<String>,
}

struct MeasureFacts {
    status: MeasureStatus,
    due_on: Option<Date>,
    is_continuous: bool,
    is_public: bool,
}

#[derive(Default)]
struct Published {
    update_id: String,
    at: Timestamp,
}

/// All that the standings of some cases are made of. Keys are identifiers of cases, clusters or measures: none is twice.
struct Facts {
    cases: Vec<CaseKey>,
    leads: HashMap<String, (String, String)>,
    measures_of: HashMap<String, Vec<String>>,
    measures: HashMap<String, MeasureFacts>,
    indicated: HashSet<String>,
    latest: HashMap<String, Published>,
    evidenced: HashSet<String>,
    grades: HashMap<String, String>,
    independent: HashMap<String, i32>,
}

impl Facts {
    fn gather(conn: &mut Conn, ids: &[String]) -> Result<Self> {
        let cases: Vec<CaseKey> = case_file::table
            .filter(case_file::id.eq_any(ids))
            .select((
                case_file::id,
                case_file::mechanism_id,
                case_file::recommendation_id,
                case_file::status,
                case_file::verified_at.is_not_null(),
                case_file::cluster_id,
            ))
            .load(conn)?;
        let clusters: Vec<String> = cases
            .iter()
            .filter_map(|case| case.cluster_id.clone())
            .collect::<HashSet<_>>()
            .into_iter()
            .collect();
        let leads = leads(conn, ids, &clusters)?;
        let measures_of = links(conn, ids, &clusters)?;
        let measure_ids: Vec<String> =
            measures_of.values().flatten().cloned().collect::<HashSet<_>>().into_iter().collect();
        let (grades, independent) = assessments(conn, ids)?;
        Ok(Facts {
            leads,
            measures: measures(conn, &measure_ids)?,
            indicated: indicated(conn, ids, &clusters, &measure_ids)?,
            latest: latest(conn, ids, &clusters, &measure_ids)?,
            evidenced: evidenced(conn, ids, &clusters, &measure_ids)?,
            measures_of,
            grades,
            independent,
            cases,
        })
    }

    /// The case, its cluster, and every measure that answers either.
    fn keys<'f>(&'f self, case: &'f CaseKey) -> impl Iterator<Item = &'f String> {
        let own = std::iter::once(&case.id).chain(&case.cluster_id);
        own.clone().chain(own.filter_map(|key| self.measures_of.get(key)).flatten())
    }

    fn standing(&self, case: &CaseKey) -> Standing {
        let lead = std::iter::once(&case.id).chain(&case.cluster_id).find_map(|key| self.leads.get(key));
        let measures: BTreeMap<&String, &MeasureFacts> =
            self.keys(case).filter_map(|key| Some((key, self.measures.get(key)?))).collect();
        let live = || measures.values().filter(|measure| measure.status != MeasureStatus::Cancelled);
        let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
        let latest = self.keys(case).filter_map(|key| self.latest.get(key)).max_by_key(|update| update.at);
        Standing {
            case_id: case.id.clone(),
            mechanism_id: case.mechanism_id.clone(),
            lead_id: lead.map(|(institution, _)| institution.clone()),
            lead_status: lead.map(|(_, status)| status.clone()),
            measures: count(live().count()),
            public_measures: count(live().filter(|measure| measure.is_public).count()),
            next_due: live().filter(|measure| !measure.status.is_over()).filter_map(|m| m.due_on).min(),
            last_update_id: latest.map(|update| update.update_id.clone()),
            last_published_at: latest.map(|update| update.at),
            has_public_evidence: self.keys(case).any(|key| self.evidenced.contains(key)),
            state_grade: self.grades.get(&case.id).cloned(),
            independent: self.independent.get(&case.id).copied().unwrap_or(0),
        }
    }

    /// The step of the workflow that the facts have reached; what a person decided (assessed, closed, opened again) stays.
    fn status(&self, case: &CaseKey, standing: &Standing) -> CaseStatus {
        let current = CaseStatus::from_code(&case.status).unwrap_or(CaseStatus::Received);
        if matches!(current, CaseStatus::Assessed | CaseStatus::Closed | CaseStatus::Reopened) {
            return current;
        }
        let live: Vec<&MeasureFacts> = self
            .keys(case)
            .filter_map(|key| self.measures.get(key))
            .filter(|measure| measure.status != MeasureStatus::Cancelled)
            .collect();
        let has_deadline = live.iter().any(|measure| measure.due_on.is_some() || measure.is_continuous);
        if live.iter().any(|measure| measure.status.is_under_way()) {
            CaseStatus::InImplementation
        } else if has_deadline && self.keys(case).any(|key| self.indicated.contains(key)) {
            CaseStatus::Planned
        } else {
            match (standing.lead_status.as_deref(), case.is_verified, case.cluster_id.is_some()) {
                (Some("confirmed"), _, _) => CaseStatus::AcceptedByLead,
                (Some(_), _, _) => CaseStatus::Allocated,
                (None, true, true) => CaseStatus::Clustered,
                (None, true, false) => CaseStatus::Verified,
                (None, false, _) => CaseStatus::Received,
            }
        }
    }
}

/// The open lead of each case or cluster: institution and status.
fn leads(
    conn: &mut Conn,
    cases: &[String],
    clusters: &[String],
) -> Result<HashMap<String, (String, String)>> {
    type Row = (Option<String>, Option<String>, String, String);
    let rows: Vec<Row> = allocation::table
        .filter(allocation::ended_at.is_null().and(allocation::part.eq("lead")))
        .filter(allocation::case_id.eq_any(cases).or(allocation::cluster_id.eq_any(clusters)))
        .select((allocation::case_id, allocation::cluster_id, allocation::institution_id, allocation::status))
        .load(conn)?;
    let keyed = rows
        .into_iter()
        .filter_map(|(case, cluster, lead, status)| Some((case.or(cluster)?, (lead, status))));
    Ok(keyed.collect())
}

/// The measures that answer each case or cluster.
fn links(conn: &mut Conn, cases: &[String], clusters: &[String]) -> Result<HashMap<String, Vec<String>>> {
    let rows: Vec<(Option<String>, Option<String>, String)> = measure_link::table
        .filter(measure_link::case_id.eq_any(cases).or(measure_link::cluster_id.eq_any(clusters)))
        .select((measure_link::case_id, measure_link::cluster_id, measure_link::measure_id))
        .load(conn)?;
    let mut answered: HashMap<String, Vec<String>> = HashMap::new();
    for (case, cluster, measure) in rows {
        if let Some(key) = case.or(cluster) {
            answered.entry(key).or_default().push(measure);
        }
    }
    Ok(answered)
}

fn measures(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, MeasureFacts>> {
    let mut found = HashMap::new();
    for some in ids.chunks(suivi_store::dialect::IN_LIST) {
        let rows: Vec<(String, String, Option<Date>, bool, bool)> = measure::table
            .filter(measure::id.eq_any(some))
            .select((
                measure::id,
                measure::status,
                measure::due_on,
                measure::is_continuous,
                measure::is_public,
            ))
            .load(conn)?;
        for (id, status, due_on, is_continuous, is_public) in rows {
            let status = status.parse()?;
            found.insert(id, MeasureFacts { status, due_on, is_continuous, is_public });
        }
    }
    Ok(found)
}

/// The cases, clusters and measures that an indicator tells about.
fn indicated(
    conn: &mut Conn,
    cases: &[String],
    clusters: &[String],
    measures: &[String],
) -> Result<HashSet<String>> {
    let mut found = HashSet::new();
    let of_cases: Vec<(Option<String>, Option<String>)> = indicator_link::table
        .filter(indicator_link::case_id.eq_any(cases).or(indicator_link::cluster_id.eq_any(clusters)))
        .select((indicator_link::case_id, indicator_link::cluster_id))
        .load(conn)?;
    found.extend(of_cases.into_iter().filter_map(|(case, cluster)| case.or(cluster)));
    for some in measures.chunks(suivi_store::dialect::IN_LIST) {
        let of_measures: Vec<Option<String>> = indicator_link::table
            .filter(indicator_link::measure_id.eq_any(some))
            .select(indicator_link::measure_id)
            .load(conn)?;
        found.extend(of_measures.into_iter().flatten());
    }
    Ok(found)
}

/// The update published last about each case, cluster or measure.
fn latest(
    conn: &mut Conn,
    cases: &[String],
    clusters: &[String],
    measures: &[String],
) -> Result<HashMap<String, Published>> {
    type Row = (Option<String>, String, Option<Timestamp>);
    let mut found: HashMap<String, Published> = HashMap::new();
    let published = || progress_update::table.filter(progress_update::status.eq("published"));
    let mut take = |rows: Vec<Row>| {
        for (key, update_id, at) in rows {
            if let (Some(key), Some(at)) = (key, at) {
                let last = found.entry(key).or_default();
                if last.update_id.is_empty() || last.at < at {
                    *last = Published { update_id, at };
                }
            }
        }
    };
    let columns = (progress_update::id, progress_update::published_at);
    take(
        published()
            .filter(progress_update::case_id.eq_any(cases))
            .select((progress_update::case_id, columns.0, columns.1))
            .load(conn)?,
    );
    take(
        published()
            .filter(progress_update::cluster_id.eq_any(clusters))
            .select((progress_update::cluster_id, columns.0, columns.1))
            .load(conn)?,
    );
    for some in measures.chunks(suivi_store::dialect::IN_LIST) {
        take(
            published()
                .filter(progress_update::measure_id.eq_any(some))
                .select((progress_update::measure_id, columns.0, columns.1))
                .load(conn)?,
        );
    }
    Ok(found)
}

/// The cases, clusters and measures behind which a public piece of evidence stands: their own, of a published update,
/// or of a published assessment.
fn evidenced(
    conn: &mut Conn,
    cases: &[String],
    clusters: &[String],
    measures: &[String],
) -> Result<HashSet<String>> {
    let mut found: HashSet<String> = HashSet::new();
    let public =
        || evidence::table.filter(evidence::is_public.eq(true).and(evidence::withdrawn_at.is_null()));
    let of_cases: Vec<Option<String>> =
        public().filter(evidence::case_id.eq_any(cases)).select(evidence::case_id).load(conn)?;
    found.extend(of_cases.into_iter().flatten());
    let of_assessments: Vec<String> = public()
        .inner_join(assessment::table)
        .filter(assessment::case_id.eq_any(cases).and(assessment::state.eq("published")))
        .select(assessment::case_id)
        .load(conn)?;
    found.extend(of_assessments);
    let of_updates =
        || public().inner_join(progress_update::table).filter(progress_update::status.eq("published"));
    let by_case: Vec<(Option<String>, Option<String>)> = of_updates()
        .filter(progress_update::case_id.eq_any(cases).or(progress_update::cluster_id.eq_any(clusters)))
        .select((progress_update::case_id, progress_update::cluster_id))
        .load(conn)?;
    found.extend(by_case.into_iter().filter_map(|(case, cluster)| case.or(cluster)));
    for some in measures.chunks(suivi_store::dialect::IN_LIST) {
        let own: Vec<Option<String>> =
            public().filter(evidence::measure_id.eq_any(some)).select(evidence::measure_id).load(conn)?;
        found.extend(own.into_iter().flatten());
        let by_measure: Vec<Option<String>> = of_updates()
            .filter(progress_update::measure_id.eq_any(some))
            .select(progress_update::measure_id)
            .load(conn)?;
        found.extend(by_measure.into_iter().flatten());
    }
    Ok(found)
}

/// The State's newest published grade of each case, and how many published assessments of others there are.
fn assessments(conn: &mut Conn, cases: &[String]) -> Result<(HashMap<String, String>, HashMap<String, i32>)> {
    let rows: Vec<(String, String, String)> = assessment::table
        .filter(assessment::case_id.eq_any(cases).and(assessment::state.eq("published")))
        .filter(assessment::hidden_reason.is_null())
        .order((assessment::assessed_on, assessment::published_at))
        .select((assessment::case_id, assessment::assessor, assessment::grade))
        .load(conn)?;
    let (mut grades, mut independent) = (HashMap::new(), HashMap::new());
    for (case, assessor, grade) in rows {
        if assessor == "state" {
            grades.insert(case, grade);
        } else {
            *independent.entry(case).or_insert(0) += 1;
        }
    }
    Ok((grades, independent))
}
