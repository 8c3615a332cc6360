//! From a source's labels to our codes. What no vocabulary knows stays as it is and goes to the "to map" queue.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_formats::{AnnotationKind, ImportedRecord, SdgTag};
use suivi_kernel::vocab::{self, Position, RecommendationKind, StateMatch};
use suivi_kernel::{Date, Language, Result};
use suivi_store::Conn;
use suivi_store::schema::unknown_label;

use super::super::model::{UNKNOWN_STATE, fingerprint};

/// A record with our codes, ready to be compared with the register.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// Where it stands in the source.
    pub place: String,
    /// The source's identifier; with the State behind it where one record addresses several States.
    pub external_id: String,
    /// Digest of the source's record.
    pub digest: String,
    /// The State, or [`UNKNOWN_STATE`].
    pub state: String,
    /// The body, or the source's own label where it is unknown.
    pub body: String,
    /// What makes its document one within the State.
    pub document_key: String,
    /// The document's symbol.
    pub symbol: Option<String>,
    /// The document's title.
    pub title: Option<String>,
    /// What kind of record it is.
    pub kind: RecommendationKind,
    /// Whether the kind was inferred.
    pub kind_inferred: bool,
    /// The paragraph.
    pub paragraph: Option<String>,
    /// The texts, language code first.
    pub texts: Vec<(String, String)>,
    /// The text as it came, where cleaning changed it.
    pub raw: Option<String>,
    /// Recommending States: code where known, and label.
    pub from: Vec<(Option<String>, String)>,
    /// The State's position.
    pub position: Option<String>,
    /// Where the position is recorded.
    pub position_source: Option<String>,
    /// Whether the body asked for a follow-up report on it.
    pub is_priority: bool,
    /// Action category.
    pub action_category: Option<i32>,
    /// UPR cycle.
    pub cycle: Option<i32>,
    /// Session.
    pub session: Option<String>,
    /// Date.
    pub date: Option<Date>,
    /// Year.
    pub year: Option<i32>,
    /// Tags: scheme and code.
    pub tags: Vec<(&'static str, String)>,
    /// Labels that nobody knows: scheme, label, what was noticed.
    pub unknown: Vec<(&'static str, String, Option<String>)>,
    /// What the importer cleaned away.
    pub notes: Vec<String>,
    /// Equal for possible duplicates.
    pub fingerprint: String,
}

/// Resolves labels, remembering each answer.
pub struct Resolver {
    feed: String,
    /// What people decided for labels that the vocabularies do not know: scheme and label to code.
    decided: HashMap<(String, String), Option<String>>,
    states: HashMap<String, Resolved>,
    bodies: HashMap<String, Option<String>>,
    terms: HashMap<(&'static str, String), Option<String>>,
}

#[derive(Clone)]
struct Resolved {
    iso3: Option<String>,
    note: Option<String>,
}

impl Resolver {
    /// A resolver for one feed, with what people decided so far.
    pub fn new(conn: &mut Conn, feed: &str) -> Result<Self> {
        let decided: Vec<(String, String, Option<String>)> = unknown_label::table
            .filter(unknown_label::state.ne("to_map"))
            .select((unknown_label::scheme, unknown_label::label, unknown_label::code))
            .load(conn)?;
        Ok(Resolver {
            feed: feed.to_owned(),
            decided: decided.into_iter().map(|(scheme, label, code)| ((scheme, label), code)).collect(),
            states: HashMap::new(),
            bodies: HashMap::new(),
            terms: HashMap::new(),
        })
    }

    /// One record per State addressed; one with no known State where none is.
    pub fn prepare(&mut self, record: ImportedRecord) -> Vec<Prepared> {
        let mut unknown = Vec::new();
        let mut states = Vec::new();
        for label in &record.states {
            let found = self.state("state", label);
            match found.iso3 {
                Some(iso3) if !states.contains(&iso3) => states.push(iso3),
                Some(_) => {}
                None => unknown.push(("state", label.clone(), found.note)),
            }
        }
        if states.is_empty() {
            states.push(UNKNOWN_STATE.to_owned());
        }
        let several = states.len() > 1;
        let common = self.common(record, unknown);
        states
            .into_iter()
            .map(|state| {
                let mut one = common.clone();
                if several {
                    one.external_id = format!("{}:{state}", one.external_id);
                }
                let from: Vec<String> =
                    one.from.iter().map(|(code, l)| code.clone().unwrap_or(l.clone())).collect();
                let words: String = one
                    .texts
                    .iter()
                    .map(|(code, text)| {
                        suivi_language::fingerprint(text, code.parse().unwrap_or(Language::En))
                    })
                    .collect();
                one.fingerprint = fingerprint(&state, &one.body, one.cycle, &from, &words);
                one.state = state;
                one
            })
            .collect()
    }

    fn common(
        &mut self,
        record: ImportedRecord,
        mut unknown: Vec<(&'static str, String, Option<String>)>,
    ) -> Prepared {
        let label = record.body.clone().unwrap_or_default();
        let body = match self.body(&label) {
            Some(code) => code,
            None => {
                unknown.push(("body", label.clone(), None));
                label
            }
        };
        let mut from = Vec::new();
        for label in &record.recommending_states {
            let found = self.state("recommending_state", label);
            if found.iso3.is_none() {
                unknown.push(("recommending_state", label.clone(), found.note));
            }
            from.push((found.iso3, label.clone()));
        }
        let mut tags: Vec<(&'static str, String)> = Vec::new();
        let sdgs = record.sdgs.iter().map(|sdg| ("sdg", sdg_label(sdg)));
        let persons = record.persons.iter().map(|person| ("person", person.clone()));
        let themes = record.themes.iter().map(|theme| ("theme", theme.clone()));
        for (scheme, label) in themes.chain(persons).chain(sdgs) {
            match self.term(scheme, &label) {
                Some(code) if !tags.contains(&(scheme, code.clone())) => tags.push((scheme, code)),
                Some(_) => {}
                None => unknown.push((scheme, label, None)),
            }
        }
        let is_upr = body == "UPR";
        let position = match record.positions.first().filter(|_| is_upr) {
            Some(label) => match Position::resolve(label) {
                Some(position) => Some(position.code().to_owned()),
                None => {
                    unknown.push(("position", label.clone(), None));
                    None
                }
            },
            None => None,
        };
        let session = record.session.clone();
        let session_number = session.as_deref().and_then(leading_number);
        let cycle = record.cycle.as_deref().and_then(leading_number).map(i32::from).or_else(|| {
            Some(i32::from(vocab::upr_cycle_of_session(session_number.filter(|_| is_upr)?)?.cycle))
        });
        let date = record.published_on;
        let year = date
            .map(|date| chrono::Datelike::year(&date))
            .or_else(|| session_number.filter(|_| is_upr).and_then(vocab::upr_session_year));
        let symbol = record.symbol.as_deref().map(vocab::normalise_symbol).filter(|s| !s.is_empty());
        let document_key =
            symbol.clone().or_else(|| record.document_external_id.clone()).unwrap_or_else(|| {
                match (&session, year) {
                    (Some(session), _) => format!("{}:{body}:session-{session}", self.feed),
                    (None, Some(year)) => format!("{}:{body}:{year}", self.feed),
                    (None, None) => format!("{}:{body}", self.feed),
                }
            });
        let texts = record
            .texts
            .iter()
            .map(|(language, text)| (language.map_or("und", Language::code).to_owned(), text.clone()))
            .collect();
        let kind = match &record.annotation_type {
            AnnotationKind::Recommendation => RecommendationKind::Recommendation,
            AnnotationKind::Concern => RecommendationKind::Concern,
            AnnotationKind::Pledge => RecommendationKind::Pledge,
            AnnotationKind::Other(label) => RecommendationKind::resolve(label).unwrap_or_else(|| {
                unknown.push(("kind", label.clone(), None));
                RecommendationKind::Recommendation
            }),
        };
        unknown.retain(|(_, label, _)| !label.is_empty());
        unknown.sort();
        unknown.dedup();
        Prepared {
            place: record.place.clone(),
            external_id: record.external_id.clone().unwrap_or_else(|| record.content_digest.clone()),
            digest: record.content_digest.clone(),
            state: String::new(),
            body,
            document_key,
            symbol,
            title: record.title.clone(),
            kind,
            kind_inferred: record.annotation_inferred,
            paragraph: record.paragraph.clone(),
            texts,
            raw: (record.raw_text != record.text()).then(|| record.raw_text.clone()),
            from,
            position,
            position_source: record.position_source.clone().filter(|_| is_upr),
            is_priority: record.is_priority,
            action_category: record.action_category.map(i32::from),
            cycle: cycle.filter(|_| is_upr),
            session,
            date,
            year,
            tags,
            unknown,
            notes: record.notes.iter().map(ToString::to_string).collect(),
            fingerprint: String::new(),
        }
    }

    fn decided(&self, scheme: &str, label: &str) -> Option<String> {
        self.decided.get(&(scheme.to_owned(), label.to_owned()))?.clone()
    }

    fn state(&mut self, scheme: &'static str, label: &str) -> Resolved {
        if let Some(known) = self.states.get(label) {
            return known.clone();
        }
        let (iso3, note) = match vocab::resolve_state(label) {
            StateMatch::Known(iso3) => (Some(iso3.to_owned()), None),
            StateMatch::Lookalike { iso3, why } => (None, Some(format!("{}:{iso3}", why.code()))),
            StateMatch::Unknown => (None, None),
        };
        let found = Resolved { iso3: iso3.or_else(|| self.decided(scheme, label)), note };
        self.states.insert(label.to_owned(), found.clone());
        found
    }

    fn body(&mut self, label: &str) -> Option<String> {
        if !self.bodies.contains_key(label) {
            let code = vocab::resolve_body(label).map(|body| body.code.clone());
            let code = code.or_else(|| self.decided("body", label));
            self.bodies.insert(label.to_owned(), code);
        }
        self.bodies.get(label).cloned().flatten()
    }

    fn term(&mut self, scheme: &'static str, label: &str) -> Option<String> {
        let key = (scheme, label.to_owned());
        if !self.terms.contains_key(&key) {
            let code = match scheme {
                "theme" if self.feed == "upr-info" => vocab::resolve_theme_in("upr_info", label),
                "theme" => vocab::resolve_theme(label),
                "person" => vocab::resolve_person(label),
                _ => vocab::resolve_sdg(label),
            };
            let code = code.map(|term| term.code.clone()).or_else(|| self.decided(scheme, label));
            self.terms.insert(key.clone(), code);
        }
        self.terms.get(&key).cloned().flatten()
    }
}

/// How a goal or target is looked up, and what is kept when nobody knows it.
fn sdg_label(sdg: &SdgTag) -> String {
    match &sdg.code {
        Some(code) => code.clone(),
        None => sdg.label.clone(),
    }
}

/// The first number in a label such as "4th cycle", "Session 27" or "3".
fn leading_number(label: &str) -> Option<u16> {
    let digits: String =
        label.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
