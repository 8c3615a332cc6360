use std::collections::BTreeMap;

use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site};

use crate::export_file::{ExportFile, STRANGE};

/// What the table of a preview or an outcome counts.
fn counts(browser: &Browser) -> BTreeMap<String, u64> {
    let words = r"return [...document.querySelectorAll('main table tbody tr')].map((row) =>
        [row.children[0], row.children[1]].map((cell) => cell.textContent.trim()))";
    let rows = browser.script(words, json!([]));
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(|row| (text(&row[0]), text(&row[1]).parse().unwrap())).collect()
}

fn results(site: &Site, browser: &Browser, query: &str) -> usize {
    browser.go(&site.at(&format!("/en/sama/recommendations?{query}")));
    browser.count("ol.results > li")
}

/// Looks until the list holds so many: the index follows an import within a second, on a busy machine a little later.
fn will_find(site: &Site, browser: &Browser, query: &str, wanted: usize) {
    browser.go(&site.at(&format!("/en/sama/recommendations?{query}")));
    browser.reload_until("main", |_| browser.count("ol.results > li") == wanted);
}

fn commit(browser: &Browser) {
    browser.follow("form[action$='/commit'] button");
    browser.wait_until_it_says("Undo the import");
}

fn undo(browser: &Browser, import: &str) {
    browser.go(import);
    browser.follow_link("Undo the import");
    browser.follow("main form button[type=submit]");
    browser.wait_until_it_says("Undone");
}

#[test]
fn an_officer_brings_an_export_in_sees_what_it_does_and_takes_it_back() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    let imports = site.at("/en/sama/imports");
    browser.go(site.door("secretariat_officer"));
    let mut file = ExportFile::new();

    // Before anything is written, the preview says what would be.
    file.send(&browser, &imports);
    let first = browser.address();
    let preview = counts(&browser);
    let count = |name: &str| *preview.get(name).unwrap_or_else(|| panic!("no {name} in {preview:?}"));
    assert_eq!((count("New"), count("Changed"), count("Unchanged")), (4, 0, 0), "{preview:?}");
    assert_eq!(
        (count("Possible duplicates"), count("Unknown labels"), count("Refused rows")),
        (1, 1, 1),
        "{preview:?}"
    );
    assert!(browser.text("#refused").contains("no text"), "{}", browser.text("#refused"));
    assert!(browser.text("main").contains(STRANGE));
    assert_eq!(results(&site, &browser, "q=ferry+landings"), 0, "the preview wrote something");

    browser.go(&first);
    commit(&browser);
    will_find(&site, &browser, "q=ferry+landings", 2);
    assert_eq!(
        results(&site, &browser, "q=fishers+sail"),
        0,
        "a record of another State in the register of Sama"
    );
    browser.go(&site.at("/en/recommendations?q=fishers+sail"));
    assert_eq!(browser.count("ol.results > li"), 1);

    // The same file again: there is nothing to do.
    file.send(&browser, &imports);
    assert!(browser.says("Everything in this file is in the register already."), "{}", browser.page());
    assert_eq!(browser.count("form[action$='/commit']"), 0);

    // Other words make a new version of the text.
    file.reword();
    file.send(&browser, &imports);
    let second = browser.address();
    assert_eq!(counts(&browser)["Changed"], 1);
    assert!(browser.text("#changed ins").contains("outlying"), "{}", browser.page());
    assert!(browser.text("#changed del").contains("inhabited"));
    commit(&browser);
    will_find(&site, &browser, "q=%22outlying+island%22", 1);
    browser.follow("ol.results a");
    assert!(browser.text("main ins").contains("outlying"));

    // What a strange label means is said once.
    browser.go(&site.at("/en/sama/labels"));
    assert!(browser.text("section.label-to-map h2").contains(STRANGE));
    let before = results(&site, &browser, "q=ferry+landings&theme=right_to_health");
    browser.go(&site.at("/en/sama/labels"));
    browser.choose("section.label-to-map select", "right_to_health");
    browser.follow("section.label-to-map button[value=map]");
    assert!(!browser.says(STRANGE), "{}", browser.page());
    assert_eq!(before, 0);
    will_find(&site, &browser, "q=ferry+landings&theme=right_to_health", 2);

    // Each import is undone as one act.
    undo(&browser, &second);
    will_find(&site, &browser, "q=%22outlying+island%22", 0);
    will_find(&site, &browser, "q=%22inhabited+island%22+AND+landings", 2);
    undo(&browser, &first);
    will_find(&site, &browser, "q=ferry+landings", 0);
}
