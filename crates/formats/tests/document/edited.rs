//! Word files after someone has worked in them, and foreign ones.

use suivi_formats::document::docx;
use suivi_formats::document::{Block, Inline, Item, NotePlace, cell};
use suivi_kernel::Language;

use crate::sample::{changed, note, report, strong};

/// One of our files with another text, written as Word writes it. The numberings 10 and 12 are lists.
fn with_text(body: &str) -> Vec<Block> {
    let file = docx::write(&report(Language::En)).unwrap();
    let file = changed(&file, "word/document.xml", |xml| {
        let start = xml.find("<w:body>").unwrap() + 8;
        format!("{}{body}</w:body></w:document>", &xml[..start])
    });
    docx::read(&file).unwrap().blocks
}

fn paragraph(number: Option<u32>, text: &str) -> Block {
    Block::Paragraph { number, text: cell(text) }
}

#[test]
fn tracked_changes_count_as_accepted() {
    let blocks = with_text(
        "<w:p><w:pPr><w:pStyle w:val=\"SuiviParagraph\"/><w:rPr><w:ins w:id=\"1\"/></w:rPr></w:pPr>\
         <w:r><w:t xml:space=\"preserve\">Sama opened </w:t></w:r>\
         <w:del w:id=\"2\"><w:r><w:delText>ten</w:delText></w:r></w:del>\
         <w:ins w:id=\"3\"><w:r><w:rPr><w:b/><w:rPrChange w:id=\"4\"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>twelve</w:t></w:r></w:ins>\
         <w:moveFrom w:id=\"5\"><w:r><w:t>moved</w:t></w:r></w:moveFrom>\
         <w:moveTo w:id=\"6\"><w:r><w:t xml:space=\"preserve\"> schools.</w:t></w:r></w:moveTo></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"SuiviParagraph\"/><w:rPr><w:del w:id=\"7\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">One </w:t></w:r></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"SuiviParagraph\"/></w:pPr><w:r><w:t>paragraph.</w:t></w:r></w:p>",
    );
    let first = vec![Inline::plain("Sama opened "), strong("twelve"), Inline::plain(" schools.")];
    assert_eq!(
        blocks,
        [Block::Paragraph { number: Some(1), text: first }, paragraph(Some(2), "One paragraph.")]
    );
}

#[test]
fn a_heading_keeps_its_name_when_its_bookmark_slips() {
    let heading = |text: &str, anchor: Option<&str>| Block::Heading {
        level: 1,
        text: cell(text),
        anchor: anchor.map(str::to_owned),
    };
    let blocks = with_text(
        "<w:bookmarkStart w:id=\"1\" w:name=\"section_aaaaaaaaaaaa\"/><w:bookmarkEnd w:id=\"1\"/>\
         <w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Before it</w:t></w:r></w:p>\
         <w:p><w:bookmarkStart w:id=\"2\" w:name=\"section_bbbbbbbbbbbb\"/></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:bookmarkStart w:id=\"3\" w:name=\"_GoBack\"/><w:r><w:t>In an empty line</w:t></w:r></w:p>\
         <w:p><w:bookmarkStart w:id=\"4\" w:name=\"section_cccccccccccc\"/><w:r><w:t>Text</w:t></w:r></w:p>\
         <w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>By its level</w:t></w:r></w:p>",
    );
    let expected = [
        heading("Before it", Some("section-aaaaaaaaaaaa")),
        heading("In an empty line", Some("section-bbbbbbbbbbbb")),
        paragraph(None, "Text"),
        heading("By its level", None),
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn fields_show_their_results_and_links_lead_where_they_led() {
    let run = |inside: &str| format!("<w:r>{inside}</w:r>");
    let field = |step: &str| run(&format!("<w:fldChar w:fldCharType=\"{step}\"/>"));
    let code = run("<w:instrText xml:space=\"preserve\"> HYPERLINK \"https://example.org/x\" </w:instrText>");
    let text = |text: &str| run(&format!("<w:t xml:space=\"preserve\">{text}</w:t>"));
    let blocks = with_text(&format!(
        "<w:p>{}{}{code}{}{}{}{}<w:fldSimple w:instr=\" PAGE \">{}</w:fldSimple>{}</w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>{}</w:p>",
        text("See "),
        field("begin"),
        field("separate"),
        text("the "),
        text("act"),
        field("end"),
        text("7"),
        run("<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>"),
        text("Contents 1"),
    ));
    let link = Inline::Link { text: "the act".into(), href: "https://example.org/x".into() };
    assert_eq!(
        blocks,
        [Block::Paragraph { number: None, text: vec![Inline::plain("See "), link, Inline::plain("7")] }]
    );
}

#[test]
fn lists_are_told_apart_by_their_numbering() {
    let item = |number: u8, level: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let blocks = with_text(&format!(
        "{}{}{}{}{}",
        item(10, 0, "a"),
        item(10, 1, "b"),
        item(12, 0, "c"),
        // Our own numbering of paragraphs makes no list, and none at all makes plain text.
        item(1, 0, "d"),
        item(0, 0, "e"),
    ));
    let items = |texts: &[(u8, &str)]| {
        texts.iter().map(|(depth, text)| Item { depth: *depth, text: cell(*text) }).collect()
    };
    let expected = [
        Block::List { ordered: true, items: items(&[(0, "a"), (1, "b")]) },
        Block::List { ordered: false, items: items(&[(0, "c")]) },
        paragraph(Some(1), "d"),
        paragraph(None, "e"),
    ];
    assert_eq!(blocks, expected);
}

#[test]
fn merged_cells_and_deleted_rows_leave_a_plain_table() {
    let tc = |properties: &str, text: &str| {
        format!("<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>")
    };
    let blocks = with_text(&format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t>Schools</w:t></w:r></w:p>\
         <w:tbl><w:tblPr/><w:tr>{}</w:tr><w:tr>{}{}</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{}</w:tr>\
         <w:tr>{}<w:tc><w:p><w:r><w:t>two</w:t></w:r></w:p><w:p><w:r><w:t>lines</w:t></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t>Alone</w:t></w:r></w:p>",
        tc("<w:gridSpan w:val=\"2\"/>", "wide"),
        tc("<w:vMerge w:val=\"restart\"/>", "tall"),
        tc("", "x"),
        tc("", "gone"),
        tc("<w:vMerge/>", "covered"),
    ));
    let table = Block::Table {
        caption: "Schools".into(),
        header: vec![cell("wide"), vec![]],
        rows: vec![vec![cell("tall"), cell("x")], vec![vec![], cell("two\nlines")]],
    };
    assert_eq!(blocks, [table, paragraph(None, "Alone")]);
}

#[test]
fn a_note_is_read_once_however_often_it_is_referred_to() {
    let reference = "<w:r><w:endnoteReference w:id=\"1\"/></w:r>";
    let blocks = with_text(&format!("<w:p><w:r><w:t>Text</w:t></w:r>{}</w:p>", reference.repeat(1000)));
    let text = vec![Inline::plain("Text"), note(NotePlace::End, "Act No. 4 of Sama, art. 2")];
    assert_eq!(blocks, [Block::Paragraph { number: None, text }]);
}
