//! The text that people write, in Markdown, and the blocks it means.
//!
//! `#` is a heading below the section's own, `-` and `1.` are lists, `|` makes a table, `[^1]` a note. Beyond Markdown,
//! `[[update:slug]]` says where a sentence comes from, and a line that holds only `[[chart:slug]]` sets in an indicator.

mod read;
mod write;

pub use read::{read, read_with_findings};
pub use write::write;

use super::NotePlace;

/// How a text is read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// The level of the heading that the text stands under; its own headings are below it.
    pub below: u8,
    /// Where notes stand.
    pub notes: NotePlace,
    /// Whether each line of the text stays a line of its own, as easy-to-read texts need.
    pub keeps_lines: bool,
}

impl Default for Reading {
    fn default() -> Self {
        Reading { below: 1, notes: NotePlace::End, keeps_lines: false }
    }
}

/// What keeps a text from being read by everyone (rule V17).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A heading that skips a level; its words.
    HeadingSkipped(String),
    /// A table whose headers are empty; which one, from 1.
    TableWithoutHeader(usize),
    /// A picture: reports carry none of their own, charts come from indicators.
    Picture(String),
    /// A link whose words do not say where it leads.
    VagueLink(String),
    /// A mark of a note that says nothing.
    EmptyNote(String),
}

/// The longest words that say nothing of where a link leads, in six languages.
const VAGUE: [&str; 14] = [
    "here",
    "click here",
    "link",
    "more",
    "ici",
    "cliquez ici",
    "lien",
    "aquí",
    "enlace",
    "здесь",
    "тут",
    "هنا",
    "这里",
    "点击这里",
];
/// The kinds of record that a source may name.
pub const SOURCES: [&str; 8] =
    ["update", "measure", "indicator", "recommendation", "assessment", "evidence", "gap", "translate"];

#[cfg(test)]
mod tests {
    use super::super::{Block, Inline, Item, cell};
    use super::*;

    fn read_plain(text: &str) -> Vec<Block> {
        read(text, Reading::default())
    }

    #[test]
    fn a_section_becomes_headings_paragraphs_lists_tables_and_notes() {
        let blocks = read_plain(
            "# Schools\n\nAll are **free**.[^1]\n\n1. one\n   1. deeper\n2. two\n\n| Year | Girls |\n|---|---|\n| 2025 | 95 |\n\n[^1]: Act No. 4.\n",
        );
        let note = Inline::Note { at: NotePlace::End, text: cell("Act No. 4.") };
        assert_eq!(
            blocks,
            [
                Block::Heading { level: 2, text: cell("Schools"), anchor: None },
                Block::Paragraph {
                    number: None,
                    text: vec![
                        Inline::plain("All are "),
                        Inline::Text { text: "free".into(), strong: true, emphasis: false },
                        Inline::plain("."),
                        note,
                    ],
                },
                Block::List {
                    ordered: true,
                    items: vec![
                        Item { depth: 0, text: cell("one") },
                        Item { depth: 1, text: cell("deeper") },
                        Item { depth: 0, text: cell("two") },
                    ],
                },
                Block::Table {
                    caption: String::new(),
                    header: vec![cell("Year"), cell("Girls")],
                    rows: vec![vec![cell("2025"), cell("95")]],
                },
            ]
        );
    }

    #[test]
    fn a_source_is_a_mark_and_no_word_and_a_chart_stands_alone() {
        let blocks = read_plain(
            "Schools were built. [[update:u-12]] More follows.\n\n[[chart:out-of-school]]\n\n[[nothing:x]]",
        );
        assert_eq!(
            blocks,
            [
                Block::Paragraph {
                    number: None,
                    text: vec![
                        Inline::plain("Schools were built."),
                        Inline::Source { kind: "update".into(), id: "u-12".into() },
                        Inline::plain(" More follows."),
                    ],
                },
                Block::Indicator { slug: "out-of-school".into() },
                Block::paragraph("[[nothing:x]]"),
            ]
        );
    }

    #[test]
    fn what_keeps_people_from_reading_is_found() {
        let (_, findings) = read_with_findings(
            "## Too deep\n\n[here](https://example.org) ![x](y.png)\n\n| | b |\n|---|---|\n| 1 | 2 |",
            Reading::default(),
        );
        assert_eq!(
            findings,
            [
                Finding::HeadingSkipped("Too deep".into()),
                Finding::VagueLink("here".into()),
                Finding::Picture("y.png".into()),
                Finding::TableWithoutHeader(1),
            ]
        );
    }

    #[test]
    fn an_easy_text_keeps_its_lines() {
        let how = Reading { keeps_lines: true, ..Reading::default() };
        assert_eq!(read("One line.\nAnother.", how), [Block::paragraph("One line.\nAnother.")]);
        assert_eq!(read_plain("One line.\nAnother."), [Block::paragraph("One line. Another.")]);
    }

    #[test]
    fn markup_of_web_pages_stays_words() {
        assert_eq!(
            read_plain("a <script>alert(1)</script> b"),
            [Block::paragraph("a <script>alert(1)</script> b")]
        );
    }

    #[test]
    fn what_is_written_is_read_again_as_it_was() {
        let text = "# Schools\n\n2\\. All *are* **free**, see [the act](<https://example.org/a b>).[^1] [[update:u-1]]\n\n> Quoted \\*words\\*\n\n- one\n  - deeper\n- two\n\n| Year | a\\|b |\n| --- | --- |\n| 2025 | 95 |\n\n[[chart:x]]\n\n[^1]: Act No. 4, [art. 2](<https://example.org>).";
        let blocks = read_plain(text);
        let written = write(&blocks, 1);
        assert_eq!(read_plain(&written), blocks, "{written}");
        assert_eq!(write(&read_plain(&written), 1), written);
    }
}
