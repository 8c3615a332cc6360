//! Thematic lists: a table under headings of themes; matrices in six languages stand in files.

use suivi_formats::extract::{DocumentKind, Reason};
use suivi_kernel::Language::En;
use suivi_kernel::vocab::Position::{Noted, Supported, SupportedNoted};

use crate::upr::Part::{Line, Table};
use crate::upr::{shown, taken};

#[test]
fn a_recommendation_under_two_themes_is_one_with_the_labels_of_both() {
    let parts = [
        Line("Thematic list of recommendations"),
        Table(&[
            &[
                "Recommendation",
                "Position",
                "Full list of themes",
                "Assessment/comments on level of implementation",
            ],
            &["Theme: Registers", "", "", ""],
            &[
                "139.1 Open a register of births on every island (Fiji) (Chile); Source of Position: A/HRC/64/199/Add.1 - Para.3",
                "Supported",
                "- Registers SDGs: - 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS Affected persons: - Children",
                "",
            ],
            &[
                "139.2 Mend the harbour (Togo); Light the harbour (Malta); Source of Position: A/HRC/64/199 - Para 139",
                "Supported/Noted",
                "- Harbours",
                "",
            ],
            &["Theme: Children", "", "", ""],
            &[
                "139.1 Open a register of births on every island (Fiji) (Chile); Source of Position: A/HRC/64/199/Add.1 - Para.3",
                "Supported",
                "- Children SDGs: - 5 - GENDER EQUALITY Affected persons: - Children - Girls",
                "",
            ],
            &["141.1 Close the Office of Tides (Norway);", "Noted", "- Tides", ""],
        ]),
    ];
    for (form, extracted) in taken(En, &parts) {
        assert_eq!(extracted.facts.kind, Some(DocumentKind::UprThematicList), "{form}");
        assert_eq!(
            (extracted.facts.symbol, extracted.facts.cycle),
            (None, Some(4)),
            "{form}: no symbol of its own"
        );
        let found = &extracted.candidates;
        let of = |number: &str, words: &str, states: &[&str], position| {
            let states = states.iter().map(|state| (*state).to_owned()).collect();
            (number.to_owned(), words.to_owned(), states, Some(position))
        };
        assert_eq!(
            shown(found),
            [
                of("139.1", "Open a register of births on every island", &["FJI", "CHL"], Supported),
                of("139.2", "Mend the harbour", &["TGO"], SupportedNoted),
                of("139.2", "Light the harbour", &["MLT"], SupportedNoted),
                of("141.1", "Close the Office of Tides", &["NOR"], Noted),
            ],
            "{form}"
        );
        assert_eq!(found[0].labels.themes, ["Registers", "Children"], "{form}");
        let goals = ["16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "5 - GENDER EQUALITY"];
        assert_eq!(found[0].labels.sdgs, goals, "{form}");
        assert_eq!(found[0].labels.persons, ["Children", "Girls"], "{form}");
        assert_eq!(found[0].source, Some(("A/HRC/64/199/Add.1".to_owned(), "3".to_owned())), "{form}");
        assert_eq!(found[1].source, Some(("A/HRC/64/199".to_owned(), "139".to_owned())), "{form}");
        assert_eq!(found[3].source, None, "{form}");
        assert_eq!(found[0].path, ["Registers"], "{form}");
        assert!(
            found[1].reasons.contains(&Reason::PartOfNumber)
                && !found[0].reasons.contains(&Reason::PartOfNumber)
        );
    }
}
