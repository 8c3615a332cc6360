//! The knowledge base: one page for each of the four capacities, written by editors of the hub in the languages they can,
//! with the day on which it was looked at last and all it said before.

use diesel::prelude::*;
use suivi_kernel::{Actor, Error, Language, LocalText, Problem, Refusal, Result, new_id};
use suivi_store::schema::{knowledge_page, knowledge_version};
use suivi_store::{Conn, Tx};

use super::model::{KnowledgeDocument, KnowledgeVersion, review_after};
use super::rows::{KnowledgeRow, OldPage};
use crate::hub::Audience;
use crate::hub::exchange::{CAPACITIES, no_personal_data_in_any, require_editor};
use crate::hub::shelf::{self, Facet, Item, Kind, Offered};
use crate::text::{needed_titles, paragraphs_in_each};
use crate::trail::record_change;

/// The longest page, in characters.
const LONGEST: usize = 60_000;
/// How many earlier versions go along with a page; all of them stay on its node.
const VERSIONS: i64 = 10;

/// What an editor writes.
#[derive(Clone, Debug)]
pub struct Page {
    /// The language of the original.
    pub language: Language,
    /// Its title.
    pub titles: LocalText,
    /// Its text, in Markdown.
    pub texts: LocalText,
}

/// Writes the page of a capacity, or writes it anew; `revision` is the one that the form was made from, 0 for the first.
/// Saving says that it was looked at today, also where nothing is different.
pub fn edit_page(
    tx: &mut Tx,
    actor: &Actor,
    capacity: &str,
    page: Page,
    revision: i32,
) -> Result<KnowledgeRow> {
    let before = page_row(tx.conn, capacity)?;
    let hub = require_editor(tx.conn, actor)?;
    if before.as_ref().map_or(0, |before| before.revision) != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let titles = needed_titles(&page.titles, 200).map_err(|problem| Refusal::invalid("titles", problem))?;
    let texts =
        paragraphs_in_each(&page.texts, LONGEST).map_err(|problem| Refusal::invalid("texts", problem))?;
    if texts.0.is_empty() {
        return Err(Refusal::invalid("texts", Problem::required("")).into());
    }
    no_personal_data_in_any("titles", &titles)?;
    no_personal_data_in_any("texts", &texts)?;
    let language = titles.best(page.language).map_or(page.language, |(language, _)| language);
    let row = KnowledgeRow {
        id: before.as_ref().map_or_else(new_id, |before| before.id.clone()),
        mechanism_id: hub.id,
        capacity: capacity.to_owned(),
        language: before.as_ref().map_or(language.code().to_owned(), |before| before.language.clone()),
        titles: titles.to_json(),
        texts: texts.to_json(),
        reviewed_on: tx.now.date(),
        created_label: before.as_ref().map_or_else(|| actor.label.clone(), |one| one.created_label.clone()),
        created_at: before.as_ref().map_or(tx.now, |before| before.created_at),
        updated_at: tx.now,
        revision: revision + 1,
    };
    match &before {
        None => {
            diesel::insert_into(knowledge_page::table).values(&row).execute(tx.conn)?;
        }
        Some(before) => {
            if (&before.titles, &before.texts) != (&row.titles, &row.texts) {
                let old = OldPage {
                    id: new_id(),
                    page_id: before.id.clone(),
                    titles: before.titles.clone(),
                    texts: before.texts.clone(),
                    until: tx.now,
                };
                diesel::insert_into(knowledge_version::table).values(&old).execute(tx.conn)?;
            }
            diesel::update(knowledge_page::table.find(&row.id)).set(&row).execute(tx.conn)?;
        }
    }
    record_change(tx, actor, "knowledge.write", before.as_ref(), &row)?;
    put(tx, actor, &row)?;
    Ok(row)
}

fn put(tx: &mut Tx, actor: &Actor, row: &KnowledgeRow) -> Result<()> {
    let (titles, texts) = (LocalText::from_json(&row.titles)?, LocalText::from_json(&row.texts)?);
    let old: Vec<OldPage> = knowledge_version::table
        .filter(knowledge_version::page_id.eq(&row.id))
        .order((knowledge_version::until.desc(), knowledge_version::id.desc()))
        .limit(VERSIONS)
        .select(OldPage::as_select())
        .load(tx.conn)?;
    let version = |old: OldPage| {
        Ok(KnowledgeVersion {
            until: old.until,
            titles: LocalText::from_json(&old.titles)?,
            texts: LocalText::from_json(&old.texts)?,
        })
    };
    let document = KnowledgeDocument {
        capacity: row.capacity.clone(),
        titles: titles.clone(),
        texts: texts.clone(),
        reviewed_on: row.reviewed_on,
        review_on: review_after(row.reviewed_on),
        versions: old.into_iter().map(version).collect::<Result<_>>()?,
    };
    let summaries = texts.0.iter().fold(LocalText::default(), |all, (language, text)| {
        all.with(*language, crate::hub::exchange::beginning(text, 240))
    });
    let mut facets = vec![Facet::new("capacity", row.capacity.as_str())];
    facets.extend(texts.0.keys().map(|language| Facet::new("language", language.code())));
    let language: Language = row.language.parse().map_err(|e| Error::fault(format!("{e}")))?;
    let offered = Offered {
        kind: Kind::Page,
        id: &row.id,
        mechanism_id: &row.mechanism_id,
        institution_id: None,
        slug: &row.capacity,
        state: None,
        language,
        audience: Audience::Public,
        titles: titles.clone(),
        summaries,
        texts: texts.0.into_iter().fold(titles, |all, (language, text)| {
            let title = all.get(language).map(|title| format!("{title}\n\n")).unwrap_or_default();
            all.with(language, format!("{title}{text}"))
        }),
        facets,
        dated: Some(row.reviewed_on),
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)
}

/// The page of a capacity as its editors keep it; refuses what is none of the four.
pub fn page_row(conn: &mut Conn, capacity: &str) -> Result<Option<KnowledgeRow>> {
    if !CAPACITIES.contains(&capacity) {
        return Err(Refusal::NotFound.into());
    }
    let row = knowledge_page::table.filter(knowledge_page::capacity.eq(capacity));
    Ok(row.select(KnowledgeRow::as_select()).first(conn).optional()?)
}

/// The page at an address; none where nobody has written the page of a capacity yet.
pub fn page(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<Item>> {
    match shelf::item(conn, actor, Kind::Page, slug) {
        Ok(item) => Ok(Some(item)),
        Err(error) if error.is_not_found() && CAPACITIES.contains(&slug) => Ok(None),
        Err(error) => Err(error),
    }
}
