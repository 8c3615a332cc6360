use suivi_e2e::{Browser, Scripts, Site};

use crate::keys::ENTER;

#[test]
fn a_measure_is_entered_by_keyboard_and_a_value_revised_without_scripts() {
    let site = Site::start();
    let browser = Browser::open(Scripts::Off);
    browser.go(site.door("secretariat_officer"));
    browser.go(&site.at("/en/sama/measures/new"));
    browser.write("input[name=titles_en]", "Train midwives on every island");
    // From the title on, only keys: past the folded languages to the kind, then on to the button.
    browser.press("\t\ttra");
    browser.tab_to("form.fields button[type=submit]");
    browser.press(ENTER);
    browser.wait_until_it_says("The measure was saved.");
    assert_eq!(browser.text("h1"), "Train midwives on every island");
    assert!(browser.says("Training"), "{}", browser.page());

    let office = Browser::open(Scripts::Off);
    office.go(site.door("nso"));
    office.go(&site.at("/en/sama/indicators/new"));
    office.write("input[name=names_en]", "Midwives in service");
    office.click("input[name=kind][value=process]");
    office.write("input[name=unit]", "midwives");
    office.choose("select[name=unit_kind]", "count");
    office.choose("select[name=direction]", "up");
    office.follow("form.fields button[type=submit]");
    for (period, value) in [("2024", "120"), ("2025", "135")] {
        office.write("input[name=period]", period);
        office.write("input[name=value]", value);
        office.follow("form[action$='/points'] button[type=submit]");
        office.wait_until_it_says("The values were saved.");
    }
    office.follow("table.data tbody tr:nth-child(1) a[href*='point=']");
    assert!(office.says("Revise a value"), "{}", office.page());
    office.write("input[name=value]", "131");
    office.write("textarea[name=note]", "Four were counted twice.");
    office.follow("form[action$='/points'] button[type=submit]");
    office.wait_until_it_says("The values were saved.");
    assert!(office.says("131") && office.says("Revised"), "{}", office.page());
    office.follow("table.data tbody tr:nth-child(1) a[href*='/points/']");
    assert!(office.says("135") && office.says("Four were counted twice."), "{}", office.page());
}
