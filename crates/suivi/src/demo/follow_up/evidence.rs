//! Evidence: links to addresses that nobody owns, and the small files of the folder.

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::followup::rows::{Evidence, Update};
use suivi_kernel::{Error, Language, Result, Timestamp, new_id};
use suivi_store::blobs::Blob;

use super::super::calendar::Calendar;
use super::{Files, Sama};

/// A piece of evidence as the files describe it.
#[derive(Deserialize)]
pub struct ExhibitEntry {
    kind: String,
    title: String,
    address: Option<String>,
    file: Option<String>,
    media_type: Option<String>,
    alternative: Option<String>,
    check: Option<String>,
    #[serde(default)]
    private: bool,
}

/// Evidence as it is put together.
pub struct Exhibits<'a> {
    calendar: Calendar,
    mechanism_id: String,
    files: &'a Files,
    /// What has come so far.
    pub rows: Vec<Evidence>,
}

/// Who added a piece of evidence to what, when.
pub struct Added {
    /// The language it is in.
    pub language: Option<Language>,
    /// The person.
    pub by: Option<String>,
    /// How the trail names the person.
    pub label: String,
    /// When.
    pub at: Timestamp,
    /// When the public could first read it.
    pub published_at: Option<Timestamp>,
}

impl<'a> Exhibits<'a> {
    /// Nothing yet.
    pub fn new(sama: &Sama, files: &'a Files) -> Self {
        Exhibits { calendar: sama.calendar, mechanism_id: sama.mechanism.id.clone(), files, rows: Vec::new() }
    }

    /// Adds evidence for an update; it became public with it.
    pub fn of_update(
        &mut self,
        exhibit: &ExhibitEntry,
        language: Option<Language>,
        update: &Update,
        turn: usize,
    ) -> Result<()> {
        let added = Added {
            language: Some(language.unwrap_or(Language::En)),
            by: update.author_id.clone(),
            label: update.author_label.clone(),
            at: update.created_at,
            published_at: update.published_at,
        };
        let row = self.row(exhibit, added, turn)?;
        self.rows.push(Evidence { update_id: Some(update.id.clone()), ..row });
        Ok(())
    }

    /// Adds evidence for an assessment.
    pub fn of_assessment(&mut self, exhibit: &ExhibitEntry, assessment_id: &str, added: Added) -> Result<()> {
        let row = self.row(exhibit, added, self.rows.len())?;
        self.rows.push(Evidence { assessment_id: Some(assessment_id.to_owned()), ..row });
        Ok(())
    }

    fn row(&self, exhibit: &ExhibitEntry, added: Added, turn: usize) -> Result<Evidence> {
        let blob = exhibit.file.as_deref().map(|name| named_file(self.files, name)).transpose()?;
        let published_at = added.published_at.filter(|_| !exhibit.private);
        let looked = exhibit.address.is_some();
        let check = exhibit.check.clone().unwrap_or_else(|| "ok".to_owned());
        // One that was not reached is looked at every day.
        let check_again = check == "unreachable";
        Ok(Evidence {
            id: new_id(),
            mechanism_id: self.mechanism_id.clone(),
            update_id: None,
            measure_id: None,
            case_id: None,
            assessment_id: None,
            kind: exhibit.kind.clone(),
            title: exhibit.title.clone(),
            language: added.language.map(|language| language.code().to_owned()),
            address: exhibit.address.clone(),
            blob_hash: blob.map(|blob| blob.hash.clone()),
            file_name: exhibit.file.clone(),
            media_type: exhibit.media_type.clone(),
            size: blob.map(|blob| i64::try_from(blob.size)).transpose()?,
            alternative: exhibit.alternative.clone(),
            dated_on: Some(added.at.date() - Duration::days(9)),
            is_public: published_at.is_some(),
            check_state: looked.then_some(check),
            checked_at: looked
                .then(|| self.calendar.at(if check_again { 0 } else { -5 }, turn).max(added.at)),
            check_note: None,
            signal_id: None,
            added_by: added.by,
            added_label: added.label,
            added_at: added.at,
            published_at,
            withdrawn_at: None,
            withdrawn_reason: None,
        })
    }
}

fn named_file<'f>(files: &'f Files, name: &str) -> Result<&'f Blob> {
    files.get(name).ok_or_else(|| Error::fault(format!("{name} is no file of the demonstration")))
}
