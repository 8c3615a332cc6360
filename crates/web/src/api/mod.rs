//! The programming interface, version 1, and its description.

mod allocations;
mod answers;
mod describe;
mod followup;
mod imports;
mod lists;
mod plans;
mod records;
mod reports;
mod shapes;
mod updates;
mod voices;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

pub(crate) use answers::{Filtered, Read};
pub use describe::description;
pub(crate) use shapes::Page;

/// The addresses of the programming interface.
pub fn routes() -> Vec<Route> {
    let import = Needs::May(Act::Create, ObjectKind::RecommendationPublished);
    vec![
        Route::get("/api/v1/openapi.json", Needs::Nothing, describe::openapi),
        Route::get("/{lang}/api", Needs::Nothing, describe::page),
        Route::get("/api/v1/recommendations", Needs::Nothing, records::list),
        Route::get("/api/v1/recommendations/{state}/{slug}", Needs::Nothing, records::one),
        Route::get("/api/v1/mechanisms", Needs::Nothing, lists::mechanisms),
        Route::get(
            "/api/v1/mechanisms/{mechanism}/recommendations",
            Needs::Nothing,
            records::list_of_mechanism,
        ),
        Route::get("/api/v1/mechanisms/{mechanism}/documents", Needs::Nothing, lists::documents),
        Route::get("/api/v1/mechanisms/{mechanism}/institutions", Needs::Nothing, lists::institutions),
        Route::get("/api/v1/mechanisms/{mechanism}/clusters", Needs::Nothing, lists::clusters),
        Route::get("/api/v1/mechanisms/{mechanism}/assessments", Needs::Nothing, voices::assessments),
        Route::get("/api/v1/allocations", Needs::Nothing, allocations::list),
        Route::get(
            "/api/v1/mechanisms/{mechanism}/allocations",
            Needs::Nothing,
            allocations::list_of_mechanism,
        ),
        Route::get("/api/v1/mechanisms/{mechanism}/numbers", Needs::Nothing, followup::numbers),
        Route::get("/api/v1/mechanisms/{mechanism}/rounds", Needs::Nothing, followup::rounds),
        Route::get("/api/v1/mechanisms/{mechanism}/scoreboard", Needs::Nothing, followup::scoreboard),
        Route::get("/api/v1/mechanisms/{mechanism}/updates", Needs::Nothing, updates::list),
        Route::get("/api/v1/mechanisms/{mechanism}/updates/{id}", Needs::Nothing, updates::one),
        Route::post(
            "/api/v1/mechanisms/{mechanism}/updates",
            Needs::MaySome(Act::Create, ObjectKind::UpdateDraft),
            updates::bring,
        ),
        Route::get("/api/v1/mechanisms/{mechanism}/reports", Needs::Nothing, reports::reports),
        Route::get("/api/v1/mechanisms/{mechanism}/obligations", Needs::Nothing, reports::obligations),
        Route::get("/api/v1/mechanisms/{mechanism}/plans", Needs::Nothing, plans::plans),
        Route::get("/api/v1/mechanisms/{mechanism}/measures", Needs::Nothing, plans::measures),
        Route::get("/api/v1/mechanisms/{mechanism}/indicators", Needs::Nothing, plans::indicators),
        Route::get("/api/v1/mechanisms/{mechanism}/indicators/{slug}/data", Needs::Nothing, plans::data),
        Route::get("/api/v1/vocabularies/{name}", Needs::Nothing, lists::vocabulary),
        Route::post("/api/v1/mechanisms/{mechanism}/imports", import, imports::begin),
        Route::get("/api/v1/mechanisms/{mechanism}/imports/{id}", import, imports::one),
        Route::post("/api/v1/mechanisms/{mechanism}/imports/{id}/commit", import, imports::commit),
        Route::post("/api/v1/mechanisms/{mechanism}/imports/{id}/undo", import, imports::undo),
    ]
}
