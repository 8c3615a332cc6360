//! Good practices on screen: found, read, written, answered by the State, reviewed, reused.

mod acts;
mod download;
mod edit;
mod form;
mod hints;
mod list;
mod mine;
mod notes;
mod page;
pub mod query;
mod review;
mod shown;
mod state;
mod translate;
pub mod words;

pub use page::beside_recommendation;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let write = Needs::MaySomewhere(Act::Create, ObjectKind::GoodPractice);
    let answer = Needs::MaySomewhere(Act::Update, ObjectKind::GoodPractice);
    let review = Needs::MaySomewhere(Act::Approve, ObjectKind::GoodPractice);
    vec![
        Route::get("/{lang}/hub/practices", Needs::Nothing, list::page),
        Route::get("/{lang}/hub/practices.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/hub/practices.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/hub/practices.json", Needs::Nothing, download::json),
        Route::get("/{lang}/hub/practices/new", write, edit::new),
        Route::post("/{lang}/hub/practices/new", write, edit::create),
        Route::get("/{lang}/hub/practices/mine", Needs::SignIn, mine::page),
        Route::get("/{lang}/hub/practices/{slug}", Needs::Nothing, page::page),
        Route::get("/{lang}/hub/practices/{slug}/edit", write, edit::page),
        Route::post("/{lang}/hub/practices/{slug}/edit", write, edit::save),
        Route::post("/{lang}/hub/practices/{slug}/submit", write, edit::submit),
        Route::get("/{lang}/hub/practices/{slug}/translate/{language}", Needs::SignIn, translate::page),
        Route::post("/{lang}/hub/practices/{slug}/translate/{language}", Needs::SignIn, translate::save),
        Route::get("/{lang}/hub/practices/{slug}/state", answer, state::page),
        Route::post("/{lang}/hub/practices/{slug}/state", answer, state::answer),
        Route::get("/{lang}/hub/practices/{slug}/review", review, review::page),
        Route::post("/{lang}/hub/practices/{slug}/review", review, review::decide),
        Route::get("/{lang}/hub/practices/{slug}/reuse", write, notes::page),
        Route::post("/{lang}/hub/practices/{slug}/reuse", write, notes::leave),
        Route::get("/{lang}/hub/practices/{slug}/reuse/{id}/hide", review, notes::hide_page),
        Route::post("/{lang}/hub/practices/{slug}/reuse/{id}/hide", review, notes::hide),
        Route::post("/{lang}/hub/practices/{slug}/still-right", Needs::SignIn, acts::still_right),
        Route::get("/{lang}/hub/practices/{slug}/archive", Needs::SignIn, acts::archive_page),
        Route::post("/{lang}/hub/practices/{slug}/archive", Needs::SignIn, acts::archive),
    ]
}
