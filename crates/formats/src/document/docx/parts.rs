//! The small parts of a Word file: what is in it, how the parts belong together, settings, header and footer.

use super::Look;
use super::runs::{Flow, Stress, link_relation};
use super::styles;
use super::xml::Xml;
use crate::document::{Document, words};

/// The names that the parts written here use.
pub(super) const NAMESPACES: &[(&str, &str)] = &[
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What kind of content each part is.
pub(super) fn content_types(charts: usize) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
    let package = "application/vnd.openxmlformats-package.";
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", &format!("{package}relationships+xml"))]);
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
    let mut part = |name: &str, kind: &str| {
        xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
    };
    for (name, kind) in [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("footnotes", "footnotes"),
        ("endnotes", "endnotes"),
        ("header1", "header"),
        ("header2", "header"),
        ("footer1", "footer"),
    ] {
        part(&format!("/word/{name}.xml"), &format!("{WORD}{kind}+xml"));
    }
    for index in 1..=charts {
        let kind = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
        part(&format!("/word/charts/chart{index}.xml"), kind);
    }
    part("/docProps/core.xml", &format!("{package}core-properties+xml"));
    part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    xml.close("Types");
    xml.into_bytes()
}

/// Where the document and what is said of it are found.
pub(super) fn package_relations() -> Vec<u8> {
    relations(|xml| {
        relation(xml, "document", &format!("{RELATION}officeDocument"), "word/document.xml");
        let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        relation(xml, "core", core, "docProps/core.xml");
        relation(xml, "app", &format!("{RELATION}extended-properties"), "docProps/app.xml");
    })
}

/// What the text refers to.
pub(super) fn document_relations(links: &[String], charts: usize) -> Vec<u8> {
    relations(|xml| {
        for (id, kind) in [
            ("styles", "styles"),
            ("numbering", "numbering"),
            ("settings", "settings"),
            ("fontTable", "fontTable"),
            ("footnotes", "footnotes"),
            ("endnotes", "endnotes"),
            ("header1", "header"),
            ("header2", "header"),
            ("footer1", "footer"),
        ] {
            relation(xml, id, &format!("{RELATION}{kind}"), &format!("{id}.xml"));
        }
        for index in 1..=charts {
            let target = format!("charts/chart{index}.xml");
            relation(xml, &format!("chart{index}"), &format!("{RELATION}chart"), &target);
        }
        outside(xml, links);
    })
}

/// Where the links of a part lead.
pub(super) fn link_relations(links: &[String]) -> Vec<u8> {
    relations(|xml| outside(xml, links))
}

fn relations(write: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    write(&mut xml);
    xml.close("Relationships");
    xml.into_bytes()
}

fn relation(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
}

fn outside(xml: &mut Xml, links: &[String]) {
    for (index, link) in links.iter().enumerate() {
        let kind = format!("{RELATION}hyperlink");
        let id = link_relation(index);
        xml.empty(
            "Relationship",
            &[("Id", &id), ("Type", &kind), ("Target", link), ("TargetMode", "External")],
        );
    }
}

/// What is said of the document: its title, who wrote it, its language. No date: the same document is the same file.
pub(super) fn core(document: &Document) -> Vec<u8> {
    let mut xml = Xml::file();
    let namespaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ];
    xml.open("cp:coreProperties", &namespaces);
    xml.leaf("dc:title", &[], &document.title);
    xml.leaf("dc:creator", &[], &document.author);
    xml.leaf("dc:language", &[], Look::of(document).tag());
    xml.close("cp:coreProperties");
    xml.into_bytes()
}

/// How many words count towards a limit.
pub(super) fn app(document: &Document) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open(
        "Properties",
        &[("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")],
    );
    xml.leaf("Words", &[], &words::of_document(document).body.to_string());
    xml.leaf("Application", &[], "Suivi");
    xml.close("Properties");
    xml.into_bytes()
}

/// Endnotes stand at the end of the text, before the annexes; nothing is hyphenated.
pub(super) fn settings(look: Look) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("w:settings", NAMESPACES);
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.value("w:autoHyphenation", "0");
    xml.value("w:characterSpacingControl", "doNotCompress");
    for (element, note) in [("w:footnotePr", "w:footnote"), ("w:endnotePr", "w:endnote")] {
        xml.open(element, &[]);
        if element == "w:endnotePr" {
            xml.value("w:pos", "sectEnd");
            xml.value("w:numFmt", "decimal");
        }
        xml.empty(note, &[("w:id", "-1")]);
        xml.empty(note, &[("w:id", "0")]);
        xml.close(element);
    }
    xml.open("w:compat", &[]);
    let word = "http://schemas.microsoft.com/office/word";
    xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", word), ("w:val", "15")]);
    xml.close("w:compat");
    styles::language(&mut xml, "w:themeFontLang", look);
    xml.value("w:decimalSymbol", ".");
    xml.value("w:listSeparator", ",");
    xml.close("w:settings");
    xml.into_bytes()
}

/// The fonts, so that a machine without them finds something alike.
pub(super) fn font_table(look: Look) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("w:fonts", NAMESPACES);
    let family = if look.is_easy() { "swiss" } else { "roman" };
    for (font, family) in [(look.font(), family), (look.chinese_font(), "auto")] {
        xml.open("w:font", &[("w:name", font)]);
        xml.value("w:family", family);
        xml.value("w:pitch", "variable");
        xml.close("w:font");
    }
    xml.close("w:fonts");
    xml.into_bytes()
}

/// The header of every page but the first: the title.
pub(super) fn header(document: &Document, look: Look) -> Vec<u8> {
    edge("w:hdr", "Header", look, |xml| {
        Flow { look, xml, links: &mut Vec::new() }.words(&document.title, &Stress::default());
    })
}

/// The first page has none.
pub(super) fn first_header() -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("w:hdr", NAMESPACES);
    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p>");
    xml.close("w:hdr");
    xml.into_bytes()
}

/// The footer: the number of the page.
pub(super) fn footer(look: Look) -> Vec<u8> {
    edge("w:ftr", "Footer", look, |xml| {
        for (kind, code) in [("begin", ""), ("", " PAGE "), ("separate", ""), ("", "1"), ("end", "")] {
            xml.open("w:r", &[]);
            match (kind, code) {
                ("", "1") => xml.leaf("w:t", &[], code),
                ("", code) => xml.leaf("w:instrText", &[("xml:space", "preserve")], code),
                (kind, _) => xml.empty("w:fldChar", &[("w:fldCharType", kind)]),
            }
            xml.close("w:r");
        }
    })
}

fn edge(element: &str, style: &str, look: Look, write: impl FnOnce(&mut Xml)) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open(element, NAMESPACES);
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.value("w:pStyle", style);
    if look.is_rtl() {
        xml.empty("w:bidi", &[]);
    }
    xml.close("w:pPr");
    write(&mut xml);
    xml.close("w:p");
    xml.close(element);
    xml.into_bytes()
}
