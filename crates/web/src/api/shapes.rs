//! What answers look like.

use chrono::SecondsFormat;
use serde::{Serialize, Serializer};
use suivi_domain::recommendations::model::effective_tags;
use suivi_domain::recommendations::queries::Row;
use suivi_domain::recommendations::rows::Tag;
use suivi_domain::recommendations::texts::shown;
use suivi_kernel::vocab;
use suivi_kernel::{Date, Language, LocalText, Timestamp};
use utoipa::ToSchema;

use super::allocations::ResponsibleShape;

/// Writes a point in time in UTC as RFC 3339 does, with the letter that says so.
pub fn moment<S: Serializer>(at: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&at.and_utc().to_rfc3339_opts(SecondsFormat::AutoSi, true))
}

/// As [`moment`], where there may be none.
pub fn maybe_moment<S: Serializer>(at: &Option<Timestamp>, serializer: S) -> Result<S::Ok, S::Error> {
    match at {
        Some(at) => moment(at, serializer),
        None => serializer.serialize_none(),
    }
}

/// The order of a list.
#[derive(ToSchema)]
#[schema(rename_all = "lowercase")]
#[expect(dead_code, reason = "only described: the address is read by `ListQuery`")]
pub enum Order {
    /// The best match first.
    Relevance,
    /// The newest document first.
    Newest,
    /// The oldest document first.
    Oldest,
}

/// A page of a list.
#[derive(Serialize, ToSchema)]
pub struct Page<T> {
    /// The entries of this page.
    pub items: Vec<T>,
    /// How many there are on all pages.
    pub total: u64,
    /// The address of the next page; null on the last.
    pub next: Option<String>,
}

/// An error, as RFC 9457 has it.
#[derive(Serialize, ToSchema)]
pub struct Problem {
    /// Always `about:blank`: the status says what kind it is.
    #[schema(rename = "type")]
    pub r#type: String,
    /// The status in words.
    pub title: String,
    /// The status.
    pub status: u16,
    /// What is wrong, in words.
    pub detail: Option<String>,
    /// Which fields are wrong.
    pub errors: Option<Vec<FieldProblem>>,
    /// For a failure of ours: what to quote when asking for help.
    pub reference: Option<String>,
}

/// A field that is wrong.
#[derive(Serialize, ToSchema)]
pub struct FieldProblem {
    /// The field.
    pub field: String,
    /// What is wrong, for programs.
    pub code: String,
    /// What is wrong, in words.
    pub detail: String,
}

/// A code of a vocabulary with its name.
#[derive(Serialize, ToSchema)]
pub struct Named {
    /// The code.
    pub code: String,
    /// Its names by language.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: LocalText,
}

/// A theme, group of persons or SDG target, and who or what put it there.
#[derive(Serialize, ToSchema)]
pub struct TagShape {
    /// `theme`, `person` or `sdg`.
    pub scheme: String,
    /// The code.
    pub code: String,
    /// Its name in English.
    pub name: String,
    /// `accepted` or `suggested`.
    pub state: String,
    /// `import`, `rule`, `model` or `person`.
    pub set_by: String,
    /// Why, where it is known.
    pub reason: Option<String>,
    /// How sure, 0 to 1, where it is known.
    pub confidence: Option<f64>,
}

/// A text of a recommendation.
#[derive(Serialize, ToSchema)]
pub struct TextShape {
    /// ISO 639-1, or `und`.
    pub language: String,
    /// `official`, `unofficial` (a translation), `machine` (a translation that nobody has checked) or `plain`.
    pub kind: String,
    /// From 1 upwards.
    pub version: i32,
    /// The text.
    pub text: String,
}

/// A State that made a recommendation.
#[derive(Serialize, ToSchema)]
pub struct From {
    /// ISO 3166-1 alpha-3; null where the source's name is unknown.
    pub state: Option<String>,
    /// What the source calls it.
    pub label: String,
}

/// A mechanism's case; only for those who work in the mechanism.
#[derive(Serialize, ToSchema)]
pub struct CaseShape {
    /// A code of the workflow.
    pub status: String,
    /// When it was checked against the source.
    #[schema(value_type = Option<String>)]
    #[serde(serialize_with = "maybe_moment")]
    pub verified_at: Option<Timestamp>,
    /// The cluster's identifier.
    pub cluster: Option<String>,
}

/// A recommendation, concern, positive aspect or pledge.
#[derive(Serialize, ToSchema)]
pub struct RecommendationShape {
    /// Identifier.
    pub id: String,
    /// The State addressed, ISO 3166-1 alpha-3.
    pub state: String,
    /// Its short name within the State.
    pub slug: String,
    /// Where it is kept, to be cited.
    pub url: String,
    /// The body.
    pub body: String,
    /// The document's symbol.
    pub symbol: Option<String>,
    /// The document's title.
    pub document_title: Option<String>,
    /// The paragraph.
    pub paragraph: Option<String>,
    /// `recommendation`, `concern`, `positive` or `pledge`.
    pub kind: String,
    /// Whether the kind was inferred from the words.
    pub kind_inferred: bool,
    /// The State's position; UPR only.
    pub position: Option<String>,
    /// UPR cycle.
    pub cycle: Option<i32>,
    /// Session.
    pub session: Option<String>,
    /// The document's date.
    #[schema(value_type = Option<String>, format = Date)]
    pub date: Option<Date>,
    /// The year.
    pub year: Option<i32>,
    /// UPR Info's scale of action, 1 to 5.
    pub action_category: Option<i32>,
    /// Whether the committee asked for a follow-up report on it.
    pub is_priority: bool,
    /// When that report is due.
    #[schema(value_type = Option<String>, format = Date)]
    pub priority_due: Option<Date>,
    /// Who recommended it; UPR only.
    pub recommending_states: Vec<From>,
    /// Its current texts.
    pub texts: Vec<TextShape>,
    /// Themes, persons and SDG targets.
    pub tags: Vec<TagShape>,
    /// The mechanism's case.
    pub case: Option<CaseShape>,
    /// Who answers for it; empty in lists of all States.
    pub responsible: Vec<ResponsibleShape>,
    /// The source it came from.
    pub source: String,
    /// The source's identifier.
    pub external_id: String,
    /// When anything about it changed last, UTC.
    #[schema(value_type = String)]
    #[serde(serialize_with = "moment")]
    pub updated_at: Timestamp,
}

impl RecommendationShape {
    /// A row of the register; `mechanism_id` decides whose tags count, `base` is the site's address.
    pub fn of(row: Row, responsible: Vec<ResponsibleShape>, mechanism_id: Option<&str>, base: &str) -> Self {
        let r = row.record;
        RecommendationShape {
            url: format!("{base}/en/recommendations/{}/{}", r.state.to_lowercase(), r.slug),
            tags: effective_tags(&row.tags, mechanism_id).into_iter().map(TagShape::of).collect(),
            texts: shown(&row.texts)
                .map(|t| TextShape {
                    language: t.language.clone(),
                    kind: t.kind.clone(),
                    version: t.version,
                    text: t.body.clone(),
                })
                .collect(),
            recommending_states: row
                .from
                .into_iter()
                .map(|f| From { state: f.state, label: f.label })
                .collect(),
            case: row.case.map(|c| CaseShape {
                status: c.status,
                verified_at: c.verified_at,
                cluster: c.cluster_id,
            }),
            responsible,
            id: r.id,
            state: r.state,
            slug: r.slug,
            body: r.body,
            symbol: row.symbol,
            document_title: row.title,
            paragraph: r.paragraph,
            kind: r.kind,
            kind_inferred: r.kind_inferred,
            position: r.position,
            cycle: r.cycle,
            session: r.session,
            date: r.date,
            year: r.year,
            action_category: r.action_category,
            is_priority: r.is_priority,
            priority_due: r.priority_due,
            source: r.feed,
            external_id: r.external_id,
            updated_at: r.updated_at,
        }
    }
}

impl TagShape {
    fn of(tag: &Tag) -> Self {
        let term = match tag.scheme.as_str() {
            "theme" => vocab::theme(&tag.code),
            "person" => vocab::person(&tag.code),
            _ => vocab::sdg(&tag.code),
        };
        TagShape {
            scheme: tag.scheme.clone(),
            code: tag.code.clone(),
            name: term.map_or(tag.code.as_str(), |term| term.names.best_text(Language::En)).to_owned(),
            state: tag.state.clone(),
            set_by: tag.set_by.clone(),
            reason: tag.reason.clone(),
            confidence: tag.confidence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Moments {
        #[serde(serialize_with = "moment")]
        at: Timestamp,
        #[serde(serialize_with = "maybe_moment")]
        then: Option<Timestamp>,
        #[serde(serialize_with = "maybe_moment")]
        never: Option<Timestamp>,
    }

    #[test]
    fn a_point_in_time_says_that_it_is_in_utc() {
        let at: Timestamp = "2026-11-26T09:05:00".parse().unwrap();
        let written = serde_json::to_string(&Moments { at, then: Some(at), never: None }).unwrap();
        assert_eq!(written, r#"{"at":"2026-11-26T09:05:00Z","then":"2026-11-26T09:05:00Z","never":null}"#);
    }
}
