//! Reporting on screen: what the State has ratified, which reports it owes, and how they are written.

mod acts;
mod entry;
mod feed;
mod list;
mod one;
mod timeline;
mod treaties;
pub mod words;
pub mod writing;

use suivi_kernel::{Act, ObjectKind};

pub use list::{Wanted, today};

use crate::routes::{Needs, Route};

/// The addresses of reporting.
pub fn routes() -> Vec<Route> {
    let enter = Needs::May(Act::Create, ObjectKind::ReportDraft);
    let change = Needs::May(Act::Update, ObjectKind::ReportDraft);
    let mut routes = writing::routes();
    routes.extend([
        Route::get("/{lang}/{mechanism}/obligations", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/obligations.csv", Needs::Nothing, list::csv),
        Route::get("/{lang}/{mechanism}/obligations.xlsx", Needs::Nothing, list::xlsx),
        Route::get("/{lang}/{mechanism}/obligations.json", Needs::Nothing, list::json),
        Route::get("/{lang}/{mechanism}/obligations.ics", Needs::Nothing, feed::calendar),
        Route::get("/{lang}/{mechanism}/obligations/new", enter, entry::new),
        Route::post("/{lang}/{mechanism}/obligations", enter, entry::create),
        Route::post("/{lang}/{mechanism}/obligations/refresh", enter, acts::refresh),
        Route::get("/{lang}/{mechanism}/obligations/{slug}", Needs::Nothing, one::page),
        Route::post("/{lang}/{mechanism}/obligations/{slug}/move", change, acts::move_due),
        Route::post("/{lang}/{mechanism}/obligations/{slug}/submit", change, acts::submit),
        Route::post("/{lang}/{mechanism}/obligations/{slug}/waive", change, acts::waive),
        Route::post("/{lang}/{mechanism}/obligations/{slug}/reopen", change, acts::reopen),
        Route::get("/{lang}/{mechanism}/treaties", Needs::Nothing, treaties::page),
        Route::get("/{lang}/{mechanism}/treaties/{code}", change, treaties::edit),
        Route::post("/{lang}/{mechanism}/treaties/{code}", change, treaties::update),
    ]);
    routes
}
