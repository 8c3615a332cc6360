//! Numbers of the overview and the lists behind them.

use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_kernel::Actor;

use crate::browser::Browser;
use crate::world::{World, export, record};

/// Each number of the overview that leads to a list of recommendations: its name, itself, and the address.
fn numbers(home: &str) -> Vec<(String, String, String)> {
    let between = |text: &str, begin: &str, end: &str| {
        let after = text.split_once(begin)?.1;
        Some(after.split_once(end)?.0.to_owned())
    };
    let figures = between(home, r#"<ul class="figures">"#, "</ul>").unwrap();
    let figure = |figure: &str| {
        let (address, name) = between(figure, r#"<a href=""#, "</a>")?
            .split_once(r#"">"#)
            .map(|(a, n)| (a.to_owned(), n.to_owned()))?;
        let number = between(figure, "<strong>", "</strong>")?;
        address.contains("/recommendations?").then(|| (name, number, address.replace("&amp;", "&")))
    };
    figures.split("<li>").filter_map(figure).collect()
}

#[test]
fn every_number_that_leads_to_a_list_leads_to_one_of_that_length() {
    let world = World::new();
    let all = [1, 2, 3].map(|n| record(&format!("a{n}"), 2024, n, &format!("Build school number {n}.")));
    world.import(&export(&all));
    let verified = BulkChange { verified: Some(true), ..BulkChange::default() };
    let ids = world.ids("school 2");
    assert_eq!(ids.len(), 1);
    let set = |tx: &mut suivi_store::Tx| {
        bulk::set_for_many(tx, &Actor::command_line(), &world.sama, &ids, &verified)
    };
    world.db.write_here(set).unwrap();
    world.follow();
    let look = |mut reader: Browser| {
        let found = numbers(&reader.get("/en/sama").body);
        for (name, number, address) in &found {
            let unit = if number == "1" { "recommendation" } else { "recommendations" };
            let list = reader.get(address);
            assert!(
                list.says(&format!("<strong>{number} {unit}</strong>")),
                "{name}: {address}: {}",
                list.body
            );
        }
        found.into_iter().map(|(name, number, _)| (name, number)).collect::<Vec<_>>()
    };
    assert!(look(world.visitor()).len() >= 4);
    assert!(look(world.officer()).contains(&("Verified".to_owned(), "1".to_owned())));
}
