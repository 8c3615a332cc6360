//! A State asks for assistance, finds a partner, and withdraws.

use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site};

#[test]
fn a_state_asks_with_consent_finds_a_partner_and_withdraws() {
    let site = Site::start();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    let request = ask(&site, &officer);
    record_consent(&site, &officer, &request);
    let chair = Browser::open(Scripts::On);
    chair.go(site.door("political_lead"));
    chair.go(&site.at(&request));
    chair.follow("form[action*='/consents/'] button[type=submit]");
    assert!(chair.says("The consent is confirmed."), "{}", chair.page());
    officer.go(&site.at(&request));
    officer.click("form[action$='/submit'] input[value=public]");
    officer.follow("form[action$='/submit'] button[type=submit]");
    assert!(officer.says("The request is submitted."), "{}", officer.page());
    let shared = officer.attribute("a[href*='/hub/assistance/']", "href");
    let visitor = Browser::open(Scripts::Off);
    visitor.go(&site.at(&shared));
    assert!(visitor.says("We track our recommendations by hand."), "{}", visitor.page());
    assert!(!visitor.page().contains("Ousmane Keba"), "who signed is nobody's business");
    find_a_partner(&site, &shared, &request, &officer);
    officer.go(&site.at(&format!("{request}/withdraw")));
    officer.follow("main form button[type=submit]");
    assert!(officer.says("The request is hidden everywhere."), "{}", officer.page());
    visitor.go(&site.at(&shared));
    assert!(visitor.says("Consent withdrawn by the State."), "{}", visitor.page());
    assert!(!visitor.page().contains("by hand"));
}

/// Writes the request; answers its address.
fn ask(site: &Site, officer: &Browser) -> String {
    officer.go(&site.at("/en/sama/assistance/new"));
    officer.write("input[name=titles_en]", "A tool to track recommendations");
    officer.write("textarea[name=needs_en]", "We track our recommendations by hand.");
    officer.click("input[name=modalities][value=peer_exchange]");
    officer.follow("main form button[type=submit]");
    assert!(officer.says("The request is saved."), "{}", officer.page());
    officer.path().split('?').next().unwrap().to_owned()
}

fn record_consent(site: &Site, officer: &Browser, request: &str) {
    officer.go(&site.at(&format!("{request}/consent")));
    officer.write("input[name=authority]", "Ministry of Foreign Affairs");
    officer.write("input[name=person_name]", "Ousmane Keba");
    officer.write("input[name=person_function]", "Minister");
    officer.click("input[name=parts][value=title]");
    officer.click("input[name=parts][value=need]");
    officer.click("input[name=audience][value=public]");
    let until = "document.querySelector('input[name=expires_on]').value = '2999-01-01'";
    officer.script(until, json!([]));
    officer.follow("main form button[type=submit]");
    assert!(officer.says("The consent is recorded."), "{}", officer.page());
}

/// An adviser of the United Nations offers; the officer accepts.
fn find_a_partner(site: &Site, shared: &str, request: &str, officer: &Browser) {
    let partner = Browser::open(Scripts::On);
    partner.go(site.door("ohchr"));
    partner.go(&site.at("/en/hub/assistance/desk"));
    assert!(partner.says("A tool to track recommendations"), "{}", partner.page());
    partner.go(&site.at(&format!("{shared}/offer")));
    partner.click("input[name=modality][value=peer_exchange]");
    partner.write("textarea[name=body]", "Two weeks with a mechanism that has such a tool.");
    partner.write("input[name=languages]", "English, French");
    partner.write("input[name=contact]", "Regional office");
    partner.follow("main form button[type=submit]");
    assert!(partner.says("Your offer is sent."), "{}", partner.page());
    officer.go(&site.at(request));
    officer.follow("a[href*='/hub/assistance/offers/']");
    officer.follow("form[action$='/accept'] button[type=submit]");
    assert!(officer.says("The offer is accepted."), "{}", officer.page());
}
