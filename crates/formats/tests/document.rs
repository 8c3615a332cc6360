//! Files made of a document: Word, web page, electronic book. Their content is invented.

#![allow(clippy::unwrap_used)]

#[path = "common/office.rs"]
mod common;
#[path = "document/edited.rs"]
mod document_edited_in_word;
#[path = "document/office.rs"]
mod document_in_libreoffice;
#[path = "document/word.rs"]
mod document_in_word;
#[path = "document/web.rs"]
mod document_on_the_web;
#[path = "document/sample.rs"]
mod sample;
