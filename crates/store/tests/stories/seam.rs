//! Reading and writing through the seam.

use suivi_store::testing::on_both;

#[test]
fn a_fresh_database_has_an_empty_feed() {
    on_both(|db| assert_eq!(db.read_here(suivi_store::feed::position).unwrap(), 0));
}
