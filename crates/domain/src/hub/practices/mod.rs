//! Good practices (DOMAIN 3.7, 12.7): from a draft to a page with the State's own word on it.
//!
//! ```text
//! draft → submitted (the State is asked, 30 days) → editorial review → published → may be out of date → archived
//! ```
//!
//! The State confirms or comments; it has no veto. The version that is public stays while another is written and reviewed.

mod access;
mod afterwards;
mod change;
mod document;
mod drafting;
mod letters;
pub mod model;
mod offering;
pub mod queries;
pub mod related;
mod reuse;
mod review;
pub mod rows;
mod states;
mod translating;

pub use access::{answers_for_state, is_author, may_moderate, may_review};
pub use afterwards::{archive, keep_up, still_right};
pub use drafting::{NewPractice, begin, save, submit};
pub use related::for_recommendation;
pub use reuse::{hide_note, leave_note};
pub use review::{Checklist, publish, send_back};
pub use states::{comment_as_state, confirm_as_state};
pub use translating::translate;
