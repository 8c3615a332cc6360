//! The demonstration's files as lists of records.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde_json::Value;
use suivi_kernel::{Date, Language, LocalText};

/// The records of one file, which must say that it is invented.
pub fn list(text: &str, field: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(text).unwrap();
    assert!(file["note"].as_str().unwrap().contains("invented"), "the file says that it is invented");
    file[field].as_array().unwrap().clone()
}

/// The documents.
pub fn documents() -> Vec<Value> {
    list(include_str!("../../demo/documents.json"), "documents")
}

/// The recommendations.
pub fn recommendations() -> Vec<Value> {
    list(include_str!("../../demo/recommendations.json"), "recommendations")
}

/// The institutions of the beginning.
pub fn institutions() -> Vec<Value> {
    list(include_str!("../../demo/institutions.json"), "institutions")
}

/// The mechanisms.
pub fn mechanisms() -> Vec<Value> {
    list(include_str!("../../demo/mechanism.json"), "mechanisms")
}

/// A text, or the test stops.
pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// A list of texts.
pub fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().unwrap().iter().map(text)
}

/// Stops the test where one of the six languages is missing.
pub fn in_six_languages(value: &Value) {
    let names: LocalText = serde_json::from_value(value.clone()).unwrap();
    for language in Language::ALL {
        assert!(names.get(language).is_some_and(|name| !name.trim().is_empty()), "{value} in {language}");
    }
}

/// Stops the test where it is no date.
pub fn is_date(value: &Value) {
    assert!(text(value).parse::<Date>().is_ok(), "{value} is no date");
}

/// The measures.
pub fn measures() -> Vec<Value> {
    list(include_str!("../../demo/measures.json"), "measures")
}

/// The updates.
pub fn updates() -> Vec<Value> {
    list(include_str!("../../demo/updates.json"), "updates")
}

/// The persons of the doors and their colleagues.
pub fn everybody() -> Vec<Value> {
    let mut all = list(include_str!("../../demo/people.json"), "people");
    all.extend(list(include_str!("../../demo/colleagues.json"), "people"));
    all
}

/// The change of government: the file's head and its list of successions.
pub fn succession() -> (Value, Vec<Value>) {
    let text = include_str!("../../demo/succession.json");
    (serde_json::from_str(text).unwrap(), list(text, "successions"))
}

/// The institutions of the beginning and those of the change of government.
pub fn slugs() -> HashSet<String> {
    let (file, _) = succession();
    let new = file["institutions"].as_array().unwrap().clone();
    institutions().iter().chain(&new).map(|i| text(&i["slug"]).to_owned()).collect()
}

/// The recommendations by identifier.
pub fn by_id() -> HashMap<String, Value> {
    recommendations().into_iter().map(|r| (text(&r["id"]).to_owned(), r)).collect()
}

/// The clusters' names in addresses, with their members.
pub fn clusters() -> HashMap<String, Vec<String>> {
    list(include_str!("../../demo/clusters.json"), "clusters")
        .into_iter()
        .map(|c| (text(&c["slug"]).to_owned(), texts(&c["members"]).map(str::to_owned).collect()))
        .collect()
}

/// A list of texts that may be missing.
pub fn maybe(value: &Value) -> Vec<&str> {
    value.as_array().map(|list| list.iter().map(text).collect()).unwrap_or_default()
}

/// Stops the test where the record names no item, more than one, or one that does not exist.
pub fn is_about_something(record: &Value) {
    let named: Vec<&str> = ["measure", "cluster", "recommendation"]
        .into_iter()
        .filter(|kind| !record[*kind].is_null())
        .collect();
    assert_eq!(named.len(), 1, "{record}");
    static THERE: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let measures = measures().into_iter().map(|m| text(&m["id"]).to_owned());
        measures.chain(clusters().into_keys()).chain(by_id().into_keys()).collect()
    });
    assert!(THERE.contains(text(&record[named[0]])), "{record}");
}
