//! The monthly letter: what was new on the hub, questions that wait for an answer, events ahead. Titles of public things
//! with their links; what is the network's only as a number. Whoever has an account may have it, and ends it by one click.

use chrono::{Datelike, Months};
use diesel::prelude::*;
use sha2::{Digest as _, Sha256};
use suivi_kernel::{Actor, Date, Language, Refusal, Result, Timestamp, new_id};
use suivi_store::schema::{exchange_digest, exchange_question, shelf};
use suivi_store::{Conn, Entry, Tx};

use super::model::Standing;
use super::rows::Digest;
use super::telling::address;
use crate::accounts::secret;
use crate::hub::Audience;
use crate::hub::shelf::{Facet, Filter, Item, Kind, Order, list};
use crate::mail::{self, DigestLetter, ExchangeLetter, Letter, LetterItem};

/// The last day of a month on which the letter for the month before still goes out.
const LAST_DAY: u32 = 7;
/// How many things of a kind a letter names.
const NAMED: usize = 15;

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// The first day of the next.
    pub next: Date,
}

impl Month {
    /// The month before the one that a day lies in.
    pub fn before(day: Date) -> Option<Self> {
        let next = day.with_day(1)?;
        Some(Month { first: next.checked_sub_months(Months::new(1))?, next })
    }

    fn holds(self, at: Timestamp) -> bool {
        (self.first..self.next).contains(&at.date())
    }
}

/// Asks for the letter; asking again changes nothing.
pub fn take_digest(tx: &mut Tx, actor: &Actor) -> Result<()> {
    let account_id = actor.user_id.clone().ok_or(Refusal::SignInNeeded)?;
    if takes_digest(tx.conn, actor)? {
        return Ok(());
    }
    let mut row =
        Digest { id: new_id(), account_id, token_hash: String::new(), created_at: tx.now, sent_for: None };
    row.token_hash = secret::digest(&token_of(&row));
    diesel::insert_into(exchange_digest::table).values(&row).execute(tx.conn)?;
    record(tx, actor, "digest.take", &row);
    Ok(())
}

/// Whether the actor gets the letter.
pub fn takes_digest(conn: &mut Conn, actor: &Actor) -> Result<bool> {
    let Some(account_id) = &actor.user_id else { return Ok(false) };
    let there = exchange_digest::table.filter(exchange_digest::account_id.eq(account_id)).count();
    Ok(there.get_result::<i64>(conn)? > 0)
}

/// Ends one's letter, by one's account or by the secret of a link; ending what has ended is no mistake.
pub fn end_digest(tx: &mut Tx, actor: &Actor, token: Option<&str>) -> Result<()> {
    let mut wanted = exchange_digest::table.into_boxed::<suivi_store::Backend>();
    wanted = match (token, &actor.user_id) {
        (Some(token), _) => wanted.filter(exchange_digest::token_hash.eq(secret::digest(token))),
        (None, Some(account_id)) => wanted.filter(exchange_digest::account_id.eq(account_id)),
        (None, None) => return Err(Refusal::SignInNeeded.into()),
    };
    let Some(row) = wanted.select(Digest::as_select()).first(tx.conn).optional()? else { return Ok(()) };
    diesel::delete(exchange_digest::table.find(&row.id)).execute(tx.conn)?;
    record(tx, actor, "digest.end", &row);
    Ok(())
}

/// Whether a link of a letter still stands for somebody.
pub fn finds_digest(conn: &mut Conn, token: &str) -> Result<bool> {
    let there = exchange_digest::table.filter(exchange_digest::token_hash.eq(secret::digest(token))).count();
    Ok(there.get_result::<i64>(conn)? > 0)
}

/// The secret of a letter's link, made from what only its row holds: it is looked up by its digest.
fn token_of(row: &Digest) -> String {
    let made = format!("{} {} {}", row.id, row.account_id, row.created_at.and_utc().timestamp_micros());
    hex::encode(Sha256::digest(made))
}

/// The trail notes that somebody takes or ended the letter.
fn record(tx: &mut Tx, actor: &Actor, action: &'static str, row: &Digest) {
    let entry = Entry { action, object_kind: "digest", object_id: &row.id, ..Entry::default() };
    tx.record(actor, entry);
}

/// Sends the letter about last month in the first days of this one, once to each who took it before this month began.
/// Answers how many went out; may be asked again and again.
pub fn send_digests(tx: &mut Tx) -> Result<usize> {
    let today = tx.now.date();
    let Some(month) = Month::before(today).filter(|_| today.day() <= LAST_DAY) else { return Ok(0) };
    let due: Vec<Digest> = exchange_digest::table
        .filter(exchange_digest::sent_for.is_null().or(exchange_digest::sent_for.lt(month.first)))
        .select(Digest::as_select())
        .load(tx.conn)?;
    let due: Vec<Digest> = due.into_iter().filter(|row| row.created_at.date() < month.next).collect();
    if due.is_empty() {
        return Ok(0);
    }
    let told = Told::of(tx.conn, month, today)?;
    let mut sent = 0;
    for row in due {
        diesel::update(exchange_digest::table.find(&row.id))
            .set(exchange_digest::sent_for.eq(month.first))
            .execute(tx.conn)?;
        let Some((email, language)) = address(tx.conn, &row.account_id)? else { continue };
        let reader = crate::accounts::actor_of(tx.conn, &row.account_id)?;
        let network = network_items(tx.conn, &reader, month)?;
        let Some(letter) = told.letter(&row, month, language, network)? else { continue };
        let letter = Letter::Exchange(Box::new(ExchangeLetter::Digest(letter)));
        mail::post(tx, &email, language, letter, None)?;
        sent += 1;
    }
    Ok(sent)
}

/// What every letter of a month tells: public things only.
struct Told {
    new: Vec<Item>,
    questions: Vec<Item>,
    events: Vec<Item>,
}

impl Told {
    fn of(conn: &mut Conn, month: Month, today: Date) -> Result<Self> {
        let hidden: Vec<String> = exchange_question::table
            .filter(exchange_question::hidden_at.is_not_null())
            .select(exchange_question::id)
            .load(conn)?;
        let midnight = |day: Date| day.and_time(chrono::NaiveTime::MIN);
        let new: Vec<Item> = shelf::table
            .filter(shelf::audience.eq(Audience::Public.code()).and(shelf::withdrawn_at.is_null()))
            .filter(
                shelf::published_at
                    .ge(midnight(month.first))
                    .and(shelf::published_at.lt(midnight(month.next))),
            )
            .order((shelf::published_at.desc(), shelf::seq.desc()))
            .select(Item::as_select())
            .load(conn)?;
        let public = Actor::visitor();
        let open = Filter {
            kinds: vec![Kind::Question],
            facets: vec![Facet::new("standing", Standing::Unanswered.code())],
            ..Filter::default()
        };
        let questions = list(conn, &public, &open)?.0;
        let ahead = Filter { kinds: vec![Kind::Event], order: Order::Dated, ..Filter::default() };
        let mut events = list(conn, &public, &ahead)?.0;
        events.retain(|item| item.dated.is_some_and(|day| day >= today));
        let seen = |items: Vec<Item>| items.into_iter().filter(|item| !hidden.contains(&item.id)).collect();
        Ok(Told { new: seen(new), questions: seen(questions), events })
    }

    /// The letter for one reader; none where there is nothing to tell.
    fn letter(
        &self,
        row: &Digest,
        month: Month,
        language: Language,
        network: usize,
    ) -> Result<Option<DigestLetter>> {
        if self.new.is_empty() && self.questions.is_empty() && self.events.is_empty() && network == 0 {
            return Ok(None);
        }
        let named = |items: &[Item]| -> Result<Vec<LetterItem>> {
            items.iter().take(NAMED).map(|item| letter_item(item, language)).collect()
        };
        Ok(Some(DigestLetter {
            month: month.first.format("%Y-%m").to_string(),
            news: named(&self.new)?,
            more: self.new.len().saturating_sub(NAMED),
            questions: named(&self.questions)?,
            events: named(&self.events)?,
            network,
            token: token_of(row),
        }))
    }
}

/// How many things beyond the public ones were new to this reader.
fn network_items(conn: &mut Conn, reader: &Actor, month: Month) -> Result<usize> {
    let seen: Vec<&str> = Audience::of(reader)
        .iter()
        .filter(|audience| **audience != Audience::Public)
        .map(|audience| audience.code())
        .collect();
    let times: Vec<Timestamp> = shelf::table
        .filter(shelf::audience.eq_any(seen).and(shelf::withdrawn_at.is_null()))
        .select(shelf::published_at)
        .load(conn)?;
    Ok(times.into_iter().filter(|at| month.holds(*at)).count())
}

fn letter_item(item: &Item, language: Language) -> Result<LetterItem> {
    Ok(LetterItem { title: item.titles()?.best_text(language).to_owned(), path: Some(path_of(item)) })
}

/// Where the page of a thing on the shelf is, below the hub.
fn path_of(item: &Item) -> String {
    let folder = match item.kind.as_str() {
        "profile" => "profiles",
        "practice" => "practices",
        "resource" => "resources",
        "page" => "knowledge",
        "question" => "questions",
        "announcement" => "announcements",
        "event" => "events",
        other => other,
    };
    format!("{folder}/{}", item.slug)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_month_before_january_is_december() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let month = Month::before(day("2027-01-03")).unwrap();
        assert_eq!((month.first, month.next), (day("2026-12-01"), day("2027-01-01")));
        assert!(month.holds("2026-12-31T23:59:00".parse().unwrap()));
        assert!(!month.holds("2027-01-01T00:00:00".parse().unwrap()));
    }
}
