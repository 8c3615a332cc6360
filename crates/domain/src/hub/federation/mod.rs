//! Several nodes: each tells, signed, what it published itself, and shows beside it what others it trusts have published.
//!
//! A node passes on nothing that came from another: whoever wants it asks where it was published. So every copy can be held
//! against its origin, and what is withdrawn there goes here too.

mod feed;
mod fetch;
mod harvest;
mod keys;
mod peers;
mod places;
mod pull;
mod take;

pub use feed::{Card, Claim, FeedPage, PageHead, Signed, State, Told, audiences_for, card, page, state};
pub use fetch::{Fetch, HEADERS, Http, Unreached, meet};
pub use harvest::{Harvest, earliest, harvest, harvested};
pub use keys::{NodeKey, PublicKey, Purpose};
pub use peers::{
    Met, Neighbour, Origin, Peer, PeerSettings, Rejected, add, change, is_keeper, kept, live, neighbours,
    origin, origins, refusals, remove, set_paused,
};
pub use places::path_of;
pub use pull::{Pulled, keep_up, pull};
pub use take::Why;
