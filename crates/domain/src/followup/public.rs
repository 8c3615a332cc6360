//! What everybody may read about a theme, a right, a group of persons, a target of the 2030 Agenda or an institution:
//! what was asked, what was done, by whom, with what evidence, and how fresh it is.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{LocalText, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    assessment, case_file, case_standing, institution, measure, measure_link, progress_update, recommendation,
};

use super::assessments::View;
use super::model::Subject;
use super::rows::{Assessment, Standing, Update};
use crate::mechanisms::{Institution, Mechanism};
use crate::plans::rows::Measure;
use crate::recommendations::queries::{Short, shorts};

/// What is public about some recommendations. Every number has [`Account::asked`] as its whole.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// Live public recommendations.
    pub asked: i64,
    /// Those that at least one public measure answers.
    pub covered: i64,
    /// Those whose last published update is fresh.
    pub fresh: i64,
    /// Until how many days after its publication an update counts as fresh.
    pub fresh_days: i32,
    /// Those that the State has assessed.
    pub assessed: i64,
    /// Those on which an independent assessment is public.
    pub independent: i64,
    /// The State's grades with their numbers; those without one are not in it.
    pub grades: BTreeMap<String, i64>,
    /// When the newest update was published.
    pub newest: Option<Timestamp>,
    /// The updates published last, newest first.
    pub updates: Vec<Told>,
    /// Public measures under way or planned, those due first on top.
    pub measures: Vec<Undertaken>,
    /// How many public measures there are.
    pub measures_total: usize,
    /// Independent assessments published last, newest first.
    pub views: Vec<(View, Short)>,
}

/// A published update with what one needs to understand it.
#[derive(Clone, Debug)]
pub struct Told {
    /// The update.
    pub update: Update,
    /// Who speaks.
    pub institution: LocalText,
    /// What it is about: a measure's title; empty for a case or cluster.
    pub about: LocalText,
    /// What was done.
    pub narrative: LocalText,
    /// One recommendation it concerns, to go on to.
    pub record: Option<Short>,
}

/// A public measure with the name of who leads it.
#[derive(Clone, Debug)]
pub struct Undertaken {
    /// The measure.
    pub measure: Measure,
    /// Its title.
    pub title: LocalText,
    /// Who leads it.
    pub lead: LocalText,
}

/// How many of each list a page shows.
const SHOWN: usize = 12;

/// The public recommendations that an institution leads, its allocation being confirmed.
pub fn led_by(conn: &mut Conn, mechanism: &Mechanism, institution: &Institution) -> Result<Vec<String>> {
    Ok(case_standing::table
        .inner_join(case_file::table.inner_join(recommendation::table))
        .filter(case_standing::mechanism_id.eq(&mechanism.id))
        .filter(case_standing::lead_id.eq(&institution.id).and(case_standing::lead_status.eq("confirmed")))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.eq(0)))
        .select(recommendation::id)
        .load(conn)?)
}

/// How many public recommendations each institution leads, its allocation being confirmed.
pub fn led_counts(conn: &mut Conn, mechanism: &Mechanism) -> Result<HashMap<String, i64>> {
    let rows: Vec<(Option<String>, i64)> = case_standing::table
        .inner_join(case_file::table.inner_join(recommendation::table))
        .filter(case_standing::mechanism_id.eq(&mechanism.id).and(case_standing::lead_status.eq("confirmed")))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.eq(0)))
        .group_by(case_standing::lead_id)
        .select((case_standing::lead_id, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().filter_map(|(lead, n)| Some((lead?, n))).collect())
}

/// The account on these recommendations: only what is public, whoever asks.
pub fn account(
    conn: &mut Conn,
    mechanism: &Mechanism,
    recommendations: &[String],
    now: Timestamp,
) -> Result<Account> {
    let fresh_days = super::rules::rules(conn, &mechanism.id)?.fresh_days;
    let fresh_since = now - chrono::Duration::days(i64::from(fresh_days));
    let mut account = Account { fresh_days, ..Account::default() };
    let mut cases: Vec<(String, Option<String>, String)> = Vec::new();
    for some in recommendations.chunks(IN_LIST) {
        account.asked += recommendation::table
            .filter(recommendation::id.eq_any(some).and(recommendation::class.eq(0)))
            .filter(recommendation::withdrawn_at.is_null())
            .count()
            .get_result::<i64>(conn)?;
        let standings: Vec<(Standing, Option<String>, String)> = case_standing::table
            .inner_join(case_file::table.inner_join(recommendation::table))
            .filter(case_standing::mechanism_id.eq(&mechanism.id))
            .filter(case_file::recommendation_id.eq_any(some))
            .filter(recommendation::class.eq(0).and(recommendation::withdrawn_at.is_null()))
            .select((Standing::as_select(), case_file::cluster_id, case_file::recommendation_id))
            .load(conn)?;
        for (standing, cluster, record) in standings {
            account.take(&standing, fresh_since);
            cases.push((standing.case_id, cluster, record));
        }
    }
    let keys = Keys::gather(conn, &cases)?;
    account.measures_total = keys.measures.len();
    account.measures = undertaken(conn, &keys)?;
    account.updates = told(conn, &keys)?;
    account.views = views(conn, &cases)?;
    Ok(account)
}

impl Account {
    fn take(&mut self, standing: &Standing, fresh_since: Timestamp) {
        self.covered += i64::from(standing.public_measures > 0);
        self.fresh += i64::from(standing.last_published_at.is_some_and(|at| at >= fresh_since));
        self.independent += i64::from(standing.independent > 0);
        self.newest = self.newest.max(standing.last_published_at);
        if let Some(grade) = &standing.state_grade {
            self.assessed += i64::from(grade != "not_assessed");
            *self.grades.entry(grade.clone()).or_default() += 1;
        }
    }
}

/// Cases, clusters and public measures, each with one recommendation that it concerns.
struct Keys {
    cases: HashMap<String, String>,
    clusters: HashMap<String, String>,
    measures: HashMap<String, String>,
}

impl Keys {
    fn gather(conn: &mut Conn, cases: &[(String, Option<String>, String)]) -> Result<Self> {
        let mut keys = Keys {
            cases: cases.iter().map(|(case, _, record)| (case.clone(), record.clone())).collect(),
            clusters: HashMap::new(),
            measures: HashMap::new(),
        };
        for (_, cluster, record) in cases {
            if let Some(cluster) = cluster {
                keys.clusters.entry(cluster.clone()).or_insert_with(|| record.clone());
            }
        }
        let (of_cases, of_clusters) = (ids(&keys.cases), ids(&keys.clusters));
        let mut linked: Vec<(String, Option<String>, Option<String>)> = Vec::new();
        for some in of_cases.chunks(IN_LIST) {
            linked.extend(public_links(conn, Some(some), None)?);
        }
        for some in of_clusters.chunks(IN_LIST) {
            linked.extend(public_links(conn, None, Some(some))?);
        }
        for (measure, case, cluster) in linked {
            let record = case
                .and_then(|case| keys.cases.get(&case).cloned())
                .or_else(|| cluster.and_then(|cluster| keys.clusters.get(&cluster).cloned()));
            if let Some(record) = record {
                keys.measures.entry(measure).or_insert(record);
            }
        }
        Ok(keys)
    }

    fn record_of(&self, update: &Update) -> Option<&String> {
        let subject = Subject::of_columns(
            update.measure_id.as_deref(),
            update.case_id.as_deref(),
            update.cluster_id.as_deref(),
        )?;
        match &subject {
            Subject::Measure(id) => self.measures.get(id),
            Subject::Case(id) => self.cases.get(id),
            Subject::Cluster(id) => self.clusters.get(id),
        }
    }
}

fn ids(keys: &HashMap<String, String>) -> Vec<String> {
    let mut ids: Vec<String> = keys.keys().cloned().collect();
    ids.sort_unstable();
    ids
}

#[expect(clippy::type_complexity, reason = "three columns of a link, used in one place")]
fn public_links(
    conn: &mut Conn,
    cases: Option<&[String]>,
    clusters: Option<&[String]>,
) -> Result<Vec<(String, Option<String>, Option<String>)>> {
    let query = measure_link::table
        .inner_join(measure::table)
        .filter(measure::is_public.eq(true).and(measure::status.ne("cancelled")))
        .select((measure_link::measure_id, measure_link::case_id, measure_link::cluster_id));
    Ok(match (cases, clusters) {
        (Some(cases), _) => query.filter(measure_link::case_id.eq_any(cases)).load(conn)?,
        (None, clusters) => {
            query.filter(measure_link::cluster_id.eq_any(clusters.unwrap_or_default())).load(conn)?
        }
    })
}

fn undertaken(conn: &mut Conn, keys: &Keys) -> Result<Vec<Undertaken>> {
    let mut open: Vec<Measure> = Vec::new();
    for some in ids(&keys.measures).chunks(IN_LIST) {
        let found: Vec<Measure> = measure::table
            .filter(measure::id.eq_any(some).and(measure::status.ne("completed")))
            .order((measure::due_on, measure::slug))
            .select(Measure::as_select())
            .load(conn)?;
        open.extend(found);
    }
    open.sort_by(|a, b| {
        (a.due_on.is_none(), a.due_on, &a.slug).cmp(&(b.due_on.is_none(), b.due_on, &b.slug))
    });
    open.truncate(SHOWN);
    let leads = names(conn, open.iter().filter_map(|measure| measure.lead_id.clone()))?;
    open.into_iter()
        .map(|measure| {
            let lead = measure.lead_id.as_ref().and_then(|id| leads.get(id)).cloned().unwrap_or_default();
            Ok(Undertaken { title: LocalText::from_json(&measure.titles)?, lead, measure })
        })
        .collect()
}

fn told(conn: &mut Conn, keys: &Keys) -> Result<Vec<Told>> {
    let limit = i64::try_from(SHOWN)?;
    let mut latest: Vec<Update> = Vec::new();
    let published = || {
        progress_update::table
            .filter(progress_update::status.eq("published").and(progress_update::class.eq(0)))
            .order(progress_update::published_at.desc())
            .limit(limit)
            .select(Update::as_select())
    };
    for some in ids(&keys.measures).chunks(IN_LIST) {
        latest.extend(published().filter(progress_update::measure_id.eq_any(some)).load(conn)?);
    }
    for some in ids(&keys.cases).chunks(IN_LIST) {
        latest.extend(published().filter(progress_update::case_id.eq_any(some)).load(conn)?);
    }
    for some in ids(&keys.clusters).chunks(IN_LIST) {
        latest.extend(published().filter(progress_update::cluster_id.eq_any(some)).load(conn)?);
    }
    latest.sort_by(|a, b| (b.published_at, &b.id).cmp(&(a.published_at, &a.id)));
    latest.truncate(SHOWN);
    let speakers = names(conn, latest.iter().map(|update| update.institution_id.clone()))?;
    let titles = titles(conn, latest.iter().filter_map(|update| update.measure_id.clone()))?;
    let records: Vec<String> = latest.iter().filter_map(|update| keys.record_of(update).cloned()).collect();
    let records: HashMap<String, Short> =
        shorts(conn, 0, &records)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    latest
        .into_iter()
        .map(|update| {
            let about = update.measure_id.as_ref().and_then(|id| titles.get(id));
            Ok(Told {
                institution: speakers.get(&update.institution_id).cloned().unwrap_or_default(),
                about: about.cloned().unwrap_or_default(),
                narrative: LocalText::from_json(&update.narrative)?,
                record: keys.record_of(&update).and_then(|id| records.get(id)).cloned(),
                update,
            })
        })
        .collect()
}

fn views(conn: &mut Conn, cases: &[(String, Option<String>, String)]) -> Result<Vec<(View, Short)>> {
    let limit = i64::try_from(SHOWN)?;
    let mut rows: Vec<Assessment> = Vec::new();
    let case_ids: Vec<&String> = cases.iter().map(|(case, _, _)| case).collect();
    for some in case_ids.chunks(IN_LIST) {
        let found: Vec<Assessment> = assessment::table
            .filter(assessment::case_id.eq_any(some).and(assessment::state.eq("published")))
            .filter(assessment::assessor.ne("state").and(assessment::hidden_reason.is_null()))
            .order(assessment::assessed_on.desc())
            .limit(limit)
            .select(Assessment::as_select())
            .load(conn)?;
        rows.extend(found);
    }
    rows.sort_by(|a, b| (b.assessed_on, &b.id).cmp(&(a.assessed_on, &a.id)));
    rows.truncate(SHOWN);
    let record_of: HashMap<&String, &String> = cases.iter().map(|(case, _, record)| (case, record)).collect();
    let wanted: Vec<String> =
        rows.iter().filter_map(|row| record_of.get(&row.case_id).map(|id| (*id).clone())).collect();
    let records: HashMap<String, Short> =
        shorts(conn, 0, &wanted)?.into_iter().map(|short| (short.id.clone(), short)).collect();
    let visitor = suivi_kernel::Actor::visitor();
    rows.into_iter()
        .filter_map(|row| {
            let short = records.get(*record_of.get(&row.case_id)?)?.clone();
            Some((row, short))
        })
        .map(|(row, short)| Ok((View::of(row, &visitor)?, short)))
        .collect()
}

fn names(conn: &mut Conn, ids: impl Iterator<Item = String>) -> Result<HashMap<String, LocalText>> {
    let ids: HashSet<String> = ids.collect();
    let rows: Vec<(String, String)> = institution::table
        .filter(institution::id.eq_any(ids))
        .select((institution::id, institution::names))
        .load(conn)?;
    rows.into_iter().map(|(id, names)| Ok((id, LocalText::from_json(&names)?))).collect()
}

fn titles(conn: &mut Conn, ids: impl Iterator<Item = String>) -> Result<HashMap<String, LocalText>> {
    let ids: HashSet<String> = ids.collect();
    let rows: Vec<(String, String)> =
        measure::table.filter(measure::id.eq_any(ids)).select((measure::id, measure::titles)).load(conn)?;
    rows.into_iter().map(|(id, titles)| Ok((id, LocalText::from_json(&titles)?))).collect()
}
