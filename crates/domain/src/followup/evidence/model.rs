//! The rules of evidence, without a database.

use suivi_formats::media::Media;
use suivi_kernel::{Date, Language, Problem, Refusal, Result};

use crate::followup::model::EvidenceKind;
use crate::followup::rows::Evidence;
use crate::mechanisms::one_line;

/// Largest file that is kept as evidence, in bytes.
pub const LARGEST: u64 = 25 * 1024 * 1024;
/// Longest title or description, in characters.
const LONGEST_TITLE: usize = 300;
/// Longest address.
const LONGEST_ADDRESS: usize = 2_000;

/// What a piece of evidence belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Holder {
    /// An update.
    Update(String),
    /// A measure.
    Measure(String),
    /// A case.
    Case(String),
    /// An assessment.
    Assessment(String),
}

impl Holder {
    /// What a row belongs to.
    pub fn of(row: &Evidence) -> Option<Self> {
        let update = row.update_id.clone().map(Holder::Update);
        update
            .or_else(|| row.measure_id.clone().map(Holder::Measure))
            .or_else(|| row.case_id.clone().map(Holder::Case))
            .or_else(|| row.assessment_id.clone().map(Holder::Assessment))
    }
}

/// A file that was kept, and what it turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// SHA-256 of its content.
    pub hash: String,
    /// Its size in bytes.
    pub size: u64,
    /// What it was called.
    pub name: String,
    /// What it is.
    pub media: Media,
}

/// Where the evidence is: a file that is kept here, or a page somewhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A file.
    File(KeptFile),
    /// An address.
    Link(String),
}

/// A piece of evidence before it is added.
#[derive(Clone, Debug)]
pub struct NewEvidence {
    /// What it belongs to.
    pub holder: Holder,
    /// What it is.
    pub kind: EvidenceKind,
    /// What it is called; where empty, the name of the file or the address.
    pub title: String,
    /// The language it is in.
    pub language: Option<Language>,
    /// Where it is.
    pub source: Source,
    /// What a picture shows, in words.
    pub alternative: String,
    /// Its date.
    pub dated_on: Option<Date>,
    /// The signal it is made from.
    pub signal_id: Option<String>,
}

impl NewEvidence {
    /// Title, address and description as they are kept. A picture needs its description (V17).
    pub(super) fn tidied(&self) -> Result<Tidied> {
        let invalid = |field| move |problem| Refusal::invalid(field, problem);
        let mut title = one_line(&self.title, LONGEST_TITLE).map_err(invalid("evidence_title"))?;
        let alternative = one_line(&self.alternative, LONGEST_TITLE).map_err(invalid("alternative"))?;
        let (address, is_picture) = match &self.source {
            Source::Link(address) => {
                (Some(web_address(address).map_err(invalid("address"))?), self.kind == EvidenceKind::Photo)
            }
            Source::File(file) => (None, file.media.is_picture() || self.kind == EvidenceKind::Photo),
        };
        if is_picture && alternative.is_empty() {
            return Err(Refusal::invalid("alternative", Problem::no_alternative("")).into());
        }
        if title.is_empty() {
            let name = match &self.source {
                Source::File(file) => file.name.as_str(),
                Source::Link(_) => address.as_deref().unwrap_or_default(),
            };
            title = name.chars().take(LONGEST_TITLE).collect();
        }
        Ok(Tidied { title, address, alternative: Some(alternative).filter(|words| !words.is_empty()) })
    }
}

pub(super) struct Tidied {
    pub title: String,
    pub address: Option<String>,
    pub alternative: Option<String>,
}

/// An address on the web: `http` or `https`, a host, no name and password in it. One without a scheme gets `https`.
pub fn web_address(text: &str) -> Result<String, Problem> {
    let text = text.trim();
    let no = || Problem::not_an_address(text.chars().take(100).collect::<String>());
    if text.is_empty() {
        return Err(Problem::required(""));
    }
    if text.chars().count() > LONGEST_ADDRESS {
        return Err(Problem::too_long(LONGEST_ADDRESS));
    }
    let whole = match text.split_once("://") {
        Some(_) => text.to_owned(),
        None if text.contains('.') && !text.contains(char::is_whitespace) => format!("https://{text}"),
        None => return Err(no()),
    };
    let address = url::Url::parse(&whole).map_err(|_| no())?;
    let is_web = matches!(address.scheme(), "http" | "https");
    let has_secret = !address.username().is_empty() || address.password().is_some();
    let host_is_whole = match address.host() {
        Some(url::Host::Domain(domain)) => domain.contains('.'),
        Some(_) => true,
        None => false,
    };
    if is_web && !has_secret && host_is_whole { Ok(address.into()) } else { Err(no()) }
}

/// The last part of a file's name, without anything that could lead elsewhere.
pub fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let tidy = one_line(last, usize::MAX).unwrap_or_default();
    let tidy: String =
        tidy.chars().filter(|c| !matches!(c, '"' | '<' | '>' | '|' | ':' | '*' | '?')).collect();
    let tidy = tidy.trim_matches(['.', ' ']);
    // The ending tells what it is: of a long name, the middle goes.
    let letters: Vec<char> = tidy.chars().collect();
    if letters.len() <= 120 {
        return tidy.to_owned();
    }
    letters[..90].iter().chain(&['…']).chain(&letters[letters.len() - 25..]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_on_the_web_are_taken_as_links() {
        assert_eq!(web_address(" laws.sama.example/2026/14 ").unwrap(), "https://laws.sama.example/2026/14");
        assert_eq!(web_address("http://sama.example").unwrap(), "http://sama.example/");
        assert_eq!(
            web_address("https://sama.example/قانون").unwrap(),
            "https://sama.example/%D9%82%D8%A7%D9%86%D9%88%D9%86"
        );
        for wrong in [
            "",
            "a law",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://sama.example/law",
            "https://user:secret@sama.example/",
            "https://localhost/",
            "https://",
            "mailto:amina@sama.example",
        ] {
            assert!(web_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_files_name_leads_nowhere_and_keeps_its_ending() {
        assert_eq!(file_name("C:\\docs\\..\\law \"14\".pdf"), "law 14.pdf");
        assert_eq!(file_name("../../etc/passwd"), "passwd");
        let long = format!("{}.pdf", "a".repeat(300));
        assert!(file_name(&long).chars().count() <= 120 && file_name(&long).ends_with(".pdf"));
    }
}
