//! A request for assistance, from a need to what it changed.

use std::sync::OnceLock;

use chrono::Duration;
use diesel::prelude::*;
use diesel::sql_types::Text;
use suivi_domain::assistance::consents::{self, NewConsent};
use suivi_domain::assistance::delivery::{self, NewEvaluation};
use suivi_domain::assistance::model::{Part, Status, Visibility, Wish};
use suivi_domain::assistance::offers::{self, NewOffer};
use suivi_domain::assistance::rows::{Consent, Request};
use suivi_domain::assistance::{desk, keep_up, queries, requests, terms};
use suivi_domain::hub::ensure;
use suivi_domain::hub::shelf::{self, Filter};
use suivi_domain::mechanisms::{Mechanism, NewMechanism, create_mechanism};
use suivi_kernel::{Actor, Clock, Date, Language, LocalText, Refusal, Role, Timestamp};
use suivi_store::testing::on_both_with;
use suivi_store::{Conn, Db, tables};

use crate::sama::{machine, mechanism, person, refusal};

/// Words that stand in the request, one in each part.
const CANARIES: [&str; 7] = [
    "titlecanary",
    "needcanary",
    "objectivecanary",
    "987654321",
    "contactcanary",
    "privatecanary",
    "papercanary",
];

#[derive(diesel::QueryableByName)]
struct Said {
    #[diesel(sql_type = Text)]
    words: String,
}

/// The columns that hold texts, the tables of the subject itself aside; the same in both databases.
fn columns_of_texts(conn: &mut Conn) -> &'static [(String, String)] {
    static COLUMNS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    COLUMNS.get_or_init(|| {
        let all = tables::all(conn).unwrap();
        let others = all.into_iter().filter(|(name, _)| !name.starts_with("assistance_"));
        others
            .flat_map(|(name, table)| {
                let texts = table.columns.into_iter().filter(|column| column.kind == tables::Kind::Text);
                texts.map(move |column| (name.clone(), column.name))
            })
            .collect()
    })
}

/// Every text of the whole database, the tables of the subject itself aside, with its place.
fn said(db: &Db) -> Vec<(String, String)> {
    db.read_here(|conn| {
        let mut all = Vec::new();
        for (table, column) in columns_of_texts(conn) {
            let ask = format!("SELECT \"{column}\" AS words FROM \"{table}\" WHERE \"{column}\" IS NOT NULL");
            let rows: Vec<Said> = diesel::sql_query(ask).load(conn)?;
            all.extend(rows.into_iter().map(|row| (format!("{table}.{column}"), row.words)));
        }
        Ok(all)
    })
    .unwrap()
}

/// Where in it a word stands.
fn places_of(db: &Db, word: &str) -> Vec<String> {
    let all = said(db).into_iter();
    all.filter(|(_, words)| words.contains(word)).map(|(place, _)| place).collect()
}

fn nothing_left_the_mechanism(db: &Db) {
    let all = said(db);
    assert!(all.iter().any(|(place, _)| place == "job.payload" || place == "audit.action"), "it is read");
    for (place, words) in all {
        assert!(!CANARIES.iter().any(|word| words.contains(word)), "{place}: {words}");
    }
}

struct World {
    db: Db,
    sama: Mechanism,
    officer: Actor,
    chair: Actor,
    nhri: Actor,
    adviser: Actor,
    peer: Actor,
    other_peer: Actor,
    donor: Actor,
    neighbour: Actor,
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn noon(text: &str) -> Timestamp {
    day(text).and_hms_opt(12, 0, 0).unwrap()
}

fn on_both(story: impl Fn(World, &Clock)) {
    let clock = Clock::fixed(noon("2026-11-27"));
    on_both_with(clock.clone(), |db| story(world(db), &clock));
}

fn world(db: Db) -> World {
    let hub = db.write_here(ensure).unwrap();
    let sama = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
    let mut next_door = mechanism();
    next_door.facts.names = LocalText::of(Language::En, "Vessa");
    next_door.facts.state = "XVE".to_owned();
    let next_door = NewMechanism { slug: "vessa".to_owned(), ..next_door };
    let vessa = db.write_here(|tx| create_mechanism(tx, &machine(), next_door)).unwrap();
    let sits = |at: &Mechanism, name: &str, role| person(&db, at, name, role, None, Language::En);
    World {
        officer: sits(&sama, "amina", Role::SecretariatOfficer),
        chair: sits(&sama, "moussa", Role::PoliticalLead),
        nhri: sits(&sama, "zeynab", Role::Nhri),
        adviser: sits(&hub, "ingrid", Role::Ohchr),
        peer: sits(&hub, "pilar", Role::PeerState),
        other_peer: sits(&hub, "oskar", Role::PeerState),
        donor: sits(&hub, "dana", Role::Donor),
        neighbour: sits(&vessa, "nadia", Role::SecretariatOfficer),
        sama,
        db,
    }
}

fn wish() -> Wish {
    Wish {
        titles: LocalText::of(Language::En, "A tracking tool titlecanary"),
        needs: LocalText::of(Language::En, "We track 400 recommendations by hand. needcanary"),
        objectives: LocalText::of(Language::En, "Ten officers trained. objectivecanary"),
        modalities: vec!["south_south".to_owned()],
        fund: Some("VFTA-UPR".to_owned()),
        capacities: vec!["information".to_owned()],
        amount: Some(987_654_321),
        currency: Some("usd".to_owned()),
        contact_private: Some("Amina, privatecanary".to_owned()),
        contact_public: Some("Secretariat, contactcanary".to_owned()),
        ..Wish::new(Language::En)
    }
}

fn consent(parts: &[Part], audience: Visibility) -> NewConsent {
    NewConsent {
        authority: "Ministry of Foreign Affairs, papercanary".to_owned(),
        person_name: "Ousmane Keba".to_owned(),
        person_function: "Minister".to_owned(),
        given_on: day("2026-11-20"),
        parts: parts.to_vec(),
        audience,
        expires_on: day("2027-06-30"),
        note: None,
        paper: None,
    }
}

impl World {
    fn draft(&self) -> Request {
        self.db.write_here(|tx| requests::draft(tx, &self.officer, &self.sama, wish())).unwrap()
    }

    fn record(&self, slug: &str, new: NewConsent) -> Consent {
        self.db.write_here(|tx| consents::record(tx, &self.officer, &self.sama, slug, new)).unwrap()
    }

    fn endorse(&self, slug: &str, new: NewConsent) -> Request {
        let recorded = self.record(slug, new);
        self.db.write_here(|tx| consents::confirm(tx, &self.chair, &self.sama, slug, &recorded.id)).unwrap()
    }

    fn submit(&self, request: &Request, to: Visibility) -> Request {
        self.db
            .write_here(|tx| {
                requests::submit(tx, &self.officer, &self.sama, &request.slug, to, request.revision)
            })
            .unwrap()
    }

    /// A request that is shared whole with everybody.
    fn public(&self) -> Request {
        let made = self.draft();
        let endorsed = self.endorse(&made.slug, consent(Part::ALL, Visibility::Public));
        self.submit(&endorsed, Visibility::Public)
    }

    fn seen_by(&self, actor: &Actor) -> usize {
        let today = self.db.clock().now().date();
        self.db.read_here(|conn| queries::shared(conn, actor, Filter::default(), today)).unwrap().len()
    }

    fn whole(&self, slug: &str) -> queries::Whole {
        let today = self.db.clock().now().date();
        self.db.read_here(|conn| queries::whole(conn, &self.officer, &self.sama, slug, today)).unwrap()
    }

    fn offer(&self, actor: &Actor, slug: &str) -> suivi_kernel::Result<offers::Opened> {
        let new = NewOffer {
            modality: "south_south".to_owned(),
            body: "Two weeks with our team. offercanary".to_owned(),
            languages: "English".to_owned(),
            contact: "Our secretariat".to_owned(),
            ..NewOffer::default()
        };
        let made = self.db.write_here(|tx| offers::offer(tx, actor, slug, None, new))?;
        self.db.read_here(|conn| offers::open(conn, actor, &made.id))
    }
}

#[test]
fn a_draft_leaves_its_mechanism_nowhere_and_is_not_submitted_without_consent() {
    on_both(|w, _| {
        let made = w.draft();
        assert_eq!(made.slug, "xsa-2026-1", "no word of it stands in its address");
        nothing_left_the_mechanism(&w.db);
        let submitted = w.db.write_here(|tx| {
            requests::submit(tx, &w.officer, &w.sama, &made.slug, Visibility::Public, made.revision)
        });
        assert!(matches!(refusal(submitted), Refusal::Conflict(_)));
        w.record(&made.slug, consent(Part::ALL, Visibility::Public));
        let submitted = w.db.write_here(|tx| {
            requests::submit(tx, &w.officer, &w.sama, &made.slug, Visibility::Public, made.revision)
        });
        assert!(matches!(refusal(submitted), Refusal::Conflict(_)), "nobody has confirmed it");
        nothing_left_the_mechanism(&w.db);
        let read = |actor: &Actor| w.db.read_here(|conn| queries::list(conn, actor, &w.sama));
        assert_eq!(read(&w.nhri).unwrap().len(), 1, "the national institution reads what the table says");
        for stranger in [&w.adviser, &w.donor, &w.neighbour, &Actor::visitor()] {
            refusal(read(stranger));
        }
    });
}

#[test]
fn a_consent_needs_two_persons() {
    on_both(|w, _| {
        let made = w.draft();
        let recorded = w.record(&made.slug, consent(Part::ALL, Visibility::Public));
        let by = |actor: &Actor| {
            w.db.write_here(|tx| consents::confirm(tx, actor, &w.sama, &made.slug, &recorded.id))
        };
        assert!(matches!(refusal(by(&w.officer)), Refusal::NotPermitted), "the officer does not confirm");
        let mut both = w.officer.clone();
        both.memberships.extend(w.chair.memberships.clone());
        assert!(
            matches!(refusal(by(&both)), Refusal::Conflict(why) if why.key == "problem-second-person"),
            "nor who holds both seats"
        );
        let endorsed = by(&w.chair).unwrap();
        assert_eq!(endorsed.status, Status::Endorsed.code());
        assert!(matches!(refusal(by(&w.chair)), Refusal::Conflict(_)), "once");
        assert_eq!(w.seen_by(&w.adviser), 0, "endorsed is not submitted");
        nothing_left_the_mechanism(&w.db);
    });
}

#[test]
fn only_the_parts_that_the_state_consented_to_leave_the_mechanism() {
    on_both(|w, _| {
        let made = w.draft();
        let endorsed = w.endorse(&made.slug, consent(&[Part::Need], Visibility::Public));
        w.submit(&endorsed, Visibility::Public);
        assert!(places_of(&w.db, "needcanary").iter().all(|place| place.starts_with("shelf.")));
        assert!(!places_of(&w.db, "needcanary").is_empty());
        let all = said(&w.db);
        for word in CANARIES.iter().filter(|word| **word != "needcanary") {
            assert!(!all.iter().any(|(_, words)| words.contains(word)), "{word}");
        }
        let today = day("2026-11-27");
        let one =
            w.db.read_here(|conn| queries::shared_one(conn, &Actor::visitor(), "xsa-2026-1", today)).unwrap();
        assert_eq!(one.document.titles, None);
        assert!(one.item.titles().unwrap().best_text(Language::Fr).starts_with("Demande d’assistance"));
        assert!(one.document.fund.is_none() && one.document.timeline.is_empty());
    });
}

#[test]
fn a_request_is_seen_by_those_whom_the_state_chose_and_never_by_more_than_it_consented_to() {
    on_both(|w, _| {
        let made = w.draft();
        let endorsed = w.endorse(&made.slug, consent(Part::ALL, Visibility::Network));
        let wide = w.db.write_here(|tx| {
            requests::submit(tx, &w.officer, &w.sama, &made.slug, Visibility::Public, endorsed.revision)
        });
        assert!(
            matches!(refusal(wide), Refusal::Invalid(why) if why[0].problem.key == "problem-beyond-consent")
        );
        let un_only = w.submit(&endorsed, Visibility::Un);
        let seen = || [&w.adviser, &w.donor, &w.neighbour, &Actor::visitor()].map(|actor| w.seen_by(actor));
        assert_eq!(seen(), [1, 0, 0, 0]);
        let share = |to, revision| {
            w.db.write_here(|tx| requests::share(tx, &w.officer, &w.sama, &made.slug, to, revision))
        };
        let network = share(Visibility::Network, un_only.revision).unwrap();
        assert_eq!(seen(), [1, 1, 1, 0]);
        refusal(share(Visibility::Public, network.revision));
        w.endorse(&made.slug, consent(Part::ALL, Visibility::Public));
        assert_eq!(seen(), [1, 1, 1, 0], "a wider consent shows it to nobody more by itself");
        let public = share(Visibility::Public, w.whole(&made.slug).request.revision).unwrap();
        assert_eq!(seen(), [1, 1, 1, 1]);
        w.endorse(&made.slug, consent(Part::ALL, Visibility::Un));
        assert_eq!(seen(), [1, 0, 0, 0], "a narrower one hides it at once");
        refusal(share(Visibility::Network, public.revision + 1));
    });
}

#[test]
fn a_restricted_request_goes_to_the_united_nations_at_most() {
    on_both(|w, _| {
        let restricted = Wish { class: 2, ..wish() };
        let made = w.db.write_here(|tx| requests::draft(tx, &w.officer, &w.sama, restricted)).unwrap();
        let wide = w.db.write_here(|tx| {
            consents::record(tx, &w.officer, &w.sama, &made.slug, consent(Part::ALL, Visibility::Network))
        });
        assert!(matches!(refusal(wide), Refusal::Invalid(why) if why[0].field == "audience"));
        let listed = w.db.read_here(|conn| queries::list(conn, &w.nhri, &w.sama)).unwrap();
        assert!(listed.is_empty(), "in its mechanism it is for the officer and the chair");
    });
}

#[test]
fn a_withdrawn_consent_hides_the_request_everywhere_and_leaves_a_tombstone_that_says_why() {
    on_both(|w, _| {
        let request = w.public();
        let offer = w.offer(&w.peer, &request.slug).unwrap();
        assert_eq!(w.seen_by(&Actor::visitor()), 1);
        w.db.write_here(|tx| {
            consents::withdraw(tx, &w.officer, &w.sama, &request.slug, Some("The government changed."))
        })
        .unwrap();
        nothing_left_the_mechanism(&w.db);
        assert_eq!(places_of(&w.db, "offercanary"), Vec::<String>::new());
        assert_eq!(places_of(&w.db, "government changed"), Vec::<String>::new());
        let gone = w
            .db
            .read_here(|conn| queries::shared_one(conn, &Actor::visitor(), &request.slug, day("2026-11-27")));
        assert!(
            matches!(refusal(gone), Refusal::Gone(why) if why.value == "Consent withdrawn by the State.")
        );
        let opened = w.db.read_here(|conn| offers::open(conn, &w.peer, &offer.offer.id)).unwrap();
        assert_eq!((opened.titles, opened.hub_slug), (None, None), "the partner keeps its own words only");
        let again = w.db.write_here(|tx| {
            let revision = w.whole(&request.slug).request.revision;
            requests::share(tx, &w.officer, &w.sama, &request.slug, Visibility::Public, revision)
        });
        refusal(again);
        let endorsed = w.endorse(&request.slug, consent(Part::ALL, Visibility::Public));
        assert_eq!(w.seen_by(&Actor::visitor()), 0, "a new consent alone submits nothing");
        w.submit(&endorsed, Visibility::Public);
        assert_eq!(w.seen_by(&Actor::visitor()), 1);
    });
}

#[test]
fn an_expired_consent_hides_the_request_until_there_is_a_new_one() {
    on_both(|w, clock| {
        let request = w.public();
        keep_up(&w.db).unwrap();
        assert_eq!(w.seen_by(&Actor::visitor()), 1, "it still holds");
        clock.advance(Duration::days(216));
        assert_eq!(w.seen_by(&Actor::visitor()), 0, "hidden before the machine acts");
        assert!(matches!(refusal(w.offer(&w.peer, &request.slug)), Refusal::Gone(_)));
        keep_up(&w.db).unwrap();
        keep_up(&w.db).unwrap();
        nothing_left_the_mechanism(&w.db);
        let stone = w.db.read_here(|conn| shelf::row(conn, &request.id)).unwrap().unwrap();
        assert_eq!(stone.withdrawn_reason.as_deref(), Some("The consent of the State has expired."));
        assert_eq!(stone.revision, 2, "once");
        let longer = NewConsent { expires_on: day("2028-01-01"), ..consent(Part::ALL, Visibility::Network) };
        w.endorse(&request.slug, longer);
        assert_eq!((w.seen_by(&w.donor), w.seen_by(&Actor::visitor())), (1, 0));
    });
}

#[test]
fn words_changed_after_the_consent_need_a_new_one() {
    on_both(|w, clock| {
        let made = w.draft();
        let endorsed = w.endorse(&made.slug, consent(Part::ALL, Visibility::Public));
        clock.advance(Duration::minutes(5));
        let changed = w
            .db
            .write_here(|tx| requests::change(tx, &w.officer, &w.sama, &made.slug, wish(), endorsed.revision))
            .unwrap();
        assert_eq!(changed.status, "draft");
        assert_eq!(w.whole(&made.slug).valid, None);
        clock.advance(Duration::minutes(5));
        let endorsed = w.endorse(&made.slug, consent(Part::ALL, Visibility::Public));
        w.submit(&endorsed, Visibility::Public);
        let late = w.db.write_here(|tx| {
            requests::change(tx, &w.officer, &w.sama, &made.slug, wish(), endorsed.revision + 1)
        });
        assert!(matches!(refusal(late), Refusal::Conflict(_)), "what others read does not change under them");
    });
}

#[test]
fn a_text_with_somebodys_address_is_not_shared() {
    on_both(|w, _| {
        let mut written = wish();
        written.needs = LocalText::of(Language::En, "Write to amina@sama.example.");
        let made = w.db.write_here(|tx| requests::draft(tx, &w.officer, &w.sama, written)).unwrap();
        let endorsed = w.endorse(&made.slug, consent(Part::ALL, Visibility::Public));
        let sent = w.db.write_here(|tx| {
            requests::submit(tx, &w.officer, &w.sama, &made.slug, Visibility::Public, endorsed.revision)
        });
        assert!(matches!(refusal(sent), Refusal::Conflict(why) if why.key == "problem-personal-email"));
        assert_eq!(w.seen_by(&w.adviser), 0);
    });
}

#[test]
fn an_offer_is_seen_by_the_state_and_by_who_made_it_and_by_nobody_else() {
    on_both(|w, _| {
        let request = w.public();
        for stranger in [&w.nhri, &w.officer, &Actor::visitor()] {
            refusal(w.offer(stranger, &request.slug));
        }
        let made = w.offer(&w.peer, &request.slug).unwrap();
        w.offer(&w.neighbour, &request.slug).unwrap();
        let id = &made.offer.id;
        for reader in [&w.peer, &w.officer, &w.chair] {
            w.db.read_here(|conn| offers::open(conn, reader, id)).unwrap();
        }
        for stranger in [&w.other_peer, &w.nhri, &w.adviser, &w.donor, &w.neighbour, &Actor::visitor()] {
            let opened = w.db.read_here(|conn| offers::open(conn, stranger, id));
            assert!(matches!(refusal(opened), Refusal::NotFound), "{}", stranger.label);
        }
        assert_eq!(places_of(&w.db, "offercanary"), Vec::<String>::new());
        let mine = |actor: &Actor| w.db.read_here(|conn| offers::mine(conn, actor)).unwrap().len();
        assert_eq!((mine(&w.peer), mine(&w.other_peer), mine(&w.neighbour)), (1, 0, 1));
        let today = day("2026-11-27");
        let read = w.db.read_here(|conn| queries::whole(conn, &w.nhri, &w.sama, &request.slug, today));
        assert!(read.unwrap().offers.is_empty(), "who reads the request does not read its offers");
        w.db.write_here(|tx| offers::say(tx, &w.peer, id, "When could we begin?")).unwrap();
        let declined = w.db.write_here(|tx| {
            offers::decline(
                tx,
                &w.officer,
                &w.sama,
                &request.slug,
                id,
                "Thank you: a neighbour begins sooner.",
            )
        });
        assert_eq!(declined.unwrap().state, "declined");
    });
}

#[test]
fn the_desk_shows_what_waits_and_tells_nothing_of_what_was_offered() {
    on_both(|w, clock| {
        let request = w.public();
        clock.advance(Duration::days(3));
        let today = w.db.clock().now().date();
        let desk = |actor: &Actor| w.db.read_here(|conn| desk::desk(conn, actor, today));
        let on_it = desk(&w.adviser).unwrap();
        assert_eq!((on_it.len(), on_it[0].age, on_it[0].waits()), (1, 3, true));
        w.offer(&w.donor, &request.slug).unwrap();
        assert_eq!(desk(&w.adviser).unwrap()[0].offers, Some(1));
        assert!(!desk(&w.adviser).unwrap()[0].waits());
        for stranger in [&w.donor, &w.officer, &w.neighbour] {
            assert!(matches!(refusal(desk(stranger)), Refusal::NotPermitted));
        }
        w.db.write_here(|tx| requests::take_up(tx, &w.adviser, &request.slug)).unwrap();
        let by_donor = w.db.write_here(|tx| requests::decline(tx, &w.donor, &request.slug, "No."));
        assert!(matches!(refusal(by_donor), Refusal::NotPermitted));
        w.db.write_here(|tx| requests::decline(tx, &w.adviser, &request.slug, "No funds reasoncanary."))
            .unwrap();
        nothing_left_the_mechanism(&w.db);
        assert_eq!(places_of(&w.db, "reasoncanary"), Vec::<String>::new());
        assert_eq!(w.whole(&request.slug).request.reason.as_deref(), Some("No funds reasoncanary."));
    });
}

#[test]
fn a_need_becomes_a_partnership_and_the_state_says_what_it_changed() {
    on_both(|w, clock| {
        let request = w.public();
        let slug = request.slug.as_str();
        let id = w.offer(&w.peer, slug).unwrap().offer.id;
        let early = terms::Draft { expected: "A tool in use.".to_owned(), ..terms::Draft::default() };
        refusal(w.db.write_here(|tx| terms::write(tx, &w.peer, &id, early.clone(), 0)));
        let matched = w.db.write_here(|tx| offers::accept(tx, &w.officer, &w.sama, slug, &id)).unwrap();
        assert_eq!(matched.status, "matched");
        let written = w.db.write_here(|tx| terms::write(tx, &w.peer, &id, early, 0)).unwrap();
        let agree = |actor: &Actor, seen| w.db.write_here(|tx| terms::agree(tx, actor, &id, seen));
        assert!(matches!(refusal(agree(&w.officer, written.revision)), Refusal::NotPermitted));
        let half = agree(&w.peer, written.revision).unwrap();
        assert_eq!(w.whole(slug).request.status, "matched", "one side is not enough");
        let other = terms::Draft { expected: "A tool and a manual.".to_owned(), ..terms::Draft::default() };
        let anew = w.db.write_here(|tx| terms::write(tx, &w.officer, &id, other, half.revision)).unwrap();
        assert_eq!(anew.partner_at, None, "other words, both are asked again");
        let half = agree(&w.chair, anew.revision).unwrap();
        agree(&w.peer, half.revision).unwrap();
        assert_eq!(w.whole(slug).request.status, "agreed");
        clock.advance(Duration::days(30));
        w.db.write_here(|tx| delivery::begin(tx, &w.officer, &w.sama, slug)).unwrap();
        let step =
            w.db.write_here(|tx| {
                delivery::set_milestone(tx, &w.officer, &w.sama, slug, "First training", day("2027-01-15"))
            })
            .unwrap();
        let reach =
            |on| w.db.write_here(|tx| delivery::reach_milestone(tx, &w.officer, &w.sama, slug, &step.id, on));
        refusal(reach(day("2027-01-15")));
        reach(day("2026-12-20")).unwrap();
        w.db.write_here(|tx| delivery::complete(tx, &w.officer, &w.sama, slug)).unwrap();
        let said = NewEvaluation {
            language: Language::En,
            changed: "Reports are on time. changedcanary".to_owned(),
            helped: "Peers who know the work.".to_owned(),
            hindered: "Two weeks were short.".to_owned(),
            next: "Train the ministries.".to_owned(),
            may_share: false,
        };
        w.db.write_here(|tx| delivery::evaluate(tx, &w.officer, &w.sama, slug, said)).unwrap();
        assert_eq!(places_of(&w.db, "changedcanary"), Vec::<String>::new(), "the State keeps it to itself");
        let today = w.db.clock().now().date();
        let shared =
            w.db.read_here(|conn| queries::shared_one(conn, &Actor::visitor(), slug, today)).unwrap();
        let timeline: Vec<&str> = shared.document.timeline.iter().map(|step| step.status.as_str()).collect();
        assert_eq!(timeline, ["submitted", "matched", "agreed", "in_delivery", "completed", "evaluated"]);
        assert_eq!(shared.document.evaluation, None);
        let seed = w.db.read_here(|conn| delivery::practice_seed(conn, &w.officer, &w.sama, slug)).unwrap();
        assert!(seed.results.contains("changedcanary") && seed.problem.contains("needcanary"));
        assert_eq!((seed.state.as_str(), seed.capacities), ("XSA", vec!["information".to_owned()]));
        assert!(w.whole(slug).steps.len() >= 12, "everything is in the history");
    });
}
