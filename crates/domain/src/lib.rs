//! What the system does: one module per subject, each with its rules, its commands and its queries. Knows no HTTP and
//! no HTML.

pub mod accounts;
pub mod mechanisms;
pub mod recommendations;
