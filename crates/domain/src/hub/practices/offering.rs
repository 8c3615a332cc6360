//! What goes on the shelf: everything that the public page of a practice shows.

use diesel::prelude::*;
use suivi_kernel::{Actor, FieldProblem, LocalText, Result, vocab};
use suivi_store::schema::{document, practice_recommendation, practice_reuse, recommendation};
use suivi_store::{Conn, Tx};

use super::change::current;
use super::model::{Cited, Note, PracticeDocument, StateWord, Version};
use super::rows::{Practice, ReuseNote};
use crate::hub::Audience;
use crate::hub::shelf::{self, Facet, Kind, Offered};
use crate::recommendations::texts::personal_problems;

/// The document of the working version.
pub(super) fn document(conn: &mut Conn, row: &Practice) -> Result<PracticeDocument> {
    Ok(PracticeDocument {
        author: row.author_names()?,
        author_kind: row.author_kind.clone(),
        state: row.state.clone(),
        texts: versions(conn, row)?,
        facts: row.facts()?,
        recommendations: cited(conn, row)?,
        verdict: word(row),
        published_on: row.published_at.map(|at| at.date()),
        checked_on: row.checked_on,
        review_on: row.review_on,
        notes: notes(conn, row)?,
    })
}

/// Every language of the working version, the original first.
pub(super) fn versions(conn: &mut Conn, row: &Practice) -> Result<Vec<Version>> {
    let texts = current(conn, row)?;
    let original = texts.first().map(|text| text.version);
    texts
        .iter()
        .map(|text| {
            Ok(Version {
                language: text.language.clone(),
                origin: text.origin.clone(),
                is_behind: text.of_version.is_some() && text.of_version != original,
                text: text.text()?,
            })
        })
        .collect()
}

/// What in the translations looks like personal data (V14).
pub(super) fn personal_in_translations(conn: &mut Conn, row: &Practice) -> Result<Vec<FieldProblem>> {
    let mut wrong = Vec::new();
    for version in versions(conn, row)? {
        for (part, words) in version.text.parts() {
            let found = personal_problems(words).take(1);
            wrong.extend(found.map(|problem| FieldProblem { field: part.to_owned(), problem }));
        }
    }
    Ok(wrong)
}

/// What the State says.
pub(super) fn word(row: &Practice) -> StateWord {
    StateWord {
        verdict: row.verdict.clone(),
        on: row.verdict_at.map(|at| at.date()),
        comment: row.verdict_comment.clone(),
    }
}

/// The recommendations it answers, as far as everybody may read them.
pub(super) fn cited(conn: &mut Conn, row: &Practice) -> Result<Vec<Cited>> {
    type Found = (String, String, String, Option<i32>, Option<String>, Option<String>);
    let found: Vec<Found> = practice_recommendation::table
        .inner_join(recommendation::table.inner_join(document::table))
        .filter(practice_recommendation::practice_id.eq(&row.id))
        .filter(recommendation::class.eq(0).and(recommendation::withdrawn_at.is_null()))
        .order((recommendation::state, recommendation::sort_key, recommendation::slug))
        .select((
            recommendation::state,
            recommendation::slug,
            recommendation::body,
            recommendation::cycle,
            recommendation::paragraph,
            document::symbol,
        ))
        .load(conn)?;
    Ok(found
        .into_iter()
        .map(|(state, slug, body, cycle, paragraph, symbol)| Cited {
            state,
            slug,
            body,
            cycle,
            paragraph,
            symbol,
        })
        .collect())
}

/// What readers say; of a note that was hidden only the reason.
pub(super) fn notes(conn: &mut Conn, row: &Practice) -> Result<Vec<Note>> {
    let rows: Vec<ReuseNote> = practice_reuse::table
        .filter(practice_reuse::practice_id.eq(&row.id))
        .order((practice_reuse::at, practice_reuse::id))
        .select(ReuseNote::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|note| {
            let is_hidden = note.hidden_at.is_some();
            Ok(Note {
                id: note.id,
                kind: note.kind,
                who: if is_hidden { LocalText::default() } else { LocalText::from_json(&note.names)? },
                text: if is_hidden { String::new() } else { note.body },
                on: Some(note.at.date()),
                hidden_reason: note.hidden_reason,
            })
        })
        .collect()
}

/// Changes what is public without touching the working version, and puts it on the shelf anew.
pub(super) fn amend(
    tx: &mut Tx,
    actor: &Actor,
    row: &mut Practice,
    how: impl FnOnce(&mut PracticeDocument),
) -> Result<()> {
    let Some(mut document) = row.document()? else { return Ok(()) };
    how(&mut document);
    offer(tx, actor, row, &document)
}

/// Puts a document on the shelf, and keeps it as what is public.
pub(super) fn offer(
    tx: &mut Tx,
    actor: &Actor,
    row: &mut Practice,
    document: &PracticeDocument,
) -> Result<()> {
    let offered = Offered {
        kind: Kind::Practice,
        id: &row.id,
        mechanism_id: &row.mechanism_id,
        institution_id: row.institution_id.as_deref(),
        slug: &row.slug,
        state: Some(&row.state),
        language: row.language()?,
        audience: Audience::Public,
        titles: document.each(|text| text.title.clone()),
        summaries: document.each(|text| text.summary.clone()),
        texts: document.each(|text| text.words()),
        facets: facets(document),
        dated: document.checked_on,
        document: serde_json::to_value(document)?,
    };
    shelf::put(tx, actor, offered)?;
    if let Some(item) = shelf::row(tx.conn, &row.id)? {
        row.slug = item.slug;
    }
    row.document = Some(serde_json::to_string(document)?);
    Ok(())
}

/// The codes by which it is found.
fn facets(document: &PracticeDocument) -> Vec<Facet> {
    let mut facets: Vec<Facet> = Vec::new();
    facets.extend(document.facts.capacities.iter().map(|code| Facet::new("capacity", code)));
    facets.extend(document.facts.themes.iter().map(|code| Facet::new("theme", code)));
    facets.extend(document.texts.iter().map(|text| Facet::new("language", &text.language)));
    facets.push(Facet::new("author", &document.author_kind));
    if document.verdict.is_confirmed() {
        facets.push(Facet::new("verdict", "confirmed"));
    }
    for one in &document.recommendations {
        facets.push(recommendation_facet(&one.state, &one.slug));
    }
    if let Some(country) = vocab::country(&document.state) {
        if !country.region.is_empty() {
            facets.push(Facet::new("region", &country.region));
        }
        let flags = [("ldc", country.is_ldc), ("lldc", country.is_lldc), ("sids", country.is_sids)];
        facets.extend(flags.into_iter().filter(|(_, is)| *is).map(|(code, _)| Facet::new("flag", code)));
    }
    facets
}

/// The code by which a practice is found from a recommendation it answers.
pub(super) fn recommendation_facet(state: &str, slug: &str) -> Facet {
    Facet::new("recommendation", format!("{state}/{slug}"))
}
