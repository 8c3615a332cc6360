//! What codes are called in the reader's language.

use std::collections::HashMap;

use maud::{Markup, html};
use suivi_domain::mechanisms::Institution;
use suivi_kernel::LocalText;
use suivi_kernel::vocab::{self, CaseStatus, Position, RecommendationKind};
use suivi_language::Facet;

use crate::i18n::{L10n, msg};
use crate::ui::{self, Shape, Tone};

/// The names of a mechanism's clusters, and of its institutions where leads are shown: identifier to address name and
/// names.
pub type ClusterNames = HashMap<String, (String, LocalText)>;

/// What a mechanism's own things are called, for those who work in it.
#[derive(Clone, Debug, Default)]
pub struct OwnNames {
    /// Its clusters.
    pub clusters: ClusterNames,
    /// Every institution it ever had, by identifier; empty for whom the leads do not concern.
    pub institutions: HashMap<String, Institution>,
}

/// The name of a body; the source's own label where it is unknown.
pub fn body(l: L10n, code: &str) -> String {
    vocab::body(code).map_or(code, |body| body.names.best_text(l.language())).to_owned()
}

/// The name of a State; the code where there is none.
pub fn state(l: L10n, code: &str) -> String {
    vocab::country(code).map_or(code, |country| country.names.best_text(l.language())).to_owned()
}

/// The name of a capacity of mechanisms; practices have three more codes than the vocabulary.
pub fn capacity(l: L10n, code: &str) -> &str {
    match vocab::capacity(code) {
        Some(capacity) => capacity.names.best_text(l.language()),
        None => l.coded("practice-capacity", code),
    }
}

/// The name of a tag.
pub fn tag(l: L10n, scheme: &str, code: &str) -> String {
    if scheme == "action" {
        let category = code.parse().ok().and_then(vocab::action_category);
        return category.map_or(code, |category| category.names.best_text(l.language())).to_owned();
    }
    let term = match scheme {
        "theme" => vocab::theme(code),
        "person" => vocab::person(code),
        _ => vocab::sdg(code),
    };
    let name = term.map_or(code, |term| term.names.best_text(l.language()));
    if scheme == "sdg" { format!("{code} {name}") } else { name.to_owned() }
}

/// The name of a position.
pub fn position(l: L10n, code: &str) -> String {
    Position::from_code(code)
        .map_or_else(|| code.to_owned(), |position| position.short_names().best_text(l.language()).to_owned())
}

/// A position as a tag: a word and a shape.
pub fn position_tag(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code {
        "supported" => (Shape::Full, Tone::Good),
        "supported_noted" => (Shape::Half, Tone::Active),
        "pending" => (Shape::Diamond, Tone::Attention),
        _ => (Shape::Open, Tone::Neutral),
    };
    ui::status_tag(&position(l, code), shape, tone)
}

/// The name of a status of a case.
pub fn status(l: L10n, code: &str) -> String {
    CaseStatus::from_code(code)
        .map_or_else(|| code.to_owned(), |status| status.names().best_text(l.language()).to_owned())
}

/// The name of a step of a scale; the code where the scale does not have it.
pub fn step(l: L10n, scale: &str, code: &str) -> String {
    let step = vocab::scale(scale).find(|step| step.code == code);
    step.map_or_else(|| code.to_owned(), |step| step.names.best_text(l.language()).to_owned())
}

/// A status as a tag.
pub fn status_tag(l: L10n, code: &str) -> Markup {
    let (shape, tone) = match code {
        "received" => (Shape::Open, Tone::Neutral),
        "closed" | "assessed" => (Shape::Full, Tone::Good),
        "reopened" => (Shape::Diamond, Tone::Attention),
        _ => (Shape::Half, Tone::Active),
    };
    ui::status_tag(&status(l, code), shape, tone)
}

/// The name of a kind of record.
pub fn kind(l: L10n, code: &str) -> String {
    RecommendationKind::from_code(code)
        .map_or_else(|| code.to_owned(), |kind| kind.names().best_text(l.language()).to_owned())
}

/// What a facet is called.
pub fn facet(l: L10n, facet: Facet) -> &'static str {
    match facet {
        Facet::State => msg::field_state(l),
        Facet::Body => msg::field_body(l),
        Facet::BodyFamily => msg::field_family(l),
        Facet::Cycle => msg::field_cycle(l),
        Facet::Year => msg::field_year(l),
        Facet::Position => msg::field_position(l),
        Facet::Kind => msg::field_kind(l),
        Facet::Theme => msg::field_theme(l),
        Facet::Person => msg::field_person(l),
        Facet::SdgGoal => msg::field_sdg(l),
        Facet::Sdg => msg::field_sdg_target(l),
        Facet::RecommendingState => msg::field_recommending_state(l),
        Facet::Action => msg::field_action(l),
        Facet::CaseStatus => msg::field_status(l),
        Facet::CaseVerified => msg::field_verified(l),
        Facet::CaseCluster => msg::field_cluster(l),
        Facet::CaseLead => msg::field_lead(l),
        Facet::CaseLive => msg::field_live(l),
        Facet::CaseCovered => msg::field_covered(l),
        Facet::CaseUpdated => msg::field_fresh(l),
        Facet::CaseAssessed => msg::field_assessed(l),
        Facet::CaseEvidence => msg::field_public_evidence(l),
    }
}

/// What a value of a facet is called.
pub fn value(l: L10n, facet: Facet, code: &str, own: &OwnNames) -> String {
    if code == Facet::NONE {
        let none = match facet {
            Facet::CaseCluster => msg::cluster_none(l),
            Facet::CaseLead => msg::lead_none(l),
            Facet::CaseAssessed => msg::assessed_none(l),
            _ => msg::value_none(l),
        };
        return none.to_owned();
    }
    match facet {
        Facet::State | Facet::RecommendingState => state(l, code),
        Facet::Body => body(l, code),
        Facet::BodyFamily => vocab::BodyFamily::from_code(code)
            .map_or_else(|| code.to_owned(), |family| family.names().best_text(l.language()).to_owned()),
        Facet::Cycle => code.parse().map_or_else(|_| code.to_owned(), |n: i64| msg::cycle_number(l, n)),
        Facet::Position => position(l, code),
        Facet::Kind => kind(l, code),
        Facet::Theme => tag(l, "theme", code),
        Facet::Person => tag(l, "person", code),
        Facet::SdgGoal | Facet::Sdg => tag(l, "sdg", code),
        Facet::Action => code
            .parse()
            .ok()
            .and_then(vocab::action_category)
            .map_or_else(|| code.to_owned(), |action| action.names.best_text(l.language()).to_owned()),
        Facet::CaseStatus => status(l, code),
        Facet::CaseVerified => {
            if code == "yes" { msg::verified_yes(l) } else { msg::verified_no(l) }.to_owned()
        }
        Facet::CaseCluster => own
            .clusters
            .get(code)
            .map_or_else(|| code.to_owned(), |(_, names)| names.best_text(l.language()).to_owned()),
        Facet::CaseLead => own
            .institutions
            .get(code)
            .map_or_else(|| code.to_owned(), |found| found.names.best_text(l.language()).to_owned()),
        Facet::Year if code == "0" => msg::value_unknown(l).to_owned(),
        Facet::Year => code.to_owned(),
        Facet::CaseLive => l.coded("live", code).to_owned(),
        Facet::CaseCovered => l.coded("covered", code).to_owned(),
        Facet::CaseUpdated => l.coded("fresh", code).to_owned(),
        Facet::CaseEvidence => l.coded("evidence", code).to_owned(),
        Facet::CaseAssessed if code == "yes" => msg::assessed_yes(l).to_owned(),
        Facet::CaseAssessed => step(l, "implementation_assessment", code),
    }
}

/// How a record is cited in short: body, cycle and paragraph.
pub fn number(l: L10n, body_code: &str, cycle: Option<i32>, paragraph: Option<&str>, slug: &str) -> Markup {
    html! {
        (body(l, body_code))
        @if let Some(cycle) = cycle { (msg::list_comma(l)) (msg::cycle_number(l, i64::from(cycle))) }
        (msg::list_comma(l))
        @if let Some(paragraph) = paragraph { bdi { (paragraph) } } @else { bdi { (slug) } }
    }
}
