//! Import, change, undo, labels, search, acts on many.

use std::io::Cursor;

use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_domain::recommendations::import::{
    self, Format, Options, Outcome, Progress, State, commit_here, preview_here, undo_here,
};
use suivi_domain::recommendations::search::Filter;
use suivi_domain::recommendations::{acts, clusters, labels, queries};
use suivi_kernel::{Actor, Language, LocalText, Role};
use suivi_language::Facet;
use suivi_store::ledger::{Verdict, verify};
use suivi_store::testing::on_both;

use crate::world::{World, export, onward, record, two_records};

#[test]
fn a_file_is_previewed_without_touching_the_register_and_then_committed() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.bring(Format::Uhri, "export.json", &two_records());
        let seen = preview_here(&world.tools, &world.officer(), &id, &mut onward).unwrap();
        assert_eq!((seen.state, seen.counts.new, seen.counts.unknown_labels), (State::Previewed, 2, 1));
        world.register.catch_up().unwrap();
        assert_eq!(world.found(&world.officer(), ""), 0);
        let done = commit_here(&world.tools, &world.officer(), &id, &mut onward).unwrap();
        assert_eq!((done.state, done.counts.new), (State::Committed, 2));
        world.register.catch_up().unwrap();
        assert_eq!(world.found(&Actor::visitor(), "schools for girls"), 1);
    });
}

#[test]
fn the_same_file_again_changes_nothing() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let again = world.commit(Format::Uhri, &two_records());
        assert_eq!((again.counts.new, again.counts.changed, again.counts.unchanged), (0, 0, 2));
    });
}

#[test]
fn a_changed_record_gets_a_new_version_and_the_old_one_stays() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let changed = export(&[
            record(
                "a1",
                "12",
                "Ensure inclusive schooling for all girls with disabilities.",
                "Right to education",
            ),
            record("a2", "13", "Train midwives on every island.", "Right to lighthouse keeping"),
        ]);
        let done = world.commit(Format::Uhri, &changed);
        assert_eq!((done.counts.new, done.counts.changed, done.counts.unchanged), (0, 1, 1));
        let finding = &world.findings(&done, Outcome::Changed)[0];
        assert_eq!(finding.changes.len(), 1);
        assert_eq!(finding.changes[0].field, "text:en");
        let whole = world
            .tools
            .db
            .read_here(|conn| queries::find(conn, &Actor::visitor(), None, "XSA", "crc-co-3-12"))
            .unwrap();
        let versions: Vec<(i32, bool)> = whole.texts.iter().map(|t| (t.version, t.is_current)).collect();
        assert_eq!(versions, [(2, true), (1, false)]);
    });
}

#[test]
fn an_import_is_taken_back_as_one_act_and_can_come_again() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let changed = export(&[
            record("a1", "12", "Close the school.", "Right to education"),
            record("a3", "14", "Build a library in Telu.", "Right to education"),
        ]);
        let done = world.commit(Format::Uhri, &changed);
        assert_eq!(world.found(&Actor::visitor(), "library"), 1);
        let undone = undo_here(&world.tools, &world.officer(), &done.id, &mut onward).unwrap();
        world.register.catch_up().unwrap();
        assert_eq!(undone.state, State::Undone);
        assert_eq!(world.found(&Actor::visitor(), "library"), 0);
        assert_eq!(world.found(&Actor::visitor(), "schooling"), 1, "the changed text is as before");
        let again = world.commit(Format::Uhri, &changed);
        assert_eq!((again.counts.new, again.counts.changed), (1, 1));
        assert_eq!(world.found(&Actor::visitor(), "library"), 1);
        let verdict = world.tools.db.read_here(verify).unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    });
}

#[test]
fn an_interrupted_import_goes_on_where_it_stopped() {
    on_both(|db| {
        let world = World::new(db);
        let many: Vec<String> = (0..4_500)
            .map(|n| {
                record(
                    &format!("r{n}"),
                    &n.to_string(),
                    &format!("Repair bridge number {n}."),
                    "Right to food",
                )
            })
            .collect();
        let id = world.bring(Format::Uhri, "bridges.json", &export(&many));
        let mut batches = 0;
        let mut cut = |_: Progress| {
            batches += 1;
            Ok(batches < 2)
        };
        assert!(commit_here(&world.tools, &world.officer(), &id, &mut cut).is_err());
        let done = commit_here(&world.tools, &world.officer(), &id, &mut onward).unwrap();
        world.register.catch_up().unwrap();
        assert_eq!((done.counts.rows, done.counts.new, done.counts.refused), (4_500, 4_500, 0));
        assert_eq!(world.found(&Actor::visitor(), ""), 4_500);
    });
}

#[test]
fn a_truncated_file_gives_what_is_whole_and_says_where_it_broke() {
    on_both(|db| {
        let world = World::new(db);
        let whole = two_records();
        let done = world.commit(Format::Uhri, &whole[..whole.len() - 40]);
        assert_eq!((done.counts.new, done.counts.refused), (1, 1));
        let refused = &world.findings(&done, Outcome::Refused)[0];
        assert!(refused.words.contains("breaks off"), "{}", refused.words);
    });
}

#[test]
fn two_rows_with_the_same_words_are_both_kept_and_flagged() {
    on_both(|db| {
        let world = World::new(db);
        let row = "Republic of Sama,,,Ratify the treaty on ferries,France,,,Accepted,5,International instruments,18\n";
        let header = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";
        let done = world.commit(Format::UprInfo, &format!("{header}{row}{row}"));
        assert_eq!((done.counts.new, done.counts.possible_duplicates), (2, 1));
        assert_eq!(world.found(&Actor::visitor(), "ferries"), 2);
        let second = world
            .tools
            .db
            .read_here(|conn| queries::find(conn, &world.officer(), Some(&world.sama), "XSA", "upr-2-n2"))
            .unwrap();
        let (link, other, is_later) = &second.links[0];
        assert_eq!((link.kind.as_str(), link.state.as_str()), ("possible_duplicate", "suggested"));
        assert_eq!((other.slug.as_str(), *is_later), ("upr-2-n1", true));
    });
}

#[test]
fn an_unknown_label_keeps_the_record_and_is_mapped_once_for_all() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let officer = world.officer();
        let waiting =
            world.tools.db.read_here(|conn| labels::in_state(conn, &officer, &world.sama, "to_map")).unwrap();
        assert_eq!(waiting.len(), 1);
        assert_eq!((waiting[0].label.label.as_str(), waiting[0].records), ("Right to lighthouse keeping", 1));
        let mapped = world
            .tools
            .db
            .write_here(|tx| labels::map(tx, &officer, &world.sama, &waiting[0].label.id, "right_to_health"))
            .unwrap();
        assert_eq!(mapped, 1);
        world.register.catch_up().unwrap();
        let by_theme = Filter {
            values: vec![(Facet::Theme, vec!["right_to_health".to_owned()])],
            limit: 10,
            ..Filter::default()
        };
        assert_eq!(world.register.list(&officer, Some(&world.sama), &by_theme).unwrap().total, 1);
        let again = world.commit(Format::Uhri, &two_records());
        assert_eq!((again.counts.unchanged, again.counts.unknown_labels), (2, 0));
    });
}

#[test]
fn sdg_tags_of_an_import_are_suggestions() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let whole = world
            .tools
            .db
            .read_here(|conn| queries::find(conn, &Actor::visitor(), None, "XSA", "crc-co-3-12"))
            .unwrap();
        let state = |scheme: &str| whole.tags.iter().find(|t| t.scheme == scheme).unwrap().state.clone();
        assert_eq!((state("sdg").as_str(), state("theme").as_str()), ("suggested", "accepted"));
    });
}

#[test]
fn an_officer_sets_many_at_once_and_takes_it_back_except_what_changed_since() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let officer = world.officer();
        let ids = world.ids("");
        let done = world
            .tools
            .db
            .write_here(|tx| {
                let names = LocalText::of(Language::En, "Schools");
                let cluster = clusters::create(tx, &officer, &world.sama, names)?;
                let change = BulkChange {
                    verified: Some(true),
                    cluster: Some(Some(cluster.id)),
                    add_tags: vec![("theme".to_owned(), "right_to_health".to_owned())],
                    ..BulkChange::default()
                };
                bulk::set_for_many(tx, &officer, &world.sama, &ids, &change)
            })
            .unwrap();
        assert_eq!(done.changed, 2);
        world.register.catch_up().unwrap();
        let verified = Filter {
            values: vec![(Facet::CaseVerified, vec!["yes".to_owned()])],
            limit: 10,
            ..Filter::default()
        };
        let count = || world.register.list(&officer, Some(&world.sama), &verified).unwrap().total;
        assert_eq!(count(), 2);
        let later = BulkChange { cluster: Some(None), ..BulkChange::default() };
        world
            .tools
            .db
            .write_here(|tx| bulk::set_for_many(tx, &officer, &world.sama, &ids[..1], &later))
            .unwrap();
        let undone =
            world.tools.db.write_here(|tx| acts::undo(tx, &officer, &world.sama, &done.act_id)).unwrap();
        assert_eq!((undone.restored, undone.changed_since.len()), (1, 1));
        world.register.catch_up().unwrap();
        assert_eq!(count(), 1);
        let twice = world.tools.db.write_here(|tx| acts::undo(tx, &officer, &world.sama, &done.act_id));
        assert!(twice.is_err());
    });
}

#[test]
fn only_the_secretariat_imports_and_sets() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let ids = world.ids("");
        let change = BulkChange { verified: Some(true), ..BulkChange::default() };
        for role in [Role::InstitutionFocal, Role::Nhri, Role::CsoOrg, Role::SecretariatAdmin, Role::Auditor]
        {
            let actor = world.member(role);
            let set =
                world.tools.db.write_here(|tx| bulk::set_for_many(tx, &actor, &world.sama, &ids, &change));
            assert!(set.is_err(), "{role} must not set");
            let blob = world.tools.blobs.keep(&mut Cursor::new(b"[]".to_vec())).unwrap();
            let brought = world.tools.db.write_here(|tx| {
                import::register(
                    tx,
                    &actor,
                    Some(&world.sama),
                    Format::Uhri,
                    ("f", &blob),
                    Options::default(),
                )
            });
            assert!(brought.is_err(), "{role} must not import");
        }
    });
}

#[test]
fn a_visitor_does_not_see_the_state_of_cases() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let filter = Filter { limit: 10, with_counts: true, ..Filter::default() };
        let for_visitor = world.register.list(&Actor::visitor(), Some(&world.sama), &filter).unwrap();
        assert!(for_visitor.rows.iter().all(|row| row.case.is_none()));
        assert!(!for_visitor.facets.contains_key(&Facet::CaseStatus));
        let for_officer = world.register.list(&world.officer(), Some(&world.sama), &filter).unwrap();
        assert!(for_officer.facets.contains_key(&Facet::CaseStatus));
        assert!(for_officer.rows.iter().all(|row| row.case.is_some()));
    });
}

#[test]
fn an_empty_or_foreign_file_is_refused_with_words_a_person_understands() {
    on_both(|db| {
        let world = World::new(db);
        let id = world.bring(Format::Uhri, "picture.png", "\u{89}PNG not an export at all");
        let refused = preview_here(&world.tools, &world.officer(), &id, &mut onward).unwrap_err().to_string();
        assert!(refused.contains("no column"), "{refused}");
        let kept = world
            .tools
            .db
            .read_here(|conn| import::one(conn, &world.officer(), Some(&world.sama), &id))
            .unwrap();
        assert_eq!(kept.state, State::Failed);
    });
}
