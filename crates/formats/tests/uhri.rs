//! The export of the Universal Human Rights Index, over invented files.
#![allow(clippy::unwrap_used)]

use std::io::Read;

use suivi_formats::uhri::{self, Options};
use suivi_formats::{AnnotationKind, Importer, Item, Kind, Note, RefusalReason, SdgTag, Unreadable};
use suivi_kernel::{Date, Language};

const EXPORT: &str = include_str!("data/uhri.json");

fn items(file: &[u8]) -> Vec<Item> {
    uhri::read(file, Options::default()).unwrap().collect()
}

fn whole(file: &str) -> Vec<suivi_formats::ImportedRecord> {
    items(file.as_bytes()).into_iter().map(|item| item.unwrap()).collect()
}

#[test]
fn the_known_faults_of_an_export_are_put_right() {
    let items = items(EXPORT.as_bytes());
    let one = items[0].as_ref().unwrap();
    assert_eq!(one.external_id.as_deref(), Some("11111111-aaaa-4aaa-8aaa-000000000001"));
    assert_eq!(one.document_external_id.as_deref(), Some("22222222-bbbb-4bbb-8bbb-000000000001"));
    assert_eq!(one.symbol.as_deref(), Some("CEDAW/C/XSA/CO/4"));
    assert_eq!((&one.annotation_type, one.annotation_inferred), (&AnnotationKind::Concern, false));
    assert_eq!(one.body.as_deref(), Some("CEDAW"));
    assert_eq!(one.states, ["Sama"]);
    assert_eq!(one.regions, ["African Group"]);
    assert_eq!(one.published_on, Date::from_ymd_opt(2021, 3, 9));
    assert_eq!(one.ingested_on, Date::from_ymd_opt(2021, 6, 1));
    assert_eq!(one.paragraph.as_deref(), Some("12"));
    assert_eq!(
        one.texts,
        [(Some(Language::En), "The Committee is concerned that girls leave school early.".into())]
    );
    assert_eq!(one.raw_text, "<p>12.The&nbsp;Committee is concerned that girls leave school early.</p>");
    assert_eq!(one.themes, ["Right to education", "Equality & non-discrimination"]);
    assert_eq!(one.persons, ["Women & girls"]);
    assert_eq!(
        one.sdgs[0],
        SdgTag { code: Some("4.1".into()), label: "Primary and secondary education".into() }
    );
    assert_eq!(one.cycle, None);
    assert_eq!(one.session, None);
    assert_eq!(one.notes, []);

    let two = items[1].as_ref().unwrap();
    assert_eq!((&two.annotation_type, two.annotation_inferred), (&AnnotationKind::Recommendation, true));
    assert_eq!(two.states, ["Sama", "SA"]);
    assert_eq!(two.paragraph.as_deref(), Some("13(a)"));
    assert_eq!(two.themes, ["Right to education", "Gender-based violence", "Poverty"]);
    assert_eq!(two.notes, [Note::UnreadableDate { field: "PublicationDate".into(), value: "soon".into() }]);

    let upr = items[2].as_ref().unwrap();
    assert_eq!((&upr.annotation_type, upr.annotation_inferred), (&AnnotationKind::Recommendation, true));
    assert_eq!((upr.paragraph.as_deref(), upr.text()), (Some("139.12"), "Ratify the Convention on Rivers"));
    assert_eq!((upr.cycle.as_deref(), upr.session.as_deref()), (Some("3"), Some("38")));
    assert_eq!(upr.positions, ["Supported/Noted"]);
    assert_eq!(upr.recommending_states, ["Norland", "Ostria"]);
    assert_eq!(upr.extra, [("Colour".into(), "green".into())]);

    let odd = items[3].as_ref().unwrap();
    assert_eq!(odd.body.as_deref(), Some("IE Albinism"));
    assert_eq!(odd.annotation_type, AnnotationKind::Other("Positive aspects".into()));
    assert_eq!(odd.text(), "Schools were opened.");
    assert_eq!(odd.raw_text, "Schools\u{2400} were \u{202E}opened.");
    assert_eq!(odd.notes.len(), 3, "{:?}", odd.notes);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place_and_the_rest_is_read() {
    let items = items(EXPORT.as_bytes());
    let refusals: Vec<_> = items.iter().filter_map(|item| item.as_ref().err()).collect();
    let codes: Vec<_> = refusals.iter().map(|refused| (refused.row, refused.reason.code())).collect();
    assert_eq!(codes, [(5, "no_text"), (6, "not_a_record"), (7, "malformed")]);
    let at = EXPORT.find(r#"{"AnnotationId": "11111111-aaaa-4aaa-8aaa-000000000006"#).unwrap();
    assert_eq!(refusals[2].place, format!("record 7 (byte {at})"));
    assert!(refusals[2].excerpt.starts_with(r#"{"AnnotationId": "11111111-aaaa-4aaa-8aaa-000000000006""#));

    let last = items.last().unwrap().as_ref().unwrap();
    assert_eq!((last.row, last.text()), (8, "A tab and a \\' quote"));
    assert!(matches!(last.notes[..], [Note::Mended { .. }]), "{:?}", last.notes);
    assert_eq!(last.annotation_type, AnnotationKind::Other("7d1e2f3a-1111-4222-8333-444455556666".into()));
}

#[test]
fn an_array_lines_and_a_wrapper_give_the_same_records() {
    let record = |n| format!(r#"{{"AnnotationId":"{n}","Text":"Plant {n} trees"}}"#);
    let array = format!("[{},{}]", record(1), record(2));
    let lines = format!("{}\n{}\n", record(1), record(2));
    let wrapper = format!(r#"{{"total":2,"data":{{"items":[{},{}]}}}}"#, record(1), record(2));
    let contents = |file: &str| {
        whole(file).into_iter().map(|r| (r.row, r.external_id, r.content_digest)).collect::<Vec<_>>()
    };
    assert_eq!(contents(&array).len(), 2);
    assert_eq!(contents(&array), contents(&lines));
    assert_eq!(contents(&array), contents(&wrapper));
}

#[test]
fn a_truncated_file_gives_all_whole_records_and_says_where_it_broke() {
    let cut = EXPORT.find("139.12").unwrap();
    let items = items(&EXPORT.as_bytes()[..cut]);
    assert_eq!(items.len(), 3);
    assert!(items[0].is_ok() && items[1].is_ok());
    let refused = items[2].as_ref().unwrap_err();
    assert_eq!(refused.reason, RefusalReason::Truncated { at_byte: cut as u64 });
    assert!(refused.reason.ends_the_file());
    assert!(refused.excerpt.contains("000000000003"));
    assert!(refused.reason.to_string().contains(&format!("after {cut} bytes")));
}

#[test]
fn cut_at_any_byte_a_file_never_gives_a_wrong_record() {
    let full = items(EXPORT.as_bytes());
    for cut in (1..EXPORT.len()).step_by(7) {
        let Ok(reader) = uhri::read(&EXPORT.as_bytes()[..cut], Options::default()) else { continue };
        for item in reader.flatten() {
            assert_eq!(full[item.row as usize - 1].as_ref().unwrap(), &item, "cut at {cut}");
        }
    }
}

#[test]
fn two_byte_letters_and_marks_and_wrong_letters_are_read() {
    let file = r#"[{"AnnotationId":"1","Text":"Évaluer le plan"}]"#;
    let expected = whole(file).remove(0).content_digest;
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: bool| -> Vec<u8> {
        mark.then_some(0xFEFF).into_iter().chain(file.encode_utf16()).flat_map(bytes).collect()
    };
    let marked = [b"\xEF\xBB\xBF", file.as_bytes()].concat();
    for bytes in
        [marked, utf16(u16::to_le_bytes, true), utf16(u16::to_be_bytes, true), utf16(u16::to_le_bytes, false)]
    {
        let record = items(&bytes).remove(0).unwrap();
        assert_eq!(record.text(), "Évaluer le plan");
        assert_eq!(record.content_digest, expected);
        assert_eq!(record.notes, []);
    }
    let latin = b"[{\"AnnotationId\":\"1\",\"Text\":\"\xC9valuer le plan\"}]";
    let record = items(latin).remove(0).unwrap();
    assert_eq!(record.text(), "Évaluer le plan");
    assert_eq!(record.content_digest, expected);
    assert_eq!(record.notes, [Note::DecodedAs { encoding: "windows-1252".into() }]);
}

#[test]
fn twenty_megabytes_in_one_text_cost_one_record() {
    let record = |n: u8, text: &str| format!(r#"{{"AnnotationId":"{n}","Text":"{text}"}}"#);
    let huge = "x".repeat(20 << 20);
    let long = "y".repeat(200_001);
    let file =
        format!("[{},{},{},{}]", record(1, "Plant"), record(2, &huge), record(3, &long), record(4, "Water"));
    let items = items(file.as_bytes());
    assert_eq!(items[0].as_ref().unwrap().text(), "Plant");
    assert_eq!(items[1].as_ref().unwrap_err().reason.code(), "record_too_large");
    assert_eq!(
        items[2].as_ref().unwrap_err().reason,
        RefusalReason::TextTooLong { length: 200_001, limit: 200_000 }
    );
    assert_eq!(items[3].as_ref().unwrap().text(), "Water");
}

#[test]
fn an_import_resumes_after_the_row_it_had_reached() {
    let all = items(EXPORT.as_bytes());
    for row in [0, 1, 5, 7, 8, 99] {
        let mut rest = uhri::read(EXPORT.as_bytes(), Options::default()).unwrap();
        rest.skip_through(row);
        let rest_items: Vec<_> = rest.by_ref().collect();
        assert_eq!(rest_items, all[(row as usize).min(all.len())..], "after row {row}");
        assert_eq!(rest.bytes_read(), EXPORT.len() as u64);
    }
}

#[test]
fn texts_in_several_languages_stay_apart() {
    let record = whole(r#"[{"Text":{"en":"4. Plant trees","fr":"4. Planter des arbres"}}]"#).remove(0);
    assert_eq!(
        record.texts,
        [(Some(Language::En), "Plant trees".into()), (Some(Language::Fr), "Planter des arbres".into())]
    );
    assert_eq!(record.paragraph.as_deref(), Some("4"));
}

#[test]
fn a_file_that_is_no_export_is_answered_plainly() {
    let answer = |bytes: &[u8]| uhri::read(bytes, Options::default()).map(|_| ()).unwrap_err();
    assert!(matches!(answer(b"  "), Unreadable::Empty));
    assert!(matches!(answer(b"<!DOCTYPE html><html>"), Unreadable::WrongKind { found: Kind::Html, .. }));
    let message = answer(b"\x1F\x8B\x08\0").to_string();
    assert_eq!(
        message,
        "the file is a file compressed with gzip, not a JSON file. Choose the right kind of file, or save it as one"
    );
}

#[test]
fn a_disk_that_fails_is_told_after_the_records_before() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the cable is out"))
        }
    }
    let start = format!("[{}", r#"{"Text":"Plant trees"},"#.repeat(400));
    let items: Vec<_> = uhri::read(start.as_bytes().chain(Failing), Options::default()).unwrap().collect();
    let (last, before) = items.split_last().unwrap();
    assert_eq!(
        last.as_ref().unwrap_err().reason,
        RefusalReason::ReadFailed { detail: "the cable is out".into() }
    );
    assert!(before.len() > 300 && before.iter().all(Result::is_ok), "{}", before.len());
}
