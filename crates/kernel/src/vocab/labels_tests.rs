use std::collections::HashSet;

use super::*;
use crate::vocab::grade;
use crate::vocab::status::steps;
use crate::vocab::{
    BodyFamily, Position, RecommendationKind, RegionalGroup, action_categories, bodies, dimensions, funds,
    indicator_types, mechanism_types, modalities, persons, sdg_goals, sdg_targets, themes, treaties,
};

/// Every term of every vocabulary, as (scheme, code, names).
fn all_terms() -> Vec<(String, String, LocalText)> {
    let mut all = Vec::new();
    let mut add =
        |scheme: &str, code: &str, names: LocalText| all.push((scheme.to_owned(), code.to_owned(), names));
    themes().iter().for_each(|t| add("theme", &t.code, t.names.clone()));
    persons().iter().for_each(|t| add("person", &t.code, t.names.clone()));
    sdg_goals().iter().for_each(|t| add("sdg_goal", &t.code, t.names.clone()));
    sdg_targets().iter().for_each(|t| add("sdg_target", &t.code, t.names.clone()));
    mechanism_types().iter().for_each(|t| add("nmirf_type", &t.code, t.names.clone()));
    modalities().iter().for_each(|m| add("assistance_modality", &m.code, m.names.clone()));
    funds().iter().for_each(|f| add("assistance_fund", &f.code, f.names.clone()));
    dimensions().iter().for_each(|d| add("disaggregation", &d.code, d.names.clone()));
    indicator_types().iter().for_each(|t| add("indicator_type", &t.code, t.names.clone()));
    action_categories().iter().for_each(|c| add("action", &c.code.to_string(), c.names.clone()));
    steps().iter().for_each(|s| add(&s.scale, &s.code, s.names.clone()));
    grade::all().iter().for_each(|g| add("grade", &format!("{}:{}", g.scheme, g.code), g.names.clone()));
    treaties().iter().for_each(|t| add("treaty", &t.code, t.names.clone()));
    Position::ALL.iter().for_each(|p| add("position", p.code(), p.names()));
    Position::ALL.iter().for_each(|p| add("position_short", p.code(), p.short_names()));
    RecommendationKind::ALL.iter().for_each(|k| add("kind", k.code(), k.names()));
    RegionalGroup::ALL.iter().for_each(|g| add("regional_group", g.code(), g.names()));
    BodyFamily::ALL.iter().for_each(|f| add("body_family", f.code(), f.names()));
    for body in bodies() {
        match body.mandate {
            Some(_) => add("mandate", body.code.split_once('-').unwrap().1, body.names.clone()),
            None => add("body", &body.code, body.names.clone()),
        }
    }
    all
}

#[test]
fn every_translated_label_belongs_to_a_term() {
    let terms: HashSet<(String, String)> =
        all_terms().into_iter().map(|(scheme, code, _)| (scheme, code)).collect();
    let strays: Vec<_> = translated_terms().filter(|term| !terms.contains(term)).collect();
    assert_eq!(strays, Vec::<&(String, String)>::new());
}

#[test]
fn every_label_exists_in_all_six_languages() {
    let mut missing = Vec::new();
    for (scheme, code, names) in all_terms() {
        for language in Language::ALL {
            if names.get(language).is_none_or(|label| label.trim().is_empty()) {
                missing.push(format!("{scheme} {code} {language}"));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

/// A label typed into the wrong column shows itself by its letters.
#[test]
fn every_label_is_written_in_the_script_of_its_language() {
    for (scheme, code, names) in all_terms() {
        let has = |language, script: fn(char) -> bool| {
            names.get(language).is_none_or(|label| label.chars().any(script))
        };
        assert!(has(Language::Ar, |c| ('\u{0600}'..='\u{06FF}').contains(&c)), "{scheme} {code} ar");
        assert!(has(Language::Ru, |c| ('\u{0400}'..='\u{04FF}').contains(&c)), "{scheme} {code} ru");
        assert!(has(Language::Zh, |c| ('\u{4E00}'..='\u{9FFF}').contains(&c)), "{scheme} {code} zh");
        let latin = |label: &str| !label.chars().any(|c| c >= '\u{0370}' && c.is_alphabetic());
        for language in [Language::En, Language::Fr, Language::Es] {
            assert!(names.get(language).is_none_or(latin), "{scheme} {code} {language}");
        }
    }
}
