//! Labels of a source that no vocabulary knows: kept on their records until a person says what they mean, once for all.

use diesel::prelude::*;
use suivi_kernel::vocab;
use suivi_kernel::{Act as Verb, Actor, ObjectKind, Problem, Refusal, Result};
use suivi_store::dialect::IN_LIST;
use suivi_store::ledger::digest;
use suivi_store::schema::{
    document, recommendation, recommendation_label, recommending_state, tag, unknown_label,
};
use suivi_store::{Conn, Entry, Tx};

use super::model::{SOURCE, UNKNOWN_STATE};
use super::rows::{Tag, UnknownLabel};
use crate::mechanisms::Mechanism;

/// Whether a vocabulary holds this code.
pub fn is_known(scheme: &str, code: &str) -> bool {
    match scheme {
        "theme" => vocab::theme(code).is_some(),
        "person" => vocab::person(code).is_some(),
        "sdg" => vocab::sdg(code).is_some(),
        "action" => matches!(code.parse::<u8>(), Ok(1..=5)),
        "state" | "recommending_state" => vocab::country(code).is_some(),
        "body" => vocab::body(code).is_some(),
        "position" => vocab::Position::from_code(code).is_some(),
        "kind" => vocab::RecommendationKind::from_code(code).is_some(),
        _ => false,
    }
}

/// An unknown label with how many records carry it.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The label.
    pub label: UnknownLabel,
    /// Number of records.
    pub records: i64,
    /// The address names of some of them: State and short name.
    pub examples: Vec<(String, String)>,
}

/// The labels in one state (`to_map`, `mapped`, `set_aside`) that records of the mechanism's State carry, most used first.
pub fn in_state(conn: &mut Conn, actor: &Actor, mechanism: &Mechanism, state: &str) -> Result<Vec<Waiting>> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let mut labels: Vec<UnknownLabel> = unknown_label::table
        .filter(unknown_label::state.eq(state))
        .order((unknown_label::scheme, unknown_label::label))
        .select(UnknownLabel::as_select())
        .load(conn)?;
    let mut waiting = Vec::new();
    for label in labels.drain(..) {
        let mut carried = recommendation_label::table
            .inner_join(recommendation::table)
            .filter(recommendation_label::label_id.eq(&label.id))
            .into_boxed::<<Conn as diesel::Connection>::Backend>();
        if !actor.is_operator {
            carried = carried.filter(recommendation::state.eq_any([mechanism.state.as_str(), UNKNOWN_STATE]));
        }
        let records: Vec<(String, String)> =
            carried.select((recommendation::state, recommendation::slug)).load(conn)?;
        if records.is_empty() {
            continue;
        }
        waiting.push(Waiting {
            label,
            records: i64::try_from(records.len())?,
            examples: records.into_iter().take(3).collect(),
        });
    }
    waiting.sort_by_key(|w| std::cmp::Reverse(w.records));
    Ok(waiting)
}

/// Says what a label means; every record that carries it gets the code. Answers how many.
pub fn map(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, label_id: &str, code: &str) -> Result<usize> {
    let label = decidable(tx, actor, mechanism, label_id)?;
    if !is_known(&label.scheme, code) {
        return Err(Refusal::invalid("code", Problem::unknown_choice(code)).into());
    }
    let carriers: Vec<String> = recommendation_label::table
        .filter(recommendation_label::label_id.eq(label_id))
        .select(recommendation_label::recommendation_id)
        .load(tx.conn)?;
    for some in carriers.chunks(IN_LIST) {
        apply(tx, actor, &label, code, some)?;
    }
    for id in &carriers {
        tx.touch("recommendation", id);
    }
    decide(tx, actor, mechanism, &label, "mapped", Some(code))?;
    Ok(carriers.len())
}

/// Lays a label aside: it means nothing that the register keeps. It stays on its records.
pub fn set_aside(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, label_id: &str) -> Result<()> {
    let label = decidable(tx, actor, mechanism, label_id)?;
    decide(tx, actor, mechanism, &label, "set_aside", None)
}

/// The label, if the actor may decide on it: whoever runs the machine may, and an officer may where nobody else's
/// State carries it.
fn decidable(tx: &mut Tx, actor: &Actor, mechanism: &Mechanism, label_id: &str) -> Result<UnknownLabel> {
    actor.require(Verb::Update, ObjectKind::RecommendationPublished, &mechanism.id)?;
    let label = unknown_label::table
        .find(label_id)
        .select(UnknownLabel::as_select())
        .first(tx.conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let elsewhere: i64 = recommendation_label::table
        .inner_join(recommendation::table)
        .filter(recommendation_label::label_id.eq(label_id))
        .filter(recommendation::state.ne_all([mechanism.state.as_str(), UNKNOWN_STATE]))
        .count()
        .get_result(tx.conn)?;
    if elsewhere > 0 && !actor.is_operator {
        return Err(Refusal::NotPermitted.into());
    }
    Ok(label)
}

fn decide(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    label: &UnknownLabel,
    state: &str,
    code: Option<&str>,
) -> Result<()> {
    diesel::update(unknown_label::table.find(&label.id))
        .set((
            unknown_label::state.eq(state),
            unknown_label::code.eq(code),
            unknown_label::decided_by.eq(&actor.user_id),
            unknown_label::decided_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    tx.record(
        actor,
        Entry {
            action: "label.decide",
            object_kind: "label",
            object_id: &label.id,
            mechanism_id: Some(&mechanism.id),
            before: Some(digest(&(&label.state, &label.code))?),
            after: Some(digest(&(state, code))?),
            ..Entry::default()
        },
    );
    Ok(())
}

fn apply(tx: &mut Tx, actor: &Actor, label: &UnknownLabel, code: &str, carriers: &[String]) -> Result<()> {
    match label.scheme.as_str() {
        "theme" | "person" | "sdg" => {
            for id in carriers {
                add_source_tag(tx, actor, label, code, id)?;
            }
        }
        "recommending_state" => {
            diesel::update(recommending_state::table)
                .filter(recommending_state::recommendation_id.eq_any(carriers))
                .filter(recommending_state::label.eq(&label.label))
                .set(recommending_state::state.eq(code))
                .execute(tx.conn)?;
        }
        "position" => {
            diesel::update(recommendation::table)
                .filter(recommendation::id.eq_any(carriers).and(recommendation::position.is_null()))
                .set((recommendation::position.eq(code), recommendation::updated_at.eq(tx.now)))
                .execute(tx.conn)?;
        }
        "body" => {
            let documents: Vec<String> = recommendation::table
                .filter(recommendation::id.eq_any(carriers))
                .select(recommendation::document_id)
                .distinct()
                .load(tx.conn)?;
            diesel::update(document::table.filter(document::id.eq_any(documents)))
                .set(document::body.eq(code))
                .execute(tx.conn)?;
            diesel::update(recommendation::table.filter(recommendation::id.eq_any(carriers)))
                .set((recommendation::body.eq(code), recommendation::updated_at.eq(tx.now)))
                .execute(tx.conn)?;
        }
        _ => move_to_state(tx, code, carriers)?,
    }
    Ok(())
}

fn add_source_tag(tx: &mut Tx, actor: &Actor, label: &UnknownLabel, code: &str, id: &str) -> Result<()> {
    let there = tag::table.find((id, SOURCE, &label.scheme, code)).count().get_result::<i64>(tx.conn)?;
    if there == 0 {
        let row = Tag {
            recommendation_id: id.to_owned(),
            scope: SOURCE.to_owned(),
            scheme: label.scheme.clone(),
            code: code.to_owned(),
            state: if label.scheme == "sdg" { "suggested" } else { "accepted" }.to_owned(),
            set_by: "person".to_owned(),
            set_by_id: actor.user_id.clone(),
            confidence: None,
            reason: Some(format!("label \"{}\"", label.label)),
            at: tx.now,
        };
        diesel::insert_into(tag::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}

/// Records whose State was unknown come to their State; a short name that is taken there gets a number.
fn move_to_state(tx: &mut Tx, state: &str, carriers: &[String]) -> Result<()> {
    let records: Vec<(String, String, String)> = recommendation::table
        .filter(recommendation::id.eq_any(carriers).and(recommendation::state.eq(UNKNOWN_STATE)))
        .select((recommendation::id, recommendation::slug, recommendation::document_id))
        .load(tx.conn)?;
    for (id, slug, document_id) in records {
        let slug = super::queries::free_slug(tx.conn, state, &slug)?;
        diesel::update(recommendation::table.find(&id))
            .set((
                recommendation::state.eq(state),
                recommendation::slug.eq(slug),
                recommendation::updated_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
        diesel::update(document::table.find(&document_id).filter(document::state.eq(UNKNOWN_STATE)))
            .set(document::state.eq(state))
            .execute(tx.conn)?;
    }
    Ok(())
}
