//! The register's texts with the labels that people accepted: what a model of suggestions learns from.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use suivi_kernel::{Actor, Result};
use suivi_language::{Field, Labelled};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{case_file, case_standing, mechanism, recommendation};

use super::model::effective_tags;
use super::queries::{Row, rows};
use super::rows::Tag;
use crate::followup::model::AllocationStatus;

/// Published recommendations of all States, each text in each language by itself, with its accepted labels.
///
/// A field on which nobody accepted anything is left out: what nobody looked at is not known to be wrong. Unpublished
/// records are no part of it, nor are texts that a machine or we ourselves wrote. For whoever runs the machine.
pub fn labelled(conn: &mut Conn, actor: &Actor) -> Result<Vec<Labelled>> {
    actor.require_operator()?;
    let ids: Vec<String> = recommendation::table
        .filter(recommendation::withdrawn_at.is_null().and(recommendation::class.eq(0)))
        .order(recommendation::id)
        .select(recommendation::id)
        .load(conn)?;
    let national: HashMap<String, String> = mechanism::table
        .filter(mechanism::level.eq("national"))
        .select((mechanism::state, mechanism::id))
        .load::<(String, String)>(conn)?
        .into_iter()
        .collect();
    let mut all = Vec::new();
    for some in ids.chunks(IN_LIST) {
        let leads = confirmed_leads(conn, some)?;
        for row in rows(conn, some, None)? {
            let mechanism = national.get(&row.record.state).map(String::as_str);
            let labels = labels(&row, mechanism, leads.get(&row.record.id));
            if !labels.is_empty() {
                all.extend(texts(&row, &labels));
            }
        }
    }
    Ok(all)
}

/// The institution that leads each of these records, where that is agreed.
fn confirmed_leads(conn: &mut Conn, ids: &[String]) -> Result<HashMap<String, Vec<String>>> {
    let found: Vec<(String, Option<String>)> = case_file::table
        .inner_join(case_standing::table)
        .filter(case_file::recommendation_id.eq_any(ids))
        .filter(case_standing::lead_status.eq(AllocationStatus::Confirmed.code()))
        .order(case_file::id)
        .select((case_file::recommendation_id, case_standing::lead_id))
        .load(conn)?;
    let mut leads: HashMap<String, Vec<String>> = HashMap::new();
    for (id, lead) in found {
        leads.entry(id).or_default().extend(lead);
    }
    Ok(leads)
}

fn labels(row: &Row, mechanism: Option<&str>, leads: Option<&Vec<String>>) -> BTreeMap<Field, Vec<String>> {
    let mut labels: BTreeMap<Field, Vec<String>> = BTreeMap::new();
    let is_accepted = |tag: &&Tag| tag.state == "accepted";
    for tag in effective_tags(&row.tags, mechanism).into_iter().filter(is_accepted) {
        // The schemes of tags and the names of fields are the same words.
        if let Ok(field) = tag.scheme.parse() {
            labels.entry(field).or_default().push(tag.code.clone());
        }
    }
    if let Some(category) = row.record.action_category {
        labels.insert(Field::ActionCategory, vec![category.to_string()]);
    }
    if let Some(leads) = leads.filter(|leads| !leads.is_empty()) {
        labels.insert(Field::Institution, leads.clone());
    }
    labels
}

fn texts(row: &Row, labels: &BTreeMap<Field, Vec<String>>) -> Vec<Labelled> {
    let people_wrote =
        row.texts.iter().filter(|text| matches!(text.kind.as_str(), "official" | "unofficial"));
    people_wrote
        .filter_map(|text| {
            let language = text.language.parse().ok()?;
            Some(Labelled {
                text: text.body.clone(),
                language: Some(language),
                state: row.record.state.clone(),
                labels: labels.clone(),
            })
        })
        .collect()
}
