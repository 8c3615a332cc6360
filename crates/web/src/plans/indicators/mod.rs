//! Indicators: the list, one indicator with its values and their picture, forms, files in and out, what needs a value.

mod acts;
pub mod download;
mod due;
mod edit;
mod form;
mod import;
mod list;
mod page;
mod points;
pub mod telling;
pub mod words;

use suivi_domain::plans::indicators::queries::Whole;
use suivi_kernel::{Act, ObjectKind};

pub use list::IndicatorQuery;

use crate::plans::editing;
use crate::routes::{Needs, Route};

/// The addresses of indicators.
pub fn routes() -> Vec<Route> {
    let may = |act| Needs::May(act, ObjectKind::IndicatorOfficial);
    let (enter, change, approve) = (may(Act::Create), may(Act::Update), may(Act::Approve));
    let keeps_measures = Needs::May(Act::Update, ObjectKind::Measure);
    vec![
        Route::get("/{lang}/{mechanism}/indicators", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/indicators.csv", Needs::Nothing, download::list_csv),
        Route::get("/{lang}/{mechanism}/indicators.xlsx", Needs::Nothing, download::list_xlsx),
        Route::get("/{lang}/{mechanism}/indicators.json", Needs::Nothing, download::list_json),
        Route::get("/{lang}/{mechanism}/indicators/due", change, due::page),
        Route::get("/{lang}/{mechanism}/indicators/new", enter, editing::new::<Whole>),
        Route::post("/{lang}/{mechanism}/indicators", enter, editing::create::<Whole>),
        Route::get("/{lang}/{mechanism}/indicators/{slug}", Needs::Nothing, page::page),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/edit", change, editing::edit::<Whole>),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/edit", change, editing::update::<Whole>),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/public", approve, acts::set_public),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/links", change, acts::link),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/links/{id}/remove", change, acts::unlink),
        Route::post("/{lang}/{mechanism}/measures/{slug}/indicators", keeps_measures, acts::link_measure),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/points", change, points::set),
        // Who sees earlier versions, the domain knows: it depends on whose the indicator is.
        Route::get("/{lang}/{mechanism}/indicators/{slug}/points/{id}", Needs::SignIn, points::history),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/points/{id}/hide", change, points::hide),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/data.csv", Needs::Nothing, download::data_csv),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/data.xlsx", Needs::Nothing, download::data_xlsx),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/data.json", Needs::Nothing, download::data_json),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/sdmx.csv", Needs::Nothing, download::data_sdmx),
        Route::get("/{lang}/{mechanism}/indicators/{slug}/import", change, import::page),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/import", change, import::preview),
        Route::post("/{lang}/{mechanism}/indicators/{slug}/import/commit", change, import::commit),
    ]
}
