//! The register on screen: lists, one recommendation, acts on many, clusters, documents, labels and imports.

mod acts;
mod clusters;
mod columns;
mod detail;
mod documents;
pub mod download;
mod home;
mod imports;
mod labels;
mod list;
pub(crate) mod names;
pub mod query;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses of the register.
pub fn routes() -> Vec<Route> {
    let work = Needs::May(Act::Update, ObjectKind::RecommendationPublished);
    let bring = Needs::May(Act::Create, ObjectKind::RecommendationPublished);
    vec![
        Route::get("/{lang}/recommendations", Needs::Nothing, list::page),
        Route::get("/{lang}/recommendations/{state}/{slug}", Needs::Nothing, detail::page_of_state),
        Route::get("/{lang}/recommendations.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/recommendations.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/recommendations.json", Needs::Nothing, download::json),
        Route::get("/{lang}/{mechanism}", Needs::Nothing, home::page),
        Route::get("/{lang}/{mechanism}/recommendations", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/recommendations/{slug}", Needs::Nothing, detail::page),
        Route::get("/{lang}/{mechanism}/recommendations.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/{mechanism}/recommendations.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/{mechanism}/recommendations.json", Needs::Nothing, download::json),
        Route::post("/{lang}/{mechanism}/recommendations/set", work, acts::set),
        Route::get("/{lang}/{mechanism}/acts", work, acts::page),
        Route::post("/{lang}/{mechanism}/acts/{id}/undo", work, acts::undo),
        Route::get("/{lang}/{mechanism}/documents", Needs::Nothing, documents::page),
        Route::get("/{lang}/{mechanism}/clusters", Needs::Nothing, clusters::page),
        Route::post("/{lang}/{mechanism}/clusters", bring, clusters::create),
        Route::get("/{lang}/{mechanism}/clusters/{slug}", work, clusters::edit),
        Route::post("/{lang}/{mechanism}/clusters/{slug}", work, clusters::rename),
        Route::post("/{lang}/{mechanism}/clusters/{slug}/close", work, clusters::close),
        Route::get("/{lang}/{mechanism}/labels", work, labels::page),
        Route::post("/{lang}/{mechanism}/labels/{id}", work, labels::decide),
        Route::get("/{lang}/{mechanism}/imports", bring, imports::page),
        Route::post("/{lang}/{mechanism}/imports", bring, imports::begin),
        Route::get("/{lang}/{mechanism}/imports/{id}", bring, imports::one),
        Route::post("/{lang}/{mechanism}/imports/{id}/columns", bring, columns::take),
        Route::post("/{lang}/{mechanism}/imports/{id}/commit", bring, imports::commit),
        Route::get("/{lang}/{mechanism}/imports/{id}/undo", bring, imports::ask_undo),
        Route::post("/{lang}/{mechanism}/imports/{id}/undo", bring, imports::undo),
    ]
}
