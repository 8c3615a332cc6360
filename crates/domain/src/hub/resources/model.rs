//! What pages of resources and of the knowledge base show, as it stands on the shelf, and the rules without a database.

use chrono::Months;
use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, FieldProblem, Language, LocalText, Problem, Timestamp};

use crate::hub::exchange::Speaker;
use crate::mechanisms::coded;

/// After how many months a resource or a page is to be looked at again (V21).
const REVIEW_MONTHS: u32 = 24;

coded! {
    /// What a resource is.
    ResourceKind {
        /// A guide or handbook.
        Guide = "guide",
        /// A law, decree or terms of reference.
        LegalText = "legal_text",
        /// A form, table or outline to fill in.
        Template = "template",
        /// A recording of a seminar, training or film.
        Recording = "recording",
        /// A page somewhere else.
        Link = "link",
    }
}

coded! {
    /// In what form a file can be read by everybody.
    AccessibleForm {
        /// A PDF with tags: headings, lists and tables are named.
        TaggedPdf = "tagged_pdf",
        /// In easy language, tested with readers.
        EasyRead = "easy_read",
        /// A text document with real headings and descriptions of pictures.
        Structured = "structured",
        /// None yet; whoever keeps it sends another form on request.
        OnRequest = "on_request",
    }
}

/// By what a resource is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tags {
    /// The languages it is in.
    pub languages: Vec<Language>,
    /// Codes of the four capacities.
    pub capacities: Vec<String>,
    /// Codes of themes.
    pub themes: Vec<String>,
    /// The body it concerns.
    #[serde(default)]
    pub body: Option<String>,
}

/// What is known of its accessible forms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// A code of [`AccessibleForm`].
    #[serde(default)]
    pub form: Option<String>,
    /// Of a recording: in which languages there are captions, and where.
    #[serde(default)]
    pub captions: Option<String>,
    /// Of a recording: all that is spoken.
    #[serde(default)]
    pub transcript: Option<String>,
}

/// A file as a page names it; the file itself is on the node that keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileFacts {
    /// Its name.
    pub name: String,
    /// What it is.
    pub media_type: Option<String>,
    /// Its size in bytes.
    pub size: Option<i64>,
}

/// What a resource held before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceVersion {
    /// Which one it was, from 1.
    pub number: i32,
    /// Until when it stood.
    pub until: Timestamp,
    /// The file.
    #[serde(default)]
    pub file: Option<FileFacts>,
    /// The address.
    #[serde(default)]
    pub address: Option<String>,
}

/// A resource, as everybody of its audience reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceDocument {
    /// Its title.
    pub titles: LocalText,
    /// What it is good for.
    pub summaries: LocalText,
    /// A code of [`ResourceKind`].
    pub kind: String,
    /// By what it is found.
    pub tags: Tags,
    /// The State it concerns.
    pub state: Option<String>,
    /// Who keeps it.
    pub keeper: Speaker,
    /// The file, if it is one.
    pub file: Option<FileFacts>,
    /// The address, if it is somewhere else.
    pub address: Option<String>,
    /// Its accessible forms.
    pub access: Access,
    /// Its date.
    pub dated_on: Option<Date>,
    /// When it is to be looked at again.
    pub review_on: Option<Date>,
    /// What it held before, the oldest first.
    pub versions: Vec<ResourceVersion>,
}

/// A page of the knowledge base, as everybody reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnowledgeDocument {
    /// The capacity that it is about.
    pub capacity: String,
    /// Its title.
    pub titles: LocalText,
    /// Its text, in Markdown.
    pub texts: LocalText,
    /// When it was looked at last.
    pub reviewed_on: Date,
    /// When it is to be looked at again.
    pub review_on: Date,
    /// What it said before, the last first; the older ones stay on its own node.
    pub versions: Vec<KnowledgeVersion>,
}

/// What a page of the knowledge base said before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnowledgeVersion {
    /// Until when.
    pub until: Timestamp,
    /// Its title.
    pub titles: LocalText,
    /// Its text.
    pub texts: LocalText,
}

/// When something looked at on a day is to be looked at again.
pub(super) fn review_after(day: Date) -> Date {
    day.checked_add_months(Months::new(REVIEW_MONTHS)).unwrap_or(day)
}

/// Whether it may be out of date.
pub fn is_out_of_date(review_on: Option<Date>, today: Date) -> bool {
    review_on.is_some_and(|day| day < today)
}

/// What keeps a resource from being published; nothing where it is complete. A recording needs captions and the words that
/// are spoken, for people who cannot hear it; a file says in what form everybody can read it.
pub(super) fn missing(
    kind: ResourceKind,
    summaries: &LocalText,
    (has_file, has_address): (bool, bool),
    access: &Access,
) -> Vec<FieldProblem> {
    let is_recording = kind == ResourceKind::Recording;
    let needed = [
        ("summaries", summaries.0.is_empty()),
        ("address", !has_file && !has_address),
        ("form", has_file && access.form.is_none()),
        ("captions", is_recording && access.captions.is_none()),
        ("transcript", is_recording && access.transcript.is_none()),
    ];
    let wrong = needed.into_iter().filter(|(_, is_missing)| *is_missing);
    wrong.map(|(field, _)| FieldProblem { field: field.to_owned(), problem: Problem::required("") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_needs_captions_and_its_words_and_a_guide_does_not() {
        let summaries = LocalText::of(Language::En, "How it is done.");
        let fields = |kind, access: &Access| {
            let missing = missing(kind, &summaries, (false, true), access);
            missing.into_iter().map(|problem| problem.field).collect::<Vec<_>>()
        };
        let nothing = Access::default();
        assert_eq!(fields(ResourceKind::Recording, &nothing), ["captions", "transcript"]);
        assert!(fields(ResourceKind::Guide, &nothing).is_empty());
        let words = Access { transcript: Some("Good morning.".to_owned()), ..Access::default() };
        assert_eq!(fields(ResourceKind::Recording, &words), ["captions"]);
    }

    #[test]
    fn after_two_years_it_may_be_out_of_date() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let review = Some(review_after(day("2026-11-23")));
        assert!(!is_out_of_date(review, day("2028-11-23")));
        assert!(is_out_of_date(review, day("2028-11-24")));
    }
}
