//! Mistyped words.

use suivi_kernel::Language::En;
use suivi_language::{Extent, Facet, IndexedRecommendation, Search, Viewer};

use crate::world::{Build, Register, asking, ids, record, six_languages};

#[test]
fn one_wrong_letter_is_corrected_and_said() {
    let register = six_languages();
    for (typed, corrected, id) in [
        ("educaton of girls", "education of girls", "en"),
        ("eudcation girls", "education girls", "en"),
        ("обрзованию", "образованию", "ru"),
        ("discapacidaad", "discapacidad", "es"),
    ] {
        let found = register.search(asking(typed));
        assert_eq!(found.corrected.as_deref(), Some(corrected), "{typed}");
        assert_eq!(ids(&found), [id]);
        let highlighted = found.query.highlight("girls", En, Extent::Whole);
        assert_eq!(highlighted[0].highlighted, typed.contains("girls"));
    }
    for right in ["education", "girl", "xyz", "\"educaton\""] {
        assert_eq!(register.search(asking(right)).corrected, None, "{right}");
    }
}

#[test]
fn a_small_word_is_never_taken_for_a_mistyped_one() {
    let register = Register::texts(&[
        ("girls", En, "Education of girls with disabilities"),
        ("wish", En, "Girls who wish to study, education for disabilities"),
    ]);
    let found = register.search(asking("education of girls with disabilities"));
    assert_eq!((ids(&found), found.corrected), (vec!["girls".to_owned(), "wish".to_owned()], None));
    assert_eq!(register.search(asking("with prisons")).corrected, None);
}

#[test]
fn a_mistyped_word_of_a_label_is_corrected() {
    let register = Register::with(vec![record("a").labels(&["Trafficking in persons"])]);
    let found = register.search(asking("trafiking"));
    assert_eq!(found.total, 0, "two letters are missing");
    let found = register.search(asking("traficking"));
    assert_eq!((found.total, found.corrected.as_deref()), (1, Some("trafficking")));
}

#[test]
fn a_word_that_exists_but_finds_nothing_with_the_others_is_corrected_too() {
    let register =
        Register::texts(&[("a", En, "Trial by an independent court"), ("b", En, "The trail to the coast")]);
    let found = register.search(asking("independent trail"));
    assert_eq!((ids(&found), found.corrected.as_deref()), (vec!["a".to_owned()], Some("independent trial")));
}

#[test]
fn a_filter_that_leaves_nothing_does_not_make_a_word_wrong() {
    let register = Register::with(vec![
        IndexedRecommendation { state: "XSA".into(), ..record("a") }.text(En, "trail"),
        IndexedRecommendation { state: "XSB".into(), ..record("b") }.text(En, "trial"),
    ]);
    let found =
        register.search(Search { filters: vec![(Facet::State, vec!["XSB".into()])], ..asking("trail") });
    assert_eq!((found.total, found.corrected), (0, None));
}

#[test]
fn a_correction_never_tells_a_word_of_a_record_the_viewer_may_not_see() {
    let register = Register::with(vec![
        IndexedRecommendation { class: 2, ..record("secret") }.text(En, "renditions"),
        record("open").text(En, "something else"),
    ]);
    let public = register.search(asking("rendition"));
    assert_eq!((public.total, public.corrected), (0, None));
    let public = register.search(asking("renditiens"));
    assert_eq!((public.total, public.corrected), (0, None));
    let officer = Viewer::States(vec![("XSA".into(), 2)]);
    let officer = register.search(Search { viewer: officer, ..asking("renditiens") });
    assert_eq!(officer.corrected.as_deref(), Some("renditions"));
}
