use suivi_domain::followup::calendar::{self, DueKind};
use suivi_domain::mechanisms::{Level, Mechanism, NewMechanism, create_mechanism};
use suivi_domain::recommendations::entry::{NewDocument, NewRecord, enter_document, enter_record};
use suivi_domain::reports::model::{ObligationKind, ObligationState, Stance};
use suivi_domain::reports::queries::{self, Filter, ahead};
use suivi_domain::reports::rows::Obligation;
use suivi_domain::reports::treaties::{self, Facts};
use suivi_domain::reports::{self, Brought, NewObligation};
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Problem, Refusal, Result, Role};
use suivi_store::Db;
use suivi_store::testing::on_both_with;

use crate::sama::{self, machine, refusal};

struct World {
    db: Db,
    sama: Mechanism,
    officer: Actor,
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on_both(story: impl Fn(World)) {
    let morning = day("2026-11-26").and_hms_opt(9, 0, 0).unwrap();
    on_both_with(Clock::fixed(morning), |db| {
        let sama = db.write_here(|tx| create_mechanism(tx, &machine(), sama::mechanism())).unwrap();
        let officer = sama::person(&db, &sama, "otis", Role::SecretariatOfficer, None, Language::En);
        story(World { db, sama, officer });
    });
}

fn party(since: &str) -> Facts {
    Facts {
        stance: Stance::Party,
        acted_on: None,
        in_force_on: Some(day(since)),
        reservations: LocalText::default(),
    }
}

impl World {
    fn ratify(&self, treaty: &str, facts: Facts, seen: i32) -> Result<Brought> {
        self.db.write_here(|tx| treaties::change(tx, &self.officer, &self.sama, treaty, facts.clone(), seen))
    }

    fn bring_up_to_date(&self) -> Brought {
        self.db.write_here(|tx| reports::bring_up_to_date(tx, &self.officer, &self.sama)).unwrap()
    }

    fn all(&self, actor: &Actor) -> Vec<Obligation> {
        self.db.read_here(|conn| queries::list(conn, actor, &self.sama, &Filter::default())).unwrap()
    }

    /// Slug and date of everything on the list.
    fn told(&self) -> Vec<String> {
        self.all(&self.officer).iter().map(|row| format!("{} {}", row.slug, row.due_on)).collect()
    }

    fn one(&self, slug: &str) -> Obligation {
        self.db.read_here(|conn| queries::find(conn, &self.officer, &self.sama, slug)).unwrap()
    }

    /// Concluding observations with one recommendation, to be reported on early where a day is given.
    fn observations(&self, body: &str, date: &str, early: Option<&str>) {
        let document = NewDocument {
            body: body.to_owned(),
            symbol: None,
            kind: "tb_concluding_obs".to_owned(),
            title: "Concluding observations".to_owned(),
            date: day(date),
            cycle: None,
            session: None,
        };
        let record = NewRecord {
            position: None,
            recommending_states: Vec::new(),
            priority_due: early.map(day),
            ..sama::recommendation(1, "Train midwives in all provinces.")
        };
        self.enter(document, record);
    }

    fn enter(&self, document: NewDocument, record: NewRecord) {
        self.db
            .write_here(|tx| {
                let document = enter_document(tx, &machine(), &self.sama, document.clone())?;
                enter_record(tx, &machine(), &self.sama, &document, record.clone())
            })
            .unwrap();
    }
}

#[test]
fn what_is_ratified_brings_a_first_report_and_what_a_committee_says_the_next() {
    on_both(|world| {
        assert_eq!(world.ratify("CRPD", party("2013-04-04"), 0).unwrap(), Brought { new: 1, moved: 0 });
        assert_eq!(world.told(), ["crpd-initial-2015 2015-04-04"]);
        world.observations("CRPD", "2018-04-20", None);
        world.observations("CEDAW", "2025-02-21", Some("2027-02-28"));
        assert_eq!(
            world.ratify("CEDAW", party("1996-08-01"), 0).unwrap().new,
            3,
            "two of CEDAW, one of CRPD"
        );
        let told = [
            "crpd-initial-2015 2015-04-04",
            "crpd-periodic-2022 2022-04-20",
            "cedaw-follow-up-2027 2027-02-28",
            "cedaw-periodic-2029 2029-02-21",
        ];
        assert_eq!(world.told(), told, "nothing is taken off by itself");
        assert_eq!(world.bring_up_to_date(), Brought::default(), "the rules asked again bring nothing twice");
    });
}

#[test]
fn a_review_brings_positions_that_are_missing_and_the_next_national_report() {
    on_both(|world| {
        let unanswered =
            NewRecord { position: None, ..sama::recommendation(1, "Ratify the convention on ferries.") };
        world.enter(sama::report(), unanswered);
        assert_eq!(world.bring_up_to_date().new, 3);
        let told = [
            "upr-upr-addendum-2026 2026-11-02",
            "upr-upr-midterm-2029 2029-05-30",
            "upr-upr-report-2030 2030-09-30",
        ];
        assert_eq!(world.told(), told);
        let ahead =
            world.db.read_here(|conn| ahead(conn, &world.officer, &world.sama, day("2029-12-01"))).unwrap();
        assert_eq!(ahead.overdue, 1, "what is voluntary is never overdue");
    });
}

#[test]
fn a_date_that_a_person_sets_stays_and_the_old_one_stays_readable() {
    on_both(|world| {
        world.ratify("CRPD", party("2013-04-04"), 0).unwrap();
        let set = |reason: &str, seen: i32| {
            world.db.write_here(|tx| {
                let due = day("2027-06-30");
                reports::move_due(tx, &world.officer, &world.sama, "crpd-initial-2015", due, reason, seen)
            })
        };
        assert_eq!(refusal(set(" ", 1)), Refusal::invalid("reason", Problem::required("")));
        assert_eq!(refusal(set("Agreed", 7)), Refusal::Conflict(Problem::changed_since("")));
        assert_eq!(set("Agreed with the Committee by letter.", 1).unwrap().due_on, day("2027-06-30"));
        // The treaty turns out to have entered into force later: the date that was agreed is left alone.
        assert_eq!(world.ratify("CRPD", party("2014-04-04"), 1).unwrap(), Brought::default());
        let whole = world
            .db
            .read_here(|conn| queries::whole(conn, &world.officer, &world.sama, "crpd-initial-2015"))
            .unwrap();
        assert_eq!(whole.row.due_on, day("2027-06-30"));
        let dates: Vec<_> = whole.dates.iter().map(|date| (date.due_on, date.reason.as_str())).collect();
        assert_eq!(dates, [(day("2015-04-04"), "Agreed with the Committee by letter.")]);
    });
}

#[test]
fn a_date_that_nobody_set_follows_the_rules() {
    on_both(|world| {
        world.ratify("CRPD", party("2013-04-04"), 0).unwrap();
        assert_eq!(world.ratify("CRPD", party("2014-04-04"), 1).unwrap(), Brought { new: 0, moved: 1 });
        assert_eq!(world.told(), ["crpd-initial-2015 2016-04-04"], "its address stays");
    });
}

#[test]
fn a_report_is_sent_waived_and_put_back() {
    on_both(|world| {
        world.ratify("CRPD", party("2013-04-04"), 0).unwrap();
        let (me, sama, slug) = (&world.officer, &world.sama, "crpd-initial-2015");
        let submit = |on: &str, seen| {
            world
                .db
                .write_here(|tx| reports::submit(tx, me, sama, slug, (day(on), Some(" CRPD/C/XSA/1 ")), seen))
        };
        assert_eq!(
            refusal(submit("2026-12-01", 1)),
            Refusal::invalid("submitted_on", Problem::in_the_future(""))
        );
        let sent = submit("2026-11-20", 1).unwrap();
        assert_eq!((sent.state.as_str(), sent.symbol.as_deref()), ("submitted", Some("CRPD/C/XSA/1")));
        let waive = |seen| world.db.write_here(|tx| reports::waive(tx, me, sama, slug, "By mistake", seen));
        assert_eq!(refusal(waive(2)), Refusal::Conflict(Problem::wrong_state("submitted")));
        world.db.write_here(|tx| reports::reopen(tx, me, sama, slug, "It was returned", 2)).unwrap();
        waive(3).unwrap();
        let row = world.one(slug);
        assert_eq!((row.state.as_str(), row.symbol.as_deref(), row.revision), ("waived", None, 4));
        assert!(!row.is_overdue(day("2026-11-26")));
    });
}

#[test]
fn what_a_person_enters_is_for_those_who_read_drafts_and_the_rest_for_anyone() {
    on_both(|world| {
        world.ratify("CRPD", party("2013-04-04"), 0).unwrap();
        let new = NewObligation {
            facts: reports::Facts {
                kind: ObligationKind::Other,
                titles: LocalText::of(Language::En, "Reply to a letter"),
                body: None,
            },
            due_on: day("2026-12-20"),
            is_historical: false,
        };
        let enter = |new: &NewObligation| {
            world.db.write_here(|tx| reports::enter(tx, &world.officer, &world.sama, new.clone()))
        };
        let made = enter(&new).unwrap();
        let old = NewObligation { due_on: day("2020-01-01"), ..new.clone() };
        let Refusal::Invalid(problems) = refusal(enter(&old)) else {
            panic!("a form is refused by its fields")
        };
        assert_eq!(problems[0].field, "is_historical");
        let nameless = NewObligation {
            facts: reports::Facts { titles: LocalText::default(), ..new.facts.clone() },
            ..new
        };
        assert_eq!(refusal(enter(&nameless)), Refusal::invalid("titles", Problem::required("")));
        let slugs = |actor: &Actor| world.all(actor).into_iter().map(|row| row.slug).collect::<Vec<_>>();
        assert_eq!(slugs(&world.officer), ["crpd-initial-2015".to_owned(), made.slug.clone()]);
        assert_eq!(slugs(&Actor::visitor()), ["crpd-initial-2015"]);
        let hidden =
            world.db.read_here(|conn| queries::find(conn, &Actor::visitor(), &world.sama, &made.slug));
        assert_eq!(refusal(hidden), Refusal::NotFound);
        let nia = sama::person(&world.db, &world.sama, "nia", Role::Nhri, None, Language::En);
        let moved = world.db.write_here(|tx| {
            reports::move_due(tx, &nia, &world.sama, "crpd-initial-2015", day("2027-01-01"), "Sooner", 1)
        });
        assert_eq!(refusal(moved), Refusal::NotPermitted);
    });
}

#[test]
fn a_party_says_since_when_and_not_before_the_treaty_was_there() {
    on_both(|world| {
        let field = |facts: Facts| match refusal(world.ratify("CRPD", facts, 0)) {
            Refusal::Invalid(problems) => problems[0].field.clone(),
            other => panic!("{other:?}"),
        };
        assert_eq!(field(Facts { in_force_on: None, ..party("2013-04-04") }), "in_force_on");
        assert_eq!(field(party("1999-01-01")), "in_force_on");
        assert_eq!(field(Facts { acted_on: Some(day("2014-01-01")), ..party("2013-04-04") }), "in_force_on");
        let signed =
            Facts { stance: Stance::Signed, acted_on: Some(day("2007-03-30")), ..party("2013-04-04") };
        assert_eq!(world.ratify("CRPD", signed, 0).unwrap(), Brought::default());
        assert_eq!(
            refusal(world.ratify("CRPD", party("2013-04-04"), 0)),
            Refusal::Conflict(Problem::changed_since(""))
        );
        assert_eq!(refusal(world.ratify("MARS", party("2013-04-04"), 0)), Refusal::NotFound);
    });
}

#[test]
fn a_province_owes_no_reports() {
    on_both(|world| {
        let mut new: NewMechanism = sama::mechanism();
        (new.slug, new.facts.level, new.facts.parent_id) =
            ("telu".to_owned(), Level::Regional, Some(world.sama.id.clone()));
        let telu = world.db.write_here(|tx| create_mechanism(tx, &machine(), new.clone())).unwrap();
        let facts = party("2013-04-04");
        let brought = world
            .db
            .write_here(|tx| treaties::change(tx, &machine(), &telu, "CRPD", facts.clone(), 0))
            .unwrap();
        assert_eq!(brought, Brought::default());
    });
}

#[test]
fn the_secretariats_calendar_holds_what_is_owed() {
    on_both(|world| {
        world.observations("CEDAW", "2025-02-21", Some("2027-02-28"));
        world.ratify("CEDAW", party("1996-08-01"), 0).unwrap();
        let due = world
            .db
            .read_here(|conn| calendar::due(conn, &world.officer, &world.sama, day("2026-11-26")))
            .unwrap();
        let owed: Vec<&str> = due
            .iter()
            .filter(|due| matches!(due.kind, DueKind::Obligation(ObligationKind::FollowUp)))
            .map(|due| due.id.as_str())
            .collect();
        assert_eq!(owed, ["cedaw-follow-up-2027"]);
    });
}

#[test]
fn the_list_is_narrowed_by_state_body_and_time() {
    on_both(|world| {
        world.ratify("CRPD", party("2013-04-04"), 0).unwrap();
        world.ratify("CAT", party("2025-11-18"), 0).unwrap();
        let count = |filter: Filter| {
            world
                .db
                .read_here(|conn| queries::list(conn, &world.officer, &world.sama, &filter))
                .unwrap()
                .len()
        };
        assert_eq!(count(Filter::default()), 2);
        assert_eq!(count(Filter { body: Some("CAT".to_owned()), ..Filter::default() }), 1);
        assert_eq!(count(Filter { until: Some(day("2020-01-01")), ..Filter::default() }), 1);
        assert_eq!(count(Filter { state: Some(ObligationState::Submitted), ..Filter::default() }), 0);
    });
}
