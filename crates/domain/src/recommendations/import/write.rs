//! Writing a planned batch: one transaction that holds the records, their audit entries and how far the import is.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::vocab;
use suivi_kernel::{Actor, Result, Timestamp, new_id};
use suivi_store::ledger::digest;
use suivi_store::schema::{
    document, recommendation, recommendation_label, recommendation_link, recommendation_text,
    recommending_state, tag, unknown_label,
};
use suivi_store::{Entry, Tx, insert_many};

use super::super::cases;
use super::super::model::SOURCE;
use super::super::rows::{
    CarriedLabel, Case, Document, Link, Recommendation, RecommendingState, Tag, Text, UnknownLabel,
};
use super::plan::{Change, Duplicate, Place};
use super::resolve::Prepared;

/// The national mechanisms that open a case on each record of a State, by State.
pub type Followers = HashMap<String, Vec<String>>;

/// The rows of one batch, gathered to be inserted together.
#[derive(Default)]
struct Rows {
    documents: Vec<Document>,
    records: Vec<Recommendation>,
    texts: Vec<Text>,
    from: Vec<RecommendingState>,
    tags: Vec<Tag>,
    labels: Vec<UnknownLabel>,
    carried: Vec<CarriedLabel>,
    cases: Vec<Case>,
    links: Vec<Link>,
}

/// Writes new records.
pub struct Writer<'a> {
    /// Who imports.
    pub actor: &'a Actor,
    /// The import.
    pub import_id: &'a str,
    /// The feed of its identifiers.
    pub feed: &'a str,
    /// The mechanisms that open a case on each record of a State.
    pub followers: &'a Followers,
    rows: Rows,
    /// Unknown labels that are in the table already, or in the rows to be written.
    labels: HashMap<(String, String), String>,
}

impl<'a> Writer<'a> {
    /// A writer for an import.
    pub fn new(actor: &'a Actor, import_id: &'a str, feed: &'a str, followers: &'a Followers) -> Self {
        Writer { actor, import_id, feed, followers, rows: Rows::default(), labels: HashMap::new() }
    }

    /// Adds a new record to the batch.
    pub fn add(&mut self, tx: &mut Tx, p: &Prepared, place: &Place) -> Result<()> {
        let now = tx.now;
        if place.document_is_new {
            self.rows.documents.push(self.document(p, place, now));
        }
        let record = self.record(p, place, now);
        for (language, body) in &p.texts {
            self.rows.texts.push(Text {
                recommendation_id: record.id.clone(),
                language: language.clone(),
                kind: "official".to_owned(),
                version: 1,
                is_current: true,
                body: body.clone(),
                raw: p.raw.clone(),
                reason: None,
                set_by: None,
                import_id: Some(self.import_id.to_owned()),
                created_at: now,
            });
        }
        self.rows.from.extend(recommending(&record.id, &p.from));
        self.rows.tags.extend(p.tags.iter().map(|(scheme, code)| source_tag(&record.id, scheme, code, now)));
        for (scheme, label, note) in &p.unknown {
            let label_id = self.label(tx, scheme, label, note.as_deref())?;
            let carried = CarriedLabel { recommendation_id: record.id.clone(), label_id };
            if !self.rows.carried.contains(&carried) {
                self.rows.carried.push(carried);
            }
        }
        for mechanism_id in self.followers.get(&record.state).into_iter().flatten() {
            self.rows.cases.push(Case::new(mechanism_id, &record.id, Some(self.import_id), now));
        }
        tx.record(
            self.actor,
            Entry {
                action: "recommendation.import",
                object_kind: "recommendation",
                object_id: &record.id,
                after: Some(digest(&(&record, &p.texts, &p.tags, &p.from))?),
                act_id: Some(self.import_id),
                ..Entry::default()
            },
        );
        self.rows.records.push(record);
        Ok(())
    }

    /// Remembers that a new record may be one with another, until a person decides.
    pub fn may_be_one(&mut self, tx: &Tx, place: &Place, duplicate: &Duplicate) {
        self.rows.links.push(Link {
            id: new_id(),
            from_id: place.id.clone(),
            to_id: duplicate.of.clone(),
            kind: "possible_duplicate".to_owned(),
            state: "suggested".to_owned(),
            set_by: "import".to_owned(),
            set_by_id: None,
            reason: Some(duplicate.why.clone()),
            at: tx.now,
        });
    }

    /// Inserts what was gathered.
    pub fn flush(&mut self, tx: &mut Tx) -> Result<()> {
        let rows = std::mem::take(&mut self.rows);
        insert_many!(tx.conn, document::table, rows.documents, 14)?;
        insert_many!(tx.conn, recommendation::table, rows.records, 32)?;
        insert_many!(tx.conn, recommendation_text::table, rows.texts, 11)?;
        insert_many!(tx.conn, recommending_state::table, rows.from, 4)?;
        insert_many!(tx.conn, tag::table, rows.tags, 10)?;
        insert_many!(tx.conn, unknown_label::table, rows.labels, 9)?;
        insert_many!(tx.conn, recommendation_label::table, rows.carried, 2)?;
        cases::insert(tx.conn, &rows.cases)?;
        insert_many!(tx.conn, recommendation_link::table, rows.links, 9)?;
        Ok(())
    }

    fn document(&self, p: &Prepared, place: &Place, now: Timestamp) -> Document {
        // Several kinds of document may share the shape of a symbol: then the kind is not known from it.
        let symbol = p.symbol.as_deref().and_then(vocab::recognise_symbol);
        let kind = symbol.and_then(|symbol| match symbol.kinds[..] {
            [kind] => serde_json::to_value(kind).ok(),
            _ => None,
        });
        Document {
            id: place.document_id.clone(),
            state: p.state.clone(),
            body: p.body.clone(),
            symbol: p.symbol.clone(),
            kind: kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("other").to_owned(),
            title: p.title.clone(),
            date: p.date,
            cycle: p.cycle,
            session: p.session.clone(),
            language: p.texts.first().map(|(language, _)| language.clone()),
            address: None,
            source_key: p.document_key.clone(),
            import_id: Some(self.import_id.to_owned()),
            created_at: now,
        }
    }

    fn record(&self, p: &Prepared, place: &Place, now: Timestamp) -> Recommendation {
        Recommendation {
            id: place.id.clone(),
            state: p.state.clone(),
            slug: place.slug.clone(),
            document_id: place.document_id.clone(),
            parent_id: place.parent_id.clone(),
            body: p.body.clone(),
            kind: p.kind.code().to_owned(),
            kind_inferred: p.kind_inferred,
            paragraph: p.paragraph.clone(),
            ordinal: place.ordinal,
            position: p.position.clone(),
            position_source: p.position_source.clone(),
            position_text: None,
            action_category: p.action_category,
            is_priority: p.is_priority,
            priority_due: None,
            cycle: p.cycle,
            session: p.session.clone(),
            date: p.date,
            year: p.year,
            class: 0,
            sort_key: place.sort_key,
            fingerprint: p.fingerprint.clone(),
            feed: self.feed.to_owned(),
            external_id: p.external_id.clone(),
            source_digest: p.digest.clone(),
            import_id: Some(self.import_id.to_owned()),
            fetched_at: now,
            created_at: now,
            updated_at: now,
            withdrawn_at: None,
            withdrawn_reason: None,
        }
    }

    /// The identifier of an unknown label; a label that nobody met before is put in the "to map" queue.
    fn label(&mut self, tx: &mut Tx, scheme: &str, label: &str, note: Option<&str>) -> Result<String> {
        let key = (scheme.to_owned(), label.to_owned());
        if let Some(id) = self.labels.get(&key) {
            return Ok(id.clone());
        }
        let found: Option<String> = unknown_label::table
            .filter(unknown_label::scheme.eq(scheme).and(unknown_label::label.eq(label)))
            .select(unknown_label::id)
            .first(tx.conn)
            .optional()?;
        let id = found.unwrap_or_else(|| {
            let id = new_id();
            self.rows.labels.push(UnknownLabel {
                id: id.clone(),
                scheme: scheme.to_owned(),
                label: label.to_owned(),
                code: None,
                state: "to_map".to_owned(),
                note: note.map(str::to_owned),
                first_seen: tx.now,
                decided_by: None,
                decided_at: None,
            });
            id
        });
        self.labels.insert(key, id.clone());
        Ok(id)
    }
}

fn recommending(id: &str, from: &[(Option<String>, String)]) -> Vec<RecommendingState> {
    let numbered = (0..).zip(from);
    numbered
        .map(|(ordinal, (state, label))| RecommendingState {
            recommendation_id: id.to_owned(),
            ordinal,
            state: state.clone(),
            label: label.clone(),
        })
        .collect()
}

/// A tag of the source. What it says of SDG targets is a suggestion only: a published review found 237 of 324 wrong.
fn source_tag(id: &str, scheme: &str, code: &str, now: Timestamp) -> Tag {
    Tag {
        recommendation_id: id.to_owned(),
        scope: SOURCE.to_owned(),
        scheme: scheme.to_owned(),
        code: code.to_owned(),
        state: if scheme == "sdg" { "suggested" } else { "accepted" }.to_owned(),
        set_by: "import".to_owned(),
        set_by_id: None,
        confidence: None,
        reason: None,
        at: now,
    }
}

/// Which side of a change to put in place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The source's.
    New,
    /// The one before, when an import is taken back.
    Old,
}

/// Puts one side of each change in place. A text is never overwritten: it gets a new version.
pub fn apply(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    changes: &[Change],
    side: Side,
    import_id: &str,
) -> Result<()> {
    for change in changes {
        let value = if side == Side::New { &change.new } else { &change.old };
        apply_one(tx, actor, id, &change.field, value, side, import_id)?;
    }
    diesel::update(recommendation::table.find(id))
        .set(recommendation::updated_at.eq(tx.now))
        .execute(tx.conn)?;
    let (before, after): (Vec<_>, Vec<_>) = changes.iter().map(|c| (&c.old, &c.new)).unzip();
    let (before, after) = if side == Side::New { (before, after) } else { (after, before) };
    tx.record(
        actor,
        Entry {
            action: if side == Side::New { "recommendation.change" } else { "recommendation.undo" },
            object_kind: "recommendation",
            object_id: id,
            before: Some(digest(&before)?),
            after: Some(digest(&after)?),
            act_id: Some(import_id),
            ..Entry::default()
        },
    );
    Ok(())
}

fn apply_one(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    field: &str,
    value: &str,
    side: Side,
    import_id: &str,
) -> Result<()> {
    let row = diesel::update(recommendation::table.find(id));
    let some = Some(value).filter(|value| !value.is_empty());
    match field {
        "position" => {
            row.set(recommendation::position.eq(some)).execute(tx.conn)?;
        }
        "position_source" => {
            row.set(recommendation::position_source.eq(some)).execute(tx.conn)?;
        }
        "position_text" => {
            row.set(recommendation::position_text.eq(some)).execute(tx.conn)?;
        }
        "document" => {
            row.set(recommendation::document_id.eq(value)).execute(tx.conn)?;
        }
        "withdrawn" => {
            let at = some.map(|_| tx.now);
            row.set((recommendation::withdrawn_at.eq(at), recommendation::withdrawn_reason.eq(some)))
                .execute(tx.conn)?;
        }
        "paragraph" => {
            row.set(recommendation::paragraph.eq(some)).execute(tx.conn)?;
        }
        "kind" => {
            row.set(recommendation::kind.eq(value)).execute(tx.conn)?;
        }
        "action_category" => {
            let number = value.parse::<i32>().ok();
            {
                row.set(recommendation::action_category.eq(number)).execute(tx.conn)?;
            };
        }
        "recommending_states" => {
            diesel::delete(recommending_state::table.filter(recommending_state::recommendation_id.eq(id)))
                .execute(tx.conn)?;
            let from: Vec<(Option<String>, String)> = value
                .split("; ")
                .filter(|label| !label.is_empty())
                .map(|label| (vocab::resolve_state(label).known().map(str::to_owned), label.to_owned()))
                .collect();
            insert_many!(tx.conn, recommending_state::table, recommending(id, &from), 4)?;
        }
        "tags" => {
            let from_source = tag::recommendation_id.eq(id).and(tag::scope.eq(SOURCE));
            diesel::delete(tag::table.filter(from_source)).execute(tx.conn)?;
            let tags: Vec<Tag> = value
                .split("; ")
                .filter_map(|tag| tag.split_once(':'))
                .map(|(scheme, code)| source_tag(id, scheme, code, tx.now))
                .collect();
            insert_many!(tx.conn, tag::table, tags, 10)?;
        }
        _ => {
            if let Some(language) = field.strip_prefix("text:") {
                new_version(tx, actor, id, language, value, side, import_id)?;
            }
        }
    }
    Ok(())
}

fn new_version(
    tx: &mut Tx,
    actor: &Actor,
    id: &str,
    language: &str,
    body: &str,
    side: Side,
    import_id: &str,
) -> Result<()> {
    let ours = recommendation_text::recommendation_id
        .eq(id)
        .and(recommendation_text::language.eq(language))
        .and(recommendation_text::kind.eq("official"));
    let versions: Vec<(i32, bool, Option<String>)> = recommendation_text::table
        .filter(ours)
        .select((
            recommendation_text::version,
            recommendation_text::is_current,
            recommendation_text::import_id,
        ))
        .load(tx.conn)?;
    let is_of_import = |by: &Option<String>| by.as_deref() == Some(import_id);
    if side == Side::Old && versions.iter().any(|(_, is_current, by)| *is_current && !is_of_import(by)) {
        // Somebody, or a later import, has changed the text since: that is kept.
        return Ok(());
    }
    diesel::update(recommendation_text::table.filter(ours))
        .set(recommendation_text::is_current.eq(false))
        .execute(tx.conn)?;
    if body.is_empty() {
        // The text did not exist before this import: without a current version it is out of sight again.
        return Ok(());
    }
    let row = Text {
        recommendation_id: id.to_owned(),
        language: language.to_owned(),
        kind: "official".to_owned(),
        version: versions.iter().map(|(version, _, _)| *version).max().unwrap_or(0) + 1,
        is_current: true,
        body: body.to_owned(),
        raw: None,
        reason: Some(if side == Side::New { "import" } else { "import undone" }.to_owned()),
        set_by: actor.user_id.clone(),
        import_id: Some(import_id.to_owned()),
        created_at: tx.now,
    };
    diesel::insert_into(recommendation_text::table).values(&row).execute(tx.conn)?;
    Ok(())
}
