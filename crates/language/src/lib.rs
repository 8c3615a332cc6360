//! What text means: the analysers of the six languages, the search index of the register, highlighting, and the
//! comparison of texts. It knows no database and no HTTP: callers hand documents in and get identifiers back.
//!
//! ```text
//! analysis   text in a language → words as they are compared (folded, stemmed, segmented)
//! index      the register's index on disk: open, write with a position in the change feed, reload
//! query      what a reader typed → what is found, how often, and where to highlight it
//! similar    repeats and differences between two texts
//! suggest    themes, persons, goals and more for a text, from rules and from a model that learns
//! near       which texts say much the same as another
//! personal   what looks like personal data
//! easy_read  what in an easy-to-read text may be hard to read
//! ```

pub mod analysis;
pub mod easy_read;
pub mod index;
pub mod near;
pub mod personal;
pub mod query;
pub mod similar;
pub mod suggest;

pub use index::{
    CaseTokens, Change, Covered, Facet, IndexError, IndexOptions, IndexedRecommendation, RegisterIndex,
    RegisterWriter,
};
pub use near::{NearRepeats, Pair};
pub use personal::{PersonalData, PersonalKind, personal_data};
pub use query::{
    Cursor, Extent, Found, Highlighter, Hit, Notice, NoticeKind, Query, QueryRefusal, Search, SnippetPart,
    Sort, Viewer,
};
pub use similar::{Common, DiffPart, are_alike, diff, fingerprint, in_common, telling_words};
pub use suggest::{Field, Labelled, Model, ModelError, Origin, Scores, Suggestion, Word};
