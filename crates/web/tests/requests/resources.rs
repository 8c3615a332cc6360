//! Requests on the hub's resources and its knowledge base.

use std::collections::BTreeMap;

use axum::http::{Request, StatusCode, header};
use suivi_domain::accounts::NewSession;
use suivi_kernel::Role;

use crate::world::{Answer, World, form, signed_in};

fn send(world: &World, session: &NewSession, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut fields: BTreeMap<&str, &str> = fields.iter().copied().collect();
    fields.insert("csrf", &session.csrf);
    let (kind, body) = form(path, &fields);
    let request =
        Request::post(path).header("sec-fetch-site", "same-origin").header(header::CONTENT_TYPE, kind);
    world.ask(signed_in(request, session).body(body).unwrap())
}

#[test]
fn the_four_capacities_have_a_page_each_before_anybody_wrote_one() {
    let world = World::new();
    let list = world.get("/en/hub/knowledge");
    assert!(list.body.contains("Information management"), "{}", list.body);
    for capacity in ["engagement", "coordination", "consultation", "information"] {
        assert_eq!(world.get(&format!("/ar/hub/knowledge/{capacity}")).status, StatusCode::OK);
    }
    assert_eq!(world.get("/en/hub/knowledge/strength").status, StatusCode::NOT_FOUND);
}

#[test]
fn a_recording_is_refused_where_its_captions_and_words_are_missing() {
    let world = World::new();
    let officer = world.sign_in(&world.person(Some(Role::SecretariatOfficer)).unwrap());
    let chair = world.sign_in(&world.person(Some(Role::PoliticalLead)).unwrap());
    let fields = [
        ("kind", "recording"),
        ("titles_en", "A seminar in Dalme"),
        ("summaries_en", "What was said."),
        ("address", "https://sama.example/film"),
        ("audience", "public"),
    ];
    let made = send(&world, &officer, "/en/hub/resources/new", &fields);
    assert_eq!(made.header("location"), "/en/hub/resources/a-seminar-in-dalme?done=resource-done-made");
    let place = "/en/hub/resources/a-seminar-in-dalme";
    assert_eq!(world.get(place).status, StatusCode::NOT_FOUND);
    let refused = send(&world, &chair, &format!("{place}/publish"), &[]);
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    assert!(refused.body.contains("#field-captions") && refused.body.contains("#field-transcript"));
    let mut whole = fields.to_vec();
    whole.extend([("captions", "English, French"), ("transcript", "Good morning."), ("revision", "1")]);
    let saved = send(&world, &officer, &format!("{place}/edit"), &whole);
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let published = send(&world, &chair, &format!("{place}/publish"), &[]);
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
    let page = world.get(place);
    assert!(page.status == StatusCode::OK && page.body.contains("Good morning."), "{}", page.body);
    assert!(world.get("/en/hub/resources?kind=recording").body.contains("A seminar in Dalme"));
    assert_eq!(world.get(&format!("{place}/file")).status, StatusCode::NOT_FOUND);
}
