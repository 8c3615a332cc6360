//! A document that was looked at comes into the register.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_formats::{AnnotationKind, ImportedRecord, SdgTag};
use suivi_kernel::{Actor, FieldProblem, Language, Problem, Refusal, Result, new_id, vocab};
use suivi_store::ledger::digest;
use suivi_store::schema::{document, intake, recommendation};
use suivi_store::{Entry, Tx};

use super::super::import::{Change, Reviewed, Update, commit_reviewed};
use super::super::model::Withdrawal;
use super::super::rows::Document;
use super::super::{repeats, suggestions};
use super::changes::position_source;
use super::compare::{Compared, base_symbol};
use super::known::Known;
use super::model::{Choice, Intake, Item, ItemKind, StateOfWork};
use super::queries::{Review, review};
use super::receive::record;
use super::work::open;
use crate::Tools;
use crate::mechanisms::Mechanism;

/// What came of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committed {
    /// The import that it became; taking that back takes all of it back.
    pub import_id: String,
    /// Recommendations that are new.
    pub added: u64,
    /// Recommendations that changed.
    pub changed: u64,
    /// Recommendations of the draft that were withdrawn.
    pub withdrawn: u64,
}

/// Brings a document into the register as one act. With `withdraws`, what stood in its draft and does not stand in it is
/// withdrawn too.
///
/// Refuses a document whose body is not said, one of whose recommendations has no text, a UPR recommendation without a
/// recommending State (V2), and a document of which nothing would change the register.
pub fn commit(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
    revision: i32,
    withdraws: bool,
) -> Result<Committed> {
    open(tx, actor, mechanism, id, revision)?;
    let looked_at = review(tx.conn, actor, mechanism, id)?;
    let intake = &looked_at.intake;
    check(&looked_at)?;
    let mut reviewed = Reviewed { records: records(&looked_at), updates: updates(tx, actor, &looked_at)? };
    let withdrawn = if withdraws { withdrawals(&looked_at.gone, intake) } else { Vec::new() };
    let counted = withdrawn.len() as u64;
    reviewed.updates.extend(withdrawn);
    if reviewed.records.is_empty() && reviewed.updates.is_empty() {
        return Err(Refusal::Conflict(Problem::nothing_to_take("")).into());
    }
    let file = (intake.file_name.as_str(), intake.blob_hash.as_str());
    let import = commit_reviewed(tx, actor, mechanism, file, reviewed)?;
    diesel::update(intake::table.find(id))
        .set((
            intake::state_of_work.eq(StateOfWork::Committed.code()),
            intake::import_id.eq(&import.id),
            intake::updated_at.eq(tx.now),
            intake::revision.eq(intake::revision + 1),
        ))
        .execute(tx.conn)?;
    record(tx, actor, mechanism, id, "document.commit", Some(digest(&import.id)?));
    repeats::suggest(tx, &Actor::system(), &import.id, &intake.state)?;
    suggest(tx, mechanism, &import.id)?;
    Ok(Committed {
        added: import.counts.new,
        changed: import.counts.changed - counted,
        withdrawn: counted,
        import_id: import.id,
    })
}

/// Makes suggestions for what the document brought.
fn suggest(tx: &mut Tx, mechanism: Option<&Mechanism>, import_id: &str) -> Result<()> {
    let Some(mechanism) = mechanism else { return Ok(()) };
    let new: Vec<String> = recommendation::table
        .filter(recommendation::import_id.eq(import_id).and(recommendation::kind.eq("recommendation")))
        .select(recommendation::id)
        .load(tx.conn)?;
    suggestions::fill(tx, mechanism, &new)?;
    Ok(())
}

/// As [`commit`], on this thread and without a form: for the command line.
pub fn commit_here(
    tools: &Tools,
    actor: &Actor,
    mechanism: Option<&Mechanism>,
    id: &str,
) -> Result<Committed> {
    tools.db.write_here(|tx| {
        let revision = super::one(tx.conn, actor, mechanism, id)?.revision;
        commit(tx, actor, mechanism, id, revision, false)
    })
}

fn check(looked_at: &Review) -> Result<()> {
    let Some(body) = &looked_at.intake.particulars.body else {
        return Err(Refusal::invalid("body", Problem::required("")).into());
    };
    let mut problems: Vec<FieldProblem> = Vec::new();
    for item in with_outcome(looked_at, Choice::Add).map(|(item, _)| item) {
        let mut wrong = |field: &str, problem| {
            problems.push(FieldProblem { field: format!("{field}-{}", item.id), problem });
        };
        if item.content.text.trim().is_empty() {
            wrong("text", Problem::required(""));
        }
        if body == "UPR" && item.kind == ItemKind::Recommendation && item.content.askers.is_empty() {
            wrong("askers", Problem::no_recommending_state(""));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Invalid(problems).into()) }
}

fn with_outcome(looked_at: &Review, wanted: Choice) -> impl Iterator<Item = &(Item, Compared)> {
    looked_at.items.iter().filter(move |(item, compared)| compared.outcome(item) == wanted)
}

fn records(looked_at: &Review) -> Vec<ImportedRecord> {
    let intake = &looked_at.intake;
    let mut seen: HashMap<String, usize> = HashMap::new();
    with_outcome(looked_at, Choice::Add)
        .filter(|(item, _)| item.kind != ItemKind::Answer)
        .zip(1..)
        .map(|((item, _), row)| {
            let key = match &intake.particulars.symbol {
                Some(symbol) => symbol.clone(),
                None => intake.blob_hash.chars().take(16).collect(),
            };
            // A paragraph may hold a concern and a recommendation.
            let of_kind = if item.kind == ItemKind::Concern { "/concern" } else { "" };
            let name = format!("{}:{key}#{}{of_kind}", intake.state, item.content.number);
            let again = seen.entry(name.clone()).and_modify(|n| *n += 1).or_insert(1);
            let external_id = if *again == 1 { name } else { format!("{name}/{again}") };
            imported(intake, item, row, external_id)
        })
        .collect()
}

fn imported(intake: &Intake, item: &Item, row: u64, external_id: String) -> ImportedRecord {
    let (content, of) = (&item.content, &intake.particulars);
    let language = of.language.unwrap_or(Language::En);
    let found = item.original.as_ref().map_or(&content.text, |original| &original.text);
    // A list of another document's recommendations cites that document.
    let symbol = match &content.source {
        Some((symbol, _)) => Some(base_symbol(symbol).to_owned()),
        None => of.symbol.clone(),
    };
    let text = |label: &str| label.to_owned();
    let mut record = ImportedRecord {
        row,
        place: place(item),
        external_id: Some(external_id),
        document_external_id: Some(format!(
            "document:{}",
            &intake.blob_hash[..intake.blob_hash.len().min(16)]
        )),
        symbol,
        annotation_type: match item.kind {
            ItemKind::Concern => AnnotationKind::Concern,
            ItemKind::Recommendation | ItemKind::Answer => AnnotationKind::Recommendation,
        },
        body: of.body.clone(),
        states: vec![in_english(&intake.state)],
        published_on: of.date,
        title: of.title.clone(),
        session: of.session.clone(),
        cycle: of.cycle.map(|cycle| cycle.to_string()),
        paragraph: Some(content.number.clone()).filter(|number| !number.is_empty()),
        texts: vec![(Some(language), content.text.clone())],
        raw_text: found.clone(),
        themes: content.labels.themes.clone(),
        persons: content.labels.persons.clone(),
        sdgs: content.labels.sdgs.iter().map(|label| SdgTag::parse(label)).collect(),
        positions: content.position.map(|position| text(position.code())).into_iter().collect(),
        position_source: content.position.and_then(|_| position_source(&of.symbol, content)),
        is_priority: content.follow_up,
        recommending_states: content
            .askers
            .iter()
            .map(|asker| match &asker.state {
                Some(state) if vocab::resolve_state(&asker.label).known() != Some(state) => in_english(state),
                _ => asker.label.clone(),
            })
            .collect(),
        ..ImportedRecord::default()
    };
    record.seal();
    record
}

fn in_english(state: &str) -> String {
    vocab::country(state).map_or(state, |country| country.names.best_text(Language::En)).to_owned()
}

fn place(item: &Item) -> String {
    match item.content.number.as_str() {
        "" => format!("page {}", item.content.page),
        number => format!("{number}, page {}", item.content.page),
    }
}

fn updates(tx: &mut Tx, actor: &Actor, looked_at: &Review) -> Result<Vec<Update>> {
    let intake = &looked_at.intake;
    let document = match &intake.replaces {
        Some(draft) => Some((draft.clone(), final_document(tx, actor, intake, draft)?)),
        None => None,
    };
    let mut updates = Vec::new();
    for (item, compared) in with_outcome(looked_at, Choice::Update) {
        for target in &compared.targets {
            let mut changes = target.changes.clone();
            if let Some((draft, new)) = &document
                && changes.iter().any(|change| change.field == "paragraph")
            {
                changes.push(Change { field: "document".to_owned(), old: draft.clone(), new: new.clone() });
            }
            if changes.is_empty() {
                continue;
            }
            updates.push(Update {
                id: target.id.clone(),
                state: intake.state.clone(),
                slug: target.slug.clone(),
                place: place(item),
                changes,
            });
        }
    }
    Ok(updates)
}

/// The document of the final text in the register, made where the register does not hold it yet.
fn final_document(tx: &mut Tx, actor: &Actor, intake: &Intake, draft: &str) -> Result<String> {
    let of = &intake.particulars;
    let key = match &of.symbol {
        Some(symbol) => symbol.clone(),
        None => format!("document:{}", &intake.blob_hash[..intake.blob_hash.len().min(16)]),
    };
    let known: Option<String> = document::table
        .filter(document::state.eq(&intake.state).and(document::source_key.eq(&key)))
        .select(document::id)
        .first(tx.conn)
        .optional()?;
    if let Some(id) = known {
        return Ok(id);
    }
    let before: Document = document::table.find(draft).select(Document::as_select()).first(tx.conn)?;
    let row = Document {
        id: new_id(),
        symbol: of.symbol.clone(),
        title: of.title.clone(),
        date: of.date,
        session: of.session.clone().or(before.session.clone()),
        cycle: of.cycle.or(before.cycle),
        language: of.language.map(|language| language.code().to_owned()),
        source_key: key,
        created_at: tx.now,
        ..before
    };
    diesel::insert_into(document::table).values(&row).execute(tx.conn)?;
    let after = Some(digest(&(&row.symbol, &row.title, &row.body))?);
    let entry = Entry {
        action: "document.enter",
        object_kind: "document",
        object_id: &row.id,
        mechanism_id: intake.mechanism_id.as_deref(),
        after,
        ..Entry::default()
    };
    tx.record(actor, entry);
    Ok(row.id)
}

fn withdrawals(gone: &[Known], intake: &Intake) -> Vec<Update> {
    let name = intake.particulars.symbol.as_deref().unwrap_or(&intake.file_name);
    let reason = Withdrawal::not_in_final_text(name);
    gone.iter()
        .map(|known| Update {
            id: known.record.id.clone(),
            state: known.record.state.clone(),
            slug: known.record.slug.clone(),
            place: known.record.paragraph.clone().unwrap_or_default(),
            changes: vec![Change { field: "withdrawn".to_owned(), old: String::new(), new: reason.clone() }],
        })
        .collect()
}
