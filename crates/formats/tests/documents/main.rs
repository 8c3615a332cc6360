//! Invented documents, and what is taken out of them.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod carriers;
mod committees;
#[path = "../common/office.rs"]
mod common;
mod concluding;
mod general;
mod golden;
mod promises;
mod real;
mod regional;
mod resolution;
mod shown;
mod upr;
mod upr_addendum;
mod upr_draft;
mod upr_languages;
mod upr_promises;
mod upr_thematic;
mod visit;
mod word;

use suivi_formats::extract::{Candidate, DocumentKind, Extracted, Reason, Remark, extract};
use suivi_formats::reading::{Unread, read};
use suivi_kernel::vocab::Position;

fn taken(text: &str) -> Extracted {
    extract(&read(text.as_bytes().to_vec()).unwrap())
}

fn shown(found: &[Candidate]) -> Vec<(&str, &str, Vec<&str>, Option<Position>)> {
    found
        .iter()
        .map(|one| {
            let askers = one.askers.iter().map(|asker| asker.state.as_deref().unwrap_or("?")).collect();
            (one.number.as_str(), one.text.as_str(), askers, one.position)
        })
        .collect()
}

const HEAD: &str = "A/HRC/64/199\n\nHuman Rights Council\n\nReport of the Working Group on the Universal Periodic Review\n\nSama\n\n";

#[test]
fn a_report_with_numbers_of_two_levels_gives_states_and_positions_by_list() {
    let text = format!(
        "{HEAD}II. Conclusions and/or recommendations\n\
         139. The recommendations listed below enjoy the support of Sama:\n\
         139.1 Open a register of births on every island (Fiji) (Chile);\n\
         139.2 Train judges in the rights of children\n(France, Bosnia and Herzegovina);\n\
         140. The following recommendations enjoy the support of Sama, which considers that they have already been implemented:\n\
         140.1 Publish the plan in easy words (Peru);\n\
         141. The recommendations below did not enjoy the support of Sama:\n\
         141.1 Close the Office of Tides (Norway).\n\
         142. All conclusions and/or recommendations contained in the present report reflect the position of the State.\n\
         142.1 Never read (Mali)."
    );
    let extracted = taken(&text);
    assert_eq!(extracted.facts.kind, Some(DocumentKind::UprReport));
    assert_eq!(extracted.facts.symbol.as_deref(), Some("A/HRC/64/199"));
    assert_eq!(extracted.facts.state.as_deref(), Some("XSA"));
    let supported = Some(Position::Supported);
    assert_eq!(
        shown(&extracted.candidates),
        [
            ("139.1", "Open a register of births on every island", vec!["FJI", "CHL"], supported),
            ("139.2", "Train judges in the rights of children", vec!["FRA", "BIH"], supported),
            ("140.1", "Publish the plan in easy words", vec!["PER"], supported),
            ("141.1", "Close the Office of Tides", vec!["NOR"], Some(Position::Noted)),
        ]
    );
    assert_eq!(extracted.candidates[2].remark, Some(Remark::AlreadyImplemented));
}

#[test]
fn a_report_of_the_first_cycle_counts_anew_in_each_list_and_refers_to_the_dialogue() {
    let text = format!(
        "{HEAD}I. Summary of the proceedings\n\
         21. Kenya welcomed the register. It recommended (a) to count boats; (b) to count nets.\n\
         22. The Netherlands asked about wells.\n\
         \n\
         II. CONCLUSIONS AND/OR RECOMMENDATIONS\n\n\
         64. The recommendations formulated during the dialogue and listed below enjoy the support of Sama:\n\
         1. To mend the harbour (Togo); to light the harbour (Malta, Cuba)\n\
         2. To count whales (Brazil)\n\
         65. The following recommendations will be examined by Sama, which will provide responses in due course:\n\
         1. To count stars (Chad)\n\
         66. The recommendation noted in the report in paragraph 21 (b) above did not enjoy the support of Sama.\n"
    );
    assert_eq!(
        shown(&taken(&text).candidates),
        [
            ("64.1", "To mend the harbour", vec!["TGO"], Some(Position::Supported)),
            ("64.1", "to light the harbour", vec!["MLT", "CUB"], Some(Position::Supported)),
            ("64.2", "To count whales", vec!["BRA"], Some(Position::Supported)),
            ("65.1", "To count stars", vec!["TCD"], Some(Position::Pending)),
            ("21(b)", "to count nets", vec!["KEN"], Some(Position::Noted)),
        ]
    );
}

/// The words "paragraph 21" are a misprint there.
#[test]
fn a_paragraph_that_asks_for_nothing_is_not_taken_though_the_report_refers_to_it() {
    let of = |words: &str| {
        let text = format!(
            "{HEAD}I. Summary of the proceedings\n21. {words}\n\nII. CONCLUSIONS AND/OR RECOMMENDATIONS\n\n\
             66. The recommendation noted in the report in paragraph 21 above did not enjoy the support of Sama.\n"
        );
        taken(&text).candidates.len()
    };
    assert_eq!(of("Kenya thanked Sama for the talk."), 0);
    assert_eq!(of("Kenya thanked Sama. It recommended that Sama count boats."), 1);
    assert_eq!(of("Kenya suggested that Sama count boats."), 1);
}

#[test]
fn what_is_doubtful_says_why() {
    let text = format!(
        "{HEAD}II. Conclusions and/or recommendations\n\
         10. The recommendations listed below enjoy the support of Sama:\n\
         10.1 Mend the bridge (Atlantis);\n\
         10.4 Mend the road (Ghana);\n"
    );
    let found = taken(&text).candidates;
    assert!(found[0].reasons.contains(&Reason::NoState));
    assert!(found[1].reasons.contains(&Reason::GapBefore));
    assert!(found[0].sureness < found[1].sureness.max(0.98));
}

#[test]
fn an_addendum_and_a_national_report_hold_no_recommendations() {
    let national = "A/HRC/WG.6/50/XSA/1\n\nNational report submitted by Sama\n\n1. Sama accepted 12 recommendations (France).";
    assert_eq!(taken(national).candidates, []);
    let addendum = format!(
        "{HEAD}Addendum\n\nViews on conclusions and/or recommendations\n\n1. Sama supports 139.1 (France)."
    );
    assert_eq!(taken(&addendum).candidates, []);
}

#[test]
fn a_file_that_cannot_be_read_says_why() {
    let why = |bytes: &[u8]| read(bytes.to_vec()).unwrap_err();
    assert_eq!(why(b""), Unread::Empty);
    assert!(matches!(why(b"%PDF-1.7\nnothing"), Unread::Broken(_)));
    assert!(matches!(why(b"PK\x03\x04zip"), Unread::OtherKind(_)));
    assert!(why(b"%PDF-1.7\nnothing").to_string().contains("damaged"));
}
