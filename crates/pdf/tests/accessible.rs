//! Files that everyone can read: tagged as PDF/UA-1 asks, in every language.

mod common;

use std::io::Write;
use std::process::Command;
use std::sync::LazyLock;

use common::reader::{Element, Pdf};
use common::{ALL, ARABIC, CHINESE, ENGLISH, FRENCH, HOSTILE, Words};
use suivi_formats::document::{Block, Document, Form, Inline, NotePlace, cell};
use suivi_kernel::Language;
use suivi_pdf::{Fonts, PdfError};

/// The fonts of this machine; all that the six languages need must be there.
fn fonts() -> &'static Fonts {
    static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::find(&[]));
    for language in Language::ALL {
        let missing = FONTS.missing(language);
        assert!(
            missing.is_empty(),
            "documents in \"{language}\" need fonts that are not here: {missing:?}; on Debian: apt-get install fonts-noto-core fonts-noto-cjk"
        );
    }
    &FONTS
}

fn write(document: &Document) -> Vec<u8> {
    suivi_pdf::write(document, fonts()).unwrap_or_else(|error| panic!("{}: {error}", document.language))
}

fn standard(words: &Words) -> Pdf {
    Pdf::read(&write(&common::document(words, Form::Standard)))
}

fn of_kind<'a>(all: &[&'a Element], kind: &str) -> Vec<&'a Element> {
    all.iter().copied().filter(|element| element.kind == kind).collect()
}

#[test]
fn the_file_says_what_it_is_and_in_which_language() {
    for words in [&ENGLISH, &FRENCH, &ARABIC, &CHINESE] {
        let pdf = standard(words);
        let metadata = pdf.metadata();
        assert!(
            metadata.contains("<pdfuaid:part>1</pdfuaid:part>") || metadata.contains("pdfuaid:part=\"1\"")
        );
        assert!(metadata.contains(words.title), "{metadata}");
        let catalog = pdf.catalog();
        let marked = pdf.dictionary(catalog, "MarkInfo").get(b"Marked").and_then(|marked| marked.as_bool());
        assert!(marked.expect("marked"));
        let shows_title = pdf
            .dictionary(catalog, "ViewerPreferences")
            .get(b"DisplayDocTitle")
            .and_then(|shows| shows.as_bool());
        assert!(shows_title.expect("DisplayDocTitle"));
        let language = pdf.text(catalog, "Lang").expect("a language");
        let expected = if words.language == Language::Zh { "zh-CN" } else { words.language.code() };
        assert_eq!(language, expected);
        for page in pdf.pages() {
            assert_eq!(page.get(b"Tabs").and_then(|tabs| tabs.as_name()).expect("an order of tabs"), b"S");
        }
    }
}

#[test]
fn an_arabic_document_is_read_from_right_to_left() {
    let pdf = standard(&ARABIC);
    let direction = pdf.dictionary(pdf.catalog(), "ViewerPreferences").get(b"Direction");
    assert_eq!(direction.and_then(|direction| direction.as_name()).expect("a direction"), b"R2L");
}

#[test]
fn headings_are_in_order_and_are_bookmarks_too() {
    for words in [&ENGLISH, &FRENCH, &ARABIC, &CHINESE] {
        let pdf = standard(words);
        let tree = pdf.structure();
        let all = tree[0].all();
        let kinds = ["H1", "H2", "H3", "H4"];
        let levels: Vec<usize> =
            all.iter().filter_map(|element| kinds.iter().position(|kind| *kind == element.kind)).collect();
        // Contents; methodology; education, girls, transport, methodology; notes; annex, education.
        assert_eq!(levels, [0, 0, 0, 1, 2, 3, 0, 0, 1]);
        let [one, two, three, four] = words.headings;
        let [notes, annex, _] = words.labels;
        assert_eq!(pdf.bookmarks(), [one, two, three, four, one, notes, annex, two]);
    }
}

#[test]
fn tables_lists_figures_and_notes_are_tagged_as_what_they_are() {
    for words in [&ENGLISH, &FRENCH, &ARABIC, &CHINESE] {
        let pdf = standard(words);
        let tree = pdf.structure();
        let all = tree[0].all();

        let tables = of_kind(&all, "Table");
        assert_eq!(tables.len(), 2);
        for (table, (columns, rows)) in tables.iter().zip([(3, 3), (6, 24)]) {
            assert_eq!(table.kinds(), ["Caption", "THead", "TBody"]);
            let header = &table.below[1].below;
            assert_eq!(header.len(), 1, "one row of headers, though it stands on each page");
            assert_eq!(header[0].kinds(), vec!["TH"; columns]);
            for cell in &header[0].below {
                assert_eq!(pdf.attribute(cell, "Scope").as_deref(), Some("Column"));
            }
            let body = &table.below[2].below;
            assert_eq!(body.len(), rows);
            assert!(body.iter().all(|row| row.kinds() == vec!["TD"; columns]));
        }

        let items = of_kind(&all, "LI");
        // Eight of the text, two endnotes.
        assert_eq!(items.len(), 10);
        assert!(items.iter().all(|item| item.kinds() == ["Lbl", "LBody"]));
        assert_eq!(of_kind(&all, "L").len(), 6);

        let figures = of_kind(&all, "Figure");
        assert_eq!(figures.len(), 2);
        assert!(figures.iter().all(|figure| pdf.alternative(figure).as_deref() == Some(words.alternative)));

        assert_eq!(of_kind(&all, "Note").len(), 1);
        assert_eq!(of_kind(&all, "BlockQuote").len(), 1);
        assert_eq!(of_kind(&all, "TOCI").len(), 6);
    }
}

#[test]
fn an_endnote_and_its_call_lead_to_each_other() {
    let pdf = standard(&ENGLISH);
    let tree = pdf.structure();
    let all = tree[0].all();
    let lists = of_kind(&all, "L");
    let notes = lists.last().expect("the list of notes");
    let labels: Vec<&str> = notes.below.iter().flat_map(|item| item.below[0].kinds()).collect();
    assert_eq!(labels, ["Link", "Link"]);
    // Six places in the contents, two calls and two ways back, a footnote and its way back, one page elsewhere.
    assert_eq!(of_kind(&all, "Link").len(), 6 + 4 + 2 + 1);
    let annotations: Vec<_> = pdf
        .dictionaries()
        .filter(|one| one.get(b"Subtype").and_then(|kind| kind.as_name()).ok() == Some(b"Link"))
        .collect();
    assert_eq!(annotations.len(), 13);
    assert!(annotations.iter().all(|link| pdf.text(link, "Contents").is_some_and(|said| !said.is_empty())));
}

#[test]
fn every_font_is_in_the_file_and_its_words_can_be_copied() {
    for words in ALL {
        let pdf = standard(words);
        let kind = |one: &lopdf::Dictionary, key: &[u8]| {
            one.get(key).and_then(|name| name.as_name()).map(<[u8]>::to_vec).unwrap_or_default()
        };
        let fonts: Vec<_> = pdf.dictionaries().filter(|one| kind(one, b"Type") == b"Font").collect();
        let whole: Vec<_> = fonts.iter().filter(|font| kind(font, b"Subtype") == b"Type0").collect();
        assert!(!whole.is_empty());
        assert!(whole.iter().all(|font| font.has(b"ToUnicode")), "{}", words.language);
        let described: Vec<_> =
            pdf.dictionaries().filter(|one| kind(one, b"Type") == b"FontDescriptor").collect();
        assert_eq!(described.len(), whole.len());
        assert!(described.iter().all(|one| one.has(b"FontFile2") || one.has(b"FontFile3")));
    }
}

#[test]
fn page_numbers_and_rules_are_no_part_of_what_is_read() {
    for words in [&ENGLISH, &ARABIC, &CHINESE] {
        let pdf = standard(words);
        for page in pdf.page_ids() {
            let mut open: Vec<String> = Vec::new();
            let mut shown_apart = 0;
            for operation in pdf.operations(page) {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        let kind = operation.operands[0].as_name().expect("a kind");
                        open.push(String::from_utf8_lossy(kind).into_owned());
                    }
                    "EMC" => drop(open.pop().expect("one that was opened")),
                    "Tj" | "TJ" | "f" | "S" | "B" => {
                        assert!(!open.is_empty(), "something is drawn that is neither tagged nor marked");
                        let is_text = operation.operator.starts_with('T');
                        shown_apart += usize::from(is_text && open.iter().any(|kind| kind == "Artifact"));
                    }
                    _ => {}
                }
            }
            assert!(open.is_empty());
            assert!(shown_apart > 0, "the number of each page stands apart");
        }
    }
}

#[test]
fn annexes_lie_on_their_side() {
    let pdf = standard(&ENGLISH);
    let wide: Vec<bool> = pdf
        .pages()
        .iter()
        .map(|page| {
            let edges = pdf.get(page, "MediaBox").and_then(|edges| edges.as_array().ok()).expect("edges");
            edges[2].as_float().expect("a width") > edges[3].as_float().expect("a height")
        })
        .collect();
    assert!(!wide[0] && wide[wide.len() - 1]);
    assert!(wide.is_sorted(), "no upright page after the first annex: {wide:?}");
}

#[test]
fn words_that_look_like_instructions_come_out_as_themselves() {
    let mut document = common::document(&ENGLISH, Form::Standard);
    document.title = HOSTILE.into();
    document.masthead = vec![HOSTILE.into()];
    document.author = HOSTILE.into();
    document.labels.notes = HOSTILE.into();
    let note = Inline::Note { at: NotePlace::Foot, text: cell(HOSTILE) };
    document.body.push(Block::heading(2, HOSTILE));
    document.body.push(Block::Paragraph { number: None, text: vec![Inline::plain(HOSTILE), note] });
    document.body.push(Block::Table {
        caption: HOSTILE.into(),
        header: vec![cell(HOSTILE)],
        rows: vec![vec![cell(HOSTILE)]],
    });
    document.body.push(Block::Paragraph {
        number: None,
        text: vec![
            Inline::Link { text: "stays words".into(), href: "javascript:alert(1)".into() },
            Inline::Link { text: HOSTILE.into(), href: "https://example.org/#panic()\"<l>".into() },
        ],
    });
    let file = write(&document);
    let pdf = Pdf::read(&file);
    assert_eq!(pdf.bookmarks().iter().filter(|name| *name == HOSTILE).count(), 2);
    let goes_to: Vec<String> = pdf
        .dictionaries()
        .filter_map(|one| {
            let action = if one.has(b"URI") { one } else { pdf.get(one, "A")?.as_dict().ok()? };
            pdf.text(action, "URI")
        })
        .collect();
    assert!(goes_to.contains(&"https://example.org/#panic()\"<l>".to_owned()), "{goes_to:?}");
    assert!(!goes_to.iter().any(|address| address.starts_with("javascript")));
    let Some(text) = text_of(&file) else { return };
    let squeezed: String = text.split_whitespace().collect();
    let wanted: String = HOSTILE.split_whitespace().collect();
    assert!(squeezed.matches(&wanted).count() >= 9, "{text}");
}

/// The words of a file as other programs read them, where `pdftotext` is there.
fn text_of(file: &[u8]) -> Option<String> {
    let mut kept = tempfile::NamedTempFile::new().expect("a file");
    kept.write_all(file).expect("written");
    let Ok(read) = Command::new("pdftotext").arg(kept.path()).arg("-").output() else {
        eprintln!("pdftotext is not here: the words were not read back");
        return None;
    };
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    Some(String::from_utf8(read.stdout).expect("UTF-8"))
}

#[test]
fn a_character_that_no_font_has_is_an_error_that_names_it() {
    let mut document = common::document(&ENGLISH, Form::Standard);
    // Two that no font of the machine has: one unassigned, one for private use.
    document.body.push(Block::paragraph("a\u{e123}b\u{8ffff}\u{378}c"));
    let error = suivi_pdf::write(&document, fonts()).expect_err("an error");
    let PdfError::MissingGlyphs { characters, language, families_to_install } = &error else {
        panic!("{error}");
    };
    assert!(characters.contains(&'\u{378}') && !characters.contains(&'a'), "{characters:?}");
    assert_eq!(*language, Language::En);
    assert!(!families_to_install.is_empty());
    assert!(error.to_string().contains("U+0378"), "{error}");
}

#[test]
fn characters_that_are_not_seen_never_stop_a_document() {
    let mut document = common::document(&ARABIC, Form::Standard);
    let unseen = "\u{200b}\u{200c}\u{200d}\u{200e}\u{200f}\u{202a}\u{202c}\u{2066}\u{2069}\u{feff}\u{ad}\u{0}\u{1}\u{7f}\u{a0}\u{202f}\u{2009}\u{2028}\u{fffe}";
    document.body.push(Block::paragraph(format!("{unseen}كلمة{unseen} word{unseen}")));
    document.body.push(Block::heading(1, unseen));
    document.title = format!("{}{unseen}", document.title);
    write(&document);
}

#[test]
fn the_smallest_document_and_odd_ones_are_written_too() {
    let mut document = common::document(&FRENCH, Form::Standard);
    document.masthead.clear();
    document.author.clear();
    document.labels = suivi_formats::document::Labels::default();
    document.body.clear();
    document.annexes.clear();
    write(&document);
    // Nothing in its parts, levels skipped, a header with a note, more and fewer cells than headers.
    let note = Inline::Note { at: NotePlace::End, text: cell("n") };
    document.body = vec![
        Block::heading(4, "Quatre"),
        Block::heading(1, " "),
        Block::paragraph(""),
        Block::Quote { text: vec![] },
        Block::List { ordered: true, items: vec![] },
        Block::Table { caption: String::new(), header: vec![], rows: vec![vec![]] },
        Block::Table {
            caption: String::new(),
            header: vec![[cell("A"), vec![note]].concat(), cell(""), cell("C")],
            rows: vec![vec![cell("1")], vec![vec![], vec![], vec![], cell("4")]],
        },
        Block::Chart {
            title: String::new(),
            alternative: String::new(),
            unit: String::new(),
            points: vec![],
        },
        Block::Chart {
            title: String::new(),
            alternative: String::new(),
            unit: String::new(),
            points: vec![("a".into(), 0.0), ("b".into(), f64::NAN), ("c".into(), f64::INFINITY)],
        },
    ];
    document.annexes = vec![Block::heading(3, "Trois"), Block::paragraph("x")];
    let pdf = Pdf::read(&write(&document));
    assert_eq!(pdf.bookmarks(), ["Quatre", "Trois"]);
}

#[test]
fn a_document_without_title_or_with_an_empty_place_is_refused() {
    let mut document = common::document(&ENGLISH, Form::Standard);
    document.body.push(Block::Indicator { slug: "out-of-school".into() });
    let left = suivi_pdf::write(&document, fonts()).expect_err("an error");
    assert!(matches!(left, PdfError::IndicatorLeft { slug } if slug == "out-of-school"));
    document.title = " ".into();
    assert!(matches!(suivi_pdf::write(&document, fonts()), Err(PdfError::Untitled)));
}

#[test]
fn every_language_has_every_form_and_only_the_standard_one_numbers_paragraphs() {
    for words in ALL {
        for form in [Form::Standard, Form::Plain, Form::EasyRead] {
            let file = write(&common::document(words, form));
            let Some(text) = text_of(&file) else { continue };
            let steers = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}');
            let numbered =
                text.split_whitespace().any(|word| ["13.", ".13"].contains(&word.trim_matches(steers)));
            assert_eq!(numbered, form == Form::Standard, "{} {form:?}", words.language);
        }
    }
}

#[test]
fn easy_to_read_texts_are_set_in_sixteen_points_and_keep_their_lines() {
    let mut document = common::document(&ENGLISH, Form::EasyRead);
    document.body = vec![Block::paragraph("All children go to school.\nSchool is free.")];
    document.annexes.clear();
    let file = write(&document);
    let pdf = Pdf::read(&file);
    let sizes: Vec<f32> = pdf
        .page_ids()
        .into_iter()
        .flat_map(|page| pdf.operations(page))
        .filter(|operation| operation.operator == "Tf")
        .map(|operation| operation.operands[1].as_float().expect("a size"))
        .collect();
    assert!(sizes.contains(&16.0) && sizes.iter().all(|size| *size >= 16.0), "{sizes:?}");
    let Some(text) = text_of(&file) else { return };
    assert!(text.contains("All children go to school.\nSchool is free."), "{text}");
}

#[test]
fn the_same_document_makes_the_same_file() {
    let document = common::document(&CHINESE, Form::Standard);
    assert!(write(&document) == write(&document));
}

#[test]
fn documents_written_at_the_same_time_do_not_mix() {
    std::thread::scope(|scope| {
        let written: Vec<_> = ALL
            .iter()
            .map(|words| (words, scope.spawn(|| write(&common::document(words, Form::Standard)))))
            .collect();
        for (words, file) in written {
            let pdf = Pdf::read(&file.join().expect("written"));
            assert!(pdf.metadata().contains(words.title));
        }
    });
}

#[test]
fn the_validator_of_pdf_ua_finds_nothing_where_it_is_installed() {
    if Command::new("verapdf").arg("--version").output().is_err() {
        eprintln!("verapdf is not here: the files were not validated by it");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    for words in ALL {
        let path = folder.path().join(format!("{}.pdf", words.language));
        std::fs::write(&path, write(&common::document(words, Form::Standard))).expect("a file");
        let said = Command::new("verapdf").args(["--flavour", "ua1", "--format", "text"]).arg(&path).output();
        let said = String::from_utf8_lossy(&said.expect("validated").stdout).into_owned();
        assert!(said.starts_with("PASS"), "{said}");
    }
}
