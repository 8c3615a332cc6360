//! Any text as a document of the Universal Periodic Review: read, taken apart, and answers applied to what was taken.
#![no_main]

use libfuzzer_sys::fuzz_target;
use suivi_formats::extract::{Reason, apply, extract};
use suivi_formats::reading::{Document, read};

/// First pages that make a text each of the kinds.
const HEADS: [&str; 5] = [
    "",
    "A/HRC/64/199\n\nReport of the Working Group on the Universal Periodic Review\n\nII. Conclusions and/or recommendations\n\n",
    "A/HRC/64/199/Add.1\n\nReport of the Working Group on the Universal Periodic Review\n\nAddendum\n\n",
    "Draft report of the Working Group on the Universal Periodic Review\n\n",
    "<!DOCTYPE html><html><body><table><tr><td>Recommendation</td><td>Position</td><td>Full list of themes</td></tr>",
];

fn read_as(head: &str, bytes: &[u8]) -> Option<Document> {
    let mut whole = head.as_bytes().to_vec();
    whole.extend_from_slice(bytes);
    read(whole).ok()
}

fuzz_target!(|bytes: &[u8]| {
    for head in HEADS {
        let Some(document) = read_as(head, bytes) else { continue };
        let mut taken = extract(&document);
        let count = document.blocks.len() as u32;
        for one in &taken.candidates {
            assert!((0.0..=1.0).contains(&one.sureness), "{one:?}");
            assert!(one.blocks.0 <= one.blocks.1 && one.blocks.1 < count, "{one:?}");
        }
        for pair in taken.candidates.windows(2) {
            let is_part = |at: usize| pair[at].reasons.contains(&Reason::PartOfNumber);
            assert!(pair[0].number != pair[1].number || pair[0].blocks != pair[1].blocks || is_part(0), "{pair:?}");
        }
        let answers = read_as(HEADS[2], bytes).map(|document| extract(&document).answers).unwrap_or_default();
        apply(&mut taken.candidates, &answers);
    }
});
