//! Writing XML: always well-formed, and only with characters that XML permits.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An XML document being written, in memory.
pub(in crate::document) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// A whole file, which begins with a declaration.
    pub(in crate::document) fn file() -> Self {
        let mut xml = Xml::fragment();
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// A part of a file.
    pub(in crate::document) fn fragment() -> Self {
        Xml { writer: Writer::new(Vec::new()) }
    }

    /// Begins an element.
    pub(in crate::document) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.put(Event::Start(element(name, attributes)));
    }

    /// Ends an element.
    pub(in crate::document) fn close(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element that holds nothing.
    pub(in crate::document) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.put(Event::Empty(element(name, attributes)));
    }

    /// An empty element with the one attribute that most of Word's have.
    pub(in crate::document) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// Words.
    pub(in crate::document) fn text(&mut self, text: &str) {
        self.put(Event::Text(BytesText::new(&permitted(text))));
    }

    /// An element that holds words.
    pub(in crate::document) fn leaf(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close(name);
    }

    /// What another writer wrote, or a constant that is XML already.
    pub(in crate::document) fn raw(&mut self, xml: &str) {
        self.writer.get_mut().extend_from_slice(xml.as_bytes());
    }

    /// What was written.
    pub(in crate::document) fn into_bytes(self) -> Vec<u8> {
        self.writer.into_inner()
    }

    /// What was written, as text.
    pub(in crate::document) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.into_bytes()).into_owned()
    }

    /// Memory takes all that it is given.
    fn put(&mut self, event: Event<'_>) {
        let written = self.writer.write_event(event);
        debug_assert!(written.is_ok());
    }
}

fn element<'a>(name: &'a str, attributes: &[(&'a str, &str)]) -> BytesStart<'a> {
    let mut element = BytesStart::new(name);
    for (key, value) in attributes {
        let value = permitted(value);
        if value.contains(['\n', '\t']) {
            element.push_attribute((*key, value.replace(['\n', '\t'], " ").as_str()));
        } else {
            element.push_attribute((*key, value.as_ref()));
        }
    }
    element
}

/// The text without the characters that XML 1.0 forbids, and with one kind of line end.
pub(in crate::document) fn permitted(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| is_permitted(c) && c != '\r') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|c| is_permitted(*c)).collect())
}

fn is_permitted(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_left_out_and_what_it_uses_is_escaped() {
        let mut xml = Xml::fragment();
        xml.leaf("a", &[("b", "\"1\n2\" <&>\u{1}")], "x\u{0}\u{fffe} <&> \r\ny");
        assert_eq!(xml.into_text(), "<a b=\"&quot;1 2&quot; &lt;&amp;&gt;\">x &lt;&amp;&gt; \ny</a>");
    }
}
