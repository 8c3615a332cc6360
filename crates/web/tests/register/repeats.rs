//! Repeats: an officer finds, accepts and removes them; everybody sees what was accepted.

use crate::world::{World, export, record};

const LATER: &str = "/en/sama/recommendations/crc-co-2024-12";

fn world() -> World {
    let world = World::new();
    let old = "Ensure inclusive schooling for girls with disabilities on every island.";
    let other = "Train midwives in all provinces.";
    world.import(&export(&[record("o1", 2015, 7, old), record("o2", 2015, 8, other)]));
    let new = "Ensure, without delay, inclusive schooling for all girls with disabilities on every island.";
    world.import(&export(&[record("n1", 2024, 12, new)]));
    world
}

#[test]
fn a_suggestion_is_the_officers_until_she_accepts_it_for_everybody() {
    let world = world();
    let mut amina = world.officer();
    assert!(amina.get(LATER).says("Perhaps asked before"));
    let before = world.visitor().get(LATER);
    assert!(!before.says("Perhaps asked before") && !before.says("Repeated"), "{}", before.body);
    let page = amina.get(&format!("{LATER}/repeats"));
    assert!(page.says("of the words are the same.") && page.says("<ins>"), "{}", page.body);
    let link = page.between("name=\"link\" value=\"", "\"");
    let done = amina.post(&format!("{LATER}/repeats"), &[("link", &link), ("act", "accept")]);
    assert!(amina.get(&done.location).says("Everyone sees it now."));
    for slug in ["crc-co-2024-12", "crc-co-2015-7"] {
        let read = world.visitor().get(&format!("/en/sama/recommendations/{slug}"));
        assert!(read.says("Repeated") && read.says("Asked more than once"), "{}", read.body);
        assert!(read.says("(this one)") && read.says("2015") && read.says("2024"));
    }
    amina.post(&format!("{LATER}/repeats"), &[("link", &link), ("act", "remove")]);
    assert!(!world.visitor().get(LATER).says("Repeated"));
}

#[test]
fn an_earlier_one_is_found_by_its_number_its_address_or_its_words_and_added() {
    let world = world();
    let mut amina = world.officer();
    for words in ["8", "crc-co-2015-8", "midwives"] {
        let found = amina.get(&format!("{LATER}/repeats?q={words}"));
        assert!(found.says("Train midwives in all provinces."), "{words}: {}", found.body);
    }
    let found = amina.get(&format!("{LATER}/repeats?q=midwives"));
    let other = found.between("name=\"other\" value=\"", "\"");
    let done = amina.post(&format!("{LATER}/repeats"), &[("other", &other), ("act", "add")]);
    let after = amina.get(&done.location);
    assert!(after.says("The repeat was added.") && after.says("Accepted repeats"), "{}", after.body);
    assert!(world.visitor().get("/en/sama/recommendations/crc-co-2015-8").says("Repeated"));
    assert!(world.visitor().get(&format!("{LATER}/repeats")).location.starts_with("/en/sign-in"));
}
