//! Reporting to the bodies of the United Nations: what the State has ratified, and which reports it owes (DOMAIN 2.4).

mod commands;
pub mod model;
pub mod queries;
pub mod rows;
mod rules;
pub mod treaties;

pub use commands::{
    Brought, Facts, NewObligation, bring_up_to_date, enter, follow, follow_all, move_due, reopen, submit,
    waive,
};
