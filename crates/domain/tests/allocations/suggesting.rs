use std::collections::HashMap;

use suivi_domain::followup::allocations::{self, Suggestion, Why};
use suivi_domain::followup::model::Subject;
use suivi_domain::followup::succession::{self, NewSuccession, SuccessionKind};
use suivi_kernel::{Actor, Refusal, Role};

use crate::world::*;

/// What is suggested for everything that waits.
fn suggested(world: &World) -> HashMap<Subject, Suggestion> {
    world.register.catch_up().unwrap();
    let officer = world.officer();
    world
        .db
        .read_here(|conn| {
            let waiting = allocations::to_allocate(conn, &officer, &world.sama, 0, 50)?;
            let today = morning().date();
            allocations::suggest(conn, &world.register, &officer, &world.sama, today, &waiting.items)
        })
        .unwrap()
}

#[test]
fn what_waits_is_listed_by_cluster_and_only_to_who_allocates() {
    on_both(|world| {
        let cluster = world.cluster("Health for all", &[2, 3, 4]);
        let waiting = |actor: &Actor, offset| {
            world.db.read_here(|conn| allocations::to_allocate(conn, actor, &world.sama, offset, 2))
        };
        let first = waiting(&world.officer(), 0).unwrap();
        assert_eq!((first.clusters, first.singles), (1, 3));
        assert_eq!(first.items[0].subject, cluster);
        assert_eq!((first.items[0].recommendations, first.items[0].examples.len()), (3, 3));
        let second = waiting(&world.officer(), 2).unwrap();
        let all: Vec<&Subject> = first.items.iter().chain(&second.items).map(|item| &item.subject).collect();
        assert_eq!(all, [&cluster, &world.cases[0], &world.cases[1], &world.cases[5]]);
        world.allocate(&cluster, &world.health, &[]);
        world.allocate(&world.cases[0], &world.education, &[]);
        let left = waiting(&world.officer(), 0).unwrap();
        assert_eq!((left.clusters, left.singles), (0, 2));
        for actor in [world.approver(&world.health), world.member(Role::Auditor, None)] {
            assert_eq!(refusal(waiting(&actor, 0)), Refusal::NotPermitted, "{}", actor.label);
        }
    });
}

#[test]
fn much_the_same_words_suggest_the_lead_that_was_confirmed_before_and_those_who_support() {
    on_both(|world| {
        assert!(suggested(world).is_empty(), "there is nothing to go by yet");
        world.allocate(&world.cases[0], &world.education, &[&world.youth]);
        let suggestion = suggested(world).remove(&world.cases[1]).unwrap();
        assert_eq!(suggestion.lead.id, world.education.id);
        assert_eq!(suggestion.supports.iter().map(|i| &i.id).collect::<Vec<_>>(), [&world.youth.id]);
        let Why::Alike { record, words } = &suggestion.why[0] else { panic!("{:?}", suggestion.why) };
        assert_eq!(record.id, world.records[0]);
        for word in ["girls", "disabilities", "islands"] {
            assert!(words.iter().any(|known| known == word), "{word} is not among {words:?}");
        }
        // A suggestion applies nothing.
        assert!(world.told(&world.cases[1]).is_empty());
        let approver = world.approver(&world.education);
        let id = world.allocation_of(&world.cases[0], &world.education);
        world.db.write_here(|tx| allocations::contest(tx, &approver, &world.sama, &id, "Not us.")).unwrap();
        assert!(!suggested(world).contains_key(&world.cases[1]), "what is contested is no model");
    });
}

#[test]
fn a_repeated_recommendation_suggests_whoever_led_the_earlier_one() {
    on_both(|world| {
        world
            .db
            .write_here(|tx| {
                suivi_domain::recommendations::repeats::add(
                    tx,
                    &world.officer(),
                    &world.sama,
                    &world.records[5],
                    &world.records[2],
                )
            })
            .unwrap();
        world.confirmed(&world.cases[2], &world.youth);
        let suggestion = suggested(world).remove(&world.cases[5]).unwrap();
        assert_eq!(suggestion.lead.id, world.youth.id);
        let Why::Repeats(record) = &suggestion.why[0] else { panic!("{:?}", suggestion.why) };
        assert_eq!(record.id, world.records[2]);
    });
}

#[test]
fn a_member_of_the_cluster_that_was_allocated_by_itself_speaks_for_its_lead() {
    on_both(|world| {
        let cluster = world.cluster("Islands", &[2, 5]);
        world.confirmed(&world.cases[2], &world.health);
        let suggestion = suggested(world).remove(&cluster).unwrap();
        assert_eq!(suggestion.lead.id, world.health.id);
        let Why::SameCluster { record, others } = &suggestion.why[0] else { panic!("{:?}", suggestion.why) };
        assert_eq!((&record.id, *others), (&world.records[2], 1));
    });
}

#[test]
fn a_theme_speaks_for_an_institution_only_where_it_is_nearly_its_own() {
    on_both(|world| {
        // Two of the three on health go to one ministry: with the third the theme says something.
        for (at, institution) in [(2, &world.health), (3, &world.health), (0, &world.education)] {
            world.confirmed(&world.cases[at], institution);
        }
        let of_five = suggested(world);
        assert!(!of_five.contains_key(&world.cases[4]), "two are too few to go by: {of_five:?}");
        let tagged = entry_on_health(world);
        world.confirmed(&tagged[0], &world.health);
        let suggestion = suggested(world).remove(&world.cases[4]).unwrap();
        assert_eq!(suggestion.lead.id, world.health.id);
        let expected = Why::Theme { code: "right_to_health".to_owned(), led: 3, of: 3 };
        assert_eq!(suggestion.why, [expected]);
        world.confirmed(&tagged[1], &world.youth);
        world.confirmed(&tagged[2], &world.youth);
        world.confirmed(&tagged[3], &world.education);
        assert!(!suggested(world).contains_key(&world.cases[4]), "a theme that everybody has says nothing");
    });
}

/// Four more recommendations on the right to health whose words say nothing in common.
fn entry_on_health(world: &World) -> Vec<Subject> {
    let words = ["Lower fees.", "Buy an ambulance boat.", "Hire dentists.", "Publish waiting times."];
    world.more_records("right_to_health", &words)
}

#[test]
fn what_a_closed_ministry_led_suggests_its_successor() {
    on_both(|world| {
        world.confirmed(&world.cases[0], &world.education);
        let new = NewSuccession {
            from_id: world.education.id.clone(),
            to_ids: vec![world.youth.id.clone()],
            kind: SuccessionKind::Merge,
            effective_on: day("2026-11-01"),
            reason: "Decree 12".to_owned(),
            choices: HashMap::new(),
            closes: true,
            people: Vec::new(),
        };
        world.db.write_here(|tx| succession::carry_out(tx, &world.officer(), &world.sama, new)).unwrap();
        let suggestion = suggested(world).remove(&world.cases[1]).unwrap();
        assert_eq!(suggestion.lead.id, world.youth.id);
    });
}
