//! The knowledge hub (resolution 51/33, OP 5): what mechanisms tell each other, and how it is found.
//!
//! Every subject keeps its own drafts in its own tables. What may be known beyond the workspace it puts on the
//! [`shelf`]: pages of the hub, search, feeds, the programming interface and other nodes read nothing else.

pub mod audience;
pub mod exchange;
pub mod federation;
pub mod practices;
pub mod resources;
pub mod search;
pub mod shelf;
pub mod voices;
mod workspace;

pub use audience::Audience;
pub use workspace::{SLUG, ensure, find};
