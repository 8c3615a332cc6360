//! What a document says of itself on its first page: kind, symbol, title, body, State, session, date, language.

mod body;
mod day;
mod kind;
mod session;
mod state;
mod symbol;

use super::mark::mark;
use super::wording::{Sense, Words, plain};
use crate::reading::Document;

pub(super) use body::body;
pub(super) use day::day;
pub(super) use kind::kind;
pub(super) use session::session;
pub(super) use state::state;
pub(super) use symbol::symbol;

/// The lines and short blocks at the beginning of a document.
pub(super) fn beginning(document: &Document) -> Vec<&str> {
    let head = document.head.iter().map(String::as_str);
    let blocks =
        document.blocks.iter().take(40).filter(|block| block.page <= 2).map(|block| block.text.as_str());
    // Blocks first: a title of several lines is one block.
    let is_short = |line: &&str| line.chars().count() < 400 && !line.trim().is_empty();
    blocks.chain(head).filter(is_short).collect()
}

/// The title of a document whose kind its words tell.
pub(super) fn title<'d>(beginning: &[&'d str], words: Words) -> Option<(Sense, &'d str)> {
    let senses = [Sense::TitleBackground, Sense::TitleConcluding, Sense::TitleVisit];
    beginning.iter().find_map(|line| {
        if mark(line).0.is_some() || line.ends_with([';', '；', '؛']) {
            return None;
        }
        let plain = plain(line);
        senses.into_iter().find(|sense| words.has(*sense, &plain)).map(|sense| (sense, tidy(line)))
    })
}

/// The title of any other document: a line that begins as titles do.
pub(super) fn other_title<'d>(beginning: &[&'d str], words: Words) -> Option<&'d str> {
    let begins = |line: &&&str| {
        let plain = plain(line);
        let at = words.find(Sense::TitleOther, &plain);
        // In Chinese the words that tell it stand last.
        mark(line).0.is_none() && at.is_some_and(|(begin, end)| begin < 14 || end + 6 > plain.len())
    };
    beginning.iter().take(30).find(begins).map(|line| tidy(line))
}

/// A title without the marks of notes.
pub(super) fn tidy(title: &str) -> &str {
    title.trim().trim_end_matches(|c: char| {
        c == '*' || c == '†' || c.is_whitespace() || super::paragraphs::is_raised(c)
    })
}
