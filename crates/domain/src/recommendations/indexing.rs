//! Keeping the search index in step with the register, by following the change feed.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use suivi_kernel::vocab::{self, BodyFamily, CaseStatus};
use suivi_kernel::{Language, LocalText, Result};
use suivi_language::{CaseTokens, Change, Covered, IndexError, IndexedRecommendation, RegisterWriter};
use suivi_store::schema::{
    case_file, case_standing, mechanism, recommendation, recommendation_label, unknown_label,
};
use suivi_store::{Conn, feed};

use super::merged::kept_for;
use super::model::effective_tags;
use super::queries::{Row, rows};
use super::rows::{Case, Recommendation};
use super::search::Register;
use super::texts;
use crate::followup::facets::lead_token;
use crate::followup::rows::Standing;

/// Entries of the feed taken in one step.
const STEP: i64 = 4_000;
/// How long to wait before looking again whether something changed.
const WAIT: Duration = Duration::from_millis(200);
/// The first confidentiality class that is kept encrypted (DOMAIN 1.3, C3): the index never learns its words.
const PROTECTED: i32 = 3;
/// How often what was applied is committed while there is more to come.
const COMMIT_EVERY: Duration = Duration::from_secs(5);

impl Register {
    /// Follows the change feed until told to stop; a record is findable within a second of its change.
    ///
    /// While another process writes the index this one waits: that process follows the same feed.
    pub fn follow(&self, mut stop: impl FnMut() -> bool) {
        let mut writer: Option<RegisterWriter> = None;
        while !stop() {
            if let Err(error) = self.shelf().catch_up() {
                tracing::error!("the search index cannot follow the shelf: {error}");
            }
            let outcome = match &mut writer {
                Some(writer) => self.catch_up_with(writer, &mut stop),
                None => match self.index.try_writer() {
                    Ok(new) => {
                        writer = Some(new);
                        continue;
                    }
                    Err(IndexError::Locked) => {
                        std::thread::sleep(WAIT);
                        continue;
                    }
                    Err(error) => Err(error.into()),
                },
            };
            if let Err(error) = outcome {
                tracing::error!("the search index cannot follow the register: {error}");
                writer = None;
                std::thread::sleep(Duration::from_secs(2));
            }
            self.wait_for_change(WAIT);
        }
    }

    /// Applies everything the feed holds now; answers how many records were indexed. Does nothing while another
    /// process has the index: that one follows the feed.
    pub fn catch_up(&self) -> Result<u64> {
        self.shelf().catch_up()?;
        match self.index.try_writer() {
            Ok(mut writer) => {
                let indexed = self.catch_up_with(&mut writer, &mut || false)?;
                writer.finish()?;
                Ok(indexed)
            }
            Err(IndexError::Locked) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }

    /// Builds the index anew from the register, and that of the shelf with it.
    pub fn reindex(&self, mut report: impl FnMut(u64)) -> Result<u64> {
        self.shelf().rebuild()?;
        let mut writer = self.index.try_writer()?;
        writer.clear()?;
        let up_to = self.db.read_here(feed::position)?;
        let mut last = String::new();
        let mut indexed = 0;
        loop {
            let changes = self.db.read_here(|conn| {
                let ids: Vec<String> = recommendation::table
                    .filter(recommendation::id.gt(&last))
                    .order(recommendation::id)
                    .limit(STEP)
                    .select(recommendation::id)
                    .load(conn)?;
                last = ids.last().cloned().unwrap_or_default();
                documents_of(conn, &ids)
            })?;
            if changes.is_empty() {
                break;
            }
            indexed += changes.len() as u64;
            writer.apply(changes, 0)?;
            report(indexed);
        }
        writer.apply(Vec::new(), up_to)?;
        writer.commit()?;
        self.catch_up_with(&mut writer, &mut || false)?;
        writer.finish()?;
        Ok(indexed)
    }

    fn catch_up_with(&self, writer: &mut RegisterWriter, stop: &mut impl FnMut() -> bool) -> Result<u64> {
        let mut indexed = 0;
        let mut committed = Instant::now();
        let mut dirty = false;
        while !stop() {
            let position = writer.position();
            let step = self.db.read_here(|conn| {
                let entries = feed::after(conn, position, STEP)?;
                let Some(last) = entries.last().map(|entry| entry.seq) else { return Ok(None) };
                let wanted: HashSet<&str> = entries
                    .iter()
                    .filter(|entry| entry.object_kind == "recommendation")
                    .map(|entry| entry.object_id.as_str())
                    .collect();
                let ids: Vec<String> = wanted.into_iter().map(str::to_owned).collect();
                Ok(Some((last, documents_of(conn, &ids)?)))
            })?;
            let Some((last, changes)) = step else { break };
            indexed += changes.len() as u64;
            dirty = true;
            writer.apply(changes, last)?;
            if committed.elapsed() > COMMIT_EVERY {
                writer.commit()?;
                self.announce(writer.position());
                (committed, dirty) = (Instant::now(), false);
            }
        }
        if dirty {
            writer.commit()?;
            self.announce(writer.position());
        }
        Ok(indexed)
    }
}

/// What the index should hold of these records; one that is withdrawn or sealed is to be deleted from it. Where one was
/// merged into another, that other is indexed anew: it speaks for both.
fn documents_of(conn: &mut Conn, ids: &[String]) -> Result<Vec<Change>> {
    let mut ids = ids.to_vec();
    let kept: HashSet<String> = kept_for(conn, &ids)?.into_values().collect();
    let further: Vec<String> = kept.into_iter().filter(|id| !ids.contains(id)).collect();
    ids.extend(further);
    let ids = &ids[..];
    let mut cases: HashMap<String, Vec<(Case, Standing)>> = HashMap::new();
    let mut labels: HashMap<String, Vec<String>> = HashMap::new();
    for some in ids.chunks(suivi_store::dialect::IN_LIST) {
        let found: Vec<(Case, Standing)> = case_file::table
            .inner_join(case_standing::table)
            .filter(case_file::recommendation_id.eq_any(some))
            .select((Case::as_select(), Standing::as_select()))
            .load(conn)?;
        for case in found {
            cases.entry(case.0.recommendation_id.clone()).or_default().push(case);
        }
        let found: Vec<(String, String)> = recommendation_label::table
            .inner_join(unknown_label::table)
            .filter(recommendation_label::recommendation_id.eq_any(some))
            .select((recommendation_label::recommendation_id, unknown_label::label))
            .load(conn)?;
        found.into_iter().for_each(|(id, label)| labels.entry(id).or_default().push(label));
    }
    let national: HashMap<String, String> = mechanism::table
        .filter(mechanism::level.eq("national"))
        .select((mechanism::state, mechanism::id))
        .load::<(String, String)>(conn)?
        .into_iter()
        .collect();
    let mut changes = Vec::with_capacity(ids.len());
    let mut there = HashSet::new();
    for row in rows(conn, ids, None)? {
        if row.record.class >= PROTECTED {
            continue;
        }
        there.insert(row.record.id.clone());
        let cases = cases.remove(&row.record.id).unwrap_or_default();
        let labels = labels.remove(&row.record.id).unwrap_or_default();
        let national = national.get(&row.record.state).map(String::as_str);
        changes.push(Change::Upsert(Box::new(indexed(row, cases, labels, national))));
    }
    let gone = ids.iter().filter(|id| !there.contains(*id));
    changes.extend(gone.map(|id| Change::Delete(id.clone())));
    Ok(changes)
}

fn indexed(
    row: Row,
    cases: Vec<(Case, Standing)>,
    mut labels: Vec<String>,
    national: Option<&str>,
) -> IndexedRecommendation {
    let record: &Recommendation = &row.record;
    let mut themes = Vec::new();
    let mut persons = Vec::new();
    let mut targets = Vec::new();
    let mut goals: Vec<String> = Vec::new();
    for tag in effective_tags(&row.tags, national) {
        let code = tag.code.clone();
        match tag.scheme.as_str() {
            "theme" => {
                name(&mut labels, vocab::theme(&code).map(|term| &term.names));
                themes.push(code);
            }
            "person" => {
                name(&mut labels, vocab::person(&code).map(|term| &term.names));
                persons.push(code);
            }
            _ => {
                name(&mut labels, vocab::sdg(&code).map(|term| &term.names));
                let goal = code.split('.').next().unwrap_or_default().to_owned();
                if !goals.contains(&goal) {
                    goals.push(goal);
                }
                if code.contains('.') {
                    targets.push(code);
                }
            }
        }
    }
    let body = vocab::body(&record.body);
    match body {
        Some(body) => name(&mut labels, Some(&body.names)),
        None => labels.push(record.body.clone()),
    }
    name(&mut labels, vocab::country(&record.state).map(|country| &country.names));
    let mut from: Vec<String> = Vec::new();
    for state in &row.from {
        match &state.state {
            Some(code) => {
                name(&mut labels, vocab::country(code).map(|country| &country.names));
                if !from.contains(code) {
                    from.push(code.clone());
                }
            }
            None => labels.push(state.label.clone()),
        }
    }
    let mut symbols = vec![record.slug.clone(), record.body.clone()];
    symbols.extend(row.symbol.iter().cloned());
    symbols.extend(record.paragraph.iter().cloned());
    IndexedRecommendation {
        id: record.id.clone(),
        order: (record.sort_key.max(0) >> 20) as u64,
        place: u32::try_from(record.ordinal).unwrap_or(0),
        state: record.state.clone(),
        body: record.body.clone(),
        body_family: body.map_or(BodyFamily::National, |body| body.family).code().to_owned(),
        cycle: record.cycle.and_then(|cycle| u8::try_from(cycle).ok()),
        year: record.year.unwrap_or(0),
        position: record.position.clone(),
        kind: record.kind.clone(),
        themes,
        persons,
        sdg_goals: goals,
        sdg_targets: targets,
        recommending_states: from,
        action: record.action_category.and_then(|action| u8::try_from(action).ok()),
        class: u8::try_from(record.class).unwrap_or(u8::MAX),
        texts: texts::shown(&row.texts)
            .map(|text| (text.language.parse().unwrap_or(Language::En), text.body.clone()))
            .collect(),
        labels,
        symbols,
        cases: cases.into_iter().map(|(case, standing)| tokens(case, standing)).collect(),
    }
}

/// What a mechanism made of a record.
fn tokens(case: Case, standing: Standing) -> CaseTokens {
    let is_confirmed = standing.lead_status.as_deref() == Some("confirmed");
    CaseTokens {
        verified: case.is_verified(),
        live: case.status != CaseStatus::Closed.code(),
        mechanism: case.mechanism_id,
        status: case.status,
        cluster: case.cluster_id,
        covered: match (standing.measures, standing.public_measures) {
            (_, 1..) => Covered::Public,
            (1.., _) => Covered::Internal,
            _ => Covered::No,
        },
        lead: standing.lead_id.map(|lead| lead_token(&lead, is_confirmed)),
        updated: standing.last_published_at.map(|at| at.date().to_string()),
        grade: standing.state_grade,
        evidence: standing.has_public_evidence,
    }
}

fn name(labels: &mut Vec<String>, names: Option<&LocalText>) {
    labels.extend(names.into_iter().flat_map(|names| names.0.values().cloned()));
}
