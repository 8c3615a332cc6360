//! Updates: an institution's account of what was done, on its way from a draft to the public (DOMAIN 2.3, 3.5).
//!
//! ```text
//! draft ─ submit ─▶ submitted ─ clear ─▶ cleared ─ validate ─▶ validated ─ publish ─▶ published
//!                       │                   │                      │                     │
//!                       └──── return ───────┴──────────────────────┘        step back: reason, second person
//! ```
//!
//! A text never changes once it is submitted. After a return the author's next try is a row of its own, and so is the
//! correction of something published; `supersedes_id` ties them together.

pub mod about;
mod asking;
mod authoring;
mod clearing;
mod model;
mod publishing;
mod queries;
mod reading;
mod step;

pub use asking::{Speaker, Start, speaker, start};
pub use authoring::{Form, Outcome, nothing_new, save, submit, withdraw};
pub use clearing::{clear, clear_on_behalf, has_approver, is_approver_of, send_back};
pub(in crate::followup) use clearing::{clear_by_link, return_by_link};
pub use model::{
    Content, Difference, LONGEST_NARRATIVE, LONGEST_NOTE, LONGEST_REASON, Part, REPEATED, reason,
};
pub(crate) use publishing::go_back;
pub use publishing::{ask_step_back, may_ask_step_back, publish, validate};
pub use queries::{
    Filter, Line, Page, Whole, before, list, mine, note_reading, one, public_preview, timeline, to_publish,
    to_validate, waiting_for,
};
pub use reading::Reader;
pub(in crate::followup) use reading::readable;
