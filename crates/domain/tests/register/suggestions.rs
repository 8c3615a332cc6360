//! Suggestions: made, decided by a person, and taken back; and what is suggested as one cluster.

use suivi_domain::recommendations::acts;
use suivi_domain::recommendations::import::Format;
use suivi_domain::recommendations::suggestions::{self, Decision, Scheme};
use suivi_kernel::Language;
use suivi_store::testing::on_both;

use crate::documents::{HEAD, report};
use crate::world::{World, export, record};

#[test]
fn suggestions_wait_for_a_person_and_are_taken_back() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.receive(&report().replace("and pay its keepers.", "and pay its keepers (Norway)."));
        world.describe(&id, |of| of.cycle = Some(4), None);
        world.take(&id, false).unwrap();
        let open = |scheme: Scheme, least: f64| {
            world
                .tools
                .db
                .read_here(|conn| {
                    suggestions::open(conn, &world.officer(), &world.sama, scheme, least, (0, 100))
                })
                .unwrap()
        };
        let persons = open(Scheme::Person, 0.0);
        let children = persons.items.iter().find(|open| open.suggestion.code == "children").unwrap();
        assert!(!children.suggestion.because.is_empty(), "it says why");
        let slug = children.record.slug.clone();
        assert!(world.record_at(&slug).tags.is_empty(), "a suggestion is no tag");

        let done = world
            .tools
            .db
            .write_here(|tx| {
                suggestions::decide_above(
                    tx,
                    &world.officer(),
                    &world.sama,
                    Decision::Accept,
                    Scheme::Person,
                    0.0,
                )
            })
            .unwrap();
        assert_eq!(done.decided as i64, persons.total);
        assert_eq!(open(Scheme::Person, 0.0).total, 0);
        let tags = world.record_at(&slug).tags;
        assert!(tags.iter().any(|tag| tag.code == "children" && tag.state == "accepted"), "{tags:?}");
        let undone = world
            .tools
            .db
            .write_here(|tx| acts::undo(tx, &world.officer(), &world.sama, &done.act_id))
            .unwrap();
        assert_eq!(undone.restored, done.decided);
        assert_eq!(open(Scheme::Person, 0.0).total, persons.total);
        assert!(world.record_at(&slug).tags.is_empty());

        // Refused once, it is not suggested again.
        let key = [(children.record.id.clone(), Scheme::Person, "children".to_owned())];
        let refuse = |tx: &mut suivi_store::Tx<'_>| {
            suggestions::decide(tx, &world.officer(), &world.sama, Decision::Refuse, &key)
        };
        world.tools.db.write_here(refuse).unwrap();
        let ids = [children.record.id.clone()];
        world.tools.db.write_here(|tx| suggestions::fill(tx, &world.sama, &ids)).unwrap();
        let left = open(Scheme::Person, 0.0);
        let is_it = |open: &suggestions::Open| open.record.id == ids[0] && open.suggestion.code == "children";
        assert!(!left.items.iter().any(is_it));
        let kept = world
            .tools
            .db
            .read_here(|conn| suggestions::decisions(conn, &world.officer(), &world.sama))
            .unwrap();
        assert_eq!(kept.iter().map(|one| (one.accepted, one.refused)).collect::<Vec<_>>(), [(0, 1)]);
    });
}

#[test]
fn what_the_import_says_of_goals_is_a_suggestion_of_little_weight() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(
            Format::Uhri,
            &export(&[record("a1", "12", "Keep the lighthouse lit at night.", "Right to education")]),
        );
        let made = suggestions::fill_register(&world.tools.db, &world.sama, &|| false).unwrap();
        assert!(made > 0);
        let goals = world
            .tools
            .db
            .read_here(|conn| {
                suggestions::open(conn, &world.officer(), &world.sama, Scheme::Sdg, 0.0, (0, 10))
            })
            .unwrap();
        let of_import = goals.items.iter().find(|open| open.suggestion.code == "4.5").unwrap();
        assert!(of_import.suggestion.sureness < 0.5, "{of_import:?}");
        assert_eq!(suggestions::fill_register(&world.tools.db, &world.sama, &|| false).unwrap(), 0);
    });
}

#[test]
fn near_duplicates_are_suggested_as_one_cluster() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(
            Format::Uhri,
            &export(&[
                record(
                    "a1",
                    "12",
                    "Ensure inclusive schooling for girls with disabilities.",
                    "Right to education",
                ),
                record(
                    "a2",
                    "13",
                    "Ensure the inclusive schooling of all girls with disabilities.",
                    "Right to education",
                ),
                record("a3", "14", "Train midwives on every island.", "Right to health"),
            ]),
        );
        let groups = |world: &World| {
            world
                .tools
                .db
                .read_here(|conn| suggestions::groups(conn, &world.officer(), &world.sama, 10))
                .unwrap()
        };
        let (found, total) = groups(&world);
        assert_eq!((found.len(), total), (1, 1));
        let ids: Vec<String> = found[0].iter().map(|short| short.id.clone()).collect();
        assert_eq!(ids.len(), 2);
        let names = suivi_kernel::LocalText::of(Language::En, "Schooling of girls with disabilities");
        world
            .tools
            .db
            .write_here(|tx| suggestions::make_cluster(tx, &world.officer(), &world.sama, names, &ids))
            .unwrap();
        assert_eq!(groups(&world).1, 0);
    });
}

#[test]
fn the_same_ask_in_two_languages_is_suggested_as_one_cluster() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(
            Format::Uhri,
            &export(&[
                record(
                    "a1",
                    "12",
                    "Ratify the Convention on the Rights of Persons with Disabilities.",
                    "Right to education",
                ),
                record("a2", "13", "Train midwives on every island.", "Right to health"),
            ]),
        );
        let french = world.receive(&format!(
            "{HEAD}II. Conclusions and/or recommendations\n\
             139. The recommendations listed below enjoy the support of Sama:\n\
             139.1 Ratifier la Convention relative aux droits des personnes handicapées (France).\n"
        ));
        world.describe(&french, |of| (of.cycle, of.language) = (Some(4), Some(Language::Fr)), None);
        world.take(&french, false).unwrap();
        let (found, total) = world
            .tools
            .db
            .read_here(|conn| suggestions::groups(conn, &world.officer(), &world.sama, 10))
            .unwrap();
        assert_eq!((found.len(), total), (1, 1), "{found:?}");
        assert_eq!(found[0].len(), 2);
    });
}
