//! Two nodes that tell each other what they published.

use std::collections::HashMap;
use std::sync::Mutex;

use chrono::Duration;
use proptest::prelude::*;
use serde_json::json;
use suivi_domain::Secrets;
use suivi_domain::hub::federation::{
    self, Claim, FeedPage, Fetch, NodeKey, PageHead, Peer, PeerSettings, Pulled, Purpose, Signed, Told,
    Unreached, Why,
};
use suivi_domain::hub::search::Wanted;
use suivi_domain::hub::shelf::{self, Facet, Filter, Item, Kind, Offered};
use suivi_domain::hub::{Audience, ensure};
use suivi_domain::mechanisms::{Mechanism, create_mechanism};
use suivi_domain::recommendations::search::Register;
use suivi_kernel::{Actor, Clock, Language, LocalText, Membership, Refusal, Role, Timestamp};
use suivi_store::Db;
use suivi_store::testing::{Fresh, on_each_kind};

use crate::sama::{machine, mechanism, refusal};

const SOUTH: &str = "https://south.example";
const NORTH: &str = "https://north.example";
const STRANGER: u8 = 9;

fn key(seed: u8) -> NodeKey {
    Secrets::new([seed; 32]).node_key()
}

fn morning() -> Timestamp {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 23).unwrap().and_hms_opt(9, 0, 0).unwrap()
}

/// What somebody between two nodes makes of an answer.
type Meddler = Box<dyn Fn(&str, Vec<u8>) -> Result<Vec<u8>, Unreached> + Send>;

/// The network between the nodes, in which somebody may sit.
#[derive(Default)]
struct Wire {
    nodes: HashMap<&'static str, (Db, NodeKey)>,
    meddler: Mutex<Option<Meddler>>,
}

impl Wire {
    fn answer(&self, address: &str, claim: Option<&Claim>) -> Result<Vec<u8>, Unreached> {
        let at = address.match_indices('/').nth(2).unwrap().0;
        let (host, path) = address.split_at(at);
        let (db, key) = self.nodes.get(host).ok_or(Unreached::NoAnswer)?;
        let now = db.clock().now();
        let after = path.split_once("after=").map_or(0, |(_, after)| after.parse().unwrap());
        let answer = db.read_here(|conn| {
            let audiences = federation::audiences_for(conn, &key.public(), claim, path, now)?;
            let said = match path.split('?').next().unwrap() {
                "/api/v1/hub/node" => serde_json::to_vec(&federation::card(conn, key, host)?)?,
                "/api/v1/hub/feed" => {
                    serde_json::to_vec(&federation::page(conn, key, audiences, after, Some(3), now)?)?
                }
                _ => serde_json::to_vec(&federation::state(conn, key, audiences, now)?)?,
            };
            Ok(said)
        });
        answer.map_err(|_| Unreached::Status(401))
    }

    fn meddle(&self, meddler: impl Fn(&str, Vec<u8>) -> Result<Vec<u8>, Unreached> + Send + 'static) {
        *self.meddler.lock().unwrap() = Some(Box::new(meddler));
    }

    fn be_honest(&self) {
        *self.meddler.lock().unwrap() = None;
    }
}

impl Fetch for Wire {
    fn get(&self, address: &str, claim: Option<&Claim>) -> Result<Vec<u8>, Unreached> {
        let answer = self.answer(address, claim)?;
        match &*self.meddler.lock().unwrap() {
            Some(meddler) => meddler(address, answer),
            None => Ok(answer),
        }
    }
}

/// Two nodes: the north reads what the south publishes.
struct World {
    south: Fresh,
    north: Fresh,
    sama: Mechanism,
    wire: Wire,
    clock: Clock,
    peer: Peer,
}

fn settings(audience: Audience) -> PeerSettings {
    PeerSettings { audience, is_pulled: true }
}

impl World {
    fn new(kind: suivi_store::testing::Kind) -> Self {
        let clock = Clock::fixed(morning());
        let (south, north) = (kind.with_clock(clock.clone()), kind.with_clock(clock.clone()));
        for node in [&south, &north] {
            node.write_here(ensure).unwrap();
        }
        let sama = south.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
        let mut wire = Wire::default();
        wire.nodes.insert(SOUTH, (Db::clone(&south), key(1)));
        wire.nodes.insert(NORTH, (Db::clone(&north), key(2)));
        let met = federation::meet(&wire, SOUTH, &key(1).public().fingerprint()).unwrap();
        let peer =
            north.write_here(|tx| federation::add(tx, &machine(), met, settings(Audience::Public))).unwrap();
        World { south, north, sama, wire, clock, peer }
    }

    /// The south grants the north something.
    fn grant(&self, audience: Audience) -> Peer {
        let met = federation::meet(&self.wire, NORTH, &key(2).public().fingerprint()).unwrap();
        self.south.write_here(|tx| federation::add(tx, &machine(), met, settings(audience))).unwrap()
    }

    fn publish(&self, id: &str, words: &str, audience: Audience) {
        let offered = Offered {
            kind: Kind::Practice,
            id,
            mechanism_id: &self.sama.id,
            institution_id: None,
            slug: &format!("practice {id}"),
            state: Some("XSA"),
            language: Language::En,
            audience,
            titles: LocalText::of(Language::En, words),
            summaries: LocalText::of(Language::En, "How it was done."),
            texts: LocalText::of(Language::En, words),
            facets: vec![Facet::new("capacity", "coordination")],
            dated: None,
            document: json!({"problem": words}),
        };
        self.south.write_here(|tx| shelf::put(tx, &machine(), offered)).unwrap();
    }

    fn withdraw(&self, id: &str) {
        self.south
            .write_here(|tx| shelf::withdraw(tx, &machine(), id, Some("It was never tested.")))
            .unwrap();
    }

    fn pull(&self) -> Pulled {
        self.clock.advance(Duration::seconds(1));
        federation::pull(&self.north, &key(2), &self.wire, &self.peer.id).unwrap()
    }

    fn copy(&self, id: &str) -> Option<Item> {
        self.north.read_here(|conn| shelf::row(conn, id)).unwrap()
    }

    fn refusals(&self) -> Vec<String> {
        let found = self.north.read_here(|conn| federation::refusals(conn, &machine(), &self.peer.id));
        found.unwrap().into_iter().map(|refusal| refusal.why).collect()
    }

    /// What stands on the shelf of a node, as its page shows it.
    fn shown(db: &Db) -> Vec<(String, String, String, i32, Timestamp)> {
        let filter = Filter::default();
        let (items, _) = db.read_here(|conn| shelf::list(conn, &machine(), &filter)).unwrap();
        let mut shown: Vec<_> = items
            .into_iter()
            .map(|item| (item.id, item.document, item.audience, item.revision, item.updated_at))
            .collect();
        shown.sort();
        shown
    }

    fn assert_same(&self) {
        assert_eq!(World::shown(&self.north), World::shown(&self.south));
    }
}

#[test]
fn what_a_node_publishes_changes_and_withdraws_stands_so_on_the_other() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        for n in 0..7 {
            world.publish(&format!("p{n}"), "One register for all", Audience::Public);
        }
        let first = world.pull();
        assert_eq!((first.new, first.trouble, first.from_the_beginning), (7, None, false));
        world.assert_same();
        assert_eq!(world.pull(), Pulled::default(), "nothing is new");
        world.publish("p1", "One register for all ministries", Audience::Public);
        world.withdraw("p2");
        let second = world.pull();
        assert_eq!((second.new, second.changed, second.withdrawn), (0, 1, 1));
        world.assert_same();
        let stone = world.copy("p2").unwrap();
        assert_eq!(stone.withdrawn_reason.as_deref(), Some("It was never tested."));
        assert!(!format!("{stone:?}").contains("One register"), "no word stays");
        world.publish("p2", "Tested now", Audience::Public);
        world.pull();
        world.assert_same();
        let copy = world.copy("p2").unwrap();
        let origin = world.north.read_here(|conn| federation::origin(conn, &copy)).unwrap().unwrap();
        assert_eq!(origin.page(Language::Fr), "https://south.example/fr/hub/practices/practice-p2");
        assert_eq!(origin.heard_at, Some(world.clock.now()));
        assert_eq!(origin.names.best_text(Language::En), "Republic of Sama");
    });
}

#[test]
fn a_copy_is_passed_on_to_nobody() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        world.pull();
        let told = |db: &Db| {
            db.read_here(|conn| federation::page(conn, &key(2), &[Audience::Public], 0, None, morning()))
                .unwrap()
        };
        assert_eq!((told(&world.north).entries.len(), told(&world.south).entries.len()), (0, 1));
    });
}

#[test]
fn what_is_for_the_network_goes_only_to_a_node_that_was_granted_it_and_proves_who_it_is() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("net", "canary of the network", Audience::Network);
        world.publish("un", "canary of the United Nations", Audience::Un);
        world.publish("open", "For all", Audience::Public);
        world.pull();
        assert!(world.copy("open").is_some() && world.copy("net").is_none() && world.copy("un").is_none());
        let granted = world.grant(Audience::Network);
        let wider = world.pull();
        assert!(wider.from_the_beginning && wider.new == 1, "{wider:?}");
        assert!(world.copy("net").is_some() && world.copy("un").is_none());
        let visitor = world.north.read_here(|conn| shelf::list(conn, &Actor::visitor(), &Filter::default()));
        assert_eq!(visitor.unwrap().1, 1, "nor does everybody there read it");

        let (own, path, now) = (key(1).public(), "/api/v1/hub/feed?after=0", world.clock.now());
        let reads = |claim: Option<&Claim>, path: &str| {
            world.south.read_here(|conn| federation::audiences_for(conn, &own, claim, path, now))
        };
        let public: &[Audience] = &[Audience::Public];
        assert_eq!(reads(None, path).unwrap(), public);
        assert_eq!(reads(Some(&Claim::new(&key(STRANGER), &own, path, now)), path).unwrap(), public);
        let good = Claim::new(&key(2), &own, path, now);
        assert_eq!(reads(Some(&good), path).unwrap().len(), 2);
        let other_path = reads(Some(&good), "/api/v1/hub/feed?after=1");
        assert_eq!(refusal(other_path), Refusal::SignInNeeded);
        let old = Claim::new(&key(2), &own, path, now - Duration::minutes(6));
        assert_eq!(refusal(reads(Some(&old), path)), Refusal::SignInNeeded);
        let for_another = Claim::new(&key(2), &key(STRANGER).public(), path, now);
        assert_eq!(refusal(reads(Some(&for_another), path)), Refusal::SignInNeeded);
        let forged =
            Claim { node: key(2).public().to_string(), ..Claim::new(&key(STRANGER), &own, path, now) };
        assert_eq!(refusal(reads(Some(&forged), path)), Refusal::SignInNeeded);

        world.south.write_here(|tx| federation::set_paused(tx, &machine(), &granted.id, true)).unwrap();
        assert_eq!(reads(Some(&good), path).unwrap(), public);
        world.pull();
        assert!(world.copy("net").unwrap().withdrawn_at.is_some(), "what is not granted any more goes");
        assert!(world.copy("open").unwrap().withdrawn_at.is_none());
    });
}

#[test]
fn what_is_made_less_public_goes_from_where_it_was_copied() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        world.publish("b", "Seven lists", Audience::Public);
        world.pull();
        world.publish("a", "One register", Audience::Un);
        let pulled = world.pull();
        assert_eq!((pulled.withdrawn, pulled.from_the_beginning), (1, true));
        assert!(!format!("{:?}", world.copy("a")).contains("One register"));
        world.publish("a", "One register", Audience::Public);
        world.pull();
        world.assert_same();
    });
}

#[test]
fn what_was_forged_or_altered_on_the_way_is_refused_and_written_down() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        let meddlers: [(&str, Meddler); 5] = [
            (
                "forged",
                Box::new(|_, answer| {
                    Ok(String::from_utf8(answer).unwrap().replace("One reg", "Two reg").into_bytes())
                }),
            ),
            (
                "forged",
                Box::new(|_, answer| {
                    Ok(String::from_utf8(answer)
                        .unwrap()
                        .replace("\\\"head\\\":1", "\\\"head\\\":2")
                        .into_bytes())
                }),
            ),
            (
                "forged",
                Box::new(|_, answer| {
                    let mut page: FeedPage = serde_json::from_slice(&answer).unwrap();
                    page.entries.clear();
                    Ok(serde_json::to_vec(&page).unwrap())
                }),
            ),
            (
                "forged",
                Box::new(|_, answer| {
                    let mut page: FeedPage = serde_json::from_slice(&answer).unwrap();
                    page.page.signature = key(STRANGER).sign(Purpose::Page, page.page.body.as_bytes());
                    Ok(serde_json::to_vec(&page).unwrap())
                }),
            ),
            ("unreadable", Box::new(|_, _| Ok(b"<html>".to_vec()))),
        ];
        for (why, meddler) in meddlers {
            world.wire.meddle(meddler);
            assert_eq!(world.pull().trouble.map(Why::code), Some(why));
            assert!(world.copy("a").is_none());
        }
        assert_eq!(world.refusals().len(), 5);
        world.wire.be_honest();
        assert_eq!(world.pull().new, 1, "nothing was lost by it");
        world.assert_same();
    });
}

#[test]
fn a_page_that_is_sent_once_more_is_refused() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "A promise", Audience::Public);
        let first_page = world.wire.answer(&format!("{SOUTH}/api/v1/hub/feed?after=0"), None).unwrap();
        world.pull();
        world.withdraw("a");
        world.pull();
        let old = first_page.clone();
        world
            .wire
            .meddle(move |address, answer| Ok(if address.contains("/feed?") { old.clone() } else { answer }));
        assert_eq!(world.pull().trouble, Some(Why::Replayed));
        assert!(world.copy("a").unwrap().withdrawn_at.is_some());
        let south = Db::clone(&world.south);
        world.wire.meddle(move |address, answer| {
            if !address.contains("/feed?") {
                return Ok(answer);
            }
            let now = south.clock().now();
            let other =
                south.read_here(|conn| federation::page(conn, &key(1), &[Audience::Public], 0, None, now));
            Ok(serde_json::to_vec(&other.unwrap()).unwrap())
        });
        assert_eq!(world.pull().trouble, Some(Why::WrongPage), "it answers another question");
        assert_eq!(world.refusals(), ["wrong_page", "replayed"]);
    });
}

/// A page that the south itself would sign, with whatever somebody who holds its key puts into it.
fn page_of(told: &[Told], after: i64, now: Timestamp) -> Vec<u8> {
    let signed = |purpose, body: String| Signed { signature: key(1).sign(purpose, body.as_bytes()), body };
    let entries: Vec<Signed> =
        told.iter().map(|told| signed(Purpose::Entry, serde_json::to_string(told).unwrap())).collect();
    let last = told.iter().map(|told| told.seq).max().unwrap_or(after).max(after);
    let head = PageHead {
        node: key(1).public().to_string(),
        audiences: vec!["public".to_owned()],
        after,
        last,
        head: last,
        digests: entries.iter().map(Signed::digest).collect(),
        issued_at: now,
    };
    let page = FeedPage { page: signed(Purpose::Page, serde_json::to_string(&head).unwrap()), entries };
    serde_json::to_vec(&page).unwrap()
}

#[test]
fn a_node_speaks_for_itself_only_and_what_is_odd_is_left_out_alone() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        world.pull();
        // The north's own.
        let north_sama = world.north.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap();
        let own = Offered {
            kind: Kind::Practice,
            id: "ours",
            mechanism_id: &north_sama.id,
            institution_id: None,
            slug: "ours",
            state: None,
            language: Language::En,
            audience: Audience::Public,
            titles: LocalText::of(Language::En, "Ours"),
            summaries: LocalText::default(),
            texts: LocalText::default(),
            facets: Vec::new(),
            dated: None,
            document: json!({"problem": "Ours"}),
        };
        world.north.write_here(|tx| shelf::put(tx, &machine(), own)).unwrap();
        let page = federation::page;
        let honest =
            world.south.read_here(|conn| page(conn, &key(1), &[Audience::Public], 0, None, morning()));
        let told: Told = serde_json::from_str(&honest.unwrap().entries[0].body).unwrap();
        let now = world.clock.now();
        let bad = vec![
            Told { id: "ours".into(), seq: 10, revision: 9, ..told.clone() },
            Told { id: "x1".into(), seq: 11, node: key(STRANGER).public().to_string(), ..told.clone() },
            Told { id: "x2".into(), seq: 12, kind: "poem".into(), ..told.clone() },
            Told { id: "x3".into(), seq: 13, updated_at: now + Duration::days(2), ..told.clone() },
            Told { id: "x4".into(), seq: 14, document: "x".repeat(2_000_000), ..told.clone() },
            Told { id: "x5".into(), seq: 15, document: "{\"problem\":\"other\"}".into(), ..told.clone() },
            Told { id: "x6".into(), seq: 16, audience: "un".into(), ..told.clone() },
            Told { id: "x7".into(), seq: 17, slug: "../../admin".into(), ..told.clone() },
            Told { id: "a".into(), seq: 18, titles: LocalText::of(Language::En, "Old"), ..told.clone() },
            Told { id: "good".into(), seq: 19, ..told.clone() },
        ];
        let clock = world.clock.clone();
        world.wire.meddle(move |address, answer| match address.split_once("after=") {
            Some((_, "0")) => Ok(page_of(&[], 0, clock.now())),
            Some((_, after)) => Ok(page_of(&bad, after.parse().unwrap(), clock.now())),
            None => Ok(answer),
        });
        world.pull();
        let mut refused = world.refusals();
        refused.sort();
        let expected = [
            "forged",
            "future",
            "not_theirs",
            "not_theirs",
            "replayed",
            "too_large",
            "unknown_kind",
            "unreadable",
            "wrong_page",
        ];
        assert_eq!(refused, expected);
        assert!(world.copy("ours").unwrap().node_id.is_none());
        assert!(["x1", "x2", "x3", "x4", "x5", "x6", "x7"].iter().all(|id| world.copy(id).is_none()));
        world.wire.be_honest();
        world.pull();
        assert!(world.copy("a").unwrap().withdrawn_at.is_none(), "what stands there stands here");
    });
}

#[test]
fn a_node_that_was_away_for_a_week_catches_up_and_is_asked_ever_more_rarely_meanwhile() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        world.pull();
        world.wire.meddle(|_, _| Err(Unreached::NoAnswer));
        let mut tries = 0;
        for _ in 0..7 * 24 * 4 {
            world.clock.advance(Duration::minutes(15));
            tries += federation::keep_up(&world.north, &key(2), &world.wire).unwrap().len();
        }
        assert!((20..40).contains(&tries), "{tries} tries in a week");
        let peer = world.north.read_here(|conn| federation::live(conn, &world.peer.id)).unwrap();
        assert_eq!(peer.last_error.as_deref(), Some("unreachable"));
        assert!(
            world.clock.now() - peer.last_success_at.unwrap() > Duration::days(6),
            "how fresh it is can be said"
        );
        assert!(world.copy("a").unwrap().withdrawn_at.is_none(), "what was read stays meanwhile");
        world.withdraw("a");
        for n in 0..20 {
            world.publish(&format!("n{n}"), "Meanwhile", Audience::Public);
        }
        world.wire.be_honest();
        world.clock.advance(Duration::hours(9));
        let caught_up = federation::keep_up(&world.north, &key(2), &world.wire).unwrap();
        let pulled = &caught_up[0].1;
        assert_eq!((pulled.new, pulled.withdrawn, pulled.from_the_beginning), (20, 1, false));
        world.assert_same();
        assert!(federation::keep_up(&world.north, &key(2), &world.wire).unwrap().is_empty(), "not due");
    });
}

#[test]
fn a_node_that_is_removed_leaves_nothing_behind_and_may_come_back() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        world.publish("a", "One register", Audience::Public);
        world.pull();
        world.north.write_here(|tx| federation::remove(tx, &machine(), &world.peer.id)).unwrap();
        assert!(World::shown(&world.north).is_empty());
        assert!(!format!("{:?}", world.copy("a")).contains("One register"));
        let gone = federation::pull(&world.north, &key(2), &world.wire, &world.peer.id);
        assert_eq!(refusal(gone), Refusal::NotFound);
        let met = federation::meet(&world.wire, SOUTH, &key(1).public().fingerprint()).unwrap();
        let again = world
            .north
            .write_here(|tx| federation::add(tx, &machine(), met.clone(), settings(Audience::Public)))
            .unwrap();
        assert_eq!(again.id, world.peer.id);
        world.pull();
        world.assert_same();
        let twice =
            world.north.write_here(|tx| federation::add(tx, &machine(), met, settings(Audience::Public)));
        assert!(matches!(refusal(twice), Refusal::Invalid(_)));
    });
}

#[test]
fn a_node_is_added_only_with_the_fingerprint_that_was_told_and_by_its_keepers() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        let wrong = federation::meet(&world.wire, SOUTH, &key(STRANGER).public().fingerprint());
        let Refusal::Invalid(fields) = refusal(wrong) else { panic!("it is invalid") };
        assert_eq!(fields[0].field, "fingerprint");
        let nobody = federation::meet(&world.wire, "https://nobody.example", "0000");
        let Refusal::Invalid(fields) = refusal(nobody) else { panic!("it is invalid") };
        assert_eq!(fields[0].field, "address");
        let met = federation::meet(&world.wire, SOUTH, &key(1).public().fingerprint()).unwrap();
        let by_anyone =
            world.north.write_here(|tx| federation::add(tx, &Actor::visitor(), met, settings(Audience::Un)));
        assert_eq!(refusal(by_anyone), Refusal::SignInNeeded);
        let neighbours =
            |actor: &Actor| world.north.read_here(|conn| federation::neighbours(conn, actor)).unwrap();
        assert_eq!(neighbours(&Actor::visitor()).len(), 1);
        world
            .north
            .write_here(|tx| {
                let settings = PeerSettings { audience: Audience::Public, is_pulled: false };
                federation::change(tx, &machine(), &world.peer.id, settings, world.peer.revision)
            })
            .unwrap();
        assert!(neighbours(&Actor::visitor()).is_empty(), "who only reads here is not shown to all");
        assert_eq!(neighbours(&machine()).len(), 1);
    });
}

#[derive(Clone, Debug)]
enum Step {
    Publish(u8, u8, Audience),
    Withdraw(u8),
    Pull,
    Lose,
}

fn step() -> impl Strategy<Value = Step> {
    let audience = prop_oneof![3 => Just(Audience::Public), 1 => Just(Audience::Un)];
    prop_oneof![
        4 => (0..6u8, 0..3u8, audience).prop_map(|(id, words, audience)| Step::Publish(id, words, audience)),
        2 => (0..6u8).prop_map(Step::Withdraw),
        2 => Just(Step::Pull),
        1 => Just(Step::Lose),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn after_a_reading_the_copies_are_what_is_public_there(steps in prop::collection::vec(step(), 1..25)) {
        let world = World::new(suivi_store::testing::Kind::Sqlite);
        for step in steps {
            match step {
                Step::Publish(id, words, audience) => world.publish(&format!("p{id}"), &format!("Words {words}"), audience),
                Step::Withdraw(id) => world.withdraw(&format!("p{id}")),
                Step::Lose => {
                    world.wire.meddle(|_, _| Err(Unreached::NoAnswer));
                    world.pull();
                    world.wire.be_honest();
                }
                Step::Pull => {
                    prop_assert_eq!(world.pull().trouble, None);
                    let mut public = World::shown(&world.south);
                    public.retain(|(_, _, audience, _, _)| audience == "public");
                    prop_assert_eq!(World::shown(&world.north), public);
                }
            }
            world.clock.advance(Duration::seconds(1));
        }
    }
}

#[test]
fn things_are_found_in_any_language_by_whoever_may_know_of_them() {
    on_each_kind(|kind| {
        let world = World::new(kind);
        let folder = tempfile::tempdir().unwrap();
        let register = Register::open(folder.path(), Db::clone(&world.north)).unwrap();
        world.publish("a", "Registers of recommendations in every ministry", Audience::Public);
        world.publish("b", "Le registre des recommandations", Audience::Public);
        world.grant(Audience::Un);
        world.publish("c", "Registers kept by canaries", Audience::Un);
        world.pull();
        register.catch_up().unwrap();
        let adviser = {
            let held = Membership { mechanism_id: "hub".to_owned(), role: Role::Ohchr, institution_id: None };
            Actor { user_id: Some("a".to_owned()), memberships: vec![held], ..Actor::default() }
        };
        let find = |actor: &Actor, text: &str| {
            let wanted = Wanted { text: text.to_owned(), limit: 10, ..Wanted::default() };
            let found = register.shelf().find(actor, &wanted).unwrap();
            assert_eq!(found.total, found.items.len());
            let mut ids: Vec<String> = found.items.into_iter().map(|item| item.id).collect();
            ids.sort();
            (ids, found.corrected)
        };
        let visitor = Actor::visitor();
        assert_eq!(find(&visitor, "register").0, ["a"]);
        assert_eq!(find(&visitor, "recommandation").0, ["b"]);
        assert_eq!(find(&visitor, "Sama").0, ["a", "b"], "by the State it concerns");
        assert_eq!(find(&visitor, "canaries"), (Vec::new(), None));
        assert_eq!(find(&visitor, "canariez"), (Vec::new(), None), "no corrected word tells of it");
        assert_eq!(find(&adviser, "canaries").0, ["c"]);
        let elsewhere = Wanted { kinds: vec![Kind::Event], limit: 10, ..Wanted::default() };
        let found = register.shelf().find(&visitor, &elsewhere).unwrap();
        assert_eq!((found.total, found.kinds), (0, vec![("practice".to_owned(), 2)]));
        world.withdraw("a");
        world.pull();
        register.catch_up().unwrap();
        assert!(
            !find(&visitor, "register").0.contains(&"a".to_owned()),
            "one typo further is the French word"
        );
        register.reindex(|_| {}).unwrap();
        assert_eq!(find(&visitor, "recommandation").0, ["b"]);
    });
}
