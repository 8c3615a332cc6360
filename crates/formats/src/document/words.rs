//! Counting words as the limits of the United Nations are meant: words between spaces, and in Chinese each character.
//!
//! Word counts so too, so the count of the exported file agrees: automatic paragraph numbers are no words, and notes and
//! annexes are counted apart (`vocab/word_limits.csv`: they do not count towards a State's limit). In Chinese, Word's own
//! figure is a little higher, since it takes each punctuation mark for a character of text.

use super::{Block, Document, Inline};

/// The words of a document, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Headings, paragraphs, lists and tables of the body.
    pub body: usize,
    /// Foot- and endnotes of the body.
    pub notes: usize,
    /// Everything in the annexes.
    pub annexes: usize,
}

impl Count {
    /// What counts towards a limit. `with_notes` is true where the limit counts notes and annexes as well.
    pub fn counted(self, with_notes: bool) -> usize {
        if with_notes { self.body + self.notes + self.annexes } else { self.body }
    }
}

/// The words of a line of text.
pub fn count(text: &str) -> usize {
    let mut words = 0;
    let mut is_in_word = false;
    for c in text.chars() {
        if is_ideograph(c) {
            words += 1;
            is_in_word = false;
        } else if c.is_whitespace() || is_wide_mark(c) {
            is_in_word = false;
        } else if !is_invisible(c) && !is_in_word {
            words += 1;
            is_in_word = true;
        }
    }
    words
}

/// Characters that are a word each: Chinese, and Japanese syllables within it.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3134f}')
}

/// Punctuation of Chinese writing stands between words and is none.
fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// Marks of direction, joiners and the soft hyphen are no letters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{ad}')
}

/// The words of a run: those of the line, and those of its notes.
fn of_run(text: &[Inline]) -> (usize, usize) {
    let mut line = String::new();
    let mut notes = 0;
    for inline in text {
        match inline {
            Inline::Text { text, .. } | Inline::Link { text, .. } => line.push_str(text),
            Inline::Note { text, .. } => {
                let (words, deeper) = of_run(text);
                notes += words + deeper;
            }
            Inline::Source { .. } => {}
        }
    }
    (count(&line), notes)
}

/// The words of some blocks: of the text, and of its notes.
pub fn of_blocks(blocks: &[Block]) -> (usize, usize) {
    let mut words = 0;
    let mut notes = 0;
    let mut add = |text: &[Inline]| {
        let (in_line, in_notes) = of_run(text);
        words += in_line;
        notes += in_notes;
    };
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } | Block::Quote { text } => add(text),
            Block::List { items, .. } => items.iter().for_each(|item| add(&item.text)),
            Block::Table { caption, header, rows } => {
                add(&[Inline::plain(caption.as_str())]);
                header.iter().for_each(|cell| add(cell));
                rows.iter().flatten().for_each(|cell| add(cell));
            }
            // A chart is a picture: its title stands in the caption of the table that follows.
            Block::Chart { .. } | Block::Indicator { .. } => {}
        }
    }
    (words, notes)
}

/// The words of a document, part by part. The title and what stands above it are no part of the body.
pub fn of_document(document: &Document) -> Count {
    let (body, notes) = of_blocks(&document.body);
    let (annexes, annex_notes) = of_blocks(&document.annexes);
    Count { body, notes, annexes: annexes + annex_notes }
}

#[cfg(test)]
mod tests {
    use super::super::{NotePlace, cell};
    use super::*;

    #[test]
    fn words_stand_between_spaces_as_word_counts_them() {
        assert_eq!(count("The State’s follow-up: 95 per cent (2024)."), 7);
        assert_eq!(count("A/HRC/WG.6/41/SAM/1 \u{2068}x\u{2069}"), 2);
        assert_eq!(count("l’article 5\u{a0}%"), 3);
        assert_eq!(count(" \n "), 0);
    }

    #[test]
    fn chinese_is_counted_in_characters_and_its_marks_are_not() {
        assert_eq!(count("政府通过了《教育法》。"), 8);
        assert_eq!(count("2024年通过CEDAW报告"), 7);
    }

    #[test]
    fn notes_do_not_count_with_the_text_they_belong_to() {
        let note = Inline::Note { at: NotePlace::End, text: cell("139.12 (France)") };
        let blocks = [Block::Paragraph { number: Some(1), text: vec![Inline::plain("Two words."), note] }];
        assert_eq!(of_blocks(&blocks), (2, 2));
    }

    #[test]
    fn a_limit_that_counts_notes_counts_annexes_too() {
        let count = Count { body: 10, notes: 3, annexes: 5 };
        assert_eq!((count.counted(false), count.counted(true)), (10, 18));
    }
}
