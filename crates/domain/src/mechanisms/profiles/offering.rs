//! What of a profile is on the hub's shelf.

use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{Actor, Date, Language, LocalText, Result};
use suivi_store::{Conn, Tx};

use super::capacities::shared;
use super::flags::flags_of;
use super::model::{Assessed, Freshness, ProfileDocument, SharedAnswer, freshness};
use super::rows::Profile;
use crate::hub::Audience;
use crate::hub::shelf::{self, Facet, Kind, Offered};

/// Puts a profile on the shelf, or what is there anew.
pub(super) fn offer(tx: &mut Tx, actor: &Actor, profile: &Profile) -> Result<()> {
    let today = tx.now.date();
    let groups = flags_of(tx.conn, &profile.state, today)?;
    let document = document(tx.conn, profile, &groups)?;
    let offered = Offered {
        kind: Kind::Profile,
        id: &profile.id,
        mechanism_id: &profile.mechanism_id,
        institution_id: profile.institution_id.as_deref(),
        slug: &profile.slug,
        state: Some(&profile.state),
        language: profile.language.parse()?,
        audience: Audience::Public,
        titles: titles(&document),
        summaries: summaries(&document),
        texts: texts(&document),
        facets: facets(&document, today),
        dated: document.confirmed_on,
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)
}

fn document(conn: &mut Conn, profile: &Profile, groups: &[StateGroup]) -> Result<ProfileDocument> {
    Ok(ProfileDocument {
        state: profile.state.clone(),
        level: profile.level.clone(),
        is_stub: profile.is_stub,
        content: profile.content()?,
        groups: groups.iter().map(|group| group.code().to_owned()).collect(),
        confirmed_on: profile.confirmed_on,
        written_on: super::history::written_on(conn, &profile.id)?,
        capacities: shared(conn, profile)?,
    })
}

/// The mechanism's name; the State's where nothing was written yet.
fn titles(document: &ProfileDocument) -> LocalText {
    match document.content.names.0.is_empty() {
        false => document.content.names.clone(),
        true => state_names(document),
    }
}

fn state_names(document: &ProfileDocument) -> LocalText {
    vocab::country(&document.state).map(|state| state.names.clone()).unwrap_or_default()
}

/// State and type.
fn summaries(document: &ProfileDocument) -> LocalText {
    let state = state_names(document);
    let kind = document.content.kind.as_deref().and_then(vocab::mechanism_type);
    let Some(kind) = kind else { return state };
    Language::ALL.into_iter().fold(LocalText::default(), |all, language| {
        match (state.get(language), kind.names.get(language)) {
            (Some(state), Some(kind)) => all.with(language, format!("{state} · {kind}")),
            _ => all,
        }
    })
}

fn texts(document: &ProfileDocument) -> LocalText {
    let state = state_names(document);
    let content = &document.content;
    Language::ALL.into_iter().fold(LocalText::default(), |all, language| {
        let own = content.texts().filter_map(|(_, text)| text.get(language));
        let words: Vec<&str> = state.get(language).into_iter().chain(own).collect();
        let words = words.join("\n");
        let words = if language == Language::En && !content.original_name.is_empty() {
            format!("{words}\n{}", content.original_name)
        } else {
            words
        };
        if words.is_empty() { all } else { all.with(language, words) }
    })
}

/// The codes by which a profile is found. A capacity is one where the owner shares what it says of it.
pub(super) fn facets(document: &ProfileDocument, today: Date) -> Vec<Facet> {
    let mut facets = vec![
        Facet::new("level", document.level.as_str()),
        Facet::new("standing", if document.is_stub { "stub" } else { "written" }),
    ];
    if let Some(kind) = &document.content.kind {
        facets.push(Facet::new("type", kind.as_str()));
    }
    if let Some(state) = vocab::country(&document.state).filter(|state| !state.region.is_empty()) {
        facets.push(Facet::new("region", state.region.as_str()));
    }
    facets.extend(document.groups.iter().map(|group| Facet::new("flag", group.as_str())));
    if matches!(freshness(document.confirmed_on, today), Freshness::Within(_)) {
        facets.push(Facet::new("confirmed", "year"));
    }
    let shared = document.capacities.as_deref().unwrap_or_default();
    facets.extend(assessed_capacities(shared).map(|code| Facet::new("capacity", code)));
    facets.sort();
    facets
}

/// The capacities of which at least one item was looked at.
fn assessed_capacities(shared: &[SharedAnswer]) -> impl Iterator<Item = &'static str> {
    let is_looked_at =
        |code: &str| shared.iter().any(|said| said.item == code && said.answer != Assessed::Open.code());
    vocab::capacities()
        .iter()
        .filter(move |capacity| capacity.items.iter().any(|item| is_looked_at(&item.code)))
        .map(|capacity| capacity.code.as_str())
}
