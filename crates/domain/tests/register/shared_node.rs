//! A node that several States share: each brings in records of its own only (docs/decisions/0007).

use std::io::Cursor;

use suivi_domain::mechanisms::{self, Level, Mechanism, MechanismFacts, MechanismKind, NewMechanism};
use suivi_domain::recommendations::import::{self, Format, Import, Options, Outcome, commit_here};
use suivi_kernel::{Actor, Language, LocalText, Membership, Role};
use suivi_store::testing::on_both;

use crate::world::{World, export, onward, record, two_records};

impl World {
    fn mechanism(&self, slug: &str, state: &str, level: Level) -> Mechanism {
        let facts = MechanismFacts {
            names: LocalText::of(Language::En, slug),
            state: state.to_owned(),
            level,
            kind: MechanismKind::Interministerial,
            parent_id: (level != Level::National).then(|| self.sama.id.clone()),
            language: Language::En,
        };
        let new = NewMechanism { slug: slug.to_owned(), facts };
        self.tools.db.write_here(|tx| mechanisms::create_mechanism(tx, &Actor::command_line(), new)).unwrap()
    }

    fn brought_by(&self, mechanism: Option<&Mechanism>, content: &str) -> Import {
        let actor = match mechanism {
            None => Actor::command_line(),
            Some(mechanism) => Actor {
                user_id: Some("person".to_owned()),
                memberships: vec![Membership {
                    mechanism_id: mechanism.id.clone(),
                    role: Role::SecretariatOfficer,
                    institution_id: None,
                }],
                ..Actor::default()
            },
        };
        let blob = self.tools.blobs.keep(&mut Cursor::new(content.as_bytes().to_vec())).unwrap();
        let file = ("file", &blob);
        let id = self
            .tools
            .db
            .write_here(|tx| import::register(tx, &actor, mechanism, Format::Uhri, file, Options::default()))
            .unwrap();
        let done = commit_here(&self.tools, &actor, &id, &mut onward).unwrap();
        self.register.catch_up().unwrap();
        done
    }

    fn of_all_states(&self, words: &str) -> usize {
        let filter = suivi_domain::recommendations::search::Filter {
            text: words.to_owned(),
            limit: 10,
            ..Default::default()
        };
        self.register.list(&Actor::visitor(), None, &filter).unwrap().total
    }
}

/// One record to Sama, one to a neighbour, one to nobody that is known.
fn of_three_states(words_to_neighbour: &str) -> String {
    let to = |state: &str, id: &str, text: &str| {
        record(id, "12", text, "Right to education").replace("Republic of Sama", state)
    };
    export(&[
        to("Republic of Sama", "a1", "Build schools on every island."),
        to("Cabo Verde", "b1", words_to_neighbour),
        to("Republic of Nowhere", "c1", "Build lighthouses."),
    ])
}

#[test]
fn an_officers_import_takes_records_of_her_own_state_and_says_why_not_others() {
    on_both(|db| {
        let world = World::new(db);
        world.mechanism("neighbour", "CPV", Level::National);
        let done = world.brought_by(Some(&world.sama), &of_three_states("Train teachers."));
        assert_eq!((done.counts.new, done.counts.refused), (1, 2));
        assert_eq!((world.of_all_states("schools"), world.of_all_states("teachers")), (1, 0));
        let codes: Vec<Option<String>> =
            world.findings(&done, Outcome::Refused).into_iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Some("other_state".to_owned()), Some("unknown_state".to_owned())]);
    });
}

#[test]
fn she_cannot_change_what_stands_in_the_register_of_another_state() {
    on_both(|db| {
        let world = World::new(db);
        world.mechanism("neighbour", "CPV", Level::National);
        world.brought_by(None, &of_three_states("Train teachers."));
        let done = world.brought_by(Some(&world.sama), &of_three_states("Dismiss teachers."));
        assert_eq!((done.counts.changed, done.counts.unchanged, done.counts.refused), (0, 1, 2));
        assert_eq!((world.of_all_states("train teachers"), world.of_all_states("dismiss")), (1, 0));
    });
}

#[test]
fn a_local_mechanisms_officer_brings_in_records_of_the_same_state_only() {
    on_both(|db| {
        let world = World::new(db);
        let telu = world.mechanism("telu", "XSA", Level::Local);
        world.mechanism("neighbour", "CPV", Level::National);
        let done = world.brought_by(Some(&telu), &of_three_states("Train teachers."));
        assert_eq!((done.counts.new, done.counts.refused), (1, 2));
        assert_eq!(world.of_all_states("teachers"), 0);
    });
}

#[test]
fn whoever_runs_the_machine_and_an_officer_of_an_unshared_node_bring_in_all() {
    on_both(|db| {
        let world = World::new(db);
        // Every node has a hub; it is no second State.
        world.tools.db.write_here(suivi_domain::hub::ensure).unwrap();
        world.mechanism("telu", "XSA", Level::Local);
        let done = world.brought_by(Some(&world.sama), &of_three_states("Train teachers."));
        assert_eq!((done.counts.new, done.counts.refused), (3, 0));
        world.mechanism("neighbour", "CPV", Level::National);
        let done = world.brought_by(None, &two_records().replace("Republic of Sama", "Cabo Verde"));
        assert_eq!((done.counts.new + done.counts.changed, done.counts.refused), (2, 0));
    });
}
