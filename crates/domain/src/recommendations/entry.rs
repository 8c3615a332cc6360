//! Entering a document and what it recommends without an import: from a form, or from the demonstration's files.

use diesel::prelude::*;
use suivi_kernel::vocab::{self, Position, RecommendationKind};
use suivi_kernel::{Act as Verb, Actor, Date, Language, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{document, recommendation, recommendation_text, recommending_state, tag};
use suivi_store::{Entry, Tx, insert_many};

use super::cases;
use super::model::{SOURCE, document_slug, fingerprint, record_slug, sort_key};
use super::rows::{Case, Document, Recommendation, RecommendingState, Tag, Text};
use crate::mechanisms::Mechanism;

/// A document to be entered.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// The body.
    pub body: String,
    /// The symbol, where it has one.
    pub symbol: Option<String>,
    /// The kind, a code of the document symbols.
    pub kind: String,
    /// The title.
    pub title: String,
    /// The date.
    pub date: Date,
    /// UPR cycle.
    pub cycle: Option<i32>,
    /// Session.
    pub session: Option<String>,
}

/// A record to be entered.
#[derive(Clone, Debug)]
pub struct NewRecord {
    /// Its place in the document, from 1.
    pub ordinal: i32,
    /// The kind.
    pub kind: RecommendationKind,
    /// The paragraph.
    pub paragraph: String,
    /// The record it is a lettered part of.
    pub parent_id: Option<String>,
    /// The State's position and where it is recorded.
    pub position: Option<(Position, String)>,
    /// Recommending States, ISO 3166-1 alpha-3.
    pub recommending_states: Vec<String>,
    /// When the committee asked for a follow-up report on it.
    pub priority_due: Option<Date>,
    /// UPR Info's scale.
    pub action_category: Option<i32>,
    /// Official texts.
    pub texts: Vec<(Language, String)>,
    /// Our words, in plain language.
    pub plain: Vec<(Language, String)>,
    /// Tags.
    pub tags: Vec<NewTag>,
}

/// A tag to be put to a record.
#[derive(Clone, Debug)]
pub struct NewTag {
    /// `theme`, `person` or `sdg`.
    pub scheme: String,
    /// The code.
    pub code: String,
    /// `accepted` or `suggested`.
    pub state: String,
    /// `import`, `rule`, `model` or `person`.
    pub set_by: String,
    /// Why.
    pub reason: Option<String>,
    /// How sure.
    pub confidence: Option<f64>,
}

/// Enters a document on the mechanism's State.
pub fn enter_document(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    new: NewDocument,
) -> Result<Document> {
    actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id)?;
    if vocab::body(&new.body).is_none() {
        return Err(Refusal::invalid("body", Problem::unknown_choice(&new.body)).into());
    }
    let symbol = new.symbol.as_deref().map(vocab::normalise_symbol).filter(|symbol| !symbol.is_empty());
    let row = Document {
        id: new_id(),
        state: mechanism.state.clone(),
        body: new.body,
        source_key: symbol.clone().unwrap_or_else(|| new.date.to_string()),
        symbol,
        kind: new.kind,
        title: Some(new.title),
        date: Some(new.date),
        cycle: new.cycle,
        session: new.session,
        language: None,
        address: None,
        import_id: None,
        created_at: tx.now,
    };
    diesel::insert_into(document::table).values(&row).execute(tx.conn)?;
    let after = Some(digest(&(&row.symbol, &row.title, &row.body))?);
    let mechanism_id = Some(mechanism.id.as_str());
    tx.record(
        actor,
        Entry {
            action: "document.enter",
            object_kind: "document",
            object_id: &row.id,
            mechanism_id,
            after,
            ..Entry::default()
        },
    );
    Ok(row)
}

/// Enters a record of a document and opens the mechanism's case on it. Answers its identifier.
///
/// Refuses a UPR recommendation without a recommending State (V2), a position elsewhere (V3) and a record without text.
pub fn enter_record(
    tx: &mut Tx,
    actor: &Actor,
    mechanism: &Mechanism,
    document: &Document,
    new: NewRecord,
) -> Result<String> {
    actor.require(Verb::Create, ObjectKind::RecommendationPublished, &mechanism.id)?;
    check(document, &new)?;
    let in_document = document_slug(
        &document.state,
        &document.body,
        document.cycle,
        document.symbol.as_deref(),
        &document.source_key,
    );
    let wanted = record_slug(&in_document, new.kind.code(), Some(&new.paragraph), new.ordinal);
    let slug = super::queries::free_slug(tx.conn, &document.state, &wanted)?;
    let words: String = new.texts.iter().map(|(l, text)| suivi_language::fingerprint(text, *l)).collect();
    let record = Recommendation {
        id: new_id(),
        state: document.state.clone(),
        external_id: format!("{}/{slug}", document.state),
        slug,
        document_id: document.id.clone(),
        parent_id: new.parent_id,
        body: document.body.clone(),
        kind: new.kind.code().to_owned(),
        kind_inferred: false,
        paragraph: Some(new.paragraph),
        ordinal: new.ordinal,
        position: new.position.as_ref().map(|(position, _)| position.code().to_owned()),
        position_source: new.position.map(|(_, source)| source).filter(|source| !source.is_empty()),
        position_text: None,
        action_category: new.action_category,
        is_priority: new.priority_due.is_some(),
        priority_due: new.priority_due,
        cycle: document.cycle,
        session: document.session.clone(),
        date: document.date,
        year: document.date.map(|date| chrono::Datelike::year(&date)),
        class: 0,
        sort_key: sort_key(document.date, None, &document.source_key, new.ordinal),
        fingerprint: fingerprint(
            &document.state,
            &document.body,
            document.cycle,
            &new.recommending_states,
            &words,
        ),
        feed: "entered".to_owned(),
        source_digest: digest(&new.texts)?,
        import_id: None,
        fetched_at: tx.now,
        created_at: tx.now,
        updated_at: tx.now,
        withdrawn_at: None,
        withdrawn_reason: None,
    };
    diesel::insert_into(recommendation::table).values(&record).execute(tx.conn)?;
    let text = |kind: &str, (language, body): &(Language, String)| Text {
        recommendation_id: record.id.clone(),
        language: language.code().to_owned(),
        kind: kind.to_owned(),
        version: 1,
        is_current: true,
        body: body.clone(),
        raw: None,
        reason: None,
        set_by: actor.user_id.clone(),
        import_id: None,
        created_at: tx.now,
    };
    let mut texts: Vec<Text> = new.texts.iter().map(|pair| text("official", pair)).collect();
    texts.extend(new.plain.iter().map(|pair| text("plain", pair)));
    insert_many!(tx.conn, recommendation_text::table, texts, 11)?;
    let from: Vec<RecommendingState> = (0..)
        .zip(&new.recommending_states)
        .map(|(ordinal, state)| RecommendingState {
            recommendation_id: record.id.clone(),
            ordinal,
            label: vocab::country(state)
                .map_or(state.as_str(), |c| c.names.best_text(Language::En))
                .to_owned(),
            state: Some(state.clone()),
        })
        .collect();
    insert_many!(tx.conn, recommending_state::table, from, 4)?;
    let tags: Vec<Tag> = new
        .tags
        .into_iter()
        .map(|t| Tag {
            recommendation_id: record.id.clone(),
            scope: SOURCE.to_owned(),
            scheme: t.scheme,
            code: t.code,
            state: t.state,
            set_by: t.set_by,
            set_by_id: actor.user_id.clone(),
            confidence: t.confidence,
            reason: t.reason,
            at: tx.now,
        })
        .collect();
    insert_many!(tx.conn, tag::table, tags, 10)?;
    let case = Case::new(&mechanism.id, &record.id, None, tx.now);
    cases::insert(tx.conn, &[case])?;
    tx.record(
        actor,
        Entry {
            action: "recommendation.enter",
            object_kind: "recommendation",
            object_id: &record.id,
            mechanism_id: Some(&mechanism.id),
            after: Some(digest(&(&record, &new.texts))?),
            ..Entry::default()
        },
    );
    Ok(record.id)
}

fn check(document: &Document, new: &NewRecord) -> Result<()> {
    let is_upr = document.body == "UPR";
    if new.texts.iter().all(|(_, text)| text.trim().is_empty()) {
        return Err(Refusal::invalid("text", Problem::required("")).into());
    }
    if is_upr && new.kind == RecommendationKind::Recommendation && new.recommending_states.is_empty() {
        return Err(Refusal::invalid("recommending_states", Problem::no_recommending_state("")).into());
    }
    if !is_upr && new.position.is_some() {
        return Err(Refusal::invalid("position", Problem::position_only_upr("")).into());
    }
    for tag in &new.tags {
        if !super::labels::is_known(&tag.scheme, &tag.code) {
            return Err(Refusal::invalid("tags", Problem::unknown_choice(&tag.code)).into());
        }
    }
    Ok(())
}
