use crate::keys::ENTER;
use suivi_e2e::{Browser, Scripts, Site};

#[test]
fn an_officer_says_a_recommendation_in_plain_words_by_keyboard_and_everybody_reads_it() {
    let site = Site::start();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    officer.go(&site.at("/en/sama/recommendations/upr-4-139-1"));
    officer.focus("main");
    officer.tab_to("a[href$='/texts']");
    officer.press(ENTER);
    officer.wait_until_it_says("Texts by language");
    officer.focus("main");
    officer.tab_to("a[href$='/texts/plain/en']");
    officer.press(ENTER);
    officer.wait_until_it_says("everyday words");

    // What leads to a person is refused by name, and what was written is still there.
    officer.focus("main");
    officer.tab_to("textarea");
    officer.press("Nobody may disappear. Ask amina@sama.example");
    officer.tab_to("main form.fields button[type=submit]");
    officer.press(ENTER);
    officer.wait_until_it_says("“amina@sama.example” looks like an e-mail address.");
    officer.tab_to("textarea");
    let kept = officer.script("return document.activeElement.value", serde_json::json!([]));
    assert_eq!(kept, "Nobody may disappear. Ask amina@sama.example");
    officer.write("textarea", "");
    officer.press("Nobody may disappear without a trace.");
    officer.tab_to("main form.fields button[type=submit]");
    officer.press(ENTER);
    officer.wait_until_it_says("The text was saved as a new version.");

    let visitor = Browser::open(Scripts::Off);
    visitor.go(&site.at("/en/sama/recommendations?q=%22disappear+without+a+trace%22"));
    assert_eq!(visitor.count("ol.results > li"), 1, "{}", visitor.page());
    visitor.follow("ol.results a");
    assert!(visitor.says("In plain words") && visitor.says("Nobody may disappear without a trace."));
}
