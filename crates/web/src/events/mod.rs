//! Events on screen: the list, one event, its accessibility, programme, registration, documents and reports.

mod accessibility;
mod calendar;
mod desk;
mod documents;
mod feedback;
mod form;
mod list;
mod one;
mod people;
mod programme;
mod register;
mod reports;
mod words;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let organise = Needs::MaySomewhere(Act::Update, ObjectKind::Event);
    let anyone = Needs::Nothing;
    let with_file = || DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 256 * 1024);
    let text = "/{lang}/hub/events/{slug}/reports/{form}/{language}";
    vec![
        Route::get("/{lang}/hub/events", anyone, list::page),
        Route::get("/{lang}/hub/events.ics", anyone, calendar::all),
        Route::get("/{lang}/hub/events/new", organise, form::new),
        Route::post("/{lang}/hub/events", organise, form::create),
        Route::get("/{lang}/hub/events/{slug}", anyone, one::page),
        Route::post("/{lang}/hub/events/{slug}/act", organise, one::act),
        Route::get("/{lang}/hub/events/{slug}/edit", organise, form::edit),
        Route::post("/{lang}/hub/events/{slug}/edit", organise, form::change),
        Route::get("/{lang}/hub/events/{slug}/accessibility", organise, accessibility::page),
        Route::post("/{lang}/hub/events/{slug}/accessibility", organise, accessibility::change),
        Route::get("/{lang}/hub/events/{slug}/programme", anyone, programme::page),
        Route::post("/{lang}/hub/events/{slug}/programme", organise, programme::change),
        Route::get("/{lang}/hub/events/{slug}/register", anyone, register::page),
        Route::post("/{lang}/hub/events/{slug}/register", anyone, register::send),
        Route::get("/{lang}/hub/events/{slug}/registration/{token}", anyone, register::own),
        Route::post("/{lang}/hub/events/{slug}/registration/{token}", anyone, register::change),
        Route::get("/{lang}/hub/events/{slug}/registrations", organise, people::page),
        Route::post("/{lang}/hub/events/{slug}/registrations", organise, people::attendance),
        Route::get("/{lang}/hub/events/{slug}/needs", organise, people::needs),
        Route::post("/{lang}/hub/events/{slug}/needs", organise, people::readers),
        Route::get("/{lang}/hub/events/{slug}/documents", anyone, documents::page),
        Route::post("/{lang}/hub/events/{slug}/documents", organise, documents::add.layer(with_file())),
        Route::get("/{lang}/hub/events/{slug}/documents/{id}", anyone, documents::file),
        Route::post("/{lang}/hub/events/{slug}/documents/{id}/remove", organise, documents::remove),
        Route::get("/{lang}/hub/events/{slug}/reports", anyone, reports::page),
        Route::post("/{lang}/hub/events/{slug}/reports", organise, reports::choose),
        Route::post("/{lang}/hub/events/{slug}/reports/upload", organise, reports::upload.layer(with_file())),
        Route::get(text, anyone, reports::text),
        Route::post(text, organise, reports::write),
        Route::get("/{lang}/hub/events/{slug}/reports/{form}/{language}/{kind}", anyone, reports::file),
        Route::get("/{lang}/hub/events/{slug}/feedback", anyone, feedback::page),
        Route::post("/{lang}/hub/events/{slug}/feedback", anyone, feedback::give),
    ]
}
