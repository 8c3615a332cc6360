//! Resources and the pages of the knowledge base.
//!
//! A resource is written by whoever may share something, published by an editor of the hub or the head of its mechanism,
//! and looked at again after two years. A recording is published only with captions and all its words.

mod commands;
mod knowledge;
mod model;
mod publish;
mod queries;
mod rows;

pub use commands::{Content, create, publish, review, revise, withdraw};
pub use knowledge::{Page, edit_page, page, page_row};
pub use model::{
    Access, AccessibleForm, FileFacts, KnowledgeDocument, KnowledgeVersion, ResourceDocument, ResourceKind,
    ResourceVersion, Tags, is_out_of_date,
};
pub use queries::{FileKept, View, drafts, file, may_share, resource};
pub use rows::Resource;
