//! Requests on the hub's practices.

use axum::http::StatusCode;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::World;

const LIST: &str = "/en/hub/practices";
const HERE: &str = "/en/hub/practices/one-register";

/// What a whole form sends.
fn whole() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title", "One register"),
        ("summary", "Seven lists became one."),
        ("problem", "Each ministry kept a list."),
        ("done", "We compared and merged them."),
        ("consulted", "Forty associations."),
        ("results", "Each recommendation has one owner."),
        ("reuse", "Begin with the longest list."),
        ("easy", "We made one list."),
        ("capacities", "coordination"),
        ("office", "The desk"),
        ("how", "By letter."),
        ("author", "Island Forum"),
        ("state", "XSA"),
        ("language", "en"),
        ("recommendations", "upr-4-139-1"),
        ("act", "submit"),
    ]
}

fn revision(site: &People, role: Role, page: &str) -> String {
    site.get(role, page).between("name=\"revision\" value=\"", "\"").to_owned()
}

fn publish(site: &People) {
    let seen = revision(site, Role::PoliticalLead, &format!("{HERE}/review"));
    let mut fields = vec![("act", "publish"), ("revision", seen.as_str())];
    let refused = site.post(Role::PoliticalLead, &format!("{HERE}/review"), &fields);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for check in
        ["check_complete", "check_impersonal", "check_evidence", "check_languages", "check_consulted"]
    {
        fields.push((check, "yes"));
    }
    let done = site.post(Role::PoliticalLead, &format!("{HERE}/review"), &fields);
    assert_eq!(done.header("location"), format!("{HERE}?done=practice-published"), "{}", done.body);
}

#[test]
fn a_practice_goes_from_its_form_to_its_page_with_the_states_comment() {
    let site = People::of(World::new());
    assert!(site.world.get(LIST).body.contains("No good practice has been published yet."));
    // What is missing is said beside the form, and nothing that was typed is lost.
    let mut half = whole();
    half.retain(|(name, _)| *name != "results");
    let refused = site.post(Role::CsoOrg, &format!("{LIST}/new"), &half);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Each ministry kept a list.")
            && refused.body.contains("id=\"field-results-error\"")
    );
    let mut again = whole();
    let seen = revision(&site, Role::CsoOrg, &format!("{HERE}/edit"));
    again.push(("revision", seen.as_str()));
    let done = site.post(Role::CsoOrg, &format!("{HERE}/edit"), &again);
    assert_eq!(done.header("location"), format!("{HERE}?done=practice-submitted"), "{}", done.body);
    assert_eq!(site.world.get(HERE).status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(Role::Academia, HERE).status, StatusCode::NOT_FOUND);
    assert!(site.get(Role::SecretariatOfficer, &format!("{LIST}/mine")).body.contains("One register"));
    let comment = [("act", "comment"), ("comment", "The police were not asked.")];
    let said = site.post(Role::SecretariatOfficer, &format!("{HERE}/state"), &comment);
    assert_eq!(said.header("location"), format!("{HERE}?done=practice-commented"), "{}", said.body);
    publish(&site);
    let page = site.world.get(HERE);
    for words in ["The State commented on", "The police were not asked.", "Island Forum", "A/HRC/"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("cso_org@"), "no person's address");
    let beside = site.world.get("/en/sama/recommendations/upr-4-139-1");
    assert!(beside.body.contains("It answers this recommendation."), "{}", beside.body);
}

#[test]
fn the_list_is_narrowed_and_taken_along_as_a_file_and_by_programs() {
    let site = People::of(World::new());
    site.post(Role::SecretariatOfficer, &format!("{LIST}/new"), &whole());
    publish(&site);
    let machine = [("origin", "machine"), ("title", "Un registre"), ("summary", "Sept listes.")];
    let put = site.post(Role::PoliticalLead, &format!("{HERE}/translate/fr"), &machine);
    assert_eq!(put.header("location"), format!("{HERE}?done=practice-translated"), "{}", put.body);
    let french = site.world.get("/fr/hub/practices/one-register");
    assert!(french.body.contains("Ce texte a été traduit par une machine."), "{}", french.body);
    assert!(site.world.get("/fr/hub/practices").body.contains("traduction automatique"));
    assert!(
        site.world
            .get(&format!("{LIST}?capacity=coordination&confirmed=yes&flag=sids"))
            .body
            .contains("One register")
    );
    assert!(site.world.get(&format!("{LIST}?capacity=engagement")).body.contains("Nothing found"));
    assert_eq!(site.world.get(&format!("{LIST}?capacity=magic")).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(site.world.get(&format!("{LIST}.csv?q=lists")).body.contains("One register"));
    let listed: serde_json::Value =
        serde_json::from_str(&site.world.get("/api/v1/practices?state=XSA").body).unwrap();
    assert_eq!(listed["total"], 1);
    assert_eq!(listed["items"][0]["machine_translated"][0], "fr");
    let withdrawn = [("reason", "The register was closed.")];
    site.post(Role::SecretariatOfficer, &format!("{HERE}/archive"), &withdrawn);
    let gone = site.world.get(HERE);
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("The register was closed."));
}
