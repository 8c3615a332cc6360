//! What every importer yields: one recommendation, concern or pledge as its file gave it.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use suivi_kernel::{Date, Language};

/// One record of an imported file, cleaned, with its labels still as the file spelt them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ImportedRecord {
    /// The record's number in its file, from 1; a header is not counted, a refused record is.
    pub row: u64,
    /// Where a person finds it: "line 12", "sheet Data row 12", "record 12 (byte 4096)".
    pub place: String,
    /// The identifier the source gave it, or one derived from what identifies it; stable over re-exports.
    pub external_id: Option<String>,
    /// The source's identifier of the document it stands in.
    pub document_external_id: Option<String>,
    /// The symbol of the document ("A/HRC/48/4").
    pub symbol: Option<String>,
    /// What kind of statement it is.
    pub annotation_type: AnnotationKind,
    /// True where the file did not say and the kind was read from the wording.
    pub annotation_inferred: bool,
    /// The label of the mechanism that made it ("CEDAW", "UPR").
    pub body: Option<String>,
    /// The States it is addressed to.
    pub states: Vec<String>,
    /// The regional groups of those States.
    pub regions: Vec<String>,
    /// The day its document was published.
    pub published_on: Option<Date>,
    /// The day the source published the record: the watermark of an incremental import.
    pub ingested_on: Option<Date>,
    /// The title of its document.
    pub title: Option<String>,
    /// The session of the mechanism.
    pub session: Option<String>,
    /// The cycle of review ("3").
    pub cycle: Option<String>,
    /// The number of its paragraph ("4", "139.12", "12(a)").
    pub paragraph: Option<String>,
    /// Its text in one or more languages, without the paragraph number. Never empty.
    pub texts: Vec<(Option<Language>, String)>,
    /// The text as the file held it; only NUL, which no database keeps, is shown as U+2400.
    pub raw_text: String,
    /// Labels of themes.
    pub themes: Vec<String>,
    /// Labels of the groups of persons concerned.
    pub persons: Vec<String>,
    /// Sustainable Development Goals and targets.
    pub sdgs: Vec<SdgTag>,
    /// The State's position as labelled ("Supported", "Noted", "Accepted").
    pub positions: Vec<String>,
    /// Where that position is recorded: a symbol and a paragraph.
    pub position_source: Option<String>,
    /// Whether the body asked for a written answer on it within its follow-up procedure.
    pub is_priority: bool,
    /// The States that made the recommendation.
    pub recommending_states: Vec<String>,
    /// The regional groups of the recommending States.
    pub recommending_regions: Vec<String>,
    /// The kind of action asked for, 1 (minimal) to 5 (specific).
    pub action_category: Option<u8>,
    /// Columns or fields the importer has no place for, kept as they are: name and value.
    pub extra: Vec<(String, String)>,
    /// What was mended, guessed or looked odd on the way in.
    pub notes: Vec<Note>,
    /// SHA-256 (hex) of the normalised content: equal for records that say the same, whatever their identifiers.
    pub content_digest: String,
}

/// A Sustainable Development Goal or target as labelled in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SdgTag {
    /// "16" or "16.9", where the label began with a code.
    pub code: Option<String>,
    /// The words after the code, or the whole label.
    pub label: String,
}

impl SdgTag {
    /// Splits "16.9 - Universal legal identity" into its code and its label.
    pub fn parse(label: &str) -> Self {
        let label = label.trim();
        let bare =
            label.strip_prefix("SDG").or_else(|| label.strip_prefix("Goal")).unwrap_or(label).trim_start();
        let end = bare.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(bare.len());
        let code = bare[..end].trim_end_matches('.');
        let (goal, target) = code.split_once('.').map_or((code, None), |(goal, target)| (goal, Some(target)));
        let known_goal = goal.parse::<u8>().is_ok_and(|n| (1..=17).contains(&n));
        let known_target =
            target.is_none_or(|t| (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !known_goal || !known_target {
            return SdgTag { code: None, label: label.to_owned() };
        }
        let words = bare[end..]
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | ':' | '.'));
        SdgTag { code: Some(code.to_ascii_lowercase()), label: words.to_owned() }
    }
}

/// What kind of statement a record is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnnotationKind {
    /// Somebody recommends that the State do something.
    Recommendation,
    /// A body states a concern or an observation.
    Concern,
    /// The State's own voluntary pledge.
    Pledge,
    /// A label that is none of these, as the file spelt it; empty where there was none.
    Other(String),
}

impl Default for AnnotationKind {
    fn default() -> Self {
        AnnotationKind::Other(String::new())
    }
}

/// Something about one record that a person may want to know before she keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "note")]
pub enum Note {
    /// NUL characters were taken out of this field.
    NulRemoved {
        /// The field's name in the file.
        field: String,
    },
    /// Characters that silently turn the direction of writing were taken out of this field.
    BidiRemoved {
        /// The field's name in the file.
        field: String,
    },
    /// Other control characters were taken out of this field.
    ControlRemoved {
        /// The field's name in the file.
        field: String,
    },
    /// The bytes were not in the file's encoding and were read as another.
    DecodedAs {
        /// The encoding's name.
        encoding: String,
    },
    /// The record was not well-formed and could be mended without loss.
    Mended {
        /// What was done.
        how: String,
    },
    /// A date could not be read; it is kept here and left empty in the record.
    UnreadableDate {
        /// The field's name in the file.
        field: String,
        /// What stood there.
        value: String,
    },
    /// A value is outside what the field allows; it is kept here and left empty in the record.
    UnreadableValue {
        /// The field's name in the file.
        field: String,
        /// What stood there.
        value: String,
    },
    /// A label mixes letters of several scripts that look alike ("Frаnce" with a Cyrillic а).
    MixedScripts {
        /// The field's name in the file.
        field: String,
        /// The label.
        value: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Note::NulRemoved { field } => write!(f, "NUL characters were removed from {field}"),
            Note::BidiRemoved { field } => {
                write!(f, "characters that turn the direction of writing were removed from {field}")
            }
            Note::ControlRemoved { field } => write!(f, "control characters were removed from {field}"),
            Note::DecodedAs { encoding } => {
                write!(f, "read as {encoding}, because it is not in the file's encoding")
            }
            Note::Mended { how } => write!(f, "the record was malformed and was mended: {how}"),
            Note::UnreadableDate { field, value } => {
                write!(f, "{field} is not a date that can be read: \"{value}\"")
            }
            Note::UnreadableValue { field, value } => {
                write!(f, "{field} holds \"{value}\", which is not allowed there")
            }
            Note::MixedScripts { field, value } => {
                write!(f, "\"{value}\" in {field} mixes letters of several scripts that look alike")
            }
        }
    }
}

impl ImportedRecord {
    /// The first text, the one identities are taken from.
    pub fn text(&self) -> &str {
        self.texts.first().map_or("", |(_, text)| text)
    }

    /// Adds a note once.
    pub(crate) fn note(&mut self, note: Note) {
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    /// Sets [`ImportedRecord::content_digest`]; called last by every importer.
    pub fn seal(&mut self) {
        self.content_digest = self.digest_of_content();
    }

    fn digest_of_content(&self) -> String {
        let mut sum = FieldDigest::new("content-1");
        sum.one(self.symbol.as_deref());
        sum.one(Some(match &self.annotation_type {
            AnnotationKind::Recommendation => "recommendation",
            AnnotationKind::Concern => "concern",
            AnnotationKind::Pledge => "pledge",
            AnnotationKind::Other(label) => label,
        }));
        sum.one(self.body.as_deref());
        for day in [self.published_on, self.ingested_on] {
            sum.one(day.map(|day| day.to_string()).as_deref());
        }
        for value in [&self.document_external_id, &self.title, &self.session, &self.cycle, &self.paragraph] {
            sum.one(value.as_deref());
        }
        sum.many(
            self.texts.iter().map(|(language, text)| (language.map_or("", Language::code), text.as_str())),
        );
        for list in [
            &self.states,
            &self.regions,
            &self.themes,
            &self.persons,
            &self.positions,
            &self.recommending_states,
            &self.recommending_regions,
        ] {
            sum.many(list.iter().map(|label| ("", label.as_str())));
        }
        sum.many(self.sdgs.iter().map(|tag| (tag.code.as_deref().unwrap_or(""), tag.label.as_str())));
        sum.one(self.action_category.map(|n| n.to_string()).as_deref());
        sum.many(self.extra.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        sum.hex()
    }
}

/// SHA-256 over fields, each with its length, so that no two lists of fields look alike.
pub(crate) struct FieldDigest(Sha256);

impl FieldDigest {
    pub(crate) fn new(kind: &str) -> Self {
        let mut sum = FieldDigest(Sha256::new());
        sum.one(Some(kind));
        sum
    }

    pub(crate) fn one(&mut self, value: Option<&str>) {
        match value {
            None => self.0.update(u64::MAX.to_le_bytes()),
            Some(value) => {
                self.0.update((value.len() as u64).to_le_bytes());
                self.0.update(value.as_bytes());
            }
        }
    }

    pub(crate) fn many<'a>(&mut self, values: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut count = 0_u64;
        for (first, second) in values {
            self.one(Some(first));
            self.one(Some(second));
            count += 1;
        }
        self.0.update(count.to_le_bytes());
    }

    pub(crate) fn hex(self) -> String {
        let mut hex = String::with_capacity(64);
        for byte in self.0.finalize() {
            for nibble in [byte >> 4, byte & 15] {
                hex.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        hex
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_known_by_the_code_before_its_label() {
        let tag = |label| {
            let SdgTag { code, label } = SdgTag::parse(label);
            (code.unwrap_or_default(), label)
        };
        assert_eq!(tag("16.9 - Legal identity"), ("16.9".into(), "Legal identity".into()));
        assert_eq!(tag("5 - Gender equality"), ("5".into(), "Gender equality".into()));
        assert_eq!(tag("8.B – Youth employment"), ("8.b".into(), "Youth employment".into()));
        assert_eq!(tag("SDG 4.1"), ("4.1".into(), "".into()));
        assert_eq!(tag("18 - No such goal"), ("".into(), "18 - No such goal".into()));
        assert_eq!(tag("Poverty"), ("".into(), "Poverty".into()));
    }

    #[test]
    fn the_digest_knows_content_not_identity() {
        let mut one = ImportedRecord { texts: vec![(None, "Ratify it".into())], ..Default::default() };
        let mut two = ImportedRecord { external_id: Some("x".into()), row: 7, ..one.clone() };
        one.seal();
        two.seal();
        assert_eq!(one.content_digest, two.content_digest);
        assert_eq!(one.content_digest.len(), 64);
        two.themes.push("Justice".into());
        two.seal();
        assert_ne!(one.content_digest, two.content_digest);
    }
}
