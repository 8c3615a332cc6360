//! Reading resources: one, with what its reader can do; drafts; the file.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, ObjectKind, Refusal, Result};
use suivi_store::Conn;
use suivi_store::schema::resource;

use super::commands::{keeps, known, publishes};
use super::model::ResourceDocument;
use super::publish::{document, old_sources};
use super::rows::Resource;
use crate::hub::shelf::{self, Item, Kind};

/// Whether the actor may bring a resource.
pub fn may_share(actor: &Actor) -> bool {
    actor.may_somewhere(Act::Create, ObjectKind::GoodPractice)
}

/// A resource as one reader sees it.
#[derive(Clone, Debug)]
pub struct View {
    /// Its place on the shelf; none where it is not published.
    pub item: Option<Item>,
    /// What everybody of its audience reads.
    pub document: ResourceDocument,
    /// The resource itself, for who keeps or publishes it.
    pub row: Option<Resource>,
    /// Whether the reader may publish it.
    pub publishes: bool,
}

impl View {
    /// Whether it came from another node, where its file is.
    pub fn is_from_elsewhere(&self) -> bool {
        self.item.as_ref().is_some_and(|item| item.node_id.is_some())
    }
}

/// The resource at an address: what is published for its audience, anything else for who keeps it.
pub fn resource(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<View> {
    let row = match known(conn, actor, slug) {
        Ok(row) => Some(row),
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    let publishes = match &row {
        Some(row) => publishes(conn, actor, row)?,
        None => false,
    };
    if let Some(row) = row.filter(|row| !row.is_published()) {
        return Ok(View { item: None, document: document(conn, &row)?, row: Some(row), publishes });
    }
    let item = shelf::item(conn, actor, Kind::Resource, slug)?;
    let row = known(conn, actor, slug).ok();
    Ok(View { document: item.document()?, item: Some(item), row, publishes })
}

/// What is not published yet and the actor keeps or publishes, the last first.
pub fn drafts(conn: &mut Conn, actor: &Actor) -> Result<Vec<Resource>> {
    let rows: Vec<Resource> = resource::table
        .filter(resource::status.eq("draft"))
        .order((resource::updated_at.desc(), resource::id.desc()))
        .select(Resource::as_select())
        .load(conn)?;
    let mut seen = Vec::new();
    for row in rows {
        if keeps(actor, &row)? || publishes(conn, actor, &row)? {
            seen.push(row);
        }
    }
    Ok(seen)
}

/// A kept file with what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileKept {
    /// Its digest.
    pub hash: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub media_type: Option<String>,
    /// Its size.
    pub size: Option<i64>,
}

/// The file of a resource, or of one of its earlier versions, for who may read the resource. A copy from another node has
/// none here.
pub fn file(conn: &mut Conn, actor: &Actor, slug: &str, version: Option<i32>) -> Result<FileKept> {
    let view = self::resource(conn, actor, slug)?;
    if view.is_from_elsewhere() {
        return Err(Refusal::NotFound.into());
    }
    let row: Resource = resource::table
        .filter(resource::slug.eq(slug))
        .select(Resource::as_select())
        .first(conn)
        .optional()?
        .ok_or(Refusal::NotFound)?;
    let (hash, name, media_type, size) = match version {
        None => (row.blob_hash, row.file_name, row.media_type, row.size),
        Some(number) => {
            let old = old_sources(conn, &row.id)?.into_iter().find(|old| old.number == number);
            let old = old.ok_or(Refusal::NotFound)?;
            (old.blob_hash, old.file_name, old.media_type, old.size)
        }
    };
    let hash = hash.ok_or(Refusal::NotFound)?;
    Ok(FileKept { hash, name: name.unwrap_or_else(|| slug.to_owned()), media_type, size })
}
