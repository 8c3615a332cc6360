//! The CSV export of the UPR.
#![no_main]

mod promises;

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use suivi_formats::upr_info;

fuzz_target!(|data: &[u8]| {
    let Ok(importer) = upr_info::read(Cursor::new(data)) else { return };
    let whole = promises::keep(importer);
    if let Ok(importer) = upr_info::read(Cursor::new(data)) {
        promises::resume(importer, data.len() % 5, &whole);
    }
});
