//! What was published: for feeds, for letters to subscribers, and for those who watch what the State says.
//!
//! Only what anybody may read: published updates of class 0 about public measures and public recommendations, and
//! published assessments that no moderator hid.

use std::collections::{HashMap, HashSet};

use diesel::dsl::exists;
use diesel::prelude::*;
use suivi_kernel::{LocalText, Problem, Refusal, Result, Timestamp, vocab};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{
    assessment, case_file, institution, measure, measure_link, progress_update, recommendation, tag,
};

use super::items::{Item, named};
use super::model::Subject;
use crate::mechanisms::{self, Mechanism};
use crate::recommendations::model::effective_tags;
use crate::recommendations::rows::Tag;

/// How many publications are looked through at a time, and in all, for those about one thing.
const STEP: i64 = 200;
const DEEPEST: i64 = 2_000;

/// What somebody wants to hear about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Everything of the mechanism.
    Mechanism,
    /// One recommendation: its part of the address.
    Recommendation(String),
    /// A theme: its code.
    Theme(String),
    /// A group of persons: its code.
    Person(String),
    /// A goal or target of the 2030 Agenda.
    Sdg(String),
    /// What one institution says: its part of the address.
    Institution(String),
}

impl About {
    /// `mechanism`, `recommendation`, `theme`, `person`, `sdg` or `institution`.
    pub fn kind(&self) -> &'static str {
        match self {
            About::Mechanism => "mechanism",
            About::Recommendation(_) => "recommendation",
            About::Theme(_) => "theme",
            About::Person(_) => "person",
            About::Sdg(_) => "sdg",
            About::Institution(_) => "institution",
        }
    }

    /// The slug or code; empty for the whole mechanism.
    pub fn id(&self) -> &str {
        match self {
            About::Mechanism => "",
            About::Recommendation(id)
            | About::Theme(id)
            | About::Person(id)
            | About::Sdg(id)
            | About::Institution(id) => id,
        }
    }

    /// Reads a kind and what it is of, and checks that it exists.
    pub fn parse(conn: &mut Conn, mechanism: &Mechanism, kind: &str, id: &str) -> Result<Self> {
        let known = |is_known: bool, about: About| -> Result<About> {
            if is_known { Ok(about) } else { Err(Refusal::NotFound.into()) }
        };
        match kind {
            "mechanism" | "" => Ok(About::Mechanism),
            "recommendation" => {
                let found = public_recommendation(conn, mechanism, id)?;
                known(found.is_some(), About::Recommendation(id.to_owned()))
            }
            "theme" => known(vocab::theme(id).is_some(), About::Theme(id.to_owned())),
            "person" => known(vocab::person(id).is_some(), About::Person(id.to_owned())),
            "sdg" => known(vocab::sdg(id).is_some(), About::Sdg(id.to_owned())),
            "institution" => {
                mechanisms::institution(conn, &mechanism.id, id)?;
                Ok(About::Institution(id.to_owned()))
            }
            other => Err(Refusal::invalid("about", Problem::unknown_choice(other)).into()),
        }
    }
}

fn public_recommendation(conn: &mut Conn, mechanism: &Mechanism, slug: &str) -> Result<Option<String>> {
    Ok(recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::slug.eq(slug)))
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.eq(0)))
        .select(recommendation::id)
        .first(conn)
        .optional()?)
}

/// What a publication is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// An institution's update.
    Update {
        /// What was done.
        narrative: LocalText,
        /// Whether it only says that nothing is new.
        is_nothing_new: bool,
    },
    /// Somebody's assessment.
    Assessment {
        /// A code of [`Assessor`](super::model::Assessor).
        assessor: String,
        /// Who, where it is not the State.
        name: LocalText,
        /// The scale.
        scale: String,
        /// The grade.
        grade: String,
    },
}

/// One publication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The update or assessment.
    pub id: String,
    /// What it is about.
    pub item: Item,
    /// What it is.
    pub what: What,
    /// The institution that speaks.
    pub institution: Option<(String, LocalText)>,
    /// When it was published.
    pub at: Timestamp,
}

/// What was published last about something, the newest first; only what is newer than `since`, where it is given.
pub fn latest(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: &About,
    since: Option<Timestamp>,
    limit: usize,
) -> Result<Vec<News>> {
    let mut found: Vec<News> = Vec::new();
    // What needs no looking through is taken as it comes.
    let size = match about {
        About::Mechanism | About::Institution(_) => i64::try_from(limit)?,
        _ => STEP,
    };
    let mut offset = 0;
    loop {
        let newer = updates(conn, mechanism, about, since, (offset, size))?;
        let voices = assessments(conn, mechanism, about, since, (offset, size))?;
        // Behind a full page older ones follow: what is older than its last entry may not be next yet.
        let has_more = |page: &[News]| i64::try_from(page.len()).is_ok_and(|length| length == size);
        let pages = [&newer, &voices];
        let settled = pages.iter().filter(|page| has_more(page)).filter_map(|page| page.last()).map(|n| n.at);
        let settled = settled.max();
        let is_last = settled.is_none() || offset + size >= DEEPEST;
        found.extend(those_about(conn, mechanism, about, newer.into_iter().chain(voices).collect())?);
        if is_last || found.iter().filter(|news| settled.is_none_or(|at| news.at >= at)).count() >= limit {
            break;
        }
        offset += size;
    }
    found.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.id.cmp(&a.id)));
    found.truncate(limit);
    Ok(found)
}

type Columns = (Option<String>, Option<String>, Option<String>);

/// Slug and names of every institution that the mechanism ever had, by identifier.
fn institutions(conn: &mut Conn, mechanism: &Mechanism) -> Result<HashMap<String, (String, LocalText)>> {
    let rows: Vec<(String, String, String)> = institution::table
        .filter(institution::mechanism_id.eq(&mechanism.id))
        .select((institution::id, institution::slug, institution::names))
        .load(conn)?;
    rows.into_iter().map(|(id, slug, names)| Ok((id, (slug, LocalText::from_json(&names)?)))).collect()
}

fn updates(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: &About,
    since: Option<Timestamp>,
    (offset, limit): (i64, i64),
) -> Result<Vec<News>> {
    type Row = (String, Columns, String, (String, bool), Option<Timestamp>);
    // Institutions are few and looked up apart: joined in, a database may begin with them and read every update.
    let institutions = institutions(conn, mechanism)?;
    let of_public_record = case_file::table
        .inner_join(recommendation::table)
        .filter(case_file::id.nullable().eq(progress_update::case_id).and(recommendation::class.eq(0)));
    let mut query = progress_update::table
        .left_join(measure::table)
        .filter(progress_update::mechanism_id.eq(&mechanism.id))
        .filter(progress_update::status.eq("published").and(progress_update::class.eq(0)))
        .filter(measure::id.nullable().is_null().or(measure::is_public.nullable().eq(true)))
        .filter(progress_update::case_id.is_null().or(exists(of_public_record)))
        .order((progress_update::updated_at.desc(), progress_update::id))
        .offset(offset)
        .limit(limit)
        .select((
            progress_update::id,
            (progress_update::measure_id, progress_update::case_id, progress_update::cluster_id),
            progress_update::institution_id,
            (progress_update::narrative, progress_update::is_nothing_new),
            progress_update::published_at,
        ))
        .into_boxed();
    if let Some(since) = since {
        query =
            query.filter(progress_update::updated_at.gt(since).and(progress_update::published_at.gt(since)));
    }
    if let About::Institution(slug) = about {
        let speaker = institutions.iter().find(|(_, (its_slug, _))| its_slug == slug).map(|(id, _)| id);
        query = query.filter(progress_update::institution_id.eq(speaker.ok_or(Refusal::NotFound)?));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let subject = |row: &Row| Subject::of_columns(row.1.0.as_deref(), row.1.1.as_deref(), row.1.2.as_deref());
    let subjects: Vec<Subject> = rows.iter().filter_map(subject).collect();
    let names = named(conn, &subjects)?;
    let mut news = Vec::with_capacity(rows.len());
    for row in rows {
        let item = subject(&row).and_then(|subject| names.get(&subject).cloned());
        let (id, _, institution, (narrative, is_nothing_new), at) = row;
        let (Some(item), Some(at)) = (item, at) else { continue };
        let what = What::Update { narrative: LocalText::from_json(&narrative)?, is_nothing_new };
        let institution = institutions.get(&institution).cloned();
        news.push(News { id, item, what, institution, at });
    }
    Ok(news)
}

fn assessments(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: &About,
    since: Option<Timestamp>,
    (offset, limit): (i64, i64),
) -> Result<Vec<News>> {
    if matches!(about, About::Institution(_)) {
        return Ok(Vec::new());
    }
    type Row = (String, String, (String, String, String, String), Option<Timestamp>);
    let mut query = assessment::table
        .inner_join(case_file::table.inner_join(recommendation::table))
        .filter(assessment::mechanism_id.eq(&mechanism.id).and(assessment::state.eq("published")))
        .filter(assessment::hidden_reason.is_null().and(recommendation::class.eq(0)))
        .order((assessment::published_at.desc(), assessment::id))
        .offset(offset)
        .limit(limit)
        .select((
            assessment::id,
            assessment::case_id,
            (assessment::assessor, assessment::assessor_name, assessment::scale, assessment::grade),
            assessment::published_at,
        ))
        .into_boxed();
    if let Some(since) = since {
        query = query.filter(assessment::published_at.gt(since));
    }
    let rows: Vec<Row> = query.load(conn)?;
    let subjects: Vec<Subject> = rows.iter().map(|row| Subject::Case(row.1.clone())).collect();
    let names = named(conn, &subjects)?;
    let mut news = Vec::with_capacity(rows.len());
    for (id, case, (assessor, name, scale, grade), at) in rows {
        let (Some(item), Some(at)) = (names.get(&Subject::Case(case)).cloned(), at) else { continue };
        let what = What::Assessment { assessor, name: LocalText::from_json(&name)?, scale, grade };
        news.push(News { id, item, what, institution: None, at });
    }
    Ok(news)
}

/// Those of the news that are about what was asked for, by the recommendations they concern.
fn those_about(conn: &mut Conn, mechanism: &Mechanism, about: &About, news: Vec<News>) -> Result<Vec<News>> {
    if matches!(about, About::Mechanism | About::Institution(_)) {
        return Ok(news);
    }
    let concerned = recommendations_of(conn, news.iter().map(|news| &news.item.subject))?;
    let all: HashSet<&String> = concerned.values().flatten().collect();
    let all: Vec<String> = all.into_iter().cloned().collect();
    let wanted: HashSet<String> = match about {
        About::Recommendation(slug) => public_recommendation(conn, mechanism, slug)?.into_iter().collect(),
        _ => tagged(conn, mechanism, about, &all)?,
    };
    let is_about = |news: &News| {
        concerned.get(&news.item.subject).is_some_and(|ids| ids.iter().any(|id| wanted.contains(id)))
    };
    Ok(news.into_iter().filter(is_about).collect())
}

/// The recommendations that each of these concerns.
fn recommendations_of<'s>(
    conn: &mut Conn,
    subjects: impl Iterator<Item = &'s Subject>,
) -> Result<HashMap<Subject, Vec<String>>> {
    let subjects: HashSet<&Subject> = subjects.collect();
    let ids = |kind: &str| -> Vec<&str> {
        subjects.iter().filter(|subject| subject.kind() == kind).map(|subject| subject.id()).collect()
    };
    let links: Vec<(String, Option<String>, Option<String>)> = measure_link::table
        .filter(measure_link::measure_id.eq_any(ids("measure")))
        .select((measure_link::measure_id, measure_link::case_id, measure_link::cluster_id))
        .load(conn)?;
    let mut cases: HashSet<&str> = ids("case").into_iter().collect();
    cases.extend(links.iter().filter_map(|(_, case, _)| case.as_deref()));
    let mut clusters: HashSet<&str> = ids("cluster").into_iter().collect();
    clusters.extend(links.iter().filter_map(|(_, _, cluster)| cluster.as_deref()));
    let rows: Vec<(String, String, Option<String>)> = case_file::table
        .filter(case_file::id.eq_any(cases).or(case_file::cluster_id.eq_any(clusters)))
        .select((case_file::id, case_file::recommendation_id, case_file::cluster_id))
        .load(conn)?;
    let mut by_key: HashMap<&str, Vec<String>> = HashMap::new();
    for (case, recommendation, cluster) in &rows {
        by_key.entry(case).or_default().push(recommendation.clone());
        if let Some(cluster) = cluster {
            by_key.entry(cluster).or_default().push(recommendation.clone());
        }
    }
    let of = |key: &str| by_key.get(key).cloned().unwrap_or_default();
    let mut concerned: HashMap<Subject, Vec<String>> = HashMap::new();
    for subject in subjects {
        concerned.insert(subject.clone(), of(subject.id()));
    }
    for (measure, case, cluster) in &links {
        let linked = concerned.entry(Subject::Measure(measure.clone())).or_default();
        linked.extend(case.iter().chain(cluster).flat_map(|key| of(key)));
    }
    Ok(concerned)
}

/// Those of these recommendations that carry the theme, group of persons, goal or target in the mechanism's view.
fn tagged(
    conn: &mut Conn,
    mechanism: &Mechanism,
    about: &About,
    recommendations: &[String],
) -> Result<HashSet<String>> {
    let mut tags: HashMap<String, Vec<Tag>> = HashMap::new();
    for some in recommendations.chunks(IN_LIST) {
        let rows: Vec<Tag> = tag::table
            .filter(tag::recommendation_id.eq_any(some).and(tag::scheme.eq(about.kind())))
            .select(Tag::as_select())
            .load(conn)?;
        for tag in rows {
            tags.entry(tag.recommendation_id.clone()).or_default().push(tag);
        }
    }
    let has = |tags: &[Tag]| {
        let codes = effective_tags(tags, Some(&mechanism.id)).into_iter().map(|tag| tag.code.as_str());
        // A goal has its targets too.
        codes.into_iter().any(|code| {
            code == about.id() || code.strip_prefix(about.id()).is_some_and(|rest| rest.starts_with('.'))
        })
    };
    Ok(tags.into_iter().filter(|(_, tags)| has(tags)).map(|(id, _)| id).collect())
}
