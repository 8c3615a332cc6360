use super::*;

fn count(terms: &[Term], scheme: &str) -> usize {
    terms.iter().filter(|term| term.scheme == scheme).count()
}

#[test]
fn the_lists_hold_as_many_terms_as_their_sources() {
    assert_eq!(count(themes(), "uhri_current"), 67);
    assert_eq!(count(themes(), "uhri_legacy"), 38);
    assert_eq!(count(themes(), "upr_info"), 54);
    assert_eq!(persons().len(), 38);
    assert_eq!((sdg_goals().len(), sdg_targets().len()), (17, 169));
}

#[test]
fn every_code_means_one_term() {
    for terms in [&*THEMES, &*PERSONS, &*SDG] {
        assert_eq!(terms.by_code.len(), terms.all.len());
    }
}

#[test]
fn a_broader_term_exists() {
    for theme in themes() {
        assert!(theme.parent.as_deref().is_none_or(|parent| self::theme(parent).is_some()), "{}", theme.code);
    }
    assert!(sdg_targets().iter().all(|target| sdg(target.parent.as_deref().unwrap()).is_some()));
}

#[test]
fn a_theme_is_found_by_its_label_however_it_is_spelt() {
    let code = |label| resolve_theme(label).map(|theme| theme.code.as_str());
    assert_eq!(code("Right to education"), Some("right_to_education"));
    assert_eq!(code("safe drinking water and sanitation"), Some("safe_drinking_water_sanitation"));
    assert_eq!(code("A1"), Some("A1"));
    assert_eq!(code("Rights of the Child"), Some("issue_rights_of_the_child"));
    assert_eq!(code("Gardening"), None);
}

#[test]
fn one_list_can_be_asked_alone() {
    let theme = resolve_theme_in("upr_info", "Right to education").unwrap();
    assert_eq!(theme.code, "issue_right_to_education");
    assert!(resolve_theme_in("upr_info", "Human rights & climate change").is_none());
}

#[test]
fn persons_are_found_by_their_label() {
    let code = |label| resolve_person(label).map(|person| person.code.as_str());
    assert_eq!(code("Persons with disabilities"), Some("persons_with_disabilities"));
    assert_eq!(code("Women and girls"), Some("women_girls"));
    assert_eq!(code("Everybody"), None);
}

#[test]
fn a_goal_or_target_is_found_by_the_code_before_its_label() {
    let code = |label| resolve_sdg(label).map(|term| term.code.as_str());
    assert_eq!(code("5.2 - End all forms of violence"), Some("5.2"));
    assert_eq!(code("16.A – strengthen institutions"), Some("16.a"));
    assert_eq!(code("SDG 4"), Some("4"));
    assert_eq!(code("No poverty"), Some("1"));
    assert_eq!(code("18.1 - nothing"), None);
}

#[test]
fn a_label_means_its_own_term_or_one_that_is_labelled_the_same() {
    for theme in themes() {
        for (language, label) in &theme.names.0 {
            assert_eq!(
                resolve_theme_in(&theme.scheme, label).and_then(|t| t.names.get(*language)),
                Some(label.as_str())
            );
            let met = resolve_theme(label).unwrap();
            assert!(
                met.names.0.values().any(|name| fold::key(name) == fold::key(label)),
                "{label}: {}",
                met.code
            );
        }
    }
    for person in persons() {
        for label in person.names.0.values() {
            assert_eq!(resolve_person(label).map(|p| &p.code), Some(&person.code), "{label}");
        }
    }
}
