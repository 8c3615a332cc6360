//! Plain, easy-to-read and translated editions of a report.

use suivi_domain::reports::writing::editions::{self, NewTest};
use suivi_domain::reports::writing::model::EditionForm;
use suivi_kernel::{Actor, Date, Language, Problem, Refusal, Result};
use suivi_store::schema::report;

use crate::world::{World, on_both, refusal};
use crate::writing::national;

const EASY: &str = "# School\n\nAll children can go to school.\nSchool is free.";

impl World {
    fn write_easy(&self, slug: &str, text: &str, seen: i32) -> Result<()> {
        let place = (slug, EditionForm::EasyRead, Language::En);
        self.db.write_here(|tx| {
            editions::write(tx, &self.dina, &self.sama, place, ("School", text), seen).map(|_| ())
        })
    }

    fn read_by(&self, slug: &str, is_native: bool) -> Result<()> {
        let new = NewTest {
            reader: "Noor".to_owned(),
            is_native,
            tested_on: Date::from_ymd_opt(2026, 11, 20).unwrap(),
            note: None,
        };
        let place = (slug, EditionForm::EasyRead, Language::En);
        self.db.write_here(|tx| editions::record_test(tx, &self.dina, &self.sama, place, new.clone()))
    }

    fn publish_easy(&self, slug: &str) -> Result<()> {
        let place = (slug, EditionForm::EasyRead, Language::En);
        self.db.write_here(|tx| {
            let seen =
                editions::one(tx.conn, &self.dina, &self.sama, slug, (place.1, place.2))?.1.row.revision;
            editions::set_public(tx, &self.dina, &self.sama, place, true, seen)
        })
    }
}

/// As if the report had come out: how it does is told elsewhere.
fn come_out(world: &World, slug: &str) {
    use diesel::prelude::*;
    world
        .db
        .write_here(|tx| {
            let row = report::table.filter(report::slug.eq(slug));
            Ok(diesel::update(row).set(report::state.eq("published")).execute(tx.conn)?)
        })
        .unwrap();
}

#[test]
fn an_easy_text_is_public_only_after_a_native_reader_has_read_it_as_it_stands() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        world.write_easy(slug, EASY, 0).unwrap();
        assert_eq!(refusal(world.publish_easy(slug)), Refusal::Conflict(Problem::item_not_public("")));
        come_out(&world, slug);
        let needs_a_reader = Refusal::invalid("text", Problem::needs_a_reader(""));
        assert_eq!(refusal(world.publish_easy(slug)), needs_a_reader, "V16");
        world.read_by(slug, false).unwrap();
        assert_eq!(
            refusal(world.publish_easy(slug)),
            needs_a_reader,
            "it is not the reader's language (ER02)"
        );
        world.read_by(slug, true).unwrap();
        world.write_easy(slug, &format!("{EASY}\nBooks are free."), 1).unwrap();
        assert_eq!(refusal(world.publish_easy(slug)), needs_a_reader, "the text is another now");
        world.read_by(slug, true).unwrap();
        world.publish_easy(slug).unwrap();
        let (_, seen) = world
            .db
            .read_here(|conn| {
                let place = (EditionForm::EasyRead, Language::En);
                editions::one(conn, &Actor::visitor(), &world.sama, slug, place)
            })
            .unwrap();
        assert!(seen.row.published_at.is_some());
        assert_eq!(
            refusal(world.write_easy(slug, EASY, seen.row.revision)),
            Refusal::Conflict(Problem::is_public_already(""))
        );
    });
}

#[test]
fn a_text_that_breaks_the_rules_is_saved_and_not_published() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        come_out(&world, slug);
        world.write_easy(slug, "# School\n\nALL CHILDREN go to school. School is *free*.", 0).unwrap();
        world.read_by(slug, true).unwrap();
        let Refusal::Invalid(problems) = refusal(world.publish_easy(slug)) else { panic!("it is refused") };
        assert_eq!(problems[0].problem.key, "problem-breaks-easy-read");
    });
}

#[test]
fn a_translation_is_in_another_language_and_drafts_are_the_secretariats() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let slug = report.slug.as_str();
        let write = |language| {
            let place = (slug, EditionForm::Standard, language);
            world.db.write_here(|tx| {
                editions::write(tx, &world.dina, &world.sama, place, ("Rapport", "Texte."), 0)
            })
        };
        assert_eq!(refusal(write(Language::En)), Refusal::invalid("language", Problem::official_exists("")));
        write(Language::Fr).unwrap();
        let by_visitor = world.db.read_here(|conn| {
            let place = (EditionForm::Standard, Language::Fr);
            editions::one(conn, &Actor::visitor(), &world.sama, slug, place).map(|_| ())
        });
        assert_eq!(refusal(by_visitor), Refusal::NotFound);
    });
}
