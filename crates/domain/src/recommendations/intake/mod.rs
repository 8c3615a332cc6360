//! Documents in: a file of the UN is read, what it recommends is put before a person beside its source and beside what
//! the register holds, and comes into the register as one act that can be taken back.
//!
//! Nothing here is in the register before [`commit`]; a document that was not committed can be left and gone on with.

mod changes;
mod commit;
mod compare;
mod edit;
mod known;
mod model;
mod queries;
mod receive;
mod rows;
mod work;

pub use commit::{Committed, commit, commit_here};
pub use compare::{Compared, Relation, Target};
pub use edit::{RowEdit, add, merge, save, split};
pub use known::Known;
pub use model::{Choice, Intake, Item, ItemKind, Particulars, StateOfWork};
pub use queries::{Kept, Review, drafts, latest, one, reading, review, was_undone};
pub use receive::{Incoming, read, receive, reread};
pub use work::{drop_document, reopen, set_particulars};
