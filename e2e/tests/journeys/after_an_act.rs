//! Pages that no link leads to: they answer a form, or come by mail.

use suivi_e2e::{Browser, Found, Look, Scripts, Site};

use crate::accessibility::{assert_no_barrier, look_at_page};
use crate::export_file::ExportFile;

/// A browser and what it met.
struct Walk<'s> {
    site: &'s Site,
    browser: Browser,
    found: Vec<Found>,
    too_wide: Vec<String>,
}

impl<'s> Walk<'s> {
    fn new(site: &'s Site) -> Self {
        Walk { site, browser: Browser::open(Scripts::On), found: Vec::new(), too_wide: Vec::new() }
    }

    fn go(&self, path: &str) {
        self.browser.look(Look::Desk);
        self.browser.go(&self.site.at(path));
    }

    /// Looks at the page that a form led to, which must hold what the selector means.
    fn look(&mut self, what: &str, holds: &str) {
        assert!(self.browser.count(holds) > 0, "{what} shows no {holds}: {}", self.browser.page());
        look_at_page(&self.browser, what, &mut self.found, &mut self.too_wide);
        self.browser.look(Look::Desk);
    }
}

#[test]
fn signing_in_and_setting_a_new_password_have_no_barrier_when_they_are_refused() {
    let site = Site::start();
    let mut walk = Walk::new(&site);
    for language in ["en", "ar"] {
        walk.go(&format!("/{language}/sign-in"));
        walk.browser.write("input[name=email]", "nobody@sama.example");
        walk.browser.write("input[name=password]", "not the password");
        walk.browser.follow("main form button[type=submit]");
        walk.look("a refused sign-in", ".errors");
        walk.go(&format!("/{language}/reset"));
        walk.browser.write("input[name=email]", "nobody");
        walk.browser.follow("main form button[type=submit]");
        walk.look("a refused or accepted wish for a new password", "h1");
        walk.go(&format!("/{language}/invitation/there-is-none"));
        walk.look("an invitation that is no more", "h1");
    }
    assert_no_barrier(&walk.found, &walk.too_wide);
}

#[test]
fn an_administrator_meets_no_barrier_behind_the_forms() {
    let site = Site::start();
    let mut walk = Walk::new(&site);
    walk.browser.go(site.door("secretariat_admin"));
    for language in ["en", "ar"] {
        walk.go(&format!("/{language}/sama/members"));
        walk.browser.write("form[action$='/invite'] input[name=email]", "no address");
        walk.browser.follow("form[action$='/invite'] button[type=submit]");
        walk.look("a refused invitation", ".errors");
        walk.browser.write("form[action$='/invite'] input[name=email]", &format!("{language}@sama.example"));
        walk.browser.choose("form[action$='/invite'] select[name=role]", "auditor");
        walk.browser.choose("form[action$='/invite'] select[name=language]", "en");
        walk.browser.follow("form[action$='/invite'] button[type=submit]");
        walk.look("an invitation that was sent", ".notice");
        walk.go(&format!("/{language}/account/second-factor"));
        walk.browser.follow("form[action$='/set-up'] button");
        walk.look("the key of a second factor", "svg.qr");
        walk.browser.write("input[name=code]", "000000");
        walk.browser.follow("form[action$='/confirm'] button[type=submit]");
        walk.look("a wrong code", ".errors");
        walk.go(&format!("/{language}/account/tokens"));
        walk.browser.write("input[name=name]", "nightly import");
        walk.browser.follow("form[action$='/tokens'] button[type=submit]");
        walk.look("a new token", "[data-copy]");
        walk.go(&format!("/{language}/sama/institutions/new"));
        walk.browser.follow("main form button[type=submit]");
        walk.look("an institution without a name", ".errors");
    }
    // The invitation as its reader sees it.
    let link = site.link_in_mail("/en/invitation/");
    let mut invited = Walk::new(&site);
    for language in ["en", "ar"] {
        invited.browser.go(&link.replace("/en/", &format!("/{language}/")));
        invited.look("an invitation", "input[name=password]");
        invited.browser.follow("main form button[type=submit]");
        invited.look("an invitation accepted without a password", ".errors");
    }
    assert_no_barrier(&invited.found, &invited.too_wide);
    assert_no_barrier(&walk.found, &walk.too_wide);
}

#[test]
fn an_officer_meets_no_barrier_on_the_way_of_a_table() {
    let site = Site::start();
    let mut walk = Walk::new(&site);
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("ferries.csv");
    std::fs::write(&table, "No.,What we were told,Who said it\n1,Build a landing for ferries,Uruguay\n")
        .unwrap();
    walk.browser.go(site.door("secretariat_officer"));
    for language in ["en", "ar"] {
        walk.go(&format!("/{language}/sama/imports"));
        walk.browser.follow("form[enctype] button[type=submit]");
        walk.look("an import without a file", ".errors");
        walk.browser.write("input[type=file]", table.to_str().unwrap());
        walk.browser.click("input[name=format][value=table]");
        walk.browser.follow("form[enctype] button[type=submit]");
        walk.look("the columns of a table", "form[action$='/columns']");
        walk.go(&format!("/{language}/sama/clusters"));
        walk.browser.follow("form[action$='/clusters'] button[type=submit]");
        walk.look("a cluster without a name", "h1");
    }
    assert_no_barrier(&walk.found, &walk.too_wide);
}

#[test]
fn an_officer_meets_no_barrier_when_a_text_is_refused_or_was_saved_by_another() {
    let site = Site::start();
    let mut walk = Walk::new(&site);
    walk.browser.go(site.door("secretariat_officer"));
    for language in ["en", "ar"] {
        let text = format!("/{language}/sama/recommendations/upr-4-139-1/texts/plain/{language}");
        walk.go(&text);
        walk.browser.write("textarea", "0612345678");
        walk.browser.follow("main form.fields button[type=submit]");
        walk.look("a text with a telephone number", ".errors");
        // As if a colleague had saved one since the form was opened.
        let older = "document.querySelector('input[name=based_on]').value = '9'";
        walk.browser.script(older, serde_json::json!([]));
        walk.browser.write("textarea", "Everybody can go to school.");
        walk.browser.follow("main form.fields button[type=submit]");
        walk.look("a text that was saved by another", "main form.fields");
        walk.browser.follow("main form.fields button[type=submit]");
        walk.look("a text that was saved", ".notice");
        walk.go(&format!("{text}?from=1"));
        walk.look("an earlier version to be restored", "textarea");
        walk.go(&format!("/{language}/sama/recommendations/upr-4-139-1/repeats?q=xylophonists"));
        walk.look("a repeat that is not found", "form.search");
        walk.go(&format!("/{language}/sama/duplicates"));
        walk.look("no possible duplicates", ".empty");
    }
    assert_no_barrier(&walk.found, &walk.too_wide);
}

#[test]
fn the_address_of_a_withdrawn_record_has_no_barrier() {
    let site = Site::start();
    let mut walk = Walk::new(&site);
    walk.browser.go(site.door("secretariat_officer"));
    ExportFile::new().send(&walk.browser, &site.at("/en/sama/imports"));
    walk.browser.follow("form[action$='/commit'] button");
    walk.browser.wait_until_it_says("Undo the import");
    walk.browser.follow_link("Undo the import");
    walk.browser.follow("main form button[type=submit]");
    walk.browser.wait_until_it_says("Undone");
    for language in ["en", "ar"] {
        walk.go(&format!("/{language}/sama/recommendations/upr-4-139-901"));
        walk.look("a withdrawn record", "main dl.facts");
    }
    assert_no_barrier(&walk.found, &walk.too_wide);
}
