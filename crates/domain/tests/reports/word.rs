//! A report goes to Word and comes back.

use suivi_domain::reports::writing::sections::Saved;
use suivi_domain::reports::writing::word_file::{self, Outcome};
use suivi_formats::document::docx;
use suivi_formats::document::{Block, Document, Inline};
use suivi_kernel::{Actor, Result};

use crate::world::{World, on_both};
use crate::writing::{ENGLISH, mark, national, with_something_said};

impl World {
    fn take_back(&self, actor: &Actor, slug: &str, document: &Document) -> Result<Outcome> {
        let file = docx::read(&docx::write(document).unwrap()).unwrap();
        self.db.write_here(|tx| word_file::take(tx, actor, &self.sama, slug, &file, &ENGLISH))
    }
}

#[test]
fn a_file_that_nobody_edited_changes_nothing() {
    on_both(|world| {
        with_something_said(&world);
        let report = world.begin(national()).unwrap();
        let document = world.composed(&report.slug).document;
        let outcome = world.take_back(&world.dina, &report.slug, &document).unwrap();
        assert_eq!(outcome.suggested, Vec::<String>::new(), "{outcome:?}");
        assert_eq!(outcome.unchanged, world.sections(&report.slug).len());
        assert_eq!((outcome.unknown.len(), outcome.missing.len()), (0, 0));
    });
}

#[test]
fn what_was_edited_in_word_waits_as_a_suggestion_and_keeps_its_source() {
    on_both(|world| {
        let update = with_something_said(&world);
        let report = world.begin(national()).unwrap();
        let mut document = world.composed(&report.slug).document;
        for block in &mut document.body {
            if let Block::Paragraph { text, .. } = block {
                for inline in text.iter_mut() {
                    if let Inline::Text { text, .. } = inline {
                        *text = text.replace("Forty midwives were trained", "Fifty midwives were trained");
                    }
                }
            }
        }
        let outcome = world.take_back(&world.emil, &report.slug, &document).unwrap();
        assert_eq!(outcome.suggested.len(), 1, "{outcome:?}");
        let section = world.sections(&report.slug).into_iter().find(|one| one.feed == "themes").unwrap();
        assert!(section.text.contains("Forty"), "nothing is overwritten");
        let desk = world.desk(&world.dina, &report.slug, &section.slug).unwrap();
        let suggested = &desk.suggestions[0];
        assert_eq!(suggested.how, "word");
        let wanted = "**Train midwives in all provinces.** Fifty midwives were trained in Dalme. ".to_owned()
            + &mark(&update);
        assert!(suggested.text.contains(&wanted), "{}", suggested.text);
        let written = section.text.matches("[[gap:").count();
        assert_eq!(suggested.text.matches("[[gap:").count(), written, "marks alone were never in the file");
    });
}

#[test]
fn tables_lists_and_notes_come_back_as_they_were_written() {
    on_both(|world| {
        let report = world.begin(national()).unwrap();
        let section = world.sections(&report.slug)[0].clone();
        let text = "# Schools\n\nAll are free.[^1]\n\n1. one\n1. two\n\n| Year | Girls |\n| --- | --- |\n| 2025 | 95 |\n\n[^1]: Act No. 4.";
        let place = (report.slug.as_str(), section.slug.as_str());
        assert!(matches!(
            world.save_text(&world.dina, place, text, section.version).unwrap(),
            Saved::Done(_)
        ));
        let mut document = world.composed(&report.slug).document;
        let outcome = world.take_back(&world.dina, &report.slug, &document).unwrap();
        assert_eq!(outcome.suggested, Vec::<String>::new());
        for block in &mut document.body {
            if let Block::Table { rows, .. } = block {
                rows[0][1] = suivi_formats::document::cell("96");
            }
        }
        world.take_back(&world.dina, &report.slug, &document).unwrap();
        let desk = world.desk(&world.dina, place.0, place.1).unwrap();
        assert_eq!(desk.suggestions[0].text, text.replace("95", "96"));
    });
}
