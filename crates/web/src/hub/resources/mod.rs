//! Resources and the knowledge base on screen.

mod acts;
mod fields;
mod knowledge;
mod list;
mod new;
mod one;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let shares = Needs::MaySomewhere(Act::Create, ObjectKind::GoodPractice);
    let edits = Needs::MaySomewhere(Act::Approve, ObjectKind::GoodPractice);
    let with_file =
        || DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 2 * 1024 * 1024);
    vec![
        Route::get("/{lang}/hub/resources", Needs::Nothing, list::page),
        Route::get("/{lang}/hub/resources/new", shares, new::page),
        Route::post("/{lang}/hub/resources/new", shares, new::create.layer(with_file())),
        Route::get("/{lang}/hub/resources/{slug}", Needs::Nothing, one::page),
        Route::get("/{lang}/hub/resources/{slug}/edit", Needs::SignIn, new::edit),
        Route::post("/{lang}/hub/resources/{slug}/edit", Needs::SignIn, new::revise.layer(with_file())),
        Route::get("/{lang}/hub/resources/{slug}/file", Needs::Nothing, acts::file),
        Route::post("/{lang}/hub/resources/{slug}/publish", Needs::SignIn, acts::publish),
        Route::post("/{lang}/hub/resources/{slug}/review", Needs::SignIn, acts::review),
        Route::post("/{lang}/hub/resources/{slug}/withdraw", Needs::SignIn, acts::withdraw),
        Route::get("/{lang}/hub/knowledge", Needs::Nothing, knowledge::list),
        Route::get("/{lang}/hub/knowledge/{slug}", Needs::Nothing, knowledge::one),
        Route::get("/{lang}/hub/knowledge/{slug}/edit", edits, knowledge::edit),
        Route::post("/{lang}/hub/knowledge/{slug}/edit", edits, knowledge::save),
    ]
}
