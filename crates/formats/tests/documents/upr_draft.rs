//! Draft lists without a title, as a State has them two days after its review; those with one stand in files.

use suivi_formats::extract::DocumentKind;
use suivi_kernel::Language::En;

use crate::upr::Part::{Heading, Line};
use crate::upr::{shown, taken};

fn states(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

#[test]
fn a_pasted_list_without_a_title_is_taken_with_its_numbers() {
    let parts = [
        Line("6.1 Open a register of births (Fiji) (Chile);"),
        Line("6.2 Train judges (France, Bosnia and Herzegovina);"),
        Line("6.3 Count the boats (Malta);"),
    ];
    for (form, extracted) in taken(En, &parts) {
        assert_eq!(extracted.facts.kind, Some(DocumentKind::UprDraft), "{form}");
        let expected = [
            ("6.1".to_owned(), "Open a register of births".to_owned(), states(&["FJI", "CHL"]), None),
            ("6.2".to_owned(), "Train judges".to_owned(), states(&["FRA", "BIH"]), None),
            ("6.3".to_owned(), "Count the boats".to_owned(), states(&["MLT"]), None),
        ];
        assert_eq!(shown(&extracted.candidates), expected, "{form}");
        let blocks: Vec<_> = extracted.candidates.iter().map(|one| one.blocks.0).collect();
        assert!(blocks.windows(2).all(|pair| pair[0] < pair[1]), "{form}: each in its own place");
    }
}

#[test]
fn a_list_grouped_by_state_is_counted_through() {
    let parts = [
        Heading("France"),
        Line("1. Open a register of births"),
        Line("2. Train judges"),
        Heading("Bosnia and Herzegovina"),
        Line("1. Count the boats"),
    ];
    for (form, extracted) in taken(En, &parts) {
        assert_eq!(extracted.facts.kind, Some(DocumentKind::UprDraft), "{form}");
        assert_eq!(extracted.facts.state, None, "{form}: those who recommend are not reviewed");
        let expected = [
            ("1".to_owned(), "Open a register of births".to_owned(), states(&["FRA"]), None),
            ("2".to_owned(), "Train judges".to_owned(), states(&["FRA"]), None),
            ("3".to_owned(), "Count the boats".to_owned(), states(&["BIH"]), None),
        ];
        assert_eq!(shown(&extracted.candidates), expected, "{form}");
    }
}

#[test]
fn documents_that_inform_a_review_recommend_nothing() {
    let titles = [
        "National report submitted in accordance with the annex to Human Rights Council resolution 5/1",
        "Rapport national soumis au titre de l’Examen périodique universel",
        "Informe nacional presentado al Examen Periódico Universal",
        "التقرير الوطني المقدم إلى الاستعراض الدوري الشامل",
        "Национальный доклад для универсального периодического обзора",
        "提交普遍定期审议的国家报告",
        "Summary of stakeholders’ submissions on Sama for the universal periodic review",
        "Advance questions to Sama",
    ];
    for title in titles {
        let parts = [
            Heading(title),
            Line("Working Group on the Universal Periodic Review"),
            Line("1. Sama accepted recommendation 139.1 (France);"),
            Line("2. It trains judges (Chile);"),
            Line("3. It counts boats (Malta);"),
        ];
        for (form, extracted) in taken(En, &parts) {
            assert_eq!(extracted.facts.kind, Some(DocumentKind::Background), "{title} {form}");
            assert_eq!((extracted.candidates.len(), extracted.answers.len()), (0, 0), "{title} {form}");
        }
    }
}
