use suivi_e2e::{Browser, Scripts, Site};

const TAB: &str = "\u{E004}";
const ENTER: &str = "\u{E007}";
const DOWN: &str = "\u{E015}";

/// Presses Tab until the focus is on what a selector means.
fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..400 {
        let there = browser
            .script("return document.activeElement.matches(arguments[0])", serde_json::json!([selector]));
        if there == serde_json::json!(true) {
            return;
        }
        browser.press(TAB);
    }
    panic!("{selector} cannot be reached with the Tab key");
}

fn focus(browser: &Browser, selector: &str) {
    browser.script("document.querySelector(arguments[0]).focus()", serde_json::json!([selector]));
}

#[test]
fn an_officer_sets_cluster_and_verified_on_many_by_keyboard_and_takes_it_back() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    let waiting = browser.text(".list-head strong");

    // Tab reaches the rows from the heading of the list; then only letters.
    focus(&browser, ".list-head a");
    tab_to(&browser, "input[name=selected]");
    browser.press("x");
    browser.press("j");
    browser.press("j");
    browser.press("x");
    browser.press("k");
    browser.press("x");
    browser.press("x");
    assert_eq!(browser.count("input[name=selected]:checked"), 2);
    assert_eq!(browser.text("[data-bulk-count]"), "Selected: 2");

    tab_to(&browser, "select[name=verified]");
    browser.press("Mark");
    tab_to(&browser, "select[name=cluster]");
    browser.press(DOWN);
    browser.press(DOWN);
    let cluster =
        browser.script("return document.activeElement.selectedOptions[0].textContent", serde_json::json!([]));
    tab_to(&browser, "fieldset.acts button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("2 recommendations were changed.");
    assert_ne!(browser.text(".list-head strong"), waiting);

    // The two stand in the cluster now, and are verified.
    browser.go(&site.at("/en/sama/acts"));
    assert!(browser.says("cluster") && browser.says("verified"), "{}", browser.page());
    assert!(cluster.as_str().is_some_and(|name| !name.is_empty() && name != "leave as it is"), "{cluster}");
    focus(&browser, "main");
    tab_to(&browser, "form[action*='/acts/'] button");
    browser.press(ENTER);
    browser.wait_until_it_says("Undone");
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    assert_eq!(browser.text(".list-head strong"), waiting);
}
