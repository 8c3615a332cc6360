//! Feeds and open formats, the search of the hub, and the other nodes.

mod atom;
mod catalogue;
mod items;
pub mod jsonld;
mod nodes;
mod oai;
mod one_node;
pub mod provenance;
mod search;
mod told;

use suivi_domain::hub::federation::path_of;
use suivi_domain::hub::shelf::{Item, Kind};
use suivi_kernel::{Act, Language, ObjectKind};

use crate::routes::{Needs, Route};

pub use items::{ItemShape, OriginShape};

/// What the description of the programming interface says of these addresses.
pub(crate) mod api {
    pub use super::items::{__path_list, __path_one};
    pub use super::jsonld::__path_item;
    pub use super::told::{__path_card, __path_feed, __path_state};
}

/// The addresses.
pub fn routes() -> Vec<Route> {
    let keeps = Needs::May(Act::Update, ObjectKind::UserAdmin);
    vec![
        Route::get("/api/v1/hub/node", Needs::Nothing, told::card),
        Route::get("/api/v1/hub/feed", Needs::Nothing, told::feed),
        Route::get("/api/v1/hub/feed/state", Needs::Nothing, told::state),
        Route::get("/api/v1/hub/items", Needs::Nothing, items::list),
        Route::get("/api/v1/hub/items/{id}", Needs::Nothing, items::one),
        Route::get("/api/v1/hub/items/{id}/jsonld", Needs::Nothing, jsonld::item),
        Route::get("/oai", Needs::Nothing, oai::answer),
        Route::get("/catalogue.jsonld", Needs::Nothing, catalogue::answer),
        Route::get("/{lang}/hub/feed.atom", Needs::Nothing, atom::feed),
        Route::get("/{lang}/hub/search", Needs::Nothing, search::page),
        Route::get("/{lang}/hub/nodes", Needs::Nothing, nodes::page),
        Route::get("/{lang}/hub/nodes/new", keeps, nodes::form),
        Route::post("/{lang}/hub/nodes", keeps, nodes::add),
        Route::get("/{lang}/hub/nodes/{id}", keeps, one_node::page),
        Route::post("/{lang}/hub/nodes/{id}", keeps, one_node::change),
        Route::post("/{lang}/hub/nodes/{id}/{step}", keeps, one_node::act),
    ]
}

/// The path of a thing's page, below the node's address.
pub(crate) fn page_of(language: Language, item: &Item) -> String {
    let place = item.kind.parse::<Kind>().map_or("search", path_of);
    format!("/{language}/hub/{place}/{}", item.slug)
}
