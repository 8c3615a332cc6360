//! Word files, written as Word writes them.

use std::io::{Cursor, Write};

use suivi_formats::reading::{Block, Role, read};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{cells, document, headings, texts};

const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml""#;

/// An archive of parts.
pub fn archive(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Word file with this text, and further parts by their kinds.
pub fn docx(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let wrapped = |element: &str, content: &str| format!("<w:{element} {SPACES}>{content}</w:{element}>");
    let mut relations = String::new();
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
        ("word/document.xml".to_owned(), wrapped("document", &format!("<w:body>{body}</w:body>"))),
    ];
    for (kind, content) in others {
        let element = if *kind == "header" { "hdr" } else { kind };
        relations += &format!(r#"<Relationship Id="{kind}" Type="http://x/{kind}" Target="{kind}.xml"/>"#);
        parts.push((format!("word/{kind}.xml"), wrapped(element, content)));
    }
    let relations = format!("<Relationships>{relations}</Relationships>");
    parts.push(("word/_rels/document.xml.rels".to_owned(), relations));
    archive(&parts.iter().map(|(name, content)| (name.as_str(), content.clone())).collect::<Vec<_>>())
}

/// A paragraph with these properties.
fn p(properties: &str, text: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{}</w:p>", r(text))
}

fn r(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

/// A paragraph of a list.
fn item(list: u32, level: u32, text: &str) -> String {
    p(&format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#), text)
}

fn level(at: u32, format: &str, text: &str, more: &str) -> String {
    format!(
        r#"<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>"#
    )
}

#[test]
fn numbers_are_counted_as_word_counts_them() {
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="0">{}{}{}</w:abstractNum><w:abstractNum w:abstractNumId="1">{}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>"#,
        level(0, "upperRoman", "%1.", ""),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
        level(2, "lowerLetter", "(%3)", r#"<w:suff w:val="space"/>"#),
        level(0, "bullet", "\u{f0b7}", ""),
    );
    let body = [
        item(1, 0, "One"),
        item(1, 1, "One one"),
        item(1, 2, "a"),
        item(1, 2, "b"),
        item(1, 1, "One two"),
        item(1, 2, "a again"),
        item(1, 0, "Two"),
        item(1, 1, "Two one"),
        item(2, 0, "Seven"),
        item(2, 0, "Eight"),
        item(1, 0, "Nine"),
        item(3, 0, "Sign"),
        item(0, 0, "None"),
    ];
    assert_eq!(
        texts(&document(docx(&body.concat(), &[("numbering", &numbering)]))),
        [
            "I.\tOne",
            "1.1\tOne one",
            "(a) a",
            "(b) b",
            "1.2\tOne two",
            "(a) a again",
            "II.\tTwo",
            "2.1\tTwo one",
            "VII.\tSeven",
            "VIII.\tEight",
            "IX.\tNine",
            "•\tSign",
            "None",
        ]
    );
}

#[test]
fn a_style_may_number_its_paragraphs() {
    let styles = r#"<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="_ Single Txt_G"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Para"/></w:style>"#;
    let numbering = format!(
        r#"<w:abstractNum w:abstractNumId="0">{}{}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#,
        level(0, "decimal", "%1.", ""),
        level(1, "lowerLetter", "(%2)", r#"<w:pStyle w:val="Sub"/>"#),
    );
    let para = |text| p(r#"<w:pStyle w:val="Para"/>"#, text);
    let body = [para("First"), p(r#"<w:pStyle w:val="Sub"/>"#, "Below"), para("Second")].concat();
    let read = document(docx(&body, &[("styles", styles), ("numbering", &numbering)]));
    assert_eq!(texts(&read), ["1.\tFirst", "(a)\tBelow", "2.\tSecond"]);
}

#[test]
fn headings_are_known_by_style_outline_or_looks() {
    let style = |id: &str, name: &str| {
        format!(r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/></w:style>"#)
    };
    let styles = [style("A", "_ H _Ch_G"), style("B", "_ H_1_G"), style("berschrift3", "heading 3")].concat();
    let of = |id: &str, text| p(&format!(r#"<w:pStyle w:val="{id}"/>"#), text);
    let bold = |text: &str| format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r></w:p>");
    let body = [
        of("A", "II.\tWells"),
        of("B", "A.\tDeep wells"),
        of("berschrift3", "Third"),
        p(r#"<w:outlineLvl w:val="0"/>"#, "Claimed"),
        bold("Stands out"),
        bold("(a) Is an item"),
        bold("Is a sentence."),
    ];
    let read = document(docx(&body.concat(), &[("styles", &styles)]));
    assert_eq!(
        headings(&read),
        [(1, "II.\tWells"), (2, "A.\tDeep wells"), (3, "Third"), (1, "Claimed"), (4, "Stands out")]
    );
}

#[test]
fn tables_keep_rows_and_columns() {
    let cell =
        |properties: &str, content: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>");
    let row = |properties: &str, cells: &[String]| {
        format!("<w:tr><w:trPr>{properties}</w:trPr>{}</w:tr>", cells.concat())
    };
    let plain = |text: &str| cell("", &p("", text));
    let inner = format!("<w:tbl>{}</w:tbl>{}", row("", &[plain("In a table within")]), p("", ""));
    let body = format!(
        "<w:tbl>{}{}{}{}{}</w:tbl>",
        row("", &[plain("Theme"), plain("Text"), plain("Position")]),
        row("", &[cell(r#"<w:vMerge w:val="restart"/>"#, &p("", "Wells")), plain("Dig"), plain("Supported")]),
        row("", &[cell("<w:vMerge/>", &p("", "")), cell(r#"<w:gridSpan w:val="2"/>"#, &p("", "Wide"))]),
        row(r#"<w:del w:id="1"/>"#, &[plain("Deleted"), plain("row"), plain("")]),
        row("", &[plain(""), cell("", &inner), plain("Noted")]),
    );
    let read = document(docx(&(body + &p("", "After")), &[]));
    assert_eq!(
        cells(&read),
        [
            (0, 0, "Theme"),
            (0, 1, "Text"),
            (0, 2, "Position"),
            (1, 0, "Wells"),
            (1, 1, "Dig"),
            (1, 2, "Supported"),
            (2, 1, "Wide"),
            (3, 1, "In a table within"),
            (3, 2, "Noted"),
        ]
    );
    assert_eq!(read.blocks.last().unwrap().role, Role::Paragraph);
}

#[test]
fn changes_count_as_accepted_and_what_is_hidden_is_not_read() {
    let body = format!(
        r#"<w:p>{}<w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>
        <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:noBreakHyphen/><w:t>fan</w:t><w:softHyphen/><w:t>gled &amp;nbsp; pier</w:t></w:r></w:p>
        <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p>{}
        <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SEQ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#,
        r("A "),
        r("Joined "),
        p("", "lines"),
        r("Shown"),
    );
    assert_eq!(texts(&document(docx(&body, &[]))), ["A new-fangled pier", "Joined lines", "Shown"]);
}

#[test]
fn lines_within_a_paragraph_that_begin_items_are_items() {
    let body = format!(
        "<w:p>{}<w:r><w:br/></w:r>{}<w:r><w:br/></w:r>{}</w:p>",
        r("1. Dig"),
        r("deep"),
        r("2. Drink")
    );
    assert_eq!(texts(&document(docx(&body, &[]))), ["1. Dig deep", "2. Drink"]);
}

#[test]
fn notes_stand_apart_with_their_marks() {
    let notes = r#"<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>First.</w:t></w:r></w:p></w:footnote>
        <w:footnote w:id="2"><w:p><w:r><w:t>* Starred.</w:t></w:r></w:p></w:footnote>"#;
    let body = format!(
        r#"<w:p>{}<w:r><w:footnoteReference w:id="1"/></w:r>{}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>{}</w:p>"#,
        r("One"),
        r(" two"),
        r("."),
    );
    let read = document(docx(&body, &[("footnotes", notes)]));
    assert_eq!(texts(&read), ["One two."]);
    let notes: Vec<(&str, &str)> =
        read.notes.iter().map(|note| (note.mark.as_str(), note.text.as_str())).collect();
    assert_eq!(notes, [("1", "First."), ("*", "Starred.")]);
}

#[test]
fn a_box_of_text_is_read_once() {
    let text = |words| format!("<w:txbxContent>{}</w:txbxContent>", p("", words));
    let body = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{}</wps:txbx></w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{}</w:p>",
        text("Boxed"),
        text("Boxed"),
        r("Around"),
    );
    assert_eq!(texts(&document(docx(&body, &[]))), ["Around", "Boxed"]);
}

#[test]
fn pages_are_those_that_were_shown_last() {
    let broken = "<w:r><w:lastRenderedPageBreak/></w:r>";
    let cell = |text: &str| format!("<w:tc><w:p>{broken}{}</w:p></w:tc>", r(text));
    let body = format!(
        r#"{}<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p>{broken}{}</w:p><w:tbl><w:tr>{}{}</w:tr></w:tbl>{}"#,
        p("", "One"),
        r("Two"),
        cell("Three"),
        cell("Three too"),
        p("", "Still three"),
    );
    let read = document(docx(&body, &[("header", &p("", "A/HRC/64/199"))]));
    assert_eq!(read.blocks.iter().map(|block: &Block| block.page).collect::<Vec<_>>(), [1, 2, 3, 3, 3]);
    assert_eq!(read.pages, 3);
    assert_eq!(read.head[0], "A/HRC/64/199");
}

#[test]
fn a_file_whose_first_parts_are_long_is_still_known() {
    let noise: String = (0..4000_u32).map(|n| format!("{:x}", n.wrapping_mul(2_654_435_761))).collect();
    let file = archive(&[
        ("[Content_Types].xml", format!("<Types><!--{noise}--></Types>")),
        (
            "word/document.xml",
            format!("<w:document {SPACES}><w:body>{}</w:body></w:document>", p("", "Found")),
        ),
    ]);
    assert_eq!(texts(&read(file).unwrap()), ["Found"]);
}
