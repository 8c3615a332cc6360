//! Updates by request: the form of an answer, the lists of those who decide, and what a visitor gets.

use std::ops::Deref;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use diesel::prelude::*;
use insta::assert_snapshot;
use serde_json::Value;
use suivi_domain::plans::rows::Measure;
use suivi_kernel::{Language, LocalText, Role};
use suivi_store::jobs;
use suivi_store::schema::{audit, evidence, measure, progress_update};

use crate::people::People;
use crate::world::World;

pub const ANSWER: &str = "/en/sama/answer/measure/m-1";

/// The site with a measure of the Ministry of Health, and the people who take part.
pub struct Sama(People);

impl Deref for Sama {
    type Target = People;

    fn deref(&self) -> &People {
        &self.0
    }
}

impl Sama {
    pub fn new() -> Self {
        let world = World::new();
        let now = world.db.clock().now();
        let row = Measure {
            id: "measure-1".to_owned(),
            mechanism_id: world.sama.id.clone(),
            plan_id: None,
            slug: "m-1".to_owned(),
            kind: "training".to_owned(),
            titles: LocalText::of(Language::En, "Train midwives in all provinces").to_json(),
            descriptions: LocalText::of(Language::En, "A course in each province.").to_json(),
            outputs: "{}".to_owned(),
            smart: "S".to_owned(),
            lead_id: Some(world.institution.id.clone()),
            keeper_id: None,
            starts_on: None,
            due_on: None,
            is_continuous: false,
            budget: None,
            currency: None,
            budget_source: None,
            status: "in_progress".to_owned(),
            status_reason: None,
            status_at: now,
            is_public: true,
            approved_by: None,
            approved_at: None,
            revision: 1,
            created_by: None,
            created_at: now,
            updated_at: now,
        };
        world
            .db
            .write_here(|tx| Ok(diesel::insert_into(measure::table).values(&row).execute(tx.conn)?))
            .unwrap();
        Sama(People::of(world))
    }

    /// Sends an answer; answers the identifier of the update.
    pub fn sent(&self, key: &str, words: &str) -> String {
        let answer = self.post(
            Role::InstitutionFocal,
            ANSWER,
            &[("form_key", key), ("narrative_en", words), ("act", "submit")],
        );
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let place = answer.header("location");
        place.split_once("/updates/").unwrap().1.split_once('?').unwrap().0.to_owned()
    }

    /// Takes an update all the way to the public.
    pub fn publish(&self, id: &str) {
        let done = self.post(Role::InstitutionApprover, "/en/sama/updates/to-clear", &[("selected", id)]);
        assert_eq!(done.header("location"), "/en/sama/updates/to-clear?cleared=1");
        let done = self.post(Role::SecretariatOfficer, "/en/sama/updates/to-validate", &[("selected", id)]);
        assert_eq!(done.header("location"), "/en/sama/updates/to-validate?validated=1");
        let done = self.post(Role::SecretariatOfficer, "/en/sama/updates/publish", &[("selected", id)]);
        assert_eq!(done.header("location"), "/en/sama/updates/to-publish?published=1");
    }

    fn count(&self) -> i64 {
        self.world.db.read_here(|conn| Ok(progress_update::table.count().get_result(conn)?)).unwrap()
    }

    fn status(&self, id: &str) -> String {
        let find = progress_update::table.find(id.to_owned()).select(progress_update::status);
        self.world.db.read_here(|conn| Ok(find.first(conn)?)).unwrap()
    }
}

#[test]
fn the_form_of_an_answer_says_what_is_asked_and_offers_that_nothing_is_new() {
    let sama = Sama::new();
    let page = sama.get(Role::InstitutionFocal, ANSWER);
    assert_snapshot!(page.head(&["content-type", "cache-control"]), @r#"
    200 OK
    content-type: text/html; charset=utf-8
    cache-control: private, no-store
    "#);
    assert_snapshot!(page.between("<h1>", "</h1>"), @"Train midwives in all provinces");
    assert_snapshot!(page.between("<details open><summary>What is asked</summary>", "</details>"), @r#"<p dir="auto">A course in each province.</p>"#);
    assert!(page.body.contains(r#"name="act" value="nothing_new">Nothing new this time</button>"#));
    assert!(page.body.contains("Now: In progress."));
    assert!(!page.body.contains("field-percent"), "nobody asked for percentages");
}

#[test]
fn an_answer_is_sent_once_however_often_the_form_arrives() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives were trained.");
    assert_eq!(sama.sent("key-1", "Forty midwives were trained."), id);
    assert_eq!((sama.count(), sama.status(&id).as_str()), (1, "submitted"));
    let changed = [("form_key", "key-1"), ("narrative_en", "Fifty midwives."), ("act", "submit")];
    let again = sama.post(Role::InstitutionFocal, ANSWER, &changed);
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("This form was sent already.") && again.body.contains("Fifty midwives."));
    assert!(!again.body.contains(r#"name="form_key" value="key-1""#), "the form is a new one now");
    assert_eq!(again.between(r#"name="supersedes" value=""#, "\""), id);
}

#[test]
fn an_answer_without_words_comes_back_with_the_field_named_and_everything_else_in_it() {
    let sama = Sama::new();
    let fields = [("form_key", "key-1"), ("next_steps_en", "Ten more."), ("act", "submit")];
    let page = sama.post(Role::InstitutionFocal, ANSWER, &fields);
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_snapshot!(page.between("needs your attention</h2><ul><li>", "</li></ul></section>"), @r##"<a href="#field-narrative_en">What was done</a> – Fill this in."##);
    assert!(page.body.contains("Ten more.") && page.body.contains(r#"value="key-1""#));
}

#[test]
fn nothing_new_is_one_request_from_the_list() {
    let sama = Sama::new();
    let list = sama.get(Role::InstitutionFocal, "/en/sama/work");
    assert!(list.body.contains("Train midwives in all provinces"));
    let action = list.between(r#"<form class="inline" method="post" action=""#, "\"").to_owned();
    assert_eq!(action, format!("{ANSWER}/nothing-new"));
    let institution = sama.world.institution.id.clone();
    for _ in 0..2 {
        let said = sama.post(Role::InstitutionFocal, &action, &[("institution", &institution)]);
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
    }
    assert_eq!(sama.count(), 1);
}

#[test]
fn a_draft_saved_by_the_page_answers_its_revision_and_refuses_to_overwrite() {
    let sama = Sama::new();
    let save = |words: &str, seen: &str| {
        let institution = sama.world.institution.id.clone();
        let fields = [
            ("form_key", "key-1"),
            ("institution", institution.as_str()),
            ("seen", seen),
            ("narrative_en", words),
        ];
        sama.post(Role::InstitutionFocal, "/en/sama/answer/measure/m-1/draft", &fields)
    };
    assert_snapshot!(save("Forty.", "0").body, @r#"{"seen":1}"#);
    assert_snapshot!(save("Forty midwives.", "1").body, @r#"{"seen":2}"#);
    let late = save("Fifty midwives.", "1");
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_snapshot!(late.body, @r#"{"code":"problem-changed-since"}"#);

    let fields = [("form_key", "key-1"), ("seen", "1"), ("narrative_en", "Fifty midwives."), ("act", "save")];
    let merge = sama.post(Role::InstitutionFocal, ANSWER, &fields);
    assert_eq!(merge.status, StatusCode::CONFLICT);
    assert!(merge.body.contains("A colleague changed this draft"));
    assert!(
        merge.body.contains("<del><span class=\"hidden\" lang=\"en\">removed: </span>Forty</del>"),
        "{}",
        merge.body
    );
    assert!(merge.body.contains(">\nFifty midwives.</textarea>"), "one's own text stands in the field");
    assert!(merge.body.contains(r#"name="seen" value="2""#));
}

#[test]
fn an_account_said_before_is_answered_with_the_offer_to_say_nothing_is_new() {
    let sama = Sama::new();
    let first = sama.sent("key-1", "Forty midwives were trained in two provinces.");
    sama.publish(&first);
    let fields = [
        ("form_key", "key-2"),
        ("narrative_en", "Forty midwives were trained, in two provinces"),
        ("act", "submit"),
    ];
    let page = sama.post(Role::InstitutionFocal, ANSWER, &fields);
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("This says the same as last time"));
    let fields = [fields[0], ("seen", "1"), fields[1], ("act", "submit_sure")];
    let sent = sama.post(Role::InstitutionFocal, ANSWER, &fields);
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(sama.count(), 2);
}

#[test]
fn an_approver_clears_all_of_a_page_and_sends_one_back_with_a_reason() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives were trained.");
    let page = sama.get(Role::InstitutionApprover, "/en/sama/updates/to-clear");
    assert!(
        page.body.contains("Forty midwives were trained.") && page.body.contains("Clear all on this page")
    );
    let field = format!("reason_{id}");
    let wrong = sama.post(
        Role::InstitutionApprover,
        "/en/sama/updates/to-clear",
        &[("return", id.as_str()), (field.as_str(), " ")],
    );
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains(&format!("href=\"#field-{field}\"")));
    let back = sama.post(
        Role::InstitutionApprover,
        "/en/sama/updates/to-clear",
        &[("return", id.as_str()), (field.as_str(), "Say where.")],
    );
    assert_eq!(back.header("location"), "/en/sama/updates/to-clear?done=update-sent-back");
    let form = sama.get(Role::InstitutionFocal, ANSWER);
    assert!(
        form.body.contains("It was sent back: Say where.")
            && form.body.contains("Forty midwives were trained.")
    );
    let fields = [
        ("form_key", "key-2"),
        ("supersedes", id.as_str()),
        ("narrative_en", "Forty midwives were trained in Nor."),
        ("act", "submit"),
    ];
    assert_eq!(sama.post(Role::InstitutionFocal, ANSWER, &fields).status, StatusCode::SEE_OTHER);
    let page = sama.get(Role::InstitutionApprover, "/en/sama/updates/to-clear");
    assert!(page.body.contains("What changed since it was sent back"));
    let second = page.between(r#"name="all" value=""#, "\"").to_owned();
    let done = sama.post(
        Role::InstitutionApprover,
        "/en/sama/updates/to-clear",
        &[("all", &second), ("act", "all")],
    );
    assert_eq!(done.header("location"), "/en/sama/updates/to-clear?cleared=1");
    assert_eq!(sama.status(&second), "cleared");
}

#[test]
fn a_visitor_reads_an_update_when_it_is_published_and_not_a_step_before() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives <were> trained.");
    let one = format!("/en/sama/updates/{id}");
    assert_eq!(sama.world.get(&one).status, StatusCode::NOT_FOUND);
    assert!(!sama.world.get("/en/sama/updates").body.contains("Forty"));
    assert!(sama.get(Role::SecretariatOfficer, "/en/sama/updates").body.contains("Forty"));
    sama.publish(&id);
    let page = sama.world.get(&one);
    assert_snapshot!(page.head(&["content-type", "cache-control"]), @r#"
    200 OK
    content-type: text/html; charset=utf-8
    cache-control: no-cache
    "#);
    assert!(page.body.contains("Forty midwives &lt;were&gt; trained."));
    for inside in ["institution_focal", "Its way so far", "Links sent", "Written by"] {
        assert!(!page.body.contains(inside), "a visitor reads {inside}");
    }
    let list: Value = serde_json::from_str(&sama.world.get("/en/sama/updates.json").body).unwrap();
    assert_eq!(
        (list[0]["about"].as_str(), list[0]["narrative"].as_str()),
        (Some("m-1"), Some("Forty midwives <were> trained."))
    );
    assert!(sama.world.get("/en/sama/updates.csv").body.contains("Forty midwives"));
}

#[test]
fn the_preview_is_what_the_visitor_gets() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives were trained.");
    sama.post(Role::InstitutionApprover, "/en/sama/updates/to-clear", &[("selected", &id)]);
    sama.post(Role::SecretariatOfficer, "/en/sama/updates/to-validate", &[("selected", &id)]);
    let preview = sama.post(Role::SecretariatOfficer, "/en/sama/updates/to-publish", &[("selected", &id)]);
    let shown = preview.between(r#"<ol class="timeline">"#, "</ol>").to_owned();
    assert_eq!(sama.status(&id), "validated", "a look publishes nothing");
    sama.post(Role::SecretariatOfficer, "/en/sama/updates/publish", &[("selected", &id)]);
    // The measure answers the first recommendation, on whose page the update stands now.
    answer_of_a_recommendation(&sama);
    let page = sama.world.get("/en/sama/recommendations/upr-4-139-1");
    assert_eq!(page.between(r#"<ol class="timeline">"#, "</ol>"), shown);
}

fn answer_of_a_recommendation(sama: &Sama) {
    use suivi_store::schema::{case_file, measure_link, recommendation};
    sama.world
        .db
        .write_here(|tx| {
            let case: String = case_file::table
                .inner_join(recommendation::table)
                .filter(recommendation::slug.eq("upr-4-139-1"))
                .select(case_file::id)
                .first(tx.conn)?;
            diesel::insert_into(measure_link::table)
                .values((
                    measure_link::id.eq("link-1"),
                    measure_link::measure_id.eq("measure-1"),
                    measure_link::case_id.eq(case),
                    measure_link::at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_restricted_text_stands_in_no_list_and_reading_it_is_written_down() {
    let sama = Sama::new();
    let fields = [
        ("form_key", "key-1"),
        ("narrative_en", "The cabinet refused the draft."),
        ("restricted", "yes"),
        ("act", "submit"),
    ];
    let sent = sama.post(Role::InstitutionFocal, ANSWER, &fields);
    let id = sent.header("location").split_once("/updates/").unwrap().1.split_once('?').unwrap().0.to_owned();
    sama.post(Role::InstitutionApprover, "/en/sama/updates/to-clear", &[("selected", &id)]);
    for path in
        ["/en/sama/updates", "/en/sama/updates/to-validate", "/en/sama/updates.json", "/en/sama/updates.csv"]
    {
        let page = sama.get(Role::SecretariatOfficer, path);
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.body.contains("cabinet"), "{path}");
    }
    let read = || -> i64 {
        let entries = audit::table.filter(audit::action.eq("update.read")).count();
        sama.world.db.read_here(|conn| Ok(entries.get_result(conn)?)).unwrap()
    };
    assert_eq!(read(), 0);
    assert!(sama.get(Role::SecretariatOfficer, &format!("/en/sama/updates/{id}")).body.contains("cabinet"));
    assert_eq!(read(), 1);
    assert_eq!(sama.get(Role::Auditor, &format!("/en/sama/updates/{id}")).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_link_shows_the_text_as_often_as_it_is_opened_and_decides_once() {
    let sama = Sama::new();
    let id = sama.sent("key-1", "Forty midwives were trained.");
    let send = format!("/en/sama/updates/{id}/link");
    let to = [("name", "Director"), ("email", "director@sama.example"), ("language", "fr")];
    let sent = sama.post(Role::SecretariatOfficer, &send, &to);
    assert_eq!(sent.header("location"), format!("/en/sama/updates/{id}?done=update-link-sent"));
    let job = jobs::lease(&sama.world.db, "worker").unwrap().unwrap();
    let letter: Value = serde_json::from_str(&job.payload).unwrap();
    assert_eq!(
        (letter["to"].as_str(), letter["language"].as_str()),
        (Some("director@sama.example"), Some("fr"))
    );
    assert!(!job.payload.contains("Forty"), "no text travels by mail");
    let link = format!("/fr/clearance/{}", letter["token"].as_str().unwrap());
    for _ in 0..3 {
        let page = sama.world.get(&link);
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Forty midwives were trained."));
    }
    assert_eq!(sama.status(&id), "submitted", "opening a link changes nothing");
    let decide = |decision: &str| {
        let request = Request::post(&link)
            .header(header::COOKIE, "suivi_form=a-visitor")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        sama.world.ask(request.body(Body::from(format!("csrf=a-visitor&decision={decision}"))).unwrap())
    };
    assert_eq!(
        decide("").status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a form without its button decides nothing"
    );
    assert_eq!(decide("return").status, StatusCode::UNPROCESSABLE_ENTITY, "a return needs a reason");
    let done = decide("clear");
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(sama.status(&id), "cleared");
    assert!(sama.world.get(done.header("location")).body.contains("Merci"));
    assert_eq!(sama.world.get(&link).status, StatusCode::GONE);
    assert_eq!(decide("clear").status, StatusCode::GONE);
}

#[test]
fn a_file_sent_with_the_answer_is_saved_and_never_shown_by_the_site() {
    let sama = Sama::new();
    let fields = [("form_key", "key-1"), ("narrative_en", "Forty midwives were trained."), ("act", "submit")];
    let sent = sama.upload(Role::InstitutionFocal, ANSWER, &fields, ("list.pdf", "%PDF-1.7 a list"));
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let piece: String =
        sama.world.db.read_here(|conn| Ok(evidence::table.select(evidence::id).first(conn)?)).unwrap();
    let file = format!("/en/sama/evidence/{piece}/file");
    assert_eq!(sama.world.get(&file).status, StatusCode::NOT_FOUND);
    let got = sama.get(Role::InstitutionApprover, &file);
    assert_snapshot!(got.head(&["content-type", "content-disposition", "x-content-type-options", "content-security-policy"]), @r#"
    200 OK
    content-type: application/pdf
    content-disposition: attachment; filename="list.pdf"; filename*=UTF-8''list.pdf
    x-content-type-options: nosniff
    content-security-policy: default-src 'none'; sandbox
    "#);
    assert_eq!(got.body, "%PDF-1.7 a list");
    assert_eq!(sama.get(Role::Nhri, &file).status, StatusCode::NOT_FOUND);
}

#[test]
fn a_file_that_is_refused_loses_nothing_of_the_text() {
    let sama = Sama::new();
    let fields = [("form_key", "key-1"), ("narrative_en", "Forty midwives were trained."), ("act", "submit")];
    let page = "<html><script>alert(1)</script></html>";
    let sent = sama.upload(Role::InstitutionFocal, ANSWER, &fields, ("report.pdf", page));
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(sent.body.contains("Files of this kind are not taken."));
    assert!(sent.body.contains("Forty midwives were trained."));
    let draft: String = sama
        .world
        .db
        .read_here(|conn| Ok(progress_update::table.select(progress_update::status).first(conn)?))
        .unwrap();
    assert_eq!(draft, "draft");
}

#[test]
fn programs_read_updates_and_bring_their_own_in_with_a_token_that_may_write() {
    let sama = Sama::new();
    let link = sama.world.person(Some(Role::LocalGovernment)).unwrap();
    let body = r#"{"kind":"measure","item":"m-1","key":"feed-7","narrative":{"en":"Forty midwives."},"submit":true}"#;
    let bring = |token: &str| {
        let request = Request::post("/api/v1/mechanisms/sama/updates")
            .header(header::AUTHORIZATION, format!("Bearer {token}"))
            .header(header::CONTENT_TYPE, "application/json");
        sama.world.ask(request.body(Body::from(body)).unwrap())
    };
    let narrow = sama.world.token_for(&link, suivi_domain::accounts::TokenScope::Import);
    assert_eq!(bring(&narrow).status, StatusCode::FORBIDDEN);
    let token = sama.world.token(&link);
    let made = bring(&token);
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made: Value = serde_json::from_str(&made.body).unwrap();
    assert_eq!((made["status"].as_str(), made["item"].as_str()), (Some("submitted"), Some("m-1")));
    assert_eq!(bring(&token).status, StatusCode::CREATED);
    assert_eq!(sama.count(), 1, "the same key is the same update");
    let id = made["id"].as_str().unwrap();
    let one = format!("/api/v1/mechanisms/sama/updates/{id}");
    assert_eq!(sama.world.get(&one).status, StatusCode::NOT_FOUND);
    sama.publish(id);
    let list: Value = serde_json::from_str(&sama.world.get("/api/v1/mechanisms/sama/updates").body).unwrap();
    assert_eq!((list["total"].as_i64(), list["items"][0]["id"].as_str()), (Some(1), Some(id)));
    assert_eq!(list["items"][0]["narrative"]["en"], "Forty midwives.");
    let wrong = sama.world.get("/api/v1/mechanisms/sama/updates?status=lost");
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}
