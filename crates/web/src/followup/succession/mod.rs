//! Succession on screen. The task: the secretariat says once that a ministry became another, sees in numbers what would
//! go over, and carries it out in one act.

mod form;
mod history;
mod preview;

use suivi_kernel::{Act, ObjectKind};

pub use history::history_of_institution;

use crate::context::Ctx;
use crate::routes::{Needs, Route};

/// The addresses of successions.
pub fn routes() -> Vec<Route> {
    let allocates = Needs::May(Act::Create, ObjectKind::Allocation);
    let keeps_members = Needs::May(Act::Update, ObjectKind::UserAdmin);
    vec![
        Route::get("/{lang}/{mechanism}/successions", allocates, form::page),
        Route::get("/{lang}/{mechanism}/successions/preview", allocates, preview::page),
        Route::post("/{lang}/{mechanism}/successions/preview", allocates, preview::carry_out),
        Route::post("/{lang}/{mechanism}/institutions/{slug}/people", keeps_members, history::move_people),
    ]
}

fn list_address(ctx: &Ctx) -> String {
    format!("{}/successions", ctx.base())
}
