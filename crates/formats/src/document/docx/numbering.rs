//! How Word numbers paragraphs and lists by itself.

use super::parts::NAMESPACES;
use super::xml::Xml;

/// The numbering of paragraphs through the document.
pub(super) const PARAGRAPHS: &str = "1";
/// The name of that numbering, by which it is known again.
pub(super) const PARAGRAPHS_NAME: &str = "SuiviParagraphs";
/// The numbers of lists follow after those of the document itself.
const FIRST_LIST: usize = 10;
/// From the edge of the text to an item's words, for each level, in twentieths of a point.
const INDENT: usize = 567;

/// The format and text of each level, as [`item_mark`](crate::document::item_mark) writes them.
const ORDERED: [(&str, &str); 3] = [("lowerLetter", "(%1)"), ("lowerRoman", "(%2)"), ("decimal", "%3.")];
const BULLETS: [(&str, &str); 3] = [("bullet", "•"), ("bullet", "–"), ("bullet", "–")];

/// The number by which Word knows the list at this place.
pub(super) fn list_id(index: usize) -> String {
    (FIRST_LIST + index).to_string()
}

/// The file of numberings. `lists` says of each list whether it is ordered.
///
/// Each list is a numbering of its own, so that it begins anew everywhere: LibreOffice takes lists apart that share
/// one and only start again.
pub(super) fn write(lists: &[bool], first_number: u32) -> Vec<u8> {
    let mut xml = Xml::file();
    xml.open("w:numbering", NAMESPACES);
    paragraphs(&mut xml, first_number);
    for (index, is_ordered) in lists.iter().enumerate() {
        levels(&mut xml, index, if *is_ordered { ORDERED } else { BULLETS });
    }
    number(&mut xml, PARAGRAPHS);
    for index in 0..lists.len() {
        number(&mut xml, &list_id(index));
    }
    xml.close("w:numbering");
    xml.into_bytes()
}

fn paragraphs(xml: &mut Xml, first_number: u32) {
    xml.open("w:abstractNum", &[("w:abstractNumId", "1")]);
    xml.value("w:nsid", "5A1D0001");
    xml.value("w:multiLevelType", "singleLevel");
    xml.value("w:tmpl", "5A1D1001");
    xml.value("w:name", PARAGRAPHS_NAME);
    xml.open("w:lvl", &[("w:ilvl", "0")]);
    xml.value("w:start", &first_number.to_string());
    xml.value("w:numFmt", "decimal");
    xml.value("w:pStyle", "SuiviParagraph");
    xml.value("w:lvlText", "%1.");
    xml.value("w:lvlJc", "left");
    xml.open("w:pPr", &[]);
    xml.open("w:tabs", &[]);
    xml.empty("w:tab", &[("w:val", "num"), ("w:pos", "567")]);
    xml.close("w:tabs");
    xml.empty("w:ind", &[("w:left", "0"), ("w:firstLine", "0")]);
    xml.close("w:pPr");
    xml.close("w:lvl");
    xml.close("w:abstractNum");
}

fn levels(xml: &mut Xml, index: usize, marks: [(&str, &str); 3]) {
    xml.open("w:abstractNum", &[("w:abstractNumId", &list_id(index))]);
    xml.value("w:nsid", &format!("5A2D{:04X}", index % 0x1_0000));
    xml.value("w:multiLevelType", "multilevel");
    xml.value("w:tmpl", &format!("5A3D{:04X}", index % 0x1_0000));
    for (level, (format, text)) in marks.iter().enumerate() {
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.value("w:start", "1");
        xml.value("w:numFmt", format);
        xml.value("w:lvlText", text);
        xml.value("w:lvlJc", "left");
        xml.open("w:pPr", &[]);
        let left = (INDENT * (level + 2)).to_string();
        xml.empty("w:ind", &[("w:left", &left), ("w:hanging", &INDENT.to_string())]);
        xml.close("w:pPr");
        xml.close("w:lvl");
    }
    xml.close("w:abstractNum");
}

fn number(xml: &mut Xml, id: &str) {
    xml.open("w:num", &[("w:numId", id)]);
    xml.value("w:abstractNumId", id);
    xml.close("w:num");
}
