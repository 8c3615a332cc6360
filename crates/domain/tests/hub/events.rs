//! A seminar, from the concept note to its three reports.

use chrono::Duration;
use diesel::prelude::*;
use suivi_domain::Secrets;
use suivi_domain::events::commands;
use suivi_domain::events::document::EventDocument;
use suivi_domain::events::facts::Facts;
use suivi_domain::events::model::{
    EventKind, Mode, Needs, Offer, ReportForm, Standing, Statements, Way, unstated,
};
use suivi_domain::events::registration::{self, NewRegistration, Wishes};
use suivi_domain::events::reports::{self, NewTest};
use suivi_domain::events::rows::{Event, Registration};
use suivi_domain::events::{feedback, keep_up, needs, queries, steps};
use suivi_domain::hub::shelf::{self, Facet, Filter, Kind};
use suivi_domain::hub::{Audience, ensure};
use suivi_domain::mechanisms::{Mechanism, create_mechanism};
use suivi_kernel::{Actor, Clock, Language, LocalText, Refusal, Result, Role, Timestamp};
use suivi_store::Db;
use suivi_store::schema::{audit, event, event_registration, job};
use suivi_store::testing::{Kind as Database, on_both};

use crate::sama::{machine, mechanism, person, refusal};

/// What no table may hold as it was said.
const CANARY: &str = "I use a wheelchair and need a seat by the aisle";

fn secrets() -> Secrets {
    Secrets::new([7; 32])
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

struct World {
    db: Db,
    officer: Actor,
}

impl World {
    fn new(db: Db) -> Self {
        db.write_here(ensure).unwrap();
        let sama: Mechanism = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
        let officer = person(&db, &sama, "amina", Role::SecretariatOfficer, None, Language::En);
        World { db, officer }
    }

    /// A seminar that begins in a hundred days, with so many seats.
    fn facts(&self, mode: Mode, seats: Option<i32>) -> Facts {
        let starts = self.db.clock().now() + Duration::days(100);
        Facts {
            kind: EventKind::Seminar,
            titles: LocalText::of(Language::En, "One register for all"),
            concepts: LocalText::of(Language::En, "# Why\n\nMechanisms share how they began."),
            mode,
            venue: "Harbour hall, Marova".to_owned(),
            zone: "Africa/Nairobi".to_owned(),
            starts,
            ends: starts + Duration::hours(7),
            languages: vec![Language::En, Language::Fr],
            states: vec!["XSA".to_owned()],
            audience: Audience::Public,
            seats,
            lines: None,
            closes: None,
            contact: "seminar@sama.example".to_owned(),
            organisers: "Mechanism of Sama".to_owned(),
            joining: Some("https://meet.sama.example/one".to_owned()),
            extra_minute: true,
        }
    }

    fn draft(&self, mode: Mode, seats: Option<i32>) -> Event {
        let facts = self.facts(mode, seats);
        self.db.write_here(|tx| commands::create(tx, &self.officer, None, &facts)).unwrap()
    }

    fn state_all(&self, event: &Event) -> Event {
        let mode: Mode = event.mode().unwrap();
        let said: Vec<_> = mode
            .provisions()
            .map(|one| (one.code.clone(), Some(Offer::Offered), Some("Ask until May.".to_owned())))
            .collect();
        self.db
            .write_here(|tx| {
                commands::state_provisions(tx, &self.officer, &event.slug, &said, event.revision)
            })
            .unwrap()
    }

    fn open(&self, mode: Mode, seats: Option<i32>) -> Event {
        let event = self.state_all(&self.draft(mode, seats));
        let announced =
            self.db.write_here(|tx| steps::announce(tx, &self.officer, &event.slug, event.revision)).unwrap();
        self.db.write_here(|tx| steps::open(tx, &self.officer, &event.slug, announced.revision)).unwrap()
    }

    fn register(&self, event: &Event, name: &str, assistants: i32, words: &str) -> Result<()> {
        let email = format!("{name}@people.example");
        let needs = Needs { provisions: vec!["hearing_loop".to_owned()], words: words.to_owned() };
        let new = NewRegistration {
            name,
            email: &email,
            consents: true,
            wishes: Wishes {
                organisation: "Voices of Marova".to_owned(),
                state: Some("XSA".to_owned()),
                way: Way::InPerson,
                assistants,
                needs,
            },
            language: Language::En,
            network: name,
        };
        self.db.write_here(|tx| registration::register(tx, &Actor::visitor(), &secrets(), &event.slug, &new))
    }

    fn standing(&self, event: &Event, name: &str) -> String {
        let (_, rows) =
            self.db.read_here(|conn| registration::list(conn, &self.officer, &event.slug)).unwrap();
        rows.into_iter().find(|row| row.name == name).map(|row| row.standing).unwrap_or_default()
    }

    fn token(&self, event: &Event, name: &str) -> String {
        let (_, rows) =
            self.db.read_here(|conn| registration::list(conn, &self.officer, &event.slug)).unwrap();
        registration::token_of(&secrets(), &rows.iter().find(|row| row.name == name).unwrap().id)
    }

    fn letters(&self, about: &str) -> i64 {
        let wanted = format!("%\"tells\":\"{about}\"%");
        self.db
            .read_here(|conn| {
                Ok(job::table.filter(job::payload.like(wanted)).count().get_result::<i64>(conn)?)
            })
            .unwrap()
    }

    fn row(&self, event: &Event) -> Event {
        self.db
            .read_here(|conn| Ok(event::table.find(&event.id).select(Event::as_select()).first(conn)?))
            .unwrap()
    }

    fn times(&self, action: &str) -> i64 {
        self.db
            .read_here(|conn| {
                Ok(audit::table.filter(audit::action.eq(action)).count().get_result::<i64>(conn)?)
            })
            .unwrap()
    }

    /// Moves the event so that it begins at an hour before or after now.
    fn begin_in(&self, event: &Event, from_now: Duration) {
        let starts = self.db.clock().now() + from_now;
        self.db
            .write_here(|tx| {
                diesel::update(event::table.find(&event.id))
                    .set((event::starts_at.eq(starts), event::ends_at.eq(starts + Duration::hours(7))))
                    .execute(tx.conn)?;
                diesel::update(event_registration::table)
                    .set(event_registration::created_at.eq(starts - Duration::days(60)))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn registration_does_not_open_before_every_provision_is_stated() {
    on_both(|db| {
        let world = World::new(db.clone());
        let draft = world.draft(Mode::InPerson, Some(2));
        let announced =
            db.write_here(|tx| steps::announce(tx, &world.officer, &draft.slug, draft.revision)).unwrap();
        let opened = db.write_here(|tx| steps::open(tx, &world.officer, &draft.slug, announced.revision));
        let Refusal::Invalid(fields) = refusal(opened) else { panic!("it opened") };
        let named: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
        assert!(named.contains(&"provision_hearing_loop"), "{named:?}");
        assert_eq!(named.len(), unstated(Mode::InPerson, &Statements::new()).len());
        let stated = world.state_all(&announced);
        let open = db.write_here(|tx| steps::open(tx, &world.officer, &draft.slug, stated.revision)).unwrap();
        assert_eq!(open.status, "open");
        let facet = Filter {
            kinds: vec![Kind::Event],
            facets: vec![Facet::new("provision", "hearing_loop")],
            ..Filter::default()
        };
        let (found, _) = db.read_here(|conn| shelf::list(conn, &Actor::visitor(), &facet)).unwrap();
        assert_eq!(found.len(), 1, "people find the events that offer what they need");
    });
}

#[test]
fn a_draft_is_nobodys_business_and_a_cancelled_event_says_why() {
    on_both(|db| {
        let world = World::new(db.clone());
        let draft = world.draft(Mode::Hybrid, None);
        let seen = db.read_here(|conn| queries::shown(conn, &Actor::visitor(), &draft.slug));
        assert!(matches!(refusal(seen), Refusal::NotFound));
        let open = world.open(Mode::Hybrid, None);
        world.register(&open, "jon", 0, "").unwrap();
        let none = db.write_here(|tx| steps::cancel(tx, &world.officer, &open.slug, " ", open.revision));
        assert!(matches!(refusal(none), Refusal::Invalid(_)));
        db.write_here(|tx| steps::cancel(tx, &world.officer, &open.slug, "A storm.", open.revision)).unwrap();
        let shown = db.read_here(|conn| queries::shown(conn, &Actor::visitor(), &open.slug)).unwrap();
        assert_eq!(shown.document.cancelled_reason.as_deref(), Some("A storm."));
        assert_eq!(world.letters("cancelled"), 1);
    });
}

#[test]
fn the_waiting_list_moves_up_in_the_order_in_which_people_came() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(1));
        for name in ["ada", "bo", "cy"] {
            world.register(&open, name, 0, "").unwrap();
        }
        assert_eq!(world.row(&open).status, "full");
        assert_eq!(world.standing(&open, "ada"), Standing::Confirmed.code());
        assert_eq!(world.standing(&open, "bo"), Standing::Waiting.code());
        let last = world.token(&open, "cy");
        let own = db.read_here(|conn| registration::by_token(conn, &secrets(), &last)).unwrap();
        assert_eq!(own.before, 1);
        let ada = world.token(&open, "ada");
        db.write_here(|tx| registration::withdraw(tx, &secrets(), &ada)).unwrap();
        assert_eq!(world.standing(&open, "bo"), Standing::Confirmed.code());
        assert_eq!(world.standing(&open, "cy"), Standing::Waiting.code());
        assert_eq!(world.letters("moved_up"), 1);
        let forgotten = db.read_here(|conn| registration::by_token(conn, &secrets(), &ada));
        assert!(matches!(refusal(forgotten), Refusal::NotFound), "who withdraws is forgotten at once");
    });
}

#[test]
fn more_seats_make_room_for_who_waits_and_a_new_hall_is_told_to_all() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(1));
        world.register(&open, "ada", 0, "").unwrap();
        world.register(&open, "bo", 0, "").unwrap();
        let event = world.row(&open);
        let change = |facts: &Facts, seen| {
            db.write_here(|tx| commands::edit(tx, &world.officer, &secrets(), &open.slug, facts, seen))
        };
        let hall = Facts { venue: "Town hall".to_owned(), ..world.facts(Mode::InPerson, Some(2)) };
        let changed = change(&hall, event.revision).unwrap();
        assert_eq!((changed.status.as_str(), world.letters("changed")), ("full", 2));
        assert_eq!(world.standing(&open, "bo"), Standing::Confirmed.code());
        let left_out = change(&world.facts(Mode::Online, None), changed.revision);
        assert!(matches!(refusal(left_out), Refusal::Invalid(fields) if fields[0].field == "mode"));
    });
}

#[test]
fn who_registers_twice_has_one_place_and_learns_nothing_of_others() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(5));
        world.register(&open, "ada", 0, "").unwrap();
        world.register(&open, "ada", 0, "").unwrap();
        let (_, rows) = db.read_here(|conn| registration::list(conn, &world.officer, &open.slug)).unwrap();
        assert_eq!((rows.len(), world.letters("registered")), (1, 2));
        let listed = db.read_here(|conn| registration::list(conn, &Actor::visitor(), &open.slug));
        assert!(matches!(refusal(listed), Refusal::SignInNeeded));
        let forged = format!("{}.{}", rows[0].id, "A".repeat(43));
        let opened = db.read_here(|conn| registration::by_token(conn, &secrets(), &forged));
        assert!(matches!(refusal(opened), Refusal::NotFound));
    });
}

#[test]
fn personal_assistants_take_no_place_of_others() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(2));
        world.register(&open, "ada", 2, "").unwrap();
        world.register(&open, "bo", 0, "").unwrap();
        assert_eq!(world.standing(&open, "bo"), Standing::Confirmed.code());
        let desk = db.read_here(|conn| queries::desk(conn, &world.row(&open))).unwrap();
        assert_eq!((desk.places[0].taken, desk.places[0].assistants), (2, 2));
    });
}

#[test]
fn what_somebody_needs_is_sealed_opened_by_those_named_and_erased() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(2));
        world.register(&open, "ada", 0, CANARY).unwrap();
        let (rows, jobs): (Vec<Registration>, Vec<String>) = db
            .read_here(|conn| {
                let rows = event_registration::table.select(Registration::as_select()).load(conn)?;
                Ok((rows, job::table.select(job::payload).load(conn)?))
            })
            .unwrap();
        assert!(Secrets::is_sealed(rows[0].needs_sealed.as_deref().unwrap()));
        let shown = db.read_here(|conn| queries::shown(conn, &machine(), &open.slug)).unwrap();
        let everything = format!("{rows:?} {jobs:?} {:?}", shown.item);
        assert!(!everything.contains("wheelchair") && !everything.contains("hearing_loop\"],\"words"));
        assert!(!format!("{:?}", shown.item).contains("ada@"), "who registers is on no shelf");
        let colleague = db.write_here(|tx| needs::list(tx, &machine(), &secrets(), &open.slug));
        assert!(refusal(colleague) == Refusal::SignInNeeded, "who runs the machine reads it neither");
        let (_, found) = db.write_here(|tx| needs::list(tx, &world.officer, &secrets(), &open.slug)).unwrap();
        assert_eq!(found[0].needs.words, CANARY);
        assert_eq!(world.times("event.needs_open"), 1, "the trail knows who opened the list");
        world.begin_in(&open, -Duration::days(29));
        keep_up(&db, &secrets()).unwrap();
        assert_eq!(world.times("event.needs_erase"), 0);
        world.begin_in(&open, -Duration::days(31));
        keep_up(&db, &secrets()).unwrap();
        keep_up(&db, &secrets()).unwrap();
        assert_eq!(world.times("event.needs_erase"), 1);
        let (_, found) = db.write_here(|tx| needs::list(tx, &world.officer, &secrets(), &open.slug)).unwrap();
        assert!(found.is_empty());
    });
}

#[test]
fn each_reminder_goes_out_once() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, Some(1));
        world.register(&open, "ada", 0, "").unwrap();
        world.register(&open, "bo", 0, "").unwrap();
        let count = || (world.letters("next_week"), world.letters("tomorrow"));
        keep_up(&db, &secrets()).unwrap();
        assert_eq!(count(), (0, 0));
        for (days, expected) in [(6, (1, 0)), (1, (1, 1))] {
            world.begin_in(&open, Duration::days(days));
            keep_up(&db, &secrets()).unwrap();
            keep_up(&db, &secrets()).unwrap();
            assert_eq!(count(), expected, "who waits is not reminded");
        }
    });
}

#[test]
fn an_event_stays_incomplete_until_its_report_has_three_forms() {
    on_both(|db| {
        let world = World::new(db.clone());
        let open = world.open(Mode::InPerson, None);
        world.begin_in(&open, -Duration::days(2));
        keep_up(&db, &secrets()).unwrap();
        let held = world.row(&open);
        assert!(held.status().unwrap().is_incomplete(), "by the clock it took place");
        let missing = || {
            let event = world.row(&open);
            match refusal(db.write_here(|tx| steps::close(tx, &world.officer, &event.slug, event.revision))) {
                Refusal::Invalid(fields) => fields.into_iter().map(|field| field.field).collect::<Vec<_>>(),
                other => panic!("{other}"),
            }
        };
        assert_eq!(missing(), ["report_standard", "report_easy_read", "report_accessible"]);
        let write = |form, text: &str, seen| {
            let place = (form, Language::En);
            db.write_here(|tx| reports::write(tx, &world.officer, &open.slug, place, ("Report", text), seen))
        };
        write(ReportForm::Standard, "# What was said\n\nForty people came.", 0).unwrap();
        write(ReportForm::EasyRead, "Many people came.\nThey talked about rights.", 0).unwrap();
        db.write_here(|tx| reports::make_accessible(tx, &world.officer, &open.slug, Language::En)).unwrap();
        assert_eq!(missing(), ["report_easy_read"], "nobody for whom it is has read it (V16)");
        let test = NewTest {
            readers: "Four members of Voices of Marova".to_owned(),
            is_native: true,
            tested_on: db.clock().now().date(),
            note: None,
        };
        db.write_here(|tx| reports::record_test(tx, &world.officer, &open.slug, Language::En, test)).unwrap();
        write(ReportForm::Standard, "# What was said\n\nFifty people came.", 1).unwrap();
        assert_eq!(missing(), ["report_accessible"], "it says what an older text said");
        db.write_here(|tx| reports::make_accessible(tx, &world.officer, &open.slug, Language::En)).unwrap();
        let event = world.row(&open);
        db.write_here(|tx| steps::close(tx, &world.officer, &event.slug, event.revision)).unwrap();
        let item =
            db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Event, &open.slug)).unwrap();
        let document: EventDocument = item.document().unwrap();
        assert_eq!((document.status.as_str(), document.reports.len()), ("closed", 3));
        let thanks = ("The waiting list.", "");
        db.write_here(|tx| feedback::give(tx, &Actor::visitor(), &open.slug, thanks, "n")).unwrap();
        assert_eq!(db.read_here(|conn| queries::desk(conn, &event)).unwrap().feedback.len(), 1);
    });
}

#[test]
fn nobody_changes_an_event_of_others_and_the_earlier_change_counts() {
    on_both(|db| {
        let world = World::new(db.clone());
        let draft = world.draft(Mode::InPerson, None);
        let visitor = Actor::visitor();
        let marked = db.write_here(|tx| commands::mark_task(tx, &visitor, &draft.slug, "concept", true));
        assert!(matches!(refusal(marked), Refusal::SignInNeeded));
        db.write_here(|tx| commands::mark_task(tx, &world.officer, &draft.slug, "concept", true)).unwrap();
        let late = db.write_here(|tx| steps::announce(tx, &world.officer, &draft.slug, draft.revision));
        assert!(matches!(refusal(late), Refusal::Conflict(_)));
        let today = draft.starts_at.date() - Duration::weeks(12);
        let due = queries::due_now(&world.row(&draft), today).unwrap();
        assert_eq!(due.iter().map(|task| task.code).collect::<Vec<_>>(), ["save_the_date", "programme"]);
    });
}

#[test]
fn the_zone_of_the_place_says_when_it_begins() {
    let noon = at("2026-11-23T09:00:00");
    let fresh = Database::Sqlite.with_clock(Clock::fixed(noon));
    let world = World::new(Db::clone(&fresh));
    let draft = world.draft(Mode::Online, None);
    assert_eq!(draft.starts_at, at("2027-03-03T06:00:00"), "nine in Nairobi");
}
