//! What a profile said before, and what each act of writing changed.

use std::collections::BTreeSet;

use diesel::dsl::max;
use diesel::prelude::*;
use suivi_kernel::{Actor, Date, Language, LocalText, Result, Timestamp};
use suivi_store::Conn;
use suivi_store::schema::profile_version;

use super::access::may_read_history;
use super::model::{Content, Number, Passage};
use super::rows::{Profile, ProfileVersion};

/// One act of writing, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Counted from 1.
    pub number: i32,
    /// Who wrote.
    pub by_label: String,
    /// When.
    pub at: Timestamp,
    /// What it changed.
    pub changes: Vec<Difference>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: String,
    /// The language, where the field is a text in several.
    pub language: Option<Language>,
    /// What stood there.
    pub before: String,
    /// What stands there after.
    pub after: String,
}

/// Everything that was written, the newest first, for whoever holds a seat.
pub fn versions(conn: &mut Conn, actor: &Actor, profile: &Profile) -> Result<Vec<Version>> {
    actor.require_that(may_read_history(actor))?;
    let rows: Vec<ProfileVersion> = profile_version::table
        .filter(profile_version::profile_id.eq(&profile.id))
        .order(profile_version::number)
        .select(ProfileVersion::as_select())
        .load(conn)?;
    let mut before = Content::default();
    let mut versions = Vec::with_capacity(rows.len());
    for row in rows {
        let content: Content = serde_json::from_str(&row.content)?;
        let changes = differences(&before, &content);
        versions.push(Version { number: row.number, by_label: row.by_label, at: row.at, changes });
        before = content;
    }
    versions.reverse();
    Ok(versions)
}

/// The day of the last act of writing.
pub(super) fn written_on(conn: &mut Conn, profile_id: &str) -> Result<Option<Date>> {
    let at: Option<Timestamp> = profile_version::table
        .filter(profile_version::profile_id.eq(profile_id))
        .select(max(profile_version::at))
        .first(conn)?;
    Ok(at.map(|at| at.date()))
}

/// What differs between two contents, in the order a profile is read.
pub fn differences(before: &Content, after: &Content) -> Vec<Difference> {
    let mut found = Vec::new();
    let nothing = LocalText::default();
    short(&mut found, "original_name", before.original_name.clone(), after.original_name.clone());
    texts(&mut found, "names", &before.names, &after.names);
    short(
        &mut found,
        "kind",
        before.kind.clone().unwrap_or_default(),
        after.kind.clone().unwrap_or_default(),
    );
    short(&mut found, "mandate", before.mandate.join(" "), after.mandate.join(" "));
    for number in Number::ALL {
        let words = |content: &Content| content.number(*number).map(|n| n.to_string()).unwrap_or_default();
        short(&mut found, number.code(), words(before), words(after));
    }
    for passage in Passage::ALL {
        let (old, new) = (before.passage(*passage), after.passage(*passage));
        texts(&mut found, passage.code(), old.unwrap_or(&nothing), new.unwrap_or(&nothing));
    }
    texts(&mut found, "contact", &before.contact, &after.contact);
    short(&mut found, "contact_email", before.contact_email.clone(), after.contact_email.clone());
    short(&mut found, "links", links(before), links(after));
    found
}

fn links(content: &Content) -> String {
    let lines = content.links.iter().map(|link| format!("{} {}", link.address, link.words).trim().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn short(found: &mut Vec<Difference>, field: &str, before: String, after: String) {
    if before != after {
        found.push(Difference { field: field.to_owned(), language: None, before, after });
    }
}

fn texts(found: &mut Vec<Difference>, field: &str, before: &LocalText, after: &LocalText) {
    let languages: BTreeSet<Language> = before.0.keys().chain(after.0.keys()).copied().collect();
    for language in languages {
        let words = |text: &LocalText| text.get(language).unwrap_or_default().to_owned();
        let (before, after) = (words(before), words(after));
        if before != after {
            let language = Some(language);
            found.push(Difference { field: field.to_owned(), language, before, after });
        }
    }
}
