//! A question is asked and answered.

use suivi_e2e::{Browser, Scripts, Site};

use crate::accessibility::{assert_no_barrier, look_at_page};

#[test]
fn a_secretariat_asks_and_a_national_institution_answers_without_scripts() {
    let site = Site::start();
    let asker = Browser::open(Scripts::Off);
    asker.go(site.door("secretariat_officer"));
    asker.go(&site.at("/en/hub/questions/new"));
    asker.write("[name=title]", "How do you keep the ferries informed?");
    asker.write("[name=body]", "Crews change every month.");
    asker.follow("form.fields button.primary");
    assert!(asker.says("The question was asked."), "{}", asker.page());
    let path = asker.path();
    let page = site.at(path.split('?').next().unwrap());

    let peer = Browser::open(Scripts::Off);
    peer.go(site.door("nhri"));
    peer.go(&page);
    peer.write("[name=body]", "We leave a card in every wheelhouse.");
    peer.follow("#answer button.primary");
    assert!(peer.says("The answer stands on the page."), "{}", peer.page());

    asker.go(&page);
    assert!(asker.says("We leave a card in every wheelhouse."), "{}", asker.page());
    asker.follow("#answers form.inline button");
    assert!(asker.says("This answer helped"), "{}", asker.page());
}

#[test]
fn the_pages_of_the_exchange_have_no_barriers() {
    let site = Site::start();
    let browser = Browser::open(Scripts::On);
    browser.go(site.door("secretariat_officer"));
    let pages = [
        "/en/hub/questions",
        "/en/hub/questions/new",
        "/ar/hub/people",
        "/en/hub/people/me",
        "/en/hub/announcements/new",
        "/en/hub/moderation",
        "/en/hub/digest",
        "/en/hub/resources/new",
        "/ar/hub/knowledge",
    ];
    let (mut found, mut too_wide) = (Vec::new(), Vec::new());
    for path in pages {
        browser.go(&site.at(path));
        look_at_page(&browser, path, &mut found, &mut too_wide);
    }
    assert_no_barrier(&found, &too_wide);
}
