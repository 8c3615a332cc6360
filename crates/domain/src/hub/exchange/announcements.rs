//! Announcements by the hub's editors and by mechanisms of States: for whom, and until which day.

use diesel::prelude::*;
use suivi_kernel::{Act, Actor, Date, Language, LocalText, ObjectKind, Problem, Refusal, Result, new_id};
use suivi_store::schema::exchange_announcement;
use suivi_store::{Conn, Tx};

use super::model::{AnnouncementDocument, beginning, no_personal_data_in_any};
use super::rows::{self, Announcement};
use super::seats::{Own, is_editor, seat_for, seats_for};
use crate::hub::Audience;
use crate::hub::shelf::{self, Facet, Kind, Offered};
use crate::hub::voices::Voice;
use crate::text::{needed_titles, paragraphs, paragraphs_in_each};
use crate::trail::{record_change, record_with_reason};

/// Whoever keeps a State's profile, or the hub, may announce.
const MAY: (Act, ObjectKind) = (Act::Update, ObjectKind::StateProfile);

/// How many of one's own announcements a page lists.
const OWN: usize = 50;

/// An announcement before it is made.
#[derive(Clone, Debug)]
pub struct NewAnnouncement {
    /// The seat, as [`crate::hub::voices::Voice::key`] names it; the first one where none is named.
    pub seat: Option<String>,
    /// For whom.
    pub audience: Audience,
    /// The language of the original.
    pub language: Language,
    /// Its title.
    pub titles: LocalText,
    /// Its text, in Markdown.
    pub texts: LocalText,
    /// The last day on which it is shown.
    pub until: Option<Date>,
}

/// Whether the actor may announce anything.
pub fn may_announce(actor: &Actor) -> bool {
    actor.may_somewhere(MAY.0, MAY.1)
}

/// The seats from which the actor may announce.
pub fn announcement_seats(conn: &mut Conn, actor: &Actor) -> Result<Vec<Voice>> {
    seats_for(conn, actor, MAY.0, MAY.1)
}

struct Words {
    titles: LocalText,
    texts: LocalText,
}

impl NewAnnouncement {
    fn words(&self, today: Date) -> Result<Words> {
        let titles =
            needed_titles(&self.titles, 200).map_err(|problem| Refusal::invalid("titles", problem))?;
        let texts = paragraphs_in_each(&self.texts, super::LONGEST_BODY)
            .map_err(|problem| Refusal::invalid("texts", problem))?;
        if texts.0.is_empty() {
            return Err(Refusal::invalid("texts", Problem::required("")).into());
        }
        no_personal_data_in_any("titles", &titles)?;
        no_personal_data_in_any("texts", &texts)?;
        if let Some(until) = self.until.filter(|until| *until < today) {
            return Err(Refusal::invalid("until", Problem::due_in_past(until)).into());
        }
        Ok(Words { titles, texts })
    }
}

/// Announces something.
pub fn announce(tx: &mut Tx, actor: &Actor, new: NewAnnouncement) -> Result<Announcement> {
    let voice = seat_for(tx.conn, actor, MAY, new.seat.as_deref())?;
    let words = new.words(tx.now.date())?;
    let language = original(new.language, &words.titles);
    let row = Announcement {
        id: new_id(),
        mechanism_id: voice.mechanism_id,
        institution_id: voice.institution_id,
        speaker_role: voice.role.code().to_owned(),
        speaker_names: voice.names.to_json(),
        speaker_state: voice.state,
        slug: shelf::free_address(tx.conn, Kind::Announcement, words.titles.best_text(language))?,
        audience: new.audience.code().to_owned(),
        language: language.code().to_owned(),
        titles: words.titles.to_json(),
        texts: words.texts.to_json(),
        until: new.until,
        withdrawn_at: None,
        withdrawn_reason: None,
        created_by: actor.user_id.clone(),
        created_label: actor.label.clone(),
        created_at: tx.now,
        updated_at: tx.now,
        revision: 1,
    };
    diesel::insert_into(exchange_announcement::table).values(&row).execute(tx.conn)?;
    record_change(tx, actor, "announcement.make", None, &row)?;
    put(tx, actor, &row)?;
    Ok(row)
}

/// The language of the original: the one said, where there are words in it.
fn original(said: Language, titles: &LocalText) -> Language {
    titles.best(said).map_or(said, |(language, _)| language)
}

/// Changes an announcement of one's own seat.
pub fn revise_announcement(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
    new: NewAnnouncement,
    revision: i32,
) -> Result<Announcement> {
    let before = led(tx.conn, actor, slug)?;
    if before.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("withdrawn")).into());
    }
    if before.revision != revision {
        return Err(Refusal::Conflict(Problem::changed_since("")).into());
    }
    let words = new.words(tx.now.date())?;
    let after = Announcement {
        audience: new.audience.code().to_owned(),
        titles: words.titles.to_json(),
        texts: words.texts.to_json(),
        until: new.until,
        updated_at: tx.now,
        revision: before.revision + 1,
        ..before.clone()
    };
    diesel::update(exchange_announcement::table.find(&before.id)).set(&after).execute(tx.conn)?;
    record_change(tx, actor, "announcement.revise", Some(&before), &after)?;
    put(tx, actor, &after)?;
    Ok(after)
}

/// Takes an announcement back, with a public reason.
pub fn withdraw_announcement(tx: &mut Tx, actor: &Actor, slug: &str, reason: &str) -> Result<()> {
    let before = led(tx.conn, actor, slug)?;
    if before.withdrawn_at.is_some() {
        return Err(Refusal::Conflict(Problem::wrong_state("withdrawn")).into());
    }
    let reason = paragraphs(reason, 1_000).map_err(|problem| Refusal::invalid("reason", problem))?;
    if reason.is_empty() {
        return Err(Refusal::invalid("reason", Problem::required("")).into());
    }
    let after = Announcement {
        withdrawn_at: Some(tx.now),
        withdrawn_reason: Some(reason.clone()),
        updated_at: tx.now,
        revision: before.revision + 1,
        ..before.clone()
    };
    diesel::update(exchange_announcement::table.find(&before.id)).set(&after).execute(tx.conn)?;
    record_with_reason(tx, actor, "announcement.withdraw", Some(&before), &after, Some(&reason))?;
    shelf::withdraw(tx, actor, &before.id, Some(&reason))
}

/// Announcements past their last day go from the shelf.
pub(super) fn take_down(tx: &mut Tx) -> Result<()> {
    let today = tx.now.date();
    let past: Vec<String> = exchange_announcement::table
        .filter(exchange_announcement::until.lt(today).and(exchange_announcement::withdrawn_at.is_null()))
        .select(exchange_announcement::id)
        .load(tx.conn)?;
    past.iter().try_for_each(|id| shelf::withdraw(tx, &Actor::system(), id, None))
}

fn put(tx: &mut Tx, actor: &Actor, row: &Announcement) -> Result<()> {
    let (titles, texts) = (LocalText::from_json(&row.titles)?, LocalText::from_json(&row.texts)?);
    let summaries = texts
        .0
        .iter()
        .fold(LocalText::default(), |all, (language, text)| all.with(*language, beginning(text, 240)));
    let document = AnnouncementDocument {
        titles: titles.clone(),
        texts: texts.clone(),
        speaker: rows::speaker(&row.speaker_names, &row.speaker_role, row.speaker_state.as_deref())?,
        at: row.created_at,
        until: row.until,
    };
    let whole = texts.0.into_iter().fold(titles.clone(), |all, (language, text)| {
        let title = all.get(language).map(|title| format!("{title}\n\n")).unwrap_or_default();
        all.with(language, format!("{title}{text}"))
    });
    let offered = Offered {
        kind: Kind::Announcement,
        id: &row.id,
        mechanism_id: &row.mechanism_id,
        institution_id: row.institution_id.as_deref(),
        slug: &row.slug,
        state: row.speaker_state.as_deref(),
        language: rows::language(&row.language)?,
        audience: rows::audience(&row.audience)?,
        titles,
        summaries,
        texts: whole,
        facets: vec![Facet::new("language", row.language.as_str())],
        dated: row.until,
        document: serde_json::to_value(&document)?,
    };
    shelf::put(tx, actor, offered)
}

/// An announcement of this node for who keeps it: its own seat, or an editor of the hub.
fn led(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Announcement> {
    announcement_own(conn, actor, slug)?.ok_or_else(|| Refusal::NotFound.into())
}

/// The same, or none where the actor does not keep it.
pub fn announcement_own(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Option<Announcement>> {
    let found: Option<Announcement> = exchange_announcement::table
        .filter(exchange_announcement::slug.eq(slug))
        .select(Announcement::as_select())
        .first(conn)
        .optional()?;
    let Some(found) = found else { return Ok(None) };
    let keeps = found.own().is_of(actor) || is_editor(conn, actor)?;
    Ok(keeps.then_some(found))
}

/// What the actor's seats announced and did not withdraw, the last first; also what is past its last day.
pub fn own_announcements(conn: &mut Conn, actor: &Actor) -> Result<Vec<Announcement>> {
    let mechanisms: Vec<&str> = actor.memberships.iter().map(|held| held.mechanism_id.as_str()).collect();
    let rows: Vec<Announcement> = exchange_announcement::table
        .filter(exchange_announcement::mechanism_id.eq_any(mechanisms))
        .filter(exchange_announcement::withdrawn_at.is_null())
        .order((exchange_announcement::created_at.desc(), exchange_announcement::id.desc()))
        .select(Announcement::as_select())
        .load(conn)?;
    Ok(rows.into_iter().filter(|row| row.own().is_of(actor)).take(OWN).collect())
}

impl Announcement {
    fn own(&self) -> Own<'_> {
        Own {
            mechanism_id: &self.mechanism_id,
            institution_id: self.institution_id.as_deref(),
            role: &self.speaker_role,
            created_by: self.created_by.as_deref(),
        }
    }
}
