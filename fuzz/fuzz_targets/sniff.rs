//! Any bytes, through every door.
#![no_main]

mod promises;
mod spreadsheets;

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use suivi_formats::uhri::Options;
use suivi_formats::{sniff, table, uhri, upr_info};

fuzz_target!(
    init: spreadsheets::watch(),
    |data: &[u8]| {
        sniff(data);
        let file = || Cursor::new(data.to_vec());
        if let Ok(importer) = uhri::open(file(), Options::default()) {
            let whole = promises::keep(importer);
            if let Ok(importer) = uhri::open(file(), Options::default()) {
                promises::resume(importer, data.len() % 5, &whole);
            }
        }
        if let Ok(preview) = table::columns(file(), None)
            && let Ok(importer) = table::read(file(), &preview.mapping())
        {
            promises::keep(importer);
        }
        if let Ok(importer) = upr_info::read(file()) {
            promises::keep(importer);
        }
    }
);
