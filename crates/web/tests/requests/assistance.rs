//! Requests on assistance.

use axum::http::StatusCode;
use serde_json::Value;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::{Answer, World};

const OFFICER: Role = Role::SecretariatOfficer;
const LIST: &str = "/en/sama/assistance";
const ONE: &str = "/en/sama/assistance/xsa-";

fn site() -> People {
    People::of(World::new())
}

/// Writes a request; answers its address.
fn write(site: &People) -> String {
    let fields = [
        ("titles_en", "A tool to track recommendations"),
        ("needs_en", "Four hundred recommendations are tracked by hand."),
        ("language", "en"),
        ("modalities", "south_south"),
        ("modalities", "peer_exchange"),
        ("class", "1"),
        ("contact_private", "Amina Kestrel"),
    ];
    let made = site.post(OFFICER, LIST, &fields);
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let at = made.header("location").split('?').next().unwrap().to_owned();
    assert!(at.starts_with(ONE), "{at}");
    at
}

fn consent(site: &People, at: &str, audience: &str) {
    let fields = [
        ("authority", "Ministry of Foreign Affairs"),
        ("person_name", "Ousmane Keba"),
        ("person_function", "Minister"),
        ("given_on", "2026-01-01"),
        ("parts", "title"),
        ("parts", "need"),
        ("audience", audience),
        ("expires_on", "2999-01-01"),
    ];
    let recorded = site.upload(OFFICER, &format!("{at}/consent"), &fields, ("signed.pdf", "%PDF-1.7 signed"));
    assert_eq!(recorded.status, StatusCode::SEE_OTHER, "{}", recorded.body);
    let page = site.get(Role::PoliticalLead, at);
    let id = page.between("/consents/", "\"").split('/').next().unwrap().to_owned();
    let paper = site.get(Role::PoliticalLead, &format!("{at}/consents/{id}/paper"));
    assert_eq!(paper.body, "%PDF-1.7 signed");
    assert_eq!(site.get(Role::Nhri, &format!("{at}/consents/{id}/paper")).status, StatusCode::FORBIDDEN);
    let confirmed = site.post(Role::PoliticalLead, &format!("{at}/consents/{id}"), &[]);
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "{}", confirmed.body);
}

fn submit(site: &People, at: &str, to: &str) -> Answer {
    let page = site.get(OFFICER, at);
    let revision = page.between("name=\"revision\" value=\"", "\"").to_owned();
    site.post(OFFICER, &format!("{at}/submit"), &[("visibility", to), ("revision", &revision)])
}

#[test]
fn a_request_is_written_with_its_mistakes_named_and_read_by_nobody_outside() {
    let site = site();
    assert!(site.get(OFFICER, LIST).body.contains("No request yet"));
    let empty = site.post(OFFICER, LIST, &[("language", "en"), ("contact_private", "Amina Kestrel")]);
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        empty.body.contains("#field-titles") && empty.body.contains("#field-modalities"),
        "{}",
        empty.body
    );
    assert!(empty.body.contains("Amina Kestrel"), "what was typed is still there");
    let at = write(&site);
    let page = site.get(OFFICER, &at);
    assert!(page.body.contains("tracked by hand") && page.body.contains("Amina Kestrel"));
    assert!(page.body.contains("No consent is recorded"));
    for role in [Role::Ohchr, Role::Donor, Role::InstitutionFocal] {
        assert_eq!(site.get(role, &at).status, StatusCode::FORBIDDEN, "{role}");
    }
    assert!(site.world.get("/en/hub/assistance").body.contains("No request is shared"));
}

#[test]
fn a_request_goes_through_consent_to_the_hub_gets_an_offer_and_is_withdrawn() {
    let site = site();
    let at = write(&site);
    consent(&site, &at, "public");
    let submitted = submit(&site, &at, "public");
    assert_eq!(submitted.status, StatusCode::SEE_OTHER, "{}", submitted.body);
    let slug = at.rsplit('/').next().unwrap();
    let hub = format!("/en/hub/assistance/{slug}");
    let page = site.world.get(&hub);
    assert!(page.body.contains("tracked by hand") && !page.body.contains("Amina Kestrel"), "{}", page.body);
    assert!(site.world.get("/en/hub/assistance?modality=south_south").body.contains(slug));
    assert!(!site.world.get("/en/hub/assistance?modality=triangular").body.contains(slug));
    assert_eq!(site.world.get("/en/hub/assistance?modality=x").status, StatusCode::UNPROCESSABLE_ENTITY);
    let listed: Value = serde_json::from_str(&site.world.get("/api/v1/assistance?status=open").body).unwrap();
    assert_eq!(listed["items"][0]["slug"], slug);
    assert_eq!(listed["items"][0]["objectives"], Value::Null);
    assert!(site.get(Role::Ohchr, "/en/hub/assistance/desk").body.contains("1 request waits"));
    let wrong = site.post(Role::Donor, &format!("{hub}/offer"), &[("modality", "south_south")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("modality", "south_south"),
        ("body", "Two weeks with our team."),
        ("languages", "English"),
        ("contact", "Cooperation desk"),
    ];
    let offered = site.post(Role::Donor, &format!("{hub}/offer"), &fields);
    assert_eq!(offered.status, StatusCode::SEE_OTHER, "{}", offered.body);
    let offer = offered.header("location").split('?').next().unwrap().to_owned();
    assert!(site.get(Role::Donor, &offer).body.contains("Two weeks with our team."));
    assert_eq!(site.get(Role::Ohchr, &offer).status, StatusCode::NOT_FOUND);
    let accepted = site.post(OFFICER, &format!("{offer}/accept"), &[]);
    assert_eq!(accepted.status, StatusCode::SEE_OTHER, "{}", accepted.body);
    assert!(site.world.get(&hub).body.contains("Partner found"));
    let terms = [("expected", "A tool in use."), ("revision", "0")];
    let written = site.post(Role::Donor, &format!("{offer}/terms"), &terms);
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.body);
    assert!(site.get(OFFICER, &format!("{at}/withdraw")).body.contains("hidden everywhere"));
    let withdrawn = site.post(Role::PoliticalLead, &format!("{at}/withdraw"), &[]);
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER, "{}", withdrawn.body);
    let gone = site.world.get(&hub);
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.body.contains("Consent withdrawn by the State") && !gone.body.contains("tracked by hand"));
    let french = site.world.get(&hub.replace("/en/", "/fr/"));
    assert!(french.body.contains("Consentement retiré par l’État"), "{}", french.body);
}

#[test]
fn what_is_for_the_united_nations_is_on_their_desk_and_on_no_other_page() {
    let site = site();
    let at = write(&site);
    consent(&site, &at, "un");
    let wide = submit(&site, &at, "public");
    assert_eq!(wide.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wide.body.contains("more than the State consented to"), "{}", wide.body);
    assert_eq!(submit(&site, &at, "un").status, StatusCode::SEE_OTHER);
    let slug = at.rsplit('/').next().unwrap();
    let hub = format!("/en/hub/assistance/{slug}");
    assert_eq!(site.world.get(&hub).status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(Role::Donor, &hub).status, StatusCode::NOT_FOUND);
    assert!(!site.world.get("/api/v1/assistance").body.contains(slug));
    assert!(site.get(Role::Ohchr, "/en/hub/assistance/desk").body.contains(slug));
    let taken = site.post(Role::Ohchr, &format!("{hub}/take-up"), &[]);
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    assert_eq!(
        site.post(Role::Unct, &format!("{hub}/decline"), &[("reason", "No.")]).status,
        StatusCode::FORBIDDEN
    );
    let silent = site.post(Role::Ohchr, &format!("{hub}/decline"), &[("reason", "")]);
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let declined = site.post(Role::Ohchr, &format!("{hub}/decline"), &[("reason", "The fund is spent.")]);
    assert_eq!(declined.status, StatusCode::SEE_OTHER, "{}", declined.body);
    assert!(site.get(OFFICER, &at).body.contains("The fund is spent."));
    assert!(!site.get(Role::Nhri, &at).body.contains("The fund is spent."));
}
