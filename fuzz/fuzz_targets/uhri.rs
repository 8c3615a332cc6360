//! The JSON export.
#![no_main]

mod promises;

use libfuzzer_sys::fuzz_target;
use suivi_formats::uhri::{self, Options};

fuzz_target!(|data: &[u8]| {
    let Ok(importer) = uhri::read(data, Options::default()) else { return };
    let whole = promises::keep(importer);
    if let Ok(importer) = uhri::read(data, Options::default()) {
        promises::resume(importer, data.len() % 5, &whole);
    }
});
