//! Numbers of the overview and the lists behind them.

use suivi_domain::recommendations::bulk::{self, BulkChange};
use suivi_kernel::Actor;

use crate::world::{World, export, record};

#[test]
fn the_number_of_verified_recommendations_leads_everybody_to_their_list() {
    let world = World::new();
    let all = [1, 2, 3].map(|n| record(&format!("a{n}"), 2024, n, &format!("Build school number {n}.")));
    world.import(&export(&all));
    let verified = BulkChange { verified: Some(true), ..BulkChange::default() };
    let ids = world.ids("school number 2");
    let set = |tx: &mut suivi_store::Tx| {
        bulk::set_for_many(tx, &Actor::command_line(), &world.sama, &ids, &verified)
    };
    world.db.write_here(set).unwrap();
    world.follow();
    for (mut reader, filter) in [(world.visitor(), "checked=yes"), (world.officer(), "verified=yes")] {
        let address = format!("/en/sama/recommendations?kind=recommendation&{filter}");
        let home = reader.get("/en/sama");
        assert!(
            home.says(&format!(r#"href="{}""#, address.replace('&', "&amp;"))),
            "{filter}: {}",
            home.body
        );
        let list = reader.get(&address);
        assert!(
            list.says("1 recommendation<") && list.says("Build school number"),
            "{filter}: {}",
            list.body
        );
        assert!(list.says("Remove the filter Verified"), "{filter}: the filter is shown");
    }
    let mut visitor = world.visitor();
    let facet = visitor.get("/en/sama/recommendations");
    assert!(facet.says("checked=yes") && facet.says("checked=no"), "{}", facet.body);
    assert!(
        !visitor.get("/en/sama/recommendations?verified=yes").says("1 recommendation<"),
        "a case is not public"
    );
    let rows = visitor.get("/en/sama/recommendations.csv?checked=yes").body;
    assert_eq!(rows.lines().count(), 2, "{rows}");
}
