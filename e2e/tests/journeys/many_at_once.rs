use suivi_e2e::{Browser, Scripts, Site};

use crate::keys::{DOWN, ENTER};

#[test]
fn an_officer_sets_cluster_and_verified_on_many_by_keyboard_and_takes_it_back() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    let waiting = browser.text(".list-head strong");

    // Tab reaches the rows from the heading of the list; then only letters.
    browser.focus(".list-head a");
    browser.tab_to("input[name=selected]");
    browser.press("x");
    browser.press("j");
    browser.press("j");
    browser.press("x");
    browser.press("k");
    browser.press("x");
    browser.press("x");
    assert_eq!(browser.count("input[name=selected]:checked"), 2);
    assert_eq!(browser.text("[data-bulk-count]"), "Selected: 2");

    browser.tab_to("select[name=verified]");
    browser.press("Mark");
    browser.tab_to("select[name=cluster]");
    browser.press(DOWN);
    browser.press(DOWN);
    let cluster =
        browser.script("return document.activeElement.selectedOptions[0].textContent", serde_json::json!([]));
    browser.tab_to("fieldset.acts button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("2 recommendations were changed.");
    browser.reload_until(".list-head strong", |now| now != waiting);

    // The two stand in the cluster now, and are verified.
    browser.go(&site.at("/en/sama/acts"));
    assert!(browser.says("cluster") && browser.says("verified"), "{}", browser.page());
    assert!(cluster.as_str().is_some_and(|name| !name.is_empty() && name != "leave as it is"), "{cluster}");
    browser.focus("main");
    browser.tab_to("form[action*='/acts/'] button");
    browser.press(ENTER);
    browser.wait_until_it_says("Undone");
    browser.go(&site.at("/en/sama/recommendations?verified=no"));
    browser.reload_until(".list-head strong", |now| now == waiting);
}
