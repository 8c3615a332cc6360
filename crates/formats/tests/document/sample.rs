//! A report of the invented Republic of Sama, in several languages.

use std::io::{Cursor, Read};

use suivi_formats::document::{Block, Document, Form, Inline, Item, Labels, NotePlace, cell};
use suivi_kernel::Language;

/// The words of the report in one language.
pub struct Words {
    pub title: &'static str,
    pub schools: &'static str,
    pub girls: &'static str,
    pub sentence: &'static str,
    pub stressed: &'static str,
    pub act: &'static str,
    pub year: &'static str,
    pub notes: &'static str,
    pub annex: &'static str,
}

pub fn words(language: Language) -> Words {
    match language {
        Language::Fr => Words {
            title: "Rapport de la République de Sama",
            schools: "Les écoles",
            girls: "L’école des filles",
            sentence: "Sama a ouvert douze écoles dans la vallée en 2024.",
            stressed: "gratuites",
            act: "Loi nº 4 de Sama, art. 2",
            year: "Année",
            notes: "Notes",
            annex: "Annexe",
        },
        Language::Ar => Words {
            title: "تقرير جمهورية سما",
            schools: "المدارس",
            girls: "تعليم البنات",
            sentence: "افتتحت سما اثنتي عشرة مدرسة في الوادي عام 2024.",
            stressed: "مجانية",
            act: "القانون رقم 4 في سما، المادة 2",
            year: "السنة",
            notes: "الحواشي",
            annex: "المرفق",
        },
        Language::Zh => Words {
            title: "萨马共和国报告",
            schools: "学校",
            girls: "女童教育",
            sentence: "2024年萨马在山谷里开办了十二所学校。",
            stressed: "免费",
            act: "萨马第4号法令第2条",
            year: "年份",
            notes: "注释",
            annex: "附件",
        },
        _ => Words {
            title: "Report of the Republic of Sama",
            schools: "Schools",
            girls: "Schooling of girls",
            sentence: "Sama opened twelve schools in the valley in 2024.",
            stressed: "free",
            act: "Act No. 4 of Sama, art. 2",
            year: "Year",
            notes: "Notes",
            annex: "Annex",
        },
    }
}

pub fn strong(text: &str) -> Inline {
    Inline::Text { text: text.into(), strong: true, emphasis: false }
}

pub fn note(at: NotePlace, text: &str) -> Inline {
    Inline::Note { at, text: cell(text) }
}

fn item(depth: u8, text: &str) -> Item {
    Item { depth, text: cell(text) }
}

fn list(ordered: bool, w: &Words) -> Block {
    let items = vec![
        item(0, w.schools),
        item(1, w.girls),
        item(1, w.act),
        item(2, w.year),
        item(0, w.sentence),
        item(1, w.stressed),
    ];
    Block::List { ordered, items }
}

/// A report with everything that a report can hold.
pub fn report(language: Language) -> Document {
    let w = words(language);
    let heading = |level, text: &str, anchor: Option<&str>| Block::Heading {
        level,
        text: cell(text),
        anchor: anchor.map(str::to_owned),
    };
    let paragraph = |text: Vec<Inline>| Block::Paragraph { number: None, text };
    let table = |caption: &str| Block::Table {
        caption: caption.to_owned(),
        header: vec![cell(w.year), cell(w.girls)],
        rows: vec![
            vec![cell("2023"), cell("91.5")],
            vec![cell("2024"), vec![strong("95"), Inline::plain(" *")]],
        ],
    };
    let mut document = Document {
        title: w.title.into(),
        masthead: vec!["SAMA/2025/1".into(), w.schools.into()],
        author: "Sama".into(),
        language,
        body: vec![
            heading(1, w.schools, Some("section-0a1b2c3d4e5f")),
            paragraph(vec![
                Inline::plain(format!("{} ", w.sentence)),
                strong(w.stressed),
                Inline::plain(format!(" & <{}> ", w.year)),
                Inline::Text { text: w.girls.into(), strong: false, emphasis: true },
                Inline::plain("."),
                note(NotePlace::End, w.act),
                Inline::Source { kind: "update".into(), id: "u-1".into() },
            ]),
            paragraph(vec![
                Inline::plain(format!("{}\n{} ", w.girls, w.sentence)),
                Inline::Link { text: w.act.into(), href: "https://example.org/act?a=1&b=2".into() },
                note(NotePlace::Foot, w.sentence),
                Inline::plain("."),
            ]),
            list(true, &w),
            heading(2, w.girls, Some("section-abcdefabcdef")),
            paragraph(cell(w.sentence)),
            list(true, &w),
            list(false, &w),
            Block::Quote { text: cell(w.sentence) },
            heading(3, w.year, None),
            heading(4, w.stressed, None),
            Block::Chart {
                title: w.girls.into(),
                alternative: w.sentence.into(),
                unit: "%".into(),
                points: vec![("2023".into(), 91.5), ("2024".into(), 95.0)],
            },
            table(w.girls),
            table(""),
            paragraph(vec![Inline::plain(w.sentence), note(NotePlace::End, w.sentence)]),
        ],
        annexes: vec![heading(2, w.girls, None), paragraph(cell(w.sentence)), table(w.schools)],
        labels: Labels { notes: w.notes.into(), annex: w.annex.into(), contents: w.schools.into() },
        form: Form::Standard,
    };
    document.number_paragraphs();
    document
}

/// The blocks as a file can hold them: without marks for those who write, and without the drawing of a chart.
pub fn as_in_a_file(blocks: &[Block]) -> Vec<Block> {
    let mut blocks: Vec<Block> = blocks
        .iter()
        .filter(|block| !matches!(block, Block::Chart { .. } | Block::Indicator { .. }))
        .cloned()
        .collect();
    for block in &mut blocks {
        if let Block::Paragraph { text, .. } = block {
            text.retain(|inline| !matches!(inline, Inline::Source { .. }));
        }
    }
    blocks
}

/// A part of a file.
pub fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

pub fn names(file: &[u8]) -> Vec<String> {
    let archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// The file with one part changed.
pub fn changed(file: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    use std::io::Write;
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for part_name in names(file) {
        let content = part(file, &part_name);
        out.start_file(part_name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        let content = if part_name == name { change(content) } else { content };
        out.write_all(content.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}
