//! Plans: the list, one plan with its measures and versions, its form, the steps of its life.

mod edit;
mod list;
mod page;
mod steps;
mod versions;

use suivi_domain::plans::rows::Plan;
use suivi_kernel::{Act, ObjectKind};

use crate::plans::editing;
use crate::routes::{Needs, Route};

/// The addresses of plans.
pub fn routes() -> Vec<Route> {
    let enter = Needs::May(Act::Create, ObjectKind::PlanDraft);
    let change = Needs::May(Act::Update, ObjectKind::PlanDraft);
    let publish = Needs::May(Act::Publish, ObjectKind::PlanPublished);
    let approve = Needs::MaySome(Act::Approve, ObjectKind::PlanDraft);
    // Who proposed may take it back, who approves may turn it down: both read drafts, and the domain tells them apart.
    let decide = Needs::MaySome(Act::Read, ObjectKind::PlanDraft);
    vec![
        Route::get("/{lang}/{mechanism}/plans", Needs::Nothing, list::page),
        Route::get("/{lang}/{mechanism}/plans/new", enter, editing::new::<Plan>),
        Route::post("/{lang}/{mechanism}/plans", enter, editing::create::<Plan>),
        Route::get("/{lang}/{mechanism}/plans/{slug}", Needs::Nothing, page::page),
        Route::get("/{lang}/{mechanism}/plans/{slug}/edit", change, editing::edit::<Plan>),
        Route::post("/{lang}/{mechanism}/plans/{slug}/edit", change, editing::update::<Plan>),
        Route::post("/{lang}/{mechanism}/plans/{slug}/advance", publish, steps::advance),
        Route::post("/{lang}/{mechanism}/plans/{slug}/adopt", change, steps::propose_adoption),
        Route::post("/{lang}/{mechanism}/plans/{slug}/version", change, steps::propose_version),
        Route::post("/{lang}/{mechanism}/plans/{slug}/approve", approve, steps::approve),
        Route::post("/{lang}/{mechanism}/plans/{slug}/turn-down", decide, steps::turn_down),
        Route::get("/{lang}/{mechanism}/plans/{slug}/versions/{id}", Needs::Nothing, versions::one),
        Route::get("/{lang}/{mechanism}/plans/{slug}/compare", Needs::Nothing, versions::compare),
    ]
}
