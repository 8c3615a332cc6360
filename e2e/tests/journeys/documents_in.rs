use std::fmt::Write as _;
use std::time::Instant;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site, check};

use crate::keys::{ALT_DOWN, CONTROL_ENTER, ENTER, SPACE};

/// What is asked for, and by which words its recommendations begin; each stands in the report many times over.
const ASKS: [(&str, &str); 7] = [
    ("Build schools for girls with disabilities on the island of", "education"),
    ("Ensure that every child has access to primary education in the district of", "education"),
    ("Combat domestic violence against women in the province of", "women"),
    ("Adopt a law that prohibits the corporal punishment of children in the town of", "children"),
    ("Improve the conditions of detention in the prison of", "detention"),
    ("Provide safe drinking water to all households in the village of", "water"),
    ("Train judges and police officers on the prevention of torture in the region of", "torture"),
];
const STATES: [&str; 6] = ["France", "Chile", "Fiji", "Norway", "Ghana", "Viet Nam"];
const PLACES: [&str; 38] = [
    "Aral", "Bemo", "Cadu", "Deli", "Erun", "Falo", "Goma", "Heru", "Iliso", "Jano", "Kelu", "Lamo", "Meru",
    "Nalo", "Oru", "Pelu", "Quro", "Relu", "Salo", "Tero", "Ulo", "Velu", "Walo", "Xeru", "Yalo", "Zeru",
    "Abelo", "Boru", "Celo", "Doru", "Emilo", "Foru", "Gelo", "Horu", "Imelo", "Joru", "Kilo", "Lerun",
];

/// A report of 266 recommendations, as a page that a browser prints; the last names a State that nobody knows.
fn report() -> String {
    let mut list = String::new();
    let mut number = 0;
    for place in PLACES {
        for (ask, _) in ASKS {
            number += 1;
            let state = if number == 266 { "Atlantis" } else { STATES[number % STATES.len()] };
            let _ = write!(list, "<p>77.{number} {ask} {place} ({state});</p>");
        }
    }
    format!(
        "<html lang=en><body style='font: 10pt serif'><p>A/HRC/65/177</p><p>Human Rights Council</p>\
         <p>Report of the Working Group on the Universal Periodic Review</p><p>Sama</p>\
         <h2>II. Conclusions and/or recommendations</h2>\
         <p>77. The recommendations listed below enjoy the support of Sama:</p>{list}\
         <p>78. All conclusions and/or recommendations contained in the present report reflect the position of the \
         submitting States.</p></body></html>"
    )
}

/// Prints the report to a PDF file, and answers where.
fn printed(browser: &Browser, folder: &std::path::Path) -> String {
    let page = folder.join("report.html");
    std::fs::write(&page, report()).unwrap();
    browser.go(&format!("file://{}", page.display()));
    let answer = browser.devtools("Page.printToPDF", json!({}));
    let bytes = BASE64.decode(answer["data"].as_str().unwrap()).unwrap();
    let file = folder.join("A_HRC_65_177.pdf");
    std::fs::write(&file, bytes).unwrap();
    file.display().to_string()
}

fn is_accessible(browser: &Browser, page: &str) {
    let found: Vec<String> = check(browser, page).iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn an_officer_drops_a_report_checks_it_accepts_suggestions_and_allocates_266_by_keyboard() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    let file = printed(&browser, folder.path());

    // The file is dropped; a second or two later stands what it recommends.
    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/documents/in"));
    browser.write("input[type=file]", &file);
    browser.focus("form[enctype] summary");
    browser.tab_to("form[enctype] button[type=submit]");
    let begun = Instant::now();
    browser.press(ENTER);
    browser.wait_until_it_says("To add: 266.");
    eprintln!("from upload to review: {:?} in a debug build", begun.elapsed());
    let review = browser.path();
    // Style and script, which a browser keeps, weigh 8 KB of the 40.
    browser.go(&site.at(&review));
    let weight =
        browser.script("return performance.getEntriesByType('navigation')[0].transferSize", json!([]));
    assert!(weight.as_u64().is_some_and(|bytes| (1..=32 * 1024).contains(&bytes)), "{weight} bytes");
    is_accessible(&browser, "the review of a document");
    browser.go(&site.at(&review));

    // What the document is.
    browser.focus("main");
    browser.tab_to("details.particulars summary");
    browser.press(ENTER);
    assert_eq!(browser.value("input[name=symbol]"), "A/HRC/65/177");
    assert_eq!(browser.value("select[name=body]"), "UPR");
    browser.tab_to("input[name=cycle]");
    browser.write("input[name=cycle]", "4");
    browser.tab_to("form[action$='/particulars'] button");
    browser.press(ENTER);
    browser.wait_until_it_says("Saved.");

    // One is doubtful: its State is not known. It is corrected where it stands.
    browser.tab_to("nav.parts a[href*=doubtful]");
    assert!(browser.text("nav.parts a[href*=doubtful]").contains("(1)"), "{}", browser.text("nav.parts"));
    browser.press(ENTER);
    browser.wait_until_it_says("Atlantis");
    browser.tab_to("input[data-cell=askers]");
    assert_eq!(browser.value("input[data-cell=askers]"), "");
    browser.write("input[data-cell=askers]", "Austria");
    browser.press(CONTROL_ENTER);
    browser.wait_until_it_says("Saved.");
    browser.go(&site.at(&format!("{review}?show=all")));

    // Down a column with Alt and an arrow, and one row left out with the keyboard alone.
    browser.focus("input[data-cell=number]");
    browser.press(ALT_DOWN);
    assert_eq!(browser.script("return document.activeElement.value", json!([])), json!("77.2"));
    browser.focus("main");
    browser.tab_to("tbody input[name=selected]");
    browser.press(SPACE);
    browser.focus("fieldset.acts button[value=save]");
    browser.tab_to("fieldset.acts button[value=leave]");
    browser.press(ENTER);
    browser.wait_until_it_says("To add: 265.");
    browser.focus("tbody input[name=selected]");
    browser.press(SPACE);
    browser.focus("fieldset.acts button[value=leave]");
    browser.tab_to("fieldset.acts button[value=take]");
    browser.press(ENTER);
    browser.wait_until_it_says("To add: 266.");

    // Past all fields to the end, and into the register.
    browser.focus("main");
    browser.tab_to("a[href='#into-register']");
    browser.press(ENTER);
    browser.tab_to("form[action$='/commit'] button");
    browser.press(ENTER);
    browser.wait_until_it_says("It is in the register.");

    // The sure suggestions are accepted in one act.
    browser.focus("main");
    browser.tab_to("a[href$='/suggestions']");
    browser.press(ENTER);
    browser.wait_until_it_says("Suggestions, the surest first");
    is_accessible(&browser, "suggestions");
    browser.go(&site.at("/en/sama/suggestions?scheme=person&least=50"));
    let persons = browser.text("#open");
    assert!(persons.contains("girls with disabilities (by a rule)"), "{persons}");
    browser.focus("main");
    browser.tab_to("button[value=accept_all]");
    browser.press(ENTER);
    browser.wait_until_it_says("were changed");
    assert!(browser.says("Nothing is open here."), "{}", browser.page());

    // 266 recommendations find a ministry: two at a time by theme and words, the rest in one act.
    let mine = "q=%22A%2FHRC%2F65%2F177%22";
    browser.go(&site.at(&format!("/en/sama/recommendations?{mine}")));
    browser.reload_until(".list-head strong", |now| now.starts_with("266"));
    browser.tab_to("fieldset.acts input[name=all_matching]");
    browser.press(SPACE);
    browser.tab_to("fieldset.acts select[name=lead]");
    browser.press("Ministry");
    browser.tab_to("fieldset.acts button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("266 recommendations were changed.");
    browser.go(&site.at("/en/sama/acts"));
    assert!(browser.says("266"), "{}", browser.page());

    // All of it is one act, and can be taken back.
    browser.go(&site.at(&review));
    browser.follow_link("What came of it, and undoing it");
    browser.follow_link("Undo the import");
    browser.tab_to("main form button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("Undone");
    browser.go(&site.at(&format!("/en/sama/recommendations?{mine}")));
    browser.reload_until("main", |_| browser.count("ol.results > li") == 0);
}

#[test]
fn without_scripts_a_pasted_list_becomes_recommendations() {
    let site = Site::start();
    let browser = Browser::open(Scripts::Off);
    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/documents/in"));
    browser.click("form[enctype] summary");
    browser.write(
        "textarea[name=pasted]",
        "A/HRC/65/177\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\nII. Conclusions and/or recommendations\n\n77. The recommendations listed below enjoy the support of Sama:\n\n77.1 Light every lighthouse (France);\n77.2 Count every boat (Chile).",
    );
    browser.follow("form[enctype] button[type=submit]");
    assert!(browser.says("To add: 2."), "{}", browser.page());
    browser.follow("form[action$='/commit'] button");
    assert!(browser.says("It is in the register."), "{}", browser.page());
    // Nothing that is no document is taken for one, and the page says what to do.
    browser.go(&site.at("/en/sama/documents/in"));
    browser.follow("form[enctype] button[type=submit]");
    assert_eq!(browser.count(".errors"), 1, "{}", browser.page());
}
