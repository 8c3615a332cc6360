use axum::http::StatusCode;
use chrono::Duration;
use suivi_domain::accounts::Authenticator;
use suivi_kernel::{Language, Role};

use crate::browser::Browser;
use crate::world::*;

#[test]
fn the_pages_of_an_account_are_there_in_six_languages() {
    let world = World::new();
    let mut browser = world.signed_in("amina@sama.example");
    for language in Language::ALL {
        for page in ["", "/password", "/second-factor", "/tokens"] {
            let answer = browser.get(&format!("/{language}/account{page}"));
            assert_eq!(answer.status, StatusCode::OK, "{language} {page}");
            assert!(answer.says(&format!(r#"<html lang="{}""#, language.tag())), "{language} {page}");
        }
    }
}

#[test]
fn a_person_changes_her_name_and_language_and_an_empty_name_is_refused() {
    let world = World::new();
    let mut browser = world.signed_in("amina@sama.example");
    browser.get("/en/account");
    let saved = browser.post("/en/account", &[("name", "Amina Diallo"), ("language", "ar")]);
    let page = browser.get(&saved.location);
    assert!(page.says("Your account was changed.") && page.says(r#"value="Amina Diallo""#));
    assert!(page.says(r#"<option value="ar" selected>"#));
    let empty = browser.post("/en/account", &[("name", " "), ("language", "ar")]);
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.says(r##"href="#field-name""##));
}

#[test]
fn a_person_sees_where_she_is_signed_in_and_ends_what_she_does_not_know() {
    let world = World::new();
    let mut stranger = world.signed_in("amina@sama.example");
    let mut mine = world.signed_in("amina@sama.example");
    let page = mine.get("/en/account");
    assert!(page.says("Firefox, Linux") && page.says("this session"));
    let end = page.between(r#"action="/en/account/sessions/"#, "\"");
    let ended = mine.post(&format!("/en/account/sessions/{end}"), &[]);
    assert!(mine.get(&ended.location).says("The session was ended."));
    assert_eq!(stranger.get("/en/account").status, StatusCode::SEE_OTHER);

    let mut third = world.signed_in("amina@sama.example");
    mine.post("/en/account/sign-out-everywhere", &[]);
    assert_eq!(mine.get("/en/account").status, StatusCode::SEE_OTHER);
    assert_eq!(third.get("/en/account").status, StatusCode::SEE_OTHER);
}

#[test]
fn changing_the_password_keeps_this_browser_signed_in_and_no_other() {
    let world = World::new();
    let mut other = world.signed_in("amina@sama.example");
    let mut mine = world.signed_in("amina@sama.example");
    mine.get("/en/account/password");
    let wrong = [("current", "not this one"), ("password", NEWER), ("password_again", NEWER)];
    assert!(mine.post("/en/account/password", &wrong).says(r##"href="#field-current""##));
    let right = [("current", GOOD), ("password", NEWER), ("password_again", NEWER)];
    let changed = mine.post("/en/account/password", &right);
    assert!(mine.get(&changed.location).says("Your password was changed."));
    assert_eq!(other.get("/en/account").status, StatusCode::SEE_OTHER);
}

/// Sets a second factor up; answers the authenticator and one recovery code.
pub fn set_up(world: &World, browser: &mut Browser) -> (Authenticator, String) {
    browser.get("/en/account/second-factor");
    let page = browser.post("/en/account/second-factor/set-up", &[]);
    assert!(page.says(r#"<svg class="qr" role="img""#), "{}", page.body);
    let key = page.between(r#"<code dir="ltr">"#, "<").replace(' ', "");
    let app = Authenticator::from_secret(key);
    let wrong = browser.post("/en/account/second-factor/confirm", &[("code", "000000")]);
    assert!(wrong.status == StatusCode::UNPROCESSABLE_ENTITY && wrong.says(r#"<svg class="qr""#));
    let code = app.code_at(world.db.clock().now()).unwrap();
    let codes = browser.post("/en/account/second-factor/confirm", &[("code", &code)]);
    assert!(codes.says("The second factor is on."), "{}", codes.body);
    let recovery = codes.between("<li><code>", "<");
    (app, recovery)
}

#[test]
fn with_a_second_factor_the_password_leads_to_the_code_and_the_code_inside() {
    let world = World::new();
    let mut mine = world.signed_in("amina@sama.example");
    let (app, recovery) = set_up(&world, &mut mine);
    assert!(mine.get("/en/account").says("A second factor is in use."), "this browser stays signed in");
    world.later(Duration::minutes(1));

    let mut browser = world.browser();
    browser.get("/en/sign-in");
    let fields = [("email", "amina@sama.example"), ("password", GOOD), ("next", "/en/account")];
    let step = browser.post("/en/sign-in", &fields);
    assert_eq!(step.location, "/en/sign-in/code?next=%2Fen%2Faccount");
    assert!(!browser.has_cookie("suivi_session"));
    assert!(browser.get(&step.location).says(r#"autocomplete="one-time-code""#));
    let wrong = browser.post("/en/sign-in/code", &[("code", "000000")]);
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let code = app.code_at(world.db.clock().now()).unwrap();
    let inside = browser.post("/en/sign-in/code", &[("code", &code), ("next", "/en/account")]);
    assert_eq!(inside.location, "/en/account");
    assert!(!browser.has_cookie("suivi_step"));

    let mut lost = world.browser();
    lost.get("/en/sign-in");
    lost.post("/en/sign-in", &[("email", "amina@sama.example"), ("password", GOOD)]);
    assert_eq!(lost.post("/en/sign-in/code", &[("code", &recovery)]).location, "/en/sama/work");
    assert!(lost.get("/en/account/second-factor").says("9 recovery codes left"));
    let off = lost.post("/en/account/second-factor/off", &[("password", GOOD)]);
    assert!(lost.get(&off.location).says("The second factor is off."));
}

#[test]
fn a_code_without_the_password_before_it_opens_nothing() {
    let world = World::new();
    let mut browser = world.browser();
    browser.get("/en/sign-in/code");
    let answer = browser.post("/en/sign-in/code", &[("code", "123456")]);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.says("This link has expired"));
}

#[test]
fn a_token_is_shown_once_and_can_be_revoked() {
    let world = World::new();
    let mut browser = world.signed_in("amina@sama.example");
    browser.get("/en/account/tokens");
    let fields = |days| {
        [
            ("name", "nightly import"),
            ("mechanism", world.sama.id.as_str()),
            ("scope", "import"),
            ("days", days),
        ]
    };
    let refused = browser.post("/en/account/tokens", &fields("forever"));
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.says("nightly import"));
    let made = browser.post("/en/account/tokens", &fields("30"));
    let token = made.between("suivi_", "<");
    let later = browser.get("/en/account/tokens");
    assert!(later.says("nightly import") && !later.says(&token));
    let revoke = later.between(r#"action="/en/account/tokens/"#, "\"");
    let revoked = browser.post(&format!("/en/account/tokens/{revoke}"), &[]);
    assert!(browser.get(&revoked.location).says("The token was revoked."));
}

#[test]
fn an_invited_person_makes_her_account_from_the_mail() {
    let world = World::new();
    let mut amina = world.signed_in("amina@sama.example");
    amina.get("/en/sama/members");
    let fields = [("email", "chen@sama.example"), ("role", "secretariat_officer"), ("language", "zh")];
    let sent = amina.post("/en/sama/members/invite", &fields);
    assert!(amina.get(&sent.location).says("The invitation went to"));
    let link = world.link_in_mail();
    assert!(link.starts_with("/zh/invitation/"), "{link}");

    let mut chen = world.browser();
    let offer = chen.get(&link);
    assert!(offer.status == StatusCode::OK && offer.says("chen@sama.example"));
    let short = chen.post(&link, &[("name", "Chen Li"), ("password", "short"), ("password_again", "short")]);
    assert!(short.status == StatusCode::UNPROCESSABLE_ENTITY && short.says(r#"value="Chen Li""#));
    let fields = [("name", "Chen Li"), ("password", GOOD), ("password_again", GOOD)];
    assert_eq!(chen.post(&link, &fields).location, "/zh/sama");
    assert!(chen.get("/en/account").says("Secretariat officer"));
    assert_eq!(world.browser().get(&link).status, StatusCode::GONE);
    assert!(amina.get("/en/sama/members").says("Chen Li"));
}

#[test]
fn a_person_with_an_account_accepts_with_it() {
    let world = World::new();
    world.person("boris@sama.example", Role::SecretariatOfficer);
    let mut amina = world.signed_in("amina@sama.example");
    amina.get("/en/sama/members");
    let fields = [("email", "boris@sama.example"), ("role", "auditor"), ("language", "en")];
    amina.post("/en/sama/members/invite", &fields);
    let link = world.link_in_mail();
    assert!(world.browser().get(&link).says("/en/sign-in?next=%2Fen%2Finvitation"));
    assert!(amina.get(&link).says("but the invitation went to another address"));
    assert_eq!(amina.post(&format!("{link}/join"), &[]).status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut boris = world.signed_in("boris@sama.example");
    boris.get(&link);
    let joined = boris.post(&format!("{link}/join"), &[]);
    assert!(boris.get(&joined.location).says("Auditor or data protection officer"));
}
