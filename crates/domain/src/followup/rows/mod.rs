//! The tables of follow-up as rows. Codes stay text here; the rules of `model` give them meaning.

mod allocations;
mod people;
mod rounds;
mod standing;
mod updates;
mod voices;

pub use allocations::{Allocation, Succession};
pub use people::{Absence, CalendarLink, Comment, HandOver, InformationRequest, Subscription};
pub use rounds::{Reminder, Round, RoundItem, Rules};
pub use standing::Standing;
pub use updates::{ClearanceLink, Step, StepBack, Update};
pub use voices::{Assessment, Evidence, Signal};
