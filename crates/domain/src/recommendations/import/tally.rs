//! What a run has to say about the rows it met: counts of all, and findings that a person should see.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use suivi_kernel::Result;
use suivi_store::Conn;
use suivi_store::schema::import_finding;

use super::super::model::UNKNOWN_STATE;
use super::findings::{Detail, FindingRow, KEPT_PER_OUTCOME, Outcome};
use super::plan::{Planned, Verdict};
use super::resolve::Prepared;
use super::rows::Counts;
use super::run::Mode;

/// What a run gathers about rows beside the counts.
pub(super) struct Tally {
    pub(super) counts: Counts,
    pub(super) kept: HashMap<Outcome, u64>,
    pub(super) rows: Vec<FindingRow>,
    pub(super) seq: i64,
    pub(super) unknown: HashSet<(String, String)>,
}

impl Tally {
    /// Keeps a finding, up to the limit for its outcome unless all are wanted.
    pub(super) fn keep(
        &mut self,
        import_id: &str,
        place: &str,
        outcome: Outcome,
        id: Option<&str>,
        detail: Detail,
        all: bool,
    ) -> Result<()> {
        let kept = self.kept.entry(outcome).or_insert(0);
        let limit = if outcome == Outcome::New { 20 } else { KEPT_PER_OUTCOME };
        if *kept >= limit && !all {
            return Ok(());
        }
        *kept += 1;
        self.seq += 1;
        self.rows.push(FindingRow {
            import_id: import_id.to_owned(),
            seq: self.seq,
            place: place.to_owned(),
            outcome: outcome.code().to_owned(),
            recommendation_id: id.map(str::to_owned),
            detail: serde_json::to_string(&detail)?,
        });
        Ok(())
    }
}

/// Refuses a record that is not addressed to the mechanism's own State, where several States share a node.
pub(super) fn foreign(tally: &mut Tally, id: &str, p: &Prepared) -> Result<()> {
    tally.counts.refused += 1;
    let (reason, code) = match p.state.as_str() {
        UNKNOWN_STATE => ("the record names no State that is known here".to_owned(), "unknown_state"),
        state => (format!("the record is addressed to {state}, another State"), "other_state"),
    };
    let excerpt = p.texts.first().map(|(_, text)| text.chars().take(120).collect()).unwrap_or_default();
    let detail = Detail::Refused { column: None, reason, code: code.to_owned(), excerpt };
    tally.keep(id, &p.place, Outcome::Refused, None, detail, false)
}

/// The number of the last finding that an import has kept.
pub(super) fn last_finding(conn: &mut Conn, id: &str) -> Result<i64> {
    let last: Option<i64> = import_finding::table
        .filter(import_finding::import_id.eq(id))
        .select(diesel::dsl::max(import_finding::seq))
        .first(conn)?;
    Ok(last.unwrap_or(0))
}

/// Counts a record and keeps what a person should see of it.
pub(super) fn note(tally: &mut Tally, id: &str, one: &Planned, mode: Mode) -> Result<()> {
    let p = &one.prepared;
    let text =
        || p.texts.first().map(|(_, text)| text.chars().take(240).collect::<String>()).unwrap_or_default();
    if !p.notes.is_empty() {
        tally.counts.cleaned += 1;
        tally.keep(
            id,
            &p.place,
            Outcome::Cleaned,
            None,
            Detail::Cleaned { notes: p.notes.clone() },
            false,
        )?;
    }
    for (scheme, label, note) in &p.unknown {
        if tally.unknown.insert(((*scheme).to_owned(), label.clone())) {
            tally.counts.unknown_labels += 1;
            let (scheme, label, note) = ((*scheme).to_owned(), label.clone(), note.clone());
            tally.keep(
                id,
                &p.place,
                Outcome::Unknown,
                None,
                Detail::Unknown { scheme, label, note },
                false,
            )?;
        }
    }
    match &one.verdict {
        Verdict::Unchanged => tally.counts.unchanged += 1,
        Verdict::New(place, duplicate) => {
            tally.counts.new += 1;
            let known = (mode == Mode::Commit).then_some(place.id.as_str());
            if let Some(duplicate) = duplicate {
                tally.counts.possible_duplicates += 1;
                let detail = Detail::Duplicate { text: text(), duplicate: duplicate.clone() };
                tally.keep(id, &p.place, Outcome::Duplicate, known, detail, false)?;
            }
            let detail = Detail::New { state: p.state.clone(), text: text() };
            tally.keep(id, &p.place, Outcome::New, known, detail, false)?;
        }
        Verdict::Changed(existing, changes) | Verdict::Back(existing, changes) => {
            match &one.verdict {
                Verdict::Changed(..) => tally.counts.changed += 1,
                _ => tally.counts.new += 1,
            }
            if !changes.is_empty() {
                let (slug, state) = (existing.record.slug.clone(), existing.record.state.clone());
                let detail = Detail::Changed { slug, state, changes: changes.clone() };
                let all = mode == Mode::Commit;
                tally.keep(id, &p.place, Outcome::Changed, Some(&existing.record.id), detail, all)?;
            }
        }
        Verdict::Contradiction => {
            tally.counts.refused += 1;
            let detail = Detail::Refused {
                column: None,
                reason: "the same identifier stands earlier in this file with other content; the earlier one was taken"
                    .to_owned(),
                code: "contradiction".to_owned(),
                excerpt: text(),
            };
            tally.keep(id, &p.place, Outcome::Refused, None, detail, false)?;
        }
    }
    Ok(())
}
