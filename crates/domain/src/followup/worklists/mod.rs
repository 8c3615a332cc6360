//! Work lists: what each role finds first after signing in (DOMAIN 13).
//!
//! Each list is one question to the database, indexed and paged; the restriction of who sees what stands in the query.

pub mod institution;
pub mod secretariat;
pub mod voices;

use suivi_kernel::{Act, Actor, ObjectKind};

/// The institutions for which the actor may do this with its own updates.
pub fn speaks_for(actor: &Actor, act: Act, mechanism_id: &str) -> Vec<String> {
    let mut institutions: Vec<String> = actor
        .memberships
        .iter()
        .filter(|held| held.mechanism_id == mechanism_id)
        .filter(|held| held.role.permission(ObjectKind::UpdateDraft).allows_own(act))
        .filter_map(|held| held.institution_id.clone())
        .collect();
    institutions.sort_unstable();
    institutions.dedup();
    institutions
}
