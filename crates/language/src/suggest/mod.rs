//! Suggestions for a text: themes, affected persons, targets of the 2030 Agenda, how concrete an act is asked for, and
//! whatever else a register labels. Always with the words that spoke for it and how sure it is, never a fact.
//!
//! ```text
//! rules      what the words name outright, in the six languages
//! model      what was learnt from labelled texts: a weight for each word and code
//! train      learns a model from labelled texts
//! evaluate   measures suggestions on States that were not learnt from
//! file       a model as a file
//! signs      what two texts name in common, across languages
//! ```

mod evaluate;
mod features;
mod file;
mod model;
mod rules;
mod scores;
mod signs;
mod suggestion;
mod table;
mod train;

pub use evaluate::{KeptOut, evaluate, measure};
pub use file::ModelError;
pub use model::{About, Model};
pub use scores::{FieldScores, LabelScore, Score, Scores};
pub use signs::{Sign, Signs};
pub use suggestion::{Field, Origin, Suggestion, UnknownField, Word};
pub use train::{LEAST_TEXTS, Labelled, Untrainable, train};
