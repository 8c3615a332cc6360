//! Who might lead: how similar recommendations were allocated before. A suggestion, with its grounds in words; a person
//! decides.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::{Act as Verb, Actor, Date, Language, ObjectKind, Result};
use suivi_language::in_common;
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{case_file, case_standing, recommendation_link, tag};

use super::read::by_recommendation;
use super::waiting::Waiting;
use crate::followup::model::{AllocationStatus, Part, Subject};
use crate::followup::succession;
use crate::mechanisms::{self, Institution, Mechanism};
use crate::recommendations::model::SOURCE;
use crate::recommendations::queries::{Short, readable_class, shorts};
use crate::recommendations::search::Register;

/// From which share of common words on two texts count as alike.
const ALIKE: f64 = 0.4;
/// How many texts that may be alike are compared with one.
const CANDIDATES: usize = 8;
/// What weighs less than this is not worth a suggestion.
const WORTH_SAYING: f64 = 0.25;
/// How many grounds are given.
const GROUNDS: usize = 3;
/// From how many recommendations on a theme its institution says something.
const SAYS_SOMETHING: i64 = 3;

/// An institution that might lead, and those that might support.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The institution that might lead.
    pub lead: Institution,
    /// Those that might support: they support the most similar recommendation.
    pub supports: Vec<Institution>,
    /// Why, the strongest ground first.
    pub why: Vec<Why>,
}

/// A ground for a suggestion.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// It leads others of the same cluster.
    SameCluster {
        /// One of them.
        record: Box<Short>,
        /// How many there are.
        others: usize,
    },
    /// It leads a recommendation that says the same in another cycle.
    Repeats(Box<Short>),
    /// It leads a recommendation with much the same words.
    Alike {
        /// That recommendation.
        record: Box<Short>,
        /// The words that both have.
        words: Vec<String>,
    },
    /// It leads most recommendations on this theme.
    Theme {
        /// The theme.
        code: String,
        /// How many it leads.
        led: i64,
        /// Of how many that are allocated.
        of: i64,
    },
}

/// Suggests who might lead each of these, where there is something to go by.
pub fn suggest(
    conn: &mut Conn,
    register: &Register,
    actor: &Actor,
    mechanism: &Mechanism,
    today: Date,
    waiting: &[Waiting],
) -> Result<HashMap<Subject, Suggestion>> {
    actor.require(Verb::Create, ObjectKind::Allocation, &mechanism.id)?;
    let class = readable_class(actor, &[&mechanism.id]);
    let mut grounds = Grounds::default();
    grounds.of_clusters(conn, mechanism, waiting)?;
    grounds.of_repeats(conn, mechanism, waiting)?;
    grounds.of_texts(conn, register, actor, mechanism, class, waiting)?;
    grounds.of_themes(conn, mechanism, waiting)?;
    let today = Today::read(conn, mechanism, today)?;
    grounds.decide(conn, actor, mechanism, class, &today, waiting)
}

/// A ground before its record is read.
#[derive(Clone, Debug)]
enum Ground {
    Cluster(String),
    Repeat(String),
    Alike(String, Vec<String>),
    Theme { code: String, led: i64, of: i64 },
}

impl Ground {
    fn record(&self) -> Option<&String> {
        match self {
            Ground::Cluster(id) | Ground::Repeat(id) | Ground::Alike(id, _) => Some(id),
            Ground::Theme { .. } => None,
        }
    }
}

/// For each case or cluster, by institution: what speaks for it, and how much.
#[derive(Default)]
struct Grounds(HashMap<Subject, BTreeMap<String, Vec<(f64, Ground)>>>);

impl Grounds {
    fn add(&mut self, subject: &Subject, institution: &str, weight: f64, ground: Ground) {
        let by_institution = self.0.entry(subject.clone()).or_default();
        by_institution.entry(institution.to_owned()).or_default().push((weight, ground));
    }

    /// Members of the cluster that were allocated by themselves, in an earlier cycle for instance.
    fn of_clusters(&mut self, conn: &mut Conn, mechanism: &Mechanism, waiting: &[Waiting]) -> Result<()> {
        let ids: Vec<&str> = waiting.iter().filter(|w| w.cluster.is_some()).map(|w| w.subject.id()).collect();
        for some in ids.chunks(IN_LIST) {
            let rows: Vec<(Option<String>, String, Option<String>)> = led(mechanism)
                .filter(case_file::cluster_id.eq_any(some.iter().copied()))
                .select((case_file::cluster_id, case_file::recommendation_id, case_standing::lead_id))
                .load(conn)?;
            for (cluster, record, lead) in rows {
                if let (Some(cluster), Some(lead)) = (cluster, lead) {
                    self.add(&Subject::Cluster(cluster), &lead, 1.0, Ground::Cluster(record));
                }
            }
        }
        Ok(())
    }

    /// Recommendations of another cycle that say the same.
    fn of_repeats(&mut self, conn: &mut Conn, mechanism: &Mechanism, waiting: &[Waiting]) -> Result<()> {
        let own: HashMap<&str, &Subject> = examples(waiting).collect();
        let ids: Vec<&str> = own.keys().copied().collect();
        let links: Vec<(String, String)> = recommendation_link::table
            .filter(recommendation_link::from_id.eq_any(&ids).or(recommendation_link::to_id.eq_any(&ids)))
            .filter(recommendation_link::kind.eq_any(["repeats", "supersedes"]))
            .filter(recommendation_link::state.ne("refused"))
            .select((recommendation_link::from_id, recommendation_link::to_id))
            .load(conn)?;
        let both_ways = links.into_iter().flat_map(|(from, to)| [(from.clone(), to.clone()), (to, from)]);
        let pairs: Vec<(String, &Subject)> =
            both_ways.filter_map(|(mine, other)| Some((other, *own.get(mine.as_str())?))).collect();
        let others: Vec<&str> = pairs.iter().map(|(other, _)| other.as_str()).collect();
        let leads = leads_of(conn, mechanism, &others)?;
        for (other, subject) in pairs {
            if let Some(lead) = leads.get(&other) {
                self.add(subject, lead, 0.9, Ground::Repeat(other));
            }
        }
        Ok(())
    }

    /// Recommendations with much the same words, found by the search index and compared word by word.
    fn of_texts(
        &mut self,
        conn: &mut Conn,
        register: &Register,
        actor: &Actor,
        mechanism: &Mechanism,
        class: i32,
        waiting: &[Waiting],
    ) -> Result<()> {
        let leads = all_leads(conn, mechanism)?;
        if leads.is_empty() {
            return Ok(());
        }
        let mut found: Vec<(&Waiting, &Short, Vec<String>)> = Vec::new();
        for (one, example) in waiting.iter().filter_map(|one| Some((one, one.examples.first()?))) {
            let language = example.language.parse().unwrap_or(Language::En);
            let ids = register.alike(actor, mechanism, &example.text, language, &leads, CANDIDATES)?;
            found.push((one, example, ids));
        }
        let ids: HashSet<&str> =
            found.iter().flat_map(|(_, _, ids)| ids.iter().map(String::as_str)).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        let leads = leads_of(conn, mechanism, &ids)?;
        let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        let texts = by_id(shorts(conn, class, &ids)?);
        for (one, example, ids) in found {
            let language = example.language.parse().unwrap_or(Language::En);
            for other in ids.iter().filter(|id| **id != example.id).filter_map(|id| texts.get(id)) {
                let (Some(lead), true) = (leads.get(&other.id), other.language == example.language) else {
                    continue;
                };
                let common = in_common(&other.text, &example.text, language);
                if common.share >= ALIKE {
                    let ground = Ground::Alike(other.id.clone(), common.words);
                    self.add(&one.subject, lead, 0.8 * common.share, ground);
                }
            }
        }
        Ok(())
    }

    /// Themes that one institution has (nearly) to itself say most; those that everybody works on, nothing.
    fn of_themes(&mut self, conn: &mut Conn, mechanism: &Mechanism, waiting: &[Waiting]) -> Result<()> {
        let own: HashMap<&str, &Subject> = examples(waiting).collect();
        let ids: Vec<&str> = own.keys().copied().collect();
        let carried = themes_of(conn, mechanism, &ids)?;
        if carried.is_empty() {
            return Ok(());
        }
        let codes: HashSet<&str> = carried.iter().map(|(_, code)| code.as_str()).collect();
        let shares = shares_of_themes(conn, mechanism, codes)?;
        let mut seen: HashSet<(&Subject, &str)> = HashSet::new();
        for (record, code) in &carried {
            let (Some(subject), Some(by_institution)) = (own.get(record.as_str()), shares.get(code)) else {
                continue;
            };
            let of: i64 = by_institution.iter().map(|(_, led)| led).sum();
            if of < SAYS_SOMETHING || !seen.insert((subject, code)) {
                continue;
            }
            for (institution, led) in by_institution {
                let share = *led as f64 / of as f64;
                let weight = 0.6 * share * share * (of as f64 / (of as f64 + 2.0));
                let ground = Ground::Theme { code: code.clone(), led: *led, of };
                self.add(subject, institution, weight, ground);
            }
        }
        Ok(())
    }

    fn decide(
        self,
        conn: &mut Conn,
        actor: &Actor,
        mechanism: &Mechanism,
        class: i32,
        today: &Today,
        waiting: &[Waiting],
    ) -> Result<HashMap<Subject, Suggestion>> {
        let mut chosen: Vec<(Subject, String, Vec<Ground>, usize)> = Vec::new();
        for one in waiting {
            let Some(by_institution) = self.0.get(&one.subject) else { continue };
            if let Some((institution, grounds)) = today.best(by_institution) {
                let others = grounds.iter().filter(|ground| matches!(ground, Ground::Cluster(_))).count();
                chosen.push((one.subject.clone(), institution, strongest_of_each_kind(grounds), others));
            }
        }
        let ids: HashSet<String> = chosen
            .iter()
            .flat_map(|(_, _, grounds, _)| grounds.iter().filter_map(Ground::record))
            .cloned()
            .collect();
        let ids: Vec<String> = ids.into_iter().collect();
        let records = by_id(shorts(conn, class, &ids)?);
        let models = by_recommendation(conn, actor, mechanism, &ids)?;
        let mut suggestions = HashMap::new();
        for (subject, institution, grounds, others) in chosen {
            let Some(lead) = today.institutions.get(&institution).cloned() else { continue };
            let model = grounds.iter().find_map(Ground::record).and_then(|id| models.get(id));
            let supports = model
                .into_iter()
                .flatten()
                .filter(|line| line.part == Part::Support && line.status != AllocationStatus::Contested)
                .filter_map(|line| today.now(&line.institution.id))
                .filter(|id| *id != institution)
                .filter_map(|id| today.institutions.get(id).cloned())
                .collect();
            let why: Vec<Why> =
                grounds.into_iter().filter_map(|ground| worded(ground, &records, others)).collect();
            if !why.is_empty() {
                suggestions.insert(subject, Suggestion { lead, supports, why });
            }
        }
        Ok(suggestions)
    }
}

fn worded(ground: Ground, records: &HashMap<String, Short>, others: usize) -> Option<Why> {
    let record = |id: &str| records.get(id).cloned().map(Box::new);
    Some(match ground {
        Ground::Cluster(id) => Why::SameCluster { record: record(&id)?, others },
        Ground::Repeat(id) => Why::Repeats(record(&id)?),
        Ground::Alike(id, words) => Why::Alike { record: record(&id)?, words },
        Ground::Theme { code, led, of } => Why::Theme { code, led, of },
    })
}

/// The grounds, strongest first, one of each kind.
fn strongest_of_each_kind(grounds: Vec<Ground>) -> Vec<Ground> {
    let mut kinds = HashSet::new();
    grounds.into_iter().filter(|ground| kinds.insert(std::mem::discriminant(ground))).take(GROUNDS).collect()
}

/// The institutions as they are today.
struct Today {
    institutions: HashMap<String, Institution>,
    successors: HashMap<String, String>,
}

impl Today {
    fn read(conn: &mut Conn, mechanism: &Mechanism, today: Date) -> Result<Self> {
        let mut all = mechanisms::institutions_of(conn, &mechanism.id)?;
        all.retain(|institution| institution.is_valid_on(today));
        Ok(Today {
            institutions: all.into_iter().map(|found| (found.id.clone(), found)).collect(),
            successors: succession::sole_successors(conn, &mechanism.id)?,
        })
    }

    /// The institution itself, or the one that took its place; none where it was split or closed without a successor.
    fn now<'i>(&'i self, id: &'i str) -> Option<&'i str> {
        let mut id = id;
        for _ in 0..=self.successors.len() {
            if self.institutions.contains_key(id) {
                return Some(id);
            }
            id = self.successors.get(id)?;
        }
        None
    }

    /// The institution that most speaks for, with its grounds, strongest first.
    fn best(&self, by_institution: &BTreeMap<String, Vec<(f64, Ground)>>) -> Option<(String, Vec<Ground>)> {
        let mut today: BTreeMap<&str, Vec<&(f64, Ground)>> = BTreeMap::new();
        for (institution, grounds) in by_institution {
            if let Some(now) = self.now(institution) {
                today.entry(now).or_default().extend(grounds);
            }
        }
        let weight = |grounds: &[&(f64, Ground)]| -> f64 { grounds.iter().map(|(weight, _)| weight).sum() };
        let (institution, mut grounds) =
            today.into_iter().max_by(|(_, a), (_, b)| weight(a).total_cmp(&weight(b)))?;
        if weight(&grounds) < WORTH_SAYING {
            return None;
        }
        grounds.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        Some((institution.to_owned(), grounds.into_iter().map(|(_, ground)| ground.clone()).collect()))
    }
}

/// The recommendations that stand for each waiting case or cluster.
fn examples(waiting: &[Waiting]) -> impl Iterator<Item = (&str, &Subject)> {
    waiting.iter().flat_map(|one| one.examples.iter().map(|record| (record.id.as_str(), &one.subject)))
}

fn by_id(shorts: Vec<Short>) -> HashMap<String, Short> {
    shorts.into_iter().map(|short| (short.id.clone(), short)).collect()
}

/// The cases of a mechanism with a lead that has not contested.
#[diesel::dsl::auto_type(no_type_alias)]
fn led<'m>(mechanism: &'m Mechanism) -> _ {
    let id: &'m str = &mechanism.id;
    case_file::table
        .inner_join(case_standing::table)
        .filter(case_file::mechanism_id.eq(id))
        .filter(case_standing::lead_id.is_not_null())
        .filter(case_standing::lead_status.ne("contested"))
}

fn all_leads(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<String>> {
    let leads: Vec<Option<String>> = case_standing::table
        .filter(case_standing::mechanism_id.eq(&mechanism.id).and(case_standing::lead_id.is_not_null()))
        .select(case_standing::lead_id)
        .distinct()
        .load(conn)?;
    Ok(leads.into_iter().flatten().collect())
}

/// The lead of each of these recommendations.
fn leads_of(conn: &mut Conn, mechanism: &Mechanism, ids: &[&str]) -> Result<HashMap<String, String>> {
    let mut leads = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let rows: Vec<(String, Option<String>)> = led(mechanism)
            .filter(case_file::recommendation_id.eq_any(some.iter().copied()))
            .select((case_file::recommendation_id, case_standing::lead_id))
            .load(conn)?;
        leads.extend(rows.into_iter().filter_map(|(record, lead)| Some((record, lead?))));
    }
    Ok(leads)
}

fn themes_of(conn: &mut Conn, mechanism: &Mechanism, ids: &[&str]) -> Result<Vec<(String, String)>> {
    Ok(tag::table
        .filter(tag::recommendation_id.eq_any(ids).and(tag::scheme.eq("theme")))
        .filter(tag::scope.eq_any([SOURCE, &mechanism.id]).and(tag::state.ne("refused")))
        .order((tag::recommendation_id, tag::code))
        .select((tag::recommendation_id, tag::code))
        .distinct()
        .load(conn)?)
}

/// How many recommendations on each theme each institution leads.
fn shares_of_themes(
    conn: &mut Conn,
    mechanism: &Mechanism,
    codes: HashSet<&str>,
) -> Result<HashMap<String, Vec<(String, i64)>>> {
    let rows: Vec<(String, Option<String>, i64)> = led(mechanism)
        .inner_join(tag::table.on(tag::recommendation_id.eq(case_file::recommendation_id)))
        .filter(tag::scheme.eq("theme").and(tag::code.eq_any(codes)))
        .filter(tag::scope.eq_any([SOURCE, &mechanism.id]).and(tag::state.ne("refused")))
        .group_by((tag::code, case_standing::lead_id))
        .select((tag::code, case_standing::lead_id, diesel::dsl::count_star()))
        .load(conn)?;
    let mut shares: HashMap<String, Vec<(String, i64)>> = HashMap::new();
    for (code, lead, led) in rows {
        if let Some(lead) = lead {
            shares.entry(code).or_default().push((lead, led));
        }
    }
    Ok(shares)
}
