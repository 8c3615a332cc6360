//! Resources and knowledge pages.
