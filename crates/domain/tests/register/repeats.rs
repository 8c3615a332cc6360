//! What was asked before: suggested by a rule, decided by a person, then shown to everybody.

use suivi_domain::recommendations::import::Format;
use suivi_domain::recommendations::queries::{self, Whole};
use suivi_domain::recommendations::repeats::{self, RepeatDecision};
use suivi_kernel::{Actor, Error, Refusal, Result, Role};
use suivi_store::testing::on_both;

use crate::world::{World, export};

/// A recommendation of one committee document.
fn of_document(id: &str, symbol: &str, date: &str, paragraph: u32, text: &str) -> String {
    format!(
        r#"{{"AnnotationId":"{id}","DocumentId":"{symbol}","Symbol":"{symbol}","AnnotationType":"- Recommendations",
        "Body":"- CRC","Countries":["Republic of Sama"],"PublicationDate":"{date}","Text":"{paragraph}.{text}",
        "Themes":[],"AffectedPersons":[],"Sdgs":[]}}"#
    )
}

const OLD: &str = "Ensure inclusive schooling for girls with disabilities on every island.";
const NEW: &str =
    "Ensure, without delay, inclusive schooling for all girls with disabilities on every island.";

fn earlier() -> String {
    export(&[
        of_document("o1", "CRC/C/XSA/CO/2", "2015-02-01", 7, OLD),
        of_document("o2", "CRC/C/XSA/CO/2", "2015-02-01", 8, "Train midwives in all provinces."),
    ])
}

fn later() -> String {
    export(&[
        of_document("n1", "CRC/C/XSA/CO/3", "2024-02-01", 12, NEW),
        of_document("n2", "CRC/C/XSA/CO/3", "2024-02-01", 13, "Build lighthouses for small boats."),
    ])
}

impl World {
    fn seen_by(&self, actor: &Actor, slug: &str) -> Whole {
        self.tools.db.read_here(|conn| queries::find(conn, actor, Some(&self.sama), "XSA", slug)).unwrap()
    }

    fn history(&self, slug: &str) -> Vec<String> {
        self.seen_by(&Actor::visitor(), slug).history.into_iter().map(|short| short.slug).collect()
    }

    /// State of each repeat of a record, as the officer sees it.
    fn repeats(&self, slug: &str) -> Vec<(String, String)> {
        let whole = self.seen_by(&self.officer(), slug);
        whole.links.iter().map(|(link, short, _)| (link.state.clone(), short.slug.clone())).collect()
    }

    fn decide_repeat(&self, slug: &str, decision: RepeatDecision) -> Result<()> {
        let link = self.seen_by(&self.officer(), slug).links[0].0.id.clone();
        self.tools.db.write_here(|tx| repeats::decide(tx, &self.officer(), &self.sama, &link, decision))
    }

    fn add_repeat(&self, actor: &Actor, one: &str, other: &str) -> Result<bool> {
        let [one, other] = [one, other].map(|slug| self.seen_by(actor, slug).record.id);
        self.tools.db.write_here(|tx| repeats::add(tx, actor, &self.sama, &one, &other))
    }
}

#[test]
fn an_import_suggests_what_was_asked_before_and_a_person_accepts_it_for_everybody() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &earlier());
        world.commit(Format::Uhri, &later());
        let suggested = [("suggested".to_owned(), "crc-co-2-7".to_owned())];
        assert_eq!(world.repeats("crc-co-3-12"), suggested);
        assert!(world.repeats("crc-co-3-13").is_empty());
        assert!(world.history("crc-co-3-12").is_empty(), "a suggestion is nobody's fact");
        world.decide_repeat("crc-co-3-12", RepeatDecision::Accept).unwrap();
        for slug in ["crc-co-3-12", "crc-co-2-7"] {
            assert_eq!(world.history(slug), ["crc-co-2-7", "crc-co-3-12"], "{slug}");
        }
        let twice = world.decide_repeat("crc-co-3-12", RepeatDecision::Accept);
        assert!(matches!(twice, Err(Error::Refusal(Refusal::Conflict(_)))), "{twice:?}");
    });
}

#[test]
fn a_refused_suggestion_does_not_come_back() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &earlier());
        let import = world.commit(Format::Uhri, &later());
        world.decide_repeat("crc-co-3-12", RepeatDecision::Refuse).unwrap();
        assert!(world.repeats("crc-co-3-12").is_empty());
        suivi_domain::recommendations::import::undo_here(
            &world.tools,
            &world.officer(),
            &import.id,
            &mut crate::world::onward,
        )
        .unwrap();
        world.commit(Format::Uhri, &later());
        assert!(world.repeats("crc-co-3-12").is_empty(), "it came back with the record");
    });
}

#[test]
fn a_repeat_is_added_by_hand_from_either_record_and_removed() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &earlier());
        world.commit(Format::Uhri, &later());
        let officer = world.officer();
        assert!(world.add_repeat(&officer, "crc-co-3-13", "crc-co-2-8").unwrap());
        assert!(
            !world.add_repeat(&officer, "crc-co-2-7", "crc-co-3-12").unwrap(),
            "the first is the earlier one"
        );
        assert_eq!(world.history("crc-co-2-8"), ["crc-co-2-8", "crc-co-3-13"]);
        assert_eq!(world.repeats("crc-co-3-12"), [("accepted".to_owned(), "crc-co-2-7".to_owned())]);
        // A third that repeats one of them belongs to the same history.
        assert!(world.add_repeat(&officer, "crc-co-3-12", "crc-co-2-8").unwrap());
        assert_eq!(world.history("crc-co-2-7").len(), 4);
        world.decide_repeat("crc-co-3-13", RepeatDecision::Remove).unwrap();
        assert!(world.history("crc-co-3-13").is_empty());
        assert_eq!(world.history("crc-co-2-7").len(), 3);
    });
}

#[test]
fn a_document_asks_once_and_only_the_secretariat_says_what_repeats() {
    on_both(|db| {
        let world = World::new(db);
        world.commit(Format::Uhri, &earlier());
        world.commit(Format::Uhri, &later());
        let same = world.add_repeat(&world.officer(), "crc-co-3-12", "crc-co-3-13");
        let wrong =
            |problem: &suivi_kernel::FieldProblem| problem.problem.key == "problem-repeats-its-document";
        assert!(
            matches!(&same, Err(Error::Refusal(Refusal::Invalid(problems))) if problems.iter().all(wrong)),
            "{same:?}"
        );
        let focal = world.member(Role::InstitutionFocal);
        let refused = world.add_repeat(&focal, "crc-co-3-12", "crc-co-2-8");
        assert!(matches!(refused, Err(Error::Refusal(Refusal::NotPermitted))), "{refused:?}");
    });
}
