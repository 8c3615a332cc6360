use suivi_e2e::{Browser, Http, Scripts, Site};

use crate::export_file::ExportFile;
use crate::keys::{DOWN, ENTER};

#[test]
fn an_officer_decides_by_keyboard_that_two_records_are_one_and_takes_it_back() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_officer"));
    ExportFile::new().send(&browser, &site.at("/en/sama/imports"));
    browser.follow("form[action$='/commit'] button");
    browser.wait_until_it_says("Undo the import");

    // The overview says that something waits, and leads to it.
    browser.go(&site.at("/en/sama"));
    browser.focus("main");
    browser.tab_to("main a[href$='/duplicates']");
    browser.press(ENTER);
    browser.wait_until_it_says("Pair 1");
    let side = |n: u32| browser.attribute(&format!(".pair .voices section:nth-child({n}) a"), "href");
    let (earlier, later) = (side(1), side(2));
    browser.focus("main");
    browser.tab_to(".pair input[type=radio]:checked");
    browser.press(DOWN);
    assert_eq!(browser.attribute(".pair input[type=radio]:checked", "value"), "same");
    browser.tab_to("main form button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("1 pair was decided.");
    assert!(browser.says("No possible duplicates"), "{}", browser.page());

    // The later one's address leads to the earlier, for people and programs.
    browser.go(&site.at(&later));
    assert_eq!(browser.path(), earlier);
    assert!(browser.says("The same record in other sources"), "{}", browser.page());
    let program = later.replace("/en/sama/recommendations/", "/api/v1/recommendations/xsa/");
    let moved = Http::new().get(&site.at(&program), &[]);
    assert_eq!(moved.status, 308);

    browser.go(&site.at("/en/sama/acts"));
    browser.follow("form[action*='/acts/'] button");
    browser.wait_until_it_says("Undone");
    browser.go(&site.at(&later));
    assert_eq!(browser.path(), later);
}
