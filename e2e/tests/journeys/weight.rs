use std::collections::BTreeSet;

use serde_json::json;
use suivi_e2e::{Browser, Http, Scripts, Site};

const MOST_BYTES: u64 = 40 * 1024;
const MOST_REQUESTS: usize = 4;

#[test]
fn a_first_visit_weighs_little_and_asks_nobody_else() {
    let site = Site::start();
    for path in [
        "/en/sama",
        "/en/sama/recommendations",
        "/ar/sama/recommendations",
        "/ru/sama/recommendations?q=права",
    ] {
        // A browser that has never been here.
        let browser = Browser::open(Scripts::On);
        browser.go(&site.at(path));
        let words = r"return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
            .map((entry) => [entry.name, entry.transferSize])";
        let loaded = browser.script(words, json!([]));
        let mut loaded: Vec<(String, u64)> = serde_json::from_value(loaded).unwrap();
        // Used a second time on the same page: nothing travels.
        let mut seen = BTreeSet::new();
        loaded.retain(|(address, size)| seen.insert(address.clone()) || *size > 0);
        let bytes: u64 = loaded.iter().map(|(_, size)| size).sum();
        eprintln!("{path}: {bytes} bytes in {} requests", loaded.len());
        assert!(loaded.len() >= 3, "the page has no style or no script: {loaded:?}");
        assert!(bytes <= MOST_BYTES && loaded.len() <= MOST_REQUESTS, "{path}: {bytes} bytes, {loaded:?}");
        for (address, size) in &loaded {
            assert!(address.starts_with(&site.address), "{path} asks {address}");
            assert!(*size > 0, "{address} was not measured");
        }
    }
}

#[test]
fn pages_travel_compressed_and_what_never_changes_is_kept_for_a_year() {
    let site = Site::start();
    let http = Http::new();
    let page = http.get(&site.at("/en/sama/recommendations"), &[("accept-encoding", "br")]);
    assert_eq!((page.status, page.header("content-encoding")), (200, "br"));
    let plain = http.get(&site.at("/en/sama/recommendations"), &[("accept-encoding", "identity")]);
    assert!(page.body.len() * 3 < plain.body.len(), "{} of {}", page.body.len(), plain.body.len());
    let text = plain.text();
    let assets: Vec<&str> = text.split('"').filter(|piece| piece.starts_with("/assets/")).collect();
    assert!(assets.len() >= 3, "{assets:?}");
    for asset in assets {
        let answer = http.get(&site.at(asset), &[("accept-encoding", "br")]);
        assert_eq!(answer.status, 200, "{asset}");
        assert!(
            answer.header("cache-control").contains("immutable"),
            "{asset}: {}",
            answer.header("cache-control")
        );
    }
}
