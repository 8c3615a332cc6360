//! One model of a written document, from which every file is made: Word, PDF, web page, electronic book.
//!
//! People write in Markdown ([`markdown`]); the model numbers paragraphs as documents of the United Nations do, counts
//! words as their limits are meant ([`words`]), and knows nothing of the files it becomes.

pub mod docx;
pub mod epub;
pub mod html;
pub mod markdown;
pub mod words;

use serde::{Deserialize, Serialize};
use suivi_kernel::Language;

/// A document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Lines above the title, one paragraph each: the body, the session, the symbol.
    pub masthead: Vec<String>,
    /// Who submits it.
    pub author: String,
    /// The language it is written in.
    pub language: Language,
    /// What counts towards a word limit.
    pub body: Vec<Block>,
    /// What stands after it and is counted apart: the matrix, tables.
    pub annexes: Vec<Block>,
    /// Words that the file itself needs in the document's language.
    pub labels: Labels,
    /// The form in which it is set.
    pub form: Form,
}

/// Words that the file itself needs, in the document's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Labels {
    /// The heading over the endnotes.
    pub notes: String,
    /// The heading over the annexes.
    pub annex: String,
    /// The heading over the table of contents.
    pub contents: String,
}

/// The form in which a document is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Numbered paragraphs, 12 points.
    #[default]
    Standard,
    /// In plain language: no paragraph numbers.
    Plain,
    /// Easy to read: no paragraph numbers, 16 points, one sentence to a line, never hyphenated or justified
    /// (`vocab/easy_read_rules.csv`, ER11-ER14).
    EasyRead,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Block {
    /// A heading; level 1 is the highest below the title, 4 the lowest.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Its words.
        text: Vec<Inline>,
        /// A name for the place, by which an edited file is led back to it: `section-…`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        anchor: Option<String>,
    },
    /// A paragraph.
    Paragraph {
        /// Its number, where it has one: see [`Document::number_paragraphs`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<u32>,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A passage quoted from elsewhere, set apart; never numbered.
    Quote {
        /// Its words.
        text: Vec<Inline>,
    },
    /// A list. UN documents write (a), (b), and below them (i), (ii).
    List {
        /// Whether the order matters.
        ordered: bool,
        /// Its items in order, each with its depth from 0.
        items: Vec<Item>,
    },
    /// A table with a row of headers.
    Table {
        /// What it shows.
        caption: String,
        /// The headers.
        header: Vec<Vec<Inline>>,
        /// The rows, each with as many cells as there are headers.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A chart of one series. A table with the same numbers always follows it.
    Chart {
        /// What it shows.
        title: String,
        /// The same in words, for who cannot see it.
        alternative: String,
        /// The unit of the values.
        unit: String,
        /// The points in order: what each is called, and its value.
        points: Vec<(String, f64)>,
    },
    /// A place where the system sets in an indicator's chart and table; its slug. None is left in a finished document.
    Indicator {
        /// The indicator.
        slug: String,
    },
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// How deep it stands, from 0 to 2.
    pub depth: u8,
    /// Its words.
    pub text: Vec<Inline>,
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Inline {
    /// Plain words.
    Text {
        /// The words.
        text: String,
        /// Whether they are stressed strongly.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        strong: bool,
        /// Whether they are stressed.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        emphasis: bool,
    },
    /// A link.
    Link {
        /// Its words.
        text: String,
        /// Where it leads.
        href: String,
    },
    /// A note. Endnotes are what UN reports use; they are not counted.
    Note {
        /// Whether it stands at the foot of the page or at the end.
        at: NotePlace,
        /// Its words; holds no further note.
        text: Vec<Inline>,
    },
    /// Where what is said comes from: a mark for those who write, left out of every file.
    Source {
        /// What kind of record: `update`, `measure`, `indicator`, `recommendation`.
        kind: String,
        /// Its name in addresses.
        id: String,
    },
}

/// Where a note stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotePlace {
    /// At the foot of the page.
    Foot,
    /// At the end of the document.
    #[default]
    End,
}

impl Inline {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Inline::Text { text: text.into(), strong: false, emphasis: false }
    }
}

impl Block {
    /// A paragraph without a number yet.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Block::Paragraph { number: None, text: vec![Inline::plain(text)] }
    }

    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Block::Heading { level, text: vec![Inline::plain(text)], anchor: None }
    }
}

/// A cell of plain words.
pub fn cell(text: impl Into<String>) -> Vec<Inline> {
    vec![Inline::plain(text)]
}

/// The words of a run without notes and marks, as one line.
pub fn plain_text(text: &[Inline]) -> String {
    let mut line = String::new();
    for inline in text {
        match inline {
            Inline::Text { text, .. } | Inline::Link { text, .. } => line.push_str(text),
            Inline::Note { .. } | Inline::Source { .. } => {}
        }
    }
    line.trim_end().to_owned()
}

impl Document {
    /// Numbers the paragraphs of the body through the whole document, from 1, as UN documents do. Only a document of the
    /// standard form has numbers.
    pub fn number_paragraphs(&mut self) {
        let mut last = 0;
        for block in &mut self.body {
            if let Block::Paragraph { number, .. } = block {
                last += 1;
                *number = (self.form == Form::Standard).then_some(last);
            }
        }
    }

    /// Every block, those of the annexes last.
    pub fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.body.iter().chain(&self.annexes)
    }
}

/// The mark of an item at a depth, as UN documents write it: (a), then (i), then a dash.
pub fn item_mark(ordered: bool, depth: u8, index: usize) -> String {
    if !ordered {
        return if depth == 0 { "•".to_owned() } else { "–".to_owned() };
    }
    match depth {
        0 => format!("({})", letters(index)),
        1 => format!("({})", roman(index + 1)),
        _ => format!("{}.", index + 1),
    }
}

/// a, b … z, aa, bb …, as Word counts.
fn letters(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or(0));
    std::iter::repeat_n(letter, index / 26 + 1).collect()
}

fn roman(mut number: usize) -> String {
    let steps =
        [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut out = String::new();
    for (value, sign) in steps {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_numbered_through_the_whole_body_and_lists_are_not() {
        let mut document = Document {
            title: "Report".into(),
            masthead: vec![],
            author: "Sama".into(),
            language: Language::En,
            body: vec![
                Block::heading(1, "A"),
                Block::paragraph("one"),
                Block::List { ordered: true, items: vec![Item { depth: 0, text: cell("x") }] },
                Block::heading(1, "B"),
                Block::paragraph("two"),
            ],
            annexes: vec![Block::paragraph("not numbered")],
            labels: Labels::default(),
            form: Form::Standard,
        };
        document.number_paragraphs();
        let numbers: Vec<Option<u32>> = document
            .blocks()
            .filter_map(|block| match block {
                Block::Paragraph { number, .. } => Some(*number),
                _ => None,
            })
            .collect();
        assert_eq!(numbers, [Some(1), Some(2), None]);
    }

    #[test]
    fn lists_are_marked_as_in_documents_of_the_united_nations() {
        assert_eq!(item_mark(true, 0, 0), "(a)");
        assert_eq!(item_mark(true, 0, 27), "(bb)");
        assert_eq!(item_mark(true, 1, 3), "(iv)");
        assert_eq!(item_mark(false, 0, 3), "•");
    }
}
