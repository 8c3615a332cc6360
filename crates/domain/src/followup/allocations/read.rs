//! Reading allocations, each reader as far as it concerns her.
//!
//! The public reads what was confirmed. What is proposed or contested is the government's own talk (class C1); why an
//! institution contested is for itself, the secretariat and the chair.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, LocalText, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{allocation, case_file, cluster, recommendation};

use super::propose::open_rows;
use crate::accounts;
use crate::followup::model::{AllocationStatus, Part, Subject};
use crate::followup::rows::Allocation;
use crate::mechanisms::{self, Institution, Mechanism};
use crate::recommendations::queries::{Short, readable_class, shorts};

/// How much of the talk about allocations somebody may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sight {
    /// What was confirmed, and nothing else.
    Public,
    /// Where everything stands, and the reasons of these institutions, her own.
    Government(Vec<String>),
    /// Everything.
    Whole,
}

impl Sight {
    fn sees(&self, row: &Allocation) -> bool {
        let is_open = row.ended_at.is_none();
        *self != Sight::Public || (is_open && row.status == AllocationStatus::Confirmed.code())
    }

    fn sees_inside(&self, row: &Allocation) -> bool {
        match self {
            Sight::Public => false,
            Sight::Government(own) => own.contains(&row.institution_id),
            Sight::Whole => true,
        }
    }
}

/// What the actor may read of a mechanism's allocations: as much as of its unpublished updates.
pub fn sight(actor: &Actor, mechanism_id: &str) -> Sight {
    if actor.may(Verb::Read, ObjectKind::UpdateDraft, mechanism_id) {
        Sight::Whole
    } else if actor.may_some(Verb::Read, ObjectKind::UpdateDraft, mechanism_id) {
        Sight::Government(actor.institutions_in(mechanism_id).into_iter().map(str::to_owned).collect())
    } else {
        Sight::Public
    }
}

/// An allocation with what it takes to read it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The row; the reason is left out for whom it does not concern.
    pub allocation: Allocation,
    /// Lead or support.
    pub part: Part,
    /// Where it stands.
    pub status: AllocationStatus,
    /// The institution.
    pub institution: Institution,
    /// The name of the person who keeps it; left out for whom it does not concern.
    pub keeper: Option<String>,
}

/// What is allocated.
#[derive(Clone, Debug)]
pub enum Target {
    /// One recommendation.
    Record(Short),
    /// A cluster.
    Cluster {
        /// Its name in addresses.
        slug: String,
        /// Its names.
        names: LocalText,
        /// How many recommendations are in it.
        recommendations: i64,
    },
}

/// One line of the list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The allocation.
    pub line: Line,
    /// Of what.
    pub target: Target,
}

/// Which allocations to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of one institution, by its identifier.
    pub institution_id: Option<String>,
    /// In this state.
    pub status: Option<AllocationStatus>,
    /// Only those that came before the chair.
    pub is_escalated: bool,
    /// Only the lead, or only support.
    pub part: Option<Part>,
    /// Of one recommendation, by its short name: its own, and those of its cluster.
    pub recommendation: Option<String>,
}

/// A page of the list.
#[derive(Clone, Debug)]
pub struct Page {
    /// How many there are on all pages.
    pub total: i64,
    /// The lines of this page.
    pub lines: Vec<Listed>,
}

/// The open allocations that the actor may read, the latest first.
pub fn list(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    filter: &Filter,
    offset: i64,
    limit: i64,
) -> Result<Page> {
    let sight = sight(actor, &mechanism.id);
    let of_record = match &filter.recommendation {
        Some(slug) => Some(case_and_cluster(conn, mechanism, slug)?),
        None => None,
    };
    let class = readable_class(actor, &[&mechanism.id]);
    macro_rules! wanted {
        () => {{
            let readable = recommendation::class.le(class).and(recommendation::withdrawn_at.is_null());
            let mut query = allocation::table
                .left_join(case_file::table.inner_join(recommendation::table))
                .filter(allocation::mechanism_id.eq(&mechanism.id).and(allocation::ended_at.is_null()))
                .filter(allocation::case_id.is_null().or(readable.nullable().eq(true)))
                .into_boxed();
            if sight == Sight::Public {
                query = query.filter(allocation::status.eq(AllocationStatus::Confirmed.code()));
            }
            if let Some(id) = &filter.institution_id {
                query = query.filter(allocation::institution_id.eq(id));
            }
            if let Some(status) = filter.status {
                query = query.filter(allocation::status.eq(status.code()));
            }
            if filter.is_escalated {
                query = query.filter(allocation::escalated_at.is_not_null());
            }
            if let Some(part) = filter.part {
                query = query.filter(allocation::part.eq(part.code()));
            }
            if let Some((case, cluster)) = &of_record {
                query = query.filter(allocation::case_id.eq(case).or(allocation::cluster_id.eq(cluster)));
            }
            query
        }};
    }
    let total = wanted!().count().get_result(conn)?;
    let rows: Vec<Allocation> = wanted!()
        .order((allocation::proposed_at.desc(), allocation::id.desc()))
        .offset(offset)
        .limit(limit)
        .select(Allocation::as_select())
        .load(conn)?;
    let targets = targets(conn, class, &rows)?;
    let listed = lines(conn, mechanism, &sight, rows)?.into_iter().filter_map(|line| {
        let id = line.allocation.case_id.as_ref().or(line.allocation.cluster_id.as_ref())?;
        Some(Listed { target: targets.get(id)?.clone(), line })
    });
    Ok(Page { total, lines: listed.collect() })
}

/// One allocation, open or ended, with what it stands on and all that is and was allocated there.
pub fn one(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, id: &str) -> Result<(Listed, Responsible)> {
    let sight = sight(actor, &mechanism.id);
    let class = readable_class(actor, &[&mechanism.id]);
    let row: Option<Allocation> = allocation::table
        .filter(allocation::id.eq(id).and(allocation::mechanism_id.eq(&mechanism.id)))
        .select(Allocation::as_select())
        .first(conn)
        .optional()?;
    let row = row.filter(|row| sight.sees(row)).ok_or(Refusal::NotFound)?;
    let subject = row.subject()?;
    let target = targets(conn, class, std::slice::from_ref(&row))?.remove(subject.id());
    let responsible = match (&subject, &target) {
        (Subject::Cluster(id), _) => of_cluster(conn, actor, mechanism, id)?,
        (_, Some(Target::Record(short))) => of_case(conn, actor, mechanism, &short.id)?,
        _ => return Err(Refusal::NotFound.into()),
    };
    let line = lines(conn, mechanism, &sight, vec![row])?.pop().ok_or(Refusal::NotFound)?;
    Ok((Listed { line, target: target.ok_or(Refusal::NotFound)? }, responsible))
}

/// A recommendation's case and cluster; what matches nothing where it has none.
fn case_and_cluster(conn: &mut Conn, mechanism: &Mechanism, slug: &str) -> Result<(String, String)> {
    let found: Option<(String, Option<String>)> = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::mechanism_id.eq(&mechanism.id))
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::slug.eq(slug)))
        .select((case_file::id, case_file::cluster_id))
        .first(conn)
        .optional()?;
    Ok(found.map(|(case, cluster)| (case, cluster.unwrap_or_default())).unwrap_or_default())
}

/// The cases and clusters of these rows, by identifier.
pub(in crate::followup) fn targets(
    conn: &mut Conn,
    class: i32,
    rows: &[Allocation],
) -> Result<HashMap<String, Target>> {
    let cases: Vec<&String> = rows.iter().filter_map(|row| row.case_id.as_ref()).collect();
    let clusters: Vec<&String> = rows.iter().filter_map(|row| row.cluster_id.as_ref()).collect();
    let mut found = HashMap::new();
    for some in cases.chunks(IN_LIST) {
        let records: HashMap<String, String> = case_file::table
            .filter(case_file::id.eq_any(some.iter().copied()))
            .select((case_file::recommendation_id, case_file::id))
            .load::<(String, String)>(conn)?
            .into_iter()
            .collect();
        let ids: Vec<String> = records.keys().cloned().collect();
        for short in shorts(conn, class, &ids)? {
            if let Some(case) = records.get(&short.id) {
                found.insert(case.clone(), Target::Record(short));
            }
        }
    }
    found.extend(cluster_targets(conn, &clusters)?);
    Ok(found)
}

fn cluster_targets(conn: &mut Conn, ids: &[&String]) -> Result<HashMap<String, Target>> {
    let mut found = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let sizes: HashMap<Option<String>, i64> = case_file::table
            .filter(case_file::cluster_id.eq_any(some.iter().copied()))
            .group_by(case_file::cluster_id)
            .select((case_file::cluster_id, diesel::dsl::count_star()))
            .load(conn)?
            .into_iter()
            .collect();
        let rows: Vec<(String, String, String)> = cluster::table
            .filter(cluster::id.eq_any(some.iter().copied()))
            .select((cluster::id, cluster::slug, cluster::names))
            .load(conn)?;
        for (id, slug, names) in rows {
            let recommendations = sizes.get(&Some(id.clone())).copied().unwrap_or(0);
            let names = LocalText::from_json(&names)?;
            found.insert(id, Target::Cluster { slug, names, recommendations });
        }
    }
    Ok(found)
}

/// Who answers for one recommendation or cluster.
#[derive(Clone, Debug, Default)]
pub struct Responsible {
    /// The lead first, then those that support.
    pub lines: Vec<Line>,
    /// What has ended, the latest first; empty for the public.
    pub past: Vec<Line>,
}

impl Responsible {
    /// The institution that leads, if there is one that the reader may know of.
    pub fn lead(&self) -> Option<&Line> {
        self.lines.iter().find(|line| line.part == Part::Lead)
    }
}

/// Who answers for a recommendation: by its own allocation, else by its cluster's.
pub fn of_case(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_id: &str,
) -> Result<Responsible> {
    let mut found = by_recommendation(conn, actor, mechanism, &[recommendation_id.to_owned()])?;
    let cases: Vec<String> = case_file::table
        .filter(case_file::mechanism_id.eq(&mechanism.id))
        .filter(case_file::recommendation_id.eq(recommendation_id))
        .select(case_file::id)
        .load(conn)?;
    let past = match cases.into_iter().next() {
        Some(case) => past(conn, actor, mechanism, &Subject::Case(case))?,
        None => Vec::new(),
    };
    Ok(Responsible { lines: found.remove(recommendation_id).unwrap_or_default(), past })
}

/// Who answers for a cluster.
pub fn of_cluster(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    cluster_id: &str,
) -> Result<Responsible> {
    let sight = sight(actor, &mechanism.id);
    let subject = Subject::Cluster(cluster_id.to_owned());
    let mut open = open_rows(conn, std::slice::from_ref(&subject))?.remove(&subject).unwrap_or_default();
    open.retain(|row| sight.sees(row));
    Ok(Responsible {
        lines: lines(conn, mechanism, &sight, in_order(open))?,
        past: past(conn, actor, mechanism, &subject)?,
    })
}

fn past(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, subject: &Subject) -> Result<Vec<Line>> {
    let sight = sight(actor, &mechanism.id);
    if sight == Sight::Public {
        return Ok(Vec::new());
    }
    let (_, case, cluster) = subject.columns();
    let rows: Vec<Allocation> = allocation::table
        .filter(allocation::case_id.eq(case).or(allocation::cluster_id.eq(cluster)))
        .filter(allocation::ended_at.is_not_null())
        .order((allocation::ended_at.desc(), allocation::id.desc()))
        .limit(50)
        .select(Allocation::as_select())
        .load(conn)?;
    lines(conn, mechanism, &sight, rows)
}

/// The allocations in force for each of these recommendations.
pub fn by_recommendation(
    conn: &mut Conn,
    actor: &Actor,
    mechanism: &Mechanism,
    recommendation_ids: &[String],
) -> Result<HashMap<String, Vec<Line>>> {
    let sight = sight(actor, &mechanism.id);
    let mut cases: Vec<(String, String, Option<String>)> = Vec::new();
    for some in recommendation_ids.chunks(IN_LIST) {
        let found: Vec<(String, String, Option<String>)> = case_file::table
            .filter(case_file::mechanism_id.eq(&mechanism.id))
            .filter(case_file::recommendation_id.eq_any(some))
            .select((case_file::recommendation_id, case_file::id, case_file::cluster_id))
            .load(conn)?;
        cases.extend(found);
    }
    let subjects: Vec<Subject> = cases
        .iter()
        .flat_map(|(_, case, cluster)| {
            std::iter::once(Subject::Case(case.clone())).chain(cluster.clone().map(Subject::Cluster))
        })
        .collect();
    let open = open_rows(conn, &subjects)?;
    let mut answers = HashMap::new();
    let mut rows = Vec::new();
    for (record, case, cluster) in cases {
        let own = open.get(&Subject::Case(case)).map_or(&[][..], Vec::as_slice);
        let above = cluster.and_then(|id| open.get(&Subject::Cluster(id)));
        let inherited = above.filter(|_| !own.iter().any(Allocation::is_lead));
        let mut in_force: Vec<Allocation> = inherited.into_iter().flatten().chain(own).cloned().collect();
        // What holds is found first and hidden then: a cluster's lead never stands in for one that may not be seen.
        in_force.retain(|row| sight.sees(row));
        let mut seen = HashSet::new();
        in_force.retain(|row| seen.insert(row.institution_id.clone()));
        let in_force = in_order(in_force);
        answers.insert(record, in_force.iter().map(|row| row.id.clone()).collect::<Vec<_>>());
        rows.extend(in_force);
    }
    let mut known = HashSet::new();
    rows.retain(|row| known.insert(row.id.clone()));
    let by_id: HashMap<String, Line> = lines(conn, mechanism, &sight, rows)?
        .into_iter()
        .map(|line| (line.allocation.id.clone(), line))
        .collect();
    let told = |ids: Vec<String>| ids.iter().filter_map(|id| by_id.get(id)).cloned().collect();
    Ok(answers.into_iter().map(|(record, ids)| (record, told(ids))).collect())
}

/// The lead first, then in the order of asking.
fn in_order(mut rows: Vec<Allocation>) -> Vec<Allocation> {
    rows.sort_by(|a, b| (!a.is_lead(), a.proposed_at, &a.id).cmp(&(!b.is_lead(), b.proposed_at, &b.id)));
    rows
}

fn lines(conn: &mut Conn, mechanism: &Mechanism, sight: &Sight, rows: Vec<Allocation>) -> Result<Vec<Line>> {
    let ids: Vec<String> = rows.iter().map(|row| row.institution_id.clone()).collect();
    let institutions = mechanisms::institutions_by_id(conn, &mechanism.id, &ids)?;
    let keepers: Vec<String> = rows.iter().filter_map(|row| row.keeper_id.clone()).collect();
    let names = accounts::names(conn, &keepers)?;
    let mut lines = Vec::with_capacity(rows.len());
    for mut row in rows {
        let Some(institution) = institutions.get(&row.institution_id).cloned() else { continue };
        let keeper = row.keeper_id.as_ref().and_then(|id| names.get(id)).cloned();
        let inside = sight.sees_inside(&row);
        if !inside {
            row.reason = None;
        }
        lines.push(Line {
            part: row.part.parse()?,
            status: row.status.parse()?,
            institution,
            keeper: keeper.filter(|_| inside),
            allocation: row,
        });
    }
    Ok(lines)
}
