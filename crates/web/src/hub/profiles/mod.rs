//! Profiles of mechanisms, one by one and as an overview of the world.

mod capacities;
mod confirm;
mod content;
mod download;
mod edit;
mod flags;
mod hand_over;
mod history;
mod map;
mod overview;
mod page;
mod query;
mod words;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let writes = Needs::MaySomewhere(Act::Create, ObjectKind::StateProfile);
    vec![
        Route::get("/{lang}/hub/profiles", Needs::Nothing, overview::page),
        Route::get("/{lang}/hub/profiles.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/hub/profiles.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/hub/profiles.json", Needs::Nothing, download::json),
        Route::get("/{lang}/hub/profiles/new", writes, edit::new),
        Route::post("/{lang}/hub/profiles/new", writes, edit::create),
        Route::get("/{lang}/hub/profiles/flags", Needs::Nothing, flags::page),
        Route::post("/{lang}/hub/profiles/flags/{code}", Needs::SignIn, flags::set),
        Route::get("/{lang}/hub/profiles/{slug}", Needs::Nothing, page::page),
        Route::get("/{lang}/hub/profiles/{slug}/edit", Needs::SignIn, edit::page),
        Route::post("/{lang}/hub/profiles/{slug}/edit", Needs::SignIn, edit::save),
        Route::get("/{lang}/hub/profiles/{slug}/confirm", Needs::SignIn, confirm::page),
        Route::post("/{lang}/hub/profiles/{slug}/confirm", Needs::SignIn, confirm::confirm),
        Route::get("/{lang}/hub/profiles/{slug}/capacities", Needs::SignIn, capacities::page),
        Route::post("/{lang}/hub/profiles/{slug}/capacities", Needs::SignIn, capacities::save),
        Route::post("/{lang}/hub/profiles/{slug}/capacities/share", Needs::SignIn, capacities::share),
        Route::get("/{lang}/hub/profiles/{slug}/history", Needs::SignIn, history::page),
        Route::get("/{lang}/hub/profiles/{slug}/hand-over", Needs::SignIn, hand_over::page),
        Route::post("/{lang}/hub/profiles/{slug}/hand-over", Needs::SignIn, hand_over::hand_over),
    ]
}
