//! The styles: what each kind of paragraph looks like. Whoever edits the file changes them in one place.

use super::Look;
use super::numbering;
use super::parts::NAMESPACES;
use super::xml::Xml;

/// A paragraph style. Sizes are in half points, distances in twentieths of a point.
#[derive(Clone, Copy, Default)]
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    /// The level in the outline, from 0, where it has one.
    outline: Option<u8>,
    size: u32,
    bold: bool,
    centred: bool,
    keep_next: bool,
    before: u32,
    after: u32,
    /// From the edge of the text.
    indent: u32,
    hanging: u32,
    numbered: bool,
}

/// The file of styles.
pub(super) fn write(look: Look) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("w:styles", NAMESPACES);
    defaults(&mut xml, look);
    for style in all(look) {
        paragraph_style(&mut xml, &style, look);
    }
    character_styles(&mut xml);
    table_styles(&mut xml);
    xml.raw(
        "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>",
    );
    xml.close("w:styles");
    xml.into_bytes()
}

fn defaults(xml: &mut Xml, look: Look) {
    let font = look.font();
    let size = body_size(look).to_string();
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    let fonts = [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", look.chinese_font()), ("w:cs", font)];
    xml.empty("w:rFonts", &fonts);
    xml.value("w:sz", &size);
    xml.value("w:szCs", &size);
    language(xml, "w:lang", look);
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.open("w:pPrDefault", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:spacing", &[("w:after", "0"), ("w:line", line(look)), ("w:lineRule", "auto")]);
    xml.close("w:pPr");
    xml.close("w:pPrDefault");
    xml.close("w:docDefaults");
}

/// The language of everything, for each kind of script that Word tells apart.
pub(super) fn language(xml: &mut Xml, element: &str, look: Look) {
    xml.empty(element, &[("w:val", look.tag()), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")]);
}

/// In half points: 12 points, or 16 where a text is to be easy to read.
fn body_size(look: Look) -> u32 {
    if look.is_easy() { 32 } else { 24 }
}

fn line(look: Look) -> &'static str {
    if look.is_easy() { "360" } else { "276" }
}

fn all(look: Look) -> Vec<Style> {
    let size = body_size(look);
    let gap = if look.is_easy() { 240 } else { 120 };
    let small = if look.is_easy() { size } else { 20 };
    let heading = |id, name, level, size, before| Style {
        id,
        name,
        based_on: "Normal",
        next: if look.form == crate::document::Form::Standard { "SuiviParagraph" } else { "BodyText" },
        outline: Some(level),
        size,
        bold: true,
        keep_next: true,
        before,
        after: gap,
        ..Style::default()
    };
    let text = |id, name| Style { id, name, based_on: "Normal", after: gap, size, ..Style::default() };
    vec![
        Style { id: "Normal", name: "Normal", size, ..Style::default() },
        heading("Heading1", "heading 1", 0, size + 8, 480),
        heading("Heading2", "heading 2", 1, size + 4, 360),
        heading("Heading3", "heading 3", 2, size, 280),
        heading("Heading4", "heading 4", 3, size, 240),
        Style {
            outline: None,
            centred: true,
            before: 240,
            after: 240,
            ..heading("Title", "Title", 0, size + 16, 0)
        },
        Style { centred: true, ..text("SuiviMasthead", "Suivi Masthead") },
        Style { centred: true, after: 480, ..text("SuiviAuthor", "Suivi Author") },
        heading("SuiviNotesHeading", "Suivi Notes Heading", 0, size + 8, 480),
        Style { before: 0, ..heading("SuiviAnnexHeading", "Suivi Annex Heading", 0, size + 8, 0) },
        Style { numbered: true, ..text("SuiviParagraph", "Suivi Paragraph") },
        text("BodyText", "Body Text"),
        Style { indent: 1134, ..text("Quote", "Quote") },
        Style { indent: 1134, hanging: 567, ..text("ListParagraph", "List Paragraph") },
        Style { bold: true, keep_next: true, before: 240, ..text("Caption", "caption") },
        Style { keep_next: true, before: 240, ..text("SuiviChart", "Suivi Chart") },
        Style { size: small, after: 40, before: 40, ..text("SuiviTableText", "Suivi Table Text") },
        Style {
            size: small,
            after: 40,
            before: 40,
            bold: true,
            keep_next: true,
            ..text("SuiviTableHeader", "Suivi Table Header")
        },
        Style { size: small, after: 60, ..text("FootnoteText", "footnote text") },
        Style { size: small, after: 60, ..text("EndnoteText", "endnote text") },
        Style { size: small, after: 0, ..text("Header", "header") },
        Style { size: small, after: 0, centred: true, ..text("Footer", "footer") },
    ]
}

fn paragraph_style(xml: &mut Xml, style: &Style, look: Look) {
    let is_normal = style.id == "Normal";
    let mut attributes = vec![("w:type", "paragraph")];
    if is_normal {
        attributes.push(("w:default", "1"));
    }
    if style.id.starts_with("Suivi") {
        attributes.push(("w:customStyle", "1"));
    }
    attributes.push(("w:styleId", style.id));
    xml.open("w:style", &attributes);
    xml.value("w:name", style.name);
    if !style.based_on.is_empty() {
        xml.value("w:basedOn", style.based_on);
    }
    if !style.next.is_empty() {
        xml.value("w:next", style.next);
    }
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    if style.keep_next {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    if style.numbered {
        xml.open("w:numPr", &[]);
        xml.value("w:numId", numbering::PARAGRAPHS);
        xml.close("w:numPr");
    }
    xml.empty("w:suppressAutoHyphens", &[]);
    // A chart takes the direction of its paragraph, and LibreOffice then writes its digits backwards.
    let is_rtl = look.is_rtl() && style.id != "SuiviChart";
    if is_rtl {
        xml.empty("w:bidi", &[]);
    } else if look.is_rtl() {
        xml.value("w:bidi", "0");
    }
    let (before, after) = (style.before.to_string(), style.after.to_string());
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after)]);
    if style.indent > 0 {
        let (indent, hanging) = (style.indent.to_string(), style.hanging.to_string());
        xml.empty("w:ind", &[("w:left", &indent), ("w:hanging", &hanging)]);
    }
    // In a text from right to left, Word means the leading edge when it says left.
    let side = if look.is_rtl() && !is_rtl { "right" } else { "left" };
    xml.value("w:jc", if style.centred && !look.is_easy() { "center" } else { side });
    if let Some(level) = style.outline {
        xml.value("w:outlineLvl", &level.to_string());
    }
    xml.close("w:pPr");
    xml.open("w:rPr", &[]);
    if style.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    let size = style.size.to_string();
    xml.value("w:sz", &size);
    xml.value("w:szCs", &size);
    xml.close("w:rPr");
    xml.close("w:style");
}

fn character_styles(xml: &mut Xml) {
    xml.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">\
         <w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>\
         <w:rPr><w:color w:val=\"0B5394\"/><w:u w:val=\"single\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>\
         <w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"EndnoteReference\"><w:name w:val=\"endnote reference\"/>\
         <w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
    );
}

fn table_styles(xml: &mut Xml) {
    let margins = "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>\
                   <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar>";
    xml.raw(
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>\
         <w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>",
    );
    xml.raw(margins);
    xml.raw(
        "</w:tblPr></w:style><w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"SuiviTable\">\
         <w:name w:val=\"Suivi Table\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr><w:tblBorders>",
    );
    for edge in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let name = format!("w:{edge}");
        xml.empty(&name, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "7F7F7F")]);
    }
    xml.raw("</w:tblBorders>");
    xml.raw(margins);
    xml.raw(
        "</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>\
         <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E7EEF5\"/></w:tcPr></w:tblStylePr></w:style>",
    );
}
