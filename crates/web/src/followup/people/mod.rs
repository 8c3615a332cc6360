//! People on screen: absences, and what is handed over when somebody leaves.

mod absences;
mod hand_over;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses.
pub fn routes() -> Vec<Route> {
    let person = Needs::SignIn;
    let may = |act| Needs::May(act, ObjectKind::UserAdmin);
    let (sees, changes) = (may(Act::Read), may(Act::Update));
    vec![
        Route::get("/{lang}/{mechanism}/absences", person, absences::page),
        Route::post("/{lang}/{mechanism}/absences", person, absences::enter),
        Route::post("/{lang}/{mechanism}/absences/{id}/end", person, absences::end),
        Route::get("/{lang}/{mechanism}/members/{id}/hand-over", changes, hand_over::page),
        Route::post("/{lang}/{mechanism}/members/{id}/hand-over", changes, hand_over::carry_out),
        Route::get("/{lang}/{mechanism}/hand-overs", sees, hand_over::list),
        Route::get("/{lang}/{mechanism}/hand-overs/{id}", sees, hand_over::record),
    ]
}
