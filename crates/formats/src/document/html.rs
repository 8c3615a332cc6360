//! Web pages: a part of a page for the site, or a page that stands by itself.
//!
//! Everything written here is well-formed XML as well, so that electronic books are made of it ([`super::epub`]).
//! Styles belong to whoever shows the part; it has the classes `n` (the number of a paragraph), `marks` (a list whose
//! marks are written out, `mark`), `notes`, `chart` and `source`.

mod chart;
mod part;

pub(super) use part::Part;

use super::docx::xml::Xml;
use super::{Block, Document, Form, plain_text};

/// Finds where a source leads, by its kind and its name in addresses.
pub type FindSource<'a> = &'a dyn Fn(&str, &str) -> Option<SourceLink>;

/// A small link to where what is said comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLink {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub label: String,
}

/// How a part of a page is written.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The level of the highest headings: 2 makes them `h2`.
    pub base: u8,
    /// What every `id` begins with, where several documents stand on one page.
    pub ids: &'a str,
    /// For those who write: where sources lead. Without it they are left out.
    pub sources: Option<FindSource<'a>>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Options { base: 2, ids: "", sources: None }
    }
}

/// A heading of a document, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// 1 to 4.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Its `id`.
    pub id: String,
}

/// The headings of a document in order, for a table of contents.
pub fn outline(document: &Document, ids: &str) -> Vec<Entry> {
    let mut count = 0;
    let mut entries = outline_of(&document.body, ids, &mut count);
    entries.extend(annex_entry(document, ids));
    entries.extend(outline_of(&document.annexes, ids, &mut count));
    entries
}

/// The headings of some blocks; `count` is how many stand before them.
pub(super) fn outline_of(blocks: &[Block], ids: &str, count: &mut usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for block in blocks {
        if let Block::Heading { level, text, anchor } = block {
            *count += 1;
            let id = heading_id(ids, anchor.as_deref(), *count);
            entries.push(Entry { level: *level, text: plain_text(text).replace('\n', " "), id });
        }
    }
    entries
}

pub(super) fn annex_entry(document: &Document, ids: &str) -> Option<Entry> {
    let is_there = !document.annexes.is_empty() && !document.labels.annex.is_empty();
    is_there.then(|| Entry { level: 1, text: document.labels.annex.clone(), id: format!("{ids}annex") })
}

fn heading_id(ids: &str, anchor: Option<&str>, count: usize) -> String {
    match anchor {
        Some(anchor) => format!("{ids}{}", place_id(anchor)),
        None => format!("{ids}h{count}"),
    }
}

/// The name of a place as an `id` may have it.
fn place_id(anchor: &str) -> String {
    let id: String =
        anchor.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    if id.starts_with(|c: char| c.is_ascii_alphabetic()) { id } else { format!("p-{id}") }
}

/// The text and annexes of a document as a part of a page.
pub fn body(document: &Document, options: &Options<'_>) -> String {
    let mut part = Part::new(document, *options);
    part.places =
        outline(document, options.ids).into_iter().map(|entry| (entry.id.clone(), entry.id)).collect();
    part.blocks(&document.body);
    part.annexes(document);
    part.notes();
    part.xml.into_text()
}

/// A document as a page that stands by itself.
pub fn page(document: &Document) -> String {
    let (lang, dir) = (document.language.tag(), document.language.direction().as_str());
    let mut xml = Xml::fragment();
    xml.raw("<!DOCTYPE html>\n");
    xml.open("html", &[("lang", lang), ("dir", dir)]);
    xml.open("head", &[]);
    xml.empty("meta", &[("charset", "utf-8")]);
    xml.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    xml.leaf("title", &[], &document.title);
    xml.open("style", &[]);
    xml.raw(STYLE);
    if document.form == Form::EasyRead {
        xml.raw(EASY_STYLE);
    }
    xml.close("style");
    xml.close("head");
    xml.open("body", &[]);
    front(&mut xml, document);
    let entries = outline(document, "");
    if !entries.is_empty() {
        let label = document.labels.contents.as_str();
        xml.open("nav", if label.is_empty() { &[] } else { &[("aria-labelledby", "contents")] });
        if !label.is_empty() {
            xml.leaf("h2", &[("id", "contents")], label);
        }
        contents(&mut xml, &entries, |entry| format!("#{}", entry.id));
        xml.close("nav");
    }
    xml.open("main", &[]);
    xml.raw(&body(document, &Options::default()));
    xml.close("main");
    xml.close("body");
    xml.close("html");
    xml.into_text()
}

/// What stands above the text.
pub(super) fn front(xml: &mut Xml, document: &Document) {
    xml.open("header", &[]);
    for line in &document.masthead {
        xml.leaf("p", &[], line);
    }
    xml.leaf("h1", &[], &document.title);
    if !document.author.is_empty() {
        xml.leaf("p", &[], &document.author);
    }
    xml.close("header");
}

/// A table of contents: the two upper levels.
pub(super) fn contents(xml: &mut Xml, entries: &[Entry], href: impl Fn(&Entry) -> String) {
    let entries: Vec<&Entry> = entries.iter().filter(|entry| entry.level <= 2).collect();
    let depths: Vec<u8> = entries.iter().map(|entry| entry.level.saturating_sub(1)).collect();
    part::nested(
        xml,
        "ol",
        &[],
        &depths,
        |xml| xml,
        |xml, index| {
            xml.leaf("a", &[("href", &href(entries[index]))], &entries[index].text);
        },
    );
}

pub(super) const STYLE: &str = "\
body{max-width:45rem;margin:0 auto;padding:1rem;font:1.05rem/1.6 Georgia,'Times New Roman',serif;color:#1a1a1a;background:#fff}\
h1,h2,h3,h4,h5{line-height:1.25;margin:2em 0 .6em}header{margin-block-end:2rem}\
a{color:#0b5394}.n{display:inline-block;min-width:2.5em}\
.marks,.marks ol{list-style:none;padding-inline-start:2em}.mark{display:inline-block;min-width:2em;margin-inline-start:-2em}\
table{border-collapse:collapse;width:100%;margin:1em 0;font-size:.95rem}caption{text-align:start;font-weight:bold;padding:.4em 0}\
th,td{border:1px solid #7f7f7f;padding:.35em .5em;text-align:start;vertical-align:top}th{background:#e7eef5}\
blockquote{margin-inline:2.5em}figure{margin:1em 0}svg{max-width:100%;height:auto}.wide{overflow-x:auto}.wide table{min-width:40rem}.notes{font-size:.95rem}";
pub(super) const EASY_STYLE: &str =
    "body{font:1.35rem/1.8 Arial,Helvetica,sans-serif;hyphens:none}p,li{margin-block:.8em}";
