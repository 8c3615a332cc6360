//! A national report from its template to the file that was sent: five ministries contribute, it is cut to its limit, cleared,
//! exported and recorded. And a section that goes through Word and back.

use serde_json::json;
use suivi_e2e::{Browser, Scripts, Site};

/// The ministries that contribute: their names, focal points and approvers.
const MINISTRIES: [(&str, &str, &str); 5] = [
    ("Ministry of Justice", "kiran.halbec", "noemi.vastor"),
    ("Ministry of Education", "sera.oumalo", "nadir.belasko"),
    ("Ministry of Health", "matis.uloven", "yara.denkovi"),
    ("Ministry of the Interior", "osan.belvari", "lirena.kodal"),
    ("Ministry of Labour, Employment", "vesna.araboli", "pello.singarev"),
];

const REPORT: &str = "/en/sama/reports/national-report-once-more";

#[test]
fn five_ministries_contribute_to_a_national_report_that_is_cut_cleared_exported_and_sent() {
    let site = Site::start();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    begin(&site, &officer);
    let sections = themes(&site, &officer);
    ask_five(&site, &officer, &sections);
    for (index, (_, focal, approver)) in MINISTRIES.iter().enumerate() {
        contribute(&site, focal, index);
        clear(&site, approver);
    }
    take_five(&site, &officer);
    officer.go(&site.at(REPORT));
    assert!(officer.text(".with-facts > aside").contains("words too many"), "{}", officer.page());
    officer.go(&site.at(&format!("{REPORT}/clearance")));
    assert_eq!(officer.count("form[action$='/clearance']"), 0, "over the limit, it does not go to clearance");
    cut(&site, &officer);
    send_to_clearance(&site, &officer);
    for (_, _, approver) in MINISTRIES {
        agree(&signed_in(&site, approver), &site);
    }
    let chair = Browser::open(Scripts::On);
    chair.go(site.door("political_lead"));
    agree(&chair, &site);
    send(&site, &officer);
    a_file_that_the_un_accepts(&site, &officer);
}

/// From the obligation to the outline with its draft.
fn begin(site: &Site, officer: &Browser) {
    officer.go(&site.at("/en/sama/reports/new"));
    choose_by_words(officer, "select[name=template]", "National report to the");
    officer.write("input[name=title]", "National report once more");
    choose_by_words(officer, "select[name=document]", "A/HRC/47/199");
    officer.follow("main form button[type=submit]");
    assert_eq!(officer.path(), REPORT);
    assert!(officer.says("of 10,700 words") && officer.says("gap"), "{}", officer.page());
}

fn choose_by_words(browser: &Browser, selector: &str, words: &str) {
    let find = "return [...document.querySelector(arguments[0]).options].find(one => one.text.includes(arguments[1])).value";
    let value = browser.script(find, json!([selector, words]));
    browser.choose(selector, value.as_str().unwrap());
}

/// The addresses of five sections on themes.
fn themes(site: &Site, officer: &Browser) -> Vec<String> {
    officer.go(&site.at(REPORT));
    let all = officer.script(
        "return [...document.querySelectorAll('.level-2 a[href*=\"/sections/\"]')].slice(0, 5).map(a => a.getAttribute('href'))",
        json!([]),
    );
    let sections: Vec<String> =
        all.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect();
    assert_eq!(sections.len(), 5);
    sections
}

fn ask_five(site: &Site, officer: &Browser, sections: &[String]) {
    for (section, (ministry, _, _)) in sections.iter().zip(MINISTRIES) {
        officer.go(&site.at(section));
        officer.click("details:has(form[action$='/ask']) > summary");
        choose_by_words(officer, "form[action$='/ask'] select[name=institution]", ministry);
        let due = "document.querySelector(\"form[action$='/ask'] input[name=due_on]\").value = new Date(Date.now() + 9e8).toISOString().slice(0, 10)";
        officer.script(due, json!([]));
        officer.write("form[action$='/ask'] textarea[name=question]", "What was done, and what is missing?");
        officer.follow("form[action$='/ask'] button[type=submit]");
        assert!(officer.says("The institution is asked."), "{}", officer.page());
    }
}

/// A person of Sama with a password of her own.
fn signed_in(site: &Site, name: &str) -> Browser {
    let email = format!("{name}@example.org");
    let browser = Browser::open(Scripts::On);
    browser.go(&site.reset_link(&email));
    let password = "islands and ferries in winter";
    browser.write("input[name=password]", password);
    browser.write("input[name=password_again]", password);
    browser.follow("main form button[type=submit]");
    browser.go(&site.at("/en/sign-in"));
    browser.write("input[name=email]", &email);
    browser.write("input[name=password]", password);
    browser.follow("main form button[type=submit]");
    browser.go(&site.at("/en/sama/reports"));
    browser
}

/// The focal point finds the question among what waits, and answers it. The first ministry writes far too much.
fn contribute(site: &Site, focal: &str, index: usize) {
    let browser = signed_in(site, focal);
    browser.go(&site.at("/en/sama/work"));
    assert!(browser.says("National report once more"), "{}", browser.page());
    open_waiting(&browser);
    let sentence = format!("Ministry {index} did what it had promised on every island of the State. ");
    let text = sentence.repeat(if index == 0 { 600 } else { 8 });
    let put = "document.querySelector(arguments[0]).value = arguments[1]";
    browser.script(put, json!(["textarea[name=answer]", text]));
    browser.follow("form[action$='/answer'] button[type=submit]");
    assert!(browser.says("Before the approver"), "{}", browser.page());
}

/// Follows the first link to a contribution to this report.
fn open_waiting(browser: &Browser) {
    let find = "return [...document.querySelectorAll('main a[href*=\"/reports/contributions/\"]')].find(a => a.textContent.includes('National report once more')).getAttribute('href')";
    let href = browser.script(find, json!([]));
    browser.follow(&format!("main a[href='{}']", href.as_str().unwrap()));
}

fn clear(site: &Site, approver: &str) {
    let browser = signed_in(site, approver);
    open_waiting(&browser);
    browser.follow("form[action$='/clear'] button[type=submit]");
    assert!(browser.says("Cleared"), "{}", browser.page());
}

/// The secretariat takes each contribution into its section.
fn take_five(site: &Site, officer: &Browser) {
    for _ in MINISTRIES {
        officer.go(&site.at("/en/sama/reports"));
        open_waiting(officer);
        officer.follow("form[action$='/accept'] button[type=submit]");
        assert!(officer.says("The contribution stands in the section now."), "{}", officer.page());
    }
}

/// Gaps are closed and what is too long is cut, section by section, until nothing stands in the way.
fn cut(site: &Site, officer: &Browser) {
    officer.go(&site.at(REPORT));
    let all = officer.script(
        "return [...document.querySelectorAll('table.data a[href*=\"/sections/\"]')].map(a => a.getAttribute('href'))",
        json!([]),
    );
    for section in all.as_array().unwrap() {
        officer.go(&site.at(section.as_str().unwrap()));
        let mend = "const field = document.querySelector('textarea[name=text]');
            const kept = field.value.split('\\n\\n').filter(one => !/\\[\\[(gap|translate):/.test(one)).map(one => one.length > 4000 ? one.slice(0, one.indexOf('. ', 400) + 1) : one);
            const text = kept.join('\\n\\n').trim() || 'What is said in the matrix is not repeated here.';
            const isAnother = text !== field.value; field.value = text; return isAnother;";
        if officer.script(mend, json!([])) == json!(true) {
            officer.follow("form.writing button[type=submit]");
            assert!(officer.says("Saved."), "{}", officer.page());
        }
    }
    officer.go(&site.at(REPORT));
    assert!(officer.says("Nothing stands in the way."), "{}", officer.page());
    let whole = officer.text(".with-facts > aside");
    assert!(whole.contains("of 10,700 words") && !whole.contains("too many"), "{whole}");
}

fn send_to_clearance(site: &Site, officer: &Browser) {
    officer.go(&site.at(&format!("{REPORT}/clearance")));
    // Those who contributed are proposed for the first step.
    assert_eq!(officer.count("input[name='step.1']:checked"), 5);
    officer.follow("form[action$='/clearance'] button[type=submit]");
    assert!(officer.says("The report is in clearance."), "{}", officer.page());
    assert_eq!(officer.count("button[name=decision]"), 0, "who sends it does not approve it");
}

fn agree(person: &Browser, site: &Site) {
    person.go(&site.at(&format!("{REPORT}/clearance")));
    person.follow("button[name=decision][value=approve]");
    assert!(person.says("Your agreement is recorded."), "{}", person.page());
}

fn send(site: &Site, officer: &Browser) {
    officer.go(&site.at(&format!("{REPORT}/sending")));
    let today = "document.querySelector('input[name=sent_on]').value = new Date().toISOString().slice(0, 10)";
    officer.script(today, json!([]));
    officer.choose("select[name=channel]", "mission");
    officer.write("input[name=receipt]", "NV 118/2026");
    officer.follow("form[action$='/sending'] button[type=submit]");
    assert!(officer.says("The sending is recorded") && officer.says("NV 118/2026"), "{}", officer.page());
    officer.go(&site.at(&format!("{REPORT}/sending")));
    officer.write("input[name=symbol]", "A/HRC/WG.6/55/XSA/9");
    officer.follow("form[action$='/publish'] button[type=submit]");
    assert!(officer.says("The report is public."), "{}", officer.page());
}

/// The files are there for everybody; the one that was sent is the one that is offered, by its digest.
fn a_file_that_the_un_accepts(site: &Site, officer: &Browser) {
    let hash = officer.text("code.hash");
    assert_eq!(hash.len(), 64, "{hash}");
    let visitor = Browser::open(Scripts::On);
    visitor.go(&site.at(REPORT));
    assert!(visitor.says("Ministry 4 did what it had promised"), "{}", visitor.page());
    let check = "const done = arguments[arguments.length - 1];
        Promise.all(['docx', 'pdf', 'html', 'epub'].map(async kind => {
          const answer = await fetch(arguments[0] + '/file/' + kind);
          const bytes = await answer.arrayBuffer();
          const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(b => b.toString(16).padStart(2, '0')).join('');
          return [kind, answer.status, bytes.byteLength, hash];
        })).then(done, error => done(String(error)));";
    let files = officer.script_with_answer(check, json!([REPORT]));
    let files = files.as_array().unwrap_or_else(|| panic!("{files}"));
    for file in files {
        assert_eq!(file[1], json!(200), "{file}");
        assert!(file[2].as_u64().unwrap() > 4_000, "{file}");
    }
    let sent = officer
        .script("return [...document.querySelectorAll('code.hash')].map(one => one.textContent)", json!([]));
    assert!(sent.as_array().unwrap().contains(&files[0][3]), "{sent} {files:?}");
}

#[test]
fn a_ministry_edits_its_section_in_word_and_two_who_write_at_once_lose_nothing() {
    let site = Site::start();
    let follow_up = "/en/sama/reports/information-on-the-follow-up-to-the-concluding-observations";
    let focal = Browser::open(Scripts::On);
    focal.go(site.door("institution_focal"));
    focal.go(&site.at(follow_up));
    let section = focal.script(
        "return document.querySelector('table.data a[href*=\"/sections/\"]').getAttribute('href')",
        json!([]),
    );
    let section = section.as_str().unwrap().to_owned();
    let officer = Browser::open(Scripts::On);
    officer.go(site.door("secretariat_officer"));
    // Both open the section; the officer saves first.
    focal.go(&site.at(&section));
    officer.go(&site.at(&section));
    let put = "document.querySelector('textarea[name=text]').value = arguments[0]";
    officer.script(put, json!(["Nine complaints were received."]));
    officer.follow("form.writing button[type=submit]");
    officer.wait_until_it_says("Saved.");
    focal.script(put, json!(["Eleven complaints were received."]));
    focal.follow("form.writing button[type=submit]");
    focal.wait_until_it_says("Somebody else saved this section first");
    assert_eq!(focal.value("textarea[name=text]"), "Eleven complaints were received.");
    assert!(focal.says("Nine"), "{}", focal.page());
    focal.follow("form.writing button[type=submit]");
    focal.wait_until_it_says("Saved.");
    // Words are counted while one types.
    focal.write("textarea[name=text]", "Eleven complaints were received. More words here.");
    // With the heading, as in the report.
    focal.wait_until_it_says("9 / ");
    focal.follow("form.writing button[type=submit]");
    focal.wait_until_it_says("Saved.");
    focal.go(&site.at(&format!("{section}/versions")));
    assert!(focal.says("Version 4"), "{}", focal.page());
    through_word(&site, &focal, &officer, follow_up, &section);
}

/// The file is edited as Word would, sent back, and its change waits as a suggestion.
fn through_word(site: &Site, focal: &Browser, officer: &Browser, report: &str, section: &str) {
    let folder = tempfile::tempdir().unwrap();
    let edited = folder.path().join("edited.docx");
    let fetch = "const done = arguments[arguments.length - 1];
        fetch(arguments[0]).then(answer => answer.arrayBuffer()).then(bytes => done([...new Uint8Array(bytes)]), error => done(String(error)));";
    focal.go(&site.at(report));
    let bytes = focal.script_with_answer(fetch, json!([format!("{report}/file/docx")]));
    let bytes: Vec<u8> =
        bytes.as_array().unwrap().iter().map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap()).collect();
    std::fs::write(&edited, suivi_e2e::word::replaced(&bytes, "Eleven complaints", "Twelve complaints"))
        .unwrap();
    focal.go(&site.at(&format!("{report}/word")));
    focal.write("input[type=file]", edited.to_str().unwrap());
    focal.follow("form[enctype] button[type=submit]");
    focal.wait_until_it_says("Suggested for these sections");
    officer.go(&site.at(section));
    assert!(officer.says("from a Word file") && officer.says("Twelve"), "{}", officer.page());
    officer.follow("#suggestions form:has(input[name=decision][value=accept]) button[type=submit]");
    officer.wait_until_it_says("The suggestion is the text now.");
    assert_eq!(officer.value("textarea[name=text]"), "Twelve complaints were received. More words here.");
}
