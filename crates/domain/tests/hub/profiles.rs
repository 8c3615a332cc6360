//! What mechanisms say of themselves.

use std::collections::BTreeMap;

use chrono::Duration;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind};
use suivi_domain::hub::voices::voice;
use suivi_domain::hub::{self};
use suivi_domain::mechanisms::profiles::{
    self, Assessed, CapacityAnswers, Content, FlagFacts, Mandate, NewProfile, Profile, ProfileDocument,
};
use suivi_domain::mechanisms::{
    Institution, InstitutionKind, Level, Mechanism, MechanismFacts, create_institution, create_mechanism,
};
use suivi_kernel::vocab::{self, StateGroup};
use suivi_kernel::{Act, Actor, Clock, Date, Language, LocalText, ObjectKind, Refusal, Result, Role};
use suivi_store::testing::on_both_with;
use suivi_store::{Db, jobs};

use crate::sama::{institution, machine, mechanism, person, refusal};

struct World {
    db: Db,
    clock: Clock,
    hub: Mechanism,
    sama: Mechanism,
    officer: Actor,
    editor: Actor,
}

fn morning() -> chrono::NaiveDateTime {
    Date::from_ymd_opt(2026, 11, 26).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

fn with_world(story: impl Fn(World)) {
    let clock = Clock::fixed(morning());
    on_both_with(clock.clone(), |db| {
        let hub = db.write_here(hub::ensure).unwrap();
        let sama = db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
        let officer = person(&db, &sama, "officer", Role::SecretariatOfficer, None, Language::En);
        let editor = person(&db, &hub, "editor", Role::HubEditor, None, Language::En);
        story(World { db, clock: clock.clone(), hub, sama, officer, editor });
    });
}

fn content(name: &str) -> Content {
    Content {
        names: LocalText::of(Language::En, name),
        kind: Some("interministerial".to_owned()),
        mandate: vec![Mandate::Report.code().to_owned(), Mandate::Engage.code().to_owned()],
        numbers: BTreeMap::from([("year".to_owned(), 2019)]),
        passages: BTreeMap::from([("chair".to_owned(), LocalText::of(Language::En, "Minister of Justice"))]),
        contact: LocalText::of(Language::En, "Secretariat of the mechanism"),
        contact_email: "follow-up@sama.example".to_owned(),
        ..Content::default()
    }
}

impl World {
    fn make(&self, actor: &Actor, state: &str, content: Content) -> Result<Profile> {
        self.db.write_here(|tx| {
            let voice = voice(tx.conn, actor, Act::Create, ObjectKind::StateProfile, None)?;
            profiles::create(
                tx,
                actor,
                &voice,
                NewProfile { state: state.to_owned(), content, language: None },
            )
        })
    }

    fn of_sama(&self) -> Profile {
        self.make(&self.officer, "", content("Mechanism of Sama")).unwrap()
    }

    fn peer(&self, name: &str) -> (Institution, Actor) {
        let facts = institution(name, InstitutionKind::Independent);
        let seat = self.db.write_here(|tx| create_institution(tx, &machine(), &self.hub.id, facts)).unwrap();
        let peer = person(&self.db, &self.hub, "peer", Role::PeerState, Some(&seat), Language::Fr);
        (seat, peer)
    }

    fn items(&self, facets: Vec<Facet>) -> Vec<Item> {
        let filter = Filter { kinds: vec![Kind::Profile], facets, ..Filter::default() };
        self.db.read_here(|conn| shelf::list(conn, &Actor::visitor(), &filter)).unwrap().0
    }

    fn found(&self, scheme: &str, code: &str) -> usize {
        self.items(vec![Facet::new(scheme, code)]).len()
    }

    fn row(&self, profile: &Profile) -> Item {
        self.db.read_here(|conn| shelf::row(conn, &profile.id)).unwrap().unwrap()
    }

    fn now(&self, slug: &str) -> Profile {
        self.db.read_here(|conn| profiles::known(conn, &self.officer, slug)).unwrap().unwrap().profile
    }

    fn confirm(&self, actor: &Actor, profile: &Profile) -> Result<Profile> {
        self.db.write_here(|tx| profiles::confirm(tx, actor, &profile.id, profile.revision))
    }

    /// Runs the upkeep; how many letters it wrote.
    fn letters(&self) -> usize {
        profiles::keep_up(&self.db).unwrap();
        let due = std::iter::from_fn(|| jobs::lease(&self.db, "worker").unwrap());
        due.inspect(|job| assert!(jobs::complete(&self.db, job).unwrap()))
            .filter(|job| job.payload.contains("hub/profiles/republic-of-sama/confirm"))
            .count()
    }
}

#[test]
fn every_member_state_without_a_profile_has_one_that_claims_nothing() {
    with_world(|world| {
        assert_eq!(world.db.write_here(profiles::ensure_stubs).unwrap(), 193);
        assert_eq!(world.db.write_here(profiles::ensure_stubs).unwrap(), 0);
        let items = world.items(Vec::new());
        assert_eq!(items.len(), 193);
        for item in items {
            let document: ProfileDocument = item.document().unwrap();
            let state = vocab::country(&document.state).unwrap();
            assert!(document.is_stub && document.confirmed_on.is_none() && document.capacities.is_none());
            assert_eq!(document.content, Content::default(), "{}", document.state);
            assert_eq!(item.titles().unwrap(), state.names);
            assert_eq!(item.mechanism_id.as_deref(), Some(world.hub.id.as_str()));
        }
        assert_eq!(world.found("region", "009"), 14);
        assert!(world.found("flag", "sids") > 30 && world.found("confirmed", "year") == 0);
    });
}

#[test]
fn the_first_mechanism_of_the_state_that_writes_takes_its_profile_over_under_the_same_address() {
    with_world(|world| {
        let (_, peer) = world.peer("Mechanism of Kelmar");
        world.make(&peer, "XKE", content("Mechanism of the Kelmar Islands")).unwrap();
        let facts = MechanismFacts { state: "NOR".to_owned(), ..mechanism().facts };
        world.db.write_here(profiles::ensure_stubs).unwrap();
        let new = suivi_domain::mechanisms::NewMechanism { slug: "north".to_owned(), facts };
        let north = world.db.write_here(|tx| create_mechanism(tx, &machine(), new)).unwrap();
        let officer = person(&world.db, &north, "north", Role::SecretariatOfficer, None, Language::En);
        let stub = world.now("norway");
        let others = world.db.write_here(|tx| {
            profiles::save(tx, &world.officer, &stub.id, &content("Mechanism"), stub.revision)
        });
        assert!(matches!(refusal(others), Refusal::NotPermitted));
        let mine = world.make(&officer, "", content("Mechanism of the north")).unwrap();
        assert_eq!((&mine.id, mine.slug.as_str(), &mine.mechanism_id), (&stub.id, "norway", &north.id));
        assert!(!mine.is_stub && world.row(&mine).mechanism_id == Some(north.id.clone()));
        let again = world.make(&officer, "", content("Once more"));
        assert!(matches!(refusal(again), Refusal::Invalid(wrong) if wrong[0].field == "voice"));
        assert_eq!(world.found("standing", "stub"), 192);
        assert_eq!(world.found("standing", "written"), 2);
    });
}

#[test]
fn the_state_confirms_its_profile_and_an_editor_of_the_hub_cannot() {
    with_world(|world| {
        let profile = world.of_sama();
        assert_eq!(world.found("confirmed", "year"), 0);
        for other in [&world.editor, &machine(), &Actor::visitor()] {
            let refused = refusal(world.confirm(other, &profile));
            assert!(matches!(refused, Refusal::NotPermitted | Refusal::SignInNeeded), "{refused}");
        }
        let confirmed = world.confirm(&world.officer, &profile).unwrap();
        assert_eq!(confirmed.confirmed_on, Some(morning().date()));
        assert_eq!(world.found("confirmed", "year"), 1);
        assert!(matches!(refusal(world.confirm(&world.officer, &confirmed)), Refusal::Conflict(_)));
    });
}

#[test]
fn an_editor_writes_what_nobody_owns_and_hands_it_to_the_mechanisms_seat_which_confirms() {
    with_world(|world| {
        world.db.write_here(profiles::ensure_stubs).unwrap();
        let (seat, peer) = world.peer("Mechanism of Fiji");
        let stub = world.now("fiji");
        let save = |actor: &Actor, profile: &Profile, name: &str| {
            world.db.write_here(|tx| profiles::save(tx, actor, &profile.id, &content(name), profile.revision))
        };
        assert!(matches!(refusal(save(&peer, &stub, "Mechanism")), Refusal::NotPermitted));
        let taken = world.make(&peer, "FJI", content("Mechanism"));
        assert!(matches!(refusal(taken), Refusal::Invalid(wrong) if wrong[0].field == "state"));
        let written = save(&world.editor, &stub, "As the editor found it").unwrap();
        assert!(matches!(refusal(world.confirm(&world.editor, &written)), Refusal::NotPermitted));
        let hand = |actor: &Actor| {
            world.db.write_here(|tx| {
                profiles::hand_over(tx, actor, &written.id, Some(&seat.id), written.revision)
            })
        };
        assert!(matches!(refusal(hand(&peer)), Refusal::NotPermitted));
        let theirs = hand(&world.editor).unwrap();
        assert!(matches!(refusal(world.confirm(&world.editor, &theirs)), Refusal::NotPermitted));
        let saved = save(&peer, &theirs, "Mechanism of Fiji").unwrap();
        assert!(world.confirm(&peer, &saved).unwrap().confirmed_on.is_some());
    });
}

#[test]
fn a_self_assessment_is_on_no_shelf_until_its_owner_shares_it() {
    with_world(|world| {
        let profile = world.of_sama();
        let answers: CapacityAnswers = BTreeMap::from([
            ("liaise".to_owned(), (Assessed::Partly, Some("A lantern of one's own".to_owned()))),
            ("plenary".to_owned(), (Assessed::Open, None)),
        ]);
        let assess = |actor: &Actor, seen| {
            world.db.write_here(|tx| profiles::assess(tx, actor, &profile.id, &answers, seen))
        };
        assert!(matches!(refusal(assess(&world.editor, 1)), Refusal::NotPermitted));
        let assessed = assess(&world.officer, 1).unwrap();
        let seen = |actor: &Actor| world.db.read_here(|conn| profiles::answers_of(conn, actor, &assessed));
        assert_eq!(seen(&world.officer).unwrap().len(), 1);
        assert!(matches!(refusal(seen(&world.editor)), Refusal::NotPermitted));
        let item = world.row(&assessed);
        assert!(!format!("{item:?}").contains("lantern") && !item.document.contains("partly"));
        assert_eq!(item.revision, 1, "not even that something was assessed is told");
        assert_eq!(world.found("capacity", "engagement"), 0);
        let share = |is: bool, seen| {
            world
                .db
                .write_here(|tx| profiles::share_capacities(tx, &world.officer, &profile.id, is, seen))
                .unwrap()
        };
        let shared = share(true, assessed.revision);
        assert!(world.row(&shared).document.contains("lantern"));
        assert_eq!((world.found("capacity", "engagement"), world.found("capacity", "information")), (1, 0));
        share(false, shared.revision);
        assert!(!format!("{:?}", world.row(&shared)).contains("lantern"));
        assert_eq!(world.found("capacity", "engagement"), 0);
    });
}

#[test]
fn what_a_profile_said_before_can_be_read_with_what_changed() {
    with_world(|world| {
        let first = world.of_sama();
        let mut second = content("Mechanism of Sama");
        second.passages.insert("chair".to_owned(), LocalText::of(Language::En, "Prime Minister"));
        let save = |content: &Content, seen| {
            world.db.write_here(|tx| profiles::save(tx, &world.officer, &first.id, content, seen))
        };
        let saved = save(&second, 1).unwrap();
        assert!(
            matches!(refusal(save(&content("Another"), 1)), Refusal::Conflict(_)),
            "somebody wrote since"
        );
        assert!(matches!(refusal(save(&second, saved.revision)), Refusal::Conflict(_)), "nothing changed");
        let read = |actor: &Actor| world.db.read_here(|conn| profiles::versions(conn, actor, &saved));
        let versions = read(&world.officer).unwrap();
        assert_eq!(versions.iter().map(|version| version.number).collect::<Vec<_>>(), [2, 1]);
        let change = &versions[0].changes;
        assert_eq!(change.len(), 1);
        assert_eq!((change[0].field.as_str(), change[0].language), ("chair", Some(Language::En)));
        assert_eq!(
            (change[0].before.as_str(), change[0].after.as_str()),
            ("Minister of Justice", "Prime Minister")
        );
        assert!(matches!(refusal(read(&Actor::visitor())), Refusal::SignInNeeded));
    });
}

#[test]
fn the_owner_is_reminded_once_at_eleven_months_and_once_at_twelve_and_the_age_shows() {
    with_world(|world| {
        let profile = world.of_sama();
        world.confirm(&world.officer, &profile).unwrap();
        let later = |days| world.clock.advance(Duration::days(days));
        assert_eq!(world.letters(), 0);
        later(335);
        assert_eq!((world.letters(), world.letters()), (1, 0), "eleven months");
        assert_eq!(world.found("confirmed", "year"), 1);
        later(30);
        assert_eq!((world.letters(), world.letters()), (1, 0), "twelve months");
        assert_eq!(world.found("confirmed", "year"), 0, "the filter no longer finds it");
        let old = world.now("republic-of-sama");
        world.confirm(&world.officer, &old).unwrap();
        assert_eq!((world.letters(), world.found("confirmed", "year")), (0, 1));
    });
}

#[test]
fn an_editor_corrects_with_a_source_when_a_state_left_a_group_and_the_clock_does_the_rest() {
    with_world(|world| {
        let profile = world.of_sama();
        assert_eq!(world.found("flag", "sids"), 1);
        let last = Date::from_ymd_opt(2026, 12, 24).unwrap();
        let set = |actor: &Actor, source: &str| {
            let facts = FlagFacts { from: None, to: Some(last), source: source.to_owned() };
            world.db.write_here(|tx| profiles::set_flag(tx, actor, "XSA", StateGroup::Sids, &facts))
        };
        assert!(matches!(refusal(set(&world.officer, "I know")), Refusal::NotPermitted));
        assert!(
            matches!(refusal(set(&world.editor, "")), Refusal::Invalid(wrong) if wrong[0].field == "source")
        );
        set(&world.editor, "List of December 2026").unwrap();
        assert_eq!(world.found("flag", "sids"), 1, "until the day has come");
        world.clock.advance(Duration::days(40));
        profiles::keep_up(&world.db).unwrap();
        assert_eq!(world.found("flag", "sids"), 0);
        let document: ProfileDocument = world.row(&profile).document().unwrap();
        assert!(document.groups.is_empty());
    });
}

#[test]
fn a_local_mechanism_has_a_profile_of_its_own_beside_the_national_one() {
    with_world(|world| {
        world.of_sama();
        let facts = MechanismFacts {
            names: LocalText::of(Language::En, "Telu"),
            level: Level::Local,
            parent_id: Some(world.sama.id.clone()),
            ..mechanism().facts
        };
        let new = suivi_domain::mechanisms::NewMechanism { slug: "telu".to_owned(), facts };
        let telu = world.db.write_here(|tx| create_mechanism(tx, &machine(), new)).unwrap();
        let officer = person(&world.db, &telu, "telu", Role::SecretariatOfficer, None, Language::En);
        let made = world.make(&officer, "", content("Committee of Telu")).unwrap();
        assert_eq!(
            (made.level.as_str(), made.slug.as_str()),
            ("local", "republic-of-sama-committee-of-telu")
        );
        assert_eq!((world.found("level", "local"), world.found("level", "national")), (1, 1));
    });
}
