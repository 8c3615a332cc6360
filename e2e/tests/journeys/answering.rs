//! A ministry answers: in two minutes on a phone, without losing a word when the line drops; its approver clears by
//! keyboard.

use serde_json::json;
use suivi_e2e::{Browser, Look, Scripts, Site};

use crate::accessibility::{assert_no_barrier, look_at_page};
use crate::keys::ENTER;

/// What one answer may weigh in all, on a first visit.
const MOST_BYTES: u64 = 60 * 1024;
const MOST_PAGES: usize = 3;

/// The focal point proposes a measure of her own ministry; answers its name in addresses.
fn a_measure(browser: &Browser, site: &Site, title: &str) -> String {
    browser.go(&site.at("/en/sama/measures/new"));
    browser.write("[name=titles_en]", title);
    browser.choose("select[name=kind]", "training");
    browser.follow("form.fields button.primary");
    let path = browser.path();
    let slug = path.split("/measures/").nth(1).unwrap_or_else(|| panic!("no measure at {path}"));
    slug.split('?').next().unwrap().to_owned()
}

/// What the page that is open has loaded.
fn weight(browser: &Browser) -> u64 {
    let words = r"return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
        .reduce((sum, entry) => sum + entry.transferSize, 0)";
    browser.script(words, json!([])).as_u64().unwrap()
}

fn answer_in_two_minutes(scripts: Scripts) {
    let site = Site::start();
    let browser = Browser::open(scripts);
    browser.go(site.door("institution_focal"));
    let slug = a_measure(&browser, &site, "Train ferry crews in first aid");
    browser.look(Look::Phone);
    // From here on, as from the link of a letter, on a phone that was never here.
    browser.devtools("Network.clearBrowserCache", json!({}));
    let begun = std::time::Instant::now();
    browser.go(&site.at(&format!("/en/sama/answer/measure/{slug}")));
    let mut bytes = weight(&browser);
    let mut pages = 1;
    browser.write("textarea[name=narrative_en]", "Forty crew members of nine ferries were trained in Dalme.");
    browser.follow("button.primary[value=submit]");
    bytes += weight(&browser);
    pages += 1;
    assert!(browser.says("Sent. Your approver sees it now."), "{}", browser.page());
    assert!(browser.says("Forty crew members"), "{}", browser.page());
    eprintln!("{scripts:?}: {pages} pages, {bytes} bytes, {:?} of machine time", begun.elapsed());
    assert!(pages <= MOST_PAGES && bytes <= MOST_BYTES, "{pages} pages, {bytes} bytes");
    let wide = browser.script("return document.documentElement.scrollWidth - window.innerWidth", json!([]));
    assert!(wide.as_i64().unwrap() <= 0, "{wide} pixels too wide for a phone");
}

#[test]
fn a_focal_point_answers_on_a_phone_with_scripts() {
    answer_in_two_minutes(Scripts::On);
}

#[test]
fn a_focal_point_answers_on_a_phone_without_scripts() {
    answer_in_two_minutes(Scripts::Off);
}

#[test]
fn nothing_new_is_one_click_and_a_draft_is_kept_without_scripts() {
    let site = Site::start();
    let browser = Browser::open(Scripts::Off);
    browser.look(Look::Phone);
    browser.go(site.door("institution_focal"));
    let slug = a_measure(&browser, &site, "Repair the landing stages");
    let form = site.at(&format!("/en/sama/answer/measure/{slug}"));
    browser.go(&form);
    browser.write("textarea[name=narrative_en]", "The stage of Marova is");
    browser.follow("button[value=save]");
    assert!(browser.says("The draft was saved."), "{}", browser.page());
    browser.go(&form);
    assert_eq!(browser.value("textarea[name=narrative_en]"), "The stage of Marova is");
    browser.follow(".buttons > button[value=nothing_new]");
    assert!(browser.says("Nothing new was reported for this period."), "{}", browser.page());
}

#[test]
fn what_is_typed_while_the_line_is_down_is_kept_and_saved_when_it_is_back() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.look(Look::Phone);
    browser.go(site.door("institution_focal"));
    let slug = a_measure(&browser, &site, "Light the harbours");
    let form = site.at(&format!("/en/sama/answer/measure/{slug}"));
    browser.go(&form);
    let line = |is_down: bool| {
        let state =
            json!({"offline": is_down, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
        browser.devtools("Network.enable", json!({}));
        browser.devtools("Network.emulateNetworkConditions", state);
    };
    line(true);
    browser.write("textarea[name=narrative_en]", "Lamps were set up in four harbours.");
    browser.wait_until_it_says("You are offline.");
    let kept = browser.script(
        "return Object.keys(localStorage).filter((key) => key.startsWith('suivi-draft:')).map((key) => localStorage[key]).join()",
        json!([]),
    );
    assert!(kept.as_str().unwrap().contains("four harbours"), "{kept}");
    // Sending now loses nothing and leads nowhere.
    browser.click("button.primary[value=submit]");
    assert!(browser.says("You are offline."), "{}", browser.page());
    line(false);
    browser.wait_until_it_says("What was done saved");
    browser.go(&form);
    assert_eq!(browser.value("textarea[name=narrative_en]"), "Lamps were set up in four harbours.");
    let left = browser.script(
        "return Object.keys(localStorage).filter((key) => key.startsWith('suivi-draft:')).length",
        json!([]),
    );
    assert_eq!(left, json!(0), "the server has it: nothing stays on the device");
}

#[test]
fn an_approver_clears_what_waits_by_keyboard_alone() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("institution_focal"));
    let titles = ["Teach swimming", "Teach rowing", "Teach sailing"];
    for title in titles {
        let slug = a_measure(&browser, &site, title);
        browser.go(&site.at(&format!("/en/sama/answer/measure/{slug}")));
        browser.write("textarea[name=narrative_en]", &format!("{title}: two hundred children took part."));
        browser.follow("button.primary[value=submit]");
    }
    browser.go(site.door("institution_approver"));
    browser.go(&site.at("/en/sama/updates/to-clear"));
    assert!(titles.iter().all(|title| browser.says(title)), "{}", browser.page());
    browser.tab_to("input[name=selected]");
    let waiting = browser.count("input[name=selected]");
    for at in 0..waiting {
        browser.press("x");
        if at + 1 < waiting {
            browser.press("j");
        }
    }
    assert!(browser.says(&format!("Selected: {waiting}")));
    browser.tab_to("button[value=selected]");
    browser.press(ENTER);
    browser.wait_until_it_says("texts were cleared.");
    assert!(titles.iter().all(|title| !browser.says(title)), "{}", browser.page());
}

#[test]
fn answering_and_clearing_meet_no_barrier() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    let (mut found, mut too_wide) = (Vec::new(), Vec::new());
    browser.go(site.door("institution_focal"));
    let slug = a_measure(&browser, &site, "Train ferry crews in first aid");
    let mut look = |path: &str| {
        browser.look(Look::Desk);
        browser.go(&site.at(path));
        look_at_page(&browser, path, &mut found, &mut too_wide);
    };
    for language in ["en", "ar"] {
        look(&format!("/{language}/sama/answer/measure/{slug}"));
        look(&format!("/{language}/sama/updates/mine"));
        look(&format!("/{language}/sama/evidence/new?measure={slug}"));
    }
    browser.go(&site.at(&format!("/en/sama/answer/measure/{slug}")));
    browser.write("textarea[name=narrative_en]", "Forty crew members were trained.");
    browser.follow("button.primary[value=submit]");
    let sent = browser.path().split('?').next().unwrap().trim_start_matches("/en").to_owned();
    for language in ["en", "ar"] {
        look(&format!("/{language}{sent}"));
        look(&format!("/{language}/sama/updates"));
    }
    browser.go(site.door("institution_approver"));
    for language in ["en", "ar"] {
        look(&format!("/{language}/sama/updates/to-clear"));
    }
    browser.go(site.door("secretariat_officer"));
    for page in ["updates/to-validate", "updates/to-publish", "evidence"] {
        look(&format!("/en/sama/{page}"));
    }
    assert_no_barrier(&found, &too_wide);
}
