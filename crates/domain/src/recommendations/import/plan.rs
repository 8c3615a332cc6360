//! What to do with each record of a source: it is new, changed, unchanged, perhaps a duplicate, or it contradicts itself.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Result, new_id};
use suivi_store::Conn;
use suivi_store::dialect::IN_LIST;
use suivi_store::schema::{document, recommendation, recommendation_text, recommending_state, tag};

use super::super::model::{SOURCE, Withdrawal, document_slug, record_slug, sort_key};
use super::super::queries::current_texts;
use super::super::rows::{Document, Recommendation, RecommendingState, Tag, Text};
use super::resolve::Prepared;

/// A record with the decision on it.
pub struct Planned {
    /// The record.
    pub prepared: Prepared,
    /// The decision.
    pub verdict: Verdict,
}

/// The decision on one record.
pub enum Verdict {
    /// The register does not hold it.
    New(Place, Option<Duplicate>),
    /// It was withdrawn with an earlier import and comes back as it was, or with changes.
    Back(Box<Existing>, Vec<Change>),
    /// The register holds it with other content.
    Changed(Box<Existing>, Vec<Change>),
    /// The register holds it as it is.
    Unchanged,
    /// The same identifier stood earlier in the same file with other content.
    Contradiction,
}

/// Where a new record goes.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its identifier.
    pub id: String,
    /// Its document.
    pub document_id: String,
    /// Whether the document is new with it.
    pub document_is_new: bool,
    /// Its short name.
    pub slug: String,
    /// Its place in the document.
    pub ordinal: i32,
    /// Its place in lists.
    pub sort_key: i64,
    /// The paragraph that it is a lettered part of.
    pub parent_id: Option<String>,
}

/// Why a new record may be one that is there already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Duplicate {
    /// The other record.
    pub of: String,
    /// The other record's short name.
    pub slug: String,
    /// `same_words` or `same_paragraph`.
    pub why: String,
}

/// One field that differs between the register and the source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The field; `text:fr` for the French text.
    pub field: String,
    /// In the register.
    pub old: String,
    /// In the source.
    pub new: String,
}

/// A record of the register with what an import may change.
pub struct Existing {
    /// The record.
    pub record: Recommendation,
    /// Its current official texts.
    pub texts: Vec<Text>,
    /// What the source said last, by language, where a person has corrected the text since.
    pub corrected: HashMap<String, String>,
    /// Its recommending States.
    pub from: Vec<RecommendingState>,
    /// The tags of the source.
    pub tags: Vec<Tag>,
}

struct DocumentState {
    id: String,
    slug: String,
    next_ordinal: i32,
    last_whole: Option<(String, String)>,
}

/// Plans batch after batch; remembers what the file held so far.
pub struct Planner {
    feed: String,
    seen: HashMap<u128, u128>,
    /// By fingerprint: identifier and short name of the first record with it.
    words: HashMap<u128, (Box<str>, Box<str>)>,
    /// By State and short name: the record that has it.
    slugs: HashMap<u128, Box<str>>,
    documents: HashMap<(String, String), DocumentState>,
}

impl Planner {
    /// A planner for one feed.
    pub fn new(feed: &str) -> Self {
        Planner {
            feed: feed.to_owned(),
            seen: HashMap::new(),
            words: HashMap::new(),
            slugs: HashMap::new(),
            documents: HashMap::new(),
        }
    }

    /// Remembers records that an earlier run of the same import has dealt with.
    pub fn pass_over(&mut self, records: &[Prepared]) {
        for record in records {
            self.seen.entry(key(&record.external_id)).or_insert_with(|| key(&record.digest));
        }
    }

    /// Forgets what the register knows by now, for everything planned so far was written: there it is found again.
    pub fn rely_on_the_register(&mut self) {
        self.words.clear();
        self.slugs.clear();
    }

    /// Decides on a batch.
    pub fn plan(&mut self, conn: &mut Conn, batch: Vec<Prepared>) -> Result<Vec<Planned>> {
        let mut existing = self.existing(conn, &batch)?;
        let fresh: Vec<&Prepared> = batch.iter().filter(|p| !existing.contains_key(&p.external_id)).collect();
        self.know_words(conn, &fresh)?;
        self.know_documents(conn, &fresh)?;
        self.know_slugs(conn, &fresh)?;
        let mut planned = Vec::with_capacity(batch.len());
        for prepared in batch {
            let digest = key(&prepared.digest);
            let earlier = self.seen.insert(key(&prepared.external_id), digest);
            let verdict = match (earlier, existing.remove(&prepared.external_id)) {
                (Some(earlier), _) if earlier == digest => Verdict::Unchanged,
                (Some(earlier), _) => {
                    self.seen.insert(key(&prepared.external_id), earlier);
                    Verdict::Contradiction
                }
                (None, Some(existing)) => compare(&prepared, existing),
                (None, None) => self.place(conn, &prepared)?,
            };
            planned.push(Planned { prepared, verdict });
        }
        Ok(planned)
    }

    fn existing(&self, conn: &mut Conn, batch: &[Prepared]) -> Result<HashMap<String, Existing>> {
        let ids: Vec<&str> = batch.iter().map(|p| p.external_id.as_str()).collect();
        let mut records: Vec<Recommendation> = Vec::new();
        for some in ids.chunks(IN_LIST) {
            records.extend(
                recommendation::table
                    .filter(recommendation::feed.eq(&self.feed).and(recommendation::external_id.eq_any(some)))
                    .select(Recommendation::as_select())
                    .load(conn)?,
            );
        }
        // Most often nothing changed, and then the digest says so: only the others are looked at closely.
        let digests: HashMap<&str, &str> =
            batch.iter().map(|p| (p.external_id.as_str(), p.digest.as_str())).collect();
        let differing: Vec<String> = records
            .iter()
            .filter(|r| digests.get(r.external_id.as_str()) != Some(&r.source_digest.as_str()))
            .map(|r| r.id.clone())
            .collect();
        let mut texts = current_texts(conn, &differing)?;
        let mut corrected = corrected(conn, &texts)?;
        let mut from: HashMap<String, Vec<RecommendingState>> = HashMap::new();
        let mut tags: HashMap<String, Vec<Tag>> = HashMap::new();
        for some in differing.chunks(IN_LIST) {
            let found: Vec<RecommendingState> = recommending_state::table
                .filter(recommending_state::recommendation_id.eq_any(some))
                .order(recommending_state::ordinal)
                .select(RecommendingState::as_select())
                .load(conn)?;
            found.into_iter().for_each(|f| from.entry(f.recommendation_id.clone()).or_default().push(f));
            let found: Vec<Tag> = tag::table
                .filter(tag::recommendation_id.eq_any(some).and(tag::scope.eq(SOURCE)))
                .select(Tag::as_select())
                .load(conn)?;
            found.into_iter().for_each(|t| tags.entry(t.recommendation_id.clone()).or_default().push(t));
        }
        Ok(records
            .into_iter()
            .map(|record| {
                let mut texts = texts.remove(&record.id).unwrap_or_default();
                texts.retain(|text| text.kind == "official");
                let from = from.remove(&record.id).unwrap_or_default();
                let tags = tags.remove(&record.id).unwrap_or_default();
                let corrected = corrected.remove(&record.id).unwrap_or_default();
                (record.external_id.clone(), Existing { record, texts, corrected, from, tags })
            })
            .collect())
    }

    fn know_words(&mut self, conn: &mut Conn, fresh: &[&Prepared]) -> Result<()> {
        let prints: Vec<&str> = fresh.iter().map(|p| p.fingerprint.as_str()).collect();
        for some in prints.chunks(IN_LIST) {
            let found: Vec<(String, String, String)> = recommendation::table
                .filter(recommendation::fingerprint.eq_any(some).and(recommendation::withdrawn_at.is_null()))
                .order(recommendation::id)
                .select((recommendation::fingerprint, recommendation::id, recommendation::slug))
                .load(conn)?;
            for (print, id, slug) in found {
                self.words.entry(key(&print)).or_insert((id.into(), slug.into()));
            }
        }
        Ok(())
    }

    fn know_documents(&mut self, conn: &mut Conn, fresh: &[&Prepared]) -> Result<()> {
        let wanted: HashSet<&str> = fresh
            .iter()
            .filter(|p| !self.documents.contains_key(&(p.state.clone(), p.document_key.clone())))
            .map(|p| p.document_key.as_str())
            .collect();
        let wanted: Vec<&str> = wanted.into_iter().collect();
        for some in wanted.chunks(IN_LIST) {
            let found: Vec<Document> = document::table
                .filter(document::source_key.eq_any(some))
                .select(Document::as_select())
                .load(conn)?;
            let ids: Vec<&str> = found.iter().map(|document| document.id.as_str()).collect();
            let last: HashMap<String, Option<i32>> = recommendation::table
                .filter(recommendation::document_id.eq_any(&ids))
                .group_by(recommendation::document_id)
                .select((recommendation::document_id, diesel::dsl::max(recommendation::ordinal)))
                .load::<(String, Option<i32>)>(conn)?
                .into_iter()
                .collect();
            for d in found {
                let slug = document_slug(&d.state, &d.body, d.cycle, d.symbol.as_deref(), &d.source_key);
                let next_ordinal = last.get(&d.id).copied().flatten().unwrap_or(0) + 1;
                let known = DocumentState { id: d.id, slug, next_ordinal, last_whole: None };
                self.documents.entry((d.state, d.source_key)).or_insert(known);
            }
        }
        Ok(())
    }

    /// Learns which of the short names that this batch would like are taken in the register.
    fn know_slugs(&mut self, conn: &mut Conn, fresh: &[&Prepared]) -> Result<()> {
        let wanted: Vec<String> = fresh
            .iter()
            .filter(|p| p.paragraph.is_some())
            .map(|p| record_slug(&self.slug_of_document(p), p.kind.code(), p.paragraph.as_deref(), 0))
            .collect();
        for some in wanted.chunks(IN_LIST) {
            let taken: Vec<(String, String, String)> = recommendation::table
                .filter(recommendation::slug.eq_any(some))
                .select((recommendation::state, recommendation::slug, recommendation::id))
                .load(conn)?;
            for (state, slug, id) in taken {
                self.slugs.entry(slug_key(&state, &slug)).or_insert_with(|| id.into());
            }
        }
        Ok(())
    }

    fn slug_of_document(&self, p: &Prepared) -> String {
        match self.documents.get(&(p.state.clone(), p.document_key.clone())) {
            Some(known) => known.slug.clone(),
            None => document_slug(&p.state, &p.body, p.cycle, p.symbol.as_deref(), &p.document_key),
        }
    }

    fn place(&mut self, conn: &mut Conn, p: &Prepared) -> Result<Verdict> {
        let id = new_id();
        let document_key = (p.state.clone(), p.document_key.clone());
        let document_is_new = !self.documents.contains_key(&document_key);
        let slug = self.slug_of_document(p);
        let known = self.documents.entry(document_key).or_insert_with(|| DocumentState {
            id: new_id(),
            slug,
            next_ordinal: 1,
            last_whole: None,
        });
        let ordinal = known.next_ordinal;
        known.next_ordinal += 1;
        let parent_id = match p.paragraph.as_deref().map(split_letter) {
            Some((whole, Some(_))) => match &known.last_whole {
                Some((last, parent)) if last == whole => Some(parent.clone()),
                _ => parent_in_register(conn, &known.id, whole)?,
            },
            Some((whole, None)) => {
                known.last_whole = Some((whole.to_owned(), id.clone()));
                None
            }
            None => None,
        };
        let wanted = record_slug(&known.slug, p.kind.code(), p.paragraph.as_deref(), ordinal);
        let document_id = known.id.clone();
        let taken = self.slugs.get(&slug_key(&p.state, &wanted)).cloned();
        let same_words = self.words.get(&key(&p.fingerprint));
        let duplicate = match (same_words, &taken) {
            (Some((of, slug)), _) => {
                Some(Duplicate { of: of.to_string(), slug: slug.to_string(), why: "same_words".to_owned() })
            }
            (None, Some(of)) if p.paragraph.is_some() => {
                Some(Duplicate { of: of.to_string(), slug: wanted.clone(), why: "same_paragraph".to_owned() })
            }
            _ => None,
        };
        let slug = self.free_slug(conn, &p.state, wanted, taken.is_some() || p.paragraph.is_none())?;
        self.slugs.insert(slug_key(&p.state, &slug), id.as_str().into());
        let first = || (id.as_str().into(), slug.as_str().into());
        self.words.entry(key(&p.fingerprint)).or_insert_with(first);
        let sort_key = sort_key(p.date, p.year, &p.document_key, ordinal);
        let place = Place { id, document_id, document_is_new, slug, ordinal, sort_key, parent_id };
        Ok(Verdict::New(place, duplicate))
    }

    /// The wanted short name, or it with the next number that neither this run nor the register has taken.
    fn free_slug(&mut self, conn: &mut Conn, state: &str, wanted: String, doubt: bool) -> Result<String> {
        if !doubt {
            return Ok(wanted);
        }
        let mut candidate = wanted.clone();
        for n in 2.. {
            let ours = self.slugs.contains_key(&slug_key(state, &candidate));
            if !ours && !is_taken(conn, state, &candidate)? {
                break;
            }
            candidate = format!("{wanted}-{n}");
        }
        Ok(candidate)
    }
}

/// What the source said last of each text that a person has corrected since, by record and language.
fn corrected(
    conn: &mut Conn,
    current: &HashMap<String, Vec<Text>>,
) -> Result<HashMap<String, HashMap<String, String>>> {
    let by_person = |text: &&Text| text.kind == "official" && text.import_id.is_none();
    let ids: Vec<&String> =
        current.iter().filter(|(_, texts)| texts.iter().any(|t| by_person(&t))).map(|(id, _)| id).collect();
    let mut said: HashMap<String, HashMap<String, String>> = HashMap::new();
    for some in ids.chunks(IN_LIST) {
        let versions: Vec<Text> = recommendation_text::table
            .filter(recommendation_text::recommendation_id.eq_any(some.iter().copied()))
            .filter(
                recommendation_text::kind.eq("official").and(recommendation_text::import_id.is_not_null()),
            )
            .order(recommendation_text::version)
            .select(Text::as_select())
            .load(conn)?;
        for text in versions {
            let corrected = current.get(&text.recommendation_id).into_iter().flatten();
            if corrected.filter(by_person).any(|now| now.language == text.language) {
                said.entry(text.recommendation_id).or_default().insert(text.language, text.body);
            }
        }
    }
    Ok(said)
}

fn is_taken(conn: &mut Conn, state: &str, slug: &str) -> Result<bool> {
    let found: i64 = recommendation::table
        .filter(recommendation::state.eq(state).and(recommendation::slug.eq(slug)))
        .count()
        .get_result(conn)?;
    Ok(found > 0)
}

fn parent_in_register(conn: &mut Conn, document_id: &str, whole: &str) -> Result<Option<String>> {
    Ok(recommendation::table
        .filter(recommendation::document_id.eq(document_id).and(recommendation::paragraph.eq(whole)))
        .select(recommendation::id)
        .first(conn)
        .optional()?)
}

/// A paragraph and its letter: `23 (a)`, `23(a)` and `23a` are part (a) of paragraph 23.
pub fn split_letter(paragraph: &str) -> (&str, Option<char>) {
    let trimmed = paragraph.trim().trim_end_matches(')');
    let letter = trimmed.chars().next_back().filter(char::is_ascii_alphabetic);
    let whole = letter.map_or(trimmed, |_| &trimmed[..trimmed.len() - 1]);
    let whole = whole.trim_end().trim_end_matches('(').trim_end();
    match letter {
        Some(letter) if whole.ends_with(|c: char| c.is_ascii_digit()) => (whole, Some(letter)),
        _ => (paragraph.trim(), None),
    }
}

/// Compares a record with the register field by field.
fn compare(p: &Prepared, existing: Existing) -> Verdict {
    // One that a person found to be the same as another stays withdrawn; its source may still change it.
    let was_withdrawn = existing.record.withdrawal() == Some(Withdrawal::ImportUndone);
    if existing.record.source_digest == p.digest {
        return match was_withdrawn {
            true => Verdict::Back(Box::new(existing), Vec::new()),
            false => Verdict::Unchanged,
        };
    }
    let mut changes = Vec::new();
    let mut differ = |field: &str, old: String, new: String| {
        if old != new {
            changes.push(Change { field: field.to_owned(), old, new });
        }
    };
    for (language, body) in &p.texts {
        // A person's correction stands until the source itself says something else.
        if existing.corrected.get(language) == Some(body) {
            continue;
        }
        let old = existing.texts.iter().find(|t| t.language == *language);
        differ(&format!("text:{language}"), old.map(|t| t.body.clone()).unwrap_or_default(), body.clone());
    }
    let record = &existing.record;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    differ("position", text(&record.position), text(&p.position));
    differ("paragraph", text(&record.paragraph), text(&p.paragraph));
    differ("kind", record.kind.clone(), p.kind.code().to_owned());
    let number = |value: Option<i32>| value.map(|n| n.to_string()).unwrap_or_default();
    differ("action_category", number(record.action_category), number(p.action_category));
    let from = |names: Vec<&str>| names.join("; ");
    differ(
        "recommending_states",
        from(existing.from.iter().map(|f| f.label.as_str()).collect()),
        from(p.from.iter().map(|(_, label)| label.as_str()).collect()),
    );
    let mut old: Vec<String> = existing.tags.iter().map(|t| format!("{}:{}", t.scheme, t.code)).collect();
    let mut new: Vec<String> = p.tags.iter().map(|(scheme, code)| format!("{scheme}:{code}")).collect();
    // A tag that a person added by mapping a label is still on its way in the source: it is no difference.
    old.retain(|tag| {
        new.contains(tag)
            || !existing
                .tags
                .iter()
                .any(|t| t.set_by == "person" && *tag == format!("{}:{}", t.scheme, t.code))
    });
    old.sort();
    new.sort();
    differ("tags", old.join("; "), new.join("; "));
    match (was_withdrawn, changes.is_empty()) {
        (true, _) => Verdict::Back(Box::new(existing), changes),
        (false, true) => Verdict::Unchanged,
        (false, false) => Verdict::Changed(Box::new(existing), changes),
    }
}

/// A short key of a long identifier, to remember many of them.
fn key(text: &str) -> u128 {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(text);
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    u128::from_le_bytes(bytes)
}

/// A short key of a short name within its State.
fn slug_key(state: &str, slug: &str) -> u128 {
    key(&format!("{state}/{slug}"))
}

#[cfg(test)]
mod tests {
    use super::split_letter;

    #[test]
    fn a_lettered_part_belongs_to_its_paragraph() {
        for written in ["23 (a)", "23(a)", "23a"] {
            assert_eq!(split_letter(written), ("23", Some('a')), "{written}");
        }
        assert_eq!(split_letter("139.12"), ("139.12", None));
        assert_eq!(split_letter("Annex a"), ("Annex a", None));
    }
}
