//! Suggestions are made: for what an import brought, and for a whole register where the model is new.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Language, Result};
use suivi_language::suggest::{Field, Model, Origin};
use suivi_store::dialect::IN_LIST;
use suivi_store::jobs::{self, Job, NewJob};
use suivi_store::schema::{recommendation, suggestion, tag};
use suivi_store::{Conn, Db, Tx, insert_many};

use super::super::model::SOURCE;
use super::super::queries::current_texts;
use super::super::rows::Tag;
use super::model::{Scheme, SetBy, SuggestionRow, Word};
use crate::mechanisms::{self, Mechanism};

/// The kind of the jobs that make suggestions.
pub const JOB: &str = "suggest";
/// Recommendations in one transaction.
const BATCH: usize = 500;
/// How likely an unchecked SDG target of the UN's record is right: a published review found 237 of 324 wrong.
const UNCHECKED: f64 = 0.27;
/// How many words are kept as the reason.
const WORDS: usize = 4;

#[derive(Serialize, Deserialize)]
struct Payload {
    mechanism: String,
}

/// Asks for suggestions for a mechanism's whole register in the background.
pub fn queue(tx: &mut Tx, mechanism_id: &str) -> Result<()> {
    let payload = serde_json::to_string(&Payload { mechanism: mechanism_id.to_owned() })?;
    let job =
        NewJob { kind: JOB, payload, mechanism_id: Some(mechanism_id), created_by: None, max_attempts: 5 };
    jobs::enqueue(tx, job)?;
    Ok(())
}

/// Does the work of such a job, until it is done or `is_told_to_stop`: what was made stays, and the next run goes on.
pub fn work(db: &Db, job: &Job, is_told_to_stop: &dyn Fn() -> bool) -> Result<()> {
    let payload: Payload = serde_json::from_str(&job.payload)?;
    let mechanism = db.read_here(|conn| mechanisms::mechanism_by_id(conn, &payload.mechanism))?;
    fill_register(db, &mechanism, is_told_to_stop)?;
    Ok(())
}

/// Makes suggestions for every recommendation on the mechanism's State that has none of this model yet. Answers how many.
pub fn fill_register(db: &Db, mechanism: &Mechanism, is_told_to_stop: &dyn Fn() -> bool) -> Result<usize> {
    let ids = db.read_here(|conn| waiting(conn, mechanism))?;
    let mut made = 0;
    for some in ids.chunks(BATCH) {
        if is_told_to_stop() {
            break;
        }
        let rows = db.read_here(|conn| suggested(conn, mechanism, some))?;
        made += db.write_here(|tx| keep(tx, mechanism, some, rows))?;
    }
    Ok(made)
}

/// Makes suggestions for these recommendations, in this transaction.
pub fn fill(tx: &mut Tx, mechanism: &Mechanism, ids: &[String]) -> Result<usize> {
    let mut made = 0;
    for some in ids.chunks(BATCH) {
        let rows = suggested(tx.conn, mechanism, some)?;
        made += keep(tx, mechanism, some, rows)?;
    }
    Ok(made)
}

/// What the rules and the model of this program are called.
fn version() -> String {
    let about = Model::shipped().about();
    format!("{}/{} ({} texts)", env!("CARGO_PKG_VERSION"), about.source, about.texts)
}

/// The recommendations that have no suggestion of this version.
fn waiting(conn: &mut Conn, mechanism: &Mechanism) -> Result<Vec<String>> {
    let done: HashSet<String> = suggestion::table
        .filter(suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::version.eq(version())))
        .select(suggestion::recommendation_id)
        .distinct()
        .load(conn)?
        .into_iter()
        .collect();
    let all: Vec<String> = recommendation::table
        .filter(recommendation::state.eq(&mechanism.state).and(recommendation::withdrawn_at.is_null()))
        .filter(recommendation::kind.eq("recommendation"))
        .order(recommendation::id)
        .select(recommendation::id)
        .load(conn)?;
    Ok(all.into_iter().filter(|id| !done.contains(id)).collect())
}

struct Made {
    recommendation_id: String,
    scheme: Scheme,
    code: String,
    sureness: f64,
    because: Vec<Word>,
    set_by: SetBy,
}

/// What is suggested for some recommendations that nobody has said yet.
fn suggested(conn: &mut Conn, mechanism: &Mechanism, ids: &[String]) -> Result<Vec<Made>> {
    let model = Model::shipped();
    let texts = current_texts(conn, ids)?;
    let mut tags: HashMap<String, Vec<Tag>> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let found: Vec<Tag> = tag::table
            .filter(tag::recommendation_id.eq_any(some))
            .filter(tag::scope.eq_any([SOURCE, mechanism.id.as_str()]))
            .select(Tag::as_select())
            .load(conn)?;
        found.into_iter().for_each(|tag| tags.entry(tag.recommendation_id.clone()).or_default().push(tag));
    }
    let categories: HashMap<String, Option<i32>> = recommendation::table
        .filter(recommendation::id.eq_any(ids))
        .select((recommendation::id, recommendation::action_category))
        .load(conn)?
        .into_iter()
        .collect();
    let mut made: Vec<Made> = Vec::new();
    for id in ids {
        let official: Vec<_> =
            texts.get(id).into_iter().flatten().filter(|text| text.kind == "official").collect();
        let english = official.iter().find(|text| text.language == "en");
        let Some(text) = english.or_else(|| official.first()) else { continue };
        let language = text.language.parse().unwrap_or(Language::En);
        let own = tags.get(id).map_or(&[][..], Vec::as_slice);
        let is_said = |scheme: Scheme, code: &str| {
            let same = |tag: &&Tag| tag.scheme == scheme.code() && tag.code == code;
            own.iter().filter(same).any(|tag| tag.scope != SOURCE || tag.state != "suggested")
        };
        let has_category = categories.get(id).copied().flatten().is_some()
            || own.iter().any(|tag| tag.scheme == Scheme::Action.code() && tag.state == "accepted");
        for one in model.suggest(&text.body, language) {
            let Some(scheme) = scheme_of(one.field) else { continue };
            if is_said(scheme, &one.code) || scheme == Scheme::Action && has_category {
                continue;
            }
            made.push(Made {
                recommendation_id: id.clone(),
                scheme,
                sureness: f64::from(one.sureness),
                because: one
                    .because
                    .into_iter()
                    .take(WORDS)
                    .map(|word| Word { text: word.text, share: word.share })
                    .collect(),
                set_by: match one.from {
                    Origin::Rule => SetBy::Rule,
                    Origin::Model => SetBy::Model,
                },
                code: one.code,
            });
        }
        for tag in own.iter().filter(|tag| tag.scope == SOURCE && tag.state == "suggested") {
            let Ok(scheme) = tag.scheme.parse::<Scheme>() else { continue };
            let is_there =
                |one: &Made| one.recommendation_id == *id && one.scheme == scheme && one.code == tag.code;
            if !is_said(scheme, &tag.code) && !made.iter().rev().take(60).any(is_there) {
                made.push(Made {
                    recommendation_id: id.clone(),
                    scheme,
                    code: tag.code.clone(),
                    sureness: tag.confidence.unwrap_or(UNCHECKED),
                    because: Vec::new(),
                    set_by: tag.set_by.parse().unwrap_or(SetBy::Import),
                });
            }
        }
    }
    Ok(made)
}

fn scheme_of(field: Field) -> Option<Scheme> {
    match field {
        Field::Theme => Some(Scheme::Theme),
        Field::Person => Some(Scheme::Person),
        Field::Sdg => Some(Scheme::Sdg),
        Field::ActionCategory => Some(Scheme::Action),
        // Who leads is suggested by how similar recommendations were allocated here: `followup::allocations`.
        Field::Institution => None,
    }
}

/// Keeps what was made in place of what was open; what a person has decided stays.
fn keep(tx: &mut Tx, mechanism: &Mechanism, ids: &[String], made: Vec<Made>) -> Result<usize> {
    let of_these = suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::recommendation_id.eq_any(ids));
    diesel::delete(suggestion::table.filter(of_these).filter(suggestion::state.eq("open")))
        .execute(tx.conn)?;
    let decided: HashSet<(String, String, String)> = suggestion::table
        .filter(suggestion::mechanism_id.eq(&mechanism.id).and(suggestion::recommendation_id.eq_any(ids)))
        .select((suggestion::recommendation_id, suggestion::scheme, suggestion::code))
        .load(tx.conn)?
        .into_iter()
        .collect();
    let version = version();
    let mut rows = Vec::with_capacity(made.len());
    for one in made {
        let key = (one.recommendation_id.clone(), one.scheme.code().to_owned(), one.code.clone());
        if decided.contains(&key) {
            continue;
        }
        rows.push(SuggestionRow {
            mechanism_id: mechanism.id.clone(),
            recommendation_id: one.recommendation_id,
            scheme: one.scheme.code().to_owned(),
            code: one.code,
            sureness: one.sureness,
            because: serde_json::to_string(&one.because)?,
            set_by: one.set_by.code().to_owned(),
            version: version.clone(),
            made_at: tx.now,
            state: "open".to_owned(),
            decided_by: None,
            decided_at: None,
        });
    }
    let count = rows.len();
    insert_many!(tx.conn, suggestion::table, rows, 12)?;
    Ok(count)
}
