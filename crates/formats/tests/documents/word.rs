//! Golden documents as Word files, by Word's own conventions and with the styles of the United Nations' templates.
//!
//! Runs break in the middle of words, where somebody edited; some paragraphs stand in a control, one word was deleted and
//! others inserted with the changes tracked; a header has the symbol, a footer the page number, a part the footnotes.

use std::io::{Cursor, Write};

use super::golden::{Golden, Part, Piece, escaped, pieces};

const SPACES: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships""#;
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The document as a Word file.
pub fn word(golden: &Golden) -> Vec<u8> {
    let mut writer = Writer::default();
    let body: String = golden.parts.iter().map(|part| writer.part(part)).collect();
    let symbol = golden.parts.iter().find_map(|part| match part {
        Part::Line(text) => text.split(['\t', ' ']).find(|word| word.matches('/').count() > 1),
        _ => None,
    });
    let ends = r#"<w:sectPr><w:headerReference w:type="default" r:id="r3"/><w:footerReference w:type="default" r:id="r4"/><w:pgMar w:left="1134"/></w:sectPr>"#;
    let page = r#"<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>"#;
    let parts = [
        ("document", "document", format!("<w:body>{body}{ends}</w:body>")),
        ("styles", "styles", styles()),
        ("header1", "hdr", format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", symbol.unwrap_or_default())),
        ("footer1", "ftr", page.to_owned()),
        ("footnotes", "footnotes", writer.notes),
    ];
    let relations: String = ["styles", "header", "footer", "footnotes"]
        .iter()
        .zip(&parts[1..])
        .enumerate()
        .map(|(at, (kind, (file, ..)))| {
            format!(r#"<Relationship Id="r{}" Type="{RELATION}/{kind}" Target="{file}.xml"/>"#, at + 2)
        })
        .collect();
    let named = |relations: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#
        )
    };
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let mut write = |name: &str, content: &str| {
        file.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        file.write_all(br#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#).unwrap();
        file.write_all(content.as_bytes()).unwrap();
    };
    write(
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#,
    );
    write(
        "_rels/.rels",
        &named(&format!(
            r#"<Relationship Id="r1" Type="{RELATION}/officeDocument" Target="word/document.xml"/>"#
        )),
    );
    write("word/_rels/document.xml.rels", &named(&relations));
    for (file, element, content) in &parts {
        write(&format!("word/{file}.xml"), &format!("<w:{element} {SPACES}>{content}</w:{element}>"));
    }
    file.finish().unwrap().into_inner()
}

fn styles() -> String {
    let names =
        [("SingleTxtG", "_ Single Txt_G"), ("HChG", "_ H _Ch_G"), ("H1G", "_ H_1_G"), ("H23G", "_ H_2/3_G")];
    let style = |(id, name): (&str, &str)| {
        format!(
            r#"<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/></w:style>"#
        )
    };
    names.map(style).concat()
}

#[derive(Default)]
struct Writer {
    /// How many paragraphs, footnotes and pieces of text there are by now.
    paragraphs: usize,
    count: usize,
    notes: String,
}

impl Writer {
    fn part(&mut self, part: &Part) -> String {
        match part {
            Part::Heading(level, text) => self.paragraph(["HChG", "H1G", "H23G"][level - 1], text),
            Part::Line(text) => self.paragraph("SingleTxtG", text),
            Part::Table(rows) => {
                let mut cell =
                    |text: &String| format!("<w:tc><w:tcPr/>{}</w:tc>", self.paragraph("SingleTxtG", text));
                let mut row = |cells: &Vec<String>| {
                    format!("<w:tr>{}</w:tr>", cells.iter().map(&mut cell).collect::<String>())
                };
                format!("<w:tbl><w:tblPr/>{}</w:tbl>", rows.iter().map(&mut row).collect::<String>())
            }
        }
    }

    fn paragraph(&mut self, style: &str, text: &str) -> String {
        self.paragraphs += 1;
        let at = self.paragraphs;
        let mut runs = String::new();
        for (nth, piece) in pieces(text, &mut self.count).into_iter().enumerate() {
            match piece {
                Piece::Words(words) => runs += &edited(words, at + nth),
                Piece::Note(words, number) => {
                    runs += &format!(
                        r#"<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>"#
                    );
                    self.notes += &format!(
                        r#"<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>{}</w:t></w:r></w:p></w:footnote>"#,
                        escaped(words)
                    );
                }
            }
        }
        let paragraph = format!(
            r#"<w:p w:rsidR="00A{at:05X}"><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:bookmarkStart w:id="{at}" w:name="_Hlk{at}"/>{runs}<w:bookmarkEnd w:id="{at}"/></w:p>"#
        );
        match at % 4 {
            0 => format!(
                "<w:sdt><w:sdtPr><w:alias w:val=\"Never read\"/></w:sdtPr><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>"
            ),
            _ => paragraph,
        }
    }
}

/// A text as runs that break wherever somebody edited.
fn edited(text: &str, at: usize) -> String {
    let text = tabbed(text);
    let signs: Vec<char> = text.chars().collect();
    let third = signs.len() / 3 + 1;
    let run = |signs: &[char]| run(&signs.iter().collect::<String>(), at);
    let runs: Vec<String> = signs.chunks(third).map(run).collect();
    let deleted = "<w:del w:id=\"9\" w:author=\"X\"><w:r><w:delText>never</w:delText></w:r></w:del>";
    let inserted = |run: &String| format!("<w:ins w:id=\"8\" w:author=\"X\">{run}</w:ins>");
    match (at % 3, runs.as_slice()) {
        (0, [first, rest @ ..]) => format!("{first}{deleted}{}", rest.concat()),
        (1, [first, second, rest @ ..]) => format!("{first}{}{}", inserted(second), rest.concat()),
        _ => runs.join(r#"<w:proofErr w:type="spellStart"/>"#),
    }
}

fn run(text: &str, at: usize) -> String {
    let half = text.chars().count() / 2;
    let mut inside = String::new();
    for (nth, sign) in text.chars().enumerate() {
        if nth == half && sign.is_lowercase() && inside.ends_with(char::is_lowercase) {
            inside.push_str("</w:t><w:softHyphen/><w:t xml:space=\"preserve\">");
        }
        match sign {
            '\t' => inside.push_str("</w:t><w:tab/><w:t xml:space=\"preserve\">"),
            '-' => inside.push_str("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"),
            sign => inside.push_str(&escaped(&sign.to_string())),
        }
    }
    format!("<w:r w:rsidRPr=\"00B{at:05X}\"><w:t xml:space=\"preserve\">{inside}</w:t></w:r>")
}

/// A tab in place of the space behind a number or a letter that counts.
fn tabbed(text: &str) -> String {
    match text.split_once(' ') {
        Some((mark, rest)) if is_mark(mark) => format!("{mark}\t{rest}"),
        _ => text.to_owned(),
    }
}

fn is_mark(mark: &str) -> bool {
    let is_number = mark.starts_with(|c: char| c.is_ascii_digit())
        && mark.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | ')'))
        && mark.contains(['.', '-', ')']);
    let is_letter = mark.ends_with(')') && mark.chars().count() <= 5;
    let is_roman =
        mark.ends_with('.') && mark[..mark.len() - 1].chars().all(|c| matches!(c, 'A'..='I' | 'V' | 'X'));
    is_number || is_letter || is_roman
}
