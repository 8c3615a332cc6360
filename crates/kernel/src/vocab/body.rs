//! The bodies that make recommendations: charter and treaty bodies, special-procedures mandates, regional bodies.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::fold;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// The kind of body a recommendation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BodyFamily {
    /// The Universal Periodic Review.
    Charter,
    /// A committee of independent experts under a treaty.
    TreatyBody,
    /// A special-procedures mandate of the Human Rights Council.
    SpecialProcedures,
    /// A commission of inquiry or fact-finding mission.
    Investigative,
    /// The High Commissioner and the Office.
    Ohchr,
    /// A supervisory body of the International Labour Organization.
    Ilo,
    /// A supervisory body of UNESCO.
    Unesco,
    /// A review of the Sustainable Development Goals.
    Sdg,
    /// A regional commission, committee or commissioner.
    Regional,
    /// A regional court.
    RegionalCourt,
    /// A national institution whose recommendations a State chose to track.
    National,
}

impl BodyFamily {
    /// Every family, in the order lists show them.
    pub const ALL: [BodyFamily; 11] = [
        BodyFamily::Charter,
        BodyFamily::TreatyBody,
        BodyFamily::SpecialProcedures,
        BodyFamily::Investigative,
        BodyFamily::Ohchr,
        BodyFamily::Ilo,
        BodyFamily::Unesco,
        BodyFamily::Sdg,
        BodyFamily::Regional,
        BodyFamily::RegionalCourt,
        BodyFamily::National,
    ];

    /// The code used in the database and the API.
    pub fn code(self) -> &'static str {
        match self {
            BodyFamily::Charter => "charter",
            BodyFamily::TreatyBody => "treaty_body",
            BodyFamily::SpecialProcedures => "special_procedures",
            BodyFamily::Investigative => "investigative",
            BodyFamily::Ohchr => "ohchr",
            BodyFamily::Ilo => "ilo",
            BodyFamily::Unesco => "unesco",
            BodyFamily::Sdg => "sdg",
            BodyFamily::Regional => "regional",
            BodyFamily::RegionalCourt => "regional_court",
            BodyFamily::National => "national",
        }
    }

    /// The family with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        BodyFamily::ALL.into_iter().find(|family| family.code() == code)
    }

    /// Its name in the six languages.
    pub fn names(self) -> LocalText {
        let english = match self {
            BodyFamily::Charter => "Universal Periodic Review",
            BodyFamily::TreatyBody => "Treaty bodies",
            BodyFamily::SpecialProcedures => "Special procedures",
            BodyFamily::Investigative => "Investigations",
            BodyFamily::Ohchr => "OHCHR",
            BodyFamily::Ilo => "International Labour Organization",
            BodyFamily::Unesco => "UNESCO",
            BodyFamily::Sdg => "Sustainable Development Goals",
            BodyFamily::Regional => "Regional bodies",
            BodyFamily::RegionalCourt => "Regional courts",
            BodyFamily::National => "National institutions",
        };
        labels::names("body_family", self.code(), &[(Language::En, english)])
    }
}

/// Whether a special-procedures mandate is held by one expert or by five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub enum MandateKind {
    /// A special rapporteur.
    #[serde(rename = "SR")]
    SpecialRapporteur,
    /// An independent expert.
    #[serde(rename = "IE")]
    IndependentExpert,
    /// A working group of five experts.
    #[serde(rename = "WG")]
    WorkingGroup,
}

impl MandateKind {
    /// The abbreviation the UN uses before the subject.
    pub fn code(self) -> &'static str {
        match self {
            MandateKind::SpecialRapporteur => "SR",
            MandateKind::IndependentExpert => "IE",
            MandateKind::WorkingGroup => "WG",
        }
    }
}

/// What is particular to a special-procedures mandate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// Held by one expert or by five.
    pub kind: MandateKind,
    /// Whether it concerns one State and not a theme.
    pub is_country_mandate: bool,
    /// The year it was created.
    pub established: Option<u16>,
    /// The year it ended or was merged into another.
    pub ended: Option<u16>,
}

/// What is particular to a treaty body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Committee {
    /// The code of its treaty.
    pub treaty: String,
    /// Whether it asks for a report on some recommendations before the next review.
    pub has_follow_up: bool,
    /// After how long, as an ISO 8601 duration; an editable default.
    pub follow_up_due: Option<String>,
}

/// A body that makes recommendations.
#[derive(Clone, Debug)]
pub struct Body {
    /// The code used in the database, the API and addresses: `UPR`, `CEDAW`, `SR-EDUCATION`.
    pub code: String,
    /// Its kind.
    pub family: BodyFamily,
    /// The organization it belongs to: `un`, `au`, `oas`, `coe`…
    pub system: String,
    /// Its name in the six languages.
    pub names: LocalText,
    /// How the symbols of its documents begin.
    pub symbol_prefix: Option<String>,
    /// For a mandate, `SP`.
    pub parent: Option<&'static str>,
    /// For a special-procedures mandate.
    pub mandate: Option<Mandate>,
    /// For a treaty body.
    pub committee: Option<Committee>,
    /// How sure we are of the row.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct MechanismRow {
    code: String,
    system: String,
    family: String,
    name_en: String,
    name_fr: String,
    name_es: String,
    symbol_prefix: Option<String>,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct MandateRow {
    code: String,
    kind: MandateKind,
    scope: String,
    name_en: String,
    established: Option<u16>,
    ended: Option<u16>,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct CommitteeRow {
    code: String,
    treaty: String,
    has_followup: u8,
    followup_due: Option<String>,
}

static BODIES: LazyLock<Vec<Body>> = LazyLock::new(|| {
    let mut committees: HashMap<String, Committee> =
        rows::<CommitteeRow>("treaty_bodies", include_str!("treaty_bodies.csv"))
            .into_iter()
            .map(|row| {
                let has_follow_up = row.has_followup == 1;
                (row.code, Committee { treaty: row.treaty, has_follow_up, follow_up_due: row.followup_due })
            })
            .collect();
    let mechanisms = rows::<MechanismRow>("mechanisms", include_str!("mechanisms.csv"));
    let mandates = rows::<MandateRow>("special_procedures", include_str!("special_procedures.csv"));
    let mechanisms = mechanisms.into_iter().map(|row| Body {
        family: BodyFamily::from_code(&row.family)
            .unwrap_or_else(|| panic!("mechanisms: no family \"{}\"", row.family)),
        names: labels::names(
            "body",
            &row.code,
            &[(Language::En, &row.name_en), (Language::Fr, &row.name_fr), (Language::Es, &row.name_es)],
        ),
        system: row.system,
        symbol_prefix: row.symbol_prefix,
        parent: None,
        mandate: None,
        committee: committees.remove(&row.code),
        evidence: row.evidence,
        code: row.code,
    });
    let mandates = mandates.into_iter().map(|row| {
        let code = format!("{}-{}", row.kind.code(), row.code);
        Body {
            family: BodyFamily::SpecialProcedures,
            names: labels::names("mandate", &row.code, &[(Language::En, &row.name_en)]),
            system: "un".to_owned(),
            symbol_prefix: Some("A/HRC/".to_owned()),
            parent: Some("SP"),
            mandate: Some(Mandate {
                kind: row.kind,
                is_country_mandate: row.scope == "country",
                established: row.established,
                ended: row.ended,
            }),
            committee: None,
            evidence: row.evidence,
            code,
        }
    });
    mechanisms.chain(mandates).collect()
});

/// Every body: the mechanisms of the United Nations, the regions and the nation, then each special-procedures
/// mandate.
pub fn bodies() -> &'static [Body] {
    &BODIES
}

/// The body with this code.
pub fn body(code: &str) -> Option<&'static Body> {
    BODIES.iter().find(|body| body.code == code)
}

#[derive(Deserialize)]
struct Alias {
    code: String,
    alias: String,
}

struct BodyNames {
    by_key: HashMap<String, &'static Body>,
    by_subject: HashMap<String, &'static Body>,
}

static NAMES: LazyLock<BodyNames> = LazyLock::new(|| {
    let mut names = BodyNames { by_key: HashMap::new(), by_subject: HashMap::new() };
    for body in bodies() {
        names.by_key.insert(fold::key(&body.code), body);
        for name in body.names.0.values() {
            names.by_key.entry(fold::key(name)).or_insert(body);
        }
        if body.mandate.is_some() {
            let subject = body.code.split_once('-').map_or("", |(_, subject)| subject);
            names.by_subject.insert(mandate_subject(subject), body);
            names.by_subject.entry(mandate_subject(body.names.best_text(Language::En))).or_insert(body);
        }
    }
    for Alias { code, alias } in rows("body_aliases", include_str!("body_aliases.csv")) {
        let Some(body) = body(&code) else { continue };
        match body.mandate {
            Some(_) => names.by_subject.insert(mandate_subject(&alias), body),
            None => names.by_key.insert(fold::key(&alias), body),
        };
    }
    names
});

const MANDATE_TITLES: [&str; 7] =
    ["special rapporteur", "independent expert", "working group", "special representative", "sr", "ie", "wg"];

/// What follows a mandate's title at the beginning of a key.
fn after_title(key: &str) -> Option<&str> {
    MANDATE_TITLES.iter().find_map(|title| key.strip_prefix(title)?.strip_prefix(' '))
}

/// The words that tell one mandate from another: its title, small words, and words most mandates share are left out.
fn mandate_subject(label: &str) -> String {
    let key = fold::key(label);
    let subject = after_title(&key).unwrap_or(&key);
    let small = [
        "on",
        "the",
        "of",
        "to",
        "and",
        "in",
        "for",
        "a",
        "an",
        "their",
        "its",
        "human",
        "right",
        "rights",
        "situation",
        "field",
        "context",
        "experts",
        "question",
        "issue",
        "issues",
    ];
    let words = subject.split(' ').filter(|word| !word.is_empty() && !small.contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// Which body a label means: its code, or its name in one of the six languages, or "SR …", "IE …", "WG …" and the
/// subject of a mandate.
pub fn resolve_body(label: &str) -> Option<&'static Body> {
    let names = &*NAMES;
    let key = fold::key(label);
    if let Some(body) = names.by_key.get(&key) {
        return Some(body);
    }
    after_title(&key)?;
    names.by_subject.get(&mandate_subject(label)).copied()
}

#[cfg(test)]
#[path = "body_tests.rs"]
mod tests;
