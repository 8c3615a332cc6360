//! The register: documents, recommendations, their texts and tags, imports, clusters, and each mechanism's cases.

pub mod acts;
pub mod bulk;
pub mod cases;
pub mod clusters;
pub mod duplicates;
pub mod entry;
pub mod import;
mod indexing;
pub mod intake;
mod labelled;
pub mod labels;
mod merged;
pub mod model;
pub mod queries;
pub mod repeats;
pub mod rows;
pub mod search;
pub mod similar;
pub mod suggestions;
pub mod texts;
mod whole;
pub mod withdrawn;

pub use labelled::labelled;
