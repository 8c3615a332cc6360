//! Writing a practice, and handing it in.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, FieldProblem, Language, LocalText, Problem, Refusal, Result, new_id, vocab};
use suivi_store::schema::{document, practice, practice_recommendation, recommendation};
use suivi_store::{Conn, Tx};

use super::access::{KIND, is_author};
use super::change::{add_text, change, current, find, note, require};
use super::model::{AuthorKind, Facts, Origin, PracticeText, Status, Verdict};
use super::rows::{Answered, Practice};
use super::{letters, states};
use crate::hub::shelf::{Kind, free_address};
use crate::hub::voices::voice;
use crate::mechanisms::{free_slug, one_line, slug_of};
use crate::recommendations::texts::personal_problems;
use crate::trail::record_change;

/// Names in addresses that are pages of their own.
const TAKEN: [&str; 2] = ["new", "mine"];

/// A practice as its form gives it.
#[derive(Clone, Debug, Default)]
pub struct NewPractice {
    /// The voice, as forms name it; none for the only one.
    pub voice: Option<String>,
    /// The author's name as readers see it; empty for the voice's own.
    pub author: String,
    /// The State it is about; empty for the voice's own.
    pub state: String,
    /// The language it is written in.
    pub language: Option<Language>,
    /// What it says.
    pub text: PracticeText,
    /// Capacities, themes, year, contact, links.
    pub facts: Facts,
    /// Short names of recommendations, of that State or as `XSA/upr-4-139-12`.
    pub recommendations: Vec<String>,
}

/// Begins a practice. Only a title is needed.
pub fn begin(tx: &mut Tx, actor: &Actor, new: NewPractice) -> Result<Practice> {
    if actor.is_operator && actor.memberships.is_empty() {
        // Whoever runs the machine speaks for nobody.
        return Err(Refusal::invalid("voice", Problem::required("")).into());
    }
    let voice = voice(tx.conn, actor, Act::Create, KIND, new.voice.as_deref())?;
    let language = new.language.unwrap_or(Language::En);
    let kind = AuthorKind::of(voice.role);
    let state = match (new.state.trim(), &voice.state) {
        ("", Some(own)) => own.clone(),
        (typed, _) => typed.to_ascii_uppercase(),
    };
    let mut wrong = Vec::new();
    if vocab::country(&state).is_none() {
        let problem = if state.is_empty() { Problem::required("") } else { Problem::unknown_choice(&state) };
        wrong.push(FieldProblem { field: "state".to_owned(), problem });
    }
    // A workspace's name is not the name of an organization that takes part in it.
    let needs_name = voice.institution_id.is_none()
        && (kind != AuthorKind::State || voice.state.as_ref().is_none_or(|own| *own != state));
    let author = one_line(&new.author, 200).unwrap_or_default();
    if author.is_empty() && needs_name {
        wrong.push(FieldProblem { field: "author".to_owned(), problem: Problem::required("") });
    }
    let personal = personal_problems(&author).take(1);
    wrong.extend(personal.map(|problem| FieldProblem { field: "author".to_owned(), problem }));
    let (text, facts) = tidied(tx, &new.text, &new.facts, &mut wrong);
    let linked = resolve(tx.conn, &state, &new.recommendations, &mut wrong)?;
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let names = if author.is_empty() { voice.names } else { LocalText::of(language, author) };
    let row = Practice {
        id: new_id(),
        slug: free(tx.conn, &text.title)?,
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        author_kind: kind.code().to_owned(),
        author_names: names.to_json(),
        state,
        language: language.code().to_owned(),
        facts: serde_json::to_string(&facts)?,
        status: Status::Draft.code().to_owned(),
        verdict: Verdict::Unasked.code().to_owned(),
        asked_at: None,
        due_on: None,
        verdict_at: None,
        verdict_comment: None,
        verdict_mechanism_id: None,
        submitted_by: None,
        submitted_at: None,
        document: None,
        published_at: None,
        checked_on: None,
        review_on: None,
        reminded_at: None,
        archived_at: None,
        archived_reason: None,
        revision: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(practice::table).values(&row).execute(tx.conn)?;
    add_text(tx, actor, &row, language.code(), (Origin::Original, &text))?;
    link(tx, &row.id, &linked)?;
    note(tx, actor, &row.id, "begun", None)?;
    record_change(tx, actor, "practice.begin", None, &row)?;
    Ok(row)
}

/// Saves what the form gives. A practice that is public or under review becomes a draft again; what is public stays until the
/// new version is reviewed. State, language and author stay.
pub fn save(tx: &mut Tx, actor: &Actor, slug: &str, new: NewPractice, revision: i32) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    actor.require_that(is_author(actor, &before))?;
    require(&before, &[Status::Draft, Status::Submitted, Status::EditorialReview, Status::Published])?;
    if before.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let mut wrong = Vec::new();
    let (text, facts) = tidied(tx, &new.text, &new.facts, &mut wrong);
    let linked = resolve(tx.conn, &before.state, &new.recommendations, &mut wrong)?;
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    add_text(tx, actor, &before, &before.language, (Origin::Original, &text))?;
    link(tx, &before.id, &linked)?;
    let after = Practice {
        facts: serde_json::to_string(&facts)?,
        status: Status::Draft.code().to_owned(),
        ..before.clone()
    };
    change(tx, actor, &before, after, ("practice.save", None), None)
}

/// Hands it in: the State is asked where it is not the author, else the editors.
pub fn submit(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Practice> {
    let before = find(tx.conn, slug)?;
    actor.require_that(is_author(actor, &before))?;
    require(&before, &[Status::Draft])?;
    let wrong = hindrances(tx.conn, &before)?;
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    let handed_in =
        Practice { submitted_by: actor.user_id.clone(), submitted_at: Some(tx.now), ..before.clone() };
    let after = states::asked(tx, handed_in)?;
    let after = change(tx, actor, &before, after, ("practice.submit", Some("submitted")), None)?;
    match after.status()? {
        Status::Submitted => letters::ask_the_state(tx, &after)?,
        _ => letters::ask_the_editors(tx, &after)?,
    }
    Ok(after)
}

/// What keeps the working version from the public, by field (12.7, V14).
pub(super) fn hindrances(conn: &mut Conn, row: &Practice) -> Result<Vec<FieldProblem>> {
    let mut wrong = row.facts()?.hindrances();
    for text in current(conn, row)? {
        let language = text.language.parse().unwrap_or(Language::En);
        if text.language == row.language {
            wrong.extend(text.text()?.hindrances(language));
        }
    }
    Ok(wrong)
}

fn tidied(
    tx: &Tx,
    text: &PracticeText,
    facts: &Facts,
    wrong: &mut Vec<FieldProblem>,
) -> (PracticeText, Facts) {
    use chrono::Datelike;
    let text = text.tidy().unwrap_or_else(|problems| {
        wrong.extend(problems);
        PracticeText::default()
    });
    if text.title.is_empty() && !wrong.iter().any(|one| one.field == "title") {
        wrong.push(FieldProblem { field: "title".to_owned(), problem: Problem::required("") });
    }
    let facts = facts.tidy(tx.now.date().year()).unwrap_or_else(|problems| {
        wrong.extend(problems);
        Facts::default()
    });
    (text, facts)
}

/// An address that no other practice has, written or on the shelf.
fn free(conn: &mut Conn, title: &str) -> Result<String> {
    let wanted = match slug_of(title) {
        slug if slug.is_empty() => Kind::Practice.code().to_owned(),
        slug => slug,
    };
    let mut taken: Vec<String> = practice::table.select(practice::slug).load(conn)?;
    taken.extend(TAKEN.map(str::to_owned));
    let mut free = free_slug(&wanted, &taken);
    loop {
        let on_the_shelf = free_address(conn, Kind::Practice, &free)?;
        if !taken.contains(&on_the_shelf) {
            return Ok(on_the_shelf);
        }
        taken.push(free);
        free = free_slug(&wanted, &taken);
    }
}

/// The public records of the register that these short names stand for.
fn resolve(
    conn: &mut Conn,
    state: &str,
    names: &[String],
    wrong: &mut Vec<FieldProblem>,
) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).take(50) {
        let (of_state, slug) = match name.split_once('/') {
            Some((state, slug)) => (state.to_ascii_uppercase(), slug),
            None => (state.to_owned(), name),
        };
        let id: Option<String> = recommendation::table
            .inner_join(document::table)
            .filter(recommendation::state.eq(of_state).and(recommendation::slug.eq(slug)))
            .filter(recommendation::class.eq(0).and(recommendation::withdrawn_at.is_null()))
            .select(recommendation::id)
            .first(conn)
            .optional()?;
        match id {
            Some(id) => found.push(id),
            None => wrong.push(FieldProblem {
                field: "recommendations".to_owned(),
                problem: Problem::unknown_choice(name),
            }),
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn link(tx: &mut Tx, practice_id: &str, recommendations: &[String]) -> Result<()> {
    diesel::delete(
        practice_recommendation::table.filter(practice_recommendation::practice_id.eq(practice_id)),
    )
    .execute(tx.conn)?;
    for id in recommendations {
        let row = Answered { practice_id: practice_id.to_owned(), recommendation_id: id.clone() };
        diesel::insert_into(practice_recommendation::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}
