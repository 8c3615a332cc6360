//! The directory of people who agreed to be written to: each enters and withdraws herself, and nobody sees her address.

use diesel::prelude::*;
use suivi_kernel::{Actor, Language, Problem, Refusal, Result, Role, new_id};
use suivi_store::schema::{account, exchange_person};
use suivi_store::{Conn, Tx};

use super::publish::publish_all_of;
use super::rows::{Person, json};
use super::seats::{seat, seats};
use super::telling::address;
use crate::accounts::count_message;
use crate::hub::Audience;
use crate::mail::{self, ExchangeLetter, Letter};
use crate::mechanisms::one_line;
use crate::text::paragraphs;
use crate::trail::record_change;

/// What a person says of herself.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The seat, as [`crate::hub::voices::Voice::key`] names it; the first one where none is named.
    pub seat: Option<String>,
    /// Her name, as she wants it.
    pub name: String,
    /// What she can be asked about.
    pub topics: String,
    /// The languages she reads.
    pub languages: Vec<Language>,
    /// That she agrees; without it nothing is kept.
    pub agrees: bool,
}

/// Enters oneself into the directory, or changes one's entry.
pub fn join(tx: &mut Tx, actor: &Actor, entry: Entry) -> Result<Person> {
    let account_id = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    let voice = seat(tx.conn, actor, entry.seat.as_deref())?;
    let invalid = |field| move |problem| Refusal::invalid(field, problem);
    let name = one_line(&entry.name, 120).map_err(invalid("name"))?;
    let topics = paragraphs(&entry.topics, 1_000).map_err(invalid("topics"))?;
    for (field, is_missing) in
        [("name", name.is_empty()), ("topics", topics.is_empty()), ("languages", entry.languages.is_empty())]
    {
        if is_missing {
            return Err(Refusal::invalid(field, Problem::required("")).into());
        }
    }
    if !entry.agrees {
        return Err(Refusal::invalid("agrees", Problem::required("")).into());
    }
    super::model::no_personal_data("topics", &topics)?;
    let before = mine(tx.conn, actor)?;
    let languages: Vec<String> = entry.languages.iter().map(|language| language.code().to_owned()).collect();
    let row = Person {
        id: before.as_ref().map_or_else(new_id, |before| before.id.clone()),
        account_id: account_id.clone(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        speaker_role: voice.role.code().to_owned(),
        speaker_names: voice.names.to_json(),
        speaker_state: voice.state,
        name,
        topics,
        languages: json(&languages)?,
        created_at: before.as_ref().map_or(tx.now, |before| before.created_at),
        updated_at: tx.now,
    };
    match &before {
        Some(_) => diesel::update(exchange_person::table.find(&row.id)).set(&row).execute(tx.conn)?,
        None => diesel::insert_into(exchange_person::table).values(&row).execute(tx.conn)?,
    };
    record_change(tx, actor, "directory.join", before.as_ref(), &row)?;
    publish_all_of(tx, actor, &account_id)?;
    Ok(row)
}

/// Withdraws one's entry: it is gone from every page at once, and the name from what one asked and answered.
pub fn leave(tx: &mut Tx, actor: &Actor) -> Result<()> {
    let Some(row) = mine(tx.conn, actor)? else { return Ok(()) };
    forget(tx, actor, &row)
}

fn forget(tx: &mut Tx, actor: &Actor, row: &Person) -> Result<()> {
    diesel::delete(exchange_person::table.find(&row.id)).execute(tx.conn)?;
    record_change(tx, actor, "directory.leave", Some(row), row)?;
    publish_all_of(tx, actor, &row.account_id)
}

/// Takes out those whose account was shut or who hold no seat any more.
pub(super) fn forget_shut(tx: &mut Tx) -> Result<()> {
    let all: Vec<Person> = exchange_person::table.select(Person::as_select()).load(tx.conn)?;
    for row in all {
        let is_open = address(tx.conn, &row.account_id)?.is_some();
        let person = crate::accounts::actor_of(tx.conn, &row.account_id)?;
        if !is_open || seats(tx.conn, &person)?.is_empty() {
            forget(tx, &Actor::system(), &row)?;
        }
    }
    Ok(())
}

/// One's own entry, if there is one.
pub fn mine(conn: &mut Conn, actor: &Actor) -> Result<Option<Person>> {
    let Some(account_id) = &actor.user_id else { return Ok(None) };
    let row = exchange_person::table.filter(exchange_person::account_id.eq(account_id));
    Ok(row.select(Person::as_select()).first(conn).optional()?)
}

/// Everybody in the directory, by name, for the network.
pub fn people(conn: &mut Conn, actor: &Actor) -> Result<Vec<Person>> {
    actor.require_that(sees(actor))?;
    Ok(exchange_person::table
        .inner_join(account::table)
        .filter(account::disabled_at.is_null())
        .order((exchange_person::name, exchange_person::id))
        .select(Person::as_select())
        .load(conn)?)
}

/// One of them.
pub fn person(conn: &mut Conn, actor: &Actor, id: &str) -> Result<Person> {
    let found: Option<Person> = exchange_person::table
        .inner_join(account::table)
        .filter(exchange_person::id.eq(id).and(account::disabled_at.is_null()))
        .select(Person::as_select())
        .first(conn)
        .optional()?;
    let found = found.ok_or(Refusal::NotFound)?;
    actor.require_that(sees(actor))?;
    Ok(found)
}

/// The directory is the network's.
fn sees(actor: &Actor) -> bool {
    Audience::of(actor).contains(&Audience::Network)
}

/// Writes to a person of the directory by a letter. It carries the sender's name, seat and address, so that she can reply;
/// hers is never shown. Refuses many letters in a short time.
pub fn write_to(tx: &mut Tx, actor: &Actor, id: &str, message: &str) -> Result<()> {
    let to = person(tx.conn, actor, id)?;
    let account_id = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    let voice = seat(tx.conn, actor, None)?;
    let message = paragraphs(message, 4_000).map_err(|problem| Refusal::invalid("message", problem))?;
    if message.is_empty() {
        return Err(Refusal::invalid("message", Problem::required("")).into());
    }
    count_message(tx, &account_id)?;
    let (email, language) = address(tx.conn, &to.account_id)?.ok_or(Refusal::NotFound)?;
    let (from_email, _) = address(tx.conn, &account_id)?.ok_or(Refusal::NotFound)?;
    let from: String = account::table.find(&account_id).select(account::name).first(tx.conn)?;
    let letter = ExchangeLetter::Message {
        from: format!("{from}, {}", named(voice.names.best_text(language), voice.role)),
        reply_to: from_email,
        message,
    };
    mail::post(tx, &email, language, Letter::Exchange(Box::new(letter)), None)?;
    record_change(tx, actor, "directory.write", Some(&to), &to)
}

/// The name of a body with the role of who speaks for it, where that is not its secretariat.
fn named(name: &str, role: Role) -> String {
    match role {
        Role::SecretariatAdmin | Role::SecretariatOfficer | Role::PeerState | Role::HubEditor => {
            name.to_owned()
        }
        other => format!("{name} ({})", other.code()),
    }
}
