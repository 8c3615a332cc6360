//! The tables of resources and pages as rows.

use diesel::prelude::*;
use suivi_kernel::{Date, Result, Timestamp};
use suivi_store::schema::{knowledge_page, knowledge_version, resource, resource_version};

use super::model::{Access, FileFacts, ResourceKind, Tags};
use crate::hub::exchange::Speaker;
use crate::trail::recorded;

/// A resource.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = resource, treat_none_as_default_value = false, treat_none_as_null = true)]
pub struct Resource {
    /// Identifier, also on the shelf.
    pub id: String,
    /// Whose it is.
    pub mechanism_id: String,
    /// The institution, where it is one's.
    pub institution_id: Option<String>,
    /// In whose name it is shared, a [`Speaker`] as JSON.
    pub keeper: String,
    /// Its name in addresses.
    pub slug: String,
    /// `draft`, `published` or `withdrawn`.
    pub status: String,
    /// A code of [`crate::hub::Audience`].
    pub audience: String,
    /// A code of [`ResourceKind`].
    pub kind: String,
    /// The language of title and summary.
    pub language: String,
    /// Its title, as JSON by language.
    pub titles: String,
    /// Its summary, likewise.
    pub summaries: String,
    /// [`Tags`] as JSON.
    pub tags: String,
    /// The State it concerns.
    pub state: Option<String>,
    /// Where it is, if somewhere else.
    pub address: Option<String>,
    /// The digest of the file.
    pub blob_hash: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// What it is.
    pub media_type: Option<String>,
    /// Its size.
    pub size: Option<i64>,
    /// [`Access`] as JSON.
    pub access: String,
    /// Its date.
    pub dated_on: Option<Date>,
    /// When it is to be looked at again.
    pub review_on: Option<Date>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: Option<String>,
    /// Who brought it.
    pub created_by: Option<String>,
    /// How the trail names that person.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Counts changes.
    pub revision: i32,
}

impl Resource {
    /// What it is.
    pub fn kind(&self) -> Result<ResourceKind> {
        Ok(self.kind.parse()?)
    }

    /// By what it is found.
    pub fn tags(&self) -> Result<Tags> {
        Ok(serde_json::from_str(&self.tags)?)
    }

    /// Its accessible forms.
    pub fn access(&self) -> Result<Access> {
        Ok(serde_json::from_str(&self.access)?)
    }

    /// The file, if it is one.
    pub fn file(&self) -> Option<FileFacts> {
        self.blob_hash.as_ref().map(|_| FileFacts {
            name: self.file_name.clone().unwrap_or_default(),
            media_type: self.media_type.clone(),
            size: self.size,
        })
    }

    /// In whose name it is shared.
    pub fn keeper(&self) -> Result<Speaker> {
        Ok(serde_json::from_str(&self.keeper)?)
    }

    /// Whether it is published.
    pub fn is_published(&self) -> bool {
        self.status == "published"
    }
}

/// What a resource held before.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = resource_version, treat_none_as_default_value = false)]
pub(super) struct OldSource {
    pub id: String,
    pub resource_id: String,
    pub number: i32,
    pub address: Option<String>,
    pub blob_hash: Option<String>,
    pub file_name: Option<String>,
    pub media_type: Option<String>,
    pub size: Option<i64>,
    pub until: Timestamp,
}

impl OldSource {
    pub(super) fn file(&self) -> Option<FileFacts> {
        self.blob_hash.as_ref().map(|_| FileFacts {
            name: self.file_name.clone().unwrap_or_default(),
            media_type: self.media_type.clone(),
            size: self.size,
        })
    }
}

/// A page of the knowledge base.
#[derive(
    Clone, Debug, PartialEq, Queryable, Selectable, Insertable, AsChangeset, Identifiable, serde::Serialize,
)]
#[diesel(table_name = knowledge_page, treat_none_as_default_value = false)]
pub struct KnowledgeRow {
    /// Identifier, also on the shelf.
    pub id: String,
    /// The hub's workspace.
    pub mechanism_id: String,
    /// The capacity that it is about.
    pub capacity: String,
    /// The language of the original.
    pub language: String,
    /// Its title, as JSON by language.
    pub titles: String,
    /// Its text, likewise.
    pub texts: String,
    /// When it was looked at last.
    pub reviewed_on: Date,
    /// How the trail names who wrote it first.
    pub created_label: String,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
    /// Counts changes.
    pub revision: i32,
}

/// What a page said before.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = knowledge_version, treat_none_as_default_value = false)]
pub(super) struct OldPage {
    pub id: String,
    pub page_id: String,
    pub titles: String,
    pub texts: String,
    pub until: Timestamp,
}

recorded!(Resource as "resource" of mechanism_id);
recorded!(KnowledgeRow as "knowledge_page" of mechanism_id);
