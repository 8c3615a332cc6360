//! News by mail for anybody: an address asks, confirms, is told once a week what was published, and ends it with one
//! click. It is kept no longer: one that does not confirm is forgotten after three days, one that ends it at once.

use chrono::{Datelike, Duration};
use diesel::prelude::*;
use sha2::{Digest, Sha256};
use suivi_kernel::{Actor, Language, Refusal, Result, Timestamp, Zone, new_id, vocab};
use suivi_store::schema::subscription;
use suivi_store::{Conn, Entry, Tx};

use super::items::Name;
use super::news::{About, News, latest};
use super::rows::Subscription;
use super::rules::rules;
use crate::accounts::{EmailAddress, count_letter, secret};
use crate::mail::{self, Letter, LetterItem, PublishedLetter, SubscriptionLetter};
use crate::mechanisms::{self, Mechanism};

/// How many days an address has to confirm.
const CONFIRM_DAYS: i64 = 3;
/// How many publications a letter names.
const NAMED: usize = 25;
/// The hour of the national clock from which on letters go out on a Monday.
const MORNING: u32 = 7;

/// Somebody who wants to be told.
#[derive(Clone, Debug)]
pub struct NewSubscription<'a> {
    /// The address.
    pub email: &'a str,
    /// The language of the letters.
    pub language: Language,
    /// What about.
    pub about: About,
    /// Where the request came from, for throttling only.
    pub network: &'a str,
}

/// Notes the wish and sends a letter to confirm it. An address that is told already gets no second letter, and the
/// answer is the same: nobody learns who reads what.
pub fn ask(tx: &mut Tx, mechanism: &Mechanism, new: NewSubscription) -> Result<()> {
    let email: EmailAddress = new.email.parse().map_err(|problem| Refusal::invalid("email", problem))?;
    count_letter(tx, &email, new.network)?;
    let same = subscription::table
        .filter(subscription::mechanism_id.eq(&mechanism.id).and(subscription::email.eq(email.as_str())))
        .filter(subscription::about_kind.eq(new.about.kind()).and(subscription::about_id.eq(new.about.id())))
        .select(Subscription::as_select());
    let known: Option<Subscription> = same.first(tx.conn).optional()?;
    if known.as_ref().is_some_and(|known| known.confirmed_at.is_some()) {
        return Ok(());
    }
    if let Some(unconfirmed) = &known {
        diesel::delete(subscription::table.find(&unconfirmed.id)).execute(tx.conn)?;
    }
    let mut row = Subscription {
        id: new_id(),
        mechanism_id: mechanism.id.clone(),
        email: email.to_string(),
        language: new.language.code().to_owned(),
        about_kind: new.about.kind().to_owned(),
        about_id: new.about.id().to_owned(),
        token_hash: String::new(),
        created_at: tx.now,
        confirmed_at: None,
        last_sent_at: None,
        ended_at: None,
    };
    let token = token_of(&row);
    row.token_hash = secret::digest(&token);
    diesel::insert_into(subscription::table).values(&row).execute(tx.conn)?;
    let letter = Letter::Subscription(SubscriptionLetter {
        mechanism: mechanism.names.best_text(new.language).to_owned(),
        about: name_of(tx.conn, mechanism, &new.about, new.language)?,
        token,
        days: CONFIRM_DAYS,
    });
    mail::post(tx, email.as_str(), new.language, letter, Some(&mechanism.id))
}

/// The secret of a subscription's links, made from what only its row holds: so that every letter can carry it, while
/// it is looked up by its digest.
fn token_of(row: &Subscription) -> String {
    let made = format!("{} {} {}", row.id, row.email, row.created_at.and_utc().timestamp_micros());
    hex::encode(Sha256::digest(made))
}

/// A subscription as its links show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The mechanism.
    pub mechanism: Mechanism,
    /// What it is about, in words.
    pub about: String,
    /// Whether the address confirmed it.
    pub is_confirmed: bool,
}

fn by_token(conn: &mut Conn, token: &str, now: Timestamp) -> Result<Subscription> {
    let found: Option<Subscription> = subscription::table
        .filter(subscription::token_hash.eq(secret::digest(token)))
        .select(Subscription::as_select())
        .first(conn)
        .optional()?;
    let is_alive = |row: &Subscription| row.confirmed_at.is_some() || row.created_at > now - WAITS;
    Ok(found.filter(is_alive).ok_or(Refusal::NotFound)?)
}

const WAITS: Duration = Duration::days(CONFIRM_DAYS);

/// What a link is about.
pub fn find(conn: &mut Conn, token: &str, language: Language, now: Timestamp) -> Result<Found> {
    let row = by_token(conn, token, now)?;
    let mechanism = mechanisms::mechanism_by_id(conn, &row.mechanism_id)?;
    let about = About::parse(conn, &mechanism, &row.about_kind, &row.about_id)?;
    let about = name_of(conn, &mechanism, &about, language)?;
    Ok(Found { mechanism, about, is_confirmed: row.confirmed_at.is_some() })
}

/// Confirms a subscription: from now on the address is told.
pub fn confirm(tx: &mut Tx, token: &str) -> Result<()> {
    let row = by_token(tx.conn, token, tx.now)?;
    diesel::update(subscription::table.find(&row.id))
        .set(subscription::confirmed_at.eq(row.confirmed_at.or(Some(tx.now))))
        .execute(tx.conn)?;
    record(tx, "subscription.confirm", &row);
    Ok(())
}

/// Ends a subscription and forgets the address. Ending what has ended already is no mistake.
pub fn end(tx: &mut Tx, token: &str) -> Result<()> {
    let Ok(row) = by_token(tx.conn, token, tx.now) else { return Ok(()) };
    diesel::delete(subscription::table.find(&row.id)).execute(tx.conn)?;
    record(tx, "subscription.end", &row);
    Ok(())
}

/// The trail notes that somebody was told or ended it, never who.
fn record(tx: &mut Tx, action: &'static str, row: &Subscription) {
    let entry = Entry {
        action,
        object_kind: "subscription",
        object_id: &row.id,
        mechanism_id: Some(&row.mechanism_id),
        ..Entry::default()
    };
    tx.record(&Actor::visitor(), entry);
}

/// Forgets the addresses that have not confirmed in time.
pub fn sweep(tx: &mut Tx) -> Result<()> {
    let old = subscription::confirmed_at.is_null().and(subscription::created_at.lt(tx.now - WAITS));
    diesel::delete(subscription::table.filter(old)).execute(tx.conn)?;
    Ok(())
}

/// The beginning of the week in which letters go out, once it is Monday morning; in UTC.
fn this_week(zone: &Zone, now: Timestamp) -> Option<Timestamp> {
    let local = zone.local(now);
    let monday = local.date() - Duration::days(local.weekday().num_days_from_monday().into());
    let morning = zone.instant(monday.and_hms_opt(MORNING, 0, 0)?);
    (morning <= now).then_some(morning)
}

/// Puts the week's letters in the queue, for those who were not told yet this week. Answers how many; may be asked
/// again and again.
pub fn send_week(tx: &mut Tx, mechanism: &Mechanism) -> Result<usize> {
    let zone: Zone = rules(tx.conn, &mechanism.id)?.time_zone.parse()?;
    let Some(morning) = this_week(&zone, tx.now) else { return Ok(0) };
    let due: Vec<Subscription> = subscription::table
        .filter(subscription::mechanism_id.eq(&mechanism.id).and(subscription::ended_at.is_null()))
        .filter(subscription::confirmed_at.lt(morning))
        .filter(subscription::last_sent_at.is_null().or(subscription::last_sent_at.lt(morning)))
        .select(Subscription::as_select())
        .load(tx.conn)?;
    let mut sent = 0;
    for row in due {
        let untold = subscription::last_sent_at.is_null().or(subscription::last_sent_at.lt(morning));
        let taken = diesel::update(subscription::table.filter(subscription::id.eq(&row.id).and(untold)))
            .set(subscription::last_sent_at.eq(tx.now))
            .execute(tx.conn)?;
        // Another worker may have been quicker.
        if taken == 1 && tell(tx, mechanism, &row)? {
            sent += 1;
        }
    }
    Ok(sent)
}

/// Writes the letter of one subscription; answers whether there was anything to tell.
fn tell(tx: &mut Tx, mechanism: &Mechanism, row: &Subscription) -> Result<bool> {
    let about = match About::parse(tx.conn, mechanism, &row.about_kind, &row.about_id) {
        Ok(about) => about,
        // What it was about may be gone; then there is nothing to tell.
        Err(error) if error.is_not_found() => return Ok(false),
        Err(error) => return Err(error),
    };
    let news = latest(tx.conn, mechanism, &about, row.last_sent_at.or(row.confirmed_at), NAMED + 1)?;
    if news.is_empty() {
        return Ok(false);
    }
    let language: Language = row.language.parse()?;
    let letter = Letter::Published(Box::new(PublishedLetter {
        mechanism: mechanism.names.best_text(language).to_owned(),
        slug: mechanism.slug.clone(),
        about: name_of(tx.conn, mechanism, &about, language)?,
        items: news.iter().take(NAMED).map(|news| letter_item(news, language)).collect(),
        more: news.len().saturating_sub(NAMED),
        token: token_of(row),
    }));
    mail::post(tx, &row.email, language, letter, Some(&mechanism.id))?;
    Ok(true)
}

fn letter_item(news: &News, language: Language) -> LetterItem {
    let speaker = news.institution.as_ref().map(|(_, names)| names.best_text(language));
    let words = news.item.words(language);
    let title = match (&news.item.name, speaker) {
        (Name::Recommendation { body, paragraph: Some(paragraph), .. }, None) => {
            format!("{body} {paragraph}: {words}")
        }
        (_, Some(speaker)) => format!("{speaker}: {words}"),
        (_, None) => words.to_owned(),
    };
    LetterItem { title, path: Some(news.item.path()) }
}

/// What a subscription or feed is about, in words.
pub fn name_of(conn: &mut Conn, mechanism: &Mechanism, about: &About, language: Language) -> Result<String> {
    let term = |term: Option<&vocab::Term>, code: &str| {
        term.map_or(code, |term| term.names.best_text(language)).to_owned()
    };
    Ok(match about {
        About::Mechanism => mechanism.names.best_text(language).to_owned(),
        About::Recommendation(slug) => slug.to_uppercase().replace('-', " "),
        About::Theme(code) => term(vocab::theme(code), code),
        About::Person(code) => term(vocab::person(code), code),
        About::Sdg(code) => format!("{code} {}", term(vocab::sdg(code), code)),
        About::Institution(slug) => {
            let institution = mechanisms::institution(conn, &mechanism.id, slug)?;
            institution.names.best_text(language).to_owned()
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday_morning_by_the_national_clock() {
        let apia: Zone = "Pacific/Apia".parse().unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        // Monday 23 November 2026, 7:00 in Apia is Sunday 18:00 in UTC.
        assert_eq!(this_week(&apia, at("2026-11-22T18:00:00")), Some(at("2026-11-22T18:00:00")));
        assert_eq!(this_week(&apia, at("2026-11-22T17:59:00")), None);
        assert_eq!(this_week(&apia, at("2026-11-28T10:00:00")), Some(at("2026-11-22T18:00:00")));
    }
}
