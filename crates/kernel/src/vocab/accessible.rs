//! What makes an event accessible, and the forms in which texts are published.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// One thing an event can offer so that persons with disabilities take part on an equal footing.
#[derive(Clone, Debug)]
pub struct Provision {
    /// `cart`, `hearing_loop`, `sign_language_is`…
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// Where it matters: `in_person`, `online`, `recording`, `documents`, `registration`.
    pub applies_to: Vec<String>,
    /// How sure we are of it.
    pub evidence: Evidence,
}

impl Provision {
    /// Whether it matters at one of the places named.
    pub fn applies(&self, places: &[&str]) -> bool {
        self.applies_to.iter().any(|place| places.contains(&place.as_str()))
    }
}

/// A form in which a text is published.
#[derive(Clone, Debug)]
pub struct PublicationFormat {
    /// `standard_html`, `pdf_ua`, `docx`…
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// The media type.
    pub media_type: String,
    /// The standard that it keeps, where there is one.
    pub standard: String,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct ProvisionRow {
    code: String,
    label_en: String,
    label_fr: String,
    applies_to: String,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct FormatRow {
    code: String,
    label_en: String,
    media_type: String,
    standard: String,
    evidence: Evidence,
}

static PROVISIONS: LazyLock<Vec<Provision>> = LazyLock::new(|| {
    rows::<ProvisionRow>("event_accessibility", include_str!("event_accessibility.csv"))
        .into_iter()
        .map(|row| {
            let own = [(Language::En, row.label_en.as_str()), (Language::Fr, row.label_fr.as_str())];
            Provision {
                names: labels::names("event_accessibility", &row.code, &own),
                applies_to: row.applies_to.split_whitespace().map(str::to_owned).collect(),
                code: row.code,
                evidence: row.evidence,
            }
        })
        .collect()
});

static FORMATS: LazyLock<Vec<PublicationFormat>> = LazyLock::new(|| {
    rows::<FormatRow>("publication_formats", include_str!("publication_formats.csv"))
        .into_iter()
        .map(|row| PublicationFormat {
            names: labels::names("publication_format", &row.code, &[(Language::En, &row.label_en)]),
            code: row.code,
            media_type: row.media_type,
            standard: row.standard,
            evidence: row.evidence,
        })
        .collect()
});

/// What an event can offer.
pub fn provisions() -> &'static [Provision] {
    &PROVISIONS
}

/// The provision with this code.
pub fn provision(code: &str) -> Option<&'static Provision> {
    PROVISIONS.iter().find(|one| one.code == code)
}

/// The forms in which texts are published.
pub fn publication_formats() -> &'static [PublicationFormat] {
    &FORMATS
}

/// The form with this code.
pub fn publication_format(code: &str) -> Option<&'static PublicationFormat> {
    FORMATS.iter().find(|one| one.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hearing_loop_matters_in_the_room_and_not_on_the_line() {
        let found = provision("hearing_loop").unwrap();
        assert!(found.applies(&["in_person"]) && !found.applies(&["online", "recording"]));
        assert_eq!(provisions().len(), 17);
        assert!(provision("fanfare").is_none());
    }

    #[test]
    fn reports_are_published_in_word_and_in_accessible_pdf() {
        assert_eq!(publication_format("pdf_ua").unwrap().media_type, "application/pdf");
        assert!(publication_format("docx").is_some() && publication_formats().len() == 11);
    }
}
