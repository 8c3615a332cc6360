//! Reporting to the bodies of the United Nations: what the State has ratified, and which reports it owes, and
//! how those are written (DOMAIN 2.4).

mod commands;
pub mod model;
pub mod queries;
pub mod rows;
mod rules;
pub mod treaties;
pub mod writing;

pub use commands::{
    Brought, Facts, NewObligation, bring_up_to_date, enter, follow, follow_all, move_due, reopen, submit,
    waive,
};
