//! Measures: the list, one measure, its form, acts on one and on many, files in and out.

mod acts;
mod bulk;
pub mod download;
mod edit;
mod form;
mod import;
mod list;
mod milestones;
mod page;
pub mod query;

use suivi_domain::plans::measures::queries::Whole;
use suivi_kernel::{Act, ObjectKind};

pub use list::table;

use crate::plans::editing;
use crate::routes::{Needs, Route};

/// The addresses of measures.
pub fn routes() -> Vec<Route> {
    let enter = Needs::MaySome(Act::Create, ObjectKind::Measure);
    let enter_all = Needs::May(Act::Create, ObjectKind::Measure);
    let change = Needs::MaySome(Act::Update, ObjectKind::Measure);
    let keep_all = Needs::May(Act::Update, ObjectKind::Measure);
    let agree = Needs::MaySome(Act::Approve, ObjectKind::Measure);
    let publish = Needs::May(Act::Publish, ObjectKind::PlanPublished);
    vec![
        Route::get("/{lang}/{mechanism}/measures", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/measures.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/{mechanism}/measures.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/{mechanism}/measures.json", Needs::Nothing, download::json),
        Route::get("/{lang}/{mechanism}/measures/new", enter, editing::new::<Whole>),
        Route::post("/{lang}/{mechanism}/measures", enter, editing::create::<Whole>),
        Route::post("/{lang}/{mechanism}/measures/set", keep_all, bulk::set),
        Route::get("/{lang}/{mechanism}/measures/import", enter_all, import::page),
        Route::post("/{lang}/{mechanism}/measures/import", enter_all, import::preview),
        Route::post("/{lang}/{mechanism}/measures/import/commit", enter_all, import::commit),
        Route::get("/{lang}/{mechanism}/measures/{slug}", Needs::Nothing, page::page),
        Route::get("/{lang}/{mechanism}/measures/{slug}/edit", change, editing::edit::<Whole>),
        Route::post("/{lang}/{mechanism}/measures/{slug}/edit", change, editing::update::<Whole>),
        Route::post("/{lang}/{mechanism}/measures/{slug}/status", change, acts::status),
        Route::post("/{lang}/{mechanism}/measures/{slug}/links", change, acts::link),
        Route::post("/{lang}/{mechanism}/measures/{slug}/links/{id}/remove", change, acts::unlink),
        Route::post("/{lang}/{mechanism}/measures/{slug}/agree", agree, acts::agree),
        Route::post("/{lang}/{mechanism}/measures/{slug}/publish", publish, acts::publish),
        Route::post("/{lang}/{mechanism}/measures/{slug}/hide", publish, acts::hide),
        Route::post("/{lang}/{mechanism}/measures/{slug}/milestones", change, milestones::add),
        Route::get("/{lang}/{mechanism}/measures/{slug}/milestones/{id}", change, milestones::edit),
        Route::post("/{lang}/{mechanism}/measures/{slug}/milestones/{id}", change, milestones::update),
        Route::post("/{lang}/{mechanism}/measures/{slug}/milestones/{id}/remove", change, milestones::remove),
    ]
}
