//! What may be known of an event, put on the shelf: everything but who registered and what they need.

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, LocalText, Result};
use suivi_store::schema::event;
use suivi_store::{Conn, Tx};

use super::access::read;
use super::document::{EventDocument, Stated};
use super::model::{EventStatus, Offer};
use super::rows::Event;
use super::{documents, programme, reports};
use crate::hub::Audience;
use crate::hub::shelf::{self, Facet, Kind, Offered};

/// Longest summary, in characters.
const SUMMARY: usize = 240;

/// Puts an event on the shelf as it stands, unless nobody outside knows of it yet.
pub(super) fn publish(tx: &mut Tx, actor: &Actor, event: &Event) -> Result<()> {
    let was_known = shelf::row(tx.conn, &event.id)?.is_some();
    match event.status()? {
        EventStatus::Draft => return Ok(()),
        EventStatus::Cancelled if !was_known => return Ok(()),
        _ => {}
    }
    let document = document(tx.conn, event)?;
    let audience: Audience = event.audience.parse()?;
    let texts = words(&document);
    let offered = Offered {
        kind: Kind::Event,
        id: &event.id,
        mechanism_id: &event.mechanism_id,
        institution_id: event.institution_id.as_deref(),
        slug: &event.slug,
        state: match document.states.as_slice() {
            [one] => Some(one.as_str()),
            _ => None,
        },
        language: document.titles.best(Language::En).map_or(Language::En, |(language, _)| language),
        audience,
        titles: document.titles.clone(),
        summaries: summaries(&document.concepts),
        texts,
        facets: facets(&document),
        dated: Some(event.zone.parse::<suivi_kernel::Zone>()?.day(event.starts_at)),
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)?;
    keep_address(tx, event)
}

/// The address on the shelf is the one that counts: another node's event may have taken the wanted one.
fn keep_address(tx: &mut Tx, event: &Event) -> Result<()> {
    if let Some(item) = shelf::row(tx.conn, &event.id)?
        && item.slug != event.slug
    {
        diesel::update(event::table.find(&event.id)).set(event::slug.eq(&item.slug)).execute(tx.conn)?;
    }
    Ok(())
}

/// Everything that the event's public page shows.
pub(super) fn document(conn: &mut Conn, event: &Event) -> Result<EventDocument> {
    let status = event.status()?;
    let stated = event
        .statements()?
        .into_iter()
        .map(|(code, said)| Stated { code, offer: said.offer, note: said.note })
        .collect();
    let sessions = programme::sessions(conn, event)?;
    Ok(EventDocument {
        titles: LocalText::from_json(&event.titles)?,
        concepts: LocalText::from_json(&event.concepts)?,
        kind: event.kind.clone(),
        mode: event.mode.clone(),
        status: event.status.clone(),
        venue: event.venue.clone(),
        zone: event.zone.clone(),
        starts_at: event.starts_at,
        ends_at: event.ends_at,
        languages: read(&event.languages)?,
        states: read(&event.states)?,
        seats: event.seats,
        closes_at: event.closes_at,
        contact: event.contact.clone(),
        organisers: event.organisers.clone(),
        extra_minute: event.extra_minute,
        cancelled_reason: event.cancelled_reason.clone(),
        provisions: stated,
        sessions: sessions.iter().map(|session| session.document()).collect::<Result<_>>()?,
        documents: documents::all(conn, event)?.iter().map(|file| file.document()).collect(),
        recording: event.recording.clone(),
        transcript: event.transcript.clone(),
        reports: if status == EventStatus::Closed { reports::published(conn, event)? } else { Vec::new() },
    })
}

fn facets(document: &EventDocument) -> Vec<Facet> {
    let mut facets = vec![
        Facet::new("kind", &document.kind),
        Facet::new("mode", &document.mode),
        Facet::new("status", &document.status),
    ];
    facets.extend(document.languages.iter().map(|code| Facet::new("language", code)));
    facets.extend(document.states.iter().map(|code| Facet::new("state", code)));
    let is_there = |one: &&Stated| one.offer != Offer::NotOffered.code();
    facets.extend(document.provisions.iter().filter(is_there).map(|one| Facet::new("provision", &one.code)));
    facets
}

/// The beginning of the concept note, without its marks.
fn summaries(concepts: &LocalText) -> LocalText {
    concepts.0.iter().fold(LocalText::default(), |all, (language, concept)| {
        let first = concept.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let plain: String = first.unwrap_or_default().chars().filter(|c| !"*_`>".contains(*c)).collect();
        let mut short: String = plain.chars().take(SUMMARY).collect();
        if plain.chars().count() > SUMMARY {
            short.push('…');
        }
        if short.is_empty() { all } else { all.with(*language, short) }
    })
}

/// All its words, by language.
fn words(document: &EventDocument) -> LocalText {
    let mut words = LocalText::default();
    let mut add = |language: Language, text: &str| {
        let before = words.get(language).unwrap_or_default().to_owned();
        let after = if before.is_empty() { text.to_owned() } else { format!("{before}\n{text}") };
        words = std::mem::take(&mut words).with(language, after);
    };
    let sessions = document.sessions.iter().map(|session| &session.titles);
    for text in [&document.titles, &document.concepts].into_iter().chain(sessions) {
        text.0.iter().for_each(|(language, text)| add(*language, text));
    }
    for report in &document.reports {
        if let Ok(language) = report.language.parse() {
            add(language, &report.title);
            add(language, &report.text);
        }
    }
    words
}
