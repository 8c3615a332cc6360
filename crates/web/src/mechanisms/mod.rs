//! The mechanism on screen: institutions, members, settings, the audit trail and the work behind the pages.

mod audit;
mod institution_form;
mod institutions;
mod jobs;
mod lost_factor;
mod members;
mod settings;

use suivi_kernel::{Act, ObjectKind};

use crate::routes::{Needs, Route};

/// The addresses of the mechanism.
pub fn routes() -> Vec<Route> {
    let (anyone, person) = (Needs::Nothing, Needs::SignIn);
    let may = |act| Needs::May(act, ObjectKind::UserAdmin);
    let (sees, invites, changes) = (may(Act::Read), may(Act::Create), may(Act::Update));
    vec![
        Route::get("/{lang}/{mechanism}/institutions", anyone, institutions::page),
        // Two roles keep the institutions; the domain says which.
        Route::post("/{lang}/{mechanism}/institutions", person, institutions::create),
        Route::get("/{lang}/{mechanism}/institutions/new", person, institutions::new),
        Route::get("/{lang}/{mechanism}/institutions/{slug}", person, institutions::edit),
        Route::post("/{lang}/{mechanism}/institutions/{slug}", person, institutions::update),
        Route::post("/{lang}/{mechanism}/institutions/{slug}/close", person, institutions::close),
        Route::post("/{lang}/{mechanism}/institutions/{slug}/reopen", person, institutions::reopen),
        Route::get("/{lang}/{mechanism}/members", sees, members::page),
        Route::post("/{lang}/{mechanism}/members/invite", invites, members::invite),
        Route::get("/{lang}/{mechanism}/members/{id}", changes, members::edit),
        Route::post("/{lang}/{mechanism}/members/{id}", changes, members::change_role),
        Route::get("/{lang}/{mechanism}/members/{id}/end", changes, members::ask_end),
        Route::post("/{lang}/{mechanism}/members/{id}/end", changes, members::end),
        Route::get("/{lang}/{mechanism}/members/{id}/second-factor", changes, lost_factor::ask),
        Route::post("/{lang}/{mechanism}/members/{id}/second-factor", changes, lost_factor::reset),
        Route::post("/{lang}/{mechanism}/invitations/{id}/withdraw", changes, members::withdraw),
        Route::post("/{lang}/{mechanism}/tokens/{id}/revoke", changes, members::revoke_token),
        Route::get("/{lang}/{mechanism}/settings", changes, settings::page),
        Route::post("/{lang}/{mechanism}/settings", changes, settings::submit),
        Route::get("/{lang}/{mechanism}/audit", Needs::May(Act::Read, ObjectKind::AuditLog), audit::page),
        Route::get("/{lang}/{mechanism}/jobs", changes, jobs::page),
        Route::post("/{lang}/{mechanism}/jobs/{id}/retry", changes, jobs::retry),
    ]
}
