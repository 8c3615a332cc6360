//! Reading any Word file back into blocks: ours after someone has worked in it, or a foreign one.
//!
//! Changes that are tracked count as accepted. What is no text (pictures, charts, shapes) is left out.

mod assembly;
pub(crate) mod numbering;
pub(crate) mod package;
mod paragraph;
pub(crate) mod pull;
mod run;
pub(crate) mod styles;
mod table;

use std::cell::RefCell;
use std::collections::HashMap;

use package::Package;
use paragraph::Paragraph;
use pull::{Pull, Token};

use crate::Unreadable;
use crate::document::{Block, Inline, NotePlace};

/// What a Word file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// The title of the document, where one of its paragraphs is one.
    pub title: Option<String>,
    /// The text: all of it, or what stands before the annexes of a file of ours.
    pub blocks: Vec<Block>,
    /// The annexes of a file of ours.
    pub annexes: Vec<Block>,
}

/// Reads a Word file.
pub fn read(bytes: &[u8]) -> Result<Read, Unreadable> {
    let package = Package::open(bytes)?;
    let mut context = Context {
        styles: styles::Styles::read(&package)?,
        links: package.links("")?,
        footnotes: RefCell::default(),
        endnotes: RefCell::default(),
    };
    // Notes are read as the text is, only that they know of no further notes.
    let footnotes = notes(&package, &mut context, "footnotes")?;
    let endnotes = notes(&package, &mut context, "endnotes")?;
    (context.footnotes, context.endnotes) = (RefCell::new(footnotes), RefCell::new(endnotes));
    context.links = package.links("")?;
    let document = package.document()?;
    let mut xml = Pull::new(&document);
    let mut assembly = assembly::Assembly::new(&context.styles);
    let mut is_in_body = false;
    loop {
        match xml.next()? {
            Token::Start(element) => match element.local_name().as_ref() {
                "body" => is_in_body = true,
                "p" if is_in_body => assembly.paragraph(context.paragraph(&mut xml)?),
                "tbl" if is_in_body => assembly.table(context.table(&mut xml)?),
                "bookmarkStart" => assembly.bookmark(&pull::attribute(&element, "name").unwrap_or_default()),
                name if is_left_out(name) || name == "sectPr" => xml.skip()?,
                _ => {}
            },
            Token::Eof => break,
            _ => {}
        }
    }
    if !is_in_body {
        return Err(damaged("it has no text"));
    }
    Ok(assembly.finish())
}

/// What the text refers to.
struct Context {
    styles: styles::Styles,
    links: HashMap<String, String>,
    footnotes: RefCell<HashMap<String, Vec<Inline>>>,
    endnotes: RefCell<HashMap<String, Vec<Inline>>>,
}

impl Context {
    /// The note of this name. Each is given once: a file that repeats a long one a million times would fill the memory.
    fn note(&self, at: NotePlace, id: &str) -> Option<Inline> {
        let notes = match at {
            NotePlace::Foot => &self.footnotes,
            NotePlace::End => &self.endnotes,
        };
        notes.borrow_mut().remove(id).map(|text| Inline::Note { at, text })
    }
}

/// The notes of one kind, by their names in the file.
fn notes(
    package: &Package,
    context: &mut Context,
    kind: &str,
) -> Result<HashMap<String, Vec<Inline>>, Unreadable> {
    let mut notes = HashMap::new();
    let Some(file) = package.related(kind)? else { return Ok(notes) };
    context.links = package.links(kind)?;
    let mut xml = Pull::new(&file);
    let mut current: Option<(String, Vec<Inline>)> = None;
    let mut depth = 0;
    loop {
        match xml.next()? {
            Token::Start(element) => match element.local_name().as_ref() {
                "footnote" | "endnote" => {
                    let is_line = pull::attribute(&element, "type").is_some_and(|kind| kind != "normal");
                    let id = pull::attribute(&element, "id").unwrap_or_default();
                    if is_line {
                        xml.skip()?;
                    } else {
                        depth = xml.depth();
                        current = Some((id, Vec::new()));
                    }
                }
                "p" => {
                    let Paragraph { text, .. } = context.paragraph(&mut xml)?;
                    if let Some((_, note)) = &mut current {
                        paragraph::append_line(note, text);
                    }
                }
                name if is_left_out(name) => xml.skip()?,
                _ => {}
            },
            Token::End if xml.depth() < depth => {
                if let Some((id, text)) = current.take() {
                    notes.insert(id, paragraph::trimmed(text));
                }
                depth = 0;
            }
            Token::Eof => return Ok(notes),
            _ => {}
        }
    }
}

/// Elements whose content is no text of the document as it stands: what was deleted, what things looked like before,
/// and what is drawn.
pub(crate) fn is_left_out(name: &str) -> bool {
    matches!(
        name,
        "del"
            | "moveFrom"
            | "delText"
            | "delInstrText"
            | "Fallback"
            | "drawing"
            | "pict"
            | "object"
            | "rt"
            | "sdtPr"
            | "sdtEndPr"
            | "pPrChange"
            | "rPrChange"
            | "sectPrChange"
            | "tblPr"
            | "tblGrid"
            | "tblPrEx"
            | "altChunk"
    )
}

fn damaged(detail: impl std::fmt::Display) -> Unreadable {
    Unreadable::Damaged { detail: detail.to_string() }
}
