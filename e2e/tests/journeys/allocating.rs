//! Who answers for what: the night after a review, the morning in a ministry, and a change of government.

use crate::keys::{ENTER, SHIFT};
use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site};

#[test]
fn an_officer_allocates_twenty_by_keyboard_a_ministry_contests_one_and_another_is_succeeded() {
    let site = Site::start();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    allocate_twenty(&site, &officer);
    let reason = contest_one(&site);
    officer.go(&site.at("/en/sama/allocations?status=contested&institution=ministry-of-education"));
    assert!(officer.says(&reason), "{}", officer.page());
    succeed(&site, &officer);
}

/// Twenty recommendations that nobody leads, with nothing but keys.
fn allocate_twenty(site: &Site, officer: &Browser) {
    officer.go(&site.at("/en/sama/recommendations?lead=none&kind=recommendation"));
    let unled = officer.text(".list-head strong");
    officer.focus(".list-head a");
    officer.tab_to("input[name=selected]");
    officer.press("x");
    for _ in 1..20 {
        officer.press(&format!("{SHIFT}j"));
    }
    assert_eq!(officer.count("input[name=selected]:checked"), 20);
    officer.tab_to("select[name=lead]");
    officer.press("Ministry of Education");
    officer.tab_to("fieldset.acts button[type=submit]");
    officer.press(ENTER);
    officer.wait_until_it_says("20 recommendations were changed.");
    officer.reload_until(".list-head strong", |now| now != unled);
}

/// The approver of the ministry says that one of them belongs elsewhere; answers the reason.
fn contest_one(site: &Site) -> String {
    let approver = Browser::open(Scripts::On);
    approver.go(site.door("institution_approver"));
    approver.go(&site.at("/en/sama/allocations?institution=ministry-of-education&status=proposed"));
    assert!(approver.count("input[name=selected]") >= 20, "{}", approver.page());
    approver.follow("table a[href*='/sama/allocations/']");
    let reason = "This is for the Ministry of Health.";
    approver.click("details:has(form[action$='/contest']) > summary");
    approver.write("form[action$='/contest'] textarea", reason);
    approver.follow("form[action$='/contest'] button[type=submit]");
    assert!(approver.says("Contested.") && approver.says(reason), "{}", approver.page());
    reason.to_owned()
}

/// One ministry becomes part of another, and that is taken back.
fn succeed(site: &Site, officer: &Browser) {
    officer.go(&site.at("/en/sama/successions?from=ministry-of-trade-and-tourism"));
    officer.click("input[name=kind][value=merge]");
    officer.click("input[name=to][value=ministry-of-finance-and-planning]");
    let today =
        "document.querySelector('input[name=effective_on]').value = new Date().toISOString().slice(0, 10)";
    officer.script(today, json!([]));
    officer.write("input[name=reason]", "Decree 12");
    officer.follow("main form button[type=submit]");
    assert!(officer.says("In numbers") && officer.says("Leads"), "{}", officer.page());
    officer.follow("form[action$='/successions/preview'] button[type=submit]");
    assert!(officer.says("Taken over by") && officer.says("Nothing at present."), "{}", officer.page());
    officer.follow(".notice form button");
    officer.go(&site.at("/en/sama/institutions/ministry-of-trade-and-tourism"));
    assert!(!officer.says("Taken over by") && !officer.says("Nothing at present."), "{}", officer.page());
}
