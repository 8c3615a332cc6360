//! Lines put together to paragraphs: which hyphens at their ends belong to the words, and where no space belongs.

use super::Block;
use super::item::is_chinese;

/// Joins the words that ends of lines divided.
pub(super) fn join(blocks: &mut [Block]) {
    let words = Words::of(blocks);
    for block in blocks {
        block.text = tidy(&block.text, &words);
    }
}

/// Where a line ended within a block, until it is known whether its hyphen is the word's own.
const BREAK: char = '\u{1}';

/// Adds a line to a text. Chinese has no spaces between its signs, nor beside others.
pub(super) fn append(text: &mut String, more: &str) {
    let is_free_dash = text.ends_with(" -");
    if text.ends_with(['-', '\u{2010}', '\u{ad}']) && !is_free_dash {
        text.push(BREAK);
    } else if !(text.ends_with(is_chinese) || more.starts_with(is_chinese) || joins(text)) {
        text.push(' ');
    }
    text.push_str(more);
}

/// Whether nothing stands between a text and what follows it: behind an opening bracket, and a stroke behind a word.
fn joins(text: &str) -> bool {
    let word = text.strip_suffix('/').map(|before| before.ends_with(char::is_alphabetic));
    text.ends_with(['(', '[']) || word == Some(true)
}

/// The words of a document, to tell a hyphen of a word from one at the end of a line.
#[derive(Default)]
struct Words(std::collections::HashSet<String>);

impl Words {
    fn of(blocks: &[Block]) -> Self {
        let mut words = std::collections::HashSet::new();
        for line in blocks.iter().flat_map(|block| block.text.split(BREAK).enumerate()) {
            let (at, line) = line;
            // The two parts of a word that a line divides are no words yet.
            let line = if at == 0 { line } else { line.split_once([' ', '\t']).map_or("", |(_, rest)| rest) };
            let whole = line.strip_suffix(['-', '\u{2010}', '\u{ad}']);
            let line = whole.map_or(line, |line| line.rsplit_once([' ', '\t']).map_or("", |(rest, _)| rest));
            words.extend(line.split([' ', '\t']).map(bare).filter(|word| word.len() > 2));
        }
        Words(words)
    }

    /// Whether the hyphen between two parts belongs to the word.
    fn keeps_hyphen(&self, before: &str, after: &str) -> bool {
        let before = before.trim_end_matches(['-', '\u{2010}', '\u{ad}']);
        // "Grande-Bretagne": no word goes on with a capital.
        if before.ends_with(char::is_lowercase) && after.starts_with(char::is_uppercase) {
            return true;
        }
        let (before, after) = (bare(before), bare(after));
        let with = format!("{before}-{after}");
        let without = format!("{before}{after}");
        if self.0.contains(&with) || self.0.contains(&without) {
            return self.0.contains(&with);
        }
        !after.chars().next().is_some_and(char::is_lowercase)
            || (self.0.contains(&before) && self.0.contains(&after))
            || before.chars().count() <= 3
            || after.chars().count() <= 2
            || PREFIXES.contains(&before.as_str())
    }
}

/// What English words with a hyphen of their own often begin with.
const PREFIXES: [&str; 12] =
    ["non", "ill", "anti", "self", "well", "long", "post", "socio", "cross", "high", "short", "inter"];

fn bare(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// Joins the words that ends of lines divided in a text that stands alone.
pub(super) fn joined(text: &str) -> String {
    tidy(text, &Words::default())
}

fn tidy(text: &str, words: &Words) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut parts = text.split(BREAK).peekable();
    while let Some(part) = parts.next() {
        tidy.push_str(part);
        let Some(next) = parts.peek() else { break };
        let before = part.rsplit([' ', '\t']).next().unwrap_or_default();
        let after = next.split([' ', '\t']).next().unwrap_or_default();
        if !words.keeps_hyphen(before, after) {
            tidy.pop();
        }
    }
    let mut out = String::with_capacity(tidy.len());
    for (at, piece) in tidy.split(' ').filter(|piece| !piece.is_empty()).enumerate() {
        if at > 0 && !out.ends_with('\t') {
            out.push(' ');
        }
        out.push_str(piece);
    }
    out.replace(" \t", "\t").replace("\t ", "\t").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put_together(lines: &[&str]) -> String {
        let mut text = String::new();
        lines.iter().for_each(|line| append(&mut text, line));
        joined(&text)
    }

    #[test]
    fn lines_become_a_text_as_it_was_written() {
        for (lines, text) in [
            (["the imple-", "mentation"], "the implementation"),
            (["le Royaume-Uni de Grande-", "Bretagne"], "le Royaume-Uni de Grande-Bretagne"),
            (["the follow-", "up"], "the follow-up"),
            (["Supported/", "Noted"], "Supported/Noted"),
            (["the report (", "A/HRC/64/199)"], "the report (A/HRC/64/199)"),
            (["(Republic -", "Islamic)"], "(Republic - Islamic)"),
            (["第7(a)", "段"], "第7(a)段"),
            (["one", "two"], "one two"),
        ] {
            assert_eq!(put_together(&lines), text);
        }
    }
}
