use axum::http::StatusCode;
use chrono::Duration;
use suivi_domain::accounts::issue_demo_link;
use suivi_kernel::{Actor, Role};
use suivi_web::DemoDoor;

use crate::world::*;

#[test]
fn a_person_signs_in_and_is_led_to_her_mechanism() {
    let world = World::new();
    let mut browser = world.browser();
    let form = browser.get("/en/sign-in");
    assert!(form.says(r#"autocomplete="username""#) && form.says(r#"autocomplete="current-password""#));
    let answer = browser.post("/en/sign-in", &[("email", "Amina@sama.example"), ("password", GOOD)]);
    assert_eq!((answer.status, answer.location.as_str()), (StatusCode::SEE_OTHER, "/en/sama/work"));
    assert!(browser.has_cookie("suivi_session"));
    assert!(browser.get("/en/account").says("amina@sama.example"));
}

#[test]
fn a_wrong_password_is_said_beside_the_field_and_never_sent_back() {
    let world = World::new();
    let mut browser = world.browser();
    browser.get("/fr/sign-in");
    let answer =
        browser.post("/fr/sign-in", &[("email", "amina@sama.example"), ("password", "hunter twenty")]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.says(r##"href="#field-password""##) && answer.says(r#"value="amina@sama.example""#));
    assert!(!answer.says("hunter twenty") && !browser.has_cookie("suivi_session"));
}

#[test]
fn a_form_from_another_site_or_without_its_token_is_refused() {
    let world = World::new();
    let mut browser = world.browser();
    let fields = [("email", "amina@sama.example"), ("password", GOOD)];
    assert_eq!(browser.post_bare("/en/sign-in", &fields).status, StatusCode::FORBIDDEN);
    browser.get("/en/sign-in");
    assert_eq!(browser.post_bare("/en/sign-in", &fields).status, StatusCode::FORBIDDEN);
    browser.fetch_site = "cross-site";
    assert_eq!(browser.post("/en/sign-in", &fields).status, StatusCode::FORBIDDEN);
    browser.fetch_site = "same-origin";
    assert_eq!(browser.post("/en/sign-in", &fields).status, StatusCode::SEE_OTHER);
}

#[test]
fn after_signing_in_one_is_where_one_wanted_to_be_and_never_on_another_site() {
    let world = World::new();
    let mut browser = world.browser();
    let asked = browser.get("/en/account/tokens");
    assert_eq!(asked.location, "/en/sign-in?next=%2Fen%2Faccount%2Ftokens");
    let form = browser.get(&asked.location);
    let next = form.between(r#"name="next" value=""#, "\"");
    let fields = |next| [("email", "amina@sama.example"), ("password", GOOD), ("next", next)];
    assert_eq!(browser.post("/en/sign-in", &fields(&next)).location, "/en/account/tokens");

    let mut browser = world.browser();
    browser.get("/en/sign-in");
    assert_eq!(browser.post("/en/sign-in", &fields("//elsewhere.example")).location, "/en/sama/work");
}

#[test]
fn too_many_failures_are_answered_with_how_long_to_wait() {
    let world = World::new();
    let mut browser = world.browser();
    browser.get("/en/sign-in");
    let mut try_once =
        || browser.post("/en/sign-in", &[("email", "nobody@sama.example"), ("password", "guess")]);
    for _ in 0..5 {
        assert_eq!(try_once().status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(try_once().status, StatusCode::TOO_MANY_REQUESTS);
}

#[test]
fn signing_out_ends_the_session_on_the_server_too() {
    let world = World::new();
    let mut browser = world.signed_in("amina@sama.example");
    browser.get("/en/account");
    let out = browser.post("/en/sign-out", &[]);
    assert_eq!(out.location, "/en/sign-in?done=signed-out");
    assert!(browser.get(&out.location).says("You are signed out."));
    assert!(!browser.has_cookie("suivi_session"));
    assert_eq!(browser.get("/en/account").status, StatusCode::SEE_OTHER);
}

#[test]
fn a_forgotten_password_is_replaced_by_a_link_from_the_mail() {
    let world = World::new();
    let mut browser = world.browser();
    browser.get("/en/reset");
    let [known, unknown] = ["amina@sama.example", "nobody@sama.example"].map(|email| {
        let asked = browser.post("/en/reset", &[("email", email)]);
        (asked.status, asked.location)
    });
    assert_eq!(known, unknown);
    let link = world.link_in_mail();
    assert!(browser.get(&link).says(r#"autocomplete="new-password""#));
    let short = browser.post(&link, &[("password", "short"), ("password_again", "short")]);
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let set = browser.post(&link, &[("password", NEWER), ("password_again", NEWER)]);
    assert!(browser.get(&set.location).says("Your new password is set."));
    assert_eq!(browser.get(&link).status, StatusCode::GONE);
    let answer = browser.post("/en/sign-in", &[("email", "amina@sama.example"), ("password", NEWER)]);
    assert_eq!(answer.location, "/en/sama/work");
}

#[test]
fn the_demonstration_has_doors_and_no_other_site_has() {
    let door = DemoDoor { role: Role::Nhri, person: "Ada Invented".to_owned(), path: "/demo/x".to_owned() };
    let demo = World::with_doors(vec![door]);
    let real = World::new();
    let open = |world: &World| {
        let amina = world.person("door@sama.example", Role::Nhri);
        let lasts = Duration::hours(1);
        let link =
            world.db.write_here(|tx| issue_demo_link(tx, &Actor::command_line(), &amina, lasts)).unwrap();
        world.browser().get(&format!("/fr/demo/{link}"))
    };
    assert_eq!(open(&demo).location, "/fr/sama/work");
    assert_eq!(open(&real).status, StatusCode::NOT_FOUND);
    assert!(demo.browser().get("/en/sign-in").says("Ada Invented"));
}
