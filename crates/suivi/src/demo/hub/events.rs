//! Ten events: ahead, under way, over and cancelled.

use chrono::Duration;
use serde::Deserialize;
use suivi_domain::Secrets;
use suivi_domain::events::commands;
use suivi_domain::events::facts::Facts;
use suivi_domain::events::model::{Mode, Needs, Offer, ReportForm};
use suivi_domain::events::programme::{self, NewSession};
use suivi_domain::events::registration::{self, NewRegistration, Wishes};
use suivi_domain::events::reports::{self, NewTest};
use suivi_domain::events::rows::Event;
use suivi_domain::events::steps;
use suivi_domain::hub::Audience;
use suivi_kernel::{Actor, Language, LocalText, Result, Timestamp};
use suivi_store::Tx;

use super::super::{demo_file, file};
use super::circle::Circle;
use super::{ago, lacking};

#[derive(Deserialize)]
struct Entry {
    state: String,
    kind: String,
    mode: String,
    days_from_today: i64,
    hours: f64,
    status: String,
    titles: LocalText,
    summaries: LocalText,
    capacity: Option<i32>,
}

/// Prepares them, and holds those that are over.
pub fn invite(tx: &mut Tx, circle: &Circle, secrets: &Secrets) -> Result<()> {
    let entries: Vec<Entry> = file(demo_file!("hub/events"), "events")?;
    for entry in &entries {
        let today = tx.now.date();
        let starts = (today + Duration::days(entry.days_from_today)).and_time(chrono::NaiveTime::MIN)
            + Duration::hours(13);
        // Announced two months before, or as long ago as it can be.
        let days = (60 - entry.days_from_today).max(3);
        let organiser = match entry.state.as_str() {
            "hub" => circle.editor.clone(),
            state => circle.of(state)?.officer.clone(),
        };
        let event = ago(tx, days, |tx| prepare(tx, &organiser, entry, starts))?;
        ago(tx, days - 1, |tx| fill(tx, &organiser, entry, &event.slug, secrets))?;
        if entry.days_from_today < 0 && entry.status != "cancelled" {
            ago(tx, -entry.days_from_today - 1, |tx| hold(tx, &organiser, entry, &event.slug))?;
        }
    }
    Ok(())
}

fn prepare(tx: &mut Tx, organiser: &Actor, entry: &Entry, starts: Timestamp) -> Result<Event> {
    let mode: Mode = entry.mode.parse().map_err(|_| lacking(&entry.mode))?;
    let facts = Facts {
        kind: entry.kind.parse().map_err(|_| lacking(&entry.kind))?,
        titles: entry.titles.clone(),
        concepts: entry.summaries.clone(),
        mode,
        venue: if mode == Mode::Online { String::new() } else { "Hall of the Assembly, room 2".to_owned() },
        zone: "Europe/Zurich".to_owned(),
        starts,
        ends: starts + Duration::minutes((entry.hours * 60.0) as i64),
        languages: vec![Language::En, Language::Fr],
        states: Vec::new(),
        audience: Audience::Public,
        seats: entry.capacity.filter(|_| mode != Mode::Online),
        lines: entry.capacity.filter(|_| mode == Mode::Online),
        closes: None,
        contact: "events@example.org".to_owned(),
        organisers: String::new(),
        joining: (mode != Mode::InPerson).then(|| "https://meet.example.org/room".to_owned()),
        extra_minute: true,
    };
    let event = commands::create(tx, organiser, None, &facts)?;
    let said: Vec<(String, Option<Offer>, Option<String>)> = mode
        .provisions()
        .enumerate()
        .map(|(at, one)| {
            let offer = match one.code.as_str() {
                "audio_description" | "braille" => Offer::NotOffered,
                _ if at % 3 == 1 => Offer::OnRequest,
                _ => Offer::Offered,
            };
            (one.code.clone(), Some(offer), None)
        })
        .collect();
    let event = commands::state_provisions(tx, organiser, &event.slug, &said, event.revision)?;
    for (begin, titles) in [(0, &entry.titles), (45, &entry.summaries)] {
        let session = NewSession {
            starts: starts + Duration::minutes(begin),
            ends: starts + Duration::minutes(begin + 40),
            titles: titles.clone(),
            moderator: String::new(),
            speakers: String::new(),
            languages: Vec::new(),
        };
        programme::put_session(tx, organiser, &event.slug, None, &session)?;
    }
    steps::announce(tx, organiser, &event.slug, event.revision)
}

fn fill(tx: &mut Tx, organiser: &Actor, entry: &Entry, slug: &str, secrets: &Secrets) -> Result<()> {
    let event = suivi_domain::events::owned(tx.conn, organiser, slug)?;
    match entry.status.as_str() {
        "announced" => return Ok(()),
        "cancelled" => {
            steps::cancel(
                tx,
                organiser,
                slug,
                "The room was not accessible. It will be held again.",
                event.revision,
            )?;
            return Ok(());
        }
        _ => steps::open(tx, organiser, slug, event.revision)?,
    };
    for (at, name) in
        PEOPLE.iter().enumerate().take(entry.capacity.map_or(2, |places| places.clamp(2, 4) as usize + 1))
    {
        let new = NewRegistration {
            name,
            email: &format!("guest{at}@{slug}.example.org"),
            consents: true,
            wishes: Wishes {
                organisation: "Federation of Civil Society of Sama".to_owned(),
                state: None,
                way: event.mode()?.ways()[0],
                assistants: 0,
                needs: Needs::default(),
            },
            language: Language::En,
            network: &format!("{slug}/{at}"),
        };
        registration::register(tx, &Actor::visitor(), secrets, slug, &new)?;
    }
    Ok(())
}

/// Invented people.
const PEOPLE: [&str; 5] = ["Irina Salvo", "Marek Odunda", "Leila Quintar", "Tobias Renwick", "Anh Delacour"];

fn hold(tx: &mut Tx, organiser: &Actor, entry: &Entry, slug: &str) -> Result<()> {
    let event = suivi_domain::events::owned(tx.conn, organiser, slug)?;
    let event = steps::hold(tx, organiser, slug, event.revision)?;
    if entry.status == "held" {
        return Ok(());
    }
    let event = steps::await_report(tx, organiser, slug, event.revision)?;
    if entry.status == "report_due" {
        return Ok(());
    }
    let title = entry.titles.best_text(Language::En).to_owned();
    let report = "# What was said\n\nThree mechanisms told what their children’s panels changed.\n\n# What was agreed\n\nThe rules of safety are shared with everybody.";
    let easy = "Children spoke.\n\nAdults listened.\n\nThree countries changed something.\n\nThe rules are now on this page.";
    reports::write(tx, organiser, slug, (ReportForm::Standard, Language::En), (&title, report), 0)?;
    reports::write(tx, organiser, slug, (ReportForm::EasyRead, Language::En), (&title, easy), 0)?;
    let test = NewTest {
        readers: "A reading group of five".to_owned(),
        is_native: true,
        tested_on: tx.now.date(),
        note: None,
    };
    reports::record_test(tx, organiser, slug, Language::En, test)?;
    reports::make_accessible(tx, organiser, slug, Language::En)?;
    steps::close(tx, organiser, slug, event.revision)?;
    Ok(())
}
