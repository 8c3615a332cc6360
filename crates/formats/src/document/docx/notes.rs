//! Foot- and endnotes, each kind in a file of its own.

use super::Look;
use super::parts::NAMESPACES;
use super::runs::Flow;
use super::xml::Xml;
use crate::document::Inline;

/// Which notes a file holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Foot,
    End,
}

impl Kind {
    fn file(self) -> &'static str {
        match self {
            Kind::Foot => "w:footnotes",
            Kind::End => "w:endnotes",
        }
    }

    fn note(self) -> &'static str {
        match self {
            Kind::Foot => "w:footnote",
            Kind::End => "w:endnote",
        }
    }

    fn styles(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Kind::Foot => ("FootnoteText", "FootnoteReference", "w:footnoteRef"),
            Kind::End => ("EndnoteText", "EndnoteReference", "w:endnoteRef"),
        }
    }
}

/// The notes of one kind.
pub(super) struct Notes {
    kind: Kind,
    xml: Xml,
    links: Vec<String>,
    count: usize,
}

/// The file of the notes of one kind, and where its links lead.
pub(super) struct NotesFile {
    pub(super) xml: Vec<u8>,
    pub(super) links: Vec<String>,
}

impl Notes {
    /// No notes yet, but the lines that Word draws between text and notes.
    pub(super) fn new(kind: Kind) -> Self {
        let mut xml = Xml::file();
        xml.open(kind.file(), NAMESPACES);
        for (id, type_, element) in
            [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
        {
            xml.open(kind.note(), &[("w:type", type_), ("w:id", id)]);
            xml.open("w:p", &[]);
            xml.open("w:pPr", &[]);
            xml.empty(
                "w:spacing",
                &[("w:before", "0"), ("w:after", "0"), ("w:line", "240"), ("w:lineRule", "auto")],
            );
            xml.close("w:pPr");
            xml.open("w:r", &[]);
            xml.empty(element, &[]);
            xml.close("w:r");
            xml.close("w:p");
            xml.close(kind.note());
        }
        Notes { kind, xml, links: Vec::new(), count: 0 }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Adds a note; returns its number.
    pub(super) fn add(&mut self, text: &[Inline], look: Look) -> usize {
        self.count += 1;
        let (style, reference, mark) = self.kind.styles();
        let xml = &mut self.xml;
        xml.open(self.kind.note(), &[("w:id", &self.count.to_string())]);
        xml.open("w:p", &[]);
        xml.open("w:pPr", &[]);
        xml.value("w:pStyle", style);
        if look.is_rtl() {
            xml.empty("w:bidi", &[]);
        }
        xml.close("w:pPr");
        xml.open("w:r", &[]);
        xml.open("w:rPr", &[]);
        xml.value("w:rStyle", reference);
        xml.close("w:rPr");
        xml.empty(mark, &[]);
        xml.close("w:r");
        xml.open("w:r", &[]);
        xml.leaf("w:t", &[("xml:space", "preserve")], " ");
        xml.close("w:r");
        Flow { look, xml, links: &mut self.links }.run(text, None);
        self.xml.close("w:p");
        self.xml.close(self.kind.note());
        self.count
    }

    /// The file.
    pub(super) fn finish(mut self) -> NotesFile {
        self.xml.close(self.kind.file());
        NotesFile { xml: self.xml.into_bytes(), links: self.links }
    }
}
