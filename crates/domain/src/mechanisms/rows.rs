//! The tables `mechanism` and `institution` as rows, and their way into the model.

use diesel::prelude::*;
use suivi_kernel::{Date, Error, LocalText, Timestamp};
use suivi_store::schema::{institution, mechanism};

use super::model::{Institution, Mechanism};
use crate::trail::recorded;

recorded!(Mechanism as "mechanism" of id);
recorded!(Institution as "institution" of mechanism_id);

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = mechanism, treat_none_as_default_value = false)]
pub(super) struct MechanismRow {
    pub id: String,
    pub slug: String,
    pub names: String,
    pub state: String,
    pub level: String,
    pub kind: String,
    pub parent_id: Option<String>,
    pub language: String,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = institution, treat_none_as_default_value = false)]
pub(super) struct InstitutionRow {
    pub id: String,
    pub mechanism_id: String,
    pub slug: String,
    pub names: String,
    pub short_names: String,
    pub kind: String,
    pub parent_id: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_to: Option<Date>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl MechanismRow {
    pub(super) fn into_model(self) -> Result<Mechanism, Error> {
        Ok(Mechanism {
            names: LocalText::from_json(&self.names)?,
            level: self.level.parse()?,
            kind: self.kind.parse()?,
            language: self.language.parse()?,
            id: self.id,
            slug: self.slug,
            state: self.state,
            parent_id: self.parent_id,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

impl From<&Mechanism> for MechanismRow {
    fn from(m: &Mechanism) -> Self {
        MechanismRow {
            id: m.id.clone(),
            slug: m.slug.clone(),
            names: m.names.to_json(),
            state: m.state.clone(),
            level: m.level.code().to_owned(),
            kind: m.kind.code().to_owned(),
            parent_id: m.parent_id.clone(),
            language: m.language.code().to_owned(),
            created_at: m.created_at,
            updated_at: m.updated_at,
        }
    }
}

impl InstitutionRow {
    pub(super) fn into_model(self) -> Result<Institution, Error> {
        Ok(Institution {
            names: LocalText::from_json(&self.names)?,
            short_names: LocalText::from_json(&self.short_names)?,
            kind: self.kind.parse()?,
            id: self.id,
            mechanism_id: self.mechanism_id,
            slug: self.slug,
            parent_id: self.parent_id,
            valid_from: self.valid_from,
            valid_to: self.valid_to,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

impl From<&Institution> for InstitutionRow {
    fn from(i: &Institution) -> Self {
        InstitutionRow {
            id: i.id.clone(),
            mechanism_id: i.mechanism_id.clone(),
            slug: i.slug.clone(),
            names: i.names.to_json(),
            short_names: i.short_names.to_json(),
            kind: i.kind.code().to_owned(),
            parent_id: i.parent_id.clone(),
            valid_from: i.valid_from,
            valid_to: i.valid_to,
            created_at: i.created_at,
            updated_at: i.updated_at,
        }
    }
}
