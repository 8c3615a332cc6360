use axum::http::StatusCode;
use suivi_kernel::{Language, Role};
use suivi_store::jobs;

use crate::account::set_up;
use crate::world::*;

#[test]
fn the_pages_of_a_mechanism_are_there_in_six_languages() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    for language in Language::ALL {
        for page in ["institutions", "institutions/new", "members", "settings", "audit", "jobs"] {
            let answer = amina.get(&format!("/{language}/sama/{page}"));
            assert_eq!(answer.status, StatusCode::OK, "{language} {page}");
            assert!(answer.says(&format!(r#"<html lang="{}""#, language.tag())), "{language} {page}");
        }
    }
}

#[test]
fn who_may_not_look_after_a_mechanism_is_told_so() {
    let world = World::new();
    world.person("focal@sama.example", Role::Nhri);
    let mut nhri = world.signed_in("focal@sama.example");
    for page in ["institutions/new", "members", "settings", "audit", "jobs"] {
        assert_eq!(nhri.get(&format!("/en/sama/{page}")).status, StatusCode::FORBIDDEN, "{page}");
        let visitor = world.browser().get(&format!("/en/sama/{page}"));
        assert!(visitor.location.starts_with("/en/sign-in?next="), "{page}");
    }
    nhri.get("/en/account");
    let fields = [("names_en", "Mine"), ("kind", "ministry")];
    assert_eq!(nhri.post("/en/sama/institutions", &fields).status, StatusCode::FORBIDDEN);
}

#[test]
fn an_institution_is_entered_changed_closed_and_opened_again() {
    let world = World::new();
    world.person("officer@sama.example", Role::SecretariatOfficer);
    let mut officer = world.signed_in("officer@sama.example");
    officer.get("/en/sama/institutions/new");
    let wrong = officer.post("/en/sama/institutions", &[("names_fr", "Santé"), ("valid_from", "May")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says(r##"href="#field-kind""##) && wrong.says(r##"href="#field-valid_from""##));
    assert!(wrong.says(r#"value="Santé""#), "what was entered is kept");
    let nameless = officer.post("/en/sama/institutions", &[("kind", "ministry")]);
    assert!(nameless.says(r##"href="#field-names""##) && nameless.says(r#"id="field-names""#));

    let fields = [("names_en", "Ministry of Health"), ("names_ar", "وزارة الصحة"), ("kind", "ministry")];
    let made = officer.post("/en/sama/institutions", &fields);
    assert!(officer.get(&made.location).says("The institution was saved."));
    let address = "/en/sama/institutions/ministry-of-health";
    let form = officer.get(address);
    let seen = form.between(r#"name="seen" value=""#, "\"");
    let fields = [("names_en", "Health Ministry"), ("kind", "agency"), ("seen", seen.as_str())];
    world.later(chrono::Duration::seconds(1));
    assert_eq!(officer.post(address, &fields).status, StatusCode::SEE_OTHER);
    let stale = officer.post(address, &fields);
    assert!(stale.status == StatusCode::UNPROCESSABLE_ENTITY && stale.says("Somebody changed this"));

    let closed = officer.post(&format!("{address}/close"), &[("valid_to", "2026-11-01")]);
    assert!(officer.get(&closed.location).says("Closed institutions"));
    assert_eq!(officer.post(&format!("{address}/reopen"), &[]).status, StatusCode::SEE_OTHER);
    let list = world.browser().get("/en/sama/institutions");
    assert!(
        list.says("Health Ministry") && !list.says(address),
        "the public reads, and gets no way to change"
    );
}

#[test]
fn the_last_administrator_is_told_why_she_must_stay() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    let page = amina.get("/en/sama/members");
    let id = page.between(r#"href="/en/sama/members/"#, "\"");
    let address = format!("/en/sama/members/{id}");
    assert!(amina.get(&format!("{address}/end")).says("End the membership of A. Person?"));
    let ended = amina.post(&format!("{address}/end"), &[]);
    assert_eq!(ended.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(ended.says("This would leave the mechanism without an administrator."));
    amina.get(&address);
    let demoted = amina.post(&address, &[("role", "nhri")]);
    assert!(demoted.says("This would leave the mechanism without an administrator."));

    world.person("zeinab@sama.example", Role::SecretariatAdmin);
    let done = amina.post(&address, &[("role", "nhri")]);
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert_eq!(amina.get("/en/sama/members").status, StatusCode::FORBIDDEN, "it counts at once");
}

#[test]
fn a_member_who_lost_the_second_factor_is_let_in_again_by_the_administrator() {
    let world = World::new();
    world.person("boris@sama.example", Role::SecretariatOfficer);
    let mut boris = world.signed_in("boris@sama.example");
    let mut amina = world.signed_in("amina@sama.example");
    assert!(!amina.get("/en/sama/members").says("Reset the second factor"), "nobody has one");
    set_up(&world, &mut boris);
    set_up(&world, &mut amina);
    let page = amina.get("/en/sama/members");
    assert_eq!(page.body.matches("Reset the second factor").count(), 1, "her own is not offered");
    let id = page.body.split_once(r#"/second-factor">"#).unwrap().0.rsplit('/').next().unwrap().to_owned();
    for language in Language::ALL {
        let asks = amina.get(&format!("/{language}/sama/members/{id}/second-factor"));
        assert!(asks.status == StatusCode::OK && asks.says(r#"name="password""#), "{language}");
    }
    let address = format!("/en/sama/members/{id}/second-factor");
    assert!(amina.get(&address).says("Reset the second factor of A. Person?"));
    let wrong = amina.post(&address, &[("password", "a wrong guess")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.says(r##"href="#field-password""##));
    assert_eq!(boris.get("/en/account").status, StatusCode::OK, "nothing has changed for him");

    let done = amina.post(&address, &[("password", GOOD)]);
    assert!(amina.get(&done.location).says("The second factor was reset."));
    assert_eq!(boris.get("/en/account").status, StatusCode::SEE_OTHER, "he is signed out");
    assert_eq!(world.link_in_mail(), "/en/account/second-factor");
    world.signed_in("boris@sama.example");
    assert_eq!(amina.get(&address).status, StatusCode::NOT_FOUND, "there is none to reset any more");
}

#[test]
fn an_invitation_is_withdrawn_before_it_is_accepted() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    amina.get("/en/sama/members");
    let no_institution =
        amina.post("/en/sama/members/invite", &[("email", "f@sama.example"), ("role", "institution_focal")]);
    assert!(no_institution.says(r##"href="#field-institution""##));
    amina.post("/en/sama/members/invite", &[("email", "f@sama.example"), ("role", "academia")]);
    let link = world.link_in_mail();
    let page = amina.get("/en/sama/members");
    let withdraw = page.between(r#"action="/en/sama/invitations/"#, "\"");
    let withdrawn = amina.post(&format!("/en/sama/invitations/{withdraw}"), &[]);
    assert!(amina.get(&withdrawn.location).says("The invitation was withdrawn."));
    assert_eq!(world.browser().get(&link).status, StatusCode::GONE);
}

#[test]
fn the_settings_of_a_mechanism_are_kept_by_its_administrator() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    let form = amina.get("/en/sama/settings");
    let seen = form.between(r#"name="seen" value=""#, "\"");
    let fields = |state| {
        [
            ("names_en", "Sama Committee"),
            ("state", state),
            ("level", "regional"),
            ("kind", "ministerial"),
            ("language", "fr"),
            ("seen", seen.as_str()),
        ]
    };
    let wrong = amina.post("/en/sama/settings", &fields("Sama"));
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says(r##"href="#field-state""##));
    let saved = amina.post("/en/sama/settings", &fields("XSA"));
    let page = amina.get(&saved.location);
    assert!(page.says("The mechanism was changed.") && page.says(r#"value="Sama Committee""#));
}

#[test]
fn the_trail_says_in_words_what_was_done_and_narrows_to_one_object() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    amina.get("/en/sama/institutions/new");
    amina.post("/en/sama/institutions", &[("names_en", "Treasury"), ("kind", "ministry")]);
    let trail = amina.get("/en/sama/audit");
    assert!(trail.says("Institution added") && trail.says("Secretariat administrator"));
    let object = trail.between("/en/sama/audit?object=", "\"");
    let one = amina.get(&format!("/en/sama/audit?object={object}"));
    assert!(one.says("Institution added") && !one.says("Member added") && one.says("Show everything"));
    assert_eq!(amina.get("/en/sama/audit?before=now").status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn work_that_was_given_up_is_shown_with_its_reason_and_tried_again() {
    let world = World::new();
    let new = |tx: &mut suivi_store::Tx| {
        let mechanism_id = Some(world.sama.id.as_str());
        let payload = "{}".to_owned();
        jobs::enqueue(
            tx,
            jobs::NewJob { kind: "mail", payload, mechanism_id, created_by: None, max_attempts: 1 },
        )
    };
    world.db.write_here(new).unwrap();
    let job = jobs::lease(&world.db, "worker").unwrap().unwrap();
    jobs::fail(&world.db, &job, "the server said no").unwrap();
    let mut amina = world.signed_in("amina@sama.example");
    let page = amina.get("/en/sama/jobs");
    assert!(page.says("the server said no") && page.says("Given up") && page.says("Letter by e-mail"));
    let again = amina.post(&format!("/en/sama/jobs/{}/retry", job.id), &[]);
    let page = amina.get(&again.location);
    assert!(page.says("It will be tried again within a minute.") && page.says("Waiting"));
}
