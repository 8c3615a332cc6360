//! Web pages: saved ones, and what Word saves as one.

mod lists;
mod page;
mod tables;
mod tree;

use self::page::Page;
use self::tree::{Tree, What};
use super::{Document, Unread, plain, tidy};
use crate::sniff::Kind;

/// Reads a web page.
pub(super) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let text = plain::decoded(bytes);
    let tree = Tree::of(&text).ok_or(Unread::Broken(Kind::Html))?;
    let mut page = Page::new(&tree);
    page.read(main(&tree));
    let mut document = page.finish();
    document.head.splice(0..0, title(&tree));
    document.head.extend(document.blocks.iter().take(30).map(|block| block.text.clone()));
    Ok(document)
}

/// The part of a page that is its own, where it says which; or all of it.
fn main(tree: &Tree) -> usize {
    let named = |name: &str| {
        let is_it = |(_, node): &(usize, &tree::Node)| {
            node.name() == name || (name == "main" && node.attribute("role") == "main")
        };
        let mut found = tree.all().filter(is_it);
        let first = found.next();
        first.filter(|_| found.next().is_none()).map(|(at, _)| at)
    };
    named("main").or_else(|| named("body")).unwrap_or(0)
}

fn title(tree: &Tree) -> Option<String> {
    let (_, title) = tree.all().find(|(_, node)| node.name() == "title")?;
    let words: String = title
        .children
        .iter()
        .filter_map(|child| match &tree.node(*child).what {
            What::Text(words) => Some(words.as_str()),
            _ => None,
        })
        .collect();
    Some(tidy::line(&words)).filter(|title| !title.is_empty())
}
