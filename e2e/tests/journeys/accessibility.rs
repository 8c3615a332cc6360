use std::collections::BTreeSet;

use serde_json::json;
use suivi_e2e::{Browser, Found, Look, Scripts, Site, check};

use crate::export_file::ExportFile;
use crate::kinds::{is_page, kind_of_page};

/// Most kinds of pages that one reader looks at in one language.
const MOST: usize = 160;

/// Looks at every page that can be reached from the first, each kind of page once, in the two directions of writing,
/// at a desk and on a phone.
fn look_at_everything(site: &Site, browser: &Browser, also: &[&str]) {
    let mut found: Vec<Found> = Vec::new();
    let mut too_wide: Vec<String> = Vec::new();
    let mut visited = 0;
    for language in ["en", "ar"] {
        let mut seen = BTreeSet::new();
        let mut waiting = vec![format!("/{language}/sama"), format!("/{language}")];
        waiting.extend(also.iter().map(|path| format!("/{language}{path}")));
        waiting.reverse();
        let mut named: BTreeSet<String> = waiting.iter().cloned().collect();
        while let Some(path) = waiting.pop() {
            // What is named is looked at once, also where a page of its kind was seen.
            let is_named = named.remove(&path);
            if !seen.insert(kind_of_page(&path)) && !is_named {
                continue;
            }
            assert!(seen.len() <= MOST, "more kinds of pages than were thought of: {seen:#?}");
            browser.look(Look::Desk);
            browser.go(&site.at(&path));
            visited += 1;
            for link in links(browser) {
                let is_here = link.starts_with(&format!("/{language}/")) || link == format!("/{language}");
                if is_here && is_page(&link) {
                    waiting.insert(0, link);
                }
            }
            look_at_page(browser, &path, &mut found, &mut too_wide);
        }
        eprintln!("{language}: {} kinds of pages: {seen:?}", seen.len());
    }
    assert_no_barrier(&found, &too_wide);
    assert!(visited >= 16, "only {visited} pages were found");
}

pub fn assert_no_barrier(found: &[Found], too_wide: &[String]) {
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(
        found.is_empty() && too_wide.is_empty(),
        "{}\ntoo wide for a phone: {too_wide:#?}",
        found.join("\n")
    );
}

pub fn look_at_page(browser: &Browser, path: &str, found: &mut Vec<Found>, too_wide: &mut Vec<String>) {
    found.extend(check(browser, &format!("{path} (desk, light)")));
    browser.look(Look::Phone);
    let wide = browser.script("return document.documentElement.scrollWidth - window.innerWidth", json!([]));
    if wide.as_i64().unwrap() > 0 {
        too_wide.push(format!("{path}: {wide} pixels too much"));
    }
    found.extend(check(browser, &format!("{path} (phone, dark)")));
}

/// The links of the page as paths of this site, without what stands behind a number sign.
fn links(browser: &Browser) -> Vec<String> {
    let words = r"return [...document.querySelectorAll('a[href]')].map((a) => new URL(a.href))
        .filter((u) => u.host === location.host).map((u) => u.pathname + u.search)";
    let links = browser.script(words, json!([]));
    links.as_array().unwrap().iter().map(|link| link.as_str().unwrap().to_owned()).collect()
}

const OF_ANYONE: [&str; 9] = [
    "/sama/recommendations?q=girls+with+disabilities&body=UPR",
    "/sama/recommendations?q=xylophonists",
    "/sama/recommendations?page=2",
    "/recommendations",
    "/sign-in",
    "/reset",
    "/api",
    "/sama/there-is-no-such-page",
    "/sama/recommendations/there-is-no-such-record",
];

#[test]
fn a_visitor_meets_no_barrier_on_any_page() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    look_at_everything(&site, &browser, &OF_ANYONE);
}

#[test]
fn an_officer_meets_no_barrier_on_any_page() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_officer"));
    // Pages that are empty in the demonstration are filled first.
    ExportFile::new().send(&browser, &site.at("/en/sama/imports"));
    let import = browser.path().trim_start_matches("/en").to_owned();
    browser.follow("form[action$='/commit'] button");
    browser.wait_until_it_says("Undo the import");
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    browser.click("input[name=selected]");
    browser.choose("select[name=verified]", "yes");
    browser.follow("fieldset.acts button[type=submit]");
    let after_the_act = browser.path().trim_start_matches("/en").to_owned();
    let undo = format!("{import}/undo");
    // The import has brought a record twice, and one that a rule finds to be a repeat.
    let also = [
        after_the_act.as_str(),
        &import,
        &undo,
        "/sama/labels",
        "/sama/duplicates",
        "/sama/recommendations/upr-4-139-901",
        "/sama/acts",
        "/account",
        "/sama/audit",
    ];
    look_at_everything(&site, &browser, &also);
}

#[test]
fn an_administrator_meets_no_barrier_on_any_page() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_admin"));
    let also = [
        "/sama/members",
        "/sama/settings",
        "/sama/audit",
        "/sama/jobs",
        "/sama/institutions/new",
        "/account/password",
        "/account/second-factor",
        "/account/tokens",
    ];
    look_at_everything(&site, &browser, &also);
}

#[test]
fn a_barrier_would_be_found() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(&site.at("/en/sama"));
    assert!(check(&browser, "before").is_empty());
    browser.script("document.querySelector('input[name=q]').removeAttribute('id')", json!([]));
    browser.script("document.querySelector('h1').style.color = '#ddd'", json!([]));
    let rules: Vec<String> = check(&browser, "after").into_iter().map(|found| found.rule).collect();
    assert!(rules.iter().any(|rule| rule.starts_with("label")), "{rules:?}");
    assert!(rules.iter().any(|rule| rule.starts_with("color-contrast")), "{rules:?}");
}
