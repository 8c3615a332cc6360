//! Plain text, as it is pasted from a document.

use super::{Block, Document, Role};
use crate::clean;

/// The size that stands for that of the body.
const SIZE: f64 = 10.0;

/// A text as a document of one page. A line that begins with a number or a letter in brackets begins a paragraph, as one
/// after an empty line does.
pub fn document(bytes: &[u8]) -> Document {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_open = false;
    for line in text.lines() {
        let line = clean::text(line).text;
        let line = line.trim();
        if line.is_empty() {
            is_open = false;
            continue;
        }
        match blocks.last_mut() {
            Some(block) if is_open && !super::blocks::is_item(line) => {
                block.text.push(' ');
                block.text.push_str(line);
            }
            _ => blocks.push(Block {
                page: 1,
                left: 0.0,
                text: line.to_owned(),
                size: SIZE,
                role: Role::Paragraph,
            }),
        }
        is_open = true;
    }
    let head = blocks.iter().take(30).map(|block| block.text.clone()).collect();
    Document { head, blocks, pages: 1, ..Document::default() }
}
