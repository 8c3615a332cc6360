//! What each role finds first after signing in.

use serde_json::json;
use suivi_e2e::{Browser, Found, Look, Scripts, Site};

use crate::accessibility::{assert_no_barrier, look_at_page};

/// A browser whose owner is signed in and looks at her first screen.
fn at_work(site: &Site, role: &str, scripts: Scripts) -> Browser {
    let browser = Browser::open(scripts);
    browser.go(site.door(role));
    assert!(browser.path().contains("/sama/work") || browser.path().contains("/sama/brief"), "{role}");
    browser.go(&site.at("/en/sama/work"));
    browser
}

#[test]
fn each_role_finds_its_own_work_first_and_meets_no_barrier() {
    let site = Site::start();
    let mut found: Vec<Found> = Vec::new();
    let mut too_wide: Vec<String> = Vec::new();
    for (role, heading) in [
        ("secretariat_officer", "What waits for the secretariat"),
        ("secretariat_admin", "What waits for the secretariat"),
        ("institution_focal", "My items"),
        ("institution_approver", "Waiting for me"),
        ("political_lead", "Decisions asked of you"),
        ("nso", "Indicators that need a value"),
        ("nhri", "My assessments"),
        ("cso_org", "My assessments"),
        ("parliament", "Laws and ratifications that recommendations ask for"),
        ("auditor", "What was published last"),
    ] {
        let browser = at_work(&site, role, Scripts::On);
        assert!(browser.says(heading), "{role}: {}", browser.page());
        for language in ["en", "ar"] {
            browser.look(Look::Desk);
            browser.go(&site.at(&format!("/{language}/sama/work")));
            look_at_page(
                &browser,
                &format!("the first screen of {role} ({language})"),
                &mut found,
                &mut too_wide,
            );
        }
    }
    assert_no_barrier(&found, &too_wide);
}

#[test]
fn a_focal_point_says_that_nothing_is_new_in_the_row_itself() {
    let site = Site::start();
    let browser = at_work(&site, "institution_focal", Scripts::Off);
    let items = ".work section:has(form[action$='/nothing-new']) tbody tr";
    let (before, first) = (browser.count(items), browser.text(&format!("{items}:first-child a")));
    assert!(before > 0, "{}", browser.page());
    browser.follow(&format!("{items}:first-child form[action$='/nothing-new'] button"));
    browser.go(&site.at("/en/sama/work"));
    assert_eq!(browser.count(items), before - 1);
    let rest = format!("{items}:first-child a");
    assert!(before == 1 || browser.text(&rest) != first, "{first} is asked again");
}

#[test]
fn an_approver_and_an_officer_are_led_from_a_number_to_its_list() {
    let site = Site::start();
    let approver = at_work(&site, "institution_approver", Scripts::Off);
    assert!(approver.count(".work a[href$='/updates/to-clear']") == 1, "{}", approver.page());
    approver.follow(".work a[href$='/updates/to-clear']");
    assert!(approver.count("input[name=selected]") > 0, "{}", approver.page());

    let officer = at_work(&site, "secretariat_officer", Scripts::Off);
    let lines = officer.count(".queue tbody tr");
    for at in 1..=lines {
        officer.go(&site.at("/en/sama/work"));
        let line = format!(".queue tbody tr:nth-child({at})");
        if officer.count(&format!("{line} a")) == 0 {
            continue;
        }
        let (name, number) = (officer.text(&format!("{line} a")), officer.text(&format!("{line} td.number")));
        officer.follow(&format!("{line} a"));
        assert_ne!(number, "0", "{name} leads nowhere");
        assert!(officer.says(&number), "{name}: {number} is not on {}", officer.path());
    }
}

#[test]
fn the_brief_prints_on_two_sheets() {
    let site = Site::start();
    let browser = at_work(&site, "political_lead", Scripts::On);
    assert!(browser.path().ends_with("/sama/brief"));
    for language in ["en", "fr", "es", "ar", "ru", "zh"] {
        browser.go(&site.at(&format!("/{language}/sama/brief")));
        // A4, with the margins of the style sheet.
        let paper = json!({"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true});
        let printed = browser.devtools("Page.printToPDF", paper);
        let count = r"return (atob(arguments[0]).match(/\/Type\s*\/Page\b(?!s)/g) || []).length";
        let sheets = browser.script(count, json!([printed["data"]]));
        assert!(sheets == json!(1) || sheets == json!(2), "{language}: {sheets} sheets");
    }
}
