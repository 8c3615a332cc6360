//! Any table, with the mapping its own headers suggest.
#![no_main]

mod promises;

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use suivi_formats::{Kind, sniff, table};

fuzz_target!(|data: &[u8]| {
    if sniff(data) != Kind::Text {
        return;
    }
    let file = || Cursor::new(data.to_vec());
    let Ok(preview) = table::columns(file(), None) else { return };
    assert!(preview.columns.iter().all(|column| !column.header.is_empty() && column.samples.len() <= 5));
    let Ok(importer) = table::read(file(), &preview.mapping()) else { return };
    let whole = promises::keep(importer);
    if let Ok(importer) = table::read(file(), &preview.mapping()) {
        promises::resume(importer, data.len() % 5, &whole);
    }
});
