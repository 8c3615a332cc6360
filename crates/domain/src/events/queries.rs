//! Reading events: the public ones from the shelf, an organiser's own with what waits for them.

use diesel::prelude::*;
use suivi_kernel::{Actor, Date, FieldProblem, Refusal, Result, Zone};
use suivi_store::Conn;
use suivi_store::schema::{event, event_registration};

use super::access::{by_slug, organises, read};
use super::document::EventDocument;
use super::model::{EventStatus, Standing, Task, Way, tasks};
use super::rows::{Event, Feedback, ReportVersion};
use super::{feedback, needs, publishing, reports, steps};
use crate::hub::shelf::{self, Item, Kind};
use crate::mechanisms;

/// An event as its page shows it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Its address.
    pub slug: String,
    /// What the page shows.
    pub document: EventDocument,
    /// What stands on the shelf; none for a draft.
    pub item: Option<Item>,
    /// Who organises it on this node: the mechanism's name; none for another node's.
    pub event: Option<Event>,
    /// Whether the reader organises it.
    pub organises: bool,
    /// Whether the reader is named to read what participants need.
    pub reads_needs: bool,
}

/// The event at an address: from the shelf for whoever may know of it, a draft for those who organise it.
pub fn shown(conn: &mut Conn, actor: &Actor, slug: &str) -> Result<Shown> {
    let item = match shelf::item(conn, actor, Kind::Event, slug) {
        Ok(item) => Some(item),
        Err(error) if error.is_not_found() => None,
        Err(error) => return Err(error),
    };
    let own = match &item {
        Some(item) => event::table.find(&item.id).select(Event::as_select()).first(conn).optional()?,
        None => Some(by_slug(conn, slug)?),
    };
    let may = match &own {
        Some(event) => organises(conn, actor, event)?,
        None => false,
    };
    let document = match (&item, &own) {
        (Some(item), _) => item.document()?,
        (None, Some(event)) if may => publishing::document(conn, event)?,
        _ => return Err(Refusal::NotFound.into()),
    };
    let reads_needs = match &own {
        Some(event) => needs::is_reader(conn, actor, event)?,
        None => false,
    };
    Ok(Shown { slug: slug.to_owned(), document, item, event: own, organises: may, reads_needs })
}

/// An event as somebody sees it who is registered: the link says enough.
pub fn shown_to_registered(conn: &mut Conn, event: &Event) -> Result<Shown> {
    Ok(Shown {
        slug: event.slug.clone(),
        document: publishing::document(conn, event)?,
        item: None,
        event: Some(event.clone()),
        organises: false,
        reads_needs: false,
    })
}

/// How many take part and wait, in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Places {
    /// In the room or on the line.
    pub way: Way,
    /// How many there are; none for as many as come.
    pub limit: Option<i32>,
    /// How many are taken. Assistants are not counted.
    pub taken: i64,
    /// How many wait.
    pub waiting: i64,
    /// How many personal assistants come along.
    pub assistants: i64,
}

/// What an organiser sees beside the page.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Places, by way.
    pub places: Vec<Places>,
    /// The timeline.
    pub tasks: Vec<Task>,
    /// What keeps it from being opened.
    pub before_opening: Vec<FieldProblem>,
    /// What keeps it from being closed.
    pub before_closing: Vec<FieldProblem>,
    /// What those who took part said.
    pub feedback: Vec<Feedback>,
}

/// What an organiser sees beside the page.
pub fn desk(conn: &mut Conn, event: &Event) -> Result<Desk> {
    let zone: Zone = event.zone.parse()?;
    let mut places = Vec::new();
    for way in event.mode()?.ways() {
        let rows: Vec<(String, i32)> = event_registration::table
            .filter(event_registration::event_id.eq(&event.id).and(event_registration::mode.eq(way.code())))
            .select((event_registration::standing, event_registration::assistants))
            .load(conn)?;
        let count = |standing: Standing| {
            i64::try_from(rows.iter().filter(|(one, _)| one == standing.code()).count()).unwrap_or(i64::MAX)
        };
        let confirmed = rows.iter().filter(|(standing, _)| standing == Standing::Confirmed.code());
        places.push(Places {
            way: *way,
            limit: if *way == Way::InPerson { event.seats } else { event.lines },
            taken: count(Standing::Confirmed),
            waiting: count(Standing::Waiting),
            assistants: confirmed.map(|(_, assistants)| i64::from(*assistants)).sum(),
        });
    }
    let is_over = event.status()?.is_over();
    let mut before_closing = steps::before_opening(event)?;
    before_closing.extend(reports::missing(conn, event)?);
    Ok(Desk {
        places,
        tasks: tasks(zone.day(event.starts_at), &read(&event.tasks)?),
        before_opening: steps::before_opening(event)?,
        before_closing,
        feedback: if is_over { feedback::all(conn, event)? } else { Vec::new() },
    })
}

/// The events that the actor organises and that want something: drafts, what lies ahead, reports that are due.
pub fn own(conn: &mut Conn, actor: &Actor) -> Result<Vec<Event>> {
    let done = [EventStatus::Closed.code(), EventStatus::Cancelled.code()];
    let all: Vec<Event> = event::table
        .filter(event::status.ne_all(done))
        .order(event::starts_at)
        .select(Event::as_select())
        .load(conn)?;
    let mut found = Vec::new();
    for event in all {
        if organises(conn, actor, &event)? {
            found.push(event);
        }
    }
    Ok(found)
}

/// The tasks of an event whose time has come.
pub fn due_now(event: &Event, today: Date) -> Result<Vec<Task>> {
    let zone: Zone = event.zone.parse()?;
    let all = tasks(zone.day(event.starts_at), &read(&event.tasks)?);
    Ok(all.into_iter().filter(|task| task.is_due_now(today)).collect())
}

/// The time zone that the reader works in: that of the first mechanism the reader belongs to.
pub fn national_zone(conn: &mut Conn, actor: &Actor) -> Result<Option<Zone>> {
    for held in &actor.memberships {
        let mechanism = mechanisms::mechanism_by_id(conn, &held.mechanism_id)?;
        if mechanism.level != mechanisms::Level::World {
            return Ok(Some(crate::followup::rules::rules(conn, &mechanism.id)?.time_zone.parse()?));
        }
    }
    Ok(None)
}

/// One form of the report in one language, for the organiser's editor and for files of drafts.
pub fn report(
    conn: &mut Conn,
    event: &Event,
    form: &str,
    language: &str,
) -> Result<Option<(ReportVersion, Vec<reports::Current>)>> {
    let all = reports::current(conn, event)?;
    let found = all.iter().find(|one| one.row.form == form && one.row.language == language);
    Ok(found.map(|one| one.row.clone()).map(|row| (row, all)))
}
