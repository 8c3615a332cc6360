//! Resources and the pages of the knowledge base.
