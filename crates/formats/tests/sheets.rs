//! Spreadsheets read as exports and as tables, over workbooks made here.

#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use suivi_formats::table::{self, Field, Fixed, Mapping};
use suivi_formats::uhri::{self, Options};
use suivi_formats::{AnnotationKind, ImportedRecord, Importer, Item, Kind, RefusalReason, Unreadable};
use suivi_kernel::{Date, Language};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn workbook(rows: &[&[&str]]) -> Cursor<Vec<u8>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Data").unwrap();
    for (row, cells) in (0_u32..).zip(rows) {
        for (column, cell) in (0_u16..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    Cursor::new(book.save_to_buffer().unwrap())
}

fn ods(content: &str) -> Cursor<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    zip.start_file("META-INF/manifest.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"<?xml version=\"1.0\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>")
        .unwrap();
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    let head = "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>";
    let tail = "</office:spreadsheet></office:body></office:document-content>";
    zip.write_all(format!("{head}{content}{tail}").as_bytes()).unwrap();
    let mut file = zip.finish().unwrap();
    file.set_position(0);
    file
}

fn cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

fn records(items: impl Iterator<Item = Item>) -> Vec<ImportedRecord> {
    items.map(|item| item.unwrap()).collect()
}

#[test]
fn an_export_in_a_workbook_gives_the_records_of_the_json() {
    let book = workbook(&[
        &["Export of the index", "", ""],
        &[
            "Annotation ID",
            "Text",
            "Countries",
            "Themes",
            "UPR Position",
            "Affected persons",
            "Publication date",
            "Colour",
        ],
        &[
            "a-1",
            "139.12.Ratify the Convention",
            "Sama*",
            "- Right to water\n- Land; Poverty",
            "- Noted",
            "- Youth",
            "2024-05-07",
        ],
        &["", "", "", "", "", ""],
        &["a-2", "", "Sama"],
    ]);
    let json = r#"[{"AnnotationId":"a-1","Text":"139.12.Ratify the Convention","Countries":["Sama*"],"Themes":["- Right to water","- Land","Poverty"],"UprPositions":["- Noted"],"AffectedPersons":["- Youth"],"PublicationDate":"2024-05-07T00:00:00"}]"#;
    let mut reader = uhri::open(book, Options::default()).unwrap();
    let items: Vec<Item> = reader.by_ref().collect();
    assert!(reader.bytes_read() > 0);
    let from_json = records(uhri::open(Cursor::new(json.as_bytes()), Options::default()).unwrap());
    let first = items[0].as_ref().unwrap();
    assert_eq!(first.content_digest, from_json[0].content_digest);
    assert_eq!(first.place, "sheet Data row 3");
    let second = items[1].as_ref().unwrap_err();
    assert_eq!((second.place.as_str(), &second.reason), ("sheet Data row 5", &RefusalReason::NoText));
    assert_eq!(second.excerpt, "a-2 |  | Sama");
    assert_eq!(items.len(), 2);
}

#[test]
fn an_export_in_a_text_file_is_read_too() {
    let file = "AnnotationId;Text;Countries\na-1;4.The Committee recommends a plan;Sama\n";
    let record = records(uhri::open(Cursor::new(file), Options::default()).unwrap()).remove(0);
    assert_eq!((record.place.as_str(), record.paragraph.as_deref()), ("line 2", Some("4")));
    assert_eq!(record.annotation_type, AnnotationKind::Recommendation);
}

#[test]
fn a_workbook_that_is_no_export_names_its_columns() {
    let answer = uhri::read_sheet(workbook(&[&["Fruit", "Price"], &["Pear", "2"]]), Options::default())
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        answer.to_string(),
        "the file has no column \"Text\", \"AnnotationId\". Its columns are: \"Fruit\", \"Price\". Check that the first row holds \
         the column names"
    );
}

#[test]
fn numbers_days_and_formulas_of_a_workbook_come_as_text() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["No.", "Recommendation", "Date", "Sum"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    sheet.write_number(1, 0, 12.0).unwrap();
    sheet.write_string(1, 1, "=Plant+trees").unwrap();
    let day = ExcelDateTime::from_ymd(2024, 5, 7).unwrap();
    sheet.write_datetime_with_format(1, 2, &day, &Format::new().set_num_format("dd/mm/yyyy")).unwrap();
    sheet.write_formula(1, 3, Formula::new("=1+1").set_result("2")).unwrap();
    let file = book.save_to_buffer().unwrap();
    let preview = table::columns(Cursor::new(file.clone()), None).unwrap();
    assert_eq!(preview.sheets, ["Sheet1"]);
    assert_eq!(preview.columns[2].samples, ["2024-05-07"]);
    let mapping = Mapping { date_format: Some("%d/%m/%Y".into()), ..preview.mapping() };
    assert_eq!(
        mapping.columns,
        [
            ("No.".into(), Field::Paragraph),
            ("Recommendation".into(), Field::Text),
            ("Date".into(), Field::PublishedOn)
        ]
    );
    let record = records(table::read(Cursor::new(file), &mapping).unwrap()).remove(0);
    assert_eq!(record.paragraph.as_deref(), Some("12"));
    assert_eq!(record.text(), "=Plant+trees");
    assert_eq!(record.published_on, Date::from_ymd_opt(2024, 5, 7));
    assert_eq!(record.extra, [("Sum".into(), "2".into())]);
}

#[test]
fn an_opendocument_sheet_is_read_like_a_workbook() {
    let row = |cells: &[&str]| {
        format!(
            "<table:table-row>{}</table:table-row>",
            cells.iter().map(|text| cell(text)).collect::<String>()
        )
    };
    let content = format!(
        "<table:table table:name=\"Liste\">{}{}</table:table>",
        row(&["État", "Recommandation"]),
        row(&["Sama", "Le Comité recommande de planter des arbres"])
    );
    let preview = table::columns(ods(&content), None).unwrap();
    assert_eq!(preview.kind, Kind::Ods);
    let mut mapping = preview.mapping();
    mapping.fixed = Fixed { language: Some(Language::Fr), ..Fixed::default() };
    let record = records(table::read(ods(&content), &mapping).unwrap()).remove(0);
    assert_eq!(record.texts, [(Some(Language::Fr), "Le Comité recommande de planter des arbres".into())]);
    assert_eq!(record.states, ["Sama"]);
    assert_eq!(record.place, "sheet Liste row 2");
}

#[test]
fn a_cell_repeated_a_billion_times_is_not_written_out() {
    let cells = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>";
    let content = format!(
        "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\">{cells}</table:table-row></table:table>"
    );
    let answer = table::columns(ods(&content), None).unwrap_err();
    assert!(matches!(answer, Unreadable::Bomb { .. }), "{answer}");
}

/// Found by fuzzing: the reading library waited for ever for the end of the sheet.
#[test]
fn an_opendocument_sheet_that_breaks_off_is_damaged() {
    for content in
        ["<table:table table:name=\"A\">", "<table:table><table:table-row></table:table>", "<table:table"]
    {
        let answer = table::columns(ods(content), None).unwrap_err();
        assert!(matches!(answer, Unreadable::Damaged { .. }), "{answer}");
    }
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(b"application/vnd.oasis.opendocument.spreadsheet").unwrap();
    zip.start_file("content.xml", stored).unwrap();
    zip.write_all(
        b"<office:document-content><office:body><office:spreadsheet><table:table table:name=\"L\">",
    )
    .unwrap();
    let answer = table::columns(zip.finish().unwrap(), None).unwrap_err();
    assert!(matches!(answer, Unreadable::Damaged { .. }), "{answer}");
}

#[test]
fn a_locked_opendocument_sheet_is_answered_plainly() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in [
        ("mimetype", &b"application/vnd.oasis.opendocument.spreadsheet"[..]),
        ("META-INF/manifest.xml", b"<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
        ("content.xml", b"\x9F\x11\x80 enciphered"),
    ] {
        zip.start_file(name, stored).unwrap();
        zip.write_all(content).unwrap();
    }
    assert!(matches!(table::columns(zip.finish().unwrap(), None).unwrap_err(), Unreadable::Encrypted));
}

#[test]
fn a_bomb_a_locked_file_and_a_mislabelled_one_are_answered_plainly() {
    let answer = |bytes: Vec<u8>| uhri::open(Cursor::new(bytes), Options::default()).map(|_| ()).unwrap_err();

    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    for _ in 0..64 {
        zip.write_all(&vec![b' '; 1 << 20]).unwrap();
    }
    assert!(matches!(answer(zip.finish().unwrap().into_inner()), Unreadable::Bomb { .. }));

    let mut locked = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    locked.resize(512, 0);
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert!(matches!(answer(locked), Unreadable::Encrypted));

    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    assert!(matches!(
        answer(zip.finish().unwrap().into_inner()),
        Unreadable::WrongKind { found: Kind::Docx, .. }
    ));

    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"no workbook").unwrap();
    assert!(matches!(answer(zip.finish().unwrap().into_inner()), Unreadable::Damaged { .. }));

    let whole = workbook(&[&["Text", "Countries"], &["Plant trees", "Sama"]]).into_inner();
    assert!(matches!(answer(whole[..whole.len() / 2].to_vec()), Unreadable::Damaged { .. }));
}

/// The workbook with each of its parts changed.
fn altered(book: Cursor<Vec<u8>>, change: impl Fn(&str, String) -> String) -> Cursor<Vec<u8>> {
    let mut zip = zip::ZipArchive::new(book).unwrap();
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..zip.len() {
        let part = zip.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let content = change(&name, std::io::read_to_string(part).unwrap());
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(content.as_bytes()).unwrap();
    }
    out.finish().unwrap()
}

#[test]
fn a_huge_cell_of_a_workbook_costs_its_row_only() {
    let book = workbook(&[&["Text", "Countries"], &["HERE", "Sama"], &["Plant trees", "Sama"]]);
    let book = altered(book, |_, content| content.replace("HERE", &"x".repeat(5 << 20)));
    let items: Vec<Item> = uhri::open(book, Options::default()).unwrap().collect();
    assert_eq!(items[0].as_ref().unwrap_err().reason.code(), "record_too_large");
    assert_eq!(items[1].as_ref().unwrap().text(), "Plant trees");
}

#[test]
fn a_sheet_that_breaks_off_gives_its_rows_and_then_says_so() {
    for _ in 0..50 {
        let book = workbook(&[&["Text", "Countries"], &["Plant trees", "Sama"], &["Water them", "Sama"]]);
        // Row 3 loses its second cell: it is not whole, and half a row is none.
        let book = altered(book, |name, content| match name {
            "xl/worksheets/sheet1.xml" => content[..content.find("<c r=\"B3\"").unwrap()].to_owned(),
            _ => content,
        });
        let items: Vec<Item> = uhri::open(book, Options::default()).unwrap().collect();
        assert_eq!(items[0].as_ref().unwrap().text(), "Plant trees");
        let broken = items[1].as_ref().unwrap_err();
        assert!(broken.reason.ends_the_file());
        assert_eq!(broken.place, "after sheet Data row 2");
        assert_eq!(items.len(), 2);
    }
}

#[test]
fn a_reader_left_halfway_leaves_nothing_waiting() {
    let rows: Vec<Vec<String>> = (0..2000).map(|n| vec![format!("Plant tree {n}"), "Sama".into()]).collect();
    let mut all: Vec<Vec<&str>> = vec![vec!["Text", "Countries"]];
    all.extend(rows.iter().map(|row| row.iter().map(String::as_str).collect()));
    let slices: Vec<&[&str]> = all.iter().map(Vec::as_slice).collect();
    let mut reader = uhri::read_sheet(workbook(&slices), Options::default()).unwrap();
    reader.skip_through(1500);
    assert_eq!(reader.next().unwrap().unwrap().row, 1501);
    drop(reader);
}
