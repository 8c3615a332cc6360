//! Profiles of mechanisms (DOMAIN 12.8): what each says of itself, and when it last confirmed it.
//!
//! A State that nobody speaks for yet has a profile that holds nothing but facts of the vocabularies. The first mechanism
//! of the State that writes takes it over, under the same address. What a profile says is on the hub's shelf; how a
//! mechanism assesses itself is private until its owner shares it.

mod access;
mod capacities;
mod confirming;
mod flags;
mod history;
mod model;
mod offering;
mod owners;
mod queries;
mod rows;
mod stubs;
mod upkeep;
mod writing;

pub use access::{may_confirm, may_edit, may_hand_over, may_read_history, may_see_capacities};
pub use capacities::{CapacityAnswers, answers_of, assess, share_capacities};
pub use confirming::confirm;
pub use flags::{FlagFacts, Placed, flags_of, may_set_flags, places, set_flag};
pub use history::{Difference, Version, differences, versions};
pub use model::{
    Assessed, Content, Freshness, LONGEST_NAME, LONGEST_PASSAGE, Link, Mandate, Number, Passage,
    ProfileDocument, SharedAnswer, freshness,
};
pub use owners::{hand_over, institutions_of_the_hub};
pub use queries::{Known, known, mine, of_state};
pub use rows::{Profile, ProfileVersion, StateFlag};
pub use stubs::ensure_stubs;
pub use upkeep::keep_up;
pub use writing::{NewProfile, create, save};
