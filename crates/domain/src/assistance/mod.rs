//! Technical assistance (resolution 51/33, OP 2; DOMAIN 3.6): needs, the consent of the State, offers, delivery, evaluation.
//!
//! Nothing of a request is known outside its mechanism before the State has consented, and nothing beyond what it consented to
//! (V20): [`sharing`] alone puts a request on the shelf.

mod access;
pub mod consents;
pub mod delivery;
pub mod desk;
mod letters;
pub mod model;
pub mod offers;
pub mod queries;
pub mod requests;
pub mod rows;
pub mod sharing;
mod steps;
pub mod terms;

pub use access::{
    Side, answers_for_the_united_nations, keeps, may_offer, may_read, note_reading, offers_as,
    serves_the_united_nations, sides_with_the_state,
};
pub use consents::keep_up;
pub use letters::News;
