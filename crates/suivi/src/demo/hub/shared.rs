//! Resources and the pages of the knowledge base.

use serde::Deserialize;
use suivi_domain::followup::evidence::Source;
use suivi_domain::hub::Audience;
use suivi_domain::hub::resources::{self, Access, Content, Page, Tags};
use suivi_kernel::{Language, LocalText, Result};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::circle::Circle;
use super::{ago, lacking};

#[derive(Deserialize)]
struct ResourceEntry {
    state: String,
    kind: String,
    languages: Vec<Language>,
    capacities: Vec<String>,
    titles: LocalText,
    summaries: LocalText,
    url: String,
    transcript: Option<String>,
}

#[derive(Deserialize)]
struct PageEntry {
    capacity: String,
    titles: LocalText,
    texts: LocalText,
}

/// Publishes them.
pub fn share(tx: &mut Tx, circle: &Circle) -> Result<()> {
    let pages: Vec<PageEntry> = file(demo_file!("hub/knowledge"), "pages")?;
    for entry in pages {
        let page = Page { language: Language::En, titles: entry.titles, texts: entry.texts };
        ago(tx, 120, |tx| resources::edit_page(tx, &circle.editor, &entry.capacity, page, 0))?;
    }
    let entries: Vec<ResourceEntry> = file(demo_file!("hub/resources"), "resources")?;
    for (at, entry) in entries.into_iter().enumerate() {
        ago(tx, 20 + 31 * at as i64, |tx| resource(tx, circle, entry))?;
    }
    Ok(())
}

fn resource(tx: &mut Tx, circle: &Circle, entry: ResourceEntry) -> Result<()> {
    let officer = circle.of(&entry.state)?.officer.clone();
    let captions = entry.transcript.as_ref().map(|_| format!("{}/captions", entry.url));
    let content = Content {
        audience: Audience::Public,
        kind: entry.kind.parse().map_err(|_| lacking(&entry.kind))?,
        language: entry.languages.first().copied().unwrap_or(Language::En),
        titles: entry.titles,
        summaries: entry.summaries,
        tags: Tags { languages: entry.languages, capacities: entry.capacities, ..Tags::default() },
        state: Some(entry.state),
        source: Some(Source::Link(entry.url)),
        access: Access { form: None, captions, transcript: entry.transcript },
        dated_on: Some(tx.now.date()),
    };
    let made = resources::create(tx, &officer, None, content)?;
    resources::publish(tx, &circle.editor, &made.slug)?;
    Ok(())
}
