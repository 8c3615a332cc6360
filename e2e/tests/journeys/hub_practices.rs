//! A good practice is written by civil society, confirmed by the State and published by a second person; then somebody finds it.

use std::thread;
use std::time::{Duration, Instant};

use suivi_e2e::{Browser, Scripts, Site};

const LIST: &str = "/en/hub/practices";
const HERE: &str = "/en/hub/practices/boats-that-carry-the-register";

#[test]
fn civil_society_writes_a_practice_the_state_confirms_it_and_a_second_person_publishes_it() {
    let site = Site::start();
    let author = Browser::open(Scripts::On);
    author.go(site.door("cso_org"));
    write(&site, &author);
    let officer = Browser::open(Scripts::Off);
    officer.go(site.door("secretariat_officer"));
    confirm(&site, &officer);
    // A hub has editors; where it has none, the chair reviews what its mechanism wrote.
    let reviewer = if site.roles().contains(&"hub_editor") { "hub_editor" } else { "political_lead" };
    let editor = Browser::open(Scripts::On);
    editor.go(site.door(reviewer));
    review(&site, &editor);
    find(&site);
}

/// A title is enough to begin; what is missing stands beside the form.
fn write(site: &Site, author: &Browser) {
    author.go(&site.at(&format!("{LIST}/new")));
    author.write("input[name=title]", "Boats that carry the register");
    if author.count("input[name=author]") > 0 {
        author.write("input[name=author]", "Islands Rights Forum");
    }
    author.choose("select[name=state]", "XSA");
    author.follow("button[name=act][value=submit]");
    assert!(author.says("Missing"), "{}", author.page());
    let parts = [
        ("summary", "A boat brings the register to every island twice a year."),
        ("problem", "Nobody on the outer islands could read the recommendations."),
        ("done", "Two clerks travel with a printed list and write down what people say."),
        ("consulted", "Fishers, teachers and the association of persons with disabilities."),
        ("results", "Nine of ten islands answered within a year."),
        ("reuse", "Use a boat that sails anyway."),
        ("easy", "A boat comes. You can read the list. You can say what you think."),
    ];
    for (name, words) in parts {
        author.write(&format!("textarea[name={name}]"), words);
    }
    // The hints follow what is typed, before anything is saved.
    let begin = Instant::now();
    while author.says("Missing") {
        assert!(begin.elapsed() < Duration::from_secs(20), "{}", author.page());
        thread::sleep(Duration::from_millis(200));
    }
    author.click("input[name=capacities][value=consultation]");
    author.write("input[name=office]", "Secretariat of the Forum");
    author.write("input[name=how]", "By the form on our page.");
    author.follow("button[name=act][value=check]");
    assert!(!author.says("Looks like personal data"), "{}", author.page());
    author.follow("button[name=act][value=submit]");
    assert!(author.says("The practice is submitted."), "{}", author.page());
    assert_eq!(author.path().split('?').next(), Some(HERE));
    assert_eq!(author.count("a[href$='/state'], a[href$='/review']"), 0, "the author does neither");
}

fn confirm(site: &Site, officer: &Browser) {
    officer.go(&site.at(&format!("{LIST}/mine")));
    officer.follow(&format!("a[href='{HERE}/state']"));
    officer.follow("form:has(input[value=confirm]) button[type=submit]");
    assert!(officer.says("You confirmed the practice for your State."), "{}", officer.page());
}

fn review(site: &Site, editor: &Browser) {
    editor.go(&site.at(&format!("{LIST}/mine")));
    editor.follow(&format!("a[href='{HERE}/review']"));
    editor.follow("form:has(input[value=publish]) button[type=submit]");
    assert!(editor.count(".error") > 0, "nothing is published unread: {}", editor.page());
    for check in ["complete", "impersonal", "evidence", "languages", "consulted"] {
        editor.click(&format!("input[name=check_{check}]"));
    }
    editor.follow("form:has(input[value=publish]) button[type=submit]");
    assert!(editor.says("The practice is public."), "{}", editor.page());
}

/// A visitor without scripts finds it by a word and sees that the State stands behind it.
fn find(site: &Site) {
    let visitor = Browser::open(Scripts::Off);
    visitor.go(&site.at(LIST));
    visitor.write("input[name=q]", "island boats");
    visitor.follow("form.search button[type=submit]");
    visitor.follow(&format!("a[href='{HERE}']"));
    assert!(visitor.says("Confirmed by the State on"), "{}", visitor.page());
    assert!(visitor.says("A boat comes."), "{}", visitor.page());
    assert_eq!(visitor.count("form[method=post]"), 0, "a visitor changes nothing");
}
