//! Lists written as files and read back.

#![allow(clippy::unwrap_used)]

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use suivi_formats::export::{self, Column, ExportError, Format, Table, Value};
use suivi_kernel::{Date, Language};

fn table(language: Language) -> Table {
    Table {
        title: "Recommendations: Sama [all]".into(),
        language,
        columns: vec![
            Column::narrow("number", "No."),
            Column::wide("text", "Text"),
            Column::new("themes", "Themes"),
            Column::narrow("published", "Published"),
            Column::narrow("public", "Public"),
        ],
    }
}

fn rows() -> Vec<[Value<'static>; 5]> {
    vec![
        [
            Value::Integer(-1),
            "Plant, \"water\"\nand keep".into(),
            Value::List(vec!["Water".into(), "Land".into()]),
            Date::from_ymd_opt(2024, 5, 7).into(),
            Value::Bool(true),
        ],
        [
            Value::Empty,
            "=HYPERLINK(\"http://example.org\")".into(),
            Value::List(vec![]),
            Value::Empty,
            Value::Empty,
        ],
        [
            Value::Number(0.5),
            "- Supported".into(),
            Value::List(vec!["@x".into()]),
            Value::Empty,
            Value::Bool(false),
        ],
    ]
}

fn written(format: Format, language: Language) -> Vec<u8> {
    let mut file = Vec::new();
    let mut writer = export::writer(format, &table(language), &mut file).unwrap();
    for row in rows() {
        writer.row(&row).unwrap();
    }
    writer.finish().unwrap();
    file
}

#[test]
fn a_csv_opens_in_a_spreadsheet_without_running_anything() {
    let file = String::from_utf8(written(Format::Csv, Language::En)).unwrap();
    assert_eq!(
        file,
        "\u{FEFF}No.,Text,Themes,Published,Public\r\n\
         -1,\"Plant, \"\"water\"\"\nand keep\",Water; Land,2024-05-07,true\r\n\
         ,\"'=HYPERLINK(\"\"http://example.org\"\")\",,,\r\n\
         0.5,'- Supported,'@x,,false\r\n"
    );
}

#[test]
fn json_keeps_types_and_whole_texts() {
    let file: serde_json::Value = serde_json::from_slice(&written(Format::Json, Language::En)).unwrap();
    assert_eq!(file[0]["number"], -1);
    assert_eq!(file[0]["themes"], serde_json::json!(["Water", "Land"]));
    assert_eq!(file[0]["published"], "2024-05-07");
    assert_eq!(file[1]["text"], "=HYPERLINK(\"http://example.org\")");
    assert_eq!(file[1]["number"], serde_json::Value::Null);
    assert_eq!(file.as_array().unwrap().len(), 3);
}

#[test]
fn a_list_without_rows_is_still_a_whole_file() {
    for format in Format::ALL {
        let mut file = Vec::new();
        export::writer(format, &table(Language::Fr), &mut file).unwrap().finish().unwrap();
        match format {
            Format::Json => {
                assert_eq!(serde_json::from_slice::<serde_json::Value>(&file).unwrap(), serde_json::json!([]))
            }
            Format::Csv => assert_eq!(String::from_utf8(file).unwrap().lines().count(), 1),
            Format::Xlsx => assert_eq!(sheet(file).height(), 1),
        }
    }
}

fn sheet(file: Vec<u8>) -> calamine::Range<Data> {
    let mut book = Xlsx::new(Cursor::new(file)).unwrap();
    book.worksheet_range_at(0).unwrap().unwrap()
}

#[test]
fn a_workbook_holds_text_as_text_and_days_as_days() {
    let range = sheet(written(Format::Xlsx, Language::En));
    let cell = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(cell(0, 1), Data::String("Text".into()));
    assert_eq!(cell(1, 0), Data::Float(-1.0));
    assert_eq!(cell(1, 2), Data::String("Water; Land".into()));
    let Data::DateTime(day) = cell(1, 3) else { panic!("{:?}", cell(1, 3)) };
    assert_eq!(day.to_ymd_hms_milli().0, 2024);
    assert_eq!(cell(2, 1), Data::String("=HYPERLINK(\"http://example.org\")".into()));
    assert_eq!(cell(3, 1), Data::String("- Supported".into()));
    assert_eq!(cell(3, 4), Data::Bool(false));
    let mut book = Xlsx::new(Cursor::new(written(Format::Xlsx, Language::En))).unwrap();
    assert_eq!(book.sheet_names(), ["Recommendations Sama all"]);
    assert!(book.worksheet_formula("Recommendations Sama all").unwrap().is_empty(), "no cell is a formula");
}

#[test]
fn an_arabic_sheet_runs_from_right_to_left_and_its_header_stays() {
    let part = |language| {
        let mut zip = zip::ZipArchive::new(Cursor::new(written(Format::Xlsx, language))).unwrap();
        std::io::read_to_string(zip.by_name("xl/worksheets/sheet1.xml").unwrap()).unwrap()
    };
    assert!(part(Language::Ar).contains("rightToLeft=\"1\""));
    assert!(!part(Language::En).contains("rightToLeft=\"1\""));
    assert!(part(Language::En).contains("ySplit=\"1\""));
}

#[test]
fn a_text_longer_than_a_cell_of_excel_is_cut_visibly() {
    let table = Table { columns: vec![Column::wide("text", "Text")], ..table(Language::En) };
    let mut file = Vec::new();
    let mut writer = export::writer(Format::Xlsx, &table, &mut file).unwrap();
    writer.row(&["ж😀".repeat(20_000).into()]).unwrap();
    writer.finish().unwrap();
    let Some(Data::String(text)) = sheet(file).get_value((1, 0)).cloned() else { panic!("text") };
    assert!(text.encode_utf16().count() <= 32_767);
    assert!(text.ends_with("[…]"));
}

#[test]
fn a_row_that_does_not_fit_its_columns_is_not_written() {
    for format in Format::ALL {
        let mut writer = export::writer(format, &table(Language::En), Vec::new()).unwrap();
        assert!(matches!(writer.row(&["one".into()]), Err(ExportError::WrongRow { found: 1, expected: 5 })));
    }
}
