//! What the register holds on a State, as a document is compared with it: its recommendations, and how many words each has
//! in common with each passage.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use suivi_kernel::{Language, Result};
use suivi_language::NearRepeats;
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{document, recommendation, recommending_state, tag};

use super::super::model::SOURCE;
use super::super::queries::current_texts;
use super::super::rows::{Recommendation, RecommendingState};
use super::model::Item;

/// A record of the register as a document is compared with it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The record.
    pub record: Recommendation,
    /// The symbol of its document.
    pub symbol: Option<String>,
    /// Its official texts by language code.
    pub texts: BTreeMap<String, String>,
    /// Who made it: code and name.
    pub from: Vec<(Option<String>, String)>,
    /// The tags that came with the source, as `scheme:code`.
    pub tags: Vec<String>,
}

/// The recommendations on a State, and the concerns that stand beside them.
pub(super) struct Register {
    /// In the order of their documents.
    pub(super) known: Vec<Known>,
}

impl Register {
    /// Reads them.
    pub(super) fn load(conn: &mut Conn, state: &str) -> Result<Self> {
        let records: Vec<(Recommendation, Option<String>)> = recommendation::table
            .inner_join(document::table)
            .filter(recommendation::state.eq(state).and(recommendation::withdrawn_at.is_null()))
            .filter(recommendation::kind.eq_any(["recommendation", "concern"]))
            .order((recommendation::document_id, recommendation::ordinal))
            .select((Recommendation::as_select(), document::symbol))
            .load(conn)?;
        let ids: Vec<String> = records.iter().map(|(record, _)| record.id.clone()).collect();
        let mut texts = current_texts(conn, &ids)?;
        let mut from: HashMap<String, Vec<RecommendingState>> = HashMap::new();
        let mut tags: HashMap<String, Vec<String>> = HashMap::new();
        for some in ids.chunks(IN_LIST) {
            let found: Vec<RecommendingState> = recommending_state::table
                .filter(recommending_state::recommendation_id.eq_any(some))
                .order(recommending_state::ordinal)
                .select(RecommendingState::as_select())
                .load(conn)?;
            found.into_iter().for_each(|f| from.entry(f.recommendation_id.clone()).or_default().push(f));
            let found: Vec<(String, String, String)> = tag::table
                .filter(tag::recommendation_id.eq_any(some).and(tag::scope.eq(SOURCE)))
                .select((tag::recommendation_id, tag::scheme, tag::code))
                .load(conn)?;
            for (id, scheme, code) in found {
                tags.entry(id).or_default().push(format!("{scheme}:{code}"));
            }
        }
        let known = records
            .into_iter()
            .map(|(record, symbol)| Known {
                texts: texts
                    .remove(&record.id)
                    .unwrap_or_default()
                    .into_iter()
                    .filter(|text| text.kind == "official")
                    .map(|text| (text.language, text.body))
                    .collect(),
                from: from
                    .remove(&record.id)
                    .unwrap_or_default()
                    .into_iter()
                    .map(|from| (from.state, from.label))
                    .collect(),
                tags: tags.remove(&record.id).unwrap_or_default(),
                record,
                symbol,
            })
            .collect();
        Ok(Register { known })
    }
}

/// How many words passages and records have in common.
pub(super) struct Near {
    /// By passage: record and share, those that share enough to be named.
    pub(super) like: Vec<HashMap<usize, f64>>,
}

impl Near {
    /// Compares those that share at least `least` of their words.
    pub(super) fn of(items: &[Item], register: &Register, language: Language, least: f64) -> Self {
        let spoken: Vec<(usize, &str)> = register
            .known
            .iter()
            .enumerate()
            .filter_map(|(at, known)| Some((at, known.texts.get(language.code())?.as_str())))
            .collect();
        let texts = items.iter().map(|item| item.content.text.as_str());
        let near = NearRepeats::of(texts.chain(spoken.iter().map(|(_, text)| *text)).map(|t| (t, language)));
        let like = (0..items.len())
            .map(|at| {
                near.like(at, least)
                    .into_iter()
                    .filter_map(|(other, share)| {
                        Some((spoken.get(other.checked_sub(items.len())?)?.0, share))
                    })
                    .collect()
            })
            .collect();
        Near { like }
    }

    /// The share that a passage and a record have in common; 0 where it is too little to tell.
    pub(super) fn share(&self, item: usize, known: usize) -> f64 {
        self.like.get(item).and_then(|like| like.get(&known)).copied().unwrap_or(0.0)
    }
}
