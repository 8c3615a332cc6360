//! Reports that are written together: from a template and a first draft to a file that was sent (DOMAIN 2.4, 12).
//!
//! ```text
//! templates      which sections a report has
//! gather, draft  what the register knows already, as the first text of each section
//! sections       writing: versions, owners, budgets; suggestions and contributions come into them
//! compose        the whole as one document, from which every file is made
//! clearance      who must agree; the text that they agreed to is frozen
//! submissions    what was sent, proved by the digest of the file
//! editions       the same in plain language, easy to read, or in another language
//! dialogue       the delegation's brief and the night desk
//! positions      the position round of an addendum
//! ```

mod access;
mod beginning;
mod change;
pub mod clearance;
pub mod compose;
pub mod contributions;
pub mod dialogue;
pub mod draft;
pub mod editions;
mod gather;
mod letters;
pub mod model;
pub mod positions;
pub mod queries;
pub mod rows;
pub mod sections;
mod settings;
pub mod submissions;
pub mod suggestions;
pub mod templates;
pub mod word_file;
pub mod wording;

pub use beginning::{NewReport, begin};
pub use settings::{Settings, change_settings};
