//! A State's report is written while one waits.

mod common;

use std::time::{Duration, Instant};

use suivi_pdf::Fonts;

#[test]
#[cfg_attr(debug_assertions, ignore = "measured in an optimised build only")]
fn a_report_of_10_700_words_with_a_matrix_of_266_rows_takes_at_most_three_seconds() {
    let fonts = Fonts::find(&[]);
    let report = common::long_report(&common::ENGLISH, 10_700, 266);
    let start = Instant::now();
    let file = suivi_pdf::write(&report, &fonts).expect("a file");
    let took = start.elapsed();
    assert!(took <= Duration::from_secs(3), "{took:?}");
    let pages = common::reader::Pdf::read(&file).pages().len();
    assert!(pages > 40, "{pages} pages");
}
