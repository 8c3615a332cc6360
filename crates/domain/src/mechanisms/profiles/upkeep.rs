//! What the clock does to profiles: a confirmation grows old, a State leaves a group, and the owner is reminded.

use std::collections::HashMap;

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, Language, LocalText, ObjectKind, Result, Role, vocab};
use suivi_store::schema::{account, membership, shelf, shelf_facet};
use suivi_store::{Conn, Db, Tx};

use super::flags::{groups_on, set_flags};
use super::model::{ProfileDocument, months_between};
use super::offering::{facets, offer};
use super::queries::{all, by_id};
use super::rows::Profile;
use crate::hub;
use crate::hub::shelf::{Facet, Kind};
use crate::mail::{self, Letter, ProfileLetter};

/// Months after a confirmation when the owner is reminded.
const REMINDERS: [i32; 2] = [11, 12];

/// Puts on the shelf again what grew old since it was put there, and reminds owners once at eleven and once at twelve months. Can
/// be run at any time, and as often as one likes.
pub fn keep_up(db: &Db) -> Result<()> {
    let today = db.clock().now().date();
    let (stale, due) = db.read_here(|conn| Ok((stale(conn, today)?, due(conn, today)?)))?;
    for id in stale {
        db.write_here(|tx| {
            let profile = by_id(tx.conn, &id)?;
            offer(tx, &Actor::system(), &profile)
        })?;
    }
    for id in due {
        db.write_here(|tx| remind(tx, &id))?;
    }
    Ok(())
}

/// The profiles whose codes on the shelf are not those of today.
fn stale(conn: &mut Conn, today: Date) -> Result<Vec<String>> {
    let items: Vec<(String, String)> = shelf::table
        .filter(shelf::kind.eq(Kind::Profile.code()))
        .filter(shelf::node_id.is_null().and(shelf::withdrawn_at.is_null()))
        .select((shelf::id, shelf::document))
        .load(conn)?;
    let rows: Vec<(String, String, String)> = shelf_facet::table
        .inner_join(shelf::table.on(shelf::id.eq(shelf_facet::shelf_id)))
        .filter(shelf::kind.eq(Kind::Profile.code()).and(shelf::node_id.is_null()))
        .order((shelf_facet::shelf_id, shelf_facet::scheme, shelf_facet::code))
        .select((shelf_facet::shelf_id, shelf_facet::scheme, shelf_facet::code))
        .load(conn)?;
    let mut known: HashMap<String, Vec<Facet>> = HashMap::new();
    for (id, scheme, code) in rows {
        known.entry(id).or_default().push(Facet { scheme, code });
    }
    let set = set_flags(conn)?;
    let mut stale = Vec::new();
    for (id, document) in items {
        let mut document: ProfileDocument = serde_json::from_str(&document)?;
        document.groups =
            groups_on(&set, &document.state, today).iter().map(|group| group.code().to_owned()).collect();
        let mut there = known.remove(&id).unwrap_or_default();
        there.sort();
        if facets(&document, today) != there {
            stale.push(id);
        }
    }
    Ok(stale)
}

/// The reminder that is due for a profile, if its owner did not have it yet.
fn reminder(profile: &Profile, today: Date) -> Option<i32> {
    let since = profile.confirmed_on.unwrap_or(profile.created_at.date());
    let months = months_between(since, today);
    let due = REMINDERS.into_iter().rfind(|due| i64::from(*due) <= months)?;
    (due > profile.reminded).then_some(due)
}

fn due(conn: &mut Conn, today: Date) -> Result<Vec<String>> {
    let Some(hub) = hub::find(conn)? else { return Ok(Vec::new()) };
    let has_owner = |profile: &Profile| {
        !profile.is_stub && (profile.mechanism_id != hub.id || profile.institution_id.is_some())
    };
    let due =
        all(conn)?.into_iter().filter(|profile| has_owner(profile) && reminder(profile, today).is_some());
    Ok(due.map(|profile| profile.id).collect())
}

fn remind(tx: &mut Tx, id: &str) -> Result<()> {
    let before = by_id(tx.conn, id)?;
    let Some(due) = reminder(&before, tx.now.date()) else { return Ok(()) };
    let names = before.content()?.names;
    let names = match names.0.is_empty() {
        true => vocab::country(&before.state).map(|state| state.names.clone()).unwrap_or_default(),
        false => names,
    };
    for (email, language) in keepers(tx.conn, &before)? {
        let letter = Letter::Profile(letter(&before, &names, language, due));
        mail::post(tx, &email, language, letter, Some(&before.mechanism_id))?;
    }
    Profile { reminded: due, ..before.clone() }.put(tx, &Actor::system(), "profile.remind", &before)?;
    Ok(())
}

fn letter(profile: &Profile, names: &LocalText, language: Language, due: i32) -> ProfileLetter {
    ProfileLetter {
        mechanism: names.best_text(language).to_owned(),
        confirmed_on: profile.confirmed_on.map(|on| on.to_string()),
        is_over: due >= 12,
        path: format!("hub/profiles/{}/confirm", profile.slug),
    }
}

/// The people who may confirm a profile.
fn keepers(conn: &mut Conn, profile: &Profile) -> Result<Vec<(String, Language)>> {
    let held: Vec<(String, Option<String>, String, String)> = membership::table
        .inner_join(account::table)
        .filter(membership::mechanism_id.eq(&profile.mechanism_id).and(membership::ended_at.is_null()))
        .filter(account::disabled_at.is_null())
        .select((membership::role, membership::institution_id, account::email, account::language))
        .load(conn)?;
    let mut people = Vec::new();
    for (role, institution_id, email, language) in held {
        let may = role.parse::<Role>()?.permission(ObjectKind::StateProfile);
        let is_keeper = match &profile.institution_id {
            Some(own) => institution_id.as_ref() == Some(own) && may.allows_own(Act::Update),
            None => may.allows(Act::Update),
        };
        if is_keeper {
            people.push((email, language.parse()?));
        }
    }
    people.sort();
    people.dedup();
    Ok(people)
}
