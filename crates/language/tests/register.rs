//! Stories of readers searching the register of the invented Republic of Sama.
#![allow(clippy::unwrap_used)]

use suivi_kernel::Language::{self, Ar, En, Es, Fr, Ru, Zh};
use suivi_language::{
    CaseTokens, Change, Extent, Facet, Found, IndexError, IndexedRecommendation, NoticeKind, QueryRefusal,
    RegisterIndex, Search, Sort, Viewer,
};

/// An index that lives as long as the test.
struct Register {
    index: RegisterIndex,
    _directory: tempfile::TempDir,
}

impl Register {
    fn with(records: Vec<IndexedRecommendation>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let index = RegisterIndex::open_or_create(directory.path()).unwrap();
        let mut writer = index.try_writer().unwrap();
        writer
            .apply(records.into_iter().map(|record| Change::Upsert(Box::new(record))).collect(), 1)
            .unwrap();
        writer.finish().unwrap();
        Register { index, _directory: directory }
    }

    fn texts(texts: &[(&str, Language, &str)]) -> Self {
        Register::with(texts.iter().map(|(id, language, text)| record(id).text(*language, text)).collect())
    }

    fn search(&self, search: Search) -> Found {
        self.index.search(&Search { limit: 20, ..search }).unwrap()
    }

    /// The identifiers found, in alphabetical order.
    fn ids(&self, text: &str) -> Vec<String> {
        ids(&self.search(asking(text)))
    }
}

fn asking(text: &str) -> Search {
    Search { text: text.into(), ..Search::default() }
}

fn ids(found: &Found) -> Vec<String> {
    let mut ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
    ids.sort();
    assert_eq!(ids.len(), found.total);
    ids
}

fn in_order(found: &Found) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.id.as_str()).collect()
}

fn record(id: &str) -> IndexedRecommendation {
    IndexedRecommendation { id: id.into(), state: "XSA".into(), year: 2024, ..Default::default() }
}

trait Build {
    fn text(self, language: Language, text: &str) -> Self;
    fn labels(self, labels: &[&str]) -> Self;
    fn symbols(self, symbols: &[&str]) -> Self;
    fn case(self, mechanism: &str, status: &str, cluster: Option<&str>) -> Self;
}

impl Build for IndexedRecommendation {
    fn text(mut self, language: Language, text: &str) -> Self {
        self.texts.push((language, text.into()));
        self
    }

    fn labels(mut self, labels: &[&str]) -> Self {
        self.labels.extend(labels.iter().map(|label| label.to_string()));
        self
    }

    fn symbols(mut self, symbols: &[&str]) -> Self {
        self.symbols.extend(symbols.iter().map(|symbol| symbol.to_string()));
        self
    }

    fn case(mut self, mechanism: &str, status: &str, cluster: Option<&str>) -> Self {
        self.cases.push(CaseTokens {
            mechanism: mechanism.into(),
            status: status.into(),
            verified: status != "received",
            cluster: cluster.map(Into::into),
            lead: None,
            ..CaseTokens::default()
        });
        self
    }
}

fn six_languages() -> Register {
    Register::texts(&[
        ("en", En, "Ensure that girls with a disability have access to education."),
        ("fr", Fr, "Garantir l\u{2019}accès des filles handicapées à l\u{2019}éducation."),
        ("es", Es, "Garantizar el acceso de las niñas con discapacidad a la educación."),
        ("ru", Ru, "Обеспечить доступ девочек с инвалидностью к образованию."),
        ("ar", Ar, "ضمان حصول الفتيات ذوات الإعاقة على التعليم."),
        ("zh", Zh, "确保残疾女童的受教育权。"),
    ])
}

#[test]
fn each_language_finds_its_text_by_other_forms_of_the_words() {
    let register = six_languages();
    assert_eq!(register.ids("education of girls with disabilities"), ["en"]);
    assert_eq!(register.ids("éducation des filles handicapées"), ["fr"]);
    assert_eq!(register.ids("l'education de la fille handicapee"), ["fr"]);
    assert_eq!(register.ids("acceso de la nina a la educacion"), ["es"]);
    assert_eq!(register.ids("образование девочки с инвалидностью"), ["ru"]);
    assert_eq!(register.ids("تعليم فتاه ذات اعاقه"), Vec::<String>::new(), "ذات is another word than ذوات");
    assert_eq!(register.ids("تعليم فتاه اعاقه"), ["ar"]);
    assert_eq!(register.ids("女童教育"), ["zh"]);
}

#[test]
fn any_substring_of_a_chinese_text_finds_it() {
    let register = six_languages();
    for part in ["受教育权", "教育权", "育", "残疾", "疾女", "确保残疾女童"] {
        assert_eq!(register.ids(part), ["zh"], "{part}");
    }
    assert_eq!(register.ids("\"教育残疾\""), Vec::<String>::new());
}

#[test]
fn a_stop_word_alone_says_that_it_is_too_common() {
    let register =
        Register::with(vec![record("a").text(En, "Rights of the child").labels(&["Rights of the child"])]);
    let found = register.search(asking("the of"));
    assert_eq!(found.total, 0);
    assert_eq!(found.notices[0].kind, NoticeKind::OnlyCommonWords);
}

#[test]
fn a_word_common_in_one_language_is_found_in_another() {
    let register = Register::texts(&[
        ("son", En, "Equal inheritance of a son and a daughter."),
        ("fils", Fr, "Le fils et son héritage."),
    ]);
    assert_eq!(register.ids("son"), ["son"]);
    assert_eq!(register.ids("son héritage"), ["fils"]);
}

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
fn labels_are_found_in_any_language_and_mix_with_the_text() {
    let register = Register::with(vec![
        record("a").text(En, "Adopt a law.").labels(&[
            "Women's rights",
            "Droits des femmes",
            "المرأة",
            "妇女权利",
        ]),
        record("b").text(En, "Adopt a law.").labels(&["Rights of the child"]),
    ]);
    for label in ["woman", "femme", "النساء", "妇女", "law women", "\"droits des femmes\""] {
        assert_eq!(register.ids(label), ["a"], "{label}");
    }
    assert_eq!(register.ids("adopt rights"), ["a", "b"]);
    assert_eq!(register.ids("\"women's child\""), Vec::<String>::new());
}

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

#[test]
fn a_viewer_finds_and_counts_only_what_the_class_and_the_state_allow() {
    let classed =
        |id: &str, state: &str, class| IndexedRecommendation { state: state.into(), class, ..record(id) };
    let register = Register::with(vec![
        classed("a0", "XSA", 0),
        classed("a1", "XSA", 1),
        classed("a2", "XSA", 2),
        classed("b1", "XSB", 1),
    ]);
    let seen = |viewer: Viewer| {
        let found = register.search(Search { viewer, facets: vec![Facet::State], ..Search::default() });
        let counted: u64 = found.facets[&Facet::State].iter().map(|(_, count)| count).sum();
        assert_eq!(counted as usize, found.total);
        ids(&found)
    };
    assert_eq!(seen(Viewer::Public), ["a0"]);
    assert_eq!(seen(Viewer::States(vec![("XSA".into(), 1)])), ["a0", "a1"]);
    assert_eq!(seen(Viewer::States(vec![("XSA".into(), 2)])), ["a0", "a1", "a2"]);
    assert_eq!(seen(Viewer::States(vec![("XSB".into(), 3)])), ["a0", "b1"]);
    let lifted = register.search(Search {
        filters: vec![(Facet::State, vec!["XSA".into()])],
        facets: vec![Facet::State],
        ..Search::default()
    });
    assert_eq!(lifted.facets[&Facet::State], [("XSA".to_owned(), 1)]);
}

#[test]
fn the_cases_of_two_mechanisms_never_mix() {
    let register = Register::with(vec![
        record("1").case("sama", "assessed", Some("courts")).case("north", "received", None),
        record("2").case("sama", "received", None),
        record("3").case("north", "assessed", Some("courts")),
        record("4"),
    ]);
    let ask = |mechanism: &str, facet: Facet, value: &str| {
        register.search(Search {
            mechanism: Some(mechanism.into()),
            filters: vec![(facet, vec![value.into()])],
            facets: vec![Facet::CaseStatus, Facet::CaseCluster, Facet::CaseVerified],
            ..Search::default()
        })
    };
    let assessed = ask("sama", Facet::CaseStatus, "assessed");
    assert_eq!(ids(&assessed), ["1"]);
    assert_eq!(assessed.facets[&Facet::CaseCluster], [("courts".to_owned(), 1)]);
    assert_eq!(assessed.facets[&Facet::CaseStatus], [("assessed".to_owned(), 1), ("received".to_owned(), 1)]);
    assert_eq!(ids(&ask("north", Facet::CaseVerified, "no")), ["1"]);
    assert_eq!(ids(&ask("sama", Facet::CaseCluster, Facet::NONE)), ["2"]);
    assert_eq!(ids(&ask("nor", Facet::CaseStatus, "assessed")), Vec::<String>::new());
    let nobody = Search { facets: vec![Facet::CaseLead], ..Search::default() };
    assert!(matches!(register.index.search(&nobody), Err(IndexError::MechanismNeeded(Facet::CaseLead))));
}

#[test]
fn filters_are_any_of_a_facet_and_all_of_the_facets() {
    let themed = |id: &str, themes: &[&str], year| IndexedRecommendation {
        themes: themes.iter().map(|theme| theme.to_string()).collect(),
        year,
        ..record(id)
    };
    let register = Register::with(vec![
        themed("1", &["water", "health"], 2020),
        themed("2", &["water"], 2021),
        themed("3", &["courts"], 2020),
        themed("4", &[], 2020),
    ]);
    let filters = |filters: &[(Facet, &[&str])]| Search {
        filters: filters.iter().map(|(f, v)| (*f, v.iter().map(|v| v.to_string()).collect())).collect(),
        facets: vec![Facet::Theme, Facet::Year],
        ..Search::default()
    };
    let found = register.search(filters(&[(Facet::Theme, &["water", "courts"]), (Facet::Year, &["2020"])]));
    assert_eq!(ids(&found), ["1", "3"]);
    let counts = |facet| found.facets[&facet].iter().map(|(v, n)| (v.as_str(), *n)).collect::<Vec<_>>();
    assert_eq!(counts(Facet::Theme), [("", 1), ("courts", 1), ("health", 1), ("water", 1)]);
    assert_eq!(counts(Facet::Year), [("2020", 2), ("2021", 1)]);
    assert_eq!(ids(&register.search(filters(&[(Facet::Theme, &[Facet::NONE])]))), ["4"]);
    assert_eq!(register.search(filters(&[(Facet::Theme, &[])])).total, 4);
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat_in_every_order() {
    let records = (0..25u64).map(|n| {
        let text = "water ".repeat(1 + (n % 3) as usize);
        IndexedRecommendation { order: n / 4, place: (n % 4) as u32, ..record(&format!("r{n:02}")) }
            .text(En, &text)
    });
    let register = Register::with(records.collect());
    for sort in [Sort::Relevance, Sort::Newest, Sort::Oldest] {
        let all = register.index.search(&Search { sort, limit: 100, ..asking("water") }).unwrap();
        assert_eq!((all.hits.len(), all.next), (25, None));
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let page = register.index.search(&Search { sort, limit: 7, after, ..asking("water") }).unwrap();
            assert_eq!(page.total, 25);
            seen.extend(page.hits);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, all.hits);
        let offset =
            register.index.search(&Search { sort, limit: 7, offset: 14, ..asking("water") }).unwrap();
        assert_eq!(offset.hits, all.hits[14..21]);
    }
    let newest = register.search(Search { sort: Sort::Newest, ..Search::default() });
    assert_eq!(in_order(&newest)[..6], ["r24", "r20", "r21", "r22", "r23", "r16"]);
    let cursor = register.index.search(&Search { limit: 1, ..asking("water") }).unwrap().next;
    let wrong = register.index.search(&Search { after: cursor, sort: Sort::Oldest, ..asking("water") });
    assert!(matches!(wrong, Err(IndexError::Query(QueryRefusal::InvalidCursor))));
}

#[test]
fn the_best_match_comes_first() {
    let register = Register::texts(&[
        (
            "long",
            En,
            "Adopt a national plan on water, sanitation, housing, health, schools, roads, ports and rails.",
        ),
        ("short", En, "Clean water."),
    ]);
    let found = register.search(asking("water"));
    assert_eq!(in_order(&found), ["short", "long"]);
    assert!(found.hits[0].score > found.hits[1].score);
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
fn a_changed_record_is_found_by_its_new_words_only() {
    let register = Register::texts(&[("a", En, "water"), ("b", En, "water")]);
    let mut writer = register.index.try_writer().unwrap();
    let changed = record("a").text(En, "sanitation").labels(&["Housing"]);
    writer.apply(vec![Change::Upsert(Box::new(changed)), Change::Delete("b".into())], 2).unwrap();
    writer.commit().unwrap();
    assert_eq!(register.ids("water"), Vec::<String>::new());
    assert_eq!(register.ids("sanitation"), ["a"]);
    assert_eq!(register.ids("houses"), ["a"]);
    let all = register.search(Search { facets: vec![Facet::State], ..Search::default() });
    assert_eq!(all.facets[&Facet::State], [("XSA".to_owned(), 1)]);
}

/// The highlighted stretches of a text.
fn highlighted(question: &str, language: Language, text: &str) -> Vec<String> {
    let query = suivi_language::Query::parse(question).unwrap();
    let parts = query.highlight(text, language, Extent::Whole);
    assert_eq!(parts.iter().map(|part| part.text.as_str()).collect::<String>(), text);
    parts.into_iter().filter(|part| part.highlighted).map(|part| part.text).collect()
}

#[test]
fn matches_are_highlighted_in_each_language() {
    let cases: [(&str, Language, &str, &[&str]); 8] = [
        ("education of girl", En, "The girls’ education of Sama.", &["girls", "education"]),
        ("\"rights of the child\"", En, "Rights of a child; child rights.", &["Rights of a child"]),
        ("disab* -women", En, "Disabled women, disability.", &["Disabled", "disability"]),
        ("egalite", Fr, "L’égalité des chances", &["égalité"]),
        ("educacion ninas", Es, "La educación de las niñas", &["educación", "niñas"]),
        ("дети", Ru, "Права ребёнка и детей", &["ребёнка", "детей"]),
        ("الطفل", Ar, "حقوق الأطفال والطفل", &["الأطفال", "والطفل"]),
        ("教育女童", Zh, "残疾女童的受教育权", &["女童", "教育"]),
    ];
    for (question, language, text, expected) in cases {
        assert_eq!(highlighted(question, language, text), expected, "{question}");
    }
}

#[test]
fn a_fragment_shows_the_densest_matches_and_whole_words() {
    let filler = "General remarks of no great interest. ".repeat(12);
    let text = format!("Water. {filler}Safe drinking water and waters of rivers. {filler}");
    let query = suivi_language::Query::parse("water").unwrap();
    let parts = query.highlight(&text, En, Extent::Fragment);
    let shown: String = parts.iter().map(|part| part.text.as_str()).collect();
    assert!(shown.starts_with("… ") && shown.ends_with(" …"), "{shown}");
    assert_eq!(parts.iter().filter(|part| part.highlighted).count(), 2);
    assert!(shown.chars().count() < 240, "{shown}");
    assert!(shown.trim_matches(['…', ' ']).split(' ').all(|word| text.contains(word)));
    let whole = query.highlight("Short.", En, Extent::Fragment);
    assert_eq!(whole.len(), 1);
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
