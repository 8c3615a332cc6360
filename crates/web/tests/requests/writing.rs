//! Reports by request: begun, written, contested, exported; and who may know of them.

use axum::http::StatusCode;
use serde_json::Value;
use suivi_kernel::Role;

use crate::people::People;
use crate::world::{Answer, World};

const REPORTS: &str = "/en/sama/reports";
const REPORT: &str = "/en/sama/reports/national-report";

fn begun() -> People {
    let site = People::of(World::new());
    let fields = [
        ("template", "upr_national_report"),
        ("title", "National report"),
        ("language", "en"),
        ("class", "1"),
        ("draft", "yes"),
    ];
    let said = site.post(Role::SecretariatOfficer, REPORTS, &fields);
    assert_eq!(said.header("location"), REPORT, "{}", said.body);
    site
}

fn officer(site: &People, path: &str) -> Answer {
    site.get(Role::SecretariatOfficer, path)
}

/// The address of the first section.
fn section(site: &People) -> String {
    let page = officer(site, REPORT);
    format!("{REPORT}/sections/{}", page.between(&format!("{REPORT}/sections/"), "\""))
}

#[test]
fn a_report_without_a_title_is_refused_beside_its_field() {
    let site = People::of(World::new());
    let fields = [("template", "upr_national_report"), ("title", " "), ("language", "en"), ("class", "1")];
    let said = site.post(Role::SecretariatOfficer, REPORTS, &fields);
    assert_eq!(said.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(said.body.contains("field-title-error"), "{}", said.body);
    let fields = [("template", "tb_followup"), ("title", "Follow-up"), ("language", "en"), ("class", "1")];
    let said = site.post(Role::SecretariatOfficer, REPORTS, &fields);
    assert!(said.body.contains("field-document-error"), "{}", said.body);
}

#[test]
fn only_who_takes_part_knows_of_a_report() {
    let site = begun();
    for role in [Role::InstitutionFocal, Role::Nhri, Role::CsoOrg, Role::Parliament] {
        assert_eq!(site.get(role, REPORT).status, StatusCode::NOT_FOUND, "{role}");
        assert!(!site.get(role, REPORTS).body.contains("National report</a>"), "{role}");
    }
    assert_eq!(site.world.get(REPORT).status, StatusCode::NOT_FOUND);
    assert_eq!(site.world.get(&format!("{REPORT}/file/docx")).status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(Role::PoliticalLead, REPORT).status, StatusCode::OK);
    let listed = |answer: Answer| serde_json::from_str::<Value>(&answer.body).unwrap()["total"].clone();
    assert_eq!(listed(site.world.get("/api/v1/mechanisms/sama/reports")), Value::from(0));
}

#[test]
fn a_report_becomes_a_file_of_every_kind() {
    let site = begun();
    for (kind, media_type) in [
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("pdf", "application/pdf"),
        ("html", "text/html; charset=utf-8"),
        ("epub", "application/epub+zip"),
    ] {
        let answer = officer(&site, &format!("{REPORT}/file/{kind}"));
        assert_eq!(answer.status, StatusCode::OK, "{kind}: {}", answer.body);
        assert_eq!(answer.header("content-type"), media_type);
        assert!(answer.header("content-disposition").contains(&format!(".{kind}\"")));
    }
    let matrix = officer(&site, &format!("{REPORT}/matrix/csv"));
    assert!(matrix.body.contains("Recommending States"), "{}", matrix.body);
    assert_eq!(officer(&site, &format!("{REPORT}/file/exe")).status, StatusCode::NOT_FOUND);
    assert_eq!(officer(&site, &format!("{REPORT}/read")).status, StatusCode::OK);
}

#[test]
fn a_text_that_somebody_overtook_comes_back_with_both_and_can_be_saved() {
    let site = begun();
    let here = section(&site);
    let seen = officer(&site, &here).between("name=\"seen\" value=\"", "\"").to_owned();
    let save = |text: &str, seen: &str| {
        site.post(Role::SecretariatOfficer, &here, &[("act", "text"), ("text", text), ("seen", seen)])
    };
    assert_eq!(save("First words.", &seen).status, StatusCode::SEE_OTHER);
    let overtaken = save("Second <words>.", &seen);
    assert_eq!(overtaken.status, StatusCode::CONFLICT);
    assert!(overtaken.body.contains("Second &lt;words&gt;.</textarea>"), "nothing typed is lost");
    assert!(overtaken.body.contains("<del>"), "what differs is marked");
    let now = overtaken.between("name=\"seen\" value=\"", "\"").to_owned();
    assert_eq!(save("Second <words>.", &now).status, StatusCode::SEE_OTHER);
    let page = officer(&site, &format!("{here}/versions?version={}", now.parse::<i32>().unwrap() + 1));
    assert!(page.body.contains("Second") && page.body.contains("Written"), "{}", page.body);
    assert_eq!(
        officer(&site, &format!("{here}/versions?version=x")).status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
}

#[test]
fn what_keeps_a_report_from_clearance_is_named_and_nothing_is_sent() {
    let site = begun();
    let page = officer(&site, &format!("{REPORT}/clearance"));
    assert!(page.body.contains("is empty or not translated"), "{}", page.body);
    assert!(!page.body.contains("name=\"step.1\""));
    let revision = officer(&site, &format!("{REPORT}/settings"));
    let revision = revision.between("name=\"revision\" value=\"", "\"").to_owned();
    let sent =
        site.post(Role::SecretariatOfficer, &format!("{REPORT}/clearance"), &[("revision", &revision)]);
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let too_early = site.post(
        Role::SecretariatOfficer,
        &format!("{REPORT}/sending"),
        &[("revision", &revision), ("sent_on", "2026-01-01"), ("channel", "mission")],
    );
    assert_eq!(too_early.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_template_is_copied_changed_and_offered() {
    let site = People::of(World::new());
    let templates = format!("{REPORTS}/templates");
    let said = site.post(
        Role::SecretariatOfficer,
        &format!("{templates}/free/copy"),
        &[("names_en", "Short report")],
    );
    assert_eq!(said.header("location"), format!("{templates}/short-report?done=report-template-copied"));
    let page = officer(&site, &format!("{templates}/short-report"));
    let revision = page.between("name=\"revision\" value=\"", "\"").to_owned();
    let fields = [
        ("revision", revision.as_str()),
        ("names_en", "Short report"),
        ("words", "500"),
        ("heading.0", "All there is"),
        ("level.0", "1"),
        ("feed.0", "none"),
        ("share.0", "600"),
    ];
    let refused = site.post(Role::SecretariatOfficer, &format!("{templates}/short-report"), &fields);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("100 words too many"), "{}", refused.body);
    let mut fields = fields;
    fields[6].1 = "500";
    let said = site.post(Role::SecretariatOfficer, &format!("{templates}/short-report"), &fields);
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
    assert!(officer(&site, &format!("{REPORTS}/new")).body.contains("Short report (at most 500 words)"));
}

#[test]
fn whoever_opens_a_restricted_report_leaves_a_trace() {
    let site = begun();
    let revision = officer(&site, &format!("{REPORT}/settings"));
    let revision = revision.between("name=\"revision\" value=\"", "\"").to_owned();
    let fields =
        [("revision", revision.as_str()), ("title", "National report"), ("class", "2"), ("numbered", "yes")];
    let said = site.post(Role::SecretariatOfficer, &format!("{REPORT}/settings"), &fields);
    assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
    let trail = || site.get(Role::Auditor, "/en/sama/audit").body.matches("Restricted report opened").count();
    let before = trail();
    assert_eq!(site.get(Role::PoliticalLead, REPORT).status, StatusCode::OK);
    assert_eq!(trail(), before + 1);
}
