//! What every importer promises, whatever the file holds.

use suivi_formats::{Importer, Item, MAX_TEXT_CHARS};

/// Reads everything and checks each record and refusal.
pub fn keep(importer: impl Importer) -> Vec<Item> {
    let mut items = Vec::new();
    let mut ended = false;
    for item in importer {
        assert!(!ended, "nothing follows the end of the file");
        let row = match &item {
            Ok(record) => {
                assert!(!record.texts.is_empty() && !record.place.is_empty());
                assert_eq!(record.content_digest.len(), 64);
                assert!(!record.raw_text.contains('\0'));
                for (_, text) in &record.texts {
                    assert!(!text.is_empty() && text.chars().count() <= MAX_TEXT_CHARS);
                    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
                }
                let labels = record.states.iter().chain(&record.themes).chain(&record.persons).chain(&record.positions);
                for label in labels.chain(&record.recommending_states).chain(&record.body) {
                    assert!(!label.is_empty() && !label.chars().any(char::is_control), "{label:?}");
                }
                record.row
            }
            Err(refused) => {
                ended = refused.reason.ends_the_file();
                assert!(!refused.place.is_empty() && !refused.excerpt.chars().any(char::is_control));
                assert!(!refused.to_string().is_empty());
                refused.row
            }
        };
        assert_eq!(row, items.len() as u64 + 1, "records are numbered without a gap");
        items.push(item);
    }
    items
}

/// Checks that an import resumed after `row` gives what the whole one gave from there on.
pub fn resume(mut importer: impl Importer, row: usize, whole: &[Item]) {
    importer.skip_through(row as u64);
    let rest: Vec<Item> = importer.collect();
    assert_eq!(rest, whole[row.min(whole.len())..]);
}
