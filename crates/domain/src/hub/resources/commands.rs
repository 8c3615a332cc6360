//! Everything that changes a resource.

use diesel::prelude::*;
use suivi_kernel::{
    Act, Actor, Date, Language, LocalText, ObjectKind, Problem, Refusal, Result, Role, new_id, vocab,
};
use suivi_store::schema::{resource, resource_version};
use suivi_store::{Conn, Tx};

use super::model::{Access, AccessibleForm, ResourceKind, Tags, missing, review_after};
use super::publish::{old_sources, put};
use super::rows::{OldSource, Resource};
use crate::followup::evidence::{Source, web_address};
use crate::hub::exchange::{
    Own, Speaker, is_editor, known_capacities, known_states, known_themes, no_personal_data,
    no_personal_data_in_any, seat_for,
};
use crate::hub::shelf::{self, Kind};
use crate::hub::{Audience, exchange::LONGEST_BODY};
use crate::text::{maybe_passage, needed_titles, paragraphs, paragraphs_in_each};
use crate::trail::{record_change, record_with_reason};

/// Roles whose words are not the State's.
const INDEPENDENT: [Role; 6] =
    [Role::Nhri, Role::Npm, Role::CsoOrg, Role::Defender, Role::Academia, Role::Judiciary];
/// The longest transcript, in characters: a whole day of speech.
const LONGEST_TRANSCRIPT: usize = 400_000;

/// What a form says of a resource.
#[derive(Clone, Debug)]
pub struct Content {
    /// For whom.
    pub audience: Audience,
    /// What it is.
    pub kind: ResourceKind,
    /// The language of title and summary.
    pub language: Language,
    /// Its title.
    pub titles: LocalText,
    /// What it is good for.
    pub summaries: LocalText,
    /// By what it is found.
    pub tags: Tags,
    /// The State it concerns.
    pub state: Option<String>,
    /// A new file or address; none where what is there stays.
    pub source: Option<Source>,
    /// Its accessible forms.
    pub access: Access,
    /// Its date.
    pub dated_on: Option<Date>,
}

impl Content {
    /// Writes what was said into a row, tidied.
    fn into_row(self, row: Resource) -> Result<Resource> {
        let invalid = |field| move |problem| Refusal::invalid(field, problem);
        let titles = needed_titles(&self.titles, 200).map_err(invalid("titles"))?;
        let summaries = paragraphs_in_each(&self.summaries, 2_000).map_err(invalid("summaries"))?;
        let tags = Tags {
            capacities: known_capacities(&self.tags.capacities)?,
            themes: known_themes(&self.tags.themes)?,
            languages: self.tags.languages,
            body: self.tags.body,
        };
        if let Some(code) = tags.body.as_deref().filter(|code| vocab::body(code).is_none()) {
            return Err(Refusal::invalid("body", Problem::unknown_choice(code)).into());
        }
        let access = Access {
            form: self.access.form,
            captions: maybe_passage(self.access.captions.as_deref(), LONGEST_BODY)
                .map_err(invalid("captions"))?,
            transcript: maybe_passage(self.access.transcript.as_deref(), LONGEST_TRANSCRIPT)
                .map_err(invalid("transcript"))?,
        };
        if let Some(code) = access.form.as_deref().filter(|code| code.parse::<AccessibleForm>().is_err()) {
            return Err(Refusal::invalid("form", Problem::unknown_choice(code)).into());
        }
        let states: Vec<String> = self.state.into_iter().collect();
        let row = Resource {
            audience: self.audience.code().to_owned(),
            kind: self.kind.code().to_owned(),
            language: titles.best(self.language).map_or(self.language, |(found, _)| found).code().to_owned(),
            titles: titles.to_json(),
            summaries: summaries.to_json(),
            tags: serde_json::to_string(&tags)?,
            state: known_states("state", &states)?.into_iter().next(),
            access: serde_json::to_string(&access)?,
            dated_on: self.dated_on,
            ..row
        };
        Ok(match self.source {
            None => row,
            Some(Source::Link(address)) => Resource {
                address: Some(web_address(&address).map_err(invalid("address"))?),
                blob_hash: None,
                file_name: None,
                media_type: None,
                size: None,
                ..row
            },
            Some(Source::File(file)) => Resource {
                address: None,
                media_type: Some(file.media.media_type().to_owned()),
                size: i64::try_from(file.size).ok(),
                blob_hash: Some(file.hash),
                file_name: Some(file.name),
                ..row
            },
        })
    }
}

/// Brings a resource as a draft: whoever may share something, in the name of a seat.
pub fn create(tx: &mut Tx, actor: &Actor, seat: Option<&str>, content: Content) -> Result<Resource> {
    let voice = seat_for(tx.conn, actor, (Act::Create, ObjectKind::GoodPractice), seat)?;
    let keeper =
        Speaker { names: voice.names, role: voice.role.code().to_owned(), state: voice.state, person: None };
    let empty = Resource {
        id: new_id(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        keeper: serde_json::to_string(&keeper)?,
        slug: String::new(),
        status: "draft".to_owned(),
        audience: String::new(),
        kind: String::new(),
        language: String::new(),
        titles: String::new(),
        summaries: String::new(),
        tags: String::new(),
        state: None,
        address: None,
        blob_hash: None,
        file_name: None,
        media_type: None,
        size: None,
        access: String::new(),
        dated_on: None,
        review_on: None,
        published_at: None,
        withdrawn_at: None,
        withdrawn_reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    let title = content.titles.best_text(content.language).to_owned();
    let mut row = content.into_row(empty)?;
    row.slug = address_of(tx.conn, &title)?;
    diesel::insert_into(resource::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "resource.make", None, &row)?;
    Ok(row)
}

/// An address that neither the shelf nor a draft has.
fn address_of(conn: &mut Conn, title: &str) -> Result<String> {
    let free = shelf::free_address(conn, Kind::Resource, title)?;
    let taken: Vec<String> = resource::table.select(resource::slug).load(conn)?;
    Ok(crate::mechanisms::free_slug(&free, &taken))
}

/// Changes a resource: its keeper while it is a draft, whoever publishes at any time. A new file or address keeps the old.
pub fn revise(tx: &mut Tx, actor: &Actor, slug: &str, content: Content, revision: i32) -> Result<Resource> {
    let before = known(tx.conn, actor, slug)?;
    let may = match before.status.as_str() {
        "draft" => true,
        "published" => publishes(tx.conn, actor, &before)?,
        _ => return Err(Refusal::Conflict(Problem::wrong_state(&before.status)).into()),
    };
    actor.require_that(may)?;
    if before.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let after = content.into_row(before.clone())?;
    if before.is_published() {
        is_complete(&after)?;
        keep_source(tx, &before, &after)?;
    }
    let after = save(tx, actor, "resource.revise", &before, after, None)?;
    if after.is_published() {
        put(tx, actor, &after)?;
    }
    find(tx.conn, &after.id)
}

/// Keeps the file or address that a published resource had, where it gets another.
fn keep_source(tx: &mut Tx, before: &Resource, after: &Resource) -> Result<()> {
    if (&before.address, &before.blob_hash) == (&after.address, &after.blob_hash) {
        return Ok(());
    }
    let number = i32::try_from(old_sources(tx.conn, &before.id)?.len())? + 1;
    let old = OldSource {
        id: new_id(),
        resource_id: before.id.clone(),
        number,
        address: before.address.clone(),
        blob_hash: before.blob_hash.clone(),
        file_name: before.file_name.clone(),
        media_type: before.media_type.clone(),
        size: before.size,
        until: tx.now,
    };
    diesel::insert_into(resource_version::table).values(&old).execute(tx.conn)?;
    Ok(())
}

/// Publishes a draft, by an editor of the hub or the head of its mechanism. Refuses what is not complete, naming each field.
pub fn publish(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Resource> {
    let before = known(tx.conn, actor, slug)?;
    let may = publishes(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    if before.status != "draft" {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.status)).into());
    }
    is_complete(&before)?;
    let after = Resource {
        status: "published".to_owned(),
        published_at: Some(tx.now),
        review_on: Some(review_after(tx.now.date())),
        ..before.clone()
    };
    let after = save(tx, actor, "resource.publish", &before, after, None)?;
    put(tx, actor, &after)?;
    find(tx.conn, &after.id)
}

fn is_complete(row: &Resource) -> Result<()> {
    let summaries = LocalText::from_json(&row.summaries)?;
    let access = row.access()?;
    let wrong = missing(row.kind()?, &summaries, (row.blob_hash.is_some(), row.address.is_some()), &access);
    if !wrong.is_empty() {
        return Err(Refusal::Invalid(wrong).into());
    }
    no_personal_data_in_any("titles", &LocalText::from_json(&row.titles)?)?;
    no_personal_data_in_any("summaries", &summaries)?;
    no_personal_data("captions", access.captions.as_deref().unwrap_or_default())?;
    no_personal_data("transcript", access.transcript.as_deref().unwrap_or_default())
}

/// Says that a published resource was looked at and still holds, for two more years.
pub fn review(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Resource> {
    let before = known(tx.conn, actor, slug)?;
    if !before.is_published() {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.status)).into());
    }
    let after = Resource { review_on: Some(review_after(tx.now.date())), ..before.clone() };
    let after = save(tx, actor, "resource.review", &before, after, None)?;
    put(tx, actor, &after)?;
    Ok(after)
}

/// Withdraws a resource, with a public reason; its place says so.
pub fn withdraw(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<()> {
    let before = known(tx.conn, actor, slug)?;
    if before.status == "withdrawn" {
        return Err(Refusal::Conflict(Problem::wrong_state(&before.status)).into());
    }
    let reason = paragraphs(reason, 1_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    no_personal_data("reason", &reason)?;
    let after = Resource {
        status: "withdrawn".to_owned(),
        withdrawn_at: Some(tx.now),
        withdrawn_reason: Some(reason.clone()),
        ..before.clone()
    };
    save(tx, actor, "resource.withdraw", &before, after, Some(&reason))?;
    shelf::withdraw(tx, actor, &before.id, Some(&reason))
}

fn save(
    tx: &mut Tx,
    actor: &Actor,
    action: &'static str,
    before: &Resource,
    after: Resource,
    reason: Option<&str>,
) -> Result<Resource> {
    let after = Resource { updated_at: tx.now, revision: before.revision + 1, ..after };
    diesel::update(resource::table.find(&before.id)).set(&after).execute(tx.conn)?;
    record_with_reason(tx, actor, action, Some(before), &after, reason)?;
    Ok(after)
}

fn find(conn: &mut Conn, id: &str) -> Result<Resource> {
    Ok(resource::table.find(id).select(Resource::as_select()).first(conn)?)
}

/// The resource at an address, for who keeps it or publishes it; for others there is none.
pub(super) fn known(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Resource> {
    let found: Option<Resource> = resource::table
        .filter(resource::slug.eq(slug))
        .select(Resource::as_select())
        .first(conn)
        .optional()?;
    let found = found.ok_or(Refusal::NotFound)?;
    let is_known = keeps(actor, &found)? || publishes(conn, actor, &found)?;
    if is_known { Ok(found) } else { Err(Refusal::NotFound.into()) }
}

/// Whether the actor keeps it: brought it, or speaks for the same body.
pub(super) fn keeps(actor: &Actor, row: &Resource) -> Result<bool> {
    let keeper = row.keeper()?;
    let own = Own {
        mechanism_id: &row.mechanism_id,
        institution_id: row.institution_id.as_deref(),
        role: &keeper.role,
        created_by: row.created_by.as_deref(),
    };
    Ok(own.is_of(actor))
}

/// Whether the actor publishes it: an editor of the hub, or the head of its mechanism what is the State's own word. What an
/// institution that is independent of the State shares, the State neither changes nor publishes.
pub(super) fn publishes(conn: &mut Conn, actor: &Actor, row: &Resource) -> Result<bool> {
    let keeper = row.keeper()?;
    let is_independent = INDEPENDENT.iter().any(|role| role.code() == keeper.role);
    let heads = !is_independent && actor.may(Act::Approve, ObjectKind::GoodPractice, &row.mechanism_id);
    Ok(heads || is_editor(conn, actor)?)
}
