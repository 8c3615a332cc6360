//! What everybody may know of an event: the document on the shelf, from which its public page is made, here or on another
//! node. Nobody who registered is in it.

use serde::{Deserialize, Serialize};
use suivi_kernel::{Date, LocalText, Timestamp};

/// Who speaks: public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaker {
    /// The name.
    pub name: String,
    /// The function.
    pub function: String,
    /// For whom.
    pub organisation: String,
}

/// Everything that an event's public page shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventDocument {
    /// Its title.
    pub titles: LocalText,
    /// The concept note, in Markdown.
    pub concepts: LocalText,
    /// A code of [`EventKind`](super::model::EventKind).
    pub kind: String,
    /// A code of [`Mode`](super::model::Mode).
    pub mode: String,
    /// A code of [`EventStatus`](super::model::EventStatus).
    pub status: String,
    /// Where, in words.
    pub venue: String,
    /// The time zone of the place, a name of the IANA database.
    pub zone: String,
    /// When it begins, in UTC.
    pub starts_at: Timestamp,
    /// When it ends, in UTC.
    pub ends_at: Timestamp,
    /// The working languages.
    pub languages: Vec<String>,
    /// The States it is about.
    pub states: Vec<String>,
    /// Places in the room.
    pub seats: Option<i32>,
    /// Until when one can register, in UTC.
    pub closes_at: Option<Timestamp>,
    /// Whom to ask, as everybody may read.
    pub contact: String,
    /// Who organises it.
    pub organisers: String,
    /// Whether speakers get a minute more for accessibility.
    pub extra_minute: bool,
    /// Why it does not take place.
    pub cancelled_reason: Option<String>,
    /// What is said about each provision.
    pub provisions: Vec<Stated>,
    /// The programme.
    pub sessions: Vec<SessionDocument>,
    /// Names and digests of its documents, never the files.
    pub documents: Vec<FileDocument>,
    /// Where the recording is.
    pub recording: Option<String>,
    /// Where its transcript is.
    pub transcript: Option<String>,
    /// The report in its forms, once the event is closed.
    pub reports: Vec<ReportDocument>,
}

/// What is said about one provision, in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stated {
    /// The provision.
    pub code: String,
    /// A code of [`Offer`](super::model::Offer).
    pub offer: String,
    /// A word on it.
    pub note: Option<String>,
}

/// A session of the programme, in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionDocument {
    /// When it begins, in UTC.
    pub starts_at: Timestamp,
    /// When it ends, in UTC.
    pub ends_at: Timestamp,
    /// Its title.
    pub titles: LocalText,
    /// Who leads it.
    pub moderator: String,
    /// Who speaks.
    pub speakers: Vec<Speaker>,
    /// Its languages, where they are not the event's.
    pub languages: Vec<String>,
}

/// A document of the event, in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileDocument {
    /// Its identifier.
    pub id: String,
    /// A code of [`DocumentKind`](super::model::DocumentKind).
    pub kind: String,
    /// Its language.
    pub language: String,
    /// What it is called.
    pub title: String,
    /// The name of the file.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
    /// A code of [`Accessible`](super::model::Accessible).
    pub accessible: String,
    /// What who uploaded it says about it.
    pub note: Option<String>,
}

/// One form of the report in one language, in public.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportDocument {
    /// A code of [`ReportForm`](super::model::ReportForm).
    pub form: String,
    /// Its language.
    pub language: String,
    /// Its title.
    pub title: String,
    /// Its text in Markdown; empty for an accessible file, which says the same as the standard text.
    pub text: String,
    /// SHA-256 of an accessible file that was made elsewhere.
    pub sha256: Option<String>,
    /// What is said of that file.
    pub statement: Option<String>,
    /// Who read the easy-to-read text, as a group, and when.
    pub tested_by: Vec<(String, Date)>,
}
