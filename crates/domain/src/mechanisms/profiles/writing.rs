//! Writing a profile. What is written is published at once; every act of writing stays as a version.

use diesel::dsl::max;
use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Language, ObjectKind, Problem, Refusal, Result, new_id, vocab};
use suivi_store::Tx;
use suivi_store::schema::{mechanism_profile, profile_version};

use super::access::{heir, may_edit, the_hub};
use super::model::Content;
use super::offering::offer;
use super::queries::{by_id, of_state, of_workspace};
use super::rows::{Profile, ProfileVersion, require_seen};
use crate::hub::shelf::{self, Kind};
use crate::hub::voices::Voice;
use crate::mechanisms::{self, Level};
use crate::trail::record_change;

/// Parts of addresses below the list of profiles that are pages of their own.
const RESERVED: [&str; 2] = ["new", "flags"];

/// A profile to be made.
#[derive(Clone, Debug, Default)]
pub struct NewProfile {
    /// The State; the workspace's own where the mechanism has one.
    pub state: String,
    /// What the mechanism says of itself.
    pub content: Content,
    /// The language it is mainly written in.
    pub language: Option<Language>,
}

/// Makes the profile of a mechanism, in the voice of one of its seats. A national one takes over what the node held of
/// its State. Refuses a second profile of the same mechanism.
pub fn create(tx: &mut Tx, actor: &Actor, voice: &Voice, new: NewProfile) -> Result<Profile> {
    let institution_id = own_institution(actor, voice)?;
    let hub = the_hub(tx.conn)?;
    let content = new.content.checked(tx.now.date())?;
    if voice.mechanism_id == hub.id {
        return create_on_the_hub(tx, actor, institution_id, new, content);
    }
    let mechanism = mechanisms::mechanism_by_id(tx.conn, &voice.mechanism_id)?;
    if of_workspace(tx.conn, &mechanism.id)?.is_some_and(|there| there.institution_id == institution_id) {
        return Err(Refusal::invalid("voice", Problem::taken("")).into());
    }
    if mechanism.level == Level::National
        && institution_id.is_none()
        && let Some(there) = of_state(tx.conn, &mechanism.state)?
        && there.mechanism_id == hub.id
        && there.institution_id.is_none()
    {
        let language = new.language.unwrap_or(mechanism.language);
        return write(tx, actor, &there, content, Some((mechanism.id, language)));
    }
    let language = new.language.unwrap_or(mechanism.language);
    let place = (mechanism.id.as_str(), institution_id, mechanism.state.as_str(), mechanism.level);
    let profile = insert(tx, actor, place, content, language, false)?;
    keep_version(tx, actor, &profile)?;
    offer(tx, actor, &profile)?;
    Ok(profile)
}

/// On the hub there is no workspace to say which State it is: one that the node knows already is handed over by an editor.
fn create_on_the_hub(
    tx: &mut Tx,
    actor: &Actor,
    institution_id: Option<String>,
    new: NewProfile,
    content: Content,
) -> Result<Profile> {
    let hub = the_hub(tx.conn)?;
    let state = vocab::country(&new.state).filter(|state| state.is_state());
    let state = state.ok_or_else(|| Refusal::invalid("state", Problem::unknown_choice(&new.state)))?;
    if of_state(tx.conn, &state.iso3)?.is_some() {
        return Err(Refusal::invalid("state", Problem::taken(&state.iso3)).into());
    }
    let place = (hub.id.as_str(), institution_id, state.iso3.as_str(), Level::National);
    let profile = insert(tx, actor, place, content, new.language.unwrap_or(hub.language), false)?;
    keep_version(tx, actor, &profile)?;
    offer(tx, actor, &profile)?;
    Ok(profile)
}

/// The institution in whose name the seat writes; none where it writes for the whole workspace. A seat that may only write for an
/// institution and has none can write nothing.
fn own_institution(actor: &Actor, voice: &Voice) -> Result<Option<String>> {
    if actor.may(Act::Create, ObjectKind::StateProfile, &voice.mechanism_id) {
        return Ok(None);
    }
    let none = || Refusal::invalid("voice", Problem::unknown_choice(&voice.mechanism_slug));
    let institution = voice.institution_id.clone().ok_or_else(none)?;
    actor.require_own(Act::Create, ObjectKind::StateProfile, &voice.mechanism_id, &institution)?;
    Ok(Some(institution))
}

/// Writes a profile anew. `seen` is the revision that the writer saw. The first mechanism of the State that writes what
/// nobody owned takes it over.
pub fn save(tx: &mut Tx, actor: &Actor, id: &str, content: &Content, seen: i32) -> Result<Profile> {
    let before = by_id(tx.conn, id)?;
    let may = may_edit(tx.conn, actor, &before)?;
    actor.require_that(may)?;
    require_seen(&before, seen)?;
    let content = content.checked(tx.now.date())?;
    let hub = the_hub(tx.conn)?;
    let heir = heir(tx.conn, actor, &before, &hub)?.map(|mechanism| (mechanism.id, mechanism.language));
    if heir.is_none() && !before.is_stub && before.content()? == content {
        return Err(Refusal::Conflict(Problem::unchanged("")).into());
    }
    write(tx, actor, &before, content, heir)
}

fn write(
    tx: &mut Tx,
    actor: &Actor,
    before: &Profile,
    content: Content,
    heir: Option<(String, Language)>,
) -> Result<Profile> {
    let action = if heir.is_some() { "profile.adopt" } else { "profile.save" };
    let (mechanism_id, language) = match heir {
        Some((mechanism_id, language)) => (mechanism_id, language.code().to_owned()),
        None => (before.mechanism_id.clone(), before.language.clone()),
    };
    let after = Profile {
        mechanism_id,
        language,
        is_stub: false,
        content: serde_json::to_string(&content)?,
        ..before.clone()
    };
    let after = after.put(tx, actor, action, before)?;
    keep_version(tx, actor, &after)?;
    offer(tx, actor, &after)?;
    Ok(after)
}

/// Whose a new profile is, and of which State and level.
type Owned<'a> = (&'a str, Option<String>, &'a str, Level);

/// Enters a profile under a free address made from the State's name.
pub(super) fn insert(
    tx: &mut Tx,
    actor: &Actor,
    (mechanism_id, institution_id, state, level): Owned<'_>,
    content: Content,
    language: Language,
    is_stub: bool,
) -> Result<Profile> {
    let profile = Profile {
        id: new_id(),
        mechanism_id: mechanism_id.to_owned(),
        institution_id,
        slug: free_slug(tx, &wanted_slug(state, level, &content))?,
        state: state.to_owned(),
        level: level.code().to_owned(),
        is_stub,
        content: serde_json::to_string(&content)?,
        language: language.code().to_owned(),
        confirmed_on: None,
        confirmed_label: None,
        reminded: 0,
        shares_capacities: false,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    diesel::insert_into(mechanism_profile::table).values(&profile).execute(tx.conn)?;
    record_change(tx, actor, "profile.make", None, &profile)?;
    Ok(profile)
}

fn wanted_slug(state: &str, level: Level, content: &Content) -> String {
    let state = vocab::country(state).map_or(state, |country| country.names.best_text(Language::En));
    match level {
        Level::National => state.to_owned(),
        _ => format!("{state} {}", content.names.best_text(Language::En)),
    }
}

fn free_slug(tx: &mut Tx, wanted: &str) -> Result<String> {
    let wanted = match mechanisms::slug_of(wanted) {
        reserved if RESERVED.contains(&reserved.as_str()) => format!("{reserved}-mechanism"),
        slug => slug,
    };
    shelf::free_address(tx.conn, Kind::Profile, &wanted)
}

fn keep_version(tx: &mut Tx, actor: &Actor, profile: &Profile) -> Result<()> {
    let last: Option<i32> = profile_version::table
        .filter(profile_version::profile_id.eq(&profile.id))
        .select(max(profile_version::number))
        .first(tx.conn)?;
    let version = ProfileVersion {
        id: new_id(),
        profile_id: profile.id.clone(),
        number: last.unwrap_or(0) + 1,
        content: profile.content.clone(),
        by_label: actor.label.clone(),
        at: tx.now,
    };
    diesel::insert_into(profile_version::table).values(&version).execute(tx.conn)?;
    Ok(())
}
