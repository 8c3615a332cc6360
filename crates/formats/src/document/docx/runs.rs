//! Runs of words: their stress, direction, line breaks, links and the marks of notes.

use super::Look;
use super::links::{Target, bookmark, target};
use super::notes::Notes;
use super::xml::{Xml, permitted};
use crate::document::{Inline, NotePlace};

/// Where the words of a part go, with what they refer to.
pub(super) struct Flow<'a> {
    pub(super) look: Look,
    pub(super) xml: &'a mut Xml,
    /// The addresses that the part links to; the place of each gives its relation.
    pub(super) links: &'a mut Vec<String>,
}

/// The notes of both kinds, as far as they are written.
pub(super) struct BothNotes<'a> {
    pub(super) foot: &'a mut Notes,
    pub(super) end: &'a mut Notes,
}

/// The name of the relation to the link at this place.
pub(super) fn link_relation(index: usize) -> String {
    format!("link{}", index + 1)
}

impl Flow<'_> {
    /// A run of words. Within a note there are no further notes: `notes` is none.
    pub(super) fn run(&mut self, text: &[Inline], mut notes: Option<&mut BothNotes<'_>>) {
        for inline in text {
            match inline {
                Inline::Text { text, strong, emphasis } => {
                    self.words(text, &Stress { strong: *strong, emphasis: *emphasis, style: "" });
                }
                Inline::Link { text, href } => self.link(text, href),
                Inline::Note { at, text } => {
                    if let Some(notes) = notes.as_deref_mut() {
                        self.note(*at, text, notes);
                    }
                }
                Inline::Source { .. } => {}
            }
        }
    }

    fn link(&mut self, text: &str, href: &str) {
        let stress = Stress { style: "Hyperlink", ..Stress::default() };
        match target(href) {
            Some(Target::Outside(address)) => {
                let index = self.links.iter().position(|known| *known == address).unwrap_or_else(|| {
                    self.links.push(address);
                    self.links.len() - 1
                });
                self.xml.open("w:hyperlink", &[("r:id", &link_relation(index)), ("w:history", "1")]);
            }
            Some(Target::Inside(place)) => {
                self.xml.open("w:hyperlink", &[("w:anchor", &bookmark(&place)), ("w:history", "1")]);
            }
            None => return self.words(text, &Stress::default()),
        }
        self.words(text, &stress);
        self.xml.close("w:hyperlink");
    }

    fn note(&mut self, at: NotePlace, text: &[Inline], notes: &mut BothNotes<'_>) {
        let (notes, style, element) = match at {
            NotePlace::Foot => (&mut *notes.foot, "FootnoteReference", "w:footnoteReference"),
            NotePlace::End => (&mut *notes.end, "EndnoteReference", "w:endnoteReference"),
        };
        let id = notes.add(text, self.look);
        self.xml.open("w:r", &[]);
        self.xml.open("w:rPr", &[]);
        self.xml.value("w:rStyle", style);
        self.xml.close("w:rPr");
        self.xml.empty(element, &[("w:id", &id.to_string())]);
        self.xml.close("w:r");
    }

    /// Words of one kind; each line end in them becomes a line break.
    pub(super) fn words(&mut self, text: &str, stress: &Stress) {
        let text = permitted(text);
        if text.is_empty() {
            return;
        }
        self.xml.open("w:r", &[]);
        self.stress(stress, self.look.is_rtl() && reads_right_to_left(&text));
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.xml.empty("w:br", &[]);
            }
            for (index, piece) in line.split('\t').enumerate() {
                if index > 0 {
                    self.xml.empty("w:tab", &[]);
                }
                if !piece.is_empty() {
                    self.xml.leaf("w:t", &[("xml:space", "preserve")], piece);
                }
            }
        }
        self.xml.close("w:r");
    }

    fn stress(&mut self, stress: &Stress, is_rtl: bool) {
        // Slanted letters are hard to read: easy texts have none.
        let emphasis = stress.emphasis && !self.look.is_easy();
        if !(stress.strong || emphasis || is_rtl || !stress.style.is_empty()) {
            return;
        }
        self.xml.open("w:rPr", &[]);
        if !stress.style.is_empty() {
            self.xml.value("w:rStyle", stress.style);
        }
        if stress.strong {
            self.xml.empty("w:b", &[]);
            self.xml.empty("w:bCs", &[]);
        }
        if emphasis {
            self.xml.empty("w:i", &[]);
            self.xml.empty("w:iCs", &[]);
        }
        if is_rtl {
            self.xml.empty("w:rtl", &[]);
        }
        self.xml.close("w:rPr");
    }
}

/// How words are stressed.
#[derive(Default)]
pub(super) struct Stress {
    strong: bool,
    emphasis: bool,
    style: &'static str,
}

/// Words in Latin letters alone keep their own direction within a text from right to left.
fn reads_right_to_left(text: &str) -> bool {
    let is_arabic =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    text.chars().any(is_arabic) || !text.chars().any(char::is_alphabetic)
}
