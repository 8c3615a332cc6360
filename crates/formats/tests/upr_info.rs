//! The export of UPR recommendations, over invented files.
#![allow(clippy::unwrap_used)]

use std::io::Cursor;

use suivi_formats::{AnnotationKind, Importer, Item, Kind, Note, RefusalReason, Unreadable, upr_info};

const MAC: &[u8] = include_bytes!("data/upr-info-mac-roman.csv");
const WINDOWS: &[u8] = include_bytes!("data/upr-info-windows-1252.csv");
const HEADER: &str = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session\n";

fn items(file: &[u8]) -> Vec<Item> {
    upr_info::read(Cursor::new(file)).unwrap().collect()
}

#[test]
fn every_row_becomes_a_record_or_a_refusal_with_its_line() {
    let items = items(MAC);
    assert_eq!(items.len(), 8);
    let first = items[0].as_ref().unwrap();
    assert_eq!((first.row, first.place.as_str()), (1, "line 2"));
    assert_eq!(first.states, ["Sama"]);
    assert_eq!(first.recommending_states, ["Norland"]);
    assert_eq!(first.recommending_regions, ["WEOG"]);
    assert_eq!(
        first.text(),
        "Adopt the national plan on the Defensoría vis-à-vis the \"Clear Rivers\" programme"
    );
    assert!(first.raw_text.ends_with("programme "), "the text as the file had it is kept");
    assert_eq!(first.themes, ["Right to water", "Environment"]);
    assert_eq!(first.positions, ["Accepted"]);
    assert_eq!(first.action_category, Some(5));
    assert_eq!(first.session.as_deref(), Some("13"));
    assert_eq!(first.extra, [("To-Org".into(), "AU, OIC".into()), ("From-Org".into(), "EU".into())]);

    let second = items[1].as_ref().unwrap();
    assert_eq!(second.recommending_states, ["(Unknown)"]);
    assert_eq!(second.text(), "Publish the annual budget\nof the courts");

    let empty = items[4].as_ref().unwrap_err();
    assert_eq!((empty.place.as_str(), &empty.reason), ("line 7", &RefusalReason::NoText));
    let short = items[5].as_ref().unwrap_err();
    assert_eq!((short.place.as_str(), short.reason.code()), ("line 8", "wrong_cell_count"));
    assert_eq!(short.excerpt, "Sama | Africa | Teach | Ostria");

    let odd = items[6].as_ref().unwrap();
    assert_eq!(odd.action_category, None);
    assert_eq!(odd.notes, [Note::UnreadableValue { field: "Action".into(), value: "9".into() }]);
}

#[test]
fn a_pledge_is_the_states_own_and_has_no_position() {
    let items = items(MAC);
    let pledge = items[7].as_ref().unwrap();
    assert_eq!(pledge.annotation_type, AnnotationKind::Pledge);
    assert!(pledge.positions.is_empty() && pledge.recommending_states.is_empty());
    assert_eq!(pledge.extra, [("To-Org".into(), "AU, OIC".into())]);
}

#[test]
fn the_encoding_of_the_file_does_not_change_what_is_read() {
    assert_eq!(items(MAC), items(WINDOWS));
    let text = encoding_rs::WINDOWS_1252.decode(WINDOWS).0.into_owned();
    assert_eq!(items(MAC), items(text.as_bytes()));
    let utf16: Vec<u8> = [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(items(MAC), items(&utf16));
}

#[test]
fn a_repeated_row_is_kept_with_its_own_identifier_and_the_same_content() {
    let items = items(MAC);
    let (one, two) = (items[2].as_ref().unwrap(), items[3].as_ref().unwrap());
    assert_ne!(one.external_id, two.external_id);
    assert_eq!(one.content_digest, two.content_digest);
}

#[test]
fn an_identifier_does_not_depend_on_what_else_is_in_the_file() {
    let row = "Sama,Africa,AU,Plant trees,Norland,WEOG,EU,Accepted,5,Environment,13\n";
    let other = "Sama,Africa,AU,Plant flowers,Norland,WEOG,EU,Accepted,5,Environment,13\n";
    let alone = items(format!("{HEADER}{row}").as_bytes()).remove(0).unwrap();
    let after = items(format!("{HEADER}{other}{row}").as_bytes()).remove(1).unwrap();
    assert_eq!(alone.external_id, after.external_id);
    let answered = row.replace("Accepted", "Noted");
    let changed = items(format!("{HEADER}{answered}").as_bytes()).remove(0).unwrap();
    assert_eq!(alone.external_id, changed.external_id, "another answer is a change of the same record");
    assert_ne!(alone.content_digest, changed.content_digest);
}

#[test]
fn an_import_resumes_after_the_row_it_had_reached() {
    let whole = items(MAC);
    let mut rest = upr_info::read(Cursor::new(MAC)).unwrap();
    rest.skip_through(3);
    assert_eq!(rest.by_ref().collect::<Vec<_>>(), whole[3..]);
    assert_eq!(rest.bytes_read(), MAC.len() as u64);
}

#[test]
fn a_file_that_is_no_export_is_answered_plainly() {
    let answer = |bytes: &[u8]| upr_info::read(Cursor::new(bytes)).map(|_| ()).unwrap_err();
    assert!(matches!(answer(b""), Unreadable::Empty));
    assert!(matches!(answer(b"PK\x03\x04xl/workbook"), Unreadable::WrongKind { found: Kind::Xlsx, .. }));
    assert!(matches!(answer(b"[{\"Text\":1}]"), Unreadable::WrongKind { found: Kind::Json, .. }));
    let Unreadable::MissingColumns { missing, .. } = answer(b"To,Text\nSama,Ratify") else {
        panic!("columns")
    };
    assert_eq!(missing, ["From", "Response", "Issue", "Session"]);
}

#[test]
fn a_cell_of_twenty_megabytes_costs_its_row_only() {
    let huge = "x".repeat(20 << 20);
    let long = "y ".repeat(120_000);
    let file = format!(
        "{HEADER}Sama,,,{huge},Norland,,,Noted,1,Other,1\nSama,,,{long},Norland,,,Noted,1,Other,1\nSama,,,Plant trees,Norland,,,Noted,1,Other,1\n"
    );
    let items = items(file.as_bytes());
    assert_eq!(items[0].as_ref().unwrap_err().reason.code(), "record_too_large");
    let RefusalReason::TextTooLong { length, .. } = items[1].as_ref().unwrap_err().reason else {
        panic!("length")
    };
    assert_eq!(length, 239_999);
    assert_eq!(items[2].as_ref().unwrap().place, "line 4");
}

#[test]
fn hidden_characters_are_cleaned_out_and_noted() {
    let file = format!("{HEADER}Sam\u{430},,,Plant\0 \u{202E}trees,Norland,,,Noted,1,Other,1\n");
    let record = items(file.as_bytes()).remove(0).unwrap();
    assert_eq!(record.text(), "Plant trees");
    assert_eq!(record.raw_text, "Plant\u{2400} \u{202E}trees");
    assert_eq!(
        record.notes,
        [
            Note::NulRemoved { field: "Text".into() },
            Note::BidiRemoved { field: "Text".into() },
            Note::MixedScripts { field: "To".into(), value: "Sam\u{430}".into() },
        ]
    );
}
