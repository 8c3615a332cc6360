//! Thematic lists: a table under headings of themes, in six languages.

use suivi_formats::extract::{DocumentKind, Reason};
use suivi_kernel::Language::{Ar, En, Es, Fr, Ru, Zh};
use suivi_kernel::vocab::Position::{Noted, Supported, SupportedNoted};

use crate::upr::Part::{Line, Table};
use crate::upr::{shown, taken};

#[test]
fn a_recommendation_under_two_themes_is_one_with_the_labels_of_both() {
    let parts = [
        Line("Thematic list of recommendations"),
        Table(
            &[
                "Recommendation",
                "Position",
                "Full list of themes",
                "Assessment/comments on level of implementation",
            ],
            &[
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
            ],
        ),
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

#[test]
fn a_matrix_in_any_of_six_languages_gives_number_states_and_position() {
    let matrices = [
        (
            En,
            Table(
                &["No.", "Recommendation", "Recommending State", "Position", "Themes"],
                &[&["139.1", "Count the boats", "France, Peru", "Noted", "Boats"]],
            ),
            "Count the boats",
        ),
        (
            Fr,
            Table(
                &["Numéro", "Recommandation", "État", "Position", "Thèmes"],
                &[&["139.1", "Compter les bateaux", "France, Pérou", "Notée", "Bateaux"]],
            ),
            "Compter les bateaux",
        ),
        (
            Es,
            Table(
                &["Número", "Recomendación", "Estado", "Posición", "Temas"],
                &[&["139.1", "Contar los barcos", "Francia y Perú", "Se ha tomado nota", "Barcos"]],
            ),
            "Contar los barcos",
        ),
        (
            Ar,
            Table(
                &["الرقم", "التوصية", "الدولة", "الموقف", "المواضيع"],
                &[&["139-1", "عد القوارب", "فرنسا، بيرو", "أحاطت علماً", "القوارب"]],
            ),
            "عد القوارب",
        ),
        (
            Ru,
            Table(
                &["№", "Рекомендация", "Государство", "Позиция", "Темы"],
                &[&["139.1", "сосчитать лодки", "Франция и Перу", "Принята к сведению", "Лодки"]],
            ),
            "сосчитать лодки",
        ),
        (
            Zh,
            Table(
                &["编号", "建议", "国家", "立场", "主题"],
                &[&["139.1", "清点船只", "法国、秘鲁", "注意到", "船只"]],
            ),
            "清点船只",
        ),
    ];
    for (language, table, words) in matrices {
        for (form, extracted) in taken(language, &[table]) {
            assert_eq!(extracted.facts.kind, Some(DocumentKind::UprThematicList), "{language:?} {form}");
            let states = vec!["FRA".to_owned(), "PER".to_owned()];
            let expected = [("139.1".to_owned(), words.to_owned(), states, Some(Noted))];
            assert_eq!(shown(&extracted.candidates), expected, "{language:?} {form}");
            assert_eq!(extracted.candidates[0].labels.themes.len(), 1, "{language:?} {form}");
        }
    }
}
