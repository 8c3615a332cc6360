//! What text means: the analysers of the six languages, the search index of the register, highlighting, and the
//! comparison of texts. It knows no database and no HTTP: callers hand documents in and get identifiers back.
//!
//! ```text
//! analysis   text in a language → words as they are compared (folded, stemmed, segmented)
//! index      the register's index on disk: open, write with a position in the change feed, reload
//! query      what a reader typed → what is found, how often, and where to highlight it
//! similar    repeats and differences between two texts
//! ```

pub mod analysis;
pub mod index;
pub mod query;
pub mod similar;

pub use index::{
    CaseTokens, Change, Covered, Facet, IndexError, IndexOptions, IndexedRecommendation, RegisterIndex,
    RegisterWriter,
};
pub use query::{
    Cursor, Extent, Found, Highlighter, Hit, Notice, NoticeKind, Query, QueryRefusal, Search, SnippetPart,
    Sort, Viewer,
};
pub use similar::{DiffPart, diff, fingerprint};
