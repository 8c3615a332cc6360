//! What the site answers: status, headers and the parts of the body that others rely on.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use insta::assert_snapshot;
use serde_json::{Value, json};
use suivi_kernel::Role;

use crate::world::{World, signed_in};

const PAGE: [&str; 2] = ["content-type", "cache-control"];

#[test]
fn the_home_of_a_mechanism_names_it_and_counts_its_recommendations() {
    let world = World::new();
    let home = world.get("/en/sama");
    assert_snapshot!(home.head(&PAGE), @r#"
    200 OK
    content-type: text/html; charset=utf-8
    cache-control: no-cache
    "#);
    assert_snapshot!(home.between("<h1>", "</h1>"), @"Republic of Sama");
    assert!(home.body.contains(r#"<html lang="en" dir="ltr">"#));
    assert!(world.get("/ar/sama").body.contains(r#"<html lang="ar" dir="rtl">"#));
    assert!(world.get("/fr/sama").body.contains("République de Sama"));
}

#[test]
fn the_list_counts_marks_and_leads_to_each_recommendation() {
    let world = World::new();
    let list = world.get("/en/sama/recommendations?q=girls");
    assert_snapshot!(list.head(&PAGE), @r#"
    200 OK
    content-type: text/html; charset=utf-8
    cache-control: no-cache
    "#);
    assert_snapshot!(list.between(r#"<ol class="plain results">"#, "</ol>"), @r#"<li><p class="result-head"><a href="/en/sama/recommendations/upr-4-139-1">Universal Periodic Review, Cycle 4, <bdi>139.1</bdi></a> <span class="muted">2026</span></p><p><span lang="en" dir="ltr">Ensure the education of <mark>girls</mark> with disabilities on every island.</span></p><p class="result-facts"><span class="tag good"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5.2" fill="currentColor"></circle></svg>Supported</span> <span class="muted">Uruguay</span> </p></li>"#);
    assert!(world.get("/en/sama/recommendations").body.contains("3 recommendations"));
}

#[test]
fn a_recommendation_shows_its_text_escaped_its_source_and_its_citation() {
    let world = World::new();
    let detail = world.get("/en/sama/recommendations/upr-4-139-3");
    assert_snapshot!(detail.head(&PAGE), @r#"
    200 OK
    content-type: text/html; charset=utf-8
    cache-control: no-cache
    "#);
    assert_snapshot!(detail.between(r#"<figure class="quotation">"#, "</figure>"), @r#"<blockquote lang="en" dir="ltr"><p dir="auto">Ratify the convention on ferries &lt;before&gt; the next review.</p></blockquote><figcaption>Recommended by Uruguay. Universal Periodic Review, <a href="https://undocs.org/A/HRC/64/199" rel="external noreferrer"><bdi>A/HRC/64/199</bdi></a>, Paragraph <bdi>139.3</bdi>, <time datetime="2026-06-30">30 June 2026</time></figcaption>"#);
    assert_snapshot!(detail.between("data-copy>", "</p>"), @"Universal Periodic Review, A/HRC/64/199, Paragraph 139.3, 2026. https://suivi.sama.example/en/sama/recommendations/upr-4-139-3");
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let world = World::new();
    for path in ["/en/sama/recommendations/nothing", "/en/elsewhere", "/en/sama/nothing/here", "/xx/sama"] {
        assert_eq!(world.get(path).status, StatusCode::NOT_FOUND, "{path}");
    }
    let page = world.get("/fr/sama/recommendations/rien");
    assert_snapshot!(page.head(&PAGE), @r#"
    404 Not Found
    content-type: text/html; charset=utf-8
    cache-control:
    "#);
    assert_snapshot!(page.between("<h1>", "</h1>"), @"Il n’y a rien à cette adresse");
}

#[test]
fn a_method_that_an_address_does_not_take_is_refused() {
    let world = World::new();
    let answer = world.ask(Request::delete("/en/sama").body(Body::empty()).unwrap());
    assert_snapshot!(answer.head(&["content-type", "allow"]), @r#"
    405 Method Not Allowed
    content-type: text/html; charset=utf-8
    allow: GET,HEAD
    "#);
    let answer = world.ask(Request::put("/api/v1/recommendations").body(Body::empty()).unwrap());
    assert_snapshot!(answer.head(&["content-type"]), @r#"
    405 Method Not Allowed
    content-type: application/problem+json
    "#);
}

#[test]
fn programs_get_problems_as_json() {
    let world = World::new();
    let missing = world.get("/api/v1/recommendations/xsa/nothing");
    assert_snapshot!(missing.head(&["content-type"]), @r#"
    404 Not Found
    content-type: application/problem+json
    "#);
    assert_snapshot!(missing.body, @r#"{"detail":"not found","status":404,"title":"Not Found","type":"about:blank"}"#);
    let wrong = world.get("/api/v1/recommendations?per_page=many");
    assert_snapshot!(wrong.head(&["content-type"]), @r#"
    422 Unprocessable Entity
    content-type: application/problem+json
    "#);
    let wrong: Value = serde_json::from_str(&wrong.body).unwrap();
    assert_eq!((&wrong["status"], &wrong["errors"][0]["field"]), (&json!(422), &json!("per_page")));
    let stranger =
        Request::get("/api/v1/recommendations").header(header::AUTHORIZATION, "Bearer suivi_stranger");
    let stranger = world.ask(stranger.body(Body::empty()).unwrap());
    assert_snapshot!(stranger.head(&["content-type", "www-authenticate"]), @r#"
    401 Unauthorized
    content-type: application/problem+json
    www-authenticate: Bearer
    "#);
}

#[test]
fn programs_read_the_register_by_pages() {
    let world = World::new();
    let page = world.get("/api/v1/mechanisms/sama/recommendations?per_page=2&sort=newest");
    assert_snapshot!(page.head(&["content-type"]), @r#"
    200 OK
    content-type: application/json
    "#);
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
    assert_snapshot!(health.head(&["content-type"]), @r#"
    200 OK
    content-type: application/json
    "#);
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
    assert_snapshot!(first, @r#"
    200 OK
    content-security-policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    x-content-type-options: nosniff
    referrer-policy: same-origin
    cross-origin-opener-policy: same-origin
    cross-origin-resource-policy: same-origin
    permissions-policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
    strict-transport-security: max-age=31536000
    "#);
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
    assert_snapshot!(answer.head(&PAGE), @r#"
    403 Forbidden
    content-type: text/html; charset=utf-8
    cache-control:
    "#);
    assert_snapshot!(answer.between("<h1>", "</h1>"), @"You may not do this");
    assert!(
        answer.headers.get(header::SET_COOKIE).is_none_or(|c| !c.to_str().unwrap().contains("suivi_session"))
    );
}

#[test]
fn a_page_for_members_sends_a_visitor_to_sign_in_and_back() {
    let world = World::new();
    let answer = world.get("/en/sama/imports?x=1");
    assert_snapshot!(answer.head(&["location"]), @r#"
    303 See Other
    location: /en/sign-in?next=%2Fen%2Fsama%2Fimports%3Fx%3D1
    "#);
}

#[test]
fn a_program_brings_a_file_in_with_its_token_and_not_with_a_cookie() {
    let world = World::new();
    let officer = world.person(Some(Role::SecretariatOfficer)).unwrap();
    let token = world.token(&officer);
    let body = "--piece\r\ncontent-disposition: form-data; name=\"format\"\r\n\r\nuhri\r\n--piece\r\n\
        content-disposition: form-data; name=\"file\"; filename=\"export.json\"\r\n\r\n[]\r\n--piece--\r\n";
    let request = || {
        Request::post("/api/v1/mechanisms/sama/imports")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=piece")
    };
    let taken = request().header(header::AUTHORIZATION, format!("Bearer {token}"));
    let taken = world.ask(taken.body(Body::from(body)).unwrap());
    assert_snapshot!(taken.head(&["content-type"]), @r#"
    202 Accepted
    content-type: application/json
    "#);
    let taken: Value = serde_json::from_str(&taken.body).unwrap();
    assert_eq!((&taken["state"], &taken["file_name"]), (&json!("previewing"), &json!("export.json")));

    let session = world.sign_in(&officer);
    let refused = world.ask(signed_in(request(), &session).body(Body::from(body)).unwrap());
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
}
