//! Resources and pages of the knowledge base.
