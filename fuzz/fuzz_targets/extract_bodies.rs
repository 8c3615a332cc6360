#![no_main]
//! Any text, read as a document of each kind that is not of the Universal Periodic Review, by its first lines, and by a
//! rule made of it.

use libfuzzer_sys::fuzz_target;
use suivi_formats::extract::general::{Numbers, Rule};
use suivi_formats::extract::{Extracted, extract, extract_with};
use suivi_formats::reading::{Document, read};

const HEADS: [&str; 8] = [
    "CEDAW/C/XSA/CO/4\n\n",
    "A/HRC/72/31/Add.1\n\nVisit to Sama\n\nReport of the Special Rapporteur on the right to education\n\nI. Recommendations\n\n",
    "CAT/OP/XSA/1\n\nReport on the visit to Sama\n\n",
    "A/HRC/RES/71/9\n\nThe Human Rights Council,\n\n",
    "人权理事会，\n\n",
    "CRI(2033)12\n\nECRI\n\n",
    "EUROPEAN COURT OF HUMAN RIGHTS\n\n",
    "",
];

fuzz_target!(|data: &[u8]| {
    let Some((first, rest)) = data.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    let head = HEADS[usize::from(first & 7)];
    let Ok(document) = read(format!("{head}{text}").into_bytes()) else { return };
    holds(&document, &extract(&document));
    if first & 8 != 0 {
        let mut lines = text.lines();
        let rule = Rule {
            section: lines.next().filter(|_| first & 16 != 0).map(str::to_owned),
            marks: lines.next().filter(|_| first & 32 != 0).map(str::to_owned).into_iter().collect(),
            numbers: if first & 64 != 0 { Numbers::Any } else { Numbers::Items },
        };
        holds(&document, &extract_with(&document, Some(&rule)));
    }
});

fn holds(document: &Document, found: &Extracted) {
    for one in &found.candidates {
        assert!(one.blocks.0 <= one.blocks.1 && (one.blocks.1 as usize) < document.blocks.len());
        assert!((0.0..=1.0).contains(&one.sureness));
        assert!(!one.text.trim().is_empty());
    }
}
