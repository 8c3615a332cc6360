//! Electronic books (EPUB 3): a chapter for each part of the text, with navigation and what readers of large print or
//! braille need to know. The same document always gives the same bytes.

use std::collections::HashMap;

use sha2::{Digest, Sha256};
use suivi_kernel::Direction;

use super::docx::{packed, xml::Xml};
use super::html::{self, Entry, Options, Part};
use super::{Block, Document, Form};
use crate::export::ExportError;

const XHTML: &str = "http://www.w3.org/1999/xhtml";
const OPS: &str = "http://www.idpf.org/2007/ops";
/// A book must say when it was changed last. Ours says always the same, so that the same document is the same book.
const CHANGED: &str = "2000-01-01T00:00:00Z";
const CONTAINER: &str = "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>\
<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";

/// Writes a document as an electronic book.
pub fn write(document: &Document) -> Result<Vec<u8>, ExportError> {
    let chapters = chapters(document);
    let mut files = vec![
        ("mimetype".to_owned(), b"application/epub+zip".to_vec()),
        ("META-INF/container.xml".to_owned(), CONTAINER.as_bytes().to_vec()),
        ("EPUB/nav.xhtml".to_owned(), navigation(document, &chapters)),
        ("EPUB/style.css".to_owned(), style(document).into_bytes()),
        ("EPUB/title.xhtml".to_owned(), file(document, &document.title, |xml| html::front(xml, document))),
    ];
    let places: HashMap<String, String> = chapters
        .iter()
        .flat_map(|chapter| {
            chapter.entries.iter().map(|e| (e.id.clone(), format!("{}#{}", chapter.file, e.id)))
        })
        .collect();
    let (mut headings, mut notes) = (0, 0);
    for chapter in &chapters {
        let options = Options { base: 1, ..Options::default() };
        let mut part = Part::new(document, options).after(headings, notes);
        part.places.clone_from(&places);
        if chapter.is_annex {
            part.annexes(document);
        } else {
            part.blocks(chapter.blocks);
        }
        (headings, notes) = part.counts();
        part.notes();
        let content = part.xml.into_text();
        let title = chapter.entries.first().map_or(document.title.as_str(), |entry| entry.text.as_str());
        files.push((format!("EPUB/{}", chapter.file), file(document, title, |xml| xml.raw(&content))));
    }
    let package = package(document, &chapters, &files);
    files.insert(2, ("EPUB/package.opf".to_owned(), package));
    Ok(packed(&files)?)
}

struct Chapter<'a> {
    file: String,
    blocks: &'a [Block],
    entries: Vec<Entry>,
    is_annex: bool,
}

/// Each heading of the first level begins a chapter.
fn chapters(document: &Document) -> Vec<Chapter<'_>> {
    let is_start = |block: &Block| matches!(block, Block::Heading { level: 1, .. });
    let body = document.body.as_slice();
    let starts = body.iter().enumerate().skip(1).filter(|(_, block)| is_start(block)).map(|(index, _)| index);
    let ends: Vec<usize> = starts.chain([body.len()]).collect();
    let mut chapters: Vec<Chapter<'_>> = Vec::new();
    let (mut from, mut count) = (0, 0);
    for to in ends {
        let blocks = &body[from..to];
        let entries = html::outline_of(blocks, "", &mut count);
        if !blocks.is_empty() {
            chapters.push(Chapter {
                file: format!("part{}.xhtml", chapters.len() + 1),
                blocks,
                entries,
                is_annex: false,
            });
        }
        from = to;
    }
    if !document.annexes.is_empty() {
        let mut entries: Vec<Entry> = html::annex_entry(document, "").into_iter().collect();
        entries.extend(html::outline_of(&document.annexes, "", &mut count));
        let blocks = &document.annexes;
        chapters.push(Chapter {
            file: format!("part{}.xhtml", chapters.len() + 1),
            blocks,
            entries,
            is_annex: true,
        });
    }
    chapters
}

/// A page of the book.
fn file(document: &Document, title: &str, write: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let (lang, dir) = (document.language.tag(), document.language.direction().as_str());
    let mut xml = Xml::file();
    xml.raw("<!DOCTYPE html>\n");
    let names = [("xmlns", XHTML), ("xmlns:epub", OPS), ("lang", lang), ("xml:lang", lang), ("dir", dir)];
    xml.open("html", &names);
    xml.open("head", &[]);
    xml.leaf("title", &[], if title.is_empty() { lang } else { title });
    xml.empty("link", &[("rel", "stylesheet"), ("type", "text/css"), ("href", "style.css")]);
    xml.close("head");
    xml.open("body", &[]);
    write(&mut xml);
    xml.close("body");
    xml.close("html");
    xml.into_bytes()
}

fn navigation(document: &Document, chapters: &[Chapter<'_>]) -> Vec<u8> {
    // A book without headings still leads somewhere: to its title.
    let mut entries =
        vec![(Entry { level: 1, text: document.title.clone(), id: String::new() }, "title.xhtml".to_owned())];
    for chapter in chapters {
        for entry in &chapter.entries {
            entries.push((entry.clone(), format!("{}#{}", chapter.file, entry.id)));
        }
    }
    let hrefs: HashMap<&str, &str> = entries.iter().map(|(e, href)| (e.id.as_str(), href.as_str())).collect();
    let all: Vec<Entry> =
        entries.iter().map(|(entry, _)| entry.clone()).filter(|e| !e.text.is_empty()).collect();
    file(document, &document.labels.contents, |xml| {
        xml.open("nav", &[("epub:type", "toc"), ("role", "doc-toc")]);
        if !document.labels.contents.is_empty() {
            xml.leaf("h1", &[], &document.labels.contents);
        }
        html::contents(xml, &all, |entry| {
            hrefs.get(entry.id.as_str()).map_or_else(String::new, |href| (*href).to_owned())
        });
        xml.close("nav");
    })
}

fn style(document: &Document) -> String {
    let mut style = html::STYLE.to_owned();
    if document.form == Form::EasyRead {
        style.push_str(html::EASY_STYLE);
    }
    style
}

/// What is said of the book, and the order of its pages.
fn package(document: &Document, chapters: &[Chapter<'_>], files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let language = document.language.tag();
    let mut xml = Xml::file();
    let names = [("xmlns", "http://www.idpf.org/2007/opf"), ("version", "3.0"), ("unique-identifier", "id")];
    xml.open(
        "package",
        &[&names[..], &[("xml:lang", language), ("dir", document.language.direction().as_str())]].concat(),
    );
    xml.open("metadata", &[("xmlns:dc", "http://purl.org/dc/elements/1.1/")]);
    xml.leaf("dc:identifier", &[("id", "id")], &identifier(files));
    xml.leaf("dc:title", &[], if document.title.is_empty() { "-" } else { &document.title });
    xml.leaf("dc:language", &[], language);
    if !document.author.is_empty() {
        xml.leaf("dc:creator", &[], &document.author);
    }
    xml.leaf("meta", &[("property", "dcterms:modified")], CHANGED);
    let has_charts = document.blocks().any(|block| matches!(block, Block::Chart { .. }));
    accessibility(&mut xml, has_charts);
    xml.close("metadata");
    xml.open("manifest", &[]);
    let mut item = |id: &str, href: &str, kind: &str, properties: &str| {
        let mut attributes = vec![("id", id), ("href", href), ("media-type", kind)];
        if !properties.is_empty() {
            attributes.push(("properties", properties));
        }
        xml.empty("item", &attributes);
    };
    item("nav", "nav.xhtml", "application/xhtml+xml", "nav");
    item("style", "style.css", "text/css", "");
    item("title", "title.xhtml", "application/xhtml+xml", "");
    for chapter in chapters {
        let is_drawn = chapter.blocks.iter().any(|block| matches!(block, Block::Chart { .. }));
        let id = chapter.file.trim_end_matches(".xhtml");
        item(id, &chapter.file, "application/xhtml+xml", if is_drawn { "svg" } else { "" });
    }
    xml.close("manifest");
    let is_rtl = document.language.direction() == Direction::Rtl;
    xml.open("spine", &[("page-progression-direction", if is_rtl { "rtl" } else { "ltr" })]);
    for id in ["title", "nav"] {
        xml.empty("itemref", &[("idref", id)]);
    }
    for chapter in chapters {
        xml.empty("itemref", &[("idref", chapter.file.trim_end_matches(".xhtml"))]);
    }
    xml.close("spine");
    xml.close("package");
    xml.into_bytes()
}

/// By what senses the book can be read (EPUB Accessibility 1.1).
fn accessibility(xml: &mut Xml, has_charts: bool) {
    let mut say = |property: &str, value: &str| {
        xml.leaf("meta", &[("property", &format!("schema:{property}"))], value);
    };
    say("accessMode", "textual");
    if has_charts {
        say("accessMode", "visual");
        say("accessibilityFeature", "alternativeText");
    }
    say("accessModeSufficient", "textual");
    for feature in ["structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability"] {
        say("accessibilityFeature", feature);
    }
    say("accessibilityHazard", "none");
}

/// A name made of what is in the book.
fn identifier(files: &[(String, Vec<u8>)]) -> String {
    let mut hash = Sha256::new();
    for (name, content) in files {
        hash.update(name.as_bytes());
        hash.update(content);
    }
    let hex: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("urn:sha256:{hex}")
}
