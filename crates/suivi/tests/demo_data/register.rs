//! The register: what bodies said, to whom, and who is who.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use suivi_kernel::vocab::{self, Position, StateMatch};
use suivi_kernel::{Language, LocalText, Role};

use crate::files::*;

#[test]
fn the_register_holds_476_recommendations_in_their_promised_parts() {
    let records = recommendations();
    let count = |document: &str| records.iter().filter(|r| r["document"] == document).count();
    let parts = [
        "upr-3",
        "upr-4",
        "cedaw-co-4",
        "crc-co-3-4",
        "ccpr-co-2",
        "sr-education-2021",
        "sr-disability-2023",
        "achpr-2024",
    ];
    assert_eq!(parts.map(count), [126, 152, 45, 60, 38, 14, 12, 29]);
    assert_eq!(records.len(), 476);
    let answered = |document: &str, position: &str| {
        records.iter().filter(|r| r["document"] == document && r["position"] == position).count()
    };
    assert_eq!((answered("upr-3", "supported"), answered("upr-3", "noted")), (118, 8));
    assert_eq!(answered("upr-4", "pending"), 152);
}

#[test]
fn every_record_has_its_own_place_in_a_document_that_exists() {
    let documents: HashSet<String> = documents().iter().map(|d| text(&d["key"]).to_owned()).collect();
    let records = recommendations();
    let mut ids = HashSet::new();
    let mut places = HashSet::new();
    for record in &records {
        assert!(documents.contains(text(&record["document"])), "{}", record["id"]);
        assert!(ids.insert(text(&record["id"])), "{} twice", record["id"]);
        assert!(places.insert((text(&record["document"]), text(&record["paragraph"]))), "{}", record["id"]);
    }
    let by_id: HashMap<&str, &Value> = records.iter().map(|r| (text(&r["id"]), r)).collect();
    for record in records.iter().filter(|r| !r["parent"].is_null()) {
        let parent = by_id[text(&record["parent"])];
        assert_eq!(parent["document"], record["document"]);
        assert!(
            parent["parent"].is_null() && text(&record["paragraph"]).starts_with(text(&parent["paragraph"]))
        );
    }
}

#[test]
fn only_the_periodic_review_has_recommending_states_and_positions() {
    let by_key: HashMap<String, Value> =
        documents().into_iter().map(|d| (text(&d["key"]).to_owned(), d)).collect();
    for record in recommendations() {
        let is_upr = by_key[text(&record["document"])]["body"] == "UPR";
        let states: Vec<&str> = texts(&record["recommending_states"]).collect();
        assert_eq!(is_upr, !states.is_empty(), "{}", record["id"]);
        assert_eq!(
            is_upr,
            record["position"].as_str().and_then(Position::from_code).is_some(),
            "{}",
            record["id"]
        );
        for state in states {
            assert_eq!(
                vocab::resolve_state(state),
                StateMatch::Known(vocab::country(state).unwrap().iso3.as_str())
            );
            assert!(vocab::country(state).unwrap().is_member());
        }
    }
    let of_two = recommendations();
    let of_two = of_two.iter().filter(|r| r["recommending_states"].as_array().unwrap().len() == 2);
    assert_eq!(of_two.count(), 5);
}

#[test]
fn every_code_is_one_the_vocabularies_know() {
    for record in recommendations() {
        let id = text(&record["id"]);
        assert_eq!(record["kind"], "recommendation", "{id}");
        assert!(record["action"].as_u64().is_some_and(|a| vocab::action_category(a as u8).is_some()), "{id}");
        assert!(texts(&record["themes"]).all(|code| vocab::theme(code).is_some()), "{id}");
        assert!(texts(&record["persons"]).all(|code| vocab::person(code).is_some()), "{id}");
        for tag in record["sdg"].as_array().unwrap() {
            assert!(vocab::sdg(text(&tag["code"])).is_some(), "{id}");
            assert!(
                ["rule", "import"].contains(&text(&tag["set_by"])) && !text(&tag["why"]).is_empty(),
                "{id}"
            );
        }
    }
    for document in documents() {
        assert!(vocab::body(text(&document["body"])).is_some(), "{document}");
        assert!(
            document["symbol"].as_str().is_none_or(|s| vocab::recognise_symbol(s).is_some()),
            "{document}"
        );
        in_six_languages(&document["titles"]);
        is_date(&document["date"]);
    }
}

#[test]
fn texts_stand_in_english_always_and_in_all_six_languages_often() {
    let records = recommendations();
    let mut in_six = HashMap::new();
    for record in &records {
        let texts: LocalText = serde_json::from_value(record["texts"].clone()).unwrap();
        assert!(texts.get(Language::En).is_some_and(|text| text.split(' ').count() > 3), "{}", record["id"]);
        if texts.0.len() == 6 {
            *in_six.entry(text(&record["document"])).or_insert(0) += 1;
        }
    }
    assert!(in_six.values().sum::<usize>() >= 60);
    assert_eq!(in_six.len(), documents().len(), "some in every document");
    let plain = records.iter().filter(|r| r["plain"].get("en").is_some()).count();
    assert!(plain >= 20, "{plain}");
}

#[test]
fn no_two_recommendations_of_one_document_say_the_same() {
    let mut seen = HashSet::new();
    for record in recommendations() {
        let words = text(&record["texts"]["en"]).to_lowercase();
        let opens_a_list = words.ends_with(':');
        assert!(seen.insert((record["document"].to_string(), words)) || opens_a_list, "{}", record["id"]);
    }
}

#[test]
fn a_priority_paragraph_has_a_due_date_after_its_document() {
    let dates: HashMap<String, String> =
        documents().iter().map(|d| (text(&d["key"]).to_owned(), text(&d["date"]).to_owned())).collect();
    let records = recommendations();
    let priorities: Vec<&Value> = records.iter().filter(|r| r["is_priority"] == true).collect();
    assert_eq!(priorities.len(), 6);
    for record in priorities {
        is_date(&record["follow_up_due"]);
        assert!(text(&record["follow_up_due"]) > dates[text(&record["document"])].as_str());
    }
}

#[test]
fn clusters_and_links_point_to_records_that_exist() {
    let records = recommendations();
    let ids: HashSet<&str> = records.iter().map(|r| text(&r["id"])).collect();
    let mut grouped = HashSet::new();
    let clusters = list(include_str!("../../demo/clusters.json"), "clusters");
    assert!(clusters.len() >= 25);
    for cluster in &clusters {
        in_six_languages(&cluster["names"]);
        assert!(cluster["members"].as_array().unwrap().len() > 1, "{}", cluster["slug"]);
        for member in texts(&cluster["members"]) {
            assert!(ids.contains(member), "{member}");
            assert!(grouped.insert(member), "{member} is in two clusters");
        }
    }
    let links = list(include_str!("../../demo/links.json"), "links");
    assert!(links.len() >= 20);
    for link in links {
        assert!(text(&link["from"]).starts_with("upr-4-") && ids.contains(text(&link["from"])), "{link}");
        assert!(text(&link["to"]).starts_with("upr-3-") && ids.contains(text(&link["to"])), "{link}");
    }
}

#[test]
fn the_state_has_two_mechanisms_and_66_institutions() {
    let mechanisms = mechanisms();
    assert_eq!(mechanisms.iter().map(|m| text(&m["slug"])).collect::<Vec<_>>(), ["sama", "telu"]);
    for mechanism in &mechanisms {
        in_six_languages(&mechanism["names"]);
        in_six_languages(&mechanism["short_names"]);
        assert!(vocab::mechanism_type(text(&mechanism["type"])).is_some());
        assert!(vocab::country(text(&mechanism["state"])).is_some_and(|state| state.is_invented));
        assert!(mechanism["parent"].is_null() || mechanism["parent"] == "sama");
    }
    let institutions = institutions();
    assert_eq!(institutions.len(), 66);
    let slugs: HashSet<&str> = institutions.iter().map(|i| text(&i["slug"])).collect();
    assert_eq!(slugs.len(), 66);
    let kinds = ["ministry", "agency", "court", "parliament", "local", "independent", "other"];
    for institution in &institutions {
        in_six_languages(&institution["names"]);
        is_date(&institution["valid_from"]);
        assert!(kinds.contains(&text(&institution["kind"])), "{institution}");
        assert!(institution["parent"].as_str().is_none_or(|parent| slugs.contains(parent)), "{institution}");
    }
}

#[test]
fn every_demonstration_person_has_a_role_and_an_address_nobody_owns() {
    let institutions = institutions();
    let slugs: HashSet<&str> = institutions.iter().map(|i| text(&i["slug"])).collect();
    let people = list(include_str!("../../demo/people.json"), "people");
    let mut roles = HashSet::new();
    for person in &people {
        let role = text(&person["role"]);
        assert!(Role::ALL.iter().any(|known| known.code() == role), "{role}");
        assert!(roles.insert(role), "{role} twice");
        assert!(text(&person["email"]).ends_with("@example.org"));
        assert!(text(&person["language"]).parse::<Language>().is_ok());
        assert!(person["institution"].as_str().is_none_or(|slug| slugs.contains(slug)), "{person}");
    }
    for needed in ["secretariat_admin", "institution_focal", "nhri", "cso_org", "auditor", "hub_editor"] {
        assert!(roles.contains(needed), "{needed}");
    }
}
