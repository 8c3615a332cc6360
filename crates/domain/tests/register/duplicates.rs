//! Two records that may be one: deciding, and taking the decision back.

use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_domain::recommendations::duplicates::{self, Decided, Decision, Queue};
use suivi_domain::recommendations::import::{Format, Import, undo_here};
use suivi_domain::recommendations::queries::{self, Found, Whole};
use suivi_domain::recommendations::texts::{self, NewText, Rendering};
use suivi_domain::recommendations::{acts, clusters};
use suivi_kernel::{Actor, Error, Language, LocalText, Refusal, Result, Role};
use suivi_store::ledger::{Verdict, verify};
use suivi_store::schema::case_file;
use suivi_store::testing::on_both;

use crate::world::{World, export, onward, record};

const SCHOOLING: &str = "Ensure inclusive schooling for girls with disabilities.";

impl World {
    /// The same recommendation from two exports: `crc-co-3-12`, and later `crc-co-3-12-2` under another theme.
    fn twice(&self) -> (Import, Import) {
        let first =
            self.commit(Format::Uhri, &export(&[record("a1", "12", SCHOOLING, "Right to education")]));
        let second = self.commit(Format::Uhri, &second_export());
        assert_eq!(second.counts.possible_duplicates, 1);
        (first, second)
    }

    fn queue(&self) -> Queue {
        self.tools.db.read_here(|conn| duplicates::queue(conn, &self.officer(), &self.sama, 1, 10)).unwrap()
    }

    fn decide(&self, decision: Decision) -> Result<Decided> {
        let link = self.queue().pairs[0].link.id.clone();
        self.decide_on(&link, decision)
    }

    fn decide_on(&self, link: &str, decision: Decision) -> Result<Decided> {
        let decided = self.tools.db.write_here(|tx| {
            duplicates::decide(tx, &self.officer(), &self.sama, &[(link.to_owned(), decision)])
        });
        self.register.catch_up().unwrap();
        decided
    }

    fn at(&self, slug: &str) -> Found {
        self.tools
            .db
            .read_here(|conn| queries::look_up(conn, &self.officer(), Some(&self.sama), "XSA", slug))
            .unwrap()
    }

    fn here(&self, slug: &str) -> Whole {
        match self.at(slug) {
            Found::Here(whole) => *whole,
            Found::Gone(gone) => panic!("{slug} is gone: {gone:?}"),
        }
    }

    /// Where a withdrawn record's address leads; none where it only says why.
    fn leads_to(&self, slug: &str) -> Option<String> {
        match self.at(slug) {
            Found::Here(_) => panic!("{slug} is there"),
            Found::Gone(gone) => gone.kept.map(|(state, slug)| format!("{state}/{slug}")),
        }
    }

    fn undo_act(&self, act_id: &str) -> acts::Undone {
        let undone =
            self.tools.db.write_here(|tx| acts::undo(tx, &self.officer(), &self.sama, act_id)).unwrap();
        self.register.catch_up().unwrap();
        undone
    }

    fn undo_import(&self, import: &Import) {
        undo_here(&self.tools, &self.officer(), &import.id, &mut onward).unwrap();
        self.register.catch_up().unwrap();
    }

    fn schools(&self) -> usize {
        self.found(&Actor::visitor(), "schooling")
    }
}

fn second_export() -> String {
    export(&[record("b1", "12", SCHOOLING, "Right to health")])
}

fn themes(whole: &Whole) -> Vec<&str> {
    whole.tags.iter().filter(|tag| tag.scheme == "theme").map(|tag| tag.code.as_str()).collect()
}

#[test]
fn the_same_record_is_shown_once_and_its_old_address_leads_on() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let queue = world.queue();
        assert_eq!((queue.total, world.schools()), (1, 2));
        let pair = &queue.pairs[0];
        assert_eq!(
            (pair.earlier.record.slug.as_str(), pair.later.record.slug.as_str()),
            ("crc-co-3-12", "crc-co-3-12-2")
        );
        world.decide(Decision::Same).unwrap();
        assert_eq!((world.queue().total, world.schools()), (0, 1));
        assert_eq!(world.leads_to("crc-co-3-12-2").as_deref(), Some("XSA/crc-co-3-12"));
        let Found::Gone(gone) = world.at("crc-co-3-12-2") else { panic!("still there") };
        assert_eq!(gone.record.withdrawn_reason.as_deref(), Some("same record: XSA/crc-co-3-12"));
        // What both sources say stands on the record that was kept.
        let kept = world.here("crc-co-3-12");
        assert_eq!(themes(&kept), ["right_to_education", "right_to_health"]);
        assert_eq!(kept.merged.len(), 1);
    });
}

#[test]
fn importing_it_again_does_not_bring_it_back() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        world.decide(Decision::Same).unwrap();
        let again = world.commit(Format::Uhri, &second_export());
        assert_eq!((again.counts.new, again.counts.unchanged), (0, 1));
        let changed = export(&[record("b1", "12", SCHOOLING, "Right to food")]);
        let changed = world.commit(Format::Uhri, &changed);
        assert_eq!((changed.counts.new, changed.counts.changed), (0, 1));
        assert_eq!((world.schools(), world.queue().total), (1, 0));
        assert_eq!(world.leads_to("crc-co-3-12-2").as_deref(), Some("XSA/crc-co-3-12"));
        assert_eq!(themes(&world.here("crc-co-3-12")), ["right_to_education", "right_to_food"]);
    });
}

#[test]
fn the_decision_is_undone_as_one_act_and_the_pair_waits_again() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let decided = world.decide(Decision::Same).unwrap();
        let undone = world.undo_act(&decided.act_id);
        assert_eq!((undone.restored, undone.changed_since.len()), (1, 0));
        assert_eq!((world.schools(), world.queue().total), (2, 1));
        assert_eq!(themes(&world.here("crc-co-3-12")), ["right_to_education"]);
        assert_eq!(themes(&world.here("crc-co-3-12-2")), ["right_to_health"]);
        let twice =
            world.tools.db.write_here(|tx| acts::undo(tx, &world.officer(), &world.sama, &decided.act_id));
        assert!(matches!(twice, Err(Error::Refusal(Refusal::Conflict(_)))), "{twice:?}");
        let verdict = world.tools.db.read_here(verify).unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    });
}

#[test]
fn two_records_stay_two_and_are_not_asked_about_again() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let decided = world.decide(Decision::Two).unwrap();
        assert_eq!((world.queue().total, world.schools()), (0, 2));
        world.commit(Format::Uhri, &second_export());
        assert_eq!(world.queue().total, 0);
        world.undo_act(&decided.act_id);
        assert_eq!(world.queue().total, 1);
    });
}

#[test]
fn what_a_mechanism_wrote_and_decided_on_the_later_record_is_not_lost() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let officer = world.officer();
        let later = world.here("crc-co-3-12-2").record.id;
        let cluster = world
            .tools
            .db
            .write_here(|tx| {
                let names = LocalText::of(Language::En, "Schools");
                let cluster = clusters::create(tx, &officer, &world.sama, names)?;
                let change = BulkChange {
                    cluster: Some(Some(cluster.id.clone())),
                    add_tags: vec![("person".to_owned(), "girls".to_owned())],
                    ..BulkChange::default()
                };
                bulk::set_for_many(tx, &officer, &world.sama, std::slice::from_ref(&later), &change)?;
                let new = NewText {
                    rendering: Rendering::Plain,
                    language: "en".to_owned(),
                    body: "Girls learn with their classmates.".to_owned(),
                    is_by_machine: false,
                    reason: String::new(),
                    based_on: 0,
                };
                texts::save(tx, &officer, &world.sama, &later, new)?;
                Ok(cluster)
            })
            .unwrap();
        let decided = world.decide(Decision::Same).unwrap();
        let kept = world.here("crc-co-3-12");
        assert_eq!(kept.cluster.map(|c| c.id), Some(cluster.id));
        assert!(kept.texts.iter().any(|text| text.kind == "plain"));
        assert!(kept.tags.iter().any(|tag| tag.code == "girls"));
        assert_eq!(
            world.found(&Actor::visitor(), "classmates"),
            1,
            "found by the words of the merged record"
        );
        world.undo_act(&decided.act_id);
        assert_eq!(world.here("crc-co-3-12").cluster, None);
    });
}

#[test]
fn undoing_the_import_of_either_record_leaves_the_other_standing_by_itself() {
    on_both(|db| {
        let world = World::new(db);
        let (first, _) = world.twice();
        world.decide(Decision::Same).unwrap();
        world.undo_import(&first);
        assert_eq!((world.schools(), world.leads_to("crc-co-3-12")), (1, None));
        assert_eq!(themes(&world.here("crc-co-3-12-2")), ["right_to_health"]);
    });
    on_both(|db| {
        let world = World::new(db);
        let (_, second) = world.twice();
        world.decide(Decision::Same).unwrap();
        world.undo_import(&second);
        assert_eq!((world.schools(), world.leads_to("crc-co-3-12-2")), (1, None));
        assert_eq!(themes(&world.here("crc-co-3-12")), ["right_to_education"]);
        // And once it comes again, it is a possible duplicate again.
        let again = world.commit(Format::Uhri, &second_export());
        assert_eq!((again.counts.new, world.schools(), world.queue().total), (1, 2, 1));
    });
}

#[test]
fn a_third_record_is_compared_with_the_one_that_speaks_for_both() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        world.decide(Decision::Same).unwrap();
        world.commit(Format::Uhri, &export(&[record("c1", "12", SCHOOLING, "Right to food")]));
        let pair = &world.queue().pairs[0];
        assert_eq!(pair.earlier.record.slug, "crc-co-3-12");
        world.decide(Decision::Same).unwrap();
        assert_eq!(world.here("crc-co-3-12").merged.len(), 2);
        assert_eq!(world.schools(), 1);
    });
}

#[test]
fn whoever_decides_second_is_told_and_only_the_secretariat_decides() {
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let link = world.queue().pairs[0].link.id.clone();
        for role in [Role::InstitutionFocal, Role::Nhri, Role::SecretariatAdmin] {
            let actor = world.member(role);
            let one = [(link.clone(), Decision::Same)];
            let decided = world.tools.db.write_here(|tx| duplicates::decide(tx, &actor, &world.sama, &one));
            assert!(matches!(decided, Err(Error::Refusal(Refusal::NotPermitted))), "{role}: {decided:?}");
        }
        world.decide_on(&link, Decision::Two).unwrap();
        let second = world.decide_on(&link, Decision::Same);
        assert!(matches!(second, Err(Error::Refusal(Refusal::Conflict(_)))), "{second:?}");
        assert_eq!(world.schools(), 2);
    });
}

#[test]
fn a_record_on_which_work_has_begun_is_not_withdrawn() {
    use diesel::prelude::*;
    on_both(|db| {
        let world = World::new(db);
        world.twice();
        let later = world.here("crc-co-3-12-2").record.id;
        world
            .tools
            .db
            .write_here(|tx| {
                diesel::update(case_file::table.filter(case_file::recommendation_id.eq(&later)))
                    .set(case_file::status.eq("planned"))
                    .execute(tx.conn)?;
                Ok(())
            })
            .unwrap();
        let decided = world.decide(Decision::Same);
        assert!(matches!(decided, Err(Error::Refusal(Refusal::Conflict(_)))), "{decided:?}");
        assert_eq!((world.schools(), world.queue().total), (2, 1));
    });
}
