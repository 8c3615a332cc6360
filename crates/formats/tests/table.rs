//! Tables with a mapping, over invented text files.

#![allow(clippy::unwrap_used)]

use std::io::Cursor;

use suivi_formats::table::{self, Field, Fixed, Mapping};
use suivi_formats::{AnnotationKind, Importer, Item, Kind, RefusalReason, Unreadable};
use suivi_kernel::{Date, Language};

const LIST: &str = include_str!("data/table-fr.csv");

fn items(file: &[u8], mapping: &Mapping) -> Vec<Item> {
    table::read(Cursor::new(file.to_vec()), mapping).unwrap().collect()
}

fn mapping() -> Mapping {
    Mapping {
        columns: vec![
            ("N°".into(), Field::Paragraph),
            ("Texte de la recommandation".into(), Field::Text),
            ("Texte (en)".into(), Field::TextIn(Language::En)),
            ("État auteur".into(), Field::RecommendingStates),
            ("Position".into(), Field::Positions),
            ("Thèmes".into(), Field::Themes),
            ("Date".into(), Field::PublishedOn),
            ("Action".into(), Field::ActionCategory),
        ],
        fixed: Fixed {
            state: Some("Sama".into()),
            body: Some("UPR".into()),
            symbol: Some("A/HRC/99/5".into()),
            language: Some(Language::Fr),
            ..Fixed::default()
        },
        date_format: Some("%d/%m/%Y".into()),
        list_separators: Some("/".into()),
        ..Mapping::default()
    }
}

#[test]
fn the_columns_are_shown_with_samples_and_a_guess() {
    let preview = table::columns(Cursor::new(LIST.as_bytes().to_vec()), None).unwrap();
    assert_eq!(
        (preview.kind, preview.delimiter, preview.encoding.as_deref()),
        (Kind::Text, Some(';'), Some("UTF-8"))
    );
    let guesses: Vec<_> =
        preview.columns.iter().map(|column| (column.header.as_str(), column.guess)).collect();
    assert_eq!(
        guesses,
        [
            ("N°", Some(Field::Paragraph)),
            ("Texte de la recommandation", Some(Field::Text)),
            ("Texte (en)", Some(Field::TextIn(Language::En))),
            ("État auteur", Some(Field::RecommendingStates)),
            ("Position", Some(Field::Positions)),
            ("Thèmes", Some(Field::Themes)),
            ("Date", Some(Field::PublishedOn)),
            ("Action", Some(Field::ActionCategory)),
            ("Remarque", None),
        ]
    );
    assert_eq!(preview.columns[3].samples, ["Norland", "Ostria / Norland", "Ostria"]);
}

#[test]
fn a_mapping_is_kept_as_json_and_read_back() {
    let kept = serde_json::to_string(&mapping()).unwrap();
    assert_eq!(serde_json::from_str::<Mapping>(&kept).unwrap(), mapping());
    assert_eq!(serde_json::from_str::<Mapping>("{}").unwrap(), Mapping::default());
}

#[test]
fn rows_become_records_by_the_mapping_and_its_fixed_values() {
    let items = items(LIST.as_bytes(), &mapping());
    let one = items[0].as_ref().unwrap();
    assert_eq!(one.paragraph.as_deref(), Some("139.1"));
    assert_eq!(
        one.texts,
        [
            (Some(Language::Fr), "Planter des arbres ; arroser".into()),
            (Some(Language::En), "Plant trees; water them".into())
        ]
    );
    assert_eq!((one.states.as_slice(), one.body.as_deref()), (["Sama".to_owned()].as_slice(), Some("UPR")));
    assert_eq!(one.symbol.as_deref(), Some("A/HRC/99/5"));
    assert_eq!(one.themes, ["Eau", "Terres"]);
    assert_eq!(one.published_on, Date::from_ymd_opt(2024, 5, 7));
    assert_eq!(one.action_category, Some(5));
    assert_eq!(one.annotation_type, AnnotationKind::Recommendation);
    assert_eq!(one.extra, [("Remarque".into(), "=1+1".into())], "our own guard is taken off again");
    assert_eq!(items[1].as_ref().unwrap().recommending_states, ["Ostria", "Norland"]);
}

#[test]
fn a_row_that_cannot_be_read_is_refused_with_line_column_and_reason() {
    let items = items(LIST.as_bytes(), &mapping());
    let refused = |at: usize| items[at].as_ref().unwrap_err();
    assert_eq!((refused(2).place.as_str(), refused(2).column.as_deref()), ("line 5", Some("Date")));
    assert_eq!(
        refused(2).to_string(),
        "line 5, Date: \"bientôt\" is not a day this table's date format can read (for example 2024-05-31). Correct the cell and \
         import the file again"
    );
    assert_eq!(refused(3).column.as_deref(), Some("Action"));
    assert_eq!(
        (refused(4).place.as_str(), &refused(4).reason),
        ("line 7", &RefusalReason::WrongCellCount { found: 2, expected: 9 })
    );
    assert_eq!(refused(5).reason, RefusalReason::NoText);
    assert_eq!(items.len(), 7);
    assert!(items[6].is_ok());
}

#[test]
fn the_identity_of_a_row_is_its_paragraph_and_its_text_may_be_corrected() {
    let before = items(LIST.as_bytes(), &mapping());
    let after = items(LIST.replace("Planter des arbres", "Planter des chênes").as_bytes(), &mapping());
    let (before, after) = (before[0].as_ref().unwrap(), after[0].as_ref().unwrap());
    assert_eq!(before.external_id, after.external_id);
    assert_ne!(before.content_digest, after.content_digest);
}

#[test]
fn encodings_and_delimiters_are_found() {
    let expected = items(LIST.as_bytes(), &mapping());
    let windows = encoding_rs::WINDOWS_1252.encode(LIST).0.into_owned();
    assert_eq!(items(&windows, &mapping()), expected);
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(LIST.encode_utf16()).flat_map(u16::to_be_bytes).collect();
    assert_eq!(items(&utf16, &mapping()), expected);
    for delimiter in ["\t", "|"] {
        let file = "A;B;Text\n1;2;Plant, trees\n3;4;Water, them\n".replace(';', delimiter);
        let preview = table::columns(Cursor::new(file.into_bytes()), None).unwrap();
        assert_eq!((preview.delimiter, preview.columns.len()), (delimiter.chars().next(), 3));
    }
}

#[test]
fn a_mapping_that_does_not_fit_the_file_is_answered_plainly() {
    let file = || Cursor::new(LIST.as_bytes().to_vec());
    let answer = |mapping| table::read(file(), &mapping).map(|_| ()).unwrap_err();
    let Unreadable::MissingColumns { missing, .. } =
        answer(Mapping { columns: vec![("Texto".into(), Field::Text)], ..mapping() })
    else {
        panic!("columns")
    };
    assert_eq!(missing, ["Texto"]);
    assert!(matches!(answer(Mapping::default()), Unreadable::NoTextColumn));
}

#[test]
fn columns_of_one_name_or_none_are_told_apart() {
    let file = "Text,Text,,Text\na,b,c,d\n";
    let preview = table::columns(Cursor::new(file.as_bytes().to_vec()), None).unwrap();
    let names: Vec<_> = preview.columns.iter().map(|column| column.header.as_str()).collect();
    assert_eq!(names, ["Text", "Text (2)", "column 3", "Text (3)"]);
    assert_eq!(preview.columns.iter().filter(|column| column.guess.is_some()).count(), 1);
}

#[test]
fn the_longest_column_is_the_text_where_no_header_says_so() {
    let file = "x,y\n1,A long sentence about trees\n2,Another sentence\n";
    let preview = table::columns(Cursor::new(file.as_bytes().to_vec()), None).unwrap();
    assert_eq!(preview.columns[1].guess, Some(Field::Text));
}

#[test]
fn an_import_resumes_after_the_row_it_had_reached() {
    let all = items(LIST.as_bytes(), &mapping());
    let mut rest = table::read(Cursor::new(LIST.as_bytes().to_vec()), &mapping()).unwrap();
    rest.skip_through(4);
    assert_eq!(rest.collect::<Vec<_>>(), all[4..]);
}
