//! Updates on screen: the form of an answer, the approver's and the secretariat's lists, and what everyone reads.

mod answer;
mod by_link;
mod clearing;
mod download;
mod fields;
mod lines;
mod list;
mod mine;
mod names;
mod one;
mod publishing;
pub mod sections;
mod steps;
mod validating;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_domain::followup::evidence::LARGEST;
use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

pub use list::Wanted;
pub use names::{item_address, title, who};

/// The addresses of updates.
pub fn routes() -> Vec<Route> {
    let write = Needs::MaySome(Act::Create, ObjectKind::UpdateDraft);
    let clear = Needs::MaySome(Act::Approve, ObjectKind::UpdateDraft);
    let validate = Needs::May(Act::Approve, ObjectKind::UpdateDraft);
    let publish = Needs::May(Act::Publish, ObjectKind::UpdatePublished);
    // A little more than the largest file: the form around it has a size too.
    let with_file = || DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 256 * 1024);
    vec![
        Route::get("/{lang}/{mechanism}/answer/{kind}/{slug}", write, answer::page),
        Route::post("/{lang}/{mechanism}/answer/{kind}/{slug}", write, answer::send.layer(with_file())),
        Route::post("/{lang}/{mechanism}/answer/{kind}/{slug}/draft", write, answer::save),
        Route::post("/{lang}/{mechanism}/answer/{kind}/{slug}/nothing-new", write, answer::say_nothing_new),
        Route::get("/{lang}/{mechanism}/updates", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/updates.csv", Needs::Nothing, download::csv),
        Route::get("/{lang}/{mechanism}/updates.xlsx", Needs::Nothing, download::xlsx),
        Route::get("/{lang}/{mechanism}/updates.json", Needs::Nothing, download::json),
        Route::get("/{lang}/{mechanism}/updates/mine", write, mine::page),
        Route::get("/{lang}/{mechanism}/updates/to-clear", clear, clearing::page),
        Route::post("/{lang}/{mechanism}/updates/to-clear", clear, clearing::decide),
        Route::get("/{lang}/{mechanism}/updates/to-validate", validate, validating::page),
        Route::post("/{lang}/{mechanism}/updates/to-validate", validate, validating::decide),
        Route::get("/{lang}/{mechanism}/updates/to-publish", publish, publishing::page),
        Route::post("/{lang}/{mechanism}/updates/to-publish", publish, publishing::preview),
        Route::post("/{lang}/{mechanism}/updates/publish", publish, publishing::publish),
        Route::get("/{lang}/{mechanism}/updates/{id}", Needs::Nothing, one::page),
        Route::post("/{lang}/{mechanism}/updates/{id}/return", clear, steps::send_back),
        Route::post("/{lang}/{mechanism}/updates/{id}/clear", clear, steps::clear),
        Route::post("/{lang}/{mechanism}/updates/{id}/clear-on-behalf", validate, steps::clear_on_behalf),
        Route::post("/{lang}/{mechanism}/updates/{id}/withdraw", Needs::SignIn, steps::withdraw),
        Route::post("/{lang}/{mechanism}/updates/{id}/step-back", Needs::SignIn, steps::ask_back),
        Route::post("/{lang}/{mechanism}/updates/step-back/{id}", Needs::SignIn, steps::decide_back),
        Route::post("/{lang}/{mechanism}/updates/{id}/link", Needs::SignIn, steps::send_link),
        Route::post("/{lang}/{mechanism}/updates/{id}/link/revoke", Needs::SignIn, steps::revoke_link),
        Route::get("/{lang}/clearance/{token}", Needs::Nothing, by_link::page),
        Route::post("/{lang}/clearance/{token}", Needs::Nothing, by_link::decide),
    ]
}
