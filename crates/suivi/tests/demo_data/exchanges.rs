//! Who is responsible, who the people are, and what they say to each other.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use suivi_domain::followup::model::{AllocationStatus, Part};
use suivi_kernel::{Language, Role};

use crate::files::*;

fn exchange(field: &str) -> Vec<Value> {
    list(include_str!("../../demo/exchange.json"), field)
}

#[test]
fn nine_ministries_were_renamed_merged_or_split_on_one_day() {
    let (file, successions) = succession();
    assert!(file["day"].as_i64().is_some_and(|day| (-700..-330).contains(&day)));
    let from: HashSet<&str> = successions.iter().map(|s| text(&s["from"])).collect();
    assert_eq!(from.len(), 9);
    let first = institutions();
    let (old, new): (HashSet<&str>, Vec<Value>) =
        (first.iter().map(|i| text(&i["slug"])).collect(), file["institutions"].as_array().unwrap().clone());
    let new: HashSet<&str> = new.iter().map(|i| text(&i["slug"])).collect();
    assert!(old.is_disjoint(&new) && from.is_subset(&old));
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    for succession in &successions {
        assert!(new.contains(text(&succession["to"])), "{succession}");
        *kinds.entry(text(&succession["kind"])).or_default() += 1;
    }
    assert_eq!(kinds, HashMap::from([("rename", 4), ("merge", 4), ("split", 2)]));
    for institution in file["institutions"].as_array().unwrap() {
        in_six_languages(&institution["names"]);
    }
}

#[test]
fn most_allocations_are_confirmed_and_two_of_six_contested_ones_are_older_than_14_days() {
    let slugs = slugs();
    let allocations = list(include_str!("../../demo/allocations.json"), "allocations");
    let (mut leads, mut counts) = (HashSet::new(), HashMap::new());
    let mut old = 0;
    for allocation in &allocations {
        is_about_something(allocation);
        assert!(slugs.contains(text(&allocation["institution"])), "{allocation}");
        let status =
            allocation["status"].as_str().unwrap_or("confirmed").parse::<AllocationStatus>().unwrap();
        *counts.entry(status.code()).or_insert(0) += 1;
        let (proposed, decided) = (allocation["day"].as_i64().unwrap(), allocation["decided"].as_i64());
        assert_eq!(status == AllocationStatus::Proposed, decided.is_none(), "{allocation}");
        assert!(proposed < 0 && decided.is_none_or(|day| day >= proposed && day < 0), "{allocation}");
        assert_eq!(status == AllocationStatus::Contested, allocation["reason"].is_string(), "{allocation}");
        old += usize::from(status == AllocationStatus::Contested && decided.is_some_and(|day| day < -14));
        if text(&allocation["part"]).parse::<Part>().unwrap() == Part::Lead {
            let item = (allocation["cluster"].to_string(), allocation["recommendation"].to_string());
            assert!(leads.insert(item), "two leads: {allocation}");
        }
    }
    assert_eq!((counts["contested"], old), (6, 2));
    assert!(counts["proposed"] >= 20 && counts["confirmed"] >= 150, "{counts:?}");
}

#[test]
fn colleagues_have_names_roles_and_addresses_nobody_owns() {
    let slugs = slugs();
    let colleagues = list(include_str!("../../demo/colleagues.json"), "people");
    assert!(colleagues.len() >= 40, "{}", colleagues.len());
    let mut addresses = HashSet::new();
    for person in everybody() {
        assert!(addresses.insert(text(&person["email"]).to_owned()), "{person}");
        assert!(text(&person["email"]).ends_with("@example.org"), "{person}");
        assert!(Role::ALL.iter().any(|role| role.code() == person["role"]), "{person}");
        assert!(text(&person["language"]).parse::<Language>().is_ok(), "{person}");
        assert!(person["institution"].as_str().is_none_or(|slug| slugs.contains(slug)), "{person}");
    }
    let officers = everybody().iter().filter(|p| p["role"] == "secretariat_officer").count();
    assert!(officers >= 2, "the second of two persons");
}

#[test]
fn signals_requests_and_comments_are_about_something() {
    let slugs = slugs();
    for signal in exchange("signals") {
        is_about_something(&signal);
        assert!(["news", "feed", "suggestion"].contains(&text(&signal["kind"])), "{signal}");
        assert_eq!(signal["state"].is_string(), signal["reason"].is_string(), "{signal}");
    }
    for request in exchange("requests") {
        is_about_something(&request);
        assert!(slugs.contains(text(&request["institution"])), "{request}");
        assert_eq!(request["state"] == "answered", request["answer"].is_string(), "{request}");
    }
    for comment in exchange("comments") {
        is_about_something(&comment);
        assert!(slugs.contains(text(&comment["by"])) && !text(&comment["says"]).is_empty(), "{comment}");
    }
}

#[test]
fn a_person_who_is_away_or_left_has_somebody_who_stands_in() {
    let people = everybody();
    let by_email: HashMap<&str, &Value> = people.iter().map(|p| (text(&p["email"]), p)).collect();
    let absences = exchange("absences");
    for absence in &absences {
        let (away, delegate) = (text(&absence["person"]), text(&absence["delegate"]));
        assert!(by_email.contains_key(away) && by_email.contains_key(delegate) && away != delegate);
        assert!(absence["from"].as_i64() < absence["to"].as_i64());
    }
    let today = absences.iter().filter(|a| a["from"].as_i64() <= Some(0) && a["to"].as_i64() >= Some(0));
    assert_eq!(today.count(), 1);
    for hand_over in exchange("hand_overs") {
        let (from, to) = (by_email[text(&hand_over["from"])], by_email[text(&hand_over["to"])]);
        assert!(from["left"].is_i64() && to["left"].is_null(), "{hand_over}");
        assert_eq!(from["institution"], to["institution"], "{hand_over}");
    }
}
