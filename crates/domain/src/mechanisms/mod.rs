//! Mechanisms (the workspaces of a node) and the institutions that take part in them.

mod commands;
mod model;
pub mod profiles;
mod queries;
mod rows;
mod upkeep;

pub use commands::institutions::{
    InstitutionFacts, close_institution, create_institution, may_keep_institutions, reopen_institution,
    update_institution,
};
pub(crate) use commands::workspaces::insert;
pub use commands::workspaces::{MechanismFacts, NewMechanism, create_mechanism, update_mechanism};
pub(crate) use commands::{answer, note};
pub use model::{Institution, InstitutionKind, Level, Mechanism, MechanismKind, one_line};
pub(crate) use model::{coded, free_slug, slug_of};
pub use queries::{
    Branch, all, institution, institution_by_id, institutions_by_id, institutions_of, institutions_on,
    mechanism, mechanism_by_id,
};
pub use upkeep::{jobs, retry_job};
