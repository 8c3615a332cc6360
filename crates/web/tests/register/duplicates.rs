//! Deciding on possible duplicates, a page at a time.

use axum::http::StatusCode;

use crate::world::{World, export, record};

/// Twelve pairs, so that there is a second page.
fn world() -> World {
    let world = World::new();
    let all = |sign: &str| {
        let one =
            |n: u32| record(&format!("{sign}{n}"), 2024, n, &format!("Build a school on island number {n}."));
        export(&(1..=12).map(one).collect::<Vec<_>>())
    };
    world.import(&all("a"));
    world.import(&all("b"));
    world
}

fn names(body: &str) -> Vec<String> {
    let mut names: Vec<String> = body
        .split("name=\"decision_")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    names.dedup();
    names
}

#[test]
fn a_page_of_pairs_is_decided_and_undone_as_one_act() {
    let world = world();
    let mut amina = world.officer();
    assert!(amina.get("/en/sama").says("12 possible duplicates to decide"));
    let queue = amina.get("/en/sama/duplicates");
    let pairs = names(&queue.body);
    assert_eq!(pairs.len(), 10);
    assert!(queue.says("The words are the same.") && queue.says("crc-co-2024-1-2"), "{}", queue.body);
    assert!(queue.says("href=\"/en/sama/duplicates?page=2\""));
    let fields: Vec<(String, &str)> = pairs
        .iter()
        .zip(["same", "two", "", "", "", "", "", "", "", ""])
        .map(|(id, decision)| (format!("decision_{id}"), decision))
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let decided = amina.post("/en/sama/duplicates", &fields);
    let after = amina.get(&decided.location);
    assert!(
        after.says("2 pairs were decided.") && after.says("10 possible duplicates to decide"),
        "{}",
        after.body
    );
    assert!(!names(&after.body).contains(&pairs[0]) && names(&after.body).contains(&pairs[2]));
    let acts = amina.get("/en/sama/acts");
    assert!(acts.says("crc-co-2024-1-2 = crc-co-2024-1, crc-co-2024-2-2 ≠ crc-co-2024-2"), "{}", acts.body);
    let undo = after.between("action=\"/en/sama/acts/", "\"");
    amina.post(&format!("/en/sama/acts/{undo}"), &[]);
    assert!(amina.get("/en/sama/duplicates?page=9").says("12 possible duplicates to decide"));
    let trail = amina.get(&decided.location);
    assert!(trail.says("Undone: 2 pairs wait for a decision again."), "{}", trail.body);
}

#[test]
fn deciding_nothing_says_so_and_a_decision_made_meanwhile_is_a_conflict() {
    let world = world();
    let mut amina = world.officer();
    let pairs = names(&amina.get("/en/sama/duplicates").body);
    let nothing = amina.post("/en/sama/duplicates", &[(&format!("decision_{}", pairs[0]), "")]);
    assert!(amina.get(&nothing.location).says("Nothing was decided"));
    let first = format!("decision_{}", pairs[0]);
    amina.post("/en/sama/duplicates", &[(&first, "two")]);
    let second = amina.post("/en/sama/duplicates", &[(&first, "same")]);
    assert_eq!(second.status, StatusCode::CONFLICT);
    assert!(world.visitor().get("/en/sama/duplicates").location.starts_with("/en/sign-in"));
}
