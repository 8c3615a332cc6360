//! Requests on the hub's exchange.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use suivi_domain::accounts::NewSession;
use suivi_domain::hub;
use suivi_domain::hub::exchange::{self, NewQuestion};
use suivi_kernel::{Actor, Language, Role};

use crate::world::{Answer, World, form, signed_in};

fn look(world: &World, session: &NewSession, path: &str) -> Answer {
    world.ask(signed_in(Request::get(path), session).body(Body::empty()).unwrap())
}

fn send(world: &World, session: &NewSession, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut fields: BTreeMap<&str, &str> = fields.iter().copied().collect();
    fields.insert("csrf", &session.csrf);
    let (kind, body) = form(path, &fields);
    let request =
        Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    world.ask(signed_in(request, session).body(body).unwrap())
}

fn signed(world: &World, role: Role) -> NewSession {
    let link = world.person(Some(role)).unwrap();
    world.sign_in(&link)
}

#[test]
fn anybody_reads_that_no_question_was_asked_and_how_to_ask_the_first() {
    let world = World::new();
    let page = world.get("/en/hub/questions");
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("No question has been asked yet."), "{}", page.body);
    let arabic = world.get("/ar/hub/questions");
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("لم يُطرح أي سؤال بعد."));
    for path in ["/en/hub/moderation", "/fr/hub/announcements", "/zh/hub/questions?standing=answered"] {
        assert_eq!(world.get(path).status, StatusCode::OK, "{path}");
    }
    let ask = world.get("/en/hub/questions/new");
    assert!(ask.header("location").starts_with("/en/sign-in?next="), "{}", ask.status);
}

#[test]
fn an_officer_asks_and_a_national_institution_answers() {
    let world = World::new();
    let (officer, nhri) = (signed(&world, Role::SecretariatOfficer), signed(&world, Role::Nhri));
    let new = "/en/hub/questions/new";
    assert_eq!(look(&world, &officer, new).status, StatusCode::OK);
    let fields = [
        ("title", "How do you keep one register?"),
        ("body", "We keep **seven** lists."),
        ("audience", "public"),
    ];
    let missing = send(&world, &officer, new, &fields[1..]);
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.body.contains("#field-title") && missing.body.contains("**seven**"), "{}", missing.body);
    let asked = send(&world, &officer, new, &fields);
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);
    let place = "/en/hub/questions/how-do-you-keep-one-register";
    assert_eq!(asked.header("location"), format!("{place}?done=exchange-done-asked"));
    let answered =
        send(&world, &nhri, &format!("{place}/answer"), &[("body", "Ask the statistical office.")]);
    assert_eq!(answered.status, StatusCode::SEE_OTHER, "{}", answered.body);
    let page = world.get(place);
    assert!(page.body.contains("<strong>seven</strong>"), "{}", page.body);
    assert!(page.body.contains("Republic of Sama (National human rights institution)"), "{}", page.body);
    assert!(page.body.contains("Ask the statistical office."));
    assert!(!page.body.contains("textarea"), "a visitor answers only after signing in");
    let list = world.get("/en/hub/questions?standing=unanswered");
    assert!(!list.body.contains("one register?"), "{}", list.body);
}

#[test]
fn what_was_hidden_keeps_its_place_on_the_page_and_stands_in_the_log() {
    let world = World::new();
    let slug = world
        .db
        .write_here(|tx| {
            let new = NewQuestion {
                seat: None,
                audience: hub::Audience::Public,
                language: Language::En,
                title: "Who sells software?".to_owned(),
                body: "I do.".to_owned(),
                capacities: Vec::new(),
                themes: Vec::new(),
                states: Vec::new(),
            };
            exchange::ask(tx, &Actor::command_line(), new)
        })
        .unwrap()
        .slug;
    let link = world.person(None).unwrap();
    let operator = world.sign_in(&link);
    let officer = signed(&world, Role::SecretariatOfficer);
    let place = format!("/en/hub/questions/{slug}");
    let hide = format!("{place}/hide");
    assert_eq!(look(&world, &officer, &hide).status, StatusCode::FORBIDDEN);
    assert_eq!(look(&world, &operator, &hide).status, StatusCode::OK);
    let silent = send(&world, &operator, &hide, &[("reason", "")]);
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let hidden = send(&world, &operator, &hide, &[("reason", "Advertising.")]);
    assert_eq!(hidden.status, StatusCode::SEE_OTHER, "{}", hidden.body);
    let page = world.get(&place);
    assert!(page.body.contains("Advertising.") && !page.body.contains("I do."), "{}", page.body);
    let log = world.get("/en/hub/moderation");
    assert!(log.body.contains("Advertising.") && log.body.contains("A question was hidden"), "{}", log.body);
}

#[test]
fn the_directory_is_for_the_network_and_shows_no_address() {
    let world = World::new();
    let officer = signed(&world, Role::SecretariatOfficer);
    let nhri = signed(&world, Role::Nhri);
    let visitor = world.get("/en/hub/people");
    assert!(visitor.header("location").starts_with("/en/sign-in?next="));
    let fields = [("name", "Amina Orr"), ("topics", "Registers"), ("languages", "en"), ("agrees", "yes")];
    let joined = send(&world, &officer, "/en/hub/people/me", &fields);
    assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.body);
    let page = look(&world, &nhri, "/en/hub/people");
    assert!(page.body.contains("Amina Orr") && !page.body.contains("@sama.example"), "{}", page.body);
    let id = page.between("/en/hub/people/", "/write").rsplit('/').next().unwrap().to_owned();
    let write = format!("/en/hub/people/{id}/write");
    let form = look(&world, &nhri, &write);
    assert!(form.status == StatusCode::OK && !form.body.contains("@sama.example"), "{}", form.body);
    let sent = send(&world, &nhri, &write, &[("message", "May we call?")]);
    assert_eq!(sent.header("location"), "/en/hub/people?done=exchange-done-written");
    let left = send(&world, &officer, "/en/hub/people/me/leave", &[]);
    assert_eq!(left.status, StatusCode::SEE_OTHER);
    assert!(!look(&world, &nhri, "/en/hub/people").body.contains("Amina Orr"));
}
