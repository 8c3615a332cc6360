//! What of a resource stands on the shelf.

use diesel::prelude::*;
use suivi_kernel::{Actor, Error, Language, LocalText, Result};
use suivi_store::schema::{resource, resource_version};
use suivi_store::{Conn, Tx};

use super::model::{ResourceDocument, ResourceVersion};
use super::rows::{OldSource, Resource};
use crate::hub::shelf::{self, Facet, Kind, Offered};

/// Puts a published resource on the shelf as it stands; its address there is its own from then on.
pub(super) fn put(tx: &mut Tx, actor: &Actor, row: &Resource) -> Result<()> {
    let document = document(tx.conn, row)?;
    let language: Language = row.language.parse().map_err(|e| Error::fault(format!("{e}")))?;
    let mut facets = vec![Facet::new("kind", row.kind.as_str())];
    facets.extend(document.tags.languages.iter().map(|language| Facet::new("language", language.code())));
    facets.extend(document.tags.capacities.iter().map(|code| Facet::new("capacity", code.as_str())));
    facets.extend(document.tags.themes.iter().map(|code| Facet::new("theme", code.as_str())));
    let offered = Offered {
        kind: Kind::Resource,
        id: &row.id,
        mechanism_id: &row.mechanism_id,
        institution_id: row.institution_id.as_deref(),
        slug: &row.slug,
        state: row.state.as_deref(),
        language,
        audience: row.audience.parse()?,
        titles: document.titles.clone(),
        summaries: document.summaries.clone(),
        texts: texts(&document, language),
        facets,
        dated: row.dated_on,
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)?;
    if let Some(item) = shelf::row(tx.conn, &row.id)?
        && item.slug != row.slug
    {
        diesel::update(resource::table.find(&row.id)).set(resource::slug.eq(&item.slug)).execute(tx.conn)?;
    }
    Ok(())
}

/// What everybody reads of a resource.
pub(super) fn document(conn: &mut Conn, row: &Resource) -> Result<ResourceDocument> {
    Ok(ResourceDocument {
        titles: LocalText::from_json(&row.titles)?,
        summaries: LocalText::from_json(&row.summaries)?,
        kind: row.kind.clone(),
        tags: row.tags()?,
        state: row.state.clone(),
        keeper: row.keeper()?,
        file: row.file(),
        address: row.address.clone(),
        access: row.access()?,
        dated_on: row.dated_on,
        review_on: row.review_on,
        versions: versions(conn, &row.id)?,
    })
}

pub(super) fn old_sources(conn: &mut Conn, resource_id: &str) -> Result<Vec<OldSource>> {
    Ok(resource_version::table
        .filter(resource_version::resource_id.eq(resource_id))
        .order(resource_version::number)
        .select(OldSource::as_select())
        .load(conn)?)
}

fn versions(conn: &mut Conn, resource_id: &str) -> Result<Vec<ResourceVersion>> {
    let rows = old_sources(conn, resource_id)?;
    let version = |row: OldSource| ResourceVersion {
        number: row.number,
        until: row.until,
        file: row.file(),
        address: row.address,
    };
    Ok(rows.into_iter().map(version).collect())
}

/// Title and summary in each language; the words of a recording in the language of the original.
fn texts(document: &ResourceDocument, language: Language) -> LocalText {
    let mut texts = document.titles.clone();
    for (language, summary) in &document.summaries.0 {
        let title = texts.get(*language).map(|title| format!("{title}\n\n")).unwrap_or_default();
        texts = texts.with(*language, format!("{title}{summary}"));
    }
    if let Some(words) = &document.access.transcript {
        let before = texts.get(language).map(|before| format!("{before}\n\n")).unwrap_or_default();
        texts = texts.with(language, format!("{before}{words}"));
    }
    texts
}
