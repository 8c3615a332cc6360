//! Who finds what, in which order, narrowed by what.

use suivi_kernel::Language::En;
use suivi_language::{Change, Facet, IndexError, IndexedRecommendation, QueryRefusal, Search, Sort, Viewer};

use crate::world::{Build, Register, asking, ids, in_order, record};

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
