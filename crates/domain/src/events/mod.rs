//! Seminars (resolution 51/33, OP 4; DOMAIN 3.8), consultations, training, webinars.
//!
//! An event goes from a concept note to its report in three forms. What may be known of it is put on the shelf; who
//! registered never is, and what somebody needs is sealed and erased.

mod access;
mod clock;
pub mod commands;
pub mod document;
pub mod documents;
pub mod facts;
pub mod feedback;
pub mod model;
pub mod needs;
mod places;
pub mod programme;
mod publishing;
pub mod queries;
pub mod registration;
pub mod reports;
pub mod rows;
pub mod steps;

pub use access::{organises, owned};
pub use clock::keep_up;
