//! Technical assistance: the ways of cooperation and the funds of the United Nations for it.

use std::sync::LazyLock;

use serde::Deserialize;

use super::evidence::Evidence;
use super::labels;
use super::table::rows;
use crate::language::{Language, LocalText};

/// A way of cooperation, such as South-South.
#[derive(Clone, Debug)]
pub struct Modality {
    /// Its code.
    pub code: String,
    /// Its label in the six languages.
    pub names: LocalText,
    /// How sure we are of it.
    pub evidence: Evidence,
}

/// A fund or programme that pays for assistance.
#[derive(Clone, Debug)]
pub struct Fund {
    /// Its code, such as `VFTA-UPR`.
    pub code: String,
    /// Its name in the six languages.
    pub names: LocalText,
    /// The resolutions it rests on, in English.
    pub basis: String,
    /// Who may ask, in English.
    pub eligible: String,
    /// What it pays for, in English.
    pub purpose: String,
    /// How sure we are of it.
    pub evidence: Evidence,
}

#[derive(Deserialize)]
struct ModalityRow {
    code: String,
    label_en: String,
    label_fr: String,
    evidence: Evidence,
}

#[derive(Deserialize)]
struct FundRow {
    code: String,
    name_en: String,
    basis: String,
    eligible: String,
    purpose: String,
    evidence: Evidence,
}

static MODALITIES: LazyLock<Vec<Modality>> = LazyLock::new(|| {
    rows::<ModalityRow>("assistance_modalities", include_str!("assistance_modalities.csv"))
        .into_iter()
        .map(|row| Modality {
            names: labels::names(
                "assistance_modality",
                &row.code,
                &[(Language::En, &row.label_en), (Language::Fr, &row.label_fr)],
            ),
            code: row.code,
            evidence: row.evidence,
        })
        .collect()
});

static FUNDS: LazyLock<Vec<Fund>> = LazyLock::new(|| {
    rows::<FundRow>("assistance_funds", include_str!("assistance_funds.csv"))
        .into_iter()
        .map(|row| Fund {
            names: labels::names("assistance_fund", &row.code, &[(Language::En, &row.name_en)]),
            code: row.code,
            basis: row.basis,
            eligible: row.eligible,
            purpose: row.purpose,
            evidence: row.evidence,
        })
        .collect()
});

/// The ways of cooperation.
pub fn modalities() -> &'static [Modality] {
    &MODALITIES
}

/// The way of cooperation with this code.
pub fn modality(code: &str) -> Option<&'static Modality> {
    MODALITIES.iter().find(|modality| modality.code == code)
}

/// The funds.
pub fn funds() -> &'static [Fund] {
    &FUNDS
}

/// The fund with this code.
pub fn fund(code: &str) -> Option<&'static Fund> {
    FUNDS.iter().find(|fund| fund.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_six_ways_of_cooperation_and_seven_funds() {
        assert_eq!((modalities().len(), funds().len()), (6, 7));
        assert!(modality("south_south").is_some() && modality("charity").is_none());
        assert!(fund("VFTA-UPR").is_some_and(|fund| !fund.evidence.needs_checking()));
        assert!(fund("OPCAT-SF").is_some_and(|fund| fund.evidence.needs_checking()));
    }
}
