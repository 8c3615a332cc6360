//! The core human rights treaties and their protocols, and when States report on them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::clock::Date;
use crate::language::{Language, LocalText};
use crate::offset::Offset;

/// Whether a treaty stands by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TreatyKind {
    /// One of the nine core treaties.
    Core,
    /// A protocol to one of them.
    Protocol,
}

/// A treaty.
#[derive(Clone, Debug)]
pub struct Treaty {
    /// Its code: `CEDAW`, `CRC-OPAC`.
    pub code: String,
    /// Whether it stands by itself.
    pub kind: TreatyKind,
    /// Its title in the six languages.
    pub names: LocalText,
    /// When it was adopted.
    pub adopted: Date,
    /// When it entered into force.
    pub in_force: Date,
    /// The body that States report to.
    pub body: String,
    /// How long after it entered into force for a State the first report is due; none where it asks for none.
    pub initial: Option<Offset>,
    /// How often a further report is due by its own words; none where the body asks when it wants one.
    pub periodic: Option<Offset>,
    /// The article that says so.
    pub basis: String,
    /// How sure we are of the row.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    kind: TreatyKind,
    title_en: String,
    title_fr: String,
    title_es: String,
    adopted: Date,
    entry_into_force: Date,
    body_code: String,
    initial_report_due: String,
    periodic_per_treaty: String,
    treaty_basis: String,
    evidence: Evidence,
}

static TREATIES: LazyLock<Vec<Treaty>> = LazyLock::new(|| {
    let treaty = |row: Row| Treaty {
        names: labels::names(
            "treaty",
            &row.code,
            &[(Language::En, &row.title_en), (Language::Fr, &row.title_fr), (Language::Es, &row.title_es)],
        ),
        code: row.code,
        kind: row.kind,
        adopted: row.adopted,
        in_force: row.entry_into_force,
        body: row.body_code,
        // Some rows say in words that the body asks when it wants a report.
        initial: row.initial_report_due.parse().ok(),
        periodic: row.periodic_per_treaty.parse().ok(),
        basis: row.treaty_basis,
        evidence: row.evidence,
    };
    rows::<Row>("treaties", include_str!("treaties.csv")).into_iter().map(treaty).collect()
});

/// The nine core treaties, each followed by its protocols.
pub fn treaties() -> &'static [Treaty] {
    &TREATIES
}

/// The treaty with this code.
pub fn treaty(code: &str) -> Option<&'static Treaty> {
    TREATIES.iter().find(|treaty| treaty.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocab::body;

    #[test]
    fn there_are_nine_core_treaties_and_nine_protocols_each_with_its_body() {
        let core = treaties().iter().filter(|treaty| treaty.kind == TreatyKind::Core).count();
        assert_eq!((core, treaties().len()), (9, 18));
        for treaty in treaties() {
            assert!(body(&treaty.body).is_some(), "{}: no body {}", treaty.code, treaty.body);
            assert!(treaty.adopted <= treaty.in_force, "{}", treaty.code);
        }
    }

    #[test]
    fn a_first_report_is_due_when_the_treaty_says() {
        let due =
            |code: &str| treaty(code).unwrap().initial.unwrap().from("2009-03-20".parse().unwrap()).unwrap();
        assert_eq!(due("CEDAW").to_string(), "2010-03-20");
        assert_eq!(due("CRPD").to_string(), "2011-03-20");
        assert!(treaty("ICCPR").unwrap().periodic.is_none(), "the Committee asks when it wants one");
        assert!(treaty("CEDAW-OP").unwrap().initial.is_none(), "a protocol on complaints asks for no report");
    }
}
