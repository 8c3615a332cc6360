//! The tables of documents that came in.

use diesel::prelude::*;
use suivi_kernel::{Error, Result, Timestamp};
use suivi_store::schema::{intake, intake_item};

use super::model::{Intake, Item};

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = intake, treat_none_as_default_value = false)]
pub(super) struct IntakeRow {
    pub id: String,
    pub mechanism_id: Option<String>,
    pub state: String,
    pub file_name: String,
    pub blob_hash: String,
    pub reading_hash: String,
    pub kind: String,
    pub particulars: String,
    pub rule: Option<String>,
    pub replaces: Option<String>,
    pub pages: i32,
    pub scanned: i32,
    pub state_of_work: String,
    pub import_id: Option<String>,
    pub created_by: Option<String>,
    pub created_label: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub revision: i32,
}

impl TryFrom<IntakeRow> for Intake {
    type Error = Error;

    fn try_from(row: IntakeRow) -> Result<Self> {
        Ok(Intake {
            particulars: serde_json::from_str(&row.particulars)?,
            state_of_work: row.state_of_work.parse()?,
            rule: row.rule.as_deref().map(serde_json::from_str).transpose()?,
            id: row.id,
            mechanism_id: row.mechanism_id,
            state: row.state,
            file_name: row.file_name,
            blob_hash: row.blob_hash,
            reading_hash: row.reading_hash,
            kind: row.kind,
            replaces: row.replaces,
            pages: row.pages,
            scanned: row.scanned,
            import_id: row.import_id,
            created_label: row.created_label,
            created_at: row.created_at,
            revision: row.revision,
        })
    }
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = intake_item, treat_none_as_default_value = false)]
pub(super) struct ItemRow {
    pub id: String,
    pub intake_id: String,
    pub ordinal: i32,
    pub kind: String,
    pub content: String,
    pub original: Option<String>,
    pub choice: Option<String>,
    pub is_edited: bool,
}

impl TryFrom<ItemRow> for Item {
    type Error = Error;

    fn try_from(row: ItemRow) -> Result<Self> {
        Ok(Item {
            kind: row.kind.parse()?,
            content: serde_json::from_str(&row.content)?,
            original: row.original.as_deref().map(serde_json::from_str).transpose()?,
            choice: row.choice.as_deref().map(str::parse).transpose()?,
            id: row.id,
            ordinal: row.ordinal,
            is_edited: row.is_edited,
        })
    }
}

impl ItemRow {
    pub(super) fn of(item: &Item, intake_id: &str) -> Result<Self> {
        Ok(ItemRow {
            id: item.id.clone(),
            intake_id: intake_id.to_owned(),
            ordinal: item.ordinal,
            kind: item.kind.code().to_owned(),
            content: serde_json::to_string(&item.content)?,
            original: item.original.as_ref().map(serde_json::to_string).transpose()?,
            choice: item.choice.map(|choice| choice.code().to_owned()),
            is_edited: item.is_edited,
        })
    }
}
