//! A seminar is run from the concept note to its three reports.

use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site};

const HERE: &str = "/en/hub/events/one-register-for-all";

/// The days before and after today, as fields of a form take them.
fn day(browser: &Browser, days: i64) -> String {
    let words = "return new Date(Date.now() + arguments[0] * 86400000).toISOString().slice(0, 10)";
    browser.script(words, json!([days])).as_str().unwrap().to_owned()
}

fn set_day(browser: &Browser, name: &str, day: &str) {
    let words = "document.querySelector(`[name=${arguments[0]}]`).value = arguments[1]";
    browser.script(words, json!([name, day]));
}

fn tick(browser: &Browser, selector: &str) {
    browser.script("document.querySelector(arguments[0]).checked = true", json!([selector]));
}

#[test]
fn a_seminar_goes_from_its_concept_note_to_three_reports() {
    let site = Site::start();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    plan(&site, &officer);
    open(&site, &officer);
    register(&site);
    hold_and_report(&site, &officer);
}

/// The concept note, the day, the room: a draft, then announced.
fn plan(site: &Site, officer: &Browser) {
    officer.go(&site.at("/en/hub/events/new"));
    officer.write("[name=titles_en]", "One register for all");
    officer.write("[name=concepts_en]", "Mechanisms tell how they began, and what they would do otherwise.");
    officer.write("[name=venue]", "Harbour hall, Marova");
    officer.choose("select[name=zone]", "Africa/Nairobi");
    set_day(officer, "starts", &day(officer, -1));
    set_day(officer, "ends", &day(officer, 1));
    officer.write("[name=seats]", "40");
    officer.follow("main form.fields button.primary");
    assert_eq!(officer.path().split('?').next(), Some(HERE));
    assert!(officer.says("The draft was saved."), "{}", officer.page());
    officer.follow("form[action$='/act']:has([value=announce]) button");
    assert!(officer.says("The date is known now."), "{}", officer.page());
}

/// Registration opens once it is said what is offered.
fn open(site: &Site, officer: &Browser) {
    officer.follow("form[action$='/act']:has([name=step][value=open]) button");
    assert!(officer.says("Say whether it is offered, on request, or not offered."), "{}", officer.page());
    officer.script(
        "document.querySelectorAll('input[type=radio][value=offered]').forEach(one => { one.checked = true })",
        json!([]),
    );
    officer.follow("main form.fields button.primary");
    assert!(officer.says("What is offered was saved."), "{}", officer.page());
    officer.follow("form[action$='/act']:has([name=step][value=open]) button");
    assert!(officer.says("Registration is open."), "{}", officer.page());
    officer.go(&site.at(&format!("{HERE}/programme")));
    officer.write("[name=titles_en]", "How we began");
    officer.write("[name=starts_time]", "09:30");
    officer.write("[name=ends_time]", "11:00");
    officer.write("[name=speakers]", "Amina Dale; Chair; Council of Sama");
    officer.follow("main form.fields button.primary");
    assert!(officer.says("Amina Dale") && officer.says("09:30"), "{}", officer.page());
}

/// Somebody without an account registers, without scripts, and withdraws nothing.
fn register(site: &Site) {
    let visitor = Browser::open(Scripts::Off);
    visitor.go(&site.at(HERE));
    assert!(visitor.says("Hearing loop") && visitor.says("Africa/Nairobi"), "{}", visitor.page());
    visitor.follow(".page-head a.primary");
    visitor.write("[name=name]", "Jon Rae");
    visitor.write("[name=email]", "jon.rae@people.example");
    visitor.click("[name=way][value=in_person]");
    visitor.write("[name=needs]", "A seat by the aisle.");
    visitor.click("[name=consent]");
    visitor.follow("main form.fields button.primary");
    assert!(visitor.says("Thank you. A message with your confirmation"), "{}", visitor.page());
}

/// It is incomplete until the report is there in three forms.
fn hold_and_report(site: &Site, officer: &Browser) {
    officer.go(&site.at(&format!("{HERE}/needs")));
    assert!(officer.says("A seat by the aisle."), "{}", officer.page());
    officer.go(&site.at(HERE));
    officer.follow("form[action$='/act']:has([value=hold]) button");
    assert!(officer.says("Incomplete: the report is missing"), "{}", officer.page());
    officer.follow("form[action$='/act']:has([value=close]) button");
    assert!(officer.says("This form of the report is missing"), "{}", officer.page());
    for (form, words) in [
        ("standard", "Forty people came to Marova."),
        ("easy_read", "Many people came.\nThey talked about rights."),
    ] {
        officer.go(&site.at(&format!("{HERE}/reports/{form}/en")));
        officer.write("form.writing [name=title]", "What was said");
        officer.write("form.writing [name=text]", words);
        officer.follow("form.writing button.primary");
        assert!(officer.says("The text was saved."), "{}", officer.page());
    }
    officer.write("[name=readers]", "Four members of Voices of Marova");
    set_day(officer, "tested_on", &day(officer, -1));
    tick(officer, "[name=native]");
    officer.follow("form:has([name=readers]) button[type=submit]");
    assert!(officer.says("The reading was recorded."), "{}", officer.page());
    officer.go(&site.at(&format!("{HERE}/reports")));
    officer.follow("form:has([value=make]) button[type=submit]");
    assert!(officer.says("The accessible form is there."), "{}", officer.page());
    officer.go(&site.at(HERE));
    officer.follow("form[action$='/act']:has([value=close]) button");
    assert!(officer.says("The report is published in three forms."), "{}", officer.page());
    assert!(!officer.says("Incomplete"), "{}", officer.page());
}
