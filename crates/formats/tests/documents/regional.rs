//! Reports, conclusions and judgments of regional bodies on an invented State.

use suivi_formats::extract::{DocumentKind, Extracted};

use super::shown::compare;

fn regional(name: &str, body: &str) -> Extracted {
    let found = compare(name);
    assert_eq!(found.facts.kind, Some(DocumentKind::Regional), "{name}");
    assert_eq!(found.facts.body.as_deref(), Some(body), "{name}");
    found
}

#[test]
fn bodies_of_the_council_of_europe_recommend_as_they_go() {
    regional("regional-ecri.en.txt", "ECRI");
    regional("regional-ecri.ru.txt", "ECRI");
    regional("regional-ecri.zh.txt", "ECRI");
    regional("regional-grevio.fr.txt", "GREVIO");
}

#[test]
fn commissions_recommend_in_a_part_of_their_own() {
    regional("regional-achpr.en.txt", "ACHPR");
    regional("regional-achpr2.en.txt", "ACHPR");
    regional("regional-iachr.es.txt", "IACHR");
    regional("regional-arab.ar.txt", "AHRC");
}

#[test]
fn of_a_judgment_the_operative_part_is_taken_and_its_orders_are_candidates() {
    regional("regional-corte.es.txt", "IACtHR");
    regional("regional-ecthr.en.txt", "ECtHR");
    regional("regional-cedh.fr.txt", "ECtHR");
    regional("regional-ecthr.ru.txt", "ECtHR");
}
