//! Texts beside the UN's words, and corrections of these.

use suivi_domain::recommendations::import::{Format, Outcome, undo_here};
use suivi_domain::recommendations::queries::{self, Whole};
use suivi_domain::recommendations::texts::{self, LONGEST, NewText, Rendering, shown};
use suivi_kernel::{Actor, Error, Problem, Refusal, Result, Role};
use suivi_store::ledger::{Verdict, verify};
use suivi_store::testing::on_both;

use crate::world::{World, export, onward, record, two_records};

impl World {
    fn schooling(&self) -> Whole {
        let find =
            |conn: &mut suivi_store::Conn| queries::find(conn, &Actor::visitor(), None, "XSA", "crc-co-3-12");
        self.tools.db.read_here(find).unwrap()
    }

    fn save(&self, actor: &Actor, new: NewText) -> Result<i32> {
        let id = self.schooling().record.id;
        let saved = self.tools.db.write_here(|tx| texts::save(tx, actor, &self.sama, &id, new));
        self.register.catch_up().unwrap();
        saved
    }

    /// What a visitor reads: kind, language and version of each text shown.
    fn shown(&self) -> Vec<(String, String, i32)> {
        let whole = self.schooling();
        shown(&whole.texts).map(|text| (text.kind.clone(), text.language.clone(), text.version)).collect()
    }
}

fn plain(body: &str, based_on: i32) -> NewText {
    NewText {
        rendering: Rendering::Plain,
        language: "en".to_owned(),
        body: body.to_owned(),
        is_by_machine: false,
        reason: String::new(),
        based_on,
    }
}

fn translation(language: &str, body: &str, is_by_machine: bool, based_on: i32) -> NewText {
    NewText {
        rendering: Rendering::Translation,
        language: language.to_owned(),
        is_by_machine,
        ..plain(body, based_on)
    }
}

fn correction(body: &str, reason: &str, based_on: i32) -> NewText {
    NewText { rendering: Rendering::Official, reason: reason.to_owned(), ..plain(body, based_on) }
}

/// The field and the problem of the first rule that was broken.
fn refused(saved: Result<i32>) -> (String, &'static str) {
    match saved {
        Err(Error::Refusal(Refusal::Invalid(wrong))) => (wrong[0].field.clone(), wrong[0].problem.key),
        other => panic!("{other:?}"),
    }
}

fn owned(all: &[(&str, &str, i32)]) -> Vec<(String, String, i32)> {
    all.iter().map(|(kind, language, version)| (kind.to_string(), language.to_string(), *version)).collect()
}

#[test]
fn plain_words_are_saved_as_versions_and_found_by_everyone() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let officer = world.officer();
        assert_eq!(world.found(&Actor::visitor(), "classmates"), 0);
        let first = world.save(&officer, plain("  Girls learn beside their\r\n classmates. ", 0)).unwrap();
        assert_eq!((first, world.found(&Actor::visitor(), "classmates")), (1, 1));
        let second =
            world.save(&officer, plain("Girls with disabilities learn with their friends.", 1)).unwrap();
        assert_eq!((second, world.found(&Actor::visitor(), "classmates")), (2, 0));
        assert_eq!(world.shown(), owned(&[("official", "en", 1), ("plain", "en", 2)]));
        let kept: Vec<String> = world.schooling().texts.into_iter().map(|text| text.body).collect();
        assert!(kept.iter().any(|body| body == "Girls learn beside their\nclassmates."), "{kept:?}");
        let verdict = world.tools.db.read_here(verify).unwrap();
        assert!(matches!(verdict, Verdict::Whole { .. }), "{verdict:?}");
    });
}

#[test]
fn whoever_saves_second_is_told_and_nothing_is_overwritten() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        world.save(&world.officer(), plain("Girls go to school.", 0)).unwrap();
        let second = world.save(&world.officer(), plain("All girls go to school.", 0));
        let changed = Refusal::Conflict(Problem::changed_since(""));
        assert!(matches!(&second, Err(Error::Refusal(refusal)) if *refusal == changed), "{second:?}");
        assert_eq!(world.shown(), owned(&[("official", "en", 1), ("plain", "en", 1)]));
    });
}

#[test]
fn of_two_who_save_at_the_same_moment_one_is_told() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let saved: Vec<Result<i32>> = std::thread::scope(|scope| {
            let save = |is_by_machine| {
                let world = &world;
                scope.spawn(move || {
                    let new = translation("fr", "Les filles vont à l’école.", is_by_machine, 0);
                    let id = world.schooling().record.id;
                    world.tools.db.write_here(|tx| texts::save(tx, &world.officer(), &world.sama, &id, new))
                })
            };
            let both = [save(true), save(false)];
            both.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        let told = saved.iter().filter(|s| matches!(s, Err(Error::Refusal(Refusal::Conflict(_))))).count();
        assert_eq!((saved.iter().filter(|s| s.is_ok()).count(), told), (1, 1), "{saved:?}");
        let current =
            world.schooling().texts.into_iter().filter(|t| t.is_current && t.language == "fr").count();
        assert_eq!(current, 1);
    });
}

#[test]
fn a_text_that_breaks_a_rule_is_refused_with_the_rule() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let officer = world.officer();
        let refuse = |new| refused(world.save(&officer, new));
        let text = |problem| ("text".to_owned(), problem);
        assert_eq!(refuse(plain(" \n ", 0)), text("problem-required"));
        assert_eq!(refuse(plain(&"x".repeat(LONGEST + 1), 0)), text("problem-too-long"));
        assert_eq!(refuse(plain("Write to amina@sama.example", 0)), text("problem-personal-email"));
        assert_eq!(refuse(plain("Call +41 22 555 01 23", 0)), text("problem-personal-phone"));
        assert_eq!(refuse(plain("Her passport no. X1234567", 0)), text("problem-personal-number"));
        assert_eq!(refuse(translation("en", "Schools", false, 0)), text("problem-official-exists"));
        assert_eq!(refuse(correction("Schools for all.", " ", 1)), ("reason".to_owned(), "problem-required"));
        let told =
            NewText { reason: "asked amina@sama.example".to_owned(), ..plain("Girls go to school.", 0) };
        assert_eq!(refuse(told), ("reason".to_owned(), "problem-personal-email"));
        world.save(&officer, plain("Girls go to school.", 0)).unwrap();
        assert_eq!(refuse(plain("Girls  go to school.\n", 1)), text("problem-unchanged"));
        let never =
            world.save(&officer, NewText { language: "fr".to_owned(), ..correction("Les", "why", 0) });
        assert!(never.unwrap_err().is_not_found(), "the body never issued a text in French");
        assert!(world.save(&officer, translation("de", "Schulen", false, 0)).unwrap_err().is_not_found());
    });
}

#[test]
fn only_those_who_keep_the_register_write_its_texts() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        for role in [Role::InstitutionFocal, Role::Nhri, Role::CsoOrg, Role::SecretariatAdmin, Role::Public] {
            let saved = world.save(&world.member(role), plain("Girls go to school.", 0));
            assert!(matches!(saved, Err(Error::Refusal(Refusal::NotPermitted))), "{role}: {saved:?}");
        }
        let saved = world.save(&Actor::visitor(), plain("Girls go to school.", 0));
        assert!(matches!(saved, Err(Error::Refusal(Refusal::SignInNeeded))), "{saved:?}");
    });
}

#[test]
fn a_machines_translation_is_labelled_until_somebody_has_checked_it() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let officer = world.officer();
        world.save(&officer, translation("fr", "Les filles vont à l’école.", true, 0)).unwrap();
        assert_eq!(world.shown(), owned(&[("machine", "fr", 1), ("official", "en", 1)]));
        // The words may stay as they are: what changes is that a person answers for them.
        world.save(&officer, translation("fr", "Les filles vont à l’école.", false, 1)).unwrap();
        assert_eq!(world.shown(), owned(&[("official", "en", 1), ("unofficial", "fr", 2)]));
    });
}

#[test]
fn a_correction_stands_until_the_source_itself_says_something_else() {
    on_both(|db| {
        let world = World::new(db);
        let of = |text: &str, theme: &str| export(&[record("a1", "12", text, theme)]);
        let wrong = "Ensure inclusive schoolling for girls with disabilities.";
        let right = "Ensure inclusive schooling for girls with disabilities.";
        world.commit(Format::Uhri, &of(wrong, "Right to education"));
        world.save(&world.officer(), correction(right, "A letter was doubled by the export.", 1)).unwrap();
        let current = || world.schooling().official().next().unwrap().body.clone();

        // The same words with another theme: the theme changes, the correction stays.
        let again = world.commit(Format::Uhri, &of(wrong, "Right to health"));
        assert_eq!((again.counts.changed, current().as_str()), (1, right));
        let fields: Vec<String> = world.findings(&again, Outcome::Changed)[0]
            .changes
            .iter()
            .map(|change| change.field.clone())
            .collect();
        assert_eq!(fields, ["tags"]);

        let other = "Ensure inclusive schooling for all girls.";
        let changed = world.commit(Format::Uhri, &of(other, "Right to health"));
        assert_eq!((changed.counts.changed, current().as_str()), (1, other));
    });
}

#[test]
fn undoing_an_import_keeps_what_a_person_corrected_since() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &two_records());
        let other = record("a1", "12", "Ensure schoolling for all girls.", "Right to education");
        let done = world.commit(Format::Uhri, &export(&[other]));
        let right = "Ensure schooling for all girls.";
        world.save(&world.officer(), correction(right, "A letter was doubled.", 2)).unwrap();
        undo_here(&world.tools, &world.officer(), &done.id, &mut onward).unwrap();
        assert_eq!(world.schooling().official().next().unwrap().body, right);
    });
}
