//! Real documents of the Universal Periodic Review, where they lie beside the project: none is taken for another kind.

use suivi_formats::extract::{DocumentKind, extract};
use suivi_formats::reading::{Document, read};

/// The documents that are read in a folder beside the project; none where it is not there.
fn beside(folder: &str) -> Vec<(String, Document)> {
    let path = format!("{}/../../../shared/data/{folder}", env!("CARGO_MANIFEST_DIR"));
    let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
    let is_table = |name: &std::ffi::OsStr| name.to_string_lossy().ends_with(".csv");
    let files =
        entries.filter_map(Result::ok).filter(|entry| !is_table(&entry.file_name())).filter_map(|entry| {
            let document = read(std::fs::read(entry.path()).ok()?).ok()?;
            Some((entry.file_name().to_string_lossy().into_owned(), document))
        });
    files.collect()
}

fn is_of_other_bodies(kind: Option<DocumentKind>) -> bool {
    matches!(
        kind,
        Some(
            DocumentKind::ConcludingObservations
                | DocumentKind::VisitReport
                | DocumentKind::Resolution
                | DocumentKind::Regional
        )
    )
}

#[test]
fn no_document_of_three_reviews_is_taken_for_one_of_another_body() {
    for (name, document) in beside("upr-cycles-slovenia") {
        let found = extract(&document);
        assert!(!is_of_other_bodies(found.facts.kind), "{name}: {:?}", found.facts.kind);
        assert_eq!(found.clauses, [], "{name}");
        assert_eq!(found.facts.state.as_deref(), Some("SVN"), "{name}");
    }
}

#[test]
#[ignore = "sixty long files: run by hand"]
fn no_report_of_the_working_group_is_taken_for_one_of_another_body() {
    for (name, document) in beside("upr-reports-pdf") {
        let found = extract(&document);
        assert_eq!(found.facts.kind, Some(DocumentKind::UprReport), "{name}");
        assert!(found.facts.date.is_some() && found.facts.state.is_some(), "{name}: {:?}", found.facts);
    }
}
