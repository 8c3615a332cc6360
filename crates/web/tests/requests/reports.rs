//! Treaties and the reports that the State owes, by request: forms and their refusals, the views, files, the calendar.

use axum::http::StatusCode;
use serde_json::Value;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::{Answer, World};

const OWED: &str = "/en/sama/obligations";

fn site() -> People {
    let site = People::of(World::new());
    let party = [("stance", "party"), ("in_force_on", "2013-04-04"), ("revision", "0")];
    let said = site.post(Role::SecretariatOfficer, "/en/sama/treaties/CRPD", &party);
    assert_eq!(said.header("location"), "/en/sama/treaties?done=treaty-changed", "{}", said.body);
    site
}

fn act(site: &People, name: &str, fields: &[(&str, &str)]) -> Answer {
    let page = site.get(Role::SecretariatOfficer, &format!("{OWED}/crpd-initial-2015"));
    let revision = page.between("name=\"revision\" value=\"", "\"").to_owned();
    let mut all = vec![("act", name), ("revision", revision.as_str())];
    all.extend(fields);
    site.post(Role::SecretariatOfficer, &format!("{OWED}/crpd-initial-2015/{name}"), &all)
}

#[test]
fn a_visitor_sees_what_is_owed_as_list_by_month_along_a_line_and_as_files() {
    let site = site();
    for view in ["", "?view=months", "?view=timeline"] {
        let page = site.world.get(&format!("{OWED}{view}"));
        assert_eq!(page.status, StatusCode::OK, "{view}");
        assert!(
            page.body.contains("Initial report: Convention on the Rights of Persons with Disabilities"),
            "{view}"
        );
        assert!(page.body.contains("Overdue"), "{view}");
        assert!(!page.body.contains("<form method=\"post\""), "a visitor changes nothing");
    }
    assert!(site.world.get(&format!("{OWED}?view=timeline")).body.contains("<svg viewBox"));
    assert_eq!(site.world.get(&format!("{OWED}?view=clouds")).status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(site.world.get(&format!("{OWED}?body=MARS")).status, StatusCode::UNPROCESSABLE_ENTITY);
    let csv = site.world.get(&format!("{OWED}.csv"));
    assert!(csv.body.contains("crpd-initial-2015") && csv.body.contains("2015-04-04"), "{}", csv.body);
    let calendar = site.world.get(&format!("{OWED}.ics"));
    assert!(
        calendar.body.starts_with("BEGIN:VCALENDAR") && calendar.body.contains("DTSTART;VALUE=DATE:20150404")
    );
    let listed: Value =
        serde_json::from_str(&site.world.get("/api/v1/mechanisms/sama/obligations").body).unwrap();
    let first = &listed["items"][0];
    assert_eq!(
        (&first["slug"], &first["is_overdue"]),
        (&Value::from("crpd-initial-2015"), &Value::from(true))
    );
}

#[test]
fn an_officer_sets_the_date_that_was_agreed_and_everybody_reads_the_old_one() {
    let site = site();
    let silent = act(&site, "move", &[("due_on", "2027-06-30"), ("reason", "")]);
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("value=\"2027-06-30\""), "what was typed is still there");
    let odd = act(&site, "move", &[("due_on", "soon"), ("reason", "Agreed")]);
    assert_eq!(odd.status, StatusCode::UNPROCESSABLE_ENTITY);
    let moved = act(&site, "move", &[("due_on", "2027-06-30"), ("reason", "Agreed by letter")]);
    assert_eq!(moved.header("location"), "/en/sama/obligations/crpd-initial-2015?done=obligation-moved");
    let page = site.world.get(&format!("{OWED}/crpd-initial-2015"));
    assert!(page.body.contains("4 April 2015") && page.body.contains("30 June 2027"));
    assert!(!page.body.contains("Agreed by letter"), "why is for those who read drafts");
    assert!(
        site.get(Role::SecretariatOfficer, &format!("{OWED}/crpd-initial-2015"))
            .body
            .contains("Agreed by letter")
    );
}

#[test]
fn a_report_that_was_sent_leaves_the_list() {
    let site = site();
    let early = act(&site, "submit", &[("submitted_on", "2999-01-01")]);
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sent = act(&site, "submit", &[("submitted_on", "2020-02-03"), ("symbol", "CRPD/C/XSA/1")]);
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert!(!site.world.get(OWED).body.contains("crpd-initial-2015"));
    let page = site.world.get(&format!("{OWED}?state=submitted"));
    assert!(page.body.contains("crpd-initial-2015") && page.body.contains("3 February 2020"));
    let back = act(&site, "reopen", &[("reason", "It was returned")]);
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    assert!(site.world.get(OWED).body.contains("crpd-initial-2015"));
    let waived = act(&site, "waive", &[("reason", "The review was cancelled")]);
    assert_eq!(waived.status, StatusCode::SEE_OTHER, "{}", waived.body);
}

#[test]
fn what_no_rule_brings_is_entered_and_a_past_date_is_asked_about() {
    let site = site();
    let past = [("kind", "common_core"), ("body", "CRPD"), ("due_on", "2020-01-01")];
    let asked = site.post(Role::SecretariatOfficer, OWED, &past);
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("name=\"is_historical\""));
    let nameless = site.post(Role::SecretariatOfficer, OWED, &[("kind", "other"), ("due_on", "2999-01-01")]);
    assert!(nameless.body.contains("#field-titles"), "{}", nameless.body);
    let made = site.post(
        Role::SecretariatOfficer,
        OWED,
        &[("kind", "vnr"), ("titles_en", "Voluntary national review"), ("due_on", "2999-01-01")],
    );
    assert_eq!(made.header("location"), "/en/sama/obligations/vnr-2999?done=obligation-added");
    assert_eq!(site.world.get(&format!("{OWED}/vnr-2999")).status, StatusCode::NOT_FOUND);
    let refreshed = site.post(Role::SecretariatOfficer, &format!("{OWED}/refresh"), &[]);
    assert_eq!(refreshed.header("location"), "/en/sama/obligations?done=obligations-brought");
}

#[test]
fn a_treaty_is_refused_without_its_day_and_shows_its_reservations() {
    let site = site();
    let dayless = site.post(
        Role::SecretariatOfficer,
        "/en/sama/treaties/CAT",
        &[("stance", "party"), ("revision", "0"), ("reservations_en", "Article 30 does not bind us.")],
    );
    assert_eq!(dayless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        dayless.body.contains("#field-in_force_on") && dayless.body.contains("Article 30 does not bind us.")
    );
    let signed = site.post(
        Role::SecretariatOfficer,
        "/en/sama/treaties/CAT",
        &[
            ("stance", "signed"),
            ("acted_on", "2019-09-25"),
            ("revision", "0"),
            ("reservations_en", "Article 30 does not bind us."),
        ],
    );
    assert_eq!(signed.status, StatusCode::SEE_OTHER, "{}", signed.body);
    let page = site.world.get("/en/sama/treaties");
    assert!(page.body.contains("Article 30 does not bind us.") && page.body.contains("Signed"));
    assert!(!page.body.contains("/treaties/CAT"), "a visitor is offered no form");
    let secretariat = site.get(Role::SecretariatOfficer, "/en/sama/work");
    assert!(secretariat.body.contains("Reports overdue"), "the first screen says what is overdue");
}
