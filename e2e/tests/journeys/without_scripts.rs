use suivi_e2e::{Browser, Scripts, Site};

use crate::export_file::ExportFile;

#[test]
fn everything_from_the_search_to_undoing_an_act_works_without_scripts() {
    let site = Site::start();
    let browser = Browser::open(Scripts::Off);
    browser.go(&site.at("/en/sama"));
    browser.write("input[name=q]", "education of girls with disabilities");
    browser.follow("form.search button[type=submit]");
    let pending = ".facets a[href*='position=pending']";
    assert!(!browser.shows(pending));
    browser.click(".facets details:has(> ul a[href*='position=pending']) > summary");
    browser.follow(pending);
    assert_ne!(browser.text(".list-head strong"), "0 recommendations");
    browser.follow("ol.results a");
    assert_eq!(browser.count("figure.quotation"), 1);
    assert!(!browser.shows("[data-copy-button]"), "scripts run");

    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    assert!(!browser.shows("[data-bulk-help]"), "scripts run");
    let waiting = browser.text(".list-head strong");
    browser.click("ol.results li:nth-child(1) input[name=selected]");
    browser.click("ol.results li:nth-child(2) input[name=selected]");
    browser.choose("select[name=verified]", "yes");
    browser.follow("fieldset.acts button[type=submit]");
    assert!(browser.says("2 recommendations were changed."), "{}", browser.page());
    browser.reload_until(".list-head strong", |now| now != waiting);
    browser.follow("form[action*='/acts/'] button");
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    browser.reload_until(".list-head strong", |now| now == waiting);
}

#[test]
fn an_import_is_followed_to_its_end_without_scripts() {
    let site = Site::start();
    let browser = Browser::open(Scripts::Off);
    browser.go(site.door("secretariat_officer"));
    ExportFile::new().send(&browser, &site.at("/en/sama/imports"));
    browser.follow("form[action$='/commit'] button");
    browser.wait_until_it_says("Undo the import");
    browser.go(&site.at("/en/sama/recommendations?q=ferry+landings"));
    assert!(browser.count("ol.results > li") == 2, "{}", browser.page());
}
