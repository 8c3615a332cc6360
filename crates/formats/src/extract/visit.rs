//! Reports on visits of special procedures and of the Subcommittee on Prevention of Torture.
//!
//! The recommendations stand in the last part, "Conclusions and recommendations" or "Recommendations", by addressee; the
//! Subcommittee recommends as it goes.

use suivi_kernel::Language;

use super::Candidate;
use super::listed::{Place, is_opening, listed, place_under};
use super::paragraphs::{Paragraph, paragraphs};
use super::wording::Words;
use crate::reading::Document;

/// The recommendations of a visit report, in their order.
pub(super) fn candidates(
    document: &Document,
    language: Option<Language>,
    as_it_goes: bool,
) -> Vec<Candidate> {
    let words = Words(language);
    let paragraphs = paragraphs(document);
    let part = part(&paragraphs, words);
    let outside = if as_it_goes || part.is_none() { Place::Text } else { Place::Elsewhere };
    listed(&paragraphs, words, |_, paragraph| match &part {
        Some(part) if paragraph.path.contains(part) => {
            // A heading below that says only "Recommendations" is of nothing else.
            let below = paragraph.path.iter().rev().find_map(|heading| place_under(heading, words));
            below.unwrap_or(Place::Mixed)
        }
        _ if is_opening(paragraph, words) => Place::Elsewhere,
        _ => outside,
    })
}

/// The heading of the part with the recommendations: the last of the highest.
fn part(paragraphs: &[Paragraph], words: Words) -> Option<String> {
    let is_part = |heading: &&String| matches!(place_under(heading, words), Some(Place::Mixed | Place::Pure));
    let found = paragraphs.iter().rev().filter_map(|paragraph| {
        let depth = paragraph.path.iter().position(|heading| is_part(&heading))?;
        Some((depth, &paragraph.path[depth]))
    });
    // The first of several that are alike in depth is the last one of the document.
    found.min_by_key(|(depth, _)| *depth).map(|(_, heading)| heading.clone())
}
