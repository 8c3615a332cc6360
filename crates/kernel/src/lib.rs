//! What every room of the house shares: identifiers, languages, localised text, the clock, actors and their
//! permissions, the vocabularies of the field and the two kinds of error. No input, no output.

pub mod actor;
pub mod clock;
pub mod error;
pub mod id;
pub mod language;
pub mod offset;
pub mod permission;
pub mod vocab;
pub mod zone;

pub use actor::{Actor, Membership};
pub use clock::{Clock, Date, Timestamp};
pub use error::{Error, FieldProblem, Problem, Refusal, Result};
pub use id::new_id;
pub use language::{Direction, Language, LocalText};
pub use offset::Offset;
pub use permission::{Act, ObjectKind, Permission, Role};
pub use zone::Zone;
