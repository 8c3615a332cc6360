//! What a reader may type: phrases, operators, beginnings, symbols.

use suivi_kernel::Language::En;
use suivi_language::{Facet, IndexError, NoticeKind, QueryRefusal, Search};

use crate::world::{Build, Register, asking, ids, record, six_languages};

#[test]
fn a_phrase_stands_together_and_its_small_words_may_differ() {
    let register = Register::texts(&[
        ("together", En, "Abolish the death penalty."),
        ("apart", En, "A penalty for causing death."),
        ("child", En, "The rights of the child."),
    ]);
    assert_eq!(register.ids("death penalty"), ["apart", "together"]);
    assert_eq!(register.ids("\"death penalty\""), ["together"]);
    assert_eq!(register.ids("death-penalty"), ["together"]);
    assert_eq!(register.ids("\"rights of a child\""), ["child"]);
    assert_eq!(register.ids("\"child rights\""), Vec::<String>::new());
}

#[test]
fn not_and_or_and_brackets_do_what_they_say() {
    let register = Register::texts(&[
        ("police", En, "Torture by the police"),
        ("army", En, "Torture by the army"),
        ("water", En, "Safe drinking water"),
    ]);
    assert_eq!(register.ids("torture NOT police"), ["army"]);
    assert_eq!(register.ids("-torture"), ["water"]);
    assert_eq!(register.ids("torture -(police OR army)"), Vec::<String>::new());
    assert_eq!(register.ids("police OR water"), ["police", "water"]);
    assert_eq!(register.ids("police | NOT torture"), ["police", "water"]);
    assert_eq!(register.ids("torture (army OR water)"), ["army"]);
}

#[test]
fn the_beginning_of_a_word_finds_it() {
    let register = Register::with(vec![
        record("text").text(En, "Women with disabilities"),
        record("label").labels(&["Инвалиды", "Disabled persons"]),
        record("symbol").symbols(&["CEDAW/C/XSA/4"]),
        record("other").text(En, "A discussion"),
    ]);
    assert_eq!(register.ids("disab*"), ["label", "text"]);
    assert_eq!(register.ids("инва*"), ["label"]);
    assert_eq!(register.ids("ced*"), ["symbol"]);
    assert_eq!(register.ids("wom* disab*"), ["text"]);
}

#[test]
fn symbols_and_numbers_are_found_whole_and_by_part() {
    let register = Register::with(vec![
        record("upr").symbols(&["A/HRC/51/33", "139.12", "upr-4-139-12"]),
        record("crc").symbols(&["CRC/C/PER/CO/6-7", "139.1"]).text(En, "See A/HRC/51/34."),
    ]);
    for part in ["A/HRC/51/33", "a/hrc/51/33", "51/33", "139.12", "upr-4-139-12", "\"A/HRC/51/33\""] {
        assert_eq!(register.ids(part), ["upr"], "{part}");
    }
    for part in ["CRC/C/PER/CO/6-7", "CRC/C/PER", "crc", "6-7", "PER", "139.1", "A/HRC/51/34"] {
        assert_eq!(register.ids(part), ["crc"], "{part}");
    }
    assert_eq!(register.ids("139"), ["crc", "upr"]);
}

#[test]
fn a_question_too_long_is_refused_and_anything_else_is_answered() {
    let register = six_languages();
    let long = register.index.search(&asking(&"a ".repeat(600)));
    assert!(matches!(long, Err(IndexError::Query(QueryRefusal::TooLong { characters: 1_200 }))));
    let found = register.search(asking("(girls \"education"));
    assert_eq!(ids(&found), ["en"]);
    let kinds: Vec<_> = found.notices.iter().map(|notice| (notice.kind, notice.at)).collect();
    assert_eq!(kinds, [(NoticeKind::UnclosedBracket, 0), (NoticeKind::UnclosedQuote, 7)]);
    assert_eq!(register.search(asking("*")).total, 6);
}

#[test]
fn no_question_within_the_limits_fails() {
    use proptest::prelude::*;
    let register = six_languages();
    let odd = "(AND|OR|NOT|[-|()\"“” */.]|girls|edu|the|女童|教育|детей|الطفل|[0-9]|\\PC){0,40}";
    proptest!(ProptestConfig::with_cases(200), |(text in odd)| {
        let found = register.index.search(&Search { facets: vec![Facet::State], limit: 3, ..asking(&text) });
        let found = found.map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert!(found.hits.len() <= found.total && found.total <= 6);
    });
}
