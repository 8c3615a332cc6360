//! What the site answers: status, headers and the parts of the body that others rely on.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;

const PAGE: [&str; 2] = ["content-type", "cache-control"];

#[test]
fn the_home_of_a_mechanism_names_it_and_counts_its_recommendations() {
    let world = World::new();
    let home = world.get("/en/sama");
    assert_snapshot!(home.head(&PAGE), @"");
    assert_snapshot!(home.between("<h1>", "</h1>"), @"");
    assert!(home.body.contains(r#"<html lang="en" dir="ltr">"#));
    assert!(world.get("/ar/sama").body.contains(r#"<html lang="ar" dir="rtl">"#));
    assert!(world.get("/fr/sama").body.contains("République de Sama"));
}

#[test]
fn the_list_counts_marks_and_leads_to_each_recommendation() {
    let world = World::new();
    let list = world.get("/en/sama/recommendations?q=girls");
    assert_snapshot!(list.head(&PAGE), @"");
    assert_snapshot!(list.between(r#"<ol class="plain results">"#, "</ol>"), @"");
    assert!(world.get("/en/sama/recommendations").body.contains("3 recommendations"));
}

#[test]
fn a_recommendation_shows_its_text_escaped_its_source_and_its_citation() {
    let world = World::new();
    let detail = world.get("/en/sama/recommendations/upr-4-139-3");
    assert_snapshot!(detail.head(&PAGE), @"");
    assert_snapshot!(detail.between(r#"<figure class="quotation">"#, "</figure>"), @"");
    assert_snapshot!(detail.between("data-copy>", "</p>"), @"");
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let world = World::new();
    for path in ["/en/sama/recommendations/nothing", "/en/elsewhere", "/en/sama/nothing/here", "/xx/sama"] {
        assert_eq!(world.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = world.get("/fr/sama/recommendations/rien");
    assert_snapshot!(page.head(&PAGE), @"");
    assert_snapshot!(page.between("<h1>", "</h1>"), @"");
}

#[test]
fn a_method_that_an_address_does_not_take_is_refused() {
    let world = World::new();
    let answer = world.ask(Request::delete("/en/sama").body(Body::empty()).unwrap());
    assert_snapshot!(answer.head(&["content-type", "allow"]), @"");
    let answer = world.ask(Request::put("/api/v1/recommendations").body(Body::empty()).unwrap());
    assert_snapshot!(answer.head(&["content-type"]), @"");
}

#[test]
fn programs_get_problems_as_json() {
    let world = World::new();
    let missing = world.get("/api/v1/recommendations/xsa/nothing");
    assert_snapshot!(missing.head(&["content-type"]), @"");
    assert_snapshot!(missing.body, @"");
    let wrong = world.get("/api/v1/recommendations?per_page=many");
    assert_snapshot!(wrong.head(&["content-type"]), @"");
    let wrong: Value = serde_json::from_str(&wrong.body).unwrap();
    assert_eq!((&wrong["status"], &wrong["errors"][0]["field"]), (&json!(422), &json!("per_page")));
    let stranger =
        Request::get("/api/v1/recommendations").header(header::AUTHORIZATION, "Bearer suivi_stranger");
    let stranger = world.ask(stranger.body(Body::empty()).unwrap());
    assert_snapshot!(stranger.head(&["content-type", "www-authenticate"]), @"");
}

#[test]
fn programs_read_the_register_by_pages() {
    let world = World::new();
    let page = world.get("/api/v1/mechanisms/sama/recommendations?per_page=2&sort=newest");
    assert_snapshot!(page.head(&["content-type"]), @"");
    let page: Value = serde_json::from_str(&page.body).unwrap();
    assert_eq!((page["total"].as_u64(), page["items"].as_array().map(Vec::len)), (Some(3), Some(2)));
    let next = page["next"].as_str().unwrap().strip_prefix("https://suivi.sama.example").unwrap().to_owned();
    let rest: Value = serde_json::from_str(&world.get(&next).body).unwrap();
    assert_eq!((rest["items"].as_array().map(Vec::len), &rest["next"]), (Some(1), &Value::Null));
}

#[test]
fn health_says_that_the_database_answers() {
    let world = World::new();
    let health = world.get("/health");
    assert_snapshot!(health.head(&["content-type"]), @"");
    let health: Value = serde_json::from_str(&health.body).unwrap();
    assert_eq!(
        (&health["status"], &health["database"], &health["searchable"]),
        (&json!("ok"), &json!("ok"), &json!(3))
    );
}

#[test]
fn every_answer_carries_the_security_headers() {
    let world = World::new();
    let names = [
        "content-security-policy",
        "x-content-type-options",
        "referrer-policy",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "permissions-policy",
        "strict-transport-security",
    ];
    let first = world.get("/en/sama").head(&names);
    assert_snapshot!(first, @"");
    for path in
        ["/health", "/en/sama/nothing", "/api/v1/recommendations", "/en/sama/recommendations.csv", "/nothing"]
    {
        let answer = world.get(path).head(&names);
        assert_eq!(answer.split_once('\n').unwrap().1, first.split_once('\n').unwrap().1, "{path}");
    }
}

#[test]
fn a_page_has_no_script_style_or_handler_of_its_own() {
    let world = World::new();
    for path in
        ["/en", "/en/sama", "/en/sama/recommendations", "/en/sama/recommendations/upr-4-139-1", "/en/sign-in"]
    {
        let page = world.get(path);
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let without = page.body.replace("<script src=", "");
        for forbidden in
            ["<script", "<style", " style=", " onclick=", " onload=", "javascript:", "http://", "<iframe"]
        {
            let found =
                without.split(forbidden).nth(1).map(|after| after.chars().take(60).collect::<String>());
            // The names of SVG are no requests.
            let found = found.filter(|after| !after.starts_with("www.w3.org/"));
            assert_eq!(found, None, "{path} has {forbidden}");
        }
    }
}

#[test]
fn a_reader_who_has_the_page_already_is_told_so() {
    let world = World::new();
    for path in ["/en/sama", "/api/v1/recommendations", "/en/sama/recommendations.csv"] {
        let tag = world.get(path).header("etag").to_owned();
        assert!(!tag.is_empty(), "{path} has no entity tag");
        let again = Request::get(path).header(header::IF_NONE_MATCH, &tag).body(Body::empty()).unwrap();
        let again = world.ask(again);
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");
    }
}

#[test]
fn a_forged_form_is_refused_with_a_page_that_helps() {
    let world = World::new();
    let request =
        Request::post("/en/sign-in").header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let answer = world.ask(request.body(Body::from("email=a%40b.example&password=x&csrf=forged")).unwrap());
    assert_snapshot!(answer.head(&PAGE), @"");
    assert_snapshot!(answer.between("<h1>", "</h1>"), @"");
    assert!(
        answer.headers.get(header::SET_COOKIE).is_none_or(|c| !c.to_str().unwrap().contains("suivi_session"))
    );
}

#[test]
fn a_page_for_members_sends_a_visitor_to_sign_in_and_back() {
    let world = World::new();
    let answer = world.get("/en/sama/imports?x=1");
    assert_snapshot!(answer.head(&["location"]), @"");
}
