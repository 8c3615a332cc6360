//! What addresses answer once their record is withdrawn.

use axum::http::StatusCode;
use serde_json::Value;

use crate::world::{World, export, record};

const SCHOOLS: &str = "Ensure inclusive schooling on every island.";

#[test]
fn a_record_whose_import_was_undone_is_gone_with_a_page_that_says_why_and_leads_on() {
    let world = World::new();
    let import = world.import(&export(&[record("a1", 2024, 12, SCHOOLS)]));
    world.undo_import(&import);
    for path in ["/en/sama/recommendations/crc-co-2024-12", "/en/recommendations/xsa/crc-co-2024-12/texts"] {
        let gone = world.visitor().get(path);
        assert_eq!(gone.status, StatusCode::GONE, "{path}");
        assert!(gone.says("It was withdrawn on 23 November 2026."), "{}", gone.body);
        assert!(gone.says("CRC/C/XSA/CO/2024") && gone.says("The import that brought it was undone."));
        assert!(gone.says("recommendations?q=%22CRC%2FC%2FXSA%2FCO%2F2024%22"), "a way on: {}", gone.body);
        assert!(!gone.says("inclusive schooling"), "its words are no longer shown");
    }
    let gone = world.visitor().get("/api/v1/recommendations/xsa/crc-co-2024-12");
    let problem: Value = serde_json::from_str(&gone.body).unwrap();
    assert_eq!((gone.status, problem["status"].as_u64()), (StatusCode::GONE, Some(410)));
    assert!(problem["detail"].as_str().unwrap().contains("2026-11-23"), "{problem}");
    let never = world.visitor().get("/en/sama/recommendations/crc-co-2024-99");
    assert_eq!(never.status, StatusCode::NOT_FOUND);
}

#[test]
fn the_address_of_a_merged_record_leads_to_the_one_that_was_kept() {
    let world = World::new();
    world.import(&export(&[record("a1", 2024, 12, SCHOOLS)]));
    world.import(&export(&[record("b1", 2024, 12, SCHOOLS)]));
    let mut amina = world.officer();
    let queue = amina.get("/en/sama/duplicates");
    let link = format!("decision_{}", queue.between("name=\"decision_", "\""));
    amina.post("/en/sama/duplicates", &[(&link, "same")]);
    for (path, to) in [
        ("/fr/sama/recommendations/crc-co-2024-12-2", "/fr/sama/recommendations/crc-co-2024-12"),
        ("/en/recommendations/xsa/crc-co-2024-12-2", "/en/recommendations/xsa/crc-co-2024-12"),
        ("/en/sama/recommendations/crc-co-2024-12-2/texts", "/en/sama/recommendations/crc-co-2024-12/texts"),
        ("/api/v1/recommendations/xsa/crc-co-2024-12-2", "/api/v1/recommendations/xsa/crc-co-2024-12"),
    ] {
        let moved = world.visitor().get(path);
        assert_eq!((moved.status, moved.location.as_str()), (StatusCode::PERMANENT_REDIRECT, to), "{path}");
    }
    let kept = world.visitor().get("/en/sama/recommendations/crc-co-2024-12");
    assert!(kept.says("The same record in other sources") && kept.says("b1"), "{}", kept.body);
    // Once the decision is undone, the address is a record's again.
    let undo = amina.get("/en/sama/acts").between("action=\"/en/sama/acts/", "\"");
    amina.post(&format!("/en/sama/acts/{undo}"), &[]);
    assert_eq!(world.visitor().get("/en/sama/recommendations/crc-co-2024-12-2").status, StatusCode::OK);
}
