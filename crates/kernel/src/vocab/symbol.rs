//! Recognising the symbols of UN documents, such as `A/HRC/48/4` or `CRC/C/PER/CO/6-7`.

use std::sync::LazyLock;

use regex_lite::Regex;
use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::table::rows;

/// What a symbol says the document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SymbolKind {
    /// National report for the Universal Periodic Review.
    UprNationalReport,
    /// Compilation of UN information for the review.
    UprCompilation,
    /// Summary of stakeholders' submissions for the review.
    UprStakeholders,
    /// Report of the Working Group; other reports to the Council share the shape.
    UprWgReport,
    /// Views and replies of the State under review.
    UprAddendum,
    /// Number of a recommendation inside a report of the Working Group.
    UprRecommendationNo,
    /// Resolution of the Human Rights Council.
    HrcResolution,
    /// Decision of the Human Rights Council.
    HrcDecision,
    /// Concluding observations of a treaty body.
    TbConcludingObs,
    /// Concluding observations of the Committee on Economic, Social and Cultural Rights.
    CescrConcludingObs,
    /// Report of a State party.
    TbReport,
    /// List of issues, or the replies to it.
    TbLoi,
    /// List of issues prior to reporting.
    TbLoipr,
    /// Follow-up report of a State party.
    TbFollowupState,
    /// Common core document.
    CoreDocument,
    /// Report on a country visit; shares its shape with an addendum of the review.
    SpCountryVisit,
    /// Reference of a special-procedures communication.
    SpCommunication,
}

/// A text recognised as a symbol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The symbol in its usual spelling.
    pub text: String,
    /// What it can be: the likeliest first. More than one where documents of several kinds share the shape.
    pub kinds: Vec<SymbolKind>,
    /// The ISO 3166-1 alpha-3 code inside it, where it names a State.
    pub state: Option<String>,
    /// How sure we are of the shape.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    kind: SymbolKind,
    pattern: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "the table's own examples are its tests"))]
    example: String,
    evidence: Evidence,
}

struct Shape {
    row: Row,
    pattern: Regex,
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    rows::<Row>("document_symbols", include_str!("document_symbols.csv"))
        .into_iter()
        .map(|row| {
            let pattern = Regex::new(&row.pattern).unwrap_or_else(|fault| panic!("{}: {fault}", row.pattern));
            Shape { row, pattern }
        })
        .collect()
});

/// The usual spelling of a symbol: no spaces around slashes and dots, plain hyphens, capitals.
pub fn normalise_symbol(text: &str) -> String {
    let mut symbol = String::with_capacity(text.len());
    for character in text.trim().trim_end_matches(['*', '.', ',', ';']).chars() {
        match character {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => symbol.push('-'),
            '／' | '∕' | '⁄' => symbol.push('/'),
            c if c.is_whitespace() => {
                if !symbol.ends_with([' ', '/', '.', '-']) {
                    symbol.push(' ');
                }
            }
            c => {
                if matches!(c, '/' | '.' | '-') && symbol.ends_with(' ') {
                    symbol.pop();
                }
                symbol.extend(c.to_uppercase());
            }
        }
    }
    symbol.replace("/ADD.", "/Add.").replace("/REV.", "/Rev.").replace("/CORR.", "/Corr.")
}

/// What kind of document a text names, if it is a symbol at all.
///
/// ```
/// use suivi_kernel::vocab::{SymbolKind, recognise_symbol};
///
/// let symbol = recognise_symbol("crc/c/XSA/CO/3–4").unwrap();
/// assert_eq!(symbol.text, "CRC/C/XSA/CO/3-4");
/// assert_eq!(symbol.kinds, [SymbolKind::TbConcludingObs]);
/// assert_eq!(symbol.state.as_deref(), Some("XSA"));
/// ```
pub fn recognise_symbol(text: &str) -> Option<Symbol> {
    let text = normalise_symbol(text);
    let mut fitting = SHAPES.iter().filter(|shape| shape.pattern.is_match(&text)).peekable();
    let first = fitting.peek()?;
    let state = first.pattern.captures(&text).and_then(|captures| {
        let mut groups = captures.iter().skip(1).flatten().map(|group| group.as_str());
        groups.find(|group| super::country(group).is_some()).map(str::to_owned)
    });
    let evidence = first.row.evidence;
    Some(Symbol { kinds: fitting.map(|shape| shape.row.kind).collect(), state, evidence, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_of_the_table_has_its_shape() {
        assert_eq!(SHAPES.len(), 17);
        for shape in SHAPES.iter() {
            let symbol = recognise_symbol(&shape.row.example).unwrap();
            assert!(symbol.kinds.contains(&shape.row.kind), "{}", shape.row.example);
            assert_eq!(symbol.text, shape.row.example);
        }
    }

    #[test]
    fn an_addendum_and_a_visit_report_cannot_be_told_apart_by_the_symbol() {
        let symbol = recognise_symbol("A/HRC/46/15/Add.1").unwrap();
        assert_eq!(symbol.kinds, [SymbolKind::UprAddendum, SymbolKind::SpCountryVisit]);
    }

    #[test]
    fn spaces_dashes_and_small_letters_do_not_matter() {
        for spelling in ["A/HRC/46/15/Add. 1", " a / hrc/46/15/ADD.1* ", "A/HRC/46/15/Add.\u{a0}1"] {
            assert_eq!(recognise_symbol(spelling).unwrap().text, "A/HRC/46/15/Add.1");
        }
        assert_eq!(recognise_symbol("al  xsa 1/2024").unwrap().state.as_deref(), Some("XSA"));
        assert_eq!(recognise_symbol("CRC/C/PER/CO/6\u{2013}7").unwrap().text, "CRC/C/PER/CO/6-7");
    }

    #[test]
    fn other_text_is_no_symbol() {
        assert_eq!(recognise_symbol("Report of the Working Group"), None);
        assert_eq!(recognise_symbol(""), None);
    }
}
