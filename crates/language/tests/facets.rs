//! Facet counts against counting by hand, on registers nobody thought of.

use std::collections::BTreeMap;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use suivi_kernel::Language;
use suivi_language::{Change, Facet, IndexedRecommendation, RegisterIndex, Search, Viewer};

const WORDS: [&str; 4] = ["water", "prison", "school", "court"];

fn records() -> impl Strategy<Value = Vec<IndexedRecommendation>> {
    let record = (0..3usize, btree_set(0..4usize, 0..3), 2019..2022i32, 0..3u8, btree_set(0..4usize, 0..4));
    vec(record, 0..40).prop_map(|records| {
        (0..)
            .zip(records)
            .map(|(id, (state, themes, year, class, words)): (u32, _)| IndexedRecommendation {
                id: format!("r{id}"),
                state: format!("S{state}"),
                themes: themes.into_iter().map(|theme| format!("t{theme}")).collect(),
                year,
                class,
                texts: vec![(
                    Language::En,
                    words.into_iter().map(|word: usize| WORDS[word]).collect::<Vec<_>>().join(" "),
                )],
                ..Default::default()
            })
            .collect()
    })
}

fn values(record: &IndexedRecommendation, facet: Facet) -> Vec<String> {
    let values = match facet {
        Facet::State => vec![record.state.clone()],
        Facet::Year => vec![record.year.to_string()],
        _ => record.themes.clone(),
    };
    if values.is_empty() { vec![Facet::NONE.to_owned()] } else { values }
}

fn matches(record: &IndexedRecommendation, search: &Search, without: Option<Facet>) -> bool {
    let visible = record.class == 0
        || matches!(&search.viewer, Viewer::States(states)
            if states.iter().any(|(state, highest)| *state == record.state && record.class <= *highest));
    let said = search.text.split_whitespace().all(|word| record.texts[0].1.contains(word));
    visible
        && said
        && search.filters.iter().filter(|(facet, _)| Some(*facet) != without).all(|(facet, wanted)| {
            wanted.is_empty() || values(record, *facet).iter().any(|value| wanted.contains(value))
        })
}

fn searches() -> impl Strategy<Value = Vec<Search>> {
    let search = (
        btree_set(0..4usize, 0..3),
        btree_set(0..3usize, 0..3),
        btree_set(0..5usize, 0..3),
        proptest::option::of(1..3u8),
    );
    let search = search.prop_map(|(words, states, themes, highest)| Search {
        text: words.into_iter().map(|word| WORDS[word]).collect::<Vec<_>>().join(" "),
        filters: vec![
            (Facet::State, states.into_iter().map(|state| format!("S{state}")).collect()),
            (Facet::Theme, themes.into_iter().map(theme).collect()),
        ],
        viewer: highest
            .map_or(Viewer::Public, |class| Viewer::States(vec![("S0".into(), class), ("S1".into(), 1)])),
        facets: vec![Facet::State, Facet::Theme, Facet::Year],
        limit: 100,
        ..Search::default()
    });
    vec(search, 8)
}

/// A theme, or none for the last.
fn theme(number: usize) -> String {
    if number == 4 { Facet::NONE.to_owned() } else { format!("t{number}") }
}

fn counts_of(records: &[&IndexedRecommendation], search: &Search, facet: Facet) -> BTreeMap<String, u64> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for record in records.iter().filter(|record| matches(record, search, Some(facet))) {
        values(record, facet).into_iter().for_each(|value| *counts.entry(value).or_default() += 1);
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, ..ProptestConfig::default() })]
    #[test]
    fn counts_are_exact(
        records in records(),
        removed in vec(0..40usize, 0..6),
        batch in 10..40usize,
        searches in searches(),
    ) {
        let directory = tempfile::tempdir().unwrap();
        let index = RegisterIndex::open_or_create(directory.path()).unwrap();
        let mut writer = index.try_writer().unwrap();
        for batch in records.chunks(batch) {
            let changes = batch.iter().cloned().map(|record| Change::Upsert(Box::new(record)));
            writer.apply(changes.collect(), 1).unwrap();
            writer.commit().unwrap();
        }
        let gone: Vec<String> = removed.iter().map(|id| format!("r{id}")).collect();
        writer.apply(gone.iter().cloned().map(Change::Delete).collect(), 2).unwrap();
        writer.commit().unwrap();

        let living: Vec<_> = records.iter().filter(|record| !gone.contains(&record.id)).collect();
        for search in searches {
            let found = index.search(&search).unwrap();
            let expected = living.iter().filter(|record| matches(record, &search, None)).count();
            prop_assert_eq!(found.total, expected);
            prop_assert_eq!(found.hits.len(), expected);
            prop_assert_eq!(found.corrected, None);
            for facet in search.facets.iter().copied() {
                let counted: BTreeMap<String, u64> = found.facets[&facet].iter().cloned().collect();
                prop_assert_eq!(counted, counts_of(&living, &search, facet), "{}", facet);
            }
        }
    }
}
