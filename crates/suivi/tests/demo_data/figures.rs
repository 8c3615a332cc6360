//! Indicators with their values, and assessments.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use suivi_domain::followup::model::Assessor;
use suivi_domain::plans::model::{Direction, IndicatorKind, UnitKind};
use suivi_kernel::vocab;

use crate::files::*;

fn indicators() -> Vec<Value> {
    list(include_str!("../../demo/indicators.json"), "indicators")
}

fn assessments() -> Vec<Value> {
    list(include_str!("../../demo/assessments.json"), "assessments")
}

#[test]
fn forty_indicators_of_three_kinds_are_broken_down_by_sex_age_disability_and_place() {
    let (slugs, clusters) = (slugs(), clusters());
    let measures: HashSet<String> = measures().iter().map(|m| text(&m["id"]).to_owned()).collect();
    let indicators = indicators();
    assert_eq!(indicators.len(), 40);
    let (mut kinds, mut dimensions) = (HashSet::new(), HashSet::new());
    for indicator in &indicators {
        let key = text(&indicator["key"]);
        in_six_languages(&indicator["names"]);
        kinds.insert(text(&indicator["kind"]).parse::<IndicatorKind>().unwrap().code());
        assert!(text(&indicator["direction"]).parse::<Direction>().is_ok(), "{key}");
        assert!(vocab::theme(text(&indicator["theme"])).is_some(), "{key}");
        assert!(slugs.contains(text(&indicator["owner"])), "{key}");
        assert!(texts(&indicator["clusters"]).all(|cluster| clusters.contains_key(cluster)), "{key}");
        assert!(maybe(&indicator["measures"]).iter().all(|id| measures.contains(*id)), "{key}");
        dimensions.extend(texts(&indicator["dimensions"]));
    }
    assert_eq!(kinds.len(), 3);
    assert_eq!(dimensions, HashSet::from(["sex", "age", "disability", "location"]));
}

#[test]
fn every_value_has_a_place_of_its_own_and_some_cells_are_small_enough_to_hide() {
    let (mut points, mut small, mut hidden, mut revised) = (0, 0, 0, 0);
    for indicator in indicators() {
        let is_persons = text(&indicator["unit_kind"]).parse::<UnitKind>().unwrap() == UnitKind::Persons;
        let dimensions: HashSet<&str> = texts(&indicator["dimensions"]).collect();
        let mut places = HashSet::new();
        for point in indicator["points"].as_array().unwrap() {
            let (period, place, cell) = (text(&point[0]), text(&point[1]), text(&point[2]));
            assert!(places.insert((period.to_owned(), place.to_owned(), cell.to_owned())), "{point}");
            assert!(period.starts_with(['y', 'q']) && period[1..].parse::<i32>().is_ok_and(|at| at < 0));
            let named: Vec<&str> = cell
                .split(';')
                .filter(|part| !part.is_empty())
                .map(|p| p.split('=').next().unwrap())
                .collect();
            assert!(named.is_sorted() && named.iter().all(|d| dimensions.contains(d)), "{point}");
            assert!(place.is_empty() || dimensions.contains("location"), "{point}");
            let value = point[3].as_f64();
            assert!(value.is_some_and(|value| value >= 0.0) || point[4]["note"].is_string(), "{point}");
            points += 1;
            small += usize::from(is_persons && value.is_some_and(|value| value > 0.0 && value < 5.0));
            hidden += usize::from(point[4]["hidden"] == true);
            revised += usize::from(!point[4]["was"].is_null());
        }
    }
    assert!(
        points > 1_200 && small >= 40 && hidden >= 3 && revised == 5,
        "{points} {small} {hidden} {revised}"
    );
}

#[test]
fn the_state_assesses_in_every_grade_and_others_stand_beside_it() {
    let grades: HashSet<&str> =
        vocab::scale("implementation_assessment").map(|step| step.code.as_str()).collect();
    let (records, slugs) = (by_id(), slugs());
    let mut given: HashMap<&str, HashSet<String>> = HashMap::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for assessment in assessments() {
        assert!(records.contains_key(text(&assessment["recommendation"])), "{assessment}");
        let by = text(&assessment["by"]).parse::<Assessor>().unwrap();
        assert!(!text(&assessment["says"]).is_empty() && assessment["day"].as_i64().unwrap() < 0);
        *counts.entry(by.code()).or_default() += 1;
        let grade = text(&assessment["grade"]);
        if by != Assessor::Committee {
            assert!(grades.contains(grade), "{assessment}");
        }
        let needs_institution = matches!(by, Assessor::Nhri | Assessor::CivilSociety);
        assert_eq!(needs_institution, assessment["institution"].as_str().is_some_and(|i| slugs.contains(i)));
        if by == Assessor::State && grade == "fully" && assessment["state"].is_null() {
            let evidence = assessment["evidence"].is_array() || assessment["no_evidence"].is_string();
            assert!(evidence, "neither evidence nor a reason for its absence: {assessment}");
        }
        given.entry(by.code()).or_default().insert(grade.to_owned());
    }
    assert_eq!(given["state"].len(), grades.len(), "not assessed is one of them");
    assert!(counts["state"] >= 120 && counts["nhri"] >= 20 && counts["civil_society"] >= 20, "{counts:?}");
}

#[test]
fn committees_grade_every_part_of_their_priority_paragraphs_in_their_own_letters() {
    let assessments = assessments();
    let graded: Vec<&Value> = assessments.iter().filter(|a| a["by"] == "committee").collect();
    for grade in &graded {
        let scale = text(&grade["scale"]);
        assert!(vocab::grade_schemes(text(&grade["body"])).contains(&scale), "{grade}");
        assert!(vocab::grade(scale, text(&grade["grade"])).is_some(), "{grade}");
        assert!(text(&grade["symbol"]).starts_with(text(&grade["body"])), "{grade}");
    }
    let records = by_id();
    for (id, record) in records.iter().filter(|(_, r)| r["is_priority"] == true) {
        let parts: Vec<&String> =
            records.iter().filter(|(_, r)| r["parent"] == id.as_str()).map(|(part, _)| part).collect();
        let expected = if parts.is_empty() { vec![id] } else { parts };
        for part in expected {
            assert!(graded.iter().any(|g| g["recommendation"] == part.as_str()), "{part} has no grade");
        }
        assert!(record["parent"].is_null());
    }
}

#[test]
fn a_grade_that_replaced_another_says_why() {
    let assessments = assessments();
    let mut standing: HashMap<(String, String), &Value> = HashMap::new();
    let mut replaced = 0;
    for assessment in &assessments {
        let key = (assessment["recommendation"].to_string(), assessment["by"].to_string());
        if assessment["replaces"] == true {
            let earlier = standing[&key];
            assert_eq!(earlier["state"], "superseded", "{assessment}");
            assert_ne!(earlier["grade"], assessment["grade"], "{assessment}");
            assert!(assessment["reason"].is_string(), "{assessment}");
            replaced += 1;
        }
        standing.insert(key, assessment);
    }
    let superseded = assessments.iter().filter(|a| a["state"] == "superseded").count();
    assert!(replaced >= 14 && replaced == superseded, "{replaced} of {superseded}");
}
