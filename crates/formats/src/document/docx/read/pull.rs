//! XML element by element, with a limit to how deep it may go.

use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::damaged;
use crate::Unreadable;

/// No document of people's making goes deeper; Word itself stops sooner.
const MAX_DEPTH: usize = 256;

/// What comes next.
pub(crate) enum Token<'a> {
    /// An element begins. One that holds nothing begins and ends as well.
    Start(BytesStart<'a>),
    /// An element ends.
    End,
    /// Some words, perhaps not all of the element's.
    Text(String),
    /// The file ends.
    Eof,
}

/// A reader of XML.
pub(crate) struct Pull<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Pull<'a> {
    pub(crate) fn new(xml: &'a str) -> Self {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        Pull { reader, depth: 0 }
    }

    /// How many elements are open.
    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) fn next(&mut self) -> Result<Token<'a>, Unreadable> {
        loop {
            return Ok(match self.reader.read_event().map_err(damaged)? {
                Event::Start(element) => {
                    self.depth += 1;
                    if self.depth > MAX_DEPTH {
                        return Err(damaged(format!("its elements are nested more than {MAX_DEPTH} deep")));
                    }
                    Token::Start(element)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::End
                }
                Event::Text(text) => Token::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Token::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref().map_err(damaged)? {
                    Some(c) => Token::Text(c.to_string()),
                    None => match resolve_xml_entity(&reference) {
                        Some(text) => Token::Text(text.to_owned()),
                        None => continue,
                    },
                },
                Event::Eof if self.depth > 0 => return Err(damaged("its text breaks off")),
                Event::Eof => Token::Eof,
                _ => continue,
            });
        }
    }

    /// Leaves out the rest of the element that began last.
    pub(crate) fn skip(&mut self) -> Result<(), Unreadable> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if let Token::Eof = self.next()? {
                break;
            }
        }
        Ok(())
    }

    /// The words of the element that began last, and of no element within it.
    pub(crate) fn words(&mut self) -> Result<String, Unreadable> {
        let mut words = String::new();
        loop {
            match self.next()? {
                Token::Text(text) => words.push_str(&text),
                Token::Start(_) => self.skip()?,
                Token::End | Token::Eof => return Ok(words),
            }
        }
    }
}

/// The value of an attribute, by its name without what stands before the colon.
pub(crate) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    match attribute.normalized_value(XmlVersion::Implicit1_0) {
        Ok(value) => Some(value.into_owned()),
        Err(_) => Some(attribute.value.into_owned()),
    }
}

/// The value of `w:val`.
pub(crate) fn value(element: &BytesStart<'_>) -> Option<String> {
    attribute(element, "val")
}

/// Whether a property that is on or off is on: it is where nothing else is said.
pub(crate) fn is_on(element: &BytesStart<'_>) -> bool {
    !matches!(value(element).as_deref(), Some("0" | "false" | "off" | "none"))
}
