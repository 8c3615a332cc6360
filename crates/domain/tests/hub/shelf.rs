//! The shelf: what may be known beyond a workspace, and by whom.

use serde_json::json;
use suivi_domain::hub::shelf::{self, Facet, Filter, Kind, Offered};
use suivi_domain::hub::{Audience, ensure};
use suivi_domain::mechanisms::{Mechanism, all, create_mechanism};
use suivi_kernel::{Actor, Language, LocalText, Membership, Refusal, Role};
use suivi_store::Db;
use suivi_store::testing::on_both;

use crate::sama::{machine, mechanism, refusal};

fn offered<'a>(sama: &'a Mechanism, id: &'a str, audience: Audience) -> Offered<'a> {
    Offered {
        kind: Kind::Practice,
        id,
        mechanism_id: &sama.id,
        institution_id: None,
        slug: "One register",
        state: Some("XSA"),
        language: Language::En,
        audience,
        titles: LocalText::of(Language::En, "One register for all"),
        summaries: LocalText::of(Language::En, "How it was done."),
        texts: LocalText::of(Language::En, "One register for all. How it was done."),
        facets: vec![Facet::new("capacity", "coordination")],
        dated: None,
        document: json!({"problem": "Seven lists."}),
    }
}

fn adviser() -> Actor {
    let held = Membership { mechanism_id: "hub".to_owned(), role: Role::Ohchr, institution_id: None };
    Actor { user_id: Some("a".to_owned()), memberships: vec![held], ..Actor::default() }
}

fn sama(db: &Db) -> Mechanism {
    db.write_here(ensure).unwrap();
    db.write_here(|tx| create_mechanism(tx, &machine(), mechanism())).unwrap()
}

#[test]
fn a_node_has_one_hub_and_the_hub_is_no_mechanism() {
    on_both(|db| {
        let first = db.write_here(ensure).unwrap();
        assert_eq!(db.write_here(ensure).unwrap(), first);
        assert!(db.read_here(all).unwrap().is_empty());
    });
}

#[test]
fn only_its_audience_knows_of_a_thing() {
    on_both(|db| {
        let sama = sama(&db);
        for (id, audience) in [("a", Audience::Public), ("b", Audience::Un)] {
            db.write_here(|tx| shelf::put(tx, &machine(), offered(&sama, id, audience))).unwrap();
        }
        let seen = |actor: &Actor| {
            let filter = Filter { facets: vec![Facet::new("capacity", "coordination")], ..Filter::default() };
            let (items, total) = db.read_here(|conn| shelf::list(conn, actor, &filter)).unwrap();
            assert_eq!(items.len() as i64, total);
            items.into_iter().map(|item| item.slug).collect::<Vec<_>>()
        };
        assert_eq!(seen(&Actor::visitor()), ["one-register"]);
        assert_eq!(seen(&adviser()), ["one-register-2", "one-register"]);
        let hidden =
            db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Practice, "one-register-2"));
        assert!(matches!(refusal(hidden), Refusal::NotFound));
        let elsewhere = Filter { facets: vec![Facet::new("capacity", "information")], ..Filter::default() };
        assert_eq!(db.read_here(|conn| shelf::list(conn, &adviser(), &elsewhere)).unwrap().1, 0);
    });
}

#[test]
fn a_tombstone_says_why_and_keeps_no_word_of_what_was_withdrawn() {
    on_both(|db| {
        let sama = sama(&db);
        db.write_here(|tx| shelf::put(tx, &machine(), offered(&sama, "a", Audience::Public))).unwrap();
        db.write_here(|tx| shelf::put(tx, &machine(), offered(&sama, "a", Audience::Public))).unwrap();
        let row = || db.read_here(|conn| shelf::row(conn, "a")).unwrap().unwrap();
        assert_eq!((row().revision, row().seq), (1, 1), "nothing changed, nothing is told");
        db.write_here(|tx| shelf::withdraw(tx, &machine(), "a", Some("It was never tested."))).unwrap();
        let stone = row();
        assert_eq!((stone.revision, stone.seq), (2, 2));
        assert!(!format!("{stone:?}").contains("Seven lists") && !format!("{stone:?}").contains("all"));
        let gone = db.read_here(|conn| shelf::item(conn, &Actor::visitor(), Kind::Practice, "one-register"));
        assert!(matches!(refusal(gone), Refusal::Gone(why) if why.value == "It was never tested."));
        db.write_here(|tx| shelf::put(tx, &machine(), offered(&sama, "a", Audience::Public))).unwrap();
        assert_eq!((row().revision, row().withdrawn_at), (3, None), "published again under the same address");
    });
}
