//! Requests for technical assistance on screen: the mechanism's own pages, the hub's, and the desk of the United Nations.

mod acts;
pub mod api;
mod consent;
mod desk;
mod edit;
mod evaluate;
mod list;
mod offer;
mod one;
mod shared;
mod talk;
mod terms;
mod words;

use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The largest signed paper, in bytes.
const LARGEST: u64 = 10 * 1024 * 1024;

/// The addresses.
pub fn routes() -> Vec<Route> {
    let read = Needs::May(Act::Read, ObjectKind::AssistanceRequest);
    let create = Needs::May(Act::Create, ObjectKind::AssistanceRequest);
    let keep = Needs::May(Act::Update, ObjectKind::AssistanceRequest);
    let approve = Needs::May(Act::Approve, ObjectKind::AssistanceRequest);
    let with_paper = DefaultBodyLimit::max(usize::try_from(LARGEST).unwrap_or(usize::MAX) + 256 * 1024);
    vec![
        Route::get("/{lang}/{mechanism}/assistance", read, list::page),
        Route::post("/{lang}/{mechanism}/assistance", create, edit::begin),
        Route::get("/{lang}/{mechanism}/assistance/new", create, edit::new),
        Route::get("/{lang}/{mechanism}/assistance/{slug}", read, one::page),
        Route::get("/{lang}/{mechanism}/assistance/{slug}/edit", keep, edit::page),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/edit", keep, edit::change),
        Route::get("/{lang}/{mechanism}/assistance/{slug}/consent", keep, consent::page),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/consent", keep, consent::record.layer(with_paper)),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/consents/{id}", approve, consent::confirm),
        Route::get("/{lang}/{mechanism}/assistance/{slug}/consents/{id}/paper", read, consent::paper),
        Route::get("/{lang}/{mechanism}/assistance/{slug}/withdraw", read, consent::ask_to_withdraw),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/withdraw", read, consent::withdraw),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/submit", keep, acts::submit),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/share", keep, acts::share),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/begin", keep, acts::begin),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/complete", keep, acts::complete),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/milestones", keep, acts::set_milestone),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/milestones/{id}", keep, acts::reach_milestone),
        Route::get("/{lang}/{mechanism}/assistance/{slug}/evaluate", keep, evaluate::page),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/evaluate", keep, evaluate::evaluate),
        Route::post("/{lang}/{mechanism}/assistance/{slug}/practice", keep, evaluate::make_a_practice),
        Route::get("/{lang}/hub/assistance", Needs::Nothing, shared::list),
        Route::get("/{lang}/hub/assistance/desk", Needs::SignIn, desk::page),
        Route::get("/{lang}/hub/assistance/offers", Needs::SignIn, talk::mine),
        Route::get("/{lang}/hub/assistance/offers/{id}", Needs::SignIn, talk::page),
        Route::post("/{lang}/hub/assistance/offers/{id}/say", Needs::SignIn, talk::say),
        Route::post("/{lang}/hub/assistance/offers/{id}/accept", Needs::SignIn, talk::accept),
        Route::post("/{lang}/hub/assistance/offers/{id}/decline", Needs::SignIn, talk::decline),
        Route::post("/{lang}/hub/assistance/offers/{id}/take-back", Needs::SignIn, talk::take_back),
        Route::post("/{lang}/hub/assistance/offers/{id}/terms", Needs::SignIn, terms::write),
        Route::post("/{lang}/hub/assistance/offers/{id}/agree", Needs::SignIn, terms::agree),
        Route::get("/{lang}/hub/assistance/{slug}", Needs::Nothing, shared::page),
        Route::get("/{lang}/hub/assistance/{slug}/offer", Needs::SignIn, offer::page),
        Route::post("/{lang}/hub/assistance/{slug}/offer", Needs::SignIn, offer::send),
        Route::post("/{lang}/hub/assistance/{slug}/take-up", Needs::SignIn, desk::take_up),
        Route::post("/{lang}/hub/assistance/{slug}/decline", Needs::SignIn, desk::decline),
        Route::get("/api/v1/assistance", Needs::Nothing, api::list),
    ]
}
