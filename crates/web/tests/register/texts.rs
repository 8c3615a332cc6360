//! Writing texts: an officer's forms, and what everybody reads.

use axum::http::StatusCode;

use crate::world::{World, export, record};

const PAGE: &str = "/en/sama/recommendations/crc-co-2024-12";
const PLAIN: &str = "/en/sama/recommendations/crc-co-2024-12/texts/plain/en";

fn world() -> World {
    let world = World::new();
    world.import(&export(&[record("a1", 2024, 12, "Ensure inclusive schooling on every island.")]));
    world
}

#[test]
fn plain_words_written_in_the_form_are_read_by_everybody() {
    let world = world();
    let mut amina = world.officer();
    assert!(amina.get(PAGE).says("Write or correct texts"));
    assert!(
        amina
            .get(&format!("{PAGE}/texts"))
            .says(r#"href="/en/sama/recommendations/crc-co-2024-12/texts/plain/en""#)
    );
    let form = amina.get(PLAIN);
    assert!(
        form.says("Ensure inclusive schooling") && form.says(r#"name="based_on" value="0""#),
        "{}",
        form.body
    );
    let saved = amina.post(PLAIN, &[("text", "All children go to school."), ("based_on", "0")]);
    assert_eq!(saved.location, format!("{PAGE}/texts?done=text-saved"));
    assert!(amina.get(&saved.location).says("The text was saved as a new version."));
    let read = world.visitor().get(PAGE);
    assert!(read.says("In plain words") && read.says("All children go to school."), "{}", read.body);
    assert!(!read.says("Write or correct texts") && !read.says("/texts/plain/"));
    let texts = world.visitor().get(&format!("{PAGE}/texts"));
    assert!(texts.says("All children go to school.") && !texts.says("amina"), "no name for strangers");
}

#[test]
fn whoever_saves_second_sees_both_texts_and_what_differs_and_can_merge() {
    let world = world();
    world.officer_named("boris@sama.example");
    let (mut amina, mut boris) = (world.officer(), world.signed_in("boris@sama.example"));
    amina.get(PLAIN);
    boris.get(PLAIN);
    amina.post(PLAIN, &[("text", "Girls and boys go to school."), ("based_on", "0")]);
    let told = boris.post(PLAIN, &[("text", "Girls and boys learn together."), ("based_on", "0")]);
    assert_eq!(told.status, StatusCode::CONFLICT);
    assert!(told.says("Somebody saved this text in the meantime") && told.says("amina"), "{}", told.body);
    assert!(told.says("Girls and boys go to school."), "the other text");
    assert!(told.between("<textarea", "</textarea>").contains("Girls and boys learn together."), "his own");
    assert!(told.says("<del>") && told.says("<ins>") && told.says(r#"name="based_on" value="1""#));
    let merged = boris.post(PLAIN, &[("text", "Girls and boys go to school together."), ("based_on", "1")]);
    assert_eq!(merged.status, StatusCode::SEE_OTHER);
    assert!(world.visitor().get(PAGE).says("go to school together."));
}

#[test]
fn a_text_that_leads_to_a_person_is_refused_by_name_and_stays_in_the_form() {
    let world = world();
    let mut amina = world.officer();
    amina.get(PLAIN);
    let refused = amina.post(PLAIN, &[("text", "Call 0612345678 or write."), ("based_on", "0")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("“0612345678” looks like a telephone number."), "{}", refused.body);
    assert!(refused.between("<textarea", "</textarea>").contains("Call 0612345678 or write."));
    assert!(!world.visitor().get(PAGE).says("0612345678"));
}

#[test]
fn an_earlier_version_is_restored_as_a_new_one() {
    let world = world();
    let mut amina = world.officer();
    amina.get(PLAIN);
    amina.post(PLAIN, &[("text", "All children learn."), ("based_on", "0")]);
    amina.post(PLAIN, &[("text", "All children learn to sail."), ("based_on", "1")]);
    let texts = amina.get(&format!("{PAGE}/texts"));
    assert!(texts.says(&format!("{PLAIN}?from=1")), "{}", texts.body);
    let form = amina.get(&format!("{PLAIN}?from=1"));
    assert!(form.between("<textarea", "</textarea>").contains("All children learn."));
    assert!(form.says("Version 1 restored") && form.says(r#"name="based_on" value="2""#));
    let reason = ("reason", "Version 1 restored");
    amina.post(PLAIN, &[("text", "All children learn."), ("based_on", "2"), reason]);
    let history = world.visitor().get(&format!("{PAGE}/texts"));
    assert!(history.says("Version 3") && history.says("Version 1 restored"), "{}", history.body);
    assert_eq!(amina.get(&format!("{PLAIN}?from=9")).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_machines_translation_says_so_and_never_stands_beside_an_official_text() {
    let world = world();
    let mut amina = world.officer();
    let french = "/en/sama/recommendations/crc-co-2024-12/texts/translation/fr";
    amina.get(french);
    amina.post(french, &[("text", "Garantir une école inclusive."), ("machine", "yes"), ("based_on", "0")]);
    let read = world.visitor().get("/fr/sama/recommendations/crc-co-2024-12");
    assert!(read.says("Traduit par une machine, non vérifié"), "{}", read.body);
    assert!(read.says("Ensure inclusive schooling on every island."), "the official text comes first");
    let english = "/en/sama/recommendations/crc-co-2024-12/texts/translation/en";
    let refused = amina.post(english, &[("text", "Have schools."), ("based_on", "0")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says("The body issued its own text in this language"), "{}", refused.body);
}

#[test]
fn an_official_text_is_corrected_only_with_a_reason_that_everybody_reads() {
    let world = world();
    let mut amina = world.officer();
    let official = "/en/sama/recommendations/crc-co-2024-12/texts/official/en";
    amina.get(official);
    let words = ("text", "Ensure inclusive schooling on each island.");
    let refused = amina.post(official, &[words, ("based_on", "1")]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.says(r##"href="#field-reason""##), "{}", refused.body);
    amina.post(official, &[words, ("based_on", "1"), ("reason", "The document says “each”.")]);
    let read = world.visitor().get(PAGE);
    assert!(read.says("on each island.") && read.says("The document says “each”."), "{}", read.body);
    for nowhere in ["official/fr", "plain/de", "easy/en"] {
        let answer =
            amina.post(&format!("{PAGE}/texts/{nowhere}"), &[words, ("reason", "why"), ("based_on", "0")]);
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
}
