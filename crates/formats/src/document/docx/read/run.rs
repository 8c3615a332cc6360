//! The words of a paragraph, run by run, with links, notes and the results of fields.

use super::pull::{Pull, Token, attribute, is_on, value};
use super::{Context, is_left_out, paragraph};
use crate::Unreadable;
use crate::document::docx::links;
use crate::document::{Inline, NotePlace};

/// A line being put together.
#[derive(Default)]
pub(super) struct Line {
    text: Vec<Inline>,
    /// Where each link that is open leads; none where it leads nowhere.
    open_links: Vec<Option<String>>,
    /// Whether the last link in the text is still open, so that further words belong to it.
    is_in_link: bool,
    fields: Vec<Field>,
}

/// A field: a code and, after it, what it shows.
struct Field {
    code: String,
    shows: bool,
    is_link: bool,
}

#[derive(Clone, Copy, Default)]
struct Stress {
    strong: bool,
    emphasis: bool,
    is_hidden: bool,
}

impl Line {
    pub(super) fn begin_link(&mut self, address: Option<String>, place: Option<String>) {
        let href = match (address, place) {
            (Some(address), Some(place)) => Some(format!("{address}#{place}")),
            (Some(address), None) => Some(address),
            (None, Some(place)) => Some(format!("#{}", links::anchor(&place).unwrap_or(place))),
            (None, None) => None,
        };
        // What could do harm leads nowhere; its words stay.
        self.open_links.push(href.filter(|href| links::target(href).is_some()));
        self.is_in_link = false;
    }

    pub(super) fn end_link(&mut self) {
        self.open_links.pop();
        self.is_in_link = false;
    }

    fn say(&mut self, words: &str, stress: Stress) {
        if words.is_empty() || stress.is_hidden || self.fields.iter().any(|field| !field.shows) {
            return;
        }
        if let Some(href) = self.open_links.iter().rev().find_map(Option::as_ref) {
            match self.text.last_mut() {
                Some(Inline::Link { text, .. }) if self.is_in_link => text.push_str(words),
                _ => self.text.push(Inline::Link { text: words.to_owned(), href: href.clone() }),
            }
            self.is_in_link = true;
            return;
        }
        let Stress { strong, emphasis, .. } = stress;
        paragraph::append(&mut self.text, Inline::Text { text: words.to_owned(), strong, emphasis });
    }

    fn field(&mut self, step: &str) {
        match step {
            "begin" => self.fields.push(Field { code: String::new(), shows: false, is_link: false }),
            "separate" => {
                if let Some(field) = self.fields.last_mut() {
                    field.shows = true;
                    if let Some(address) = address_of_field(&field.code) {
                        field.is_link = true;
                        self.begin_link(Some(address), None);
                    }
                }
            }
            _ => {
                if self.fields.pop().is_some_and(|field| field.is_link) {
                    self.end_link();
                }
            }
        }
    }

    pub(super) fn finish(self) -> Vec<Inline> {
        self.text
    }
}

/// Where the code of a field leads, where it is a link: `HYPERLINK "https://…"`.
pub(super) fn address_of_field(code: &str) -> Option<String> {
    let rest = code.trim().strip_prefix("HYPERLINK")?.trim_start();
    let address = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split_whitespace().next().filter(|word| !word.starts_with('\\')),
    };
    address.filter(|address| !address.is_empty()).map(str::to_owned)
}

impl Context {
    /// Reads the run that began last.
    pub(super) fn run(&self, xml: &mut Pull<'_>, line: &mut Line) -> Result<(), Unreadable> {
        let outside = xml.depth() - 1;
        let mut stress = Stress::default();
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "rPr" => stress = self.stress(xml)?,
                "t" => {
                    let keeps_blanks = attribute(&element, "space").as_deref() == Some("preserve");
                    let words = xml.words()?.replace('\n', " ");
                    line.say(if keeps_blanks { &words } else { words.trim_matches([' ', '\t']) }, stress);
                }
                "br" if !matches!(attribute(&element, "type").as_deref(), Some("page" | "column")) => {
                    line.say("\n", stress);
                }
                "cr" => line.say("\n", stress),
                "tab" | "ptab" => line.say("\t", stress),
                "noBreakHyphen" => line.say("\u{2011}", stress),
                "softHyphen" => line.say("\u{ad}", stress),
                "footnoteReference" => self.refer(NotePlace::Foot, &element, line),
                "endnoteReference" => self.refer(NotePlace::End, &element, line),
                "fldChar" => line.field(&attribute(&element, "fldCharType").unwrap_or_default()),
                "instrText" => {
                    let code = xml.words()?;
                    if let Some(field) = line.fields.last_mut() {
                        field.code.push_str(&code);
                    }
                }
                name if is_left_out(name) => xml.skip()?,
                _ => {}
            }
        }
        Ok(())
    }

    fn refer(&self, at: NotePlace, element: &quick_xml::events::BytesStart<'_>, line: &mut Line) {
        let id = attribute(element, "id").unwrap_or_default();
        line.text.extend(self.note(at, &id));
    }

    /// How the words of a run are stressed: by itself, or by a style of characters.
    fn stress(&self, xml: &mut Pull<'_>) -> Result<Stress, Unreadable> {
        let outside = xml.depth() - 1;
        let mut stress = Stress::default();
        while xml.depth() > outside {
            let Token::Start(element) = xml.next()? else { continue };
            match element.local_name().as_ref() {
                "rStyle" => {
                    let (strong, emphasis) = self.styles.stress(&value(&element).unwrap_or_default());
                    stress = Stress { strong, emphasis, ..stress };
                }
                "b" => stress.strong = is_on(&element),
                "i" => stress.emphasis = is_on(&element),
                "vanish" => stress.is_hidden = is_on(&element),
                name if is_left_out(name) => xml.skip()?,
                _ => {}
            }
        }
        Ok(stress)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_of_a_field_says_where_it_leads() {
        let address = address_of_field(" HYPERLINK \"https://example.org/a\" \\h ");
        assert_eq!(address.as_deref(), Some("https://example.org/a"));
        assert_eq!(address_of_field("HYPERLINK \\l \"x\""), None);
        assert_eq!(address_of_field("PAGE"), None);
    }
}
