//! Word files as they are written, and read again untouched.

use proptest::prelude::*;
use suivi_formats::Unreadable;
use suivi_formats::document::docx::{self, Read};
use suivi_formats::document::{Block, Document, Form, Inline, Item, NotePlace, cell, words};
use suivi_kernel::Language;

use crate::sample::{as_in_a_file, changed, names, part, report};

/// A file with this text and nothing else.
fn of_blocks(body: Vec<Block>) -> Document {
    Document { body, annexes: vec![], title: String::new(), masthead: vec![], ..report(Language::En) }
}

#[test]
fn what_is_written_is_read_again() {
    for language in Language::ALL {
        let document = report(language);
        let read = docx::read(&docx::write(&document).unwrap()).unwrap();
        assert_eq!(read.title.as_deref(), Some(document.title.as_str()));
        assert_eq!(read.blocks, as_in_a_file(&document.body), "{language}");
        assert_eq!(read.annexes, as_in_a_file(&document.annexes), "{language}");
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    let file = docx::write(&report(Language::Ar)).unwrap();
    assert_eq!(file, docx::write(&report(Language::Ar)).unwrap());
    assert!(!part(&file, "docProps/core.xml").contains("created"));
}

/// Counts the words of some paragraphs as anyone would who opens the file: it knows nothing of how they were written.
fn words_of_paragraphs(xml: &str, of: impl Fn(&str) -> bool) -> usize {
    let mut count = 0;
    for paragraph in xml.split("<w:p>").skip(1) {
        let style =
            paragraph.split("<w:pStyle w:val=\"").nth(1).map_or("", |rest| rest.split('"').next().unwrap());
        if !of(style) {
            continue;
        }
        let paragraph =
            paragraph.replace("<w:br/>", "<w:t> </w:t>").replace("<w:t xml:space=\"preserve\">", "<w:t>");
        let text: String =
            paragraph.split("<w:t>").skip(1).map(|run| run.split("</w:t>").next().unwrap()).collect();
        count += text.split_whitespace().count();
    }
    count
}

#[test]
fn the_words_of_the_file_are_as_many_as_were_counted() {
    for language in [Language::En, Language::Fr, Language::Ar] {
        let mut document = report(language);
        let counted = words::of_document(&document);
        document.annexes.clear();
        let file = docx::write(&document).unwrap();
        let is_text =
            |style: &str| !matches!(style, "SuiviMasthead" | "Title" | "SuiviAuthor" | "SuiviNotesHeading");
        assert_eq!(
            words_of_paragraphs(&part(&file, "word/document.xml"), is_text),
            counted.body,
            "{language}"
        );
        assert!(part(&file, "docProps/app.xml").contains(&format!("<Words>{}</Words>", counted.body)));
        let notes = ["word/footnotes.xml", "word/endnotes.xml"]
            .map(|name| words_of_paragraphs(&part(&file, name), |_| true));
        assert_eq!(notes[0] + notes[1], counted.notes);
    }
}

#[test]
fn paragraphs_are_numbered_by_word_itself() {
    let file = docx::write(&report(Language::En)).unwrap();
    let xml = part(&file, "word/document.xml");
    assert_eq!(xml.matches("\"SuiviParagraph\"").count(), 4);
    assert!(!xml.contains(">1."));
    // Each of the two ordered lists begins anew: it is a numbering of its own.
    let numbering = part(&file, "word/numbering.xml");
    assert_eq!(numbering.matches("<w:lvlText w:val=\"(%1)\"/>").count(), 2);
    let plain = Document { form: Form::Plain, ..report(Language::En) };
    let mut plain = plain;
    plain.number_paragraphs();
    assert!(!part(&docx::write(&plain).unwrap(), "word/document.xml").contains("SuiviParagraph"));
}

#[test]
fn tables_repeat_their_headers_and_arabic_runs_from_right_to_left() {
    let file = docx::write(&report(Language::Ar)).unwrap();
    let xml = part(&file, "word/document.xml");
    assert_eq!(xml.matches("<w:tblHeader/>").count(), 3);
    assert_eq!(xml.matches("<w:bidiVisual/>").count(), 3);
    assert_eq!(xml.matches("<w:p>").count(), xml.matches("<w:pPr>").count());
    assert_eq!(xml.matches("<w:sectPr>").count(), 2);
    // Every paragraph but that of the chart, and both sections.
    assert_eq!(xml.matches("<w:bidi/>").count(), xml.matches("<w:p>").count() - 1 + 2);
    assert!(xml.contains("<w:rtl/>") && xml.contains("w:orient=\"landscape\""));
    assert!(
        part(&file, "word/styles.xml")
            .contains("<w:lang w:val=\"ar-SA\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
    );
    let english = part(&docx::write(&report(Language::En)).unwrap(), "word/document.xml");
    assert!(!english.contains("w:bidi") && !english.contains("<w:rtl/>"));
    assert!(
        part(&docx::write(&report(Language::Zh)).unwrap(), "word/styles.xml")
            .contains("w:eastAsia=\"SimSun\"")
    );
}

#[test]
fn an_easy_text_is_large_and_never_slanted() {
    let document = Document { form: Form::EasyRead, ..report(Language::En) };
    let file = docx::write(&document).unwrap();
    assert!(!part(&file, "word/document.xml").contains("<w:i/>"));
    let styles = part(&file, "word/styles.xml");
    assert!(styles.contains("w:ascii=\"Arial\"") && styles.contains("<w:sz w:val=\"32\"/>"));
    assert!(!styles.contains("\"center\"") && !styles.contains("\"both\""));
    let smallest = styles
        .split("<w:sz w:val=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().parse::<u32>().unwrap());
    assert_eq!(smallest.min(), Some(32));
}

#[test]
fn a_chart_says_in_words_what_it_shows() {
    let document = report(Language::Fr);
    let file = docx::write(&document).unwrap();
    assert!(part(&file, "word/document.xml").contains("descr=\"Sama a ouvert douze écoles"));
    let chart = part(&file, "word/charts/chart1.xml");
    assert!(chart.contains("<c:lineChart>") && chart.contains("<c:v>91.5</c:v>"));
}

#[test]
fn every_part_is_well_formed_and_known() {
    let file = docx::write(&report(Language::Ar)).unwrap();
    let types = part(&file, "[Content_Types].xml");
    for name in names(&file) {
        let xml = part(&file, &name);
        let mut reader = quick_xml::Reader::from_str(&xml);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        let is_known =
            name.ends_with(".rels") || name.starts_with('[') || types.contains(&format!("\"/{name}\""));
        assert!(is_known, "{name}");
    }
}

#[test]
fn links_that_could_do_harm_are_only_words() {
    let link = |href: &str| Inline::Link { text: "words".into(), href: href.into() };
    let text = vec![link("javascript:alert(1)"), Inline::plain(" "), link("https://example.org/a b")];
    let file = docx::write(&of_blocks(vec![Block::Paragraph { number: None, text }])).unwrap();
    let relations = part(&file, "word/_rels/document.xml.rels");
    assert!(!relations.contains("javascript") && relations.contains("https://example.org/a%20b"));
    let foreign = changed(&file, "word/_rels/document.xml.rels", |xml| {
        xml.replace("https://example.org/a%20b", "javascript:alert(2)")
    });
    assert_eq!(docx::read(&foreign).unwrap().blocks, [Block::paragraph("words words")]);
}

#[test]
fn what_is_no_word_file_is_refused() {
    assert!(matches!(docx::read(b""), Err(Unreadable::Empty)));
    assert!(matches!(docx::read(b"%PDF-1.7 nothing"), Err(Unreadable::WrongKind { .. })));
    let file = docx::write(&report(Language::En)).unwrap();
    assert!(matches!(docx::read(&file[..file.len() / 2]), Err(Unreadable::Damaged { .. })));
    let cut = changed(&file, "word/document.xml", |xml| xml[..xml.len() / 2].to_owned());
    assert!(matches!(docx::read(&cut), Err(Unreadable::Damaged { .. })));
    let none = changed(&file, "word/document.xml", |_| "<w:document/>".to_owned());
    assert!(matches!(docx::read(&none), Err(Unreadable::Damaged { .. })));
}

#[test]
fn what_would_fill_the_memory_is_refused() {
    let file = docx::write(&report(Language::En)).unwrap();
    let bomb = changed(&file, "word/document.xml", |xml| {
        xml.replace("<w:body>", &format!("<w:body>{}", " ".repeat(70 << 20)))
    });
    assert!(matches!(docx::read(&bomb), Err(Unreadable::Bomb { .. })));
    let deep = changed(&file, "word/document.xml", |xml| {
        xml.replace("<w:body>", &format!("<w:body>{}{}", "<w:sdt>".repeat(9000), "</w:sdt>".repeat(9000)))
    });
    assert!(matches!(docx::read(&deep), Err(Unreadable::Damaged { .. })));
    let wide = changed(&file, "word/document.xml", |xml| {
        let row = |cells: usize| format!("<w:tr>{}</w:tr>", "<w:tc><w:p/></w:tc>".repeat(cells));
        xml.replace("<w:body>", &format!("<w:body><w:tbl>{}{}</w:tbl>", row(128), row(1).repeat(20_000)))
    });
    assert!(matches!(docx::read(&wide), Err(Unreadable::Bomb { .. })));
}

/// Words of any kind, which say something.
fn any_words() -> impl Strategy<Value = String> {
    any::<String>().prop_filter("says nothing", |text| !kept(text).trim().is_empty())
}

/// The characters that XML can hold.
fn kept(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| matches!(c, '\t' | '\n' | ' '..='\u{fffd}' | '\u{10000}'..)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_come_back(heading in any_words(), text in any_words(), item in any_words(), in_cell in any::<String>(), note in any_words()) {
        let body = vec![
            Block::heading(2, heading.as_str()),
            Block::Paragraph {
                number: Some(1),
                text: vec![Inline::plain(text.as_str()), Inline::Note { at: NotePlace::End, text: cell(note.as_str()) }],
            },
            Block::List { ordered: true, items: vec![Item { depth: 1, text: cell(item.as_str()) }] },
            Block::Table { caption: "Sama".into(), header: vec![cell("a")], rows: vec![vec![cell(in_cell.as_str())]] },
        ];
        let read = docx::read(&docx::write(&of_blocks(body)).unwrap()).unwrap();
        let in_cell = kept(&in_cell);
        let expected = Read {
            title: None,
            annexes: vec![],
            blocks: vec![
                Block::heading(2, kept(&heading)),
                Block::Paragraph {
                    number: Some(1),
                    text: vec![
                        Inline::plain(kept(&text)),
                        Inline::Note { at: NotePlace::End, text: cell(kept(&note).trim()) },
                    ],
                },
                Block::List { ordered: true, items: vec![Item { depth: 1, text: cell(kept(&item)) }] },
                Block::Table {
                    caption: "Sama".into(),
                    header: vec![cell("a")],
                    rows: vec![vec![if in_cell.is_empty() { vec![] } else { cell(in_cell) }]],
                },
            ],
        };
        prop_assert_eq!(read, expected);
    }

    #[test]
    fn a_broken_file_is_refused_and_never_a_crash(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut file = docx::write(&report(Language::Ar)).unwrap();
        for (place, byte) in &changes {
            let at = place.index(file.len());
            file[at] = *byte;
        }
        let _ = docx::read(&file);
    }

    #[test]
    fn broken_text_within_a_file_is_never_a_crash(
        part_index in 0..4_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), "[<>/&;\"a-z0-9 :]{0,4}", 0..40_usize), 1..6),
    ) {
        let name = ["word/document.xml", "word/styles.xml", "word/numbering.xml", "word/endnotes.xml"][part_index];
        let file = changed(&docx::write(&report(Language::En)).unwrap(), name, |mut xml| {
            for (place, text, length) in &changes {
                let at = (0..=place.index(xml.len())).rev().find(|at| xml.is_char_boundary(*at)).unwrap();
                let end = (at..=(at + length).min(xml.len())).rev().find(|at| xml.is_char_boundary(*at)).unwrap();
                xml.replace_range(at..end, text);
            }
            xml
        });
        let _ = docx::read(&file);
    }
}

/// `cargo test --release -- --ignored --nocapture a_long_report`
#[test]
#[ignore = "measures time"]
fn a_long_report_is_written_within_half_a_second() {
    let mut document = report(Language::En);
    let sentence =
        "The Republic of Sama opened twelve schools in the valley and trained forty teachers. ".repeat(4);
    document.body = (0..10_700 / 56).map(|_| Block::paragraph(sentence.as_str())).collect();
    document.number_paragraphs();
    let row = || vec![cell("139.12"), cell(sentence.as_str()), cell("Supported"), cell(sentence.as_str())];
    let header = vec![cell("No."), cell("Recommendation"), cell("Position"), cell("Action")];
    document.annexes =
        vec![Block::Table { caption: "Matrix".into(), header, rows: (0..266).map(|_| row()).collect() }];
    println!("{:?}", words::of_document(&document));
    let start = std::time::Instant::now();
    let file = docx::write(&document).unwrap();
    println!("written in {:?}, {} bytes", start.elapsed(), file.len());
    assert!(start.elapsed().as_millis() < 500);
    let start = std::time::Instant::now();
    docx::read(&file).unwrap();
    println!("read in {:?}", start.elapsed());
    let start = std::time::Instant::now();
    suivi_formats::document::epub::write(&document).unwrap();
    println!("book in {:?}", start.elapsed());
}
