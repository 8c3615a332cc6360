//! The fields of a UHRI record, under the names the JSON export and its spreadsheets give them.

use serde_json::Value;

/// A field the importer knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    AnnotationId,
    DocumentId,
    Symbol,
    AnnotationType,
    Body,
    Countries,
    Regions,
    PublicationDate,
    PublicationDateOnUhri,
    Title,
    Paragraph,
    Text,
    Themes,
    AffectedPersons,
    Sdgs,
    Cycle,
    Session,
    Positions,
    RecommendingStates,
    RecommendingRegions,
}

impl Field {
    /// The field of this name, whatever its case, spaces and signs.
    pub(super) fn named(name: &str) -> Option<Field> {
        let folded: String =
            name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        Some(match folded.as_str() {
            "annotationid" | "id" | "annotationidentifier" => Field::AnnotationId,
            "documentid" => Field::DocumentId,
            "symbol" | "documentsymbol" | "docsymbol" | "undocumentsymbol" => Field::Symbol,
            "annotationtype" | "type" | "typeofannotation" => Field::AnnotationType,
            "body" | "bodies" | "mechanism" | "mechanisms" | "humanrightsmechanism" => Field::Body,
            "countries" | "country" | "state" | "states" | "reviewedcountry" | "countryconcerned"
            | "stateunderreview" => Field::Countries,
            "regions" | "region" => Field::Regions,
            "publicationdate" | "documentdate" | "documentpublicationdate" | "date" => Field::PublicationDate,
            "publicationdateonuhri" | "uhripublicationdate" | "publicationdateuhri" => {
                Field::PublicationDateOnUhri
            }
            "title" | "documenttitle" | "documentname" => Field::Title,
            "paragraph" | "paragraphnumber" | "para" | "paragraphno" => Field::Paragraph,
            "text" | "annotationtext" | "recommendation" | "recommendationtext" | "annotation" => Field::Text,
            "themes" | "theme" => Field::Themes,
            "affectedpersons"
            | "affectedperson"
            | "personsaffected"
            | "concernedpersonsgroups"
            | "concernedpersons"
            | "persons" => Field::AffectedPersons,
            "sdgs" | "sdg" | "sustainabledevelopmentgoals" => Field::Sdgs,
            "uprcycle" | "cycle" => Field::Cycle,
            "uprsession" | "uprsessions" | "session" | "sessions" => Field::Session,
            "uprpositions" | "uprposition" | "position" | "positions" | "stateposition" | "response" => {
                Field::Positions
            }
            "uprrecommendingcountry"
            | "uprrecommendingcountries"
            | "uprrecommendingstate"
            | "uprrecommendingstates"
            | "recommendingcountry"
            | "recommendingcountries"
            | "recommendingstate"
            | "recommendingstates" => Field::RecommendingStates,
            "uprrecommendingregion"
            | "uprrecommendingregions"
            | "recommendingregion"
            | "recommendingregions" => Field::RecommendingRegions,
            _ => return None,
        })
    }
}

/// One value as text, whatever JSON it is written in; `None` for null and empty.
pub(super) fn as_text(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(as_text).collect::<Vec<_>>().join("\n"),
        Value::Object(members) => match named_value(members) {
            Some(text) => text,
            None => value.to_string(),
        },
        other => other.to_string(),
    };
    (!text.trim().is_empty()).then_some(text)
}

/// A list of labels, whatever JSON it is written in, not yet cleaned or cut.
pub(super) fn as_labels(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(as_labels).collect(),
        other => as_text(other).into_iter().collect(),
    }
}

/// The label in an object that stands for one.
fn named_value(members: &serde_json::Map<String, Value>) -> Option<String> {
    let is_label = |name: &str| {
        ["label", "name", "value", "title", "text", "en"].iter().any(|l| name.eq_ignore_ascii_case(l))
    };
    members
        .iter()
        .find_map(|(name, value)| if is_label(name) { value.as_str().map(str::to_owned) } else { None })
}

/// "3", 3, "Third cycle", "Cycle 3" and "3rd" are all the third cycle; any other label is kept as it is.
pub(super) fn cycle(label: &str) -> String {
    let folded = label.to_lowercase();
    let digits: String =
        folded.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let words = [("first", "1"), ("second", "2"), ("third", "3"), ("fourth", "4"), ("fifth", "5")];
    let word = words.into_iter().find(|(word, _)| folded.contains(word)).map(|(_, number)| number);
    match (digits.len(), word) {
        (1 | 2, _) => digits.trim_start_matches('0').to_owned(),
        (_, Some(number)) => number.to_owned(),
        _ => label.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_is_known_under_its_spaced_name() {
        assert_eq!(Field::named("AnnotationId"), Some(Field::AnnotationId));
        assert_eq!(Field::named("Annotation ID"), Some(Field::AnnotationId));
        assert_eq!(Field::named("UPR - Recommending State"), Some(Field::RecommendingStates));
        assert_eq!(Field::named("Affected persons"), Some(Field::AffectedPersons));
        assert_eq!(Field::named("Colour"), None);
    }

    #[test]
    fn lists_and_strings_and_objects_all_hold_labels() {
        assert_eq!(as_labels(&json!(["a", null, {"Name": "b"}, 3])), ["a", "b", "3"]);
        assert_eq!(as_labels(&json!("a")), ["a"]);
        assert!(as_labels(&json!(null)).is_empty());
        assert_eq!(as_text(&json!("  ")), None);
    }

    #[test]
    fn a_cycle_is_a_number_however_it_is_written() {
        for label in ["3", "Third cycle", "Cycle 3", "3rd cycle", "03"] {
            assert_eq!(cycle(label), "3", "{label}");
        }
        assert_eq!(cycle("Special review"), "Special review");
        assert_eq!(cycle("2019"), "2019");
    }
}
